"""The proof process answers with the letter as it is, and goes on when something kills it."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest

from export.campaigns import a_campaign
from undersigned.campaign.model import Campaign
from undersigned.errors import DiedError, TookTooLongError
from undersigned.produce import produce
from undersigned.proof.answers import Answer, Asked, Checked, MadeFile, Shown, Wanted
from undersigned.proof.process import ProofProcess

pytestmark = pytest.mark.alone  # it measures or waits for other processes

T = TypeVar("T")
NORTHWIND = Wanted("northwind", "en")


class Listener:
    """Hears a process's answers, and waits for one."""

    def __init__(self) -> None:
        self.heard: list[Answer] = []
        self._news = threading.Condition()

    def __call__(self, answer: Answer) -> None:
        with self._news:
            self.heard.append(answer)
            self._news.notify_all()

    def wait(self, kind: type[T], fits: Callable[[T], bool] = lambda _: True, seconds: float = 30) -> T:
        until = time.monotonic() + seconds
        at = 0
        with self._news:
            while True:
                for answer in self.heard[at:]:
                    if isinstance(answer, kind) and fits(answer):
                        return answer
                at = len(self.heard)
                if not self._news.wait(until - time.monotonic()):
                    raise AssertionError(f"no such {kind.__name__}: {self.heard}")


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def process(listener: Listener) -> Iterator[ProofProcess]:
    made = ProofProcess(listener, seconds=2.0)
    made.start()
    yield made
    made.close()


def kill(process: ProofProcess) -> None:
    assert process.pid is not None
    os.kill(process.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def worded(text: str) -> Campaign:
    return a_campaign(text)


def test_the_page_that_is_shown_is_the_very_one_that_is_exported(
    process: ProofProcess, listener: Listener
) -> None:
    campaign = worded("We ask you to stop.")
    process.want(campaign, NORTHWIND)
    shown = listener.wait(Shown)
    made = produce(campaign, "northwind", "", "pdf").made

    assert made is not None
    assert shown.data == made.data
    assert shown.places == made.places
    assert (shown.pages, shown.signatories, shown.problems) == (1, 2, ())
    assert 5 < shown.lines < shown.lines_a_page


def test_a_letter_with_something_that_stops_it_is_shown_all_the_same(
    process: ProofProcess, listener: Listener
) -> None:
    process.want(worded("We ask [TK]."), NORTHWIND)
    shown = listener.wait(Shown)

    assert shown.data.startswith(b"%PDF")
    assert [p.kind for p in shown.problems if p.stops] == ["placeholder"]


def test_of_many_requests_the_latest_wins_and_not_all_are_answered(
    process: ProofProcess, listener: Listener
) -> None:
    process.want(worded("We ask."), NORTHWIND)
    listener.wait(Shown)
    for number in range(200):
        process.want(worded(f"We ask {number} times."), NORTHWIND)
    last = produce(worded("We ask 199 times."), "northwind", "", "pdf").made
    assert last is not None
    listener.wait(Shown, lambda shown: shown.data == last.data)

    assert sum(isinstance(a, Shown) for a in listener.heard) < 150


def test_all_letters_are_checked_once_nobody_types(process: ProofProcess, listener: Listener) -> None:
    campaign = worded("We ask [TK].")
    process.want(campaign, NORTHWIND)
    checked = listener.wait(Checked, lambda c: c.done == c.letters)

    assert checked.letters == len(campaign.recipients)
    assert [(t.problem.kind, len(t.places)) for t in checked.troubles if t.problem.stops] == [
        ("placeholder", checked.letters)
    ]


def test_troubles_that_stay_the_same_do_not_cross_again(process: ProofProcess, listener: Listener) -> None:
    process.want(worded("We ask [TK]."), NORTHWIND)
    listener.wait(Checked, lambda c: c.done == c.letters)
    listener.heard.clear()
    process.want(worded("We ask them [TK]."), NORTHWIND)
    again = listener.wait(Checked, lambda c: c.done == c.letters)

    assert again.is_same
    assert again.troubles == ()


def test_a_process_that_was_killed_is_started_again_and_answers_the_same(
    process: ProofProcess, listener: Listener
) -> None:
    process.want(worded("We ask."), NORTHWIND)
    first = listener.wait(Shown)
    listener.wait(Checked, lambda c: c.done == c.letters)
    listener.heard.clear()
    kill(process)
    again = listener.wait(Shown)

    assert again.error is None
    assert again.data == first.data


def test_a_campaign_that_kills_it_twice_is_told_and_another_one_is_tried(
    process: ProofProcess, listener: Listener
) -> None:
    campaign = worded("We ask.")
    process.want(campaign, NORTHWIND)
    listener.wait(Shown)
    for _ in range(2):
        listener.heard.clear()
        kill(process)
        listener.wait(Shown)
    told = listener.wait(Shown)
    assert isinstance(told.error, DiedError)
    process.want(worded("We ask again."), NORTHWIND)

    assert listener.wait(Shown, lambda s: s.error is None).pages == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that stops a process")
def test_a_process_that_hangs_is_ended_and_told(process: ProofProcess, listener: Listener) -> None:
    process.want(worded("We ask."), NORTHWIND)
    listener.wait(Checked, lambda c: c.done == c.letters)
    listener.heard.clear()
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    process.want(worded("We ask again."), NORTHWIND)
    told = listener.wait(Shown)

    assert isinstance(told.error, TookTooLongError)


def test_a_file_that_was_asked_for_comes_with_its_number(process: ProofProcess, listener: Listener) -> None:
    campaign = worded("We ask.")
    process.want(campaign, NORTHWIND)
    process.ask(campaign, Asked(7, "northwind", "", "docx"))
    process.ask(campaign, Asked(8, "nobody", "", "docx"))
    good = listener.wait(MadeFile, lambda made: made.number == 7)
    bad = listener.wait(MadeFile, lambda made: made.number == 8)
    made = produce(campaign, "northwind", "", "docx").made

    assert made is not None
    assert good.data == made.data
    assert bad.error is not None
    assert "nobody" in str(bad.error)


def test_a_letter_to_nobody_yet_is_shown_to_whoever_it_will_be(
    process: ProofProcess, listener: Listener
) -> None:
    process.want(replace(worded("We ask."), recipients=()), Wanted("", "en", "[Who is it to?]"))
    shown = listener.wait(Shown)

    assert shown.error is None
    assert shown.pages == 1


def test_the_letter_comes_as_text_where_it_is_to_be_read_aloud(
    process: ProofProcess, listener: Listener
) -> None:
    process.want(worded("We **ask** A & B."), replace(NORTHWIND, reading=True))
    shown = listener.wait(Shown)

    assert "<p>We <b>ask</b> A &amp; B.</p>" in shown.reading

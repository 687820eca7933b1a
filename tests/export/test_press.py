from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from dataclasses import replace
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

from export.campaigns import a_campaign
from undersigned.campaign.model import Campaign, Recipient
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError
from undersigned.export import How, Limits, Outcome, export, plan

pytestmark = pytest.mark.alone  # it measures or waits for other processes

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has none of these signals")
BOTH = ("pdf", "docx")


def campaign_of(letters: int) -> Campaign:
    recipients = tuple(Recipient(f"r{n}", f"Company {n}") for n in range(letters))
    return replace(a_campaign(), recipients=recipients)


def exported(campaign: Campaign, folder: Path, how: How) -> list[Outcome]:
    return list(export(campaign, plan(campaign, formats=BOTH), folder, how))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_letters_have_the_same_bytes_however_they_are_made(tmp_path: Path) -> None:
    campaign = campaign_of(9)
    for jobs in (1, 2, 4):
        outcomes = exported(campaign, tmp_path / f"{jobs}", How(jobs=jobs))
        assert [o.error for o in outcomes] == [None] * 18
    whole = contents(tmp_path / "1")
    assert contents(tmp_path / "2") == contents(tmp_path / "4") == whole

    alone = tmp_path / "alone"
    for recipient in campaign.recipients[::4]:
        list(export(campaign, plan(campaign, [recipient.id], formats=BOTH), alone))
    assert contents(alone).items() < whole.items()
    resumed = exported(campaign, alone, How(jobs=2, resume=True))
    assert contents(alone) == whole
    assert sum(o.unchanged for o in resumed) == 6


def broken_off(campaign: Campaign, folder: Path, number: signal.Signals, limits: Limits) -> list[Outcome]:
    """Export with two workers, send both a signal after the fifth letter, and return what was lost.

    One that was still starting costs nothing; one that had answered is at its next letter.
    """
    outcomes = []
    for outcome in export(campaign, plan(campaign), folder, How(jobs=2, limits=limits)):
        outcomes.append(outcome)
        if len(outcomes) == 5:
            for victim in multiprocessing.active_children():
                assert victim.pid
                os.kill(victim.pid, number)
    assert multiprocessing.active_children() == []
    assert sorted(o.recipient for o in outcomes) == sorted(r.id for r in campaign.recipients)
    assert {p.name for p in folder.iterdir()} == {o.path.name for o in outcomes if o.written}
    lost = [o for o in outcomes if o.error]
    assert 1 <= len(lost) <= 2
    return lost


@posix
def test_a_worker_that_is_killed_costs_the_letter_it_was_at(tmp_path: Path) -> None:
    campaign = campaign_of(24)
    for lost in broken_off(campaign, tmp_path, signal.SIGKILL, Limits()):
        assert isinstance(lost.error, DiedError)
        assert lost.recipient in str(lost.error)
    assert all(o.written for o in exported(campaign, tmp_path, How(resume=True, jobs=1)))


@posix
def test_a_worker_that_hangs_costs_the_letter_it_was_at(tmp_path: Path) -> None:
    for lost in broken_off(campaign_of(24), tmp_path, signal.SIGSTOP, Limits(seconds=4)):
        assert isinstance(lost.error, TookTooLongError)
        assert "longer than 4 seconds" in str(lost.error)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory is looked at once a second")
def test_a_letter_that_needs_too_much_memory_is_an_outcome(tmp_path: Path) -> None:
    outcomes = exported(campaign_of(2), tmp_path, How(jobs=2, limits=Limits(megabytes=1)))

    assert {type(o.error) for o in outcomes} == {TookTooMuchMemoryError}
    assert list(tmp_path.iterdir()) == []


@posix
def test_where_no_worker_can_be_started_letters_are_made_here(tmp_path: Path) -> None:
    resource_tracker.ensure_running()  # it is started once, by the same executable
    multiprocessing.set_executable("/bin/false")
    try:
        outcomes = exported(campaign_of(3), tmp_path, How(jobs=2))
    finally:
        multiprocessing.set_executable(sys.executable)

    assert all(o.written for o in outcomes)
    assert len(outcomes) == 6


def test_a_break_ends_all_workers_and_leaves_whole_known_files(tmp_path: Path) -> None:
    campaign = campaign_of(12)
    outcomes = export(campaign, plan(campaign), tmp_path, How(jobs=2, manifest=True))
    for _ in zip(range(3), outcomes, strict=False):
        pass
    outcomes.close()

    assert multiprocessing.active_children() == []
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    assert list(tmp_path.glob(".*")) == []
    assert sum(o.unchanged for o in exported(campaign, tmp_path, How(resume=True, jobs=1))) == 3


def test_a_stop_ends_the_batch_after_the_letter_at_hand(tmp_path: Path) -> None:
    campaign = campaign_of(12)
    seen: list[Outcome] = []
    seen.extend(export(campaign, plan(campaign), tmp_path, How(jobs=2, stop=lambda: len(seen) >= 4)))

    assert 4 <= len(seen) <= 5
    assert all(o.written for o in seen)
    assert multiprocessing.active_children() == []

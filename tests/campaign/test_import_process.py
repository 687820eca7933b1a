"""A list of signatories looked at in a process of its own, which answers again whatever it was given."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from dataclasses import replace

import pytest

from campaign.made import full_campaign
from undersigned.campaign import roster_changes, signatories
from undersigned.campaign.import_process import ImportProcess
from undersigned.campaign.roster_changes import LineKind, Wish
from undersigned.campaign.roster_import import (
    Foresee,
    Read,
    ReadAgain,
    Request,
    RosterImport,
    Sight,
    Take,
    TakeColumns,
    together,
)
from undersigned.errors import UnreadableError
from undersigned.signatories.consent import Answers
from undersigned.signatories.gathered import Asked
from undersigned.signatories.merge import Options
from undersigned.signatories.model import Consent, Roster, Scope, Standing
from undersigned.tables.model import Reading
from undersigned.tables.reader import read_table

LIST = (
    b"Organization,Country,Which companies?\nRivers Alive,US,Amazon\nData Lab,GB,\nRIVERS ALIVE,US,Amazon\n"
)
CAMPAIGN = full_campaign()
RECIPIENTS = {"amazon": "Amazon", "google": "Google"}


@pytest.fixture
def process() -> Iterator[ImportProcess]:
    made = ImportProcess()
    yield made
    made.close()


def asked(process: ImportProcess, request: Request, roster: Roster) -> list[object]:
    return [piece for piece in process.ask(request, roster, RECIPIENTS) if piece is not None]


def test_after_one_that_cant_be_read_the_next_is_answered(process: ImportProcess) -> None:
    roster = Roster()
    for data in (b"%PDF-1.7", b"", b"\n\n"):
        with pytest.raises(UnreadableError, match=r"list\.csv"):
            asked(process, Read(data, "list.csv"), roster)
    (sight,) = asked(process, Read(LIST, "list.csv"), roster)

    assert isinstance(sight, Sight)
    assert (sight.count, sight.first, len(sight.letters.silent)) == (3, 2, 1)


def test_one_that_was_killed_is_asked_again_all_that_led_there(process: ImportProcess) -> None:
    roster = Roster()
    asked(process, Read(LIST, "list.csv"), roster)
    asked(process, ReadAgain(Reading(header_row=0)), roster)
    asked(process, ReadAgain(Reading()), roster)
    asked(process, TakeColumns(("name", "", "signs")), roster)
    process.close()
    found, lines = asked(process, Foresee(Asked(taken_as=("name", "", "signs")), Options()), roster)

    assert found.counts["new"] == 2  # type: ignore[attr-defined]  # what the process sends
    assert [line.name for line in lines][:2] == ["Rivers Alive", "Data Lab"]  # type: ignore[attr-defined]  # what the process sends


def test_one_that_was_started_ahead_is_the_one_that_is_asked(process: ImportProcess) -> None:
    process.begin()
    pid = process.pid
    asked(process, Read(LIST, "list.csv"), Roster())

    assert pid is not None
    assert process.pid == pid


def test_one_that_is_started_ahead_for_nobody_any_more_ends(process: ImportProcess) -> None:
    process.close()
    process.begin()

    assert process.pid not in [child.pid for child in multiprocessing.active_children()]


def answers(work: RosterImport, request: Request) -> list[object]:
    return list(work.answer(request))


def test_what_is_taken_is_what_the_command_would_take_but_for_what_was_left() -> None:
    work = RosterImport(CAMPAIGN.roster, {r.id: r.name for r in CAMPAIGN.recipients})
    answers(work, Read(LIST, "list.csv"))
    parts = answers(work, Take(Options(), Wish()))
    whole = roster_changes.applied(CAMPAIGN, together(parts))  # type: ignore[arg-type]  # what the process sends
    parts = answers(work, Take(Options(), Wish(left=frozenset({"data-lab"}))))
    less = roster_changes.applied(CAMPAIGN, together(parts))  # type: ignore[arg-type]  # what the process sends

    assert whole == signatories.take_in(CAMPAIGN, read_table(LIST, "list.csv"))[0]
    assert [s.id for s in less.roster.signatories] == [
        s.id for s in whole.roster.signatories if s.id != "data-lab"
    ]


def test_every_row_is_in_a_line_and_taking_the_list_again_changes_nothing() -> None:
    work = RosterImport(Roster(), RECIPIENTS)
    answers(work, Read(LIST, "list.csv"))
    found, lines = answers(work, Foresee(Asked(), Options()))
    rows = sorted(x.row for x in lines if x.kind in (LineKind.NEW, LineKind.THERE))  # type: ignore[attr-defined]  # what the process sends
    assert rows == [2, 3, 4]
    parts = answers(work, Take(Options(), Wish()))
    campaign = roster_changes.applied(replace(CAMPAIGN, roster=Roster()), together(parts))  # type: ignore[arg-type]  # what the process sends
    again = RosterImport(campaign.roster, RECIPIENTS)
    answers(again, Read(LIST, "list.csv"))
    found, _ = answers(again, Foresee(Asked(), Options(whole=True)))

    assert (found.counts["new"], found.counts["changed"], found.counts["missing"]) == (0, 0, 0)  # type: ignore[attr-defined]  # what the process sends


def test_what_a_person_says_of_words_and_rows_is_what_is_signed() -> None:
    work = RosterImport(Roster(), RECIPIENTS)
    answers(work, Read(LIST, "list.csv"))
    google = Consent(Scope.THESE, ("google",))
    letters = Answers({"Amazon": Consent(Scope.THESE, ("amazon", "google"))}, {3: google})
    answers(work, Foresee(Asked(letters=letters), Options()))
    made = together(answers(work, Take(Options(), Wish())))  # type: ignore[arg-type]  # what the process sends

    assert [s.consent.letters for s in made.added] == [("amazon", "google"), ("google",)]


def test_who_withdrew_is_noted_and_stays_listed() -> None:
    gone = CAMPAIGN.roster.signatories[0]
    work = RosterImport(CAMPAIGN.roster, RECIPIENTS)
    answers(work, Read(LIST, "list.csv"))
    made = together(answers(work, Take(Options(whole=True), Wish(withdrew=frozenset({gone.id})))))  # type: ignore[arg-type]  # what the process sends
    after = roster_changes.applied(CAMPAIGN, made).roster

    assert after.signatories[0].id == gone.id
    assert after.signatories[0].standing() is Standing.WITHDREW

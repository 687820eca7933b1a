from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from export.campaigns import a_campaign
from undersigned.errors import UsageError
from undersigned.letter.check import accept
from undersigned.produce import prepare, produce
from undersigned.render.formats import FORMATS
from undersigned.signatories.model import Signatory, Standing, Step


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("pdf", b"%PDF-1.7"),
        ("docx", b"PK\x03\x04"),
        ("html", b"<!DOCTYPE html>"),
        ("txt", b"January 15, 2019\n"),
    ],
)
def test_a_letter_becomes_a_file_of_each_format(name: str, begins: bytes) -> None:
    produced = produce(a_campaign(), "northwind", "", name)

    assert produced.problems == ()
    assert produced.made is not None
    assert produced.made.data.startswith(begins)
    assert produced.letter.signatories == 2


def test_each_format_is_tried_above() -> None:
    assert set(FORMATS) == {"pdf", "docx", "html", "txt"}


def test_a_letter_with_a_problem_that_stops_it_is_written_as_a_draft_alone() -> None:
    campaign = a_campaign("We ask [TK].")
    final = produce(campaign, "northwind", "", "pdf")
    draft = produce(campaign, "northwind", "", "pdf", draft=True)

    assert [p.kind for p in final.problems if p.stops] == ["placeholder"]
    assert final.made is None
    assert draft.made is not None
    assert draft.letter.draft
    assert not final.letter.draft


def test_a_problem_worth_a_look_keeps_no_letter_from_being_written() -> None:
    produced = produce(a_campaign("We ask the the company."), "northwind", "", "pdf")

    assert [p.kind for p in produced.problems] == ["doubled-word"]
    assert produced.made is not None


def test_an_accepted_problem_stops_nothing() -> None:
    campaign = a_campaign("We ask [TK].")
    (problem,) = produce(campaign, "northwind", "", "pdf").problems
    produced = produce(accept(campaign, problem, "It is a name."), "northwind", "", "pdf")

    assert produced.problems == ()
    assert produced.made is not None


def test_the_same_letter_has_the_same_bytes_on_every_run() -> None:
    for name in FORMATS:
        first, second = (produce(a_campaign(), "northwind", "", name).made for _ in range(2))
        assert first is not None
        assert second is not None
        assert first.data == second.data


def test_those_sign_who_had_signed_on_the_day() -> None:
    campaign = a_campaign()
    late = Signatory("cedar", "Cedar", steps=(Step(Standing.SIGNED, datetime.date(2019, 2, 1)),))
    roster = replace(campaign.roster, signatories=(*campaign.roster.signatories, late))
    campaign = replace(campaign, roster=roster)

    assert prepare(campaign, "northwind", as_of=datetime.date(2019, 1, 31)).letter.signatories == 2
    assert prepare(campaign, "northwind", as_of=datetime.date(2019, 2, 1)).letter.signatories == 3


def test_who_or_what_there_is_not_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="no recipient “nobody”"):
        produce(a_campaign(), "nobody", "", "pdf")
    with pytest.raises(UsageError, match="no format “odt”"):
        produce(a_campaign(), "northwind", "", "odt")

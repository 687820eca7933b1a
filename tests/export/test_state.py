from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from export.campaigns import a_campaign, asking
from undersigned.campaign.file import from_members, to_members
from undersigned.campaign.model import Campaign, Record
from undersigned.campaign.records import rosters_of
from undersigned.export import How, export, plan
from undersigned.export.records import recorded
from undersigned.export.state import Stand, states
from undersigned.signatories.model import Signatory

NOW = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
NORTHWIND = "Stop - Northwind.pdf"


def exported(campaign: Campaign, folder: Path, how: How = How()) -> Campaign:  # noqa: B008 - frozen
    outcomes = list(export(campaign, plan(campaign, draft=how.draft), folder, how))
    return recorded(campaign, outcomes, NOW, draft=how.draft)


def why(campaign: Campaign, folder: Path | None = None) -> str:
    """Return how the first letter stands, and why."""
    state = next(states(campaign, plan(campaign), folder))
    return ", ".join([state.stand, *map(str, state.why)])


def with_signatories(campaign: Campaign, *ids: str) -> Campaign:
    there = {s.id: s for s in campaign.roster.signatories}
    signatories = tuple(there.get(one) or Signatory(one, one.title()) for one in ids)
    return replace(campaign, roster=replace(campaign.roster, signatories=signatories))


def test_a_letter_is_never_exported_then_up_to_date_then_out_of_date_and_says_why(tmp_path: Path) -> None:
    campaign = a_campaign()
    assert why(campaign) == "never exported"

    campaign = exported(campaign, tmp_path)
    assert why(campaign) == why(campaign, tmp_path) == "up to date"
    assert why(with_signatories(campaign, "alder", "birch", "cedar")) == "out of date, 1 signatory added"
    assert why(with_signatories(campaign, "alder", "birch", "c", "d")) == "out of date, 2 signatories added"
    assert why(with_signatories(campaign, "birch")) == "out of date, 1 signatory left"
    assert (
        why(with_signatories(campaign, "birch", "cedar"))
        == "out of date, 1 signatory added, 1 signatory left"
    )
    renamed = replace(
        campaign.roster, signatories=(Signatory("alder", "Alder"), campaign.roster.signatories[1])
    )
    assert why(replace(campaign, roster=renamed)) == "out of date, the list of names changed"
    assert why(asking(campaign, "We ask again.")) == "out of date, the text changed"
    wide = replace(campaign, paper=replace(campaign.paper, margin_start=60.0))
    assert why(wide) == "out of date, the page changed"
    assert why(exported(wide, tmp_path), tmp_path) == "up to date"


def test_another_release_and_what_became_of_the_file_are_reasons_too(tmp_path: Path) -> None:
    campaign = exported(a_campaign(), tmp_path)
    older = tuple(replace(r, fingerprint=replace(r.fingerprint, release="0.0.9")) for r in campaign.records)

    assert why(replace(campaign, records=older)) == "out of date, made by another release of Undersigned"
    (tmp_path / NORTHWIND).write_bytes(b"theirs")
    assert why(campaign, tmp_path) == "out of date, somebody changed the file"
    (tmp_path / NORTHWIND).unlink()
    assert why(campaign, tmp_path) == "out of date, the file is gone"
    assert why(campaign) == "up to date"


def test_a_draft_is_remembered_and_is_no_exported_letter(tmp_path: Path) -> None:
    campaign = exported(a_campaign(), tmp_path, How(draft=True))

    assert [r.event for r in campaign.records] == ["drafted", "drafted"]
    assert why(campaign) == "never exported"


def test_what_was_known_already_changes_nothing(tmp_path: Path) -> None:
    campaign = exported(a_campaign(), tmp_path)

    assert exported(campaign, tmp_path) is campaign
    assert exported(campaign, tmp_path, How(resume=True)) is campaign


def test_records_survive_the_campaign_file_and_others_are_left(tmp_path: Path) -> None:
    sent = Record("northwind", "en", "pdf", "sent", "2019-01-15", "Stop - Northwind.pdf", asset="sent/1.pdf")
    campaign = exported(replace(a_campaign(), records=(sent,)), tmp_path)
    again = exported(with_signatories(from_members(to_members(campaign)), "alder"), tmp_path)

    assert from_members(to_members(campaign)).records == campaign.records
    assert [r.event for r in again.records] == ["sent", "exported", "exported"]
    assert again.records[0] == sent
    assert [r.sha256 for r in again.records[1:]] != [r.sha256 for r in campaign.records[1:]]
    assert {r.on for r in again.records[1:]} == {"2026-01-02T03:04:05Z"}


def test_letters_with_one_roster_name_its_signatories_once(tmp_path: Path) -> None:
    campaign = exported(a_campaign(), tmp_path)

    assert [r.signatories for r in campaign.records] == [("alder", "birch"), ()]
    assert list(rosters_of(campaign.records).values()) == [("alder", "birch")]


def test_a_letter_that_cannot_be_put_into_words_says_so(tmp_path: Path) -> None:
    campaign = exported(a_campaign(), tmp_path)
    planned = plan(campaign)
    fewer = replace(campaign, recipients=campaign.recipients[1:])
    first, second = states(fewer, planned)

    assert first.stand is Stand.UNKNOWN
    assert "no recipient" in str(first.error)
    assert second.stand is Stand.CURRENT

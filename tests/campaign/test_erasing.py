"""Who is erased can't be found in the file any more, and what that can't reach is told."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from undersigned.campaign.archive import read_archive, write_archive
from undersigned.campaign.erasing import erase
from undersigned.campaign.members import from_members, to_members
from undersigned.campaign.model import Accepted, Asset, Campaign, Fingerprint, NamedState, Record
from undersigned.campaign.signatories import say_different, take_in, with_order_kept
from undersigned.tables.reader import read_table
from undersigned.text.model import LetterText, Segment, SegmentKind

LIST = "Organization,Email\nZaberwick,ana@z.example\nZaberwick Foundation,bo@z.example\nBakers,\n"
DAY = datetime.date(2019, 2, 1)


def campaign() -> Campaign:
    made, _ = take_in(Campaign("c", "t"), read_table(LIST.encode(), "list.csv"))
    made = say_different(made, ["zaberwick", "zaberwick-foundation"])
    made = with_order_kept(made)
    first, *others = made.roster.signatories
    roster = replace(made.roster, signatories=(replace(first, signature="ana.png"), *others))
    snapshot = write_archive(to_members(made))
    return replace(
        made,
        roster=roster,
        assets=(Asset("states/1.zip", snapshot), Asset("ana.png", b"picture", private=True)),
        states=(NamedState("before launch", DAY, "states/1.zip"),),
        records=(
            Record(
                "amazon", "en", "pdf", "sent", "2019-02-01", "Amazon.pdf", signatories=("zaberwick", "bakers")
            ),
        ),
        accepted=(Accepted("near-name", facts={"name": "Zaberwick"}),),
    )


def test_nothing_of_it_is_left_in_any_member_of_the_file_or_of_its_earlier_states() -> None:
    erased = erase(erase(campaign(), "zaberwick").campaign, "zaberwick-foundation")
    members = to_members(erased.campaign)
    state = read_archive(members["assets/states/1.zip"])

    for data in (*members.values(), *state.values()):
        assert b"zaberwick" not in data.lower()
        assert b"z.example" not in data
    assert [s.name for s in erased.campaign.roster.signatories] == ["Bakers"]
    assert [s.name for s in from_members(state).roster.signatories] == ["Bakers"]
    assert erased.campaign.records[0].signatories == ("bakers",)
    assert [a.name for a in erased.campaign.assets] == ["states/1.zip"]
    assert from_members(members) == erased.campaign


def test_what_it_cannot_reach_is_told() -> None:
    written = LetterText(segments=(Segment("s-1", SegmentKind.PARAGRAPH, "With Zaberwick we ask."),))
    beyond = " ".join(map(str, erase(replace(campaign(), text=written), "zaberwick").beyond))

    assert "Amazon.pdf, sent on 2019-02-01" in beyond
    assert "list.csv" in beyond
    assert "letter.md" in beyond
    assert "backups" in beyond


def test_a_state_that_cannot_be_opened_is_told() -> None:
    broken = replace(campaign(), assets=(Asset("states/1.zip", b"not a zip"),))

    assert any("before launch" in str(problem) for problem in erase(broken, "zaberwick").beyond)


def test_every_letter_that_bears_the_name_is_told_also_where_they_share_their_list() -> None:
    print_ = Fingerprint("w", "roster", "p", "r")
    first = Record(
        "amazon", "en", "pdf", "exported", "2019-02-01T10:00:00Z", "Amazon.pdf", "", print_, ("zaberwick",)
    )
    shared = replace(first, recipient="google", file="Google.pdf", signatories=())
    beyond = " ".join(map(str, erase(replace(campaign(), records=(first, shared)), "zaberwick").beyond))

    assert "Amazon.pdf, made on 2019-02-01, bears the name." in beyond
    assert "Google.pdf, made on 2019-02-01, bears the name." in beyond


def test_backups_beside_the_file_are_named() -> None:
    beyond = erase(campaign(), "zaberwick", [Path("ours.undersigned.v1.bak")]).beyond

    assert any("ours.undersigned.v1.bak beside it still names it" in str(problem) for problem in beyond)

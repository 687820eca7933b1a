"""A campaign goes into the members of its file and comes back the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from campaign.made import campaigns, full_campaign
from undersigned.campaign.members import from_members, to_members
from undersigned.campaign.model import Asset, Campaign, Recipient
from undersigned.errors import UnreadableError
from undersigned.text.model import LetterText, Segment, SegmentKind


@given(campaigns())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
def test_any_campaign_comes_back_the_same(campaign: Campaign) -> None:
    assert from_members(to_members(campaign)) == campaign


def test_a_campaign_with_something_in_every_field_comes_back_the_same() -> None:
    campaign = full_campaign()

    assert [f.name for f in fields(campaign) if not getattr(campaign, f.name)] == []
    assert from_members(to_members(campaign)) == campaign


def test_the_same_campaign_gives_the_same_bytes_whatever_the_order_of_its_names() -> None:
    one = Recipient("a", "A", names={"de": "x", "ar": "y"}, fields={"b": 1, "a": 2}, extra={"q": 1, "p": 2})
    other = Recipient("a", "A", names={"ar": "y", "de": "x"}, fields={"a": 2, "b": 1}, extra={"p": 2, "q": 1})

    assert to_members(Campaign("1", "T", recipients=(one,))) == to_members(
        Campaign("1", "T", recipients=(other,))
    )


def test_the_file_says_its_version_first_and_holds_the_letter_as_plain_text() -> None:
    members = to_members(full_campaign())

    assert sorted(members) == [
        "assets/logo.png",
        "assets/sent/google-en.pdf",
        "assets/states/board.undersigned",
        "campaign.json",
        "letter.md",
        "letter.toml",
        "locale/de.po",
    ]
    assert list(json.loads(members["campaign.json"]))[:2] == ["format", "needs"]
    assert "**Stop.** Do not sell it. ^demand-1" in members["letter.md"].decode()


def test_how_a_page_looks_is_written_out_so_that_another_release_sets_it_the_same() -> None:
    content = json.loads(to_members(Campaign("1", "T"))["campaign.json"])

    assert content["paper"]["text_size"] == 10.0
    assert content["roster"]["arrangement"]["order"] == "alphabetical"


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, bytes]:
    members = to_members(full_campaign())
    content = json.loads(members["campaign.json"])
    change(content)
    return {**members, "campaign.json": json.dumps(content).encode()}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            lambda c: c["recipients"][1].update(name=5),
            "campaign.json, recipients, entry 2, name: a text was expected.",
        ),
        (
            lambda c: c.update(format=2, needs="0.9.0"),
            "it was made with version 0.9.0 or later of Undersigned.",
        ),
        (lambda c: c.pop("format"), "campaign.json: its file version is missing."),
        (lambda c: c.pop("title"), "campaign.json: title is missing."),
        (
            lambda c: c["recipients"].append(c["recipients"][0]),
            "campaign.json, recipients, entry 3: an entry before it has the same id.",
        ),
        (
            lambda c: c["roster"]["signatories"][0].update(id=""),
            "campaign.json, roster, signatories, entry 1: its id is empty.",
        ),
        (
            lambda c: c["paper"].update(text_size=0.001),
            "campaign.json, paper, text_size: a number from 4 to 48 was expected.",
        ),
        (
            lambda c: c["paper"].update(margin_start=300, margin_end=300),
            "campaign.json, paper: the margins leave no room for text.",
        ),
        (
            lambda c: c["recipients"][0]["paper"].update(roster_columns=9),
            "campaign.json, recipients, entry 1, paper, roster_columns: a number from 1 to 3 was expected.",
        ),
        (
            lambda c: c["recipients"][0]["paper"].update(size=7),
            "campaign.json, recipients, entry 1, paper, size: one of “A4”, “LETTER” was expected.",
        ),
        (lambda c: c.update(assets={}), "campaign.json, assets: a list was expected."),
        (lambda c: c["assets"].append({"name": "x"}), "campaign.json, assets, entry 4: its file is missing."),
        (
            lambda c: c["assets"].append(c["assets"][0]),
            "campaign.json, assets, entry 4: its file is missing.",
        ),
    ],
)
def test_what_is_wrong_is_refused_in_one_sentence_with_its_place(
    change: Callable[[dict[str, Any]], object], sentence: str
) -> None:
    with pytest.raises(UnreadableError) as caught:
        from_members(changed(change))

    assert str(caught.value) == sentence


@pytest.mark.parametrize("name", ["campaign.json", "letter.md", "letter.toml"])
def test_a_member_that_must_be_there_is_missed_by_name(name: str) -> None:
    members = to_members(full_campaign())
    del members[name]

    with pytest.raises(UnreadableError, match=rf"^{name} is missing in it\.$"):
        from_members(members)


@pytest.mark.parametrize(
    "name", ["readme.txt", "locale/de.mo", "locale/de/LC_MESSAGES/x.po", "Letter.md", "x/y"]
)
def test_a_member_that_is_no_part_of_a_campaign_is_refused(name: str) -> None:
    with pytest.raises(UnreadableError):
        from_members({**to_members(full_campaign()), name: b""})


@pytest.mark.parametrize("name", ["letter.md", "letter.toml", "locale/de.po", "campaign.json"])
def test_a_member_that_is_no_text_is_refused_by_name(name: str) -> None:
    with pytest.raises(UnreadableError, match=name):
        from_members({**to_members(full_campaign()), name: b"\xff\xfe\x00"})


def test_toml_nested_without_end_is_refused() -> None:
    with pytest.raises(UnreadableError):
        from_members({**to_members(full_campaign()), "letter.toml": b"a = " + b"[" * 100_000})


def test_an_asset_that_somebody_laid_into_the_folder_is_taken_in() -> None:
    campaign = from_members({**to_members(full_campaign()), "assets/seal.png": b"x"})

    assert campaign.asset("seal.png") == Asset("seal.png", b"x")


def test_what_was_said_in_text_stays_a_key_of_its_own() -> None:
    campaign = replace(full_campaign(), extra={"text": "mine", "assets2": 1})

    assert from_members(to_members(campaign)) == campaign


@pytest.mark.parametrize(
    "campaign",
    [
        Campaign("1", "half \ud800"),
        Campaign("1", "T", text=LetterText(segments=(Segment("a", SegmentKind.PARAGRAPH, "\udfff"),))),
        Campaign("1", "T", extra={"x": float("nan")}),
        Campaign("1", "T", extra={"x": object()}),
    ],
)
def test_what_no_file_can_keep_is_refused(campaign: Campaign) -> None:
    with pytest.raises(UnreadableError, match="no file can keep"):
        to_members(campaign)

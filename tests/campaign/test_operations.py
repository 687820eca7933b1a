"""What a person does to a campaign is one step each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.made import full_campaign
from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.operations import has_own_wording, keep_present_wording, word_for
from undersigned.errors import UsageError
from undersigned.text.model import Wording

MORE = replace(full_campaign(), recipients=(*full_campaign().recipients, Recipient("microsoft", "Microsoft")))


def wordings(campaign: Campaign, segment: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(w.id, w.text, w.recipients) for w in campaign.text.wordings if w.segment == segment]


def test_the_present_wording_is_kept_for_those_who_have_none_of_their_own() -> None:
    after = keep_present_wording(MORE, "demand-2", ["google", "amazon", "microsoft", "google"])

    assert wordings(after, "demand-2") == [
        ("left-amazon", "", ()),
        ("demand-2-google", "Say so in public.", ("google", "microsoft")),
    ]
    assert after.text.wordings[-1].made_for == "Say so in public."
    assert keep_present_wording(after, "demand-2", ["google", "amazon"]) == after


def test_a_new_wording_takes_its_recipients_out_of_the_others() -> None:
    one = word_for(MORE, "demand-1", ["google", "amazon"], "Stop now.")
    two = word_for(one, "demand-1", ["google"], "Please stop.")
    three = word_for(two, "demand-1", ["amazon"], "", left_out=True)

    assert wordings(two, "demand-1") == [
        ("demand-1-google", "Stop now.", ("amazon",)),
        ("demand-1-google-2", "Please stop.", ("google",)),
    ]
    assert [w.left_out for w in three.text.wordings if w.segment == "demand-1"] == [False, True]
    assert wordings(three, "what-they-said") == wordings(MORE, "what-they-said")


def test_a_rule_counts_as_a_wording_of_those_it_finds() -> None:
    assert has_own_wording(MORE, "demand-2", "amazon")
    assert not has_own_wording(MORE, "demand-2", "google")
    assert not has_own_wording(MORE, "demand-2", "microsoft")


def test_a_truth_is_no_number() -> None:
    rule = replace(MORE.text.wordings[1], id="x", rule=replace(MORE.text.wordings[1].rule, equals=1))  # type: ignore[type-var]  # it may be none
    other: tuple[Wording, ...] = (rule,)

    assert not has_own_wording(replace(MORE, text=replace(MORE.text, wordings=other)), "demand-2", "amazon")


@pytest.mark.parametrize(("segment", "recipient"), [("nowhere", "google"), ("demand-1", "nobody")])
def test_a_segment_or_recipient_that_is_not_there_is_wrong_usage(segment: str, recipient: str) -> None:
    with pytest.raises(UsageError, match=r"nowhere|nobody"):
        keep_present_wording(MORE, segment, [recipient])
    with pytest.raises(UsageError, match=r"nowhere|nobody"):
        word_for(MORE, segment, [recipient], "x")

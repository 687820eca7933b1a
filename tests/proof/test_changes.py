"""What crosses turns the one value into the other, and leaves all that they share the very same."""

from __future__ import annotations

import pickle
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from export.campaigns import a_campaign
from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.proof.changes import changed, changes
from undersigned.signatories.model import Signatory

SAMPLE = begin("face-surveillance", sample=True)


def crossed(before: Campaign, after: Campaign) -> Campaign:
    """Return the campaign as the other process has it."""
    return changed(before, pickle.loads(pickle.dumps(changes(before, after))))


def test_a_campaign_of_nothing_becomes_the_whole_one() -> None:
    nothing = Campaign(id="", title="")

    assert crossed(nothing, SAMPLE) == SAMPLE
    assert crossed(SAMPLE, a_campaign()) == a_campaign()


def test_a_typed_letter_sends_one_paragraph_and_leaves_the_rest_the_same() -> None:
    segments = list(SAMPLE.text.segments)
    segments[3] = replace(segments[3], text=segments[3].text + "!")
    after = replace(SAMPLE, text=replace(SAMPLE.text, segments=tuple(segments)))
    arrived = crossed(SAMPLE, after)

    assert arrived == after
    assert len(pickle.dumps(changes(SAMPLE, after))) < 1500
    assert arrived.roster is SAMPLE.roster
    same = [a is b for a, b in zip(arrived.text.segments, SAMPLE.text.segments, strict=True)]
    assert same.count(False) == 1


@settings(max_examples=80, deadline=None)
@given(order=st.permutations(range(12)), kept=st.integers(0, 12), new=st.integers(0, 3))
def test_any_order_of_old_and_new_members_arrives(order: list[int], kept: int, new: int) -> None:
    names = tuple(Signatory(f"s{n}", f"Group {n}") for n in range(12))
    before = replace(SAMPLE, roster=replace(SAMPLE.roster, signatories=names))
    fresh = [Signatory(f"n{n}", f"New {n}") for n in range(new)]
    chosen = (*(names[n] for n in order[:kept]), *fresh, *(names[n] for n in order[kept : kept + 2]))
    after = replace(before, roster=replace(before.roster, signatories=chosen))
    arrived = crossed(before, after)

    assert arrived == after
    assert {id(s) for s in arrived.roster.signatories} >= {id(s) for s in chosen if s in names}


def test_the_same_campaign_sends_nothing() -> None:
    assert crossed(SAMPLE, SAMPLE) is SAMPLE

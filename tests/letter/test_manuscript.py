"""The manuscript is the letter in view, line by line, and says whose letters each line changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

import samples
from undersigned.campaign.model import Campaign
from undersigned.letter.compose import compose
from undersigned.letter.manuscript import Line, Role, State, manuscript
from undersigned.letter.markup import plain_text


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return samples.sample()


def line(campaign: Campaign, recipient: str, segment: str) -> Line:
    return next(x for x in manuscript(campaign, recipient).lines if x.segment == segment)


def test_its_body_is_what_the_letter_says(campaign: Campaign) -> None:
    for recipient in campaign.recipients:
        letter = compose(campaign, recipient.id)
        lines = [x for x in manuscript(campaign, recipient.id).lines if x.role is Role.BODY]

        assert [x.segment for x in lines] == [p.origin.segment for p in letter.body]
        assert [x.wording for x in lines] == [p.origin.wording for p in letter.body]


def test_notes_have_the_numbers_of_their_marks(campaign: Campaign) -> None:
    for recipient in campaign.recipients:
        printed = compose(campaign, recipient.id).notes
        lines = [x for x in manuscript(campaign, recipient.id).lines if x.role is Role.NOTE]

        assert [(x.label, x.note) for x in lines] == [(n.number, n.label) for n in printed]


def test_fields_say_what_they_say_in_this_letter(campaign: Campaign) -> None:
    assert manuscript(campaign, "amazon").values["recipient.product"] == "Rekognition"
    assert manuscript(campaign, "google").values["recipient.name"] == "Google"


def test_a_line_names_the_letters_that_typing_in_it_changes(campaign: Campaign) -> None:
    assert line(campaign, "amazon", "opening").reach == ("microsoft", "google", "amazon")
    assert line(campaign, "amazon", "reason-bias").reach == ("amazon",)
    assert line(campaign, "google", "reason-bias").reach == ("microsoft", "google")
    assert line(campaign, "amazon", "ask-end-sales").reach == ("amazon",)  # under a condition


def test_lines_that_follow_from_data_say_so(campaign: Campaign) -> None:
    lines = {x.role: x for x in manuscript(campaign, "amazon").lines if x.state is State.FOLLOWS}

    assert lines[Role.DATE].words == plain_text(compose(campaign, "amazon").date)
    assert lines[Role.SALUTATION].words == "Dear Mr. Bezos,"
    assert lines[Role.SIGNATORIES].words == str(compose(campaign, "amazon").signatories)


def test_what_is_left_out_leaves_a_line_behind(campaign: Campaign) -> None:
    from undersigned.campaign.wordings import leave_out

    made = leave_out(campaign, "meaning", ["amazon"])

    assert line(made, "amazon", "meaning").state is State.LEFT_OUT
    assert line(made, "google", "meaning").state is State.SHARED
    assert line(made, "google", "meaning").elsewhere


def test_a_wording_is_stale_when_the_shared_text_has_changed(campaign: Campaign) -> None:
    segments = tuple(
        replace(s, text="Other.") if s.id == "ask-side-door" else s for s in campaign.text.segments
    )
    made = replace(campaign, text=replace(campaign.text, segments=segments))

    assert line(made, "amazon", "ask-side-door").stale
    assert not line(campaign, "amazon", "ask-side-door").stale


def test_a_letter_to_nobody_yet_can_be_written_too(campaign: Campaign) -> None:
    made = manuscript(replace(campaign, recipients=()), "")

    assert next(x for x in made.lines if x.segment == "opening").may_be_typed

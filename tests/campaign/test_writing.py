"""What is typed goes to the letters it was typed for, and no other text is touched."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.writing import Typed, rewritten, unused_label
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording

P, NOTE, ITEM, FRAME = SegmentKind.PARAGRAPH, SegmentKind.NOTE, SegmentKind.ITEM, SegmentKind.FRAME
TEXT = LetterText(
    segments=(
        Segment("a", P, "First.[^n]"),
        Segment("b", P, "Second."),
        Segment("c", P, "", prompt="Say what it did."),
        Segment("n", NOTE, "A note.", label="n"),
    ),
    frame=(Segment("subject", FRAME, "On it"),),
    wordings=(Wording("b-x", "b", "Second, for X.", "Second.", ("x",)),),
)
CAMPAIGN = Campaign("1", "t", text=TEXT, recipients=(Recipient("x", "X"), Recipient("y", "Y")))

IN_X: tuple[Typed, ...] = (
    Typed("subject", "", "On it", FRAME),
    Typed("a", "", "First.[^n]"),
    Typed("b", "b-x", "Second, for X."),
    Typed("c", "", ""),
    Typed("n", "", "A note.", NOTE, label="n"),
)


def texts(campaign: Campaign) -> dict[str, str]:
    return {s.id: s.text for s in (*campaign.text.frame, *campaign.text.segments)}


def wordings(campaign: Campaign) -> list[tuple[str, str, tuple[str, ...], bool]]:
    return [(w.segment, w.text, w.recipients, w.left_out) for w in campaign.text.wordings]


def with_block(at: int, block: Typed) -> tuple[Typed, ...]:
    return (*IN_X[:at], block, *IN_X[at + 1 :])


def test_what_is_as_it_was_shown_is_the_very_same_campaign() -> None:
    assert rewritten(CAMPAIGN, IN_X, IN_X) == (CAMPAIGN, ("subject", "a", "b", "c", "n"))
    assert rewritten(CAMPAIGN, IN_X, IN_X)[0] is CAMPAIGN


def test_a_wording_is_changed_and_the_shared_text_is_not() -> None:
    changed, _ = rewritten(CAMPAIGN, IN_X, with_block(2, Typed("b", "b-x", "Other.")))

    assert texts(changed) == texts(CAMPAIGN)
    assert wordings(changed) == [("b", "Other.", ("x",), False)]


def test_a_missing_passage_is_written_for_the_one_in_view() -> None:
    changed, _ = rewritten(CAMPAIGN, IN_X, with_block(3, Typed("c", "", "You did.", only_for="x")))

    assert texts(changed)["c"] == ""
    assert wordings(changed)[-1] == ("c", "You did.", ("x",), False)


def test_a_new_block_of_a_wording_stands_in_its_letters_alone() -> None:
    typed = (*IN_X[:3], Typed("", "b-x", "And more."), *IN_X[3:])
    changed, named = rewritten(CAMPAIGN, IN_X, typed)

    assert texts(changed)[named[3]] == ""
    assert [w for w in wordings(changed) if w[0] == named[3]] == [
        (named[3], "And more.", ("x",), False),
        (named[3], "", ("y",), True),
    ]


def test_an_empty_new_block_is_nothing_yet() -> None:
    changed, named = rewritten(CAMPAIGN, IN_X, (*IN_X[:2], Typed("", "", " "), *IN_X[2:]))

    assert changed is CAMPAIGN
    assert named[2] == ""


def test_a_new_block_stands_behind_the_one_before_it_under_the_same_condition() -> None:
    changed, named = rewritten(CAMPAIGN, IN_X, (*IN_X[:2], Typed("", "", "New.", ITEM, 1), *IN_X[2:]))

    assert [s.id for s in changed.text.segments] == ["a", named[2], "b", "c", "n"]
    assert changed.text.segments[1].kind is ITEM


def test_deleting_a_wording_leaves_the_others_letters_alone() -> None:
    changed, _ = rewritten(CAMPAIGN, IN_X, (*IN_X[:2], *IN_X[3:]))

    assert texts(changed)["b"] == "Second."
    assert wordings(changed) == [("b", "Second, for X.", ("x",), True)]


def test_a_note_goes_when_nothing_leads_to_it_any_more() -> None:
    changed, _ = rewritten(CAMPAIGN, IN_X, with_block(1, Typed("a", "", "First.")))

    assert "n" not in texts(changed)


def test_a_note_that_another_wording_leads_to_stays() -> None:
    other = Wording("b-y", "b", "See.[^n]", "Second.", ("y",))
    campaign = replace(CAMPAIGN, text=replace(TEXT, wordings=(*TEXT.wordings, other)))
    changed, _ = rewritten(campaign, IN_X, with_block(1, Typed("a", "", "First.")))

    assert "n" in texts(changed)


def test_a_closing_that_followed_from_the_language_becomes_the_texts_own() -> None:
    shown = (*IN_X, Typed("closing", "", "Sincerely,", FRAME))
    changed, _ = rewritten(CAMPAIGN, shown, (*IN_X, Typed("closing", "", "In hope,", FRAME)))

    assert [(s.id, s.text) for s in changed.text.frame] == [("subject", "On it"), ("closing", "In hope,")]


def test_a_new_notes_label_is_nobodys_yet() -> None:
    assert unused_label(replace(TEXT, segments=(*TEXT.segments, Segment("q", P, "x[^note]")))) == "note-2"


words = st.text("ab c", min_size=1, max_size=6)


@given(st.lists(st.tuples(st.integers(0, 4), words), max_size=6))
def test_typing_in_one_letter_never_changes_what_another_reads(edits: list[tuple[int, str]]) -> None:
    campaign, shown = CAMPAIGN, IN_X
    for at, text in edits:
        block = shown[at]
        if block.segment not in ("b", "c"):
            continue
        only_for = "x" if block.segment == "c" and not block.wording else ""
        typed = (*shown[:at], replace(block, text=text, only_for=only_for), *shown[at + 1 :])
        campaign, _ = rewritten(campaign, shown, typed)
        own = {w.segment: w for w in campaign.text.wordings if "x" in w.recipients}
        shown = tuple(
            replace(b, wording=own[b.segment].id, text=own[b.segment].text) if b.segment in own else b
            for b in shown
        )

    assert texts(campaign) == texts(CAMPAIGN)
    assert all("y" not in w.recipients for w in campaign.text.wordings)

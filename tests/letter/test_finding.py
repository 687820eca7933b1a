"""Words are found where they are read, and replaced just where a person says."""

from __future__ import annotations

from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.finding import find, replaced
from undersigned.text.model import LetterText, Segment, SegmentKind, Translation, Wording

TEXT = LetterText(
    segments=(
        Segment("a", SegmentKind.PARAGRAPH, "The *Chi*cago office of {{recipient.name}}.[^n]"),
        Segment("b", SegmentKind.PARAGRAPH, "Ask chicago, or [Chicago](https://chicago.org)."),
        Segment("n", SegmentKind.NOTE, "Chicago, 2019.", label="n"),
    ),
    frame=(Segment("subject", SegmentKind.FRAME, "On Chicago"),),
    wordings=(
        Wording("b-x", "b", "Chicago only.", "Ask chicago, or [Chicago](https://chicago.org).", ("x",)),
    ),
    translations=(Translation("a", "", "es", "La oficina de Chicago.", ""),),
)
CAMPAIGN = Campaign(
    "1", "t", text=TEXT, recipients=(Recipient("x", "X"), Recipient("y", "Y"), Recipient("z", "Z"))
)


def test_every_text_is_searched_in_the_letters_order_and_says_whose_it_is() -> None:
    found = find(CAMPAIGN, "Chicago")

    assert [(f.segment, f.wording, f.language, f.reach) for f in found] == [
        ("subject", "", "", ("x", "y", "z")),
        ("a", "", "", ("x", "y", "z")),
        ("a", "", "es", ("x", "y", "z")),
        ("b", "", "", ("y", "z")),
        ("b", "", "", ("y", "z")),
        ("b", "b-x", "", ("x",)),
        ("n", "", "", ("x", "y", "z")),
    ]


def test_neither_addresses_nor_fields_are_searched() -> None:
    assert find(CAMPAIGN, "chicago.org") == ()
    assert find(CAMPAIGN, "recipient") == ()


def test_case_and_whole_words_count_where_wanted() -> None:
    assert len(find(CAMPAIGN, "chicago", match_case=True)) == 1
    assert find(CAMPAIGN, "chi", whole_words=True) == ()


def test_replacing_keeps_looks_fields_links_and_notes() -> None:
    changed = replaced(CAMPAIGN, find(CAMPAIGN, "Chicago"), "Boston")

    assert [s.text for s in changed.text.segments] == [
        "The *Boston* office of {{recipient.name}}.[^n]",
        "Ask Boston, or [Boston](https://chicago.org).",
        "Boston, 2019.",
    ]
    assert changed.text.wordings[0].text == "Boston only."


def test_a_letter_can_keep_its_words() -> None:
    changed = replaced(CAMPAIGN, find(CAMPAIGN, "Chicago"), "Boston", but_not_in=("y",))
    kept = {w.segment: w.text for w in changed.text.wordings if "y" in w.recipients}

    assert kept["a"] == TEXT.segments[0].text
    assert kept["b"] == TEXT.segments[1].text
    assert changed.text.segments[0].text.startswith("The *Boston*")
    now = {s.id: s.text for s in (*changed.text.frame, *changed.text.segments)}
    made_for = {w.segment: w.made_for for w in changed.text.wordings if "y" in w.recipients}
    assert made_for == {segment: now[segment] for segment in made_for}  # nobody is asked whether they stay


def test_places_that_changed_meanwhile_are_left_alone() -> None:
    found = find(CAMPAIGN, "Chicago")
    elsewhere = replaced(CAMPAIGN, found[1:2], "Chicago’s")

    assert replaced(elsewhere, found[3:4], "Boston").text.segments[0] == elsewhere.text.segments[0]

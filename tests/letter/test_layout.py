from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letter.builders import a_letter, entries, item, note, passage, words
from undersigned.document.model import Block, Columns, Document, Kind, Mark, Origin, PageNumber, Run
from undersigned.document.paper import Paper
from undersigned.letter.layout import lay_out
from undersigned.letter.model import Entry, EntryGroup, Letter
from undersigned.letter.numbering import label
from undersigned.text.model import SegmentKind, SubjectForm


def blocks(document: Document) -> list[Block]:
    return [b for part in document.parts for b in (part.blocks if isinstance(part, Columns) else (part,))]


def kinds(letter: Letter) -> list[str]:
    return [b.kind.value for b in blocks(lay_out(letter))]


def text(block: Block) -> str:
    return "".join(i.text for i in block.inlines if isinstance(i, Run))


def a_full_letter() -> Letter:
    return a_letter(
        passage("What we ask", "asks", SegmentKind.HEADING, level=2),
        "We ask.",
        via=words("Via e-mail"),
        cc=words("cc:\nThe board"),
        contact=passage("Contact: Ana", "contact"),
        enclosures=words("Enclosure: one"),
        roster_heading=words("Signed by 2"),
        roster_note=words("Affiliations for identification only"),
        groups=(
            entries("Alder"),
            EntryGroup(
                words("Lands"),
                words("A note"),
                (Entry(words("Birch"), Origin(signatory="b"), "2."),),
                Origin("group-lands"),
            ),
        ),
    )


def test_the_frame_stands_in_the_order_of_a_letter() -> None:
    assert kinds(a_full_letter()) == [
        *("date", "via", "address", "title", "salutation", "heading", "paragraph", "contact", "closing"),
        *("heading", "entry", "group", "group-note", "entry", "group-note", "enclosures", "cc"),
    ]


def test_the_date_stands_after_the_address_where_the_letter_says_so() -> None:
    letter = replace(a_full_letter(), date_after_address=True)

    assert kinds(letter)[:4] == ["via", "address", "date", "title"]


def test_what_has_no_words_leaves_no_block() -> None:
    bare = a_letter(date=(), addresses=(), subject=None, salutation=None, closing=None, groups=())

    assert lay_out(bare).parts == ()


def test_a_roster_heading_over_nobody_is_not_printed() -> None:
    empty = EntryGroup(words("Lands"), words("A note"), ())
    letter = replace(a_full_letter(), groups=(empty,))

    assert "group" not in kinds(letter)
    assert kinds(letter)[-1] == "cc"


def test_one_letter_to_several_is_set_in_columns_only_where_the_paper_has_them() -> None:
    both = (
        passage("Ana\nLands", "", origin=Origin(addressee=0)),
        passage("Bo", "", origin=Origin(addressee=1)),
    )
    letter = a_letter(addresses=both)
    side_by_side = replace(letter, paper=Paper(address_columns=2))

    assert [type(p) for p in lay_out(letter).parts[1:3]] == [Block, Block]
    (columns,) = (
        p
        for p in lay_out(side_by_side).parts
        if isinstance(p, Columns) and p.count == 2 and len(p.blocks) == 2 and p.blocks[0].kind is Kind.ADDRESS
    )
    assert [b.origin.addressee for b in columns.blocks] == [0, 1]
    one = replace(side_by_side, addresses=both[:1])
    assert isinstance(lay_out(one).parts[1], Block)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (SubjectForm.TITLE, [(Kind.TITLE, "Stop")]),
        (SubjectForm.RE_LINE, [(Kind.SUBJECT, "Stop")]),
        (SubjectForm.BOTH, [(Kind.TITLE, "Stop"), (Kind.SUBJECT, "Re: Stop")]),
        (SubjectForm.NONE, []),
    ],
)
def test_the_subject_takes_its_form(form: SubjectForm, expected: list[tuple[Kind, str]]) -> None:
    letter = a_letter(subject=passage("Stop", "subject"), subject_form=form)

    found = [(b.kind, text(b)) for b in blocks(lay_out(letter)) if b.kind in (Kind.TITLE, Kind.SUBJECT)]
    assert found == expected


def test_the_label_of_the_line_is_in_the_letters_language() -> None:
    letter = a_letter(language="de", subject=passage("Halt", "subject"), subject_form=SubjectForm.BOTH)

    (line,) = (b for b in blocks(lay_out(letter)) if b.kind is Kind.SUBJECT)
    assert text(line).startswith("Betreff")


def levels(*typed: int) -> list[int]:
    body = [passage(f"h{n}", f"h{n}", SegmentKind.HEADING, level=level) for n, level in enumerate(typed)]
    return [b.level for b in blocks(lay_out(a_letter(*body))) if b.kind is Kind.HEADING]


def test_headings_are_closed_up() -> None:
    assert levels(2, 4, 4, 3, 2) == [1, 2, 2, 2, 1]
    assert levels(1, 2, 3) == [1, 2, 3]
    assert levels(3, 1, 3) == [1, 1, 2]


@given(st.lists(st.integers(1, 6), min_size=1))
def test_heading_levels_have_no_gap_whatever_was_typed(typed: list[int]) -> None:
    found = levels(*typed)

    assert found[0] == 1
    for (typed_before, typed_now), (before, now) in zip(pairwise(typed), pairwise(found), strict=True):
        assert now <= before + 1
        assert (now > before) == (typed_now > typed_before)


def labels(*body: object) -> list[str]:
    return [b.label for b in blocks(lay_out(a_letter(*body))) if b.kind is Kind.ITEM]  # type: ignore[arg-type]  # blocks in two shapes


def test_items_side_by_side_are_one_list_and_nested_ones_start_anew() -> None:
    found = labels(item("x"), item("y", 2), item("z", 2), item("n", 3), item("u"), item("v", 2))

    assert found == ["1.", "a.", "b.", "i.", "2.", "a."]


def test_a_paragraph_between_items_begins_a_new_list_and_a_further_paragraph_of_an_item_does_not() -> None:
    more = passage("more", "more", SegmentKind.ITEM_MORE, level=1)

    assert labels(item("x"), "So:", item("y")) == ["1.", "1."]
    assert labels(item("x"), more, item("y")) == ["1.", "2."]
    assert labels(item("x"), passage("q", "q", SegmentKind.QUOTE), item("y")) == ["1.", "1."]


def test_a_list_begins_with_its_own_number() -> None:
    letter = a_letter(item("x", start=4), item("y", start=9), "So:", item("z", start=7))

    found = [b for b in blocks(lay_out(letter)) if b.kind is Kind.ITEM]
    assert [(b.label, b.number, b.starts_list) for b in found] == [
        ("4.", 4, True),
        ("5.", 5, False),
        ("7.", 7, True),
    ]


def test_bullets_and_numbers_at_one_level_are_two_lists() -> None:
    found = labels(item("x"), item("y", ordered=False), item("z", 2, ordered=False), item("u"))

    assert found == ["1.", "•", "–", "1."]


def test_a_numbered_list_goes_on_around_bullets_inside_an_item() -> None:
    assert labels(item("x"), item("y", 2, ordered=False), item("z")) == ["1.", "–", "2."]


def test_an_item_whose_parent_is_left_out_moves_up() -> None:
    found = [
        b for b in blocks(lay_out(a_letter(item("y", 2), item("z", 3), item("u", 1)))) if b.kind is Kind.ITEM
    ]

    assert [b.level for b in found] == [1, 2, 1]


def test_a_further_paragraph_without_an_item_is_a_paragraph() -> None:
    more = passage("more", "more", SegmentKind.ITEM_MORE, level=1)

    assert "item-more" not in kinds(a_letter("So:", more))


@given(st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1))
def test_lists_have_no_gap_and_count_in_ones(typed: list[tuple[int, bool]]) -> None:
    body = [item(f"i{n}", level, ordered=ordered) for n, (level, ordered) in enumerate(typed)]
    found = [b for b in blocks(lay_out(a_letter(*body))) if b.kind is Kind.ITEM]

    assert found[0].level == 1
    assert found[0].starts_list
    counts: dict[int, int] = {}
    deepest = 0
    for block in found:
        assert block.level <= deepest + 1
        counts = {level: n for level, n in counts.items() if level <= block.level}
        counts[block.level] = 1 if block.starts_list else counts[block.level] + 1
        assert block.number == (counts[block.level] if block.ordered else 0)
        deepest = block.level


def test_labels_count_as_word_processors_do() -> None:
    assert [label(2, n, True) for n in (1, 26, 27, 53)] == ["a.", "z.", "aa.", "aaa."]
    assert [label(3, n, True) for n in (4, 9, 14, 40, 99)] == ["iv.", "ix.", "xiv.", "xl.", "xcix."]
    assert label(4, 12, True) == "12."


def test_names_stand_in_the_papers_columns_with_their_numbers() -> None:
    document = lay_out(replace(a_full_letter(), paper=Paper(roster_columns=3)))

    rosters = [p for p in document.parts if isinstance(p, Columns)]
    assert [(c.count, len(c.blocks)) for c in rosters] == [(3, 1), (3, 1)]
    assert rosters[1].blocks[0].label == "2."
    assert rosters[1].blocks[0].origin.signatory == "b"


def test_a_document_keeps_what_concerns_every_page() -> None:
    letter = a_letter(
        words_with := passage(words("See", Mark("source", "1")), "opening"),
        notes=(note("A source"),),
        head=words("To Northwind"),
        foot=(PageNumber(),),
        draft="DRAFT",
        letterhead=(words("Coalition"),),
        right_to_left=True,
        language="ar",
    )
    document = lay_out(letter)

    assert (document.title, document.author, document.language) == (letter.title, "Coalition", "ar")
    assert document.right_to_left
    assert document.draft == "DRAFT"
    assert document.head == letter.head
    assert document.foot == (PageNumber(),)
    assert document.letterhead.lines == letter.letterhead
    assert [(n.label, n.number, n.origin.segment) for n in document.notes] == [("source", "1", "note-source")]
    assert words_with.words in [b.inlines for b in blocks(document)]

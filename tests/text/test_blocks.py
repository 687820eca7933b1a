"""letter.md <-> segments."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.problems import Problem
from undersigned.text.blocks import one_block, read_blocks, write_blocks
from undersigned.text.model import Guard, Segment, SegmentKind

PARAGRAPH, ITEM, MORE = SegmentKind.PARAGRAPH, SegmentKind.ITEM, SegmentKind.ITEM_MORE


def read(source: str, known: tuple[Segment, ...] = ()) -> tuple[Segment, ...]:
    segments, problems = read_blocks(source, known)
    assert problems == ()
    return segments


def faults(source: str) -> list[tuple[str, int]]:
    return [(p.kind, p.place.line) for p in read_blocks(source)[1]]


def shape(segments: tuple[Segment, ...]) -> list[tuple[str, int, str]]:
    return [(s.kind.value, s.level, s.text) for s in segments]


# ----------------------------------------------------------------- ids


def test_the_id_at_the_end_of_a_block_is_its_own_and_no_part_of_its_text() -> None:
    (segment,) = read("We ask *you*\nto stop. ^demand-2\n")

    assert (segment.id, segment.text, segment.line) == ("demand-2", "We ask *you*\nto stop.", 1)


def test_a_caret_inside_the_text_is_text() -> None:
    (segment,) = read("Written ^here it stays. ^p1")

    assert segment.text == "Written ^here it stays."


def test_a_block_that_is_only_an_id_is_a_passage_without_shared_text() -> None:
    source = "^praise\n\n## ^heading\n\n- ^item\n\n> ^quoted\n\n[^a]: ^note-a\n"

    segments = read(source)

    assert [(s.id, s.kind.value, s.text) for s in segments] == [
        ("praise", "paragraph", ""),
        ("heading", "heading", ""),
        ("item", "item", ""),
        ("quoted", "quote", ""),
        ("note-a", "note", ""),
    ]
    assert write_blocks(segments) == source


def test_a_block_without_an_id_gets_one_made_from_its_text() -> None:
    segments = read("Stop the sale now, please.\n\nStop the sale now, please.\n\n顔認識\n\n[^ab]: X")

    assert [s.id for s in segments] == ["stop-the-sale", "stop-the-sale-2", "paragraph", "note-ab"]


def test_a_doubled_id_stays_with_the_first_block() -> None:
    segments, problems = read_blocks("First. ^a\n\nSecond one. ^a\n")

    assert [s.id for s in segments] == ["a", "second-one"]
    assert [(p.kind, p.place.line, p.stops) for p in problems] == [("id-doubled", 3, False)]


def test_a_worded_part_of_the_frame_keeps_its_id_to_itself() -> None:
    segments, _ = read_blocks("Closing. ^closing\n\nGroup. ^group-x\n\nClosing")

    assert not {s.id for s in segments} & {"closing", "group-x"}


def test_a_block_that_lost_its_id_gets_that_of_the_vanished_segment_it_resembles() -> None:
    known = read("We ask you to stop selling it. ^stop\n\nWe are many. ^many\n\nThank you. ^thanks")

    edited = read("We ask you again to stop selling it!\n\nWe are many. ^many\n\nQuite another thing.", known)

    assert [s.id for s in edited] == ["stop", "many", "quite-another-thing"]


def test_vanished_segments_are_found_again_in_their_order() -> None:
    known = read("We ask for one thing. ^first\n\nWe ask for two things. ^second")

    edited = read("We ask for one thing now.\n\nWe ask for two things now.", known)

    assert [s.id for s in edited] == ["first", "second"]


def test_what_was_moved_as_it_is_keeps_its_id() -> None:
    known = read("Alpha and beta. ^one\n\nSomething else entirely. ^two")

    assert [s.id for s in read("Something else entirely.\n\nAlpha and beta.", known)] == ["two", "one"]


def test_a_block_that_resembles_nothing_never_takes_a_vanished_id() -> None:
    known = read("One two three. ^a")

    (segment,) = read("Nothing of the sort here", known)

    assert segment.id != "a"


def test_a_note_never_takes_a_paragraphs_id() -> None:
    known = read("The same words in both. ^p")

    assert [s.id for s in read("[^x]: The same words in both.", known)] == ["note-x"]


# ----------------------------------------------------------------- blocks


def test_nested_lists_are_a_flat_sequence_with_levels() -> None:
    segments = read("3. one\n   - two\n     1. three\n4. four\n\n   and more\n\nEnd")

    assert shape(segments) == [
        ("item", 1, "one"),
        ("item", 2, "two"),
        ("item", 3, "three"),
        ("item", 1, "four"),
        ("item-more", 1, "and more"),
        ("paragraph", 0, "End"),
    ]
    assert [(s.ordered, s.start) for s in segments[:4]] == [(True, 3), (False, 1), (True, 1), (True, 3)]


def test_an_item_after_a_quotation_goes_on_counting() -> None:
    segments = read("1. one\n2. two\n   > said\n3. three\n4. four")

    assert [(s.kind.value, s.start) for s in segments[2:]] == [("quote", 1), ("item", 3), ("item", 3)]


def test_a_list_in_a_quotation_keeps_its_numbers_as_text() -> None:
    assert shape(read("> He said:\n> 1. go\n> - stay")) == [
        ("quote", 1, "He said:"),
        ("quote", 1, r"1\. go"),
        ("quote", 1, r"\- stay"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Sincerely,\n---",
        "Sincerely,\n===",
        "    four spaces",
        "<div>\nnot</div>",
        "```\ncode\n```",
        "[x]: http://a.b",
    ],
)
def test_what_letters_have_no_use_for_is_text(source: str) -> None:
    (segment,) = read(source)

    assert segment.kind is PARAGRAPH
    assert segment.text == source.strip()


def test_two_spaces_and_a_backslash_at_the_end_of_a_line_break_it() -> None:
    (segment,) = read("one  \ntwo\\\nthree  ")

    assert segment.text == "one\\\ntwo\\\nthree"


def test_a_note_stands_at_the_end_with_all_its_paragraphs() -> None:
    segments = read("Text[^a] here\n[^a]: First.\n\n    Second *one*.\n\nMore text.\n\n[^b]: B")

    assert shape(segments) == [
        ("paragraph", 0, "Text[^a] here"),
        ("paragraph", 0, "More text."),
        ("note", 0, "First.\\\nSecond *one*."),
        ("note", 0, "B"),
    ]
    assert [s.label for s in segments[2:]] == ["a", "b"]


def test_two_notes_of_one_name_are_a_problem_unless_under_other_conditions() -> None:
    either = "{% if x %}\n[^a]: One\n{% else %}\n[^a]: Two\n{% endif %}"

    assert faults(either) == []
    assert faults("[^a]: One\n\n[^a]: Two") == [("note-label-doubled", 3)]


# ----------------------------------------------------------------- structure


def test_a_line_that_holds_one_tag_guards_what_it_encloses() -> None:
    segments = read(
        "{% if a %}\nA\n{% elif b == “x’s” %}\nB\n{% else %}\nC\n{% if d %}\nD\n{% endif %}\n{% endif %}\nE"
    )

    b = 'b == "x’s"'
    assert [(s.text, s.guards) for s in segments] == [
        ("A", (Guard("a"),)),
        ("B", (Guard("a", holds=False), Guard(b))),
        ("C", (Guard("a", holds=False), Guard(b, holds=False))),
        ("D", (Guard("a", holds=False), Guard(b, holds=False), Guard("d"))),
        ("E", ()),
    ]


def test_a_structure_line_neither_ends_nor_joins_a_list() -> None:
    segments = read("1. one\n{% if a %}\n2. two\n   - nested\n{% endif %}\n3. three")

    assert [(s.text, s.level, s.start) for s in segments] == [
        ("one", 1, 1),
        ("two", 1, 1),
        ("nested", 2, 1),
        ("three", 1, 1),
    ]


def test_a_structure_line_inside_a_paragraph_parts_it() -> None:
    assert [s.text for s in read("Hello\n{% if a %}\nyou\n{% endif %}\nthere")] == ["Hello", "you", "there"]


def test_a_tag_with_anything_beside_it_is_not_structure() -> None:
    (segment,) = read("Hello\n{% if a %} you {% endif %}\n{% if b %}{% endif %}")

    assert segment.guards == ()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("A\n{% endif %}", [("structure-stray", 2)]),
        ("{% else %}\nA", [("structure-stray", 1)]),
        ("A\n\n{% if x %}\nB\n{% if y %}\nC", [("structure-unended", 3), ("structure-unended", 5)]),
        ("{% if x %}\n{% else %}\n{% elif y %}\n{% endif %}", [("structure-after-else", 3)]),
        ("{% if x %}\n{% else %}\n{% else %}\n{% endif %}", [("structure-after-else", 3)]),
        ("{% if %}\nA\n{% endif %}", [("structure-condition", 1)]),
        ("{% if x %}\nA\n{% endif x %}", [("structure-condition", 3)]),
    ],
)
def test_structure_that_is_out_of_balance_is_told_with_its_line(
    source: str, found: list[tuple[str, int]]
) -> None:
    assert faults(source) == found


def test_conditions_without_end_are_bounded() -> None:
    _, deep = read_blocks("{% if x %}\n" * 3000 + "text\n" + "{% endif %}\n" * 3000)
    _, wide = read_blocks("{% if x %}\n" + "{% elif y %}\ntext\n" * 3000 + "{% endif %}\n")

    assert {p.kind for p in (*deep, *wide)} == {"structure-too-deep"}


def test_lists_in_lists_without_end_are_told() -> None:
    source = "\n".join("  " * depth + "- x" for depth in range(60))

    assert ("nested-too-deep", 0) in faults(source)


# ----------------------------------------------------------------- there and back


def same(segments: tuple[Segment, ...]) -> list[Segment]:
    return [replace(s, line=0) for s in segments]


marks = [
    "#",
    "##",
    "-",
    "*",
    "+",
    "1.",
    "2)",
    "10.",
    "0.",
    "999999999.",
    ">",
    "[^a]:",
    "[^b]",
    "^id-1",
    "^id-2",
]
tags = ["{% if a %}", "{% elif b %}", "{% else %}", "{% endif %}", "{{ x }}", "{%"]
others = ["word", "two words", "**bold**", "\\", "  ", "    ", "---", "===", "`", "<b>", "&amp;", "é", "顔。"]
odd = ["\u00a0", "\u2028", "\x0c", "\t", "(", ")", "]", "[x](y)"]
pieces = st.sampled_from([*marks, *tags, *others, *odd])
lines = st.lists(pieces, max_size=4).map(" ".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=8
).map(lambda t: t.replace("\n", ""))
sources = st.lists(lines, max_size=12).map("\n".join)


@given(sources)
def test_what_was_read_and_written_is_read_as_the_same_again(source: str) -> None:
    segments, _ = read_blocks(source)
    written = write_blocks(segments)
    again, problems = read_blocks(written)

    assert same(again) == same(segments)
    assert write_blocks(again) == written
    assert [p for p in problems if p.kind.startswith("structure")] == [] or any(
        p.kind == "structure-condition" for p in problems
    )


@given(sources)
def test_no_word_of_the_source_is_lost(source: str) -> None:
    words = source.count("word")

    assert sum(s.text.count("word") for s in read_blocks(source)[0]) == words


@given(st.text(max_size=40))
def test_making_one_block_of_a_text_twice_changes_nothing(text: str) -> None:
    assert one_block(one_block(text)) == one_block(text)


def own(text: str, **more: object) -> Segment:
    return replace(Segment("x", PARAGRAPH, text), **more)  # type: ignore[arg-type]  # by their names


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no item",
        "1. no item",
        "> no quote",
        "[^a]: no note",
        "a\n\nb",
        "a\n# b",
        "{% if x %}\ny",
    ],
)
def test_a_segment_stays_one_block_whatever_was_typed_into_it(text: str) -> None:
    (segment,) = read(write_blocks([own(text)]))

    assert (segment.id, segment.kind) == ("x", PARAGRAPH)
    assert segment.text.replace("\\", "").split() == text.split()


def test_items_are_numbered_as_each_letter_has_them() -> None:
    source = "1. a ^a\n\n{% if x %}\n2. b ^b\n{% else %}\n2. c ^c\n{% endif %}\n\n3. d ^d\n"

    assert write_blocks(read(source)) == source


def test_a_further_paragraph_without_an_item_becomes_a_paragraph() -> None:
    (segment,) = read(write_blocks([own("alone", kind=MORE, level=2)]))

    assert segment.kind is PARAGRAPH


def test_an_item_deeper_than_the_list_above_it_is_written_one_level_below() -> None:
    segments = read(write_blocks([own("a", kind=ITEM, level=1), own("b", kind=ITEM, level=4, id="y")]))

    assert [s.level for s in segments] == [1, 2]


def test_problems_are_values_that_read_as_sentences() -> None:
    problem: Problem = read_blocks("{% endif %}")[1][0]

    assert str(problem) == "Line 1 has an {% endif %} without the {% if %} it belongs to."
    assert "{% endif %}" in problem.advice()

"""A letter as the text of an e-mail: nothing but lines, which every mail program shows alike."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from render.documents import (
    block,
    blocks_of,
    full_document,
    item,
    paragraph,
    re_line_document,
    right_to_left_document,
    small_document,
    words_of,
)
from undersigned.document.model import Document, Kind, Mark, Note, Run
from undersigned.render.plain import WIDTH, wrapped, write_plain


def text(document: Document) -> str:
    return write_plain(document).data.decode("utf-8")


@pytest.mark.parametrize("make", [full_document, re_line_document, right_to_left_document])
def test_every_word_of_the_letter_is_there_in_its_order_and_no_other(
    make: Callable[[], Document],
) -> None:
    document = make()
    found = re.sub(r"\[\d\]| <http[^>]*>|^> ", "", text(document), flags=re.MULTILINE)
    expected = [words_of(line) for line in document.letterhead.lines]
    expected += [f"{b.label} {words_of(b.inlines)}" for b in blocks_of(document)]
    expected += [words_of(n.inlines) for n in document.notes]

    assert found.split() == " ".join(expected).split()


def test_lines_are_at_most_72_columns_wide() -> None:
    lines = text(full_document()).splitlines()

    assert max(map(len, lines)) <= WIDTH
    assert all(line == line.rstrip() for line in lines)


def test_lists_hang_and_further_paragraphs_stand_under_their_item() -> None:
    document = small_document(
        item("1.", "One " * 25, starts=True),
        block(Kind.ITEM_MORE, "More", level=1),
        item("a.", "Within", level=2, starts=True),
    )

    assert text(document).splitlines() == [
        "1. " + " ".join(["One"] * 17),
        "   " + " ".join(["One"] * 8),
        "",
        "   More",
        "",
        "   a. Within",
    ]


def test_notes_stand_at_the_end_under_the_numbers_of_their_marks() -> None:
    document = small_document(
        paragraph("Said", Mark("a", "1"), "."), notes=(Note("a", "1", (Run("Who said it."),)),)
    )

    assert text(document) == "Said[1].\n\n[1] Who said it.\n"


def test_a_links_address_stands_behind_its_words_unless_they_are_the_address() -> None:
    document = small_document(
        paragraph(
            "See ",
            Run("our ", link="https://a.example/x"),
            Run("page", bold=True, link="https://a.example/x"),
            ", ",
            Run("a.example", link="https://a.example/"),
            " or ",
            Run("me@a.example", link="mailto:me@a.example"),
            ".",
        )
    )

    assert text(document) == "See our page <https://a.example/x>, a.example or me@a.example.\n"


def test_a_quotation_is_marked_line_by_line() -> None:
    lines = text(small_document(block(Kind.QUOTE, "word " * 30))).splitlines()

    assert len(lines) == 3
    assert all(line.startswith("> word") for line in lines)


def test_an_address_is_never_broken() -> None:
    address = "https://a.example/" + "x" * 90

    assert wrapped(f"See {address} now") == ["See", address, "now"]


def test_wide_letters_break_between_each_other_but_not_before_a_closing_sign() -> None:
    assert wrapped("字" * 35 + "字。字") == ["字" * 35, "字。字"]


@given(st.text(alphabet=st.sampled_from("ab 字。é\n-")))
def test_wrapping_loses_no_letter(given_text: str) -> None:
    assert "".join("".join(wrapped(given_text)).split()) == "".join(given_text.split())

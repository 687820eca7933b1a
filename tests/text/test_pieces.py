"""What is typed in an editor becomes Markdown that means the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece, normal, pieces, written

TEXT, FIELD, NOTE, BREAK = TokenKind.TEXT, TokenKind.FIELD, TokenKind.NOTE, TokenKind.LINE_BREAK

texts = st.text(st.sampled_from("ab Z.,*_\\[](){}<>&#;!`^~“é重。:/%1-"), min_size=1, max_size=12)
links = st.sampled_from(["", "", "", "https://a.org/x", "https://a.org/(b) c", "mailto:a@b.org"])
looks = st.tuples(st.booleans(), st.booleans(), links)
any_pieces = st.lists(
    st.one_of(
        st.builds(lambda t, look: Piece(TEXT, t, *look), texts, looks),
        st.builds(lambda look: Piece(FIELD, "recipient.name", *look), looks),
        st.builds(lambda label: Piece(NOTE, label), st.sampled_from(["a", "n-2"])),
        st.just(Piece(BREAK)),
    ),
    max_size=6,
)


@given(any_pieces)
def test_reading_what_was_written_gives_the_same_words_fields_and_notes(typed: list[Piece]) -> None:
    found, wanted = pieces(written(typed)), normal(typed)

    assert [(p.kind, p.text) for p in _joined(found)] == [(p.kind, p.text) for p in _joined(wanted)]


def _joined(given: tuple[Piece, ...]) -> list[Piece]:
    out: list[Piece] = []
    for p in given:
        if out and p.kind is TEXT and out[-1].kind is TEXT:
            out[-1] = Piece(TEXT, out[-1].text + p.text)
        else:
            out.append(Piece(p.kind, p.text))
    return out


words = st.text(st.sampled_from("abc ,.“)!"), min_size=1, max_size=8).map(lambda text: text + " ")
plain_looks = st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "", "https://a.org/x"]))


@given(st.lists(st.builds(lambda t, look: Piece(TEXT, t, *look), words, plain_looks), max_size=5))
def test_looks_that_end_between_words_come_back_too(typed: list[Piece]) -> None:
    assert pieces(written(typed)) == normal(typed)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ([Piece(TEXT, "5 * 3_000 {{x}} [a]")], r"5 \* 3\_000 \{{x}} \[a\]"),
        ([Piece(TEXT, "Stop", True), Piece(TEXT, " now")], "**Stop** now"),
        ([Piece(TEXT, "Stop ", True), Piece(TEXT, "now")], "**Stop** now"),
        ([Piece(TEXT, "Face Off", False, True), Piece(TEXT, ", May")], "*Face Off*, May"),
        ([Piece(TEXT, "here", link="https://a.org")], "[here](https://a.org)"),
        ([Piece(TEXT, "see "), Piece(TEXT, "https://a.org", link="https://a.org")], "see https://a.org"),
        ([Piece(FIELD, "recipient.name"), Piece(NOTE, "a")], "{{recipient.name}}[^a]"),
        ([Piece(TEXT, "a"), Piece(BREAK), Piece(TEXT, "b")], "a\\\nb"),
        ([Piece(TEXT, "ends like an id ^x-1")], "ends like an id \\^x-1"),
    ],
)
def test_the_markdown_is_what_a_person_would_write(typed: list[Piece], text: str) -> None:
    assert written(typed) == text
    assert pieces(text) == normal(typed)

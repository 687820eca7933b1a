"""Tokens written as Markdown read as the same tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.text.inline import Look, Token, TokenKind, parse
from undersigned.text.pieces import normal, piece_of, written

TEXT = TokenKind.TEXT


def write_inline(tokens: list[Token]) -> str:
    return written(map(piece_of, tokens))


def words(text: str, *, bold: bool = False, italic: bool = False, link: str = "") -> Token:
    address = (Token(TEXT, link),) if link else ()
    return Token(TEXT, text, look=Look(bold, italic, address))


def said(tokens: list[Token] | tuple[Token, ...]) -> str:
    """Return the words, breaks, marks and fields, whatever they look like."""
    return "".join(t.text if t.kind is TEXT else f"<{t.kind.value}:{t.text}>" for t in tokens)


def looks(tokens: tuple[Token, ...]) -> list[tuple[str, bool, bool, str]]:
    return [(t.text, t.look.bold, t.look.italic, "".join(p.text for p in t.look.link)) for t in tokens]


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 and a_b_c",
        "[not a link](x) and [^1] and ![x](y)",
        "{{recipient.name}} and {% if x %}",
        "AT&amp;T, a < b, `code`, ~~x~~, \\ and \\*",
        "see https://x.org/a_b_c and http://y.org/*q*",
        "<script>alert(1)</script>",
    ],
)
def test_what_looks_like_markup_stays_as_typed(text: str) -> None:
    assert said(parse(write_inline([words(text)]))) == text


def test_bold_italic_and_links_are_read_as_they_were() -> None:
    written = write_inline(
        [
            words("Do not sell it.", bold=True),
            words(" Not "),
            words("ever", italic=True),
            words(", as "),
            words("the court", italic=True, link="https://c.org/a(b)"),
            words(" said."),
        ]
    )

    assert looks(parse(written)) == [
        ("Do not sell it.", True, False, ""),
        (" Not ", False, False, ""),
        ("ever", False, True, ""),
        (", as ", False, False, ""),
        ("the court", False, True, "https://c.org/a(b)"),
        (" said.", False, False, ""),
    ]


def test_a_space_at_the_edge_of_bold_is_set_outside() -> None:
    assert write_inline([words("Ban it. ", bold=True), words("Now")]) == "**Ban it.** Now"


def test_an_address_that_is_its_own_link_is_written_bare() -> None:
    assert write_inline([words("https://x.org/a", link="https://x.org/a")]) == "https://x.org/a"


_LOOKS = st.builds(
    Look,
    st.booleans(),
    st.booleans(),
    st.sampled_from([(), (Token(TEXT, "https://x.org/a_b?c=(d)"),), (Token(TEXT, "mailto:a@b.org"),)]),
)
_TEXTS = st.text(st.sampled_from(list("ab c.,*_[]()\\<>{}%&#;:/!~`|^“’éع中-1+=\"'")), min_size=1, max_size=12)
_TOKENS = st.lists(
    st.one_of(
        st.builds(lambda t, k: Token(TEXT, t, look=k), _TEXTS, _LOOKS),
        st.just(Token(TokenKind.LINE_BREAK)),
        st.just(Token(TokenKind.NOTE, "1")),
        st.just(Token(TokenKind.FIELD, "recipient.name")),
    ),
    max_size=7,
)


@given(_TOKENS)
def test_no_word_is_lost_or_becomes_markup(tokens: list[Token]) -> None:
    """White space and breaks at the edges aside, which Markdown leaves out."""
    read = parse(write_inline(tokens))
    wanted = [(p.kind, p.text) for p in normal(map(piece_of, tokens))]

    def squashed(given: list[tuple[TokenKind, str]]) -> str:
        return "".join("".join(t.split()) if k is TEXT else f"<{k.value}:{t}>" for k, t in given)

    assert squashed([(t.kind, t.text) for t in read]) == squashed(wanted)

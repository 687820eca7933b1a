"""One segment's text, as tokens."""

from __future__ import annotations

import time
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.text.inline import Look, TokenKind, notes_marked, parse

TEXT, FIELD, TAG = TokenKind.TEXT, TokenKind.FIELD, TokenKind.TAG
BOLD, ITALIC = Look(bold=True), Look(italic=True)


def looks(text: str) -> list[tuple[str, Look]]:
    """Return the text of each stretch in one look."""
    return [
        (("".join(t.text for t in run)), look) for look, run in groupby(parse(text), key=lambda t: t.look)
    ]


def plain(text: str) -> str:
    return "".join(t.text for t in parse(text) if t.kind is TEXT)


def kinds(text: str) -> list[tuple[TokenKind, str]]:
    return [(t.kind, t.text) for t in parse(text)]


def test_bold_and_italic_are_looks_of_text() -> None:
    assert looks("We *ask **you** now*.") == [
        ("We ", Look()),
        ("ask ", ITALIC),
        ("you", Look(bold=True, italic=True)),
        (" now", ITALIC),
        (".", Look()),
    ]


def test_a_field_is_one_token_in_the_look_it_stands_in() -> None:
    field = parse("To **{{ recipient.name }}**")[1]

    assert (field.kind, field.text, field.look) == (FIELD, "recipient.name", BOLD)


def test_nothing_inside_a_field_is_markdown() -> None:
    assert kinds("{{ a*b*c [x](y) <z> & }}") == [(FIELD, "a*b*c [x](y) <z> &")]


def test_a_field_with_a_brace_in_a_string_ends_where_it_ends() -> None:
    assert kinds('{{ "}}" }}!') == [(FIELD, '"}}"'), (TEXT, "!")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("{{ a == “b” }}", 'a == "b"'),
        ("{{ a == „b“ }}", 'a == "b"'),
        ("{{ a == ‘b’ }}", "a == 'b'"),
        ("{{ a == “O’Brien” }}", 'a == "O’Brien"'),
        ('{{ a == "“b”" }}', 'a == "“b”"'),
    ],
)
def test_curly_quotes_round_a_string_are_accepted(typed: str, meant: str) -> None:
    assert kinds(typed) == [(FIELD, meant)]


def test_tags_are_tokens_and_other_braces_are_text() -> None:
    assert [k for k in kinds("{% if a %}x{% endif %}") if k[0] is TAG] == [(TAG, "if a"), (TAG, "endif")]
    assert plain("{# no #} {% 50 %} {%- maybe -%} }} %} {x}") == "{# no #} {% 50 %} {%- maybe -%} }} %} {x}"


def test_a_backslash_makes_braces_text() -> None:
    assert plain(r"\{{ name }} and \{% if %}") == "{{ name }} and {% if %}"


@pytest.mark.parametrize("text", ["a {{ b", "{% if a", "{{ a {{ b }}"])
def test_what_is_opened_and_never_closed_is_told_apart(text: str) -> None:
    assert TokenKind.UNENDED in {t.kind for t in parse(text)}


def test_tokens_know_their_line() -> None:
    tokens = parse("one {{ a }}\ntwo\\\n{{ b\n }} {{ c }}")

    assert [(t.text, t.line) for t in tokens if t.kind is FIELD] == [("a", 1), ("b", 3), ("c", 4)]


def test_marks_of_notes_are_tokens_even_next_to_brackets() -> None:
    assert notes_marked("a[^one] b[^two].[^one] [words][^3]") == ("one", "two", "one", "3")
    assert notes_marked(r"\[^no] [^no label] plain") == ()


def link(text: str) -> list[tuple[str, str]]:
    return [(t.text, "".join(part.text for part in t.look.link)) for t in parse(text) if t.look.link]


def test_a_link_has_the_address_it_was_given() -> None:
    assert link("[here](https://a.example/x?y=1&z=é) <https://b.example> <me@c.example>") == [
        ("here", "https://a.example/x?y=1&z=é"),
        ("https://b.example", "https://b.example"),
        ("me@c.example", "mailto:me@c.example"),
    ]


def test_a_links_address_may_be_a_field() -> None:
    for text in (
        "[site]({{ recipient.url }})",
        "[site]({{recipient.url}})",
        "[site](https://x/{{ recipient.url }})",
    ):
        (token,) = parse(text)

        assert token.look.link[-1].kind is FIELD
        assert token.look.link[-1].text == "recipient.url"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://a.example/b_c_d.", "https://a.example/b_c_d"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("“http://a.example”, and", "http://a.example"),
        ("*https://a.example*", "https://a.example"),
    ],
)
def test_a_bare_address_is_a_link_without_the_punctuation_behind_it(text: str, address: str) -> None:
    assert link(text) == [(address, address)]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("これは**重要。**です", "重要。"),
        ("**「顔認識」**を", "「顔認識」"),
        ("これは**(顔)**です", "(顔)"),
        ("**请停止。**谢谢", "请停止。"),
        ("이것은 **“중요”**는", "“중요”"),
    ],
)
def test_emphasis_works_next_to_the_punctuation_of_languages_without_spaces(text: str, bold: str) -> None:
    assert (bold, BOLD) in looks(text)


def test_emphasis_elsewhere_is_as_commonmark_has_it() -> None:
    assert plain("2 * 3 * 4, snake_case_name, ** no **") == "2 * 3 * 4, snake_case_name, ** no **"


def test_code_pictures_and_html_are_text() -> None:
    assert plain("`a` <b>c</b> <!-- d -->") == "`a` <b>c</b> <!-- d -->"
    assert plain("![e](https://f.example)").startswith("!")


def test_signs_are_written_as_html_writes_them_or_as_they_are() -> None:
    assert plain("AT&T &amp; Q&A &copy; <3") == "AT&T & Q&A © <3"


def test_characters_of_a_private_plane_are_text_like_any_other() -> None:
    assert plain("a\U000f0000b{{ c }}\U000f0001") == "a\U000f0000b\U000f0001"


@given(st.text(alphabet="ab *_[]()<>!\\`{}%#^:/.\n\u3002\u4e00\U000f0000&;\"'“”", max_size=60))
def test_any_text_has_tokens(text: str) -> None:
    assert all(isinstance(t.text, str) and t.line >= 1 for t in parse(text))


@given(st.text(st.characters(categories=["L", "N", "Zs"]), max_size=40))
def test_words_alone_come_out_as_they_were(text: str) -> None:
    assert "".join(plain(text).split()) == "".join(text.split())


@pytest.mark.alone
@pytest.mark.parametrize(
    "bomb",
    ["*a **a ", "[", "[a](", "{{", '{{ x " ', "\\", "_a__", "<", "&", "http://", "<a@", "[^", "{% if ", "(("],
)
def test_hostile_text_is_read_in_a_moment(bomb: str) -> None:
    text = bomb * (50_000 // len(bomb))
    begun = time.perf_counter()

    parse(text)

    assert time.perf_counter() - begun < 5

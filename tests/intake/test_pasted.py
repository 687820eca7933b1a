"""What is pasted from Word, Google Docs, LibreOffice, a web page, or as plain text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.errors import UnreadableError
from undersigned.intake import segments_from_html, segments_from_text, understand
from undersigned.intake.html import read_html
from undersigned.intake.plain import read_plain


def shapes(html: str) -> list[tuple[str, int, bool, str]]:
    return [(b.kind.value, b.level, b.ordered, b.text) for b in segments_from_html(html)]


GOOGLE = (
    '<meta charset=\'utf-8\'><b style="font-weight:normal;" id="docs-internal-guid-1">'
    '<h2 dir="ltr"><span style="font-weight:400">What we ask</span></h2>'
    '<p dir="ltr"><span style="font-weight:400">We ask </span><span style="font-weight:700">one</span>'
    '<span style="font-style:italic"> thing</span><span>. See </span>'
    '<a href="https://www.google.com/url?q=https://x.org/a&amp;sa=D"><span>this</span></a></p>'
    '<ol><li dir="ltr" aria-level="1"><p role="presentation"><span>First</span></p></li>'
    '<ol><li dir="ltr" aria-level="2"><p role="presentation"><span>Inner</span></p></li></ol>'
    '<li dir="ltr" aria-level="1"><p><span>Second</span></p></li></ol></b><br class="Apple-interchange-newline">'
)


def test_google_docs_bold_is_only_what_is_bold() -> None:
    assert shapes(GOOGLE) == [
        ("heading", 1, False, "What we ask"),
        ("paragraph", 0, False, "We ask **one** *thing*. See [this](https://x.org/a)"),
        ("item", 1, True, "First"),
        ("item", 2, True, "Inner"),
        ("item", 1, True, "Second"),
    ]


def mso(marker: str, level: int, text: str) -> str:
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level{level} lfo1'><![if !supportLists]>"
        f"<span style='font-family:Symbol'><span style='mso-list:Ignore'>{marker}<span style='font:7.0pt'>&nbsp;&nbsp;"
        f"&nbsp; </span></span></span><![endif]>{text}<o:p></o:p></p>"
    )


WORD = (
    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p {color:red}</style></head><body>"
    "<!--StartFragment--><p class=MsoNormal>We,\r\nthe <b>undersigned</b>,<span style='mso-spacerun:yes'>  </span>ask"
    '<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>:</p>'
    + mso("1.", 1, "First")
    + mso("a.", 2, "Inner")
    + mso("2.", 1, "Second")
    + mso("·", 1, "Dot")
    + "<p style='display:none'>secret</p>"
    "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
    '<a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> <i>Face Off</i>, 2018.</p></div></div><!--EndFragment--></body></html>'
)


def test_words_lists_and_footnotes_are_lists_and_notes() -> None:
    assert shapes(WORD) == [
        ("paragraph", 0, False, "We, the **undersigned**, ask[^1]:"),
        ("item", 1, True, "First"),
        ("item", 2, True, "Inner"),
        ("item", 1, True, "Second"),
        ("item", 1, False, "Dot"),
        ("note", 0, False, "*Face Off*, 2018."),
    ]


def test_hidden_text_of_a_paste_is_asked_about_where_a_letter_is_begun() -> None:
    (question,) = understand(read_html(WORD)).questions

    assert [f.text for f in question.found] == ["secret"]


def test_a_web_page_brings_its_words_and_nothing_that_runs() -> None:
    page = (
        "<div><script>alert(1)</script><style>x</style><p onclick=x()>One <b>two</b> <a href='javascript:x()'>three</a>"
        "<img src=http://127.0.0.1:9/x.png></p><table><tr><td>a<td>b<tr><td>c<td>d</table><blockquote>quoted</blockquote></div>"
    )

    assert shapes(page) == [
        ("paragraph", 0, False, "One **two** three"),
        ("paragraph", 0, False, "a | b"),
        ("paragraph", 0, False, "c | d"),
        ("quote", 1, False, "quoted"),
    ]


def test_markup_in_what_is_pasted_stays_words() -> None:
    (block,) = segments_from_html("<p>{{recipient.name}} and *this* and {% if x %} and [^1]</p>")

    assert block.text == r"\{{recipient.name}} and \*this\* and \{% if x %} and \[^1\]"


MAIL = """Dear all,

we are writing to you since the thing that we have asked for so often has
not been done, and nobody has told us why that might be.[1] Please do it
now.

We ask that you:
- stop the sale of this
- say so in public, in words that anybody can read, and in a place that
  anybody can find

Jane Doe
Director

[1] See https://x.org/a_b
"""


def test_an_e_mails_wrapped_lines_are_joined_and_its_lists_and_notes_found() -> None:
    assert [(b.kind.value, b.text) for b in segments_from_text(MAIL)] == [
        ("paragraph", "Dear all,"),
        (
            "paragraph",
            "we are writing to you since the thing that we have asked for so often has not been done, and nobody has"
            " told us why that might be.[^1] Please do it now.",
        ),
        ("paragraph", "We ask that you:"),
        ("item", "stop the sale of this"),
        ("item", "say so in public, in words that anybody can read, and in a place that anybody can find"),
        ("paragraph", "Jane Doe\\\nDirector"),
        ("note", "See https://x.org/a_b"),
    ]


def test_a_paragraph_a_line_is_a_paragraph_each() -> None:
    long = "This is a paragraph that is long enough to be no line of an address, and goes on for a good while yet, as they do."

    assert [b.text for b in segments_from_text(f"{long}\n{long}\n{long}")] == [long] * 3


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 50_000 + "x",
        "<div>" * 50_000 + "x" + "</div>" * 50_000,
        "<ul><li>" * 20_000 + "x",
        "<p style='" + "a:b;" * 50_000 + "'>x",
        "<a href='#a' name='b'>" * 5_000 + "x",
        "<![" * 50_000 + "x",
        "<!--" * 50_000 + "x",
        "&" * 200_000 + "x",
        "<a " * 50_000 + "x",
        "<a " * 50_000 + ">x",
        "<a b='" * 20_000 + ">x",
        "</a " * 50_000 + "x",
        "<![if x]>" * 20_000 + "x",
    ],
    ids=[
        "bold",
        "divs",
        "lists",
        "style",
        "anchors",
        "marked",
        "comments",
        "amps",
        "tags",
        "tag",
        "quotes",
        "ends",
        "ifs",
    ],
)
def test_a_hostile_paste_ends_soon(html: str) -> None:
    began = time.monotonic()

    segments_from_html(html)

    assert time.monotonic() - began < 20  # seconds; what takes long takes minutes


def test_too_much_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnreadableError, match="more text than a letter"):
        segments_from_html("<p>" + "x" * 13_000_000)


_WORDS = st.lists(
    st.text(st.sampled_from("abcdeé中ع*_[]{}<>&.\\"), min_size=1, max_size=6), min_size=1, max_size=5
)
_TAGS = st.sampled_from(
    ["p", "b", "i", "li", "ul", "ol", "div", "h2", "td", "tr", "table", "blockquote", "span", "a", "sup"]
)


@st.composite
def _html(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return some ill-formed HTML, and the words in it."""
    import html

    pieces, words = [], []
    for _ in range(draw(st.integers(1, 12))):
        tag = draw(_TAGS)
        pieces.append(draw(st.sampled_from([f"<{tag}>", f"</{tag}>", f"<{tag} href='#x' name='y'>"])))
        said = draw(_WORDS)
        words += said
        pieces.append(html.escape(" ".join(said)))
    return "".join(pieces), words


@given(_html())
def test_no_word_of_a_paste_is_lost(made: tuple[str, list[str]]) -> None:
    html, words = made
    source = read_html(html)
    read = "".join(p.text for p in source.paragraphs) + "".join(
        p.text for n in source.notes for p in n.paragraphs
    )

    assert "".join(read.split()) == "".join("".join(words).split())


@given(st.lists(st.text(st.sampled_from("ab c.-1)•[]*"), max_size=90), max_size=12))
def test_no_word_of_plain_text_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    source = read_plain(text)
    if source.notes:
        return
    read = "".join(p.text for p in source.paragraphs)

    assert "".join(read.split()) == "".join(text.split())

"""A letter for the website: real lists, headings and notes, and nothing that a page could run or fetch."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from lxml import html

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
from undersigned.document.model import Columns, Document, Kind, Mark, Note, Run
from undersigned.render.html import write_html

_VOID = {"meta", "img", "br"}


def written(document: Document) -> html.HtmlElement:
    """Return the page as a browser's parser would see it."""
    return html.document_fromstring(write_html(document).data.decode("utf-8"))


def said(element: html.HtmlElement) -> str:
    """Return an element's words on one line."""
    for line_break in element.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    return " ".join(element.text_content().split())


class _Nesting(HTMLParser):
    """Notes each end tag that doesn't end the element opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("p", "h1", "h2", "ul", "ol") and "p" in self.open:
            self.wrong.append(f"{tag} within p")
        if tag == "li" and self.open[-1] not in ("ul", "ol"):
            self.wrong.append("li without a list")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")


@pytest.mark.parametrize("make", [full_document, re_line_document, right_to_left_document])
def test_no_word_of_the_letter_is_lost_and_none_is_added(make: Callable[[], Document]) -> None:
    document = make()
    expected = [words_of(line) for line in document.letterhead.lines]
    expected += [words_of(b.inlines, marks=True) for b in blocks_of(document)]
    expected += [f"{n.number} {words_of(n.inlines, marks=True)}" for n in document.notes]
    page = written(document)
    # A space stands where one block ends and the next begins, also within an item.
    for element in page.iter("li", "p", "ol", "ul"):
        element.tail = " " + (element.tail or "")

    assert said(page.body) == " ".join(expected)


@pytest.mark.parametrize("make", [full_document, re_line_document, right_to_left_document])
def test_every_element_ends_where_it_should(make: Callable[[], Document]) -> None:
    nesting = _Nesting()
    nesting.feed(write_html(make()).data.decode("utf-8"))

    assert nesting.wrong == []
    assert nesting.open == []


def test_the_page_runs_and_fetches_nothing() -> None:
    source = write_html(full_document()).data.decode("utf-8")

    assert not re.search(r"<(script|link|iframe|object|form)|\son\w+=|url\(|@import|src=\"http", source)
    assert source.count("<style>") == 1


def test_values_are_words_and_never_markup() -> None:
    page = written(
        small_document(paragraph('<script>alert("1")</script> & {{x}}', Run("y", link="javascript:alert(1)")))
    )

    assert page.xpath("//script | //a") == []
    assert said(page.body) == '<script>alert("1")</script> & {{x}}y'


def test_lists_are_nested_lists_and_count_on_where_the_letter_does() -> None:
    page = written(full_document())

    assert [
        (o.get("type"), o.get("start")) for o in page.iter("ol") if o.get("class") is None and o.get("type")
    ] == [("1", None), ("a", None), ("i", None), ("1", "4")]
    assert len(page.xpath("//ol/li/ol/li/ol/li")) == 2
    assert [said(p) for p in page.xpath("//li/p")] == ["This holds for resellers and for research as well."]


def test_bullets_after_numbers_are_another_list() -> None:
    page = written(small_document(item("1.", "One", starts=True), item("•", "Dot", starts=True)))

    assert [(e.tag, said(e)) for e in page.xpath("//main/ol | //main/ul")] == [("ol", "One"), ("ul", "Dot")]


def test_each_mark_leads_to_its_note_and_each_note_back_to_its_first_mark() -> None:
    page = written(full_document())
    ids = {e.get("id"): e for e in page.iter() if e.get("id")}
    marks, back = page.xpath("//sup/a"), page.xpath('//a[@role="doc-backlink"]')

    assert [(m.text, m.get("href")) for m in marks] == [
        (n, f"#note-{n}") for n in ("1", "2", "3", "4", "1", "5")
    ]
    assert [b.get("href") for b in back] == [f"#mark-{n}" for n in range(1, 6)]
    assert all(a.get("href")[1:] in ids for a in (*marks, *back))
    assert len(ids) == len([e for e in page.iter() if e.get("id")])


def test_headings_begin_below_the_title_or_at_the_top_where_there_is_none() -> None:
    assert [e.tag for e in written(full_document()).xpath("//h1 | //h2")][:2] == ["h1", "h2"]
    assert written(re_line_document()).xpath("//h1")[0].text == "What you have said"


def test_the_page_says_its_language_and_direction_and_whose_words_are_others() -> None:
    arabic, english = written(right_to_left_document()), written(full_document())

    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    assert (english.get("lang"), english.get("dir")) == ("en-US", "ltr")
    assert [(s.get("lang"), s.get("dir")) for s in english.xpath("//span")] == [("el", "ltr"), ("ru", "ltr")]


def test_a_draft_says_that_it_is_one() -> None:
    assert (
        said(written(small_document(paragraph("A"), draft="Draft")).xpath('//p[@class="draft"]')[0])
        == "Draft"
    )


def test_a_numbered_roster_keeps_its_numbers() -> None:
    names = Columns((block(Kind.ENTRY, "Ana", label="7."), block(Kind.ENTRY, "Bo", label="8.")), 2)

    assert [
        (i.get("value"), said(i)) for i in written(small_document(names)).xpath('//ol[@class="names"]/li')
    ] == [
        ("7", "Ana"),
        ("8", "Bo"),
    ]


def test_a_character_that_html_bars_is_left_out() -> None:
    note = Note("a", "1", (Run("b\x00\x0bc"),))
    source = write_html(small_document(paragraph("a\x01", Mark("a", "1")), notes=(note,))).data

    assert b"bc</li>" in source
    assert not re.search(rb"[\x00\x01\x0b]", source)

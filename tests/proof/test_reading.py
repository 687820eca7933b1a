"""A letter as text keeps its headings, its lists and all of its words."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import samples
from undersigned.document.model import Block, Columns, Document, Kind, Run
from undersigned.document.paper import Paper
from undersigned.produce import prepare
from undersigned.proof.reading import reading


def a_document(*parts: Block | Columns, **more: object) -> Document:
    return Document("T", "en", "", Paper(), parts, **more)  # type: ignore[arg-type]  # named parts


def item(text: str, level: int = 1, number: int = 0) -> Block:
    return Block(Kind.ITEM, (Run(text),), level=level, ordered=number > 0, number=number)


def test_lists_within_lists_open_and_close() -> None:
    html = reading(
        a_document(item("a", 1, 1), item("b", 2), item("c", 1, 2), Block(Kind.PARAGRAPH, (Run("d"),)))
    )

    assert "<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol><p>d</p>" in html


def test_a_list_that_goes_on_goes_on_counting() -> None:
    assert '<ol start="3"><li>c</li></ol>' in reading(a_document(item("c", 1, 3)))


def test_nothing_that_somebody_typed_is_taken_for_markup() -> None:
    html = reading(a_document(Block(Kind.HEADING, (Run("<b>A</b> & B"),), level=1)))

    assert "<h2>&lt;b&gt;A&lt;/b&gt; &amp; B</h2>" in html


def test_a_letter_from_right_to_left_says_so() -> None:
    assert reading(a_document(right_to_left=True)).startswith('<div dir="rtl">')


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words += data.split()


def test_every_word_of_the_letter_is_in_it() -> None:
    campaign = samples.sample()
    document = prepare(campaign, campaign.recipients[0].id).document
    read = _Words()
    read.feed(reading(document))
    blocks = [b for part in document.parts for b in (part.blocks if isinstance(part, Columns) else (part,))]
    inlines = [i for b in blocks for i in b.inlines] + [i for n in document.notes for i in n.inlines]
    expected = [word for run in inlines if isinstance(run, Run) for word in re.findall(r"\w+", run.text)]
    found = set(re.findall(r"\w+", " ".join(read.words)))

    assert document.notes
    assert set(expected) <= found

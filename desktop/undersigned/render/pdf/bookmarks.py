"""The reader's side bar (ISO 32000-1 12.3.3): a bookmark a heading, and one a letter of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase import pdfdoc

from undersigned.render.pdf.leaves import place
from undersigned.render.pdf.objects import File, at, formatted
from undersigned.render.pdf.paged import Target, Written, words_of


@dataclass(slots=True)
class _Node:
    title: str
    page: int  # the number of the page that is shown
    height: float
    kids: list[_Node] = field(default_factory=list)


def write_bookmarks(file: File, letters: Sequence[Written]) -> int:
    """Write the bookmarks of all letters and return their root's number; 0 where there are none."""
    nodes = []
    for written in letters:
        headings = []
        for mark in written.structure.bookmarks:
            block, target = written.paged.headings[mark.key]
            headings.append(_node(words_of(block.inlines), written, target))
        if len(letters) > 1:
            document = written.paged.document
            whole = _node(document.title, written, Target(0, document.paper.size.height))
            whole.kids = headings
            nodes.append(whole)
        else:
            nodes += headings
    if not nodes:
        return 0
    root = file.reserve()
    first, last = _write(file, nodes, root)
    file.put(root, _root(first, last))
    return root


def _node(title: str, written: Written, target: Target) -> _Node:
    return _Node(title, written.structure.pages[target.page], target.y + 8)


def _write(file: File, nodes: list[_Node], parent: int) -> tuple[int, int]:
    """Write siblings and what is below them, folded; return the first's and the last's number."""
    first = file.reserve(len(nodes))
    last = first + len(nodes) - 1
    for number, node in enumerate(nodes, first):
        beside = (number - 1 if number > first else 0, number + 1 if number < last else 0)
        below = _write(file, node.kids, number) if node.kids else (0, 0)
        file.put(number, _entry(node.title, node.page, node.height, parent, beside, below))
    return first, last


@formatted(256)
def _root(first: int, last: int) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary({
        "Type": pdfdoc.PDFName("Outlines"), "First": at(first), "Last": at(last), "Count": last - first + 1,
    })  # fmt: skip


@formatted(1024)
def _entry(
    title: str, page: int, height: float, parent: int, beside: tuple[int, int], below: tuple[int, int]
) -> pdfdoc.OutlineEntryObject:
    """Return a bookmark, from the numbers of those beside it and of the first and the last below it."""
    made = pdfdoc.OutlineEntryObject()
    made.Title, made.Dest, made.Parent = title, place(page, height), at(parent)
    made.Prev, made.Next = (at(number) if number else None for number in beside)
    if below[0]:
        made.First, made.Last = map(at, below)
        made.Count = below[0] - below[1] - 1  # below zero: folded
    return made

"""The reader's side bar (ISO 32000-1 12.3.3): a bookmark a heading, and one a letter of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.pdfbase import pdfdoc

from undersigned.render.pdf.leaves import place
from undersigned.render.pdf.objects import File, at, formatted
from undersigned.render.pdf.paged import Paged, Target, words_of
from undersigned.render.pdf.structure import Structure


@dataclass(frozen=True, slots=True)
class Bookmark:
    """What leads to a height on the page with that number; `kids` are folded below it."""

    title: str
    page: int
    height: float
    kids: tuple[Bookmark, ...] = ()


def bookmark(paged: Paged, tags: Structure) -> Bookmark:
    """Return a letter's bookmark, with those of its headings."""
    headings = []
    for mark in tags.bookmarks:
        block, target = paged.headings[mark.key]
        headings.append(_bookmark(words_of(block.inlines), tags, target))
    whole = _bookmark(paged.document.title, tags, Target(0, paged.document.paper.size.height))
    return replace(whole, kids=tuple(headings))


def _bookmark(title: str, tags: Structure, target: Target) -> Bookmark:
    return Bookmark(title, tags.pages[target.page], target.y + 8)


def write_bookmarks(file: File, letters: Sequence[Bookmark]) -> int:
    """Write the bookmarks of all letters, of a single one its headings'; return their root's number or 0."""
    marks = letters if len(letters) > 1 else letters[0].kids
    if not marks:
        return 0
    root = file.reserve()
    first, last = _write(file, marks, root)
    file.put(root, _root(first, last))
    return root


def _write(file: File, marks: Sequence[Bookmark], parent: int) -> tuple[int, int]:
    """Write siblings and what is below them, folded; return the first's and the last's number."""
    first = file.reserve(len(marks))
    last = first + len(marks) - 1
    for number, mark in enumerate(marks, first):
        beside = (number - 1 if number > first else 0, number + 1 if number < last else 0)
        below = _write(file, mark.kids, number) if mark.kids else (0, 0)
        file.put(number, _entry(mark.title, mark.page, mark.height, parent, beside, below))
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

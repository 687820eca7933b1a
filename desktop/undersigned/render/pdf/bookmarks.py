"""The reader's side bar (ISO 32000-1 12.3.3): a bookmark a heading, and one a letter of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from undersigned.render.pdf.objects import File, text_string
from undersigned.render.pdf.paged import Target, Written, words_of


@dataclass(slots=True)
class _Node:
    title: str
    place: bytes  # what is shown
    kids: list[_Node] = field(default_factory=list)
    number: int = 0


def write_bookmarks(file: File, letters: Sequence[Written]) -> int:
    """Write the bookmarks of all letters and return their root's number; 0 where there are none."""
    nodes = []
    for written in letters:
        headings = []
        for mark in written.structure.bookmarks:
            block, target = written.paged.headings[mark.key]
            headings.append(_Node(words_of(block.inlines), _place(written, target)))
        if len(letters) > 1:
            document = written.paged.document
            top = _place(written, Target(0, document.paper.size.height))
            nodes.append(_Node(document.title, top, headings))
        else:
            nodes += headings
    if not nodes:
        return 0
    root = file.reserve()
    first, last = _write(file, nodes, root)
    file.ready[root] = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, len(nodes))
    return root


def _place(written: Written, target: Target) -> bytes:
    return b"/Dest[%d 0 R/XYZ 0 %.6g null]" % (written.structure.pages[target.page], target.y + 8)


def _write(file: File, nodes: list[_Node], parent: int) -> tuple[int, int]:
    """Write siblings and what is below them, folded; return the first's and the last's number."""
    first = file.reserve_many(len(nodes))
    last = first + len(nodes) - 1
    for number, node in enumerate(nodes, first):
        more = b"/Prev %d 0 R" % (number - 1) if number > first else b""
        more += b"/Next %d 0 R" % (number + 1) if number < last else b""
        if node.kids:
            more += b"/First %d 0 R/Last %d 0 R" % _write(file, node.kids, number)
            more += b"/Count -%d" % len(node.kids)
        file.ready[number] = b"<</Title%b/Parent %d 0 R%b%b>>" % (
            text_string(node.title),
            parent,
            node.place,
            more,
        )
    return first, last

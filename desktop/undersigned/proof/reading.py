"""A letter as plain HTML in its reading order, for whoever hears the page instead of seeing it.

Headings are headings, lists are lists, marks lead to their notes. It isn't a format: nothing of its
look is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from undersigned.document.model import Block, Columns, Document, Inline, Kind, Mark, Run

_HEADINGS = {Kind.TITLE: 0, Kind.HEADING: 0, Kind.GROUP: 1}
_BROKEN = "<br>"


def reading(document: Document) -> str:
    """Return the letter as the body of an HTML page."""
    direction = "rtl" if document.right_to_left else "ltr"
    blocks = [*_blocks(document)]
    notes = "".join(f"<p>{escape(n.number)} {_words(n.inlines)}</p>" for n in document.notes)
    head = "".join(f"<p>{_words(line)}</p>" for line in document.letterhead.lines)
    pictures = "".join(f"<p>[{escape(p.description)}]</p>" for p in document.letterhead.pictures)
    rule = "<hr>" if notes else ""
    return f'<div dir="{direction}">{pictures}{head}{"".join(_listed(blocks))}{rule}{notes}</div>'


def _blocks(document: Document) -> Iterator[Block]:
    for part in document.parts:
        if isinstance(part, Columns):
            yield from part.blocks
        else:
            yield part


def _listed(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the blocks, items that stand side by side within their list."""
    opened: list[str] = []
    for block in blocks:
        wanted = _lists_of(block, opened)
        while opened and (len(opened) > len(wanted) or opened[-1] != wanted[len(opened) - 1]):
            yield f"</{opened.pop()}>"
        while len(opened) < len(wanted):
            opened.append(wanted[len(opened)])
            yield f"<{opened[-1]}{_start(block)}>"
        yield _one(block)
    while opened:
        yield f"</{opened.pop()}>"


def _lists_of(block: Block, opened: Sequence[str]) -> tuple[str, ...]:
    """Return the lists a block stands in, the outermost first, given those that are open."""
    if block.kind is Kind.ENTRY:
        return ("ol",) if block.label else ("ul",)
    if block.kind not in (Kind.ITEM, Kind.ITEM_MORE):
        return ()
    level = max(1, block.level)
    if block.kind is Kind.ITEM_MORE and len(opened) >= level:
        return tuple(opened[:level])
    kind = "ol" if block.ordered else "ul"
    around = (*opened[: level - 1], *(kind,) * level)[: level - 1]
    return (*around, kind)


def _start(block: Block) -> str:
    return f' start="{block.number}"' if block.ordered and block.number > 1 else ""


def _one(block: Block) -> str:
    words = _words(block.inlines)
    if block.kind in (Kind.ITEM, Kind.ENTRY):
        return f"<li>{words}</li>"
    if block.kind in _HEADINGS:
        level = min(6, max(1, block.level + 1 + _HEADINGS[block.kind]))
        return f"<h{level}>{words}</h{level}>"
    if block.kind is Kind.QUOTE:
        return f"<blockquote>{words}</blockquote>"
    return f"<p>{words}</p>"


def _words(inlines: Sequence[Inline]) -> str:
    found = []
    for inline in inlines:
        if isinstance(inline, Mark):
            found.append(f"<sup>{escape(inline.number)}</sup>")
        elif isinstance(inline, Run):
            text = escape(inline.text).replace("\n", _BROKEN)
            text = f"<b>{text}</b>" if inline.bold else text
            text = f"<i>{text}</i>" if inline.italic else text
            found.append(f'<a href="{escape(inline.link)}">{text}</a>' if inline.link else text)
    return "".join(found)

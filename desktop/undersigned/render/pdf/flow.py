"""What is to be put on pages, in order: blocks of lines, and columns of blocks.

Made from the document's parts by setting each in its style; `pages` breaks it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from undersigned.document.model import Block, Columns, Document, Kind, Note
from undersigned.render.pdf.galley import Galley, galley
from undersigned.render.pdf.styles import Sheet, Style, sheet

COLUMN_GAP = 22.0
NARROWEST_COLUMN = 118.0


@dataclass(slots=True, eq=False)
class FlowBlock:
    """A block set in lines. `key` finds its element when it is drawn."""

    galley: Galley
    block: Block
    key: int


@dataclass(slots=True, eq=False)
class FlowColumns:
    """Blocks to be set in `count` balanced columns, each `measure` wide."""

    blocks: tuple[FlowBlock, ...]
    count: int
    measure: float


Flow = FlowBlock | FlowColumns


def set_document(document: Document) -> tuple[list[Flow], Flow | None]:
    """Return the document's parts, set in lines for its paper, and where the list of names begins.

    The list begins with the heading or note right before its first column.
    """
    styles = sheet(document.paper)
    measure = text_width(document)
    flow: list[Flow] = []
    key = 0
    for part in document.parts:
        if isinstance(part, Columns):
            if not part.blocks:
                continue
            count, width = _columns(part.count, measure)
            blocks = []
            for block in part.blocks:
                blocks.append(FlowBlock(_set(block, styles, width, document.language), block, key))
                key += 1
            flow.append(FlowColumns(tuple(blocks), count, width))
        else:
            flow.append(FlowBlock(_set(part, styles, measure, document.language), part, key))
            key += 1
    return flow, _names(flow)


def _names(flow: list[Flow]) -> Flow | None:
    """Return where the list of names begins: with the headings right before its first column."""
    for at, part in enumerate(flow):
        if isinstance(part, FlowColumns) and part.blocks[0].block.kind is Kind.ENTRY:
            while at and _leads(flow[at - 1]):
                at -= 1
            return flow[at]
    return None


def _leads(part: Flow) -> bool:
    return isinstance(part, FlowBlock) and part.block.kind in (Kind.HEADING, Kind.GROUP, Kind.GROUP_NOTE)


def text_width(document: Document) -> float:
    """Return the measure of the page in points."""
    paper = document.paper
    return paper.size.width - paper.margin_start - paper.margin_end


def set_note(note: Note, document: Document) -> Galley:
    """Return a note set in lines, its number hanging before it."""
    return galley(
        note.inlines, sheet(document.paper).note, text_width(document), document.language, note.number
    )


@functools.cache
def _columns(wanted: int, measure: float) -> tuple[int, float]:
    for count in range(max(1, wanted), 0, -1):
        width = (measure - COLUMN_GAP * (count - 1)) / count
        if width >= NARROWEST_COLUMN:
            return count, width
    return 1, measure


def _set(block: Block, styles: Sheet, measure: float, language: str) -> Galley:
    style = styles.of(block.kind, block.level)
    if block.kind is Kind.ENTRY and block.label:
        style = _numbered(style)
    return galley(block.inlines, style, measure, block.language or language, block.label)


@functools.cache
def _numbered(style: Style) -> Style:
    """Return an entry's style with room for its number."""
    return Style(
        style.family, style.size, style.leading, after=style.after, indent=style.size * 2.6,
        label=style.label, whole=True,
    )  # fmt: skip

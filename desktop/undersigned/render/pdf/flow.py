"""What is to be put on pages, in order: blocks of lines, and columns of blocks.

Made from the document's parts by setting each in its style; `pages` breaks it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from undersigned.document.model import Block, Columns, Document, Kind, Note, Part
from undersigned.document.paper import Paper
from undersigned.language.tags import right_to_left
from undersigned.render.pdf.columns import ColumnSetting, set_block, set_columns
from undersigned.render.pdf.galley import Galley, galley
from undersigned.render.pdf.styles import sheet


@dataclass(slots=True, eq=False)
class FlowBlock:
    """A block set in lines. `key` finds its element when it is drawn.

    It stays with what follows if its style says so, or if it is the line that introduces a list.
    `note` is the label of an endnote.
    """

    galley: Galley
    block: Block
    key: int
    introduces: bool = False
    note: str = ""

    @property
    def keeps(self) -> bool:
        """Whether it stays with the block that follows."""
        return self.introduces or self.galley.style.keep


@dataclass(slots=True, eq=False)
class FlowColumns:
    """Blocks to be set in columns. `key` is the first one's; the others' follow."""

    setting: ColumnSetting
    key: int


Flow = FlowBlock | FlowColumns
_MOST_INTRODUCING = 3  # lines


def set_document(document: Document) -> tuple[list[Flow], Flow | None]:
    """Return the document's parts, set in lines for its paper, and where the list of names begins.

    The list begins with the heading or note right before its first column.
    """
    styles = sheet(document)
    measure = text_width(document.paper)
    flow: list[Flow] = []
    key = 0
    for part, following in itertools.zip_longest(document.parts, document.parts[1:]):
        if isinstance(part, Columns):
            if part.blocks:
                setting = set_columns(part, styles, measure, document.language)
                flow.append(FlowColumns(setting, key))
                key += len(part.blocks)
        else:
            made = set_block(part, styles, measure, document.language)
            flow.append(FlowBlock(made, part, key, _introduces(part, following, made)))
            key += 1
    if document.paper.endnotes and document.notes:
        flow += _endnotes(document, key)
    return flow, _names(flow)


def _endnotes(document: Document, key: int) -> Iterator[FlowBlock]:
    """Yield the notes under their heading; `key` is the first that is free."""
    if document.notes_heading:
        heading = Block(Kind.HEADING, document.notes_heading, level=1)
        styles, measure = sheet(document), text_width(document.paper)
        yield FlowBlock(set_block(heading, styles, measure, document.language), heading, key)
    for at, note in enumerate(document.notes, key + 1):
        block = Block(Kind.PARAGRAPH, note.inlines, note.origin)
        yield FlowBlock(set_note(note, document), block, at, note=note.label)


def _introduces(block: Block, following: Part | None, made: Galley) -> bool:
    """Whether a short paragraph is followed by the list it introduces."""
    return (
        block.kind is Kind.PARAGRAPH
        and isinstance(following, Block)
        and following.kind is Kind.ITEM
        and len(made.lines) <= _MOST_INTRODUCING
    )


def _names(flow: list[Flow]) -> Flow | None:
    """Return where the list of names begins: with the headings right before its first column."""
    for at, part in enumerate(flow):
        if isinstance(part, FlowColumns) and part.setting.blocks[0].kind is Kind.ENTRY:
            while at and _leads(flow[at - 1]):
                at -= 1
            return flow[at]
    return None


def _leads(part: Flow) -> bool:
    return isinstance(part, FlowBlock) and part.block.kind in (Kind.HEADING, Kind.GROUP, Kind.GROUP_NOTE)


def text_width(paper: Paper) -> float:
    """Return the measure of the page in points."""
    return paper.size.width - paper.margin_start - paper.margin_end


def left_margin(document: Document) -> float:
    """Return the margin at the left of the page in points."""
    paper = document.paper
    return paper.margin_end if right_to_left(document.language) else paper.margin_start


def set_note(note: Note, document: Document) -> Galley:
    """Return a note set in lines, its number hanging before it."""
    return galley(
        note.inlines, sheet(document).note, text_width(document.paper), document.language, note.number
    )

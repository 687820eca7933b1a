"""The letter itself: word/document.xml, from its parts in their order.

A section's properties stand in its last paragraph, and those of the last section at the end
of the body (ECMA-376 17.6.17, 17.6.18). Word balances the columns of every section but the
last, so a letter that ends with columns has an empty section after them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from undersigned.document.model import Block, Document, Kind, Part
from undersigned.render.docx.blocks import (
    NUMBER,
    Headings,
    introduces_list,
    is_numbered,
    names,
    paragraph,
    properties,
    style_of,
)
from undersigned.render.docx.markup import DECLARATION, R, W
from undersigned.render.docx.notes import Marks, form_of
from undersigned.render.docx.numbering import Lists, Num
from undersigned.render.docx.pictures import Gallery, above_name, cover_of
from undersigned.render.docx.runs import Piece, Words
from undersigned.render.docx.sections import Page, Section, sections

_END = '<w:p><w:pPr><w:pStyle w:val="RosterEnd"/></w:pPr></w:p>'


class Body(NamedTuple):
    """A letter's text, and what other parts must hold for it."""

    xml: str
    links: tuple[str, ...]
    nums: tuple[Num, ...]
    marks: Marks
    gallery: Gallery


def body_of(document: Document, page: Page) -> Body:
    """Return the letter's text on a page of its paper."""
    if document.notes_heading:  # Word sets endnotes behind the last paragraph
        heading = Block(Kind.HEADING, document.notes_heading, level=1)
        document = replace(document, parts=(*document.parts, heading))
    writer = _Writer(document)
    found, writer.new_page = sections(document)
    if document.cover:
        writer.pieces.append(cover_of(document, writer.gallery) + page.cover)
    for number, section in enumerate(found):
        writer.write(section)
        if section is not found[-1] or section.columns > 1:
            new_page = section.new_page or (number == 0 and document.cover is not None)
            writer.end(page.ending(section.columns, first=number == 0, new_page=new_page))
    if found and found[-1].columns > 1:
        writer.pieces.append(_END)
    alone = not found or (len(found) == 1 and found[0].columns == 1)
    last = found[-1].new_page if found and found[-1].columns == 1 else False
    last = last or (alone and document.cover is not None)
    writer.pieces.append(page.ending(1, first=alone, new_page=last))
    marks = Marks(document.notes, writer.pieces, form_of(document.paper))
    xml = "".join([p if isinstance(p, str) else marks.fill(p) for p in writer.pieces])
    whole = f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{xml}</w:body></w:document>'
    return Body(whole, tuple(writer.links), tuple(writer.lists.nums), marks, writer.gallery)


class _Writer:
    """Collects the pieces of one letter from its first block to its last."""

    def __init__(self, document: Document) -> None:
        self.pieces: list[Piece] = []
        self.links: dict[str, None] = {}
        self.gallery = Gallery()
        self._document = document
        self.lists = Lists()
        self.new_page: Block | None = None
        self._headings = Headings(titled=is_titled(document))
        self._right_to_left = document.right_to_left
        self._above: Kind | None = None
        self._last = 0  # where the last paragraph begins in the pieces

    def write(self, section: Section) -> None:
        """Add a section's parts."""
        for part, following in zip_longest(section.parts, section.parts[1:]):
            if isinstance(part, Block):
                self._write(part, following)
            elif (known := names(part, self._right_to_left)) and self.new_page is not part.blocks[0]:
                self._above = Kind.ENTRY
                self._add(known)
            else:
                for number, block in enumerate(part.blocks, 1):
                    self._write(block, keeps=number == 1 < len(part.blocks))

    def _write(self, block: Block, following: Part | None = None, *, keeps: bool = False) -> None:
        numbered = is_numbered(block)
        new_page, keeps = block is self.new_page, keeps or introduces_list(block, following)
        extra = ""
        if numbered or new_page or keeps:
            extra = properties(new_page, max(block.level, 1) if numbered else 0, keeps)
        if block.signature:
            self._add(Words((above_name(block, self._document, self.gallery),), ()))
        style = style_of(block, self._headings)
        if block.kind is Kind.GROUP_NOTE and self._above is Kind.ENTRY:
            style = "RosterRemark"  # it ends the names above it, and begins nothing
        self._above = block.kind
        self._add(paragraph(style, block.inlines, block.language, self._right_to_left, extra))
        if numbered:
            self._change(NUMBER, str(self.lists.of(block)))

    def _add(self, written: Words) -> None:
        """Add paragraphs; the last one begins with the last piece that begins one."""
        self._last = len(self.pieces) + written.last
        self.pieces += written.pieces
        if written.links:
            self.links |= dict.fromkeys(written.links)

    def end(self, properties_of_section: str) -> None:
        """End a section with the paragraph written last."""
        self._change("</w:pPr>", f"{properties_of_section}</w:pPr>")

    def _change(self, old: str, new: str) -> None:
        """Replace text at the start of the paragraph written last, which is a string always."""
        self.pieces[self._last] = str(self.pieces[self._last]).replace(old, new, 1)


def is_titled(document: Document) -> bool:
    """Whether the letter's subject stands as a title, and so as its first heading."""
    return any(isinstance(part, Block) and part.kind is Kind.TITLE for part in document.parts)

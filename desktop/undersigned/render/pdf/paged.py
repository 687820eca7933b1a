"""One letter on its pages: what stands where, as bones for its tags and as ink for its drawing.

The two are parted here because they depend on different things: the tags on what kind of
thing stands on which page, the drawing on its words and its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from undersigned.document.model import Block, Document, Inline, Kind, Origin, Run
from undersigned.language.tags import right_to_left
from undersigned.render.pdf.breaker import RULE
from undersigned.render.pdf.cover import cover_pieces
from undersigned.render.pdf.draw import Ink, Inked, NamesInk, Plain, Sheet
from undersigned.render.pdf.flow import left_margin, set_document, set_note, text_width
from undersigned.render.pdf.frame import (
    LETTERHEAD_TOP,
    LetterheadSetting,
    draft_mark,
    letterhead_pieces,
    running,
    set_letterhead,
)
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.pages import Page, Placed, PlacedColumns, break_pages
from undersigned.render.pdf.signing import line_to_sign, room_above, signature
from undersigned.render.pdf.structure import BlockBone, Bone, FigureBone, NamesBone, NoteBone, Structure
from undersigned.render.pdf.styles import sheet

Piece = Ink | NamesInk | Plain
_NOWHERE = Origin()
_RULE_WIDTH = 130.0
_HEADINGS = frozenset((Kind.TITLE, Kind.HEADING, Kind.GROUP))


class Target(NamedTuple):
    """A place links lead to: a page of the letter, from 0, and the height above its bottom."""

    page: int
    y: float


class Written(NamedTuple):
    """A letter of a file: its pages, its tags, and what is drawn on each page."""

    paged: Paged
    structure: Structure
    sheets: tuple[Sheet, ...]


class Paged:
    """A letter broken into pages. `bones` and `inked` go page by page, piece by piece."""

    def __init__(self, document: Document, album: Album) -> None:
        self.document = document
        self._height, self._left = document.paper.size.height, left_margin(document)
        letterhead = set_letterhead(document)
        self.tops, self.pages = broken(document, letterhead)
        self.notes: dict[str, Target] = {}  # by label
        self.headings: dict[int, tuple[Block, Target]] = {}  # by key
        self.bones: list[tuple[Bone, ...]] = []
        self.inked: list[Inked] = []
        under = (draft_mark(document),) if document.draft else ()
        first = 1 if document.cover else 0  # the letter's own
        for index, (page, top) in enumerate(zip(self.pages, self.tops, strict=True)):
            pieces: list[tuple[Bone, Piece]] = []
            if index < first:
                pieces += cover_pieces(document, album)
            elif index == first:
                pieces += letterhead_pieces(letterhead, document, album)
            to_sign: list[Plain] = []
            for placed in page.placed:
                if isinstance(placed, PlacedColumns):
                    pieces += self._columns(placed, top, album, to_sign)
                else:
                    pieces.append(self._lines(placed, index, page, top))
            around = running(document, index + 1, len(self.pages), first + 1) if index >= first else ()
            over = (*self._rule(page, top), *to_sign, *around)
            self.bones.append(tuple([bone for bone, _ in pieces]))
            self.inked.append(Inked(tuple([piece for _, piece in pieces]), under, over))

    def said_in_note(self, label: str) -> str:
        """Return the beginning of a note; its label where there is none."""
        inlines = next((note.inlines for note in self.document.notes if note.label == label), None)
        return words_of(inlines)[:200] if inlines is not None else label

    def _lines(self, placed: Placed, index: int, page: Page, top: float) -> tuple[Bone, Piece]:
        galley, start, end, x, y, flow, note = placed
        y = self._height - top - y - (page.height - page.foot if flow is None else 0.0)
        roles = galley.draw(start, end).roles
        ink = Ink(galley, start, end, self._left + x, y)
        if note:
            self.notes.setdefault(note, Target(index, y))
            return NoteBone(note, roles), ink
        assert flow is not None, "all but a footnote is of a block"
        if flow.block.kind in _HEADINGS:
            self.headings.setdefault(flow.key, (flow.block, Target(index, y)))
        return BlockBone(_bare(flow.block), flow.key, roles), ink

    def _columns(
        self, placed: PlacedColumns, top: float, album: Album, to_sign: list[Plain]
    ) -> Iterator[tuple[Bone, Piece]]:
        """Yield a fill of columns: as one piece where it is names that are no more than text.

        Lines to sign on aren't read; they are added to `to_sign`.
        """
        setting = placed.setting
        fill = setting.fill(placed.at, placed.ends)
        left, top = self._left, self._height - top - placed.y
        if fill.template:
            yield NamesBone(setting.labelled, len(fill.stands)), NamesInk(fill, left, top)
            return
        for at, x, y in fill.stands:
            block, galley = setting.blocks[at], setting.galleys[at]
            bare, key = _bare(block), placed.key + at
            if block.signature:
                room = (left + x, top - y, galley.measure, galley.style.indent)
                mirrored = setting.right_to_left
                if picture := block.signature.picture:
                    ops, attributes = signature(picture, *room, album, right_to_left=mirrored)
                    yield FigureBone(bare, key, attributes), Plain(ops)
                else:
                    to_sign.append(Plain(line_to_sign(*room, right_to_left=mirrored)))
            bone = BlockBone(bare, key, galley.all_lines.roles)
            yield bone, Ink(galley, 0, len(galley.lines), left + x, top - y - room_above(block))

    def _rule(self, page: Page, top: float) -> tuple[Plain, ...]:
        """Return the rule over the notes of a page."""
        if not page.foot:
            return ()
        left, y = self._left, self._height - top - page.height + page.foot - RULE * 0.35
        line = b"/Artifact BMC q 0.5 w 0.45 G %.6g %.6g m %.6g %.6g l S Q EMC\n"
        if right_to_left(self.document.language):
            left += text_width(self.document.paper) - _RULE_WIDTH
        return (Plain(line % (left, y, left + _RULE_WIDTH, y)),)


def words_of(inlines: tuple[Inline, ...]) -> str:
    """Return text without looks and marks, on one line."""
    return " ".join("".join(i.text for i in inlines if isinstance(i, Run)).split())


def _bare(block: Block) -> Block:
    """Return a block without its words: as much of it as its tags depend on."""
    kind, _, _, level, label, ordered, starts, language, _, _ = block
    return Block(kind, (), _NOWHERE, level, label[:1], ordered, starts, language)


def broken(document: Document, letterhead: LetterheadSetting) -> tuple[list[float], list[Page]]:
    """Return how far below its edge each page's text area begins, and the pages."""
    paper = document.paper
    leading = sheet(document).leading
    top = paper.margin_top
    first_top = max(top, top * LETTERHEAD_TOP + letterhead.height + leading * 2) if letterhead.height else top
    height = paper.size.height - paper.margin_bottom
    footnotes = () if paper.endnotes else document.notes
    notes = {note.label: set_note(note, document) for note in footnotes}
    flow, names = set_document(document)
    pages = break_pages(
        flow, height - first_top, height - top, notes, new_page=names if paper.roster_on_new_page else None
    )
    tops = [first_top] + [top] * (len(pages) - 1)
    if document.cover:
        return [top, *tops], [Page(height - top, 0.0, 0.0, ()), *pages]
    return tops, pages

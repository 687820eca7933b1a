"""The manuscript as a Qt document: lines to blocks, and what was typed in the blocks back.

Every block carries the serial number of its line as a property, which Qt copies when a block is
parted and keeps when two are joined; so what became of each line can be told after any edit. Only
blocks that differ are drawn anew, so the caret and what is being typed stay where they are.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from undersigned.campaign.writing import Typed
from undersigned.letter.manuscript import Line, Manuscript, Role, State
from undersigned.text.inline import TokenKind
from undersigned.text.model import SegmentKind
from undersigned.text.pieces import Piece, pieces, written
from undersigned.window.text import looks, runs

SERIAL = QTextFormat.Property.UserProperty + 10


class Sheet:
    """The document, and which line each of its blocks shows."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.document.setUndoRedoEnabled(False)
        self.document.contentsChange.connect(self._touch)
        self.family = "Noto Serif"
        self.manuscript = Manuscript(())
        self._serials = itertools.count(1)
        self._lines: dict[int, Line] = {}
        self._drawn: dict[int, tuple[object, ...]] = {}  # what each block was drawn from, by serial
        self._touched: set[int] = set()  # serials of blocks that Qt changed since they were read
        self._signed: tuple[object, dict[Line, tuple[object, ...]]] = (None, {})  # of the lines as drawn
        self._walked: list[tuple[QTextBlock, int, Line | None]] | None = None  # as long as it holds
        self._read: dict[int, str] = {}  # the Markdown of each block as it was last read or drawn

    # ------------------------------------------------------------- looking up

    def line_of(self, block: QTextBlock) -> Line | None:
        """Return the line that a block shows; None for one that was just typed."""
        return self._lines.get(self.serial(block))

    def serial(self, block: QTextBlock) -> int:
        """Return a block's number; 0 for none, and for the second part of a block that was parted."""
        number = block.blockFormat().property(SERIAL)
        if not isinstance(number, int) or number not in self._lines:
            return 0
        before = block.previous()
        if before.isValid() and before.blockFormat().property(SERIAL) == number:
            return 0
        return number

    def walk(self) -> list[tuple[QTextBlock, int, Line | None]]:
        """Return all blocks from top to bottom, each with its number and its line, as by `serial`."""
        if self._walked is not None:
            return self._walked
        found: list[tuple[QTextBlock, int, Line | None]] = []
        before: object = None
        for block in self.blocks():
            number = block.blockFormat().property(SERIAL)
            line = self._lines.get(number) if isinstance(number, int) and number != before else None
            found.append((block, number if line is not None else 0, line))
            before = number
        self._walked = found
        return found

    def blocks(self) -> Iterator[QTextBlock]:
        """Yield all blocks from top to bottom."""
        block = self.document.begin()
        while block.isValid():
            yield block
            block = block.next()

    def block_of(self, segment: str) -> QTextBlock | None:
        """Return the block that shows a segment."""
        for block, _, line in self.walk() if segment else ():
            if line is not None and line.segment == segment:
                return block
        return None

    # ------------------------------------------------------------- drawing

    def draw(self, manuscript: Manuscript) -> bool:
        """Show a manuscript; return whether anything had to be drawn anew."""
        self.manuscript = manuscript
        walked = self.walk()
        blocks = [block for block, _, _ in walked]
        signatures = self._signatures(manuscript)
        wanted = list(zip(manuscript.lines, signatures, strict=True))
        there = [self._drawn.get(serial, ()) for _, serial, _ in walked]
        head = 0
        while head < min(len(there), len(wanted)) and there[head] == wanted[head][1]:
            head += 1
        tail = 0
        while tail < min(len(there), len(wanted)) - head and there[-1 - tail] == wanted[-1 - tail][1]:
            tail += 1
        self._walked = None
        for at in (*range(head), *range(len(wanted) - tail, len(wanted))):
            self._lines[walked[at if at < head else at - len(wanted)][1]] = wanted[at][0]
        middle = wanted[head : len(wanted) - tail]
        surplus = len(blocks) - head - tail - len(middle)
        if not middle and not surplus:
            return False
        touched = set(self._touched)
        self._draw_middle(head, middle, surplus)
        self._touched &= touched  # what was drawn is known
        return True

    def _draw_middle(self, head: int, middle: list[tuple[Line, tuple[object, ...]]], surplus: int) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if surplus > 0:
            self._remove(cursor, head + len(middle), surplus)
        for _ in range(-surplus):
            last = self.document.findBlockByNumber(max(head - 1, 0))
            cursor.setPosition(last.position() + last.length() - 1)
            cursor.insertBlock()
            if not head:  # the first block of all moved down: what was in it is drawn anew anyway
                head_block = self.document.begin()
                cursor.setPosition(head_block.position())
        for offset, (line, signature) in enumerate(middle):
            block = self.document.findBlockByNumber(head + offset)
            known = self._drawn.get(self.serial(block))
            if known == signature:
                self._lines[self.serial(block)] = line
                continue
            self._fill(cursor, block, line, signature)
        cursor.endEditBlock()
        self._walked = None

    def _remove(self, cursor: QTextCursor, first: int, count: int) -> None:
        """Remove so many blocks from this number on."""
        start = self.document.findBlockByNumber(first)
        end = self.document.findBlockByNumber(first + count - 1)
        if first:
            before = start.previous()
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        else:
            after = end.next()
            cursor.setPosition(start.position())
            at = after.position() if after.isValid() else end.position() + end.length() - 1
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _fill(
        self, cursor: QTextCursor, block: QTextBlock, line: Line, signature: tuple[object, ...]
    ) -> None:
        """Write a line into a block."""
        serial = next(self._serials)
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        form = looks.block_format(line, right_to_left=self.manuscript.right_to_left)
        form.setProperty(SERIAL, serial)
        base = looks.char_format(line, self.family)
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(base)
        self.insert(cursor, self.shown(line), base)
        self._lines[serial] = line
        self._drawn[serial] = signature
        self._read[serial] = line.source
        self._touched.discard(serial)

    def insert(self, cursor: QTextCursor, given: tuple[Piece, ...], base: QTextCharFormat) -> None:
        """Write pieces at a cursor."""
        runs.insert(cursor, given, base, self.says)

    def says(self, piece: Piece) -> str:
        """Return what a field or mark says in this letter."""
        if piece.kind is TokenKind.NOTE:
            return self.manuscript.numbers.get(piece.text, "?")
        return self.manuscript.values.get(piece.text, "")

    def know_values(self, values: Mapping[str, str]) -> None:
        """Take what fields say in this letter, before the manuscript has them."""
        self.manuscript = replace(self.manuscript, values=values)

    def with_pieces(self, block: Typed, given: tuple[Piece, ...]) -> Typed:
        """Return a block with these pieces as its text."""
        return replace(block, text=written(given))

    def shown(self, line: Line) -> tuple[Piece, ...]:
        """Return what stands in a line's block."""
        translate = QCoreApplication.translate
        if line.state is State.FOLLOWS:
            words = line.words
            if line.role is Role.SIGNATORIES:
                words = translate("Sheet", "%n signator(y|ies)", "", int(words))
            elif not words:
                words = {
                    Role.DATE: translate("Sheet", "No date yet"),
                    Role.ADDRESS: translate("Sheet", "Nobody to send it to yet"),
                    Role.SALUTATION: translate("Sheet", "No salutation yet"),
                }.get(line.role, "")
            return (Piece(TokenKind.TEXT, words),)
        if line.state is State.LEFT_OUT:
            begun = " ".join(p.text for p in pieces(line.source) if p.kind is TokenKind.TEXT)
            begun = begun if len(begun) <= 44 else f"{begun[:44].rpartition(' ')[0] or begun[:44]}…"
            return (Piece(TokenKind.TEXT, translate("Sheet", "Left out here: “{text}”").format(text=begun)),)
        return pieces(line.source)

    def _signatures(self, manuscript: Manuscript) -> list[tuple[object, ...]]:
        """Return all lines' signatures; made anew only for lines that became others."""
        context = (manuscript.values, manuscript.numbers, manuscript.right_to_left, self.family)
        known = self._signed[1] if self._signed[0] == context else {}
        found = {line: known.get(line) or self._signature(line) for line in manuscript.lines}
        self._signed = (context, found)
        return [found[line] for line in manuscript.lines]

    def _signature(self, line: Line) -> tuple[object, ...]:
        """Return all that a block's look depends on."""
        given = self.shown(line)
        says = tuple(self.says(p) for p in given if p.kind not in (TokenKind.TEXT, TokenKind.LINE_BREAK))
        place = (line.segment or line.role, line.wording if line.state is State.LEFT_OUT else "")
        form = (line.kind, line.level, line.role, line.state is State.FOLLOWS, line.state is State.LEFT_OUT)
        return (place, form, given, says, self.manuscript.right_to_left, self.family)

    def forget(self) -> None:
        """Have all drawn anew the next time: the colours or faces are others."""
        self._drawn = dict.fromkeys(self._drawn, ())

    # ------------------------------------------------------------- reading

    def _touch(self, at: int, removed: int, added: int) -> None:
        """Remember which blocks Qt changed."""
        self._walked = None
        block = self.document.findBlock(at)
        while block.isValid() and block.position() <= at + added:
            if serial := self.serial(block):
                self._touched.add(serial)
            block = block.next()

    def as_shown(self) -> tuple[Typed, ...]:
        """Return the blocks that can be typed in, as they were drawn or last read."""
        return tuple(typed_of(line) for line in self.manuscript.lines if line.may_be_typed)

    def as_typed(self, recipient: str) -> tuple[tuple[Typed, ...], tuple[QTextBlock, ...]]:
        """Return the blocks that can be typed in as they are now, and the Qt blocks they stand in."""
        found: list[Typed] = []
        blocks: list[QTextBlock] = []
        scope: Line | None = None
        for block, serial, line in self.walk():
            if line is not None and not line.may_be_typed:
                scope = None
                continue
            if line is not None:
                typed = self._typed(block, serial, line, recipient)
                scope = line
            else:
                typed = self._new(block, scope)
            found.append(typed)
            blocks.append(block)
        return tuple(found), tuple(blocks)

    def _typed(self, block: QTextBlock, serial: int, line: Line, recipient: str) -> Typed:
        if serial in self._touched:
            text = self.text_of(block)
            if written(pieces(self._read[serial])) != text:
                self._read[serial] = text
            self._touched.discard(serial)
        typed = typed_of(line)
        if typed.text != self._read[serial]:
            typed = replace(typed, text=self._read[serial])
        if line.state is State.MISSING and recipient:
            typed = replace(typed, only_for=recipient)
        return typed

    def _new(self, block: QTextBlock, scope: Line | None) -> Typed:
        kind, level, ordered = SegmentKind.PARAGRAPH, 0, False
        if scope is not None and scope.kind in (SegmentKind.ITEM, SegmentKind.QUOTE):
            kind, level, ordered = scope.kind, scope.level, scope.ordered
        wording = scope.wording if scope is not None else ""
        return Typed("", wording, self.text_of(block), kind, level, ordered)

    def text_of(self, block: QTextBlock) -> str:
        """Return what stands in a block, as Markdown."""
        return written(self.pieces_of(block, 0, block.length() - 1))

    def pieces_of(self, block: QTextBlock, start: int, end: int) -> tuple[Piece, ...]:
        """Return what stands in a block from one character up to another, counted in the block."""
        base = block.charFormat()
        line = self.line_of(block)
        if line is not None:
            base = looks.char_format(line, self.family)
        return runs.read(block, start, end, base)

    def adopt(
        self,
        blocks: tuple[QTextBlock, ...],
        typed: tuple[Typed, ...],
        named: tuple[str, ...],
        manuscript: Manuscript,
    ) -> None:
        """Take what was typed as what is shown, so that nothing under the caret is drawn again.

        Args:
            blocks: those that were read.
            typed: what was read in them, in the same order.
            named: the segment each one is now, in the same order.
            manuscript: the letter as it is after the change.
        """
        by_segment = {line.segment: line for line in manuscript.lines if line.segment}
        self.manuscript = manuscript
        self._walked = None
        cursor = QTextCursor(self.document)
        for block, read, ident in zip(blocks, typed, named, strict=True):
            line = by_segment.get(ident)
            if line is None or not block.isValid():
                continue
            serial = self.serial(block)
            if serial and line == self._lines[serial]:
                continue
            if not serial:
                serial = next(self._serials)
                form = looks.block_format(line, right_to_left=manuscript.right_to_left)
                form.setProperty(SERIAL, serial)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(form)
            self._lines[serial] = line
            self._read[serial] = line.source
            self._touched.discard(serial)
            if read.text == line.source:
                self._drawn[serial] = self._signature(line)


@functools.lru_cache(512)
def typed_of(line: Line) -> Typed:
    """Return a line as `campaign.writing` takes it."""
    return Typed(line.segment, line.wording, line.source, line.kind, line.level, line.ordered, line.note)

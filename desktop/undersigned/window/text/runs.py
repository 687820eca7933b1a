"""Pieces of a text in a Qt document: written at a cursor, and read back from a block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece
from undersigned.window.text import looks
from undersigned.window.text.chips import OBJECT, chip_format, chip_in

BREAK = "\u2028"


def insert(
    cursor: QTextCursor, given: Iterable[Piece], base: QTextCharFormat, says: Callable[[Piece], str]
) -> None:
    """Write pieces at a cursor; `says` tells what a field or mark says there."""
    for piece in given:
        look = looks.piece_format(piece, base)
        if piece.kind is TokenKind.LINE_BREAK:
            cursor.insertText(BREAK, look)
        elif piece.kind is TokenKind.TEXT:
            cursor.insertText(piece.text.replace("\n", BREAK), look)
        else:
            cursor.insertText(OBJECT, chip_format(piece, says(piece), look))


def read(block: QTextBlock, start: int, end: int, base: QTextCharFormat) -> tuple[Piece, ...]:
    """Return what stands in a block from one character up to another, counted in the block."""
    found: list[Piece] = []
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        parts += 1
        if not fragment.isValid():
            continue
        first = fragment.position() - block.position()
        text = fragment.text()[max(start - first, 0) : max(end - first, 0)]
        found += _fragment(text, fragment.charFormat(), base)
    return tuple(found)


def _fragment(text: str, made: QTextCharFormat, base: QTextCharFormat) -> Iterator[Piece]:
    look = looks.look_of(made, base)
    chip = chip_in(made)
    if chip is not None:
        for _ in text:
            yield Piece(chip[0], chip[1], *look)
        return
    for number, part in enumerate(text.replace("\u2029", BREAK).split(BREAK)):
        if number:
            yield Piece(TokenKind.LINE_BREAK)
        if part:
            yield Piece(TokenKind.TEXT, part.replace(OBJECT, ""), *look)

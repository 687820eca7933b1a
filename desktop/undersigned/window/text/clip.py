"""Copy and paste: text with its looks, to and from other programs and within the letter."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

from undersigned.letter.manuscript import Role
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece, pieces
from undersigned.window.text import pasting
from undersigned.window.text.caret import clean_format
from undersigned.window.text.runs import BREAK

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor

OURS = "application/x-undersigned-pieces"
MOST = 400_000  # characters that are pasted at once


def copied(editor: LetterEditor) -> QMimeData:
    """Return the selection for the clipboard: as pieces, as HTML, and as this letter's plain words."""
    cursor = editor.textCursor()
    blocks: list[list[Piece]] = []
    block = editor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        start = max(cursor.selectionStart() - block.position(), 0)
        end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        blocks.append(list(editor.sheet.pieces_of(block, start, end)))
        block = block.next()
    return for_clipboard(blocks, editor.sheet.says)


Says = Callable[[Piece], str]


def for_clipboard(blocks: Sequence[Sequence[Piece]], says: Says) -> QMimeData:
    """Return paragraphs for the clipboard; `says` tells what a field or mark says."""
    made = QMimeData()
    made.setData(OURS, QByteArray(json.dumps([[[p[0].value, *p[1:]] for p in b] for b in blocks]).encode()))
    made.setText("\n\n".join("".join(_said(says, p) for p in b) for b in blocks))
    made.setHtml("".join(f"<p>{''.join(_html(says, p) for p in b)}</p>" for b in blocks))
    return made


def from_clipboard(source: QMimeData) -> list[list[Piece]]:
    """Return what can be pasted into a text of one paragraph, in paragraphs."""
    ours = pieces_in(source)
    if ours is not None:
        return ours
    found = pasting.blocks_in(source.html()) if source.hasHtml() else ()
    return [list(pieces(block.text)) for block in found] or _plain(source.text())


def _said(says: Says, piece: Piece) -> str:
    if piece.kind is TokenKind.LINE_BREAK:
        return "\n"
    if piece.kind is TokenKind.TEXT:
        return piece.text
    return "" if piece.kind is TokenKind.NOTE else says(piece)


def _html(says: Says, piece: Piece) -> str:
    from html import escape

    said = escape(_said(says, piece)).replace("\n", "<br>")
    for tag, on in (("b", piece.bold), ("i", piece.italic)):
        said = f"<{tag}>{said}</{tag}>" if on else said
    return f'<a href="{escape(piece.link)}">{said}</a>' if piece.link else said


def paste(editor: LetterEditor, source: QMimeData) -> None:
    """Paste at the caret, over what is selected."""
    cursor, line = editor.textCursor(), editor.line
    blocks = pieces_in(source)
    if blocks is None:
        found = pasting.blocks_in(source.html()) if source.hasHtml() else ()
        if pasting.is_inline(found):
            blocks = [list(pieces(found[0].text))]
        elif found and line is not None and pasting.take_in(editor, line, found):
            return
    if blocks is None:
        blocks = _plain(source.text())
    whole = line is None or line.role is Role.BODY
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    editor.setTextCursor(cursor)
    clean_format(editor)
    base = cursor.blockCharFormat()
    for number, block in enumerate(blocks):
        if number and whole:
            cursor.insertBlock()
        elif number:
            cursor.insertText(BREAK, base)
        editor.sheet.insert(cursor, tuple(block), base)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)


def _plain(text: str) -> list[list[Piece]]:
    """Return plain text as paragraphs: by empty lines, else by lines."""
    text = text[:MOST].replace("\r\n", "\n").replace("\r", "\n")
    parts = [part.strip("\n") for part in text.split("\n\n")] if "\n\n" in text else text.split("\n")
    return [
        [Piece(TokenKind.TEXT, part.replace("\n", " "))] for part in parts if part.strip() or len(parts) == 1
    ]


def pieces_in(source: QMimeData) -> list[list[Piece]] | None:
    """Return what was copied in a letter; None for anything else."""
    if not source.hasFormat(OURS):
        return None
    try:
        found = json.loads(bytes(source.data(OURS).data())[: MOST * 8])
        return [
            [Piece(TokenKind(p[0]), str(p[1]), bool(p[2]), bool(p[3]), str(p[4])) for p in b] for b in found
        ]
    except (ValueError, TypeError, LookupError):
        return None

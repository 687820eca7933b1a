"""Where the caret stands, also after the letter was drawn anew, and the look of what it writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from undersigned.letter.manuscript import Role
from undersigned.window.text import looks

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor


def begin(editor: LetterEditor) -> str:
    """Put the caret where somebody can write at once, before the first paragraph; return its segment."""
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for block in editor.sheet.blocks():
        line = editor.sheet.line_of(block)
        if line is not None and line.may_be_typed and line.role is Role.BODY:
            editor.setTextCursor(QTextCursor(block))
            return line.segment
    return ""


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in the letter: a segment, how many characters into it, and what stood there."""

    segment: str
    offset: int
    words: str

    @classmethod
    def of(cls, editor: LetterEditor) -> Caret:
        """Return where the caret is now."""
        cursor, line = editor.textCursor(), editor.line
        return cls(line.segment if line else "", cursor.positionInBlock(), cursor.block().text())

    def put(self, editor: LetterEditor) -> None:
        """Put the caret back; where its block has other words now, behind those that changed."""
        block = editor.sheet.block_of(self.segment) if self.segment else None
        if block is None:
            return
        now, offset = block.text(), self.offset
        if editor.textCursor().block() == block and now == self.words:
            return
        if now != self.words:
            same = 0
            shorter = min(len(now), len(self.words))
            while same < shorter and now[-1 - same] == self.words[-1 - same]:
                same += 1
            behind = offset > len(self.words) - same
            offset = offset - len(self.words) + len(now) if behind else len(now) - same
        cursor = editor.textCursor()
        cursor.setPosition(block.position() + max(0, min(offset, block.length() - 1)))
        editor.setTextCursor(cursor)


def clean_format(editor: LetterEditor) -> None:
    """Let what is typed next be no part of the chip or link before the caret."""
    made = editor.currentCharFormat()
    line = editor.line
    base = looks.char_format(line, editor.sheet.family) if line else editor.textCursor().blockCharFormat()
    if made.objectType() != 0 or (made.isAnchor() and not _goes_on(editor, made)):
        clean = QTextCharFormat(base)
        bold, italic, _ = looks.look_of(made, base)
        if bold:
            clean.setFontWeight(700)
        if italic:
            clean.setFontItalic(not base.fontItalic())
        editor.setCurrentCharFormat(clean)


def _goes_on(editor: LetterEditor, made: QTextCharFormat) -> bool:
    """Whether the link before the caret goes on behind it."""
    cursor = QTextCursor(editor.textCursor())
    if cursor.atBlockEnd():
        return False
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    return cursor.charFormat().anchorHref() == made.anchorHref()

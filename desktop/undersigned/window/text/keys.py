"""What keys do in the letter besides typing: Enter, Backspace and Delete at edges, Tab in lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from undersigned.campaign.writing import Typed
from undersigned.letter.manuscript import Line, Role, State
from undersigned.text.model import SegmentKind
from undersigned.window.text.caret import clean_format
from undersigned.window.text.runs import BREAK
from undersigned.window.text.sheet import typed_of

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor

_STARTS = {
    "-": (SegmentKind.ITEM, 1, False),
    "*": (SegmentKind.ITEM, 1, False),
    "•": (SegmentKind.ITEM, 1, False),
    "1.": (SegmentKind.ITEM, 1, True),
    "#": (SegmentKind.HEADING, 1, False),
    ">": (SegmentKind.QUOTE, 1, False),
}


class Keys:
    """The keys of one editor."""

    def __init__(self, editor: LetterEditor) -> None:
        self.editor = editor

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key does here; return False to leave it to Qt."""
        key = event.key()
        editor, cursor = self.editor, self.editor.textCursor()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(event)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(back=key == Qt.Key.Key_Backtab)
        if key == Qt.Key.Key_Backspace or event.matches(QKeySequence.StandardKey.DeleteStartOfWord):
            return self._backspace(cursor)
        if key == Qt.Key.Key_Delete and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._delete(cursor)
        if event.matches(QKeySequence.StandardKey.Cut):
            return not editor.may_change(cursor)
        if event.text() and event.text().isprintable() and not _is_shortcut(event):
            if not editor.may_change(cursor):
                return True
            clean_format(editor)
            return event.text() == " " and self._starts_something(cursor)
        return False

    # ------------------------------------------------------------- Enter

    def _enter(self, event: QKeyEvent) -> bool:
        editor, cursor = self.editor, self.editor.textCursor()
        line = editor.line
        if line is not None and line.state is State.FOLLOWS:
            editor.lead_from(line)
            return True
        if not editor.may_change(cursor):
            return True
        whole = line is None or line.role is Role.BODY
        if not whole or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            clean_format(editor)
            cursor.insertText(BREAK)
            return True
        if line is not None and line.kind is not SegmentKind.PARAGRAPH and cursor.block().length() == 1:
            self._form(line, SegmentKind.PARAGRAPH, 0, ordered=False)
            return True
        self._part(cursor)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        return True

    def _part(self, cursor: QTextCursor) -> None:
        """Part a paragraph at the caret; a space that stood there belongs to neither half."""
        text, at = cursor.block().text(), cursor.positionInBlock()
        cursor.beginEditBlock()
        if cursor.hasSelection():
            cursor.removeSelectedText()
        elif 0 < at < len(text) and text[at] == " ":
            cursor.deleteChar()
        cursor.insertBlock()
        cursor.endEditBlock()

    # ------------------------------------------------------------- edges

    def _backspace(self, cursor: QTextCursor) -> bool:
        editor = self.editor
        if cursor.hasSelection() or not cursor.atBlockStart():
            return not editor.may_change(cursor)
        line = editor.line
        if line is not None and not line.may_be_typed:
            return not editor.may_change(cursor)
        if line is not None and line.kind in (SegmentKind.ITEM, SegmentKind.QUOTE, SegmentKind.HEADING):
            level = line.level - 1 if line.kind is SegmentKind.ITEM else 0
            kind = line.kind if level > 0 else SegmentKind.PARAGRAPH
            self._form(line, kind, level, ordered=line.ordered and level > 0)
            return True
        return not self._may_join(cursor, back=True)

    def _delete(self, cursor: QTextCursor) -> bool:
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return not self.editor.may_change(cursor)
        return not self._may_join(cursor, back=False)

    def _may_join(self, cursor: QTextCursor, *, back: bool) -> bool:
        """Whether this block may become one with the one before or behind it."""
        wide = QTextCursor(cursor)
        step = QTextCursor.MoveOperation.Left if back else QTextCursor.MoveOperation.Right
        if not wide.movePosition(step, QTextCursor.MoveMode.KeepAnchor):
            return False
        if cursor.block().length() == 1 and self.editor.sheet.line_of(cursor.block()) is None:
            return back  # an empty new paragraph just goes
        return self.editor.may_change(wide)

    # ------------------------------------------------------------- forms

    def _tab(self, *, back: bool) -> bool:
        editor, line = self.editor, self.editor.line
        if not back and editor.offers.accept():
            return True
        if line is None or line.kind is not SegmentKind.ITEM:
            editor.focusNextPrevChild(not back)
            return True
        level = line.level + (-1 if back else 1)
        if level < 1:
            self._form(line, SegmentKind.PARAGRAPH, 0, ordered=False)
        elif level <= 3:
            self._form(line, line.kind, level, ordered=line.ordered)
        return True

    def _starts_something(self, cursor: QTextCursor) -> bool:
        """Make a list, heading or quotation of a paragraph that begins with its sign and a space."""
        line = self.editor.line
        block = cursor.block()
        begun = block.text()[: cursor.positionInBlock()]
        if line is None or line.role is not Role.BODY or line.kind is not SegmentKind.PARAGRAPH:
            return False
        if begun not in _STARTS:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        now = self.editor.line
        if now is not None:
            kind, level, ordered = _STARTS[begun]
            self._form(now, kind, level, ordered=ordered)
        return True

    def _form(self, line: Line, kind: SegmentKind, level: int, *, ordered: bool) -> None:
        self.form((line,), kind, level, ordered=ordered)

    def form(self, lines: tuple[Line, ...], kind: SegmentKind, level: int, *, ordered: bool) -> None:
        """Make paragraphs, headings, items or quotations of these lines."""
        chosen = {line.segment for line in lines if line.role is Role.BODY}
        typed: list[Typed] = []
        for line in self.editor.sheet.manuscript.lines:
            if line.may_be_typed:
                block = typed_of(line)
                if line.segment in chosen:
                    block = replace(block, kind=kind, level=level, ordered=ordered)
                typed.append(block)
        step = {
            SegmentKind.HEADING: QCoreApplication.translate("LetterEditor", "make it a heading"),
            SegmentKind.ITEM: QCoreApplication.translate("LetterEditor", "make it a list"),
            SegmentKind.QUOTE: QCoreApplication.translate("LetterEditor", "make it a quotation"),
        }.get(kind, QCoreApplication.translate("LetterEditor", "make it a paragraph"))
        self.editor.rewrite(step, tuple(typed))


def _is_shortcut(event: QKeyEvent) -> bool:
    modifiers = event.modifiers()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    return bool(modifiers & control) is not bool(modifiers & alt)  # both together are AltGr

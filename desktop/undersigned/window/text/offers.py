"""A name that was just typed and is what a field says: offered as a field that goes with the letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from undersigned.letter.manuscript import Role
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece
from undersigned.window.text import inserting

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor

_SHORTEST = 3  # characters; shorter values stand in any text


@dataclass(frozen=True)
class Offer:
    """What was typed, where, and the field that says the same."""

    block: QTextBlock
    start: int
    end: int
    words: str
    field: str


class Offers(QObject):
    """Watches what is typed in an editor.

    Signals:
        made(): there is an offer now, or none any more.
    """

    made = Signal()

    def __init__(self, editor: LetterEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.now: Offer | None = None
        editor.cursorPositionChanged.connect(self._moved)

    def look(self) -> None:
        """See whether what stands before the caret is what a field says in this letter."""
        editor = self.editor
        line, cursor = editor.line, editor.textCursor()
        if line is None or line.role not in (Role.BODY, Role.NOTE, Role.SUBJECT):
            self._set(None)
            return
        before = cursor.block().text()[: cursor.positionInBlock()]
        for name, says in inserting.said_fields(editor.session):
            start = len(before) - len(says)
            whole = start == 0 or not before[start - 1 : start].isalnum()
            if len(says) >= _SHORTEST and before.endswith(says) and whole:
                self._set(Offer(cursor.block(), start, len(before), says, name))
                return
        self._set(None)

    def accept(self) -> bool:
        """Put the field in place of the words; return False where nothing is offered."""
        offer = self.now
        if offer is None or not offer.block.isValid():
            return False
        self._set(None)
        cursor = QTextCursor(offer.block)
        cursor.setPosition(offer.block.position() + offer.start)
        cursor.setPosition(offer.block.position() + offer.end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.new_step()
        self.editor.sheet.know_values({**self.editor.sheet.manuscript.values, offer.field: offer.words})
        inserting.put(self.editor, cursor, Piece(TokenKind.FIELD, offer.field))
        return True

    def _moved(self) -> None:
        offer, cursor = self.now, self.editor.textCursor()
        if offer is not None and (cursor.block() != offer.block or cursor.positionInBlock() != offer.end):
            self._set(None)

    def _set(self, offer: Offer | None) -> None:
        if offer != self.now:
            self.now = offer
            self.made.emit()

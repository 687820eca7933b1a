"""The room in which the letter is written: the tool row, the letter, and who gets what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from undersigned.problems import Place
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Session
from undersigned.window.text.editor import LetterEditor
from undersigned.window.text.reach import ReachLine
from undersigned.window.text.tools import ToolRow
from undersigned.window.text.wordings import WordingDeeds


class TextRoom(Room):
    """Shows the letter in view as it reads, to be written in."""

    def __init__(self, session: Session, proof: Proof, parent: QWidget | None = None) -> None:
        super().__init__(session, proof, parent)
        self.editor = LetterEditor(session)
        self.deeds = WordingDeeds(session, self)
        self.reach = ReachLine(self.editor, session, self.deeds)
        self.tools = ToolRow(self.editor, session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.editor, 1)
        self.editor.wanted.connect(self._lead)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+D"), self, self.reach.show_menu_now)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def go_to(self, place: Place) -> None:
        """Put the caret on a segment."""
        if place.segment:
            self.editor.go_to(place)
            self.editor.setFocus()

    def enter(self) -> None:
        """Put the keyboard into the letter."""
        self.editor.setFocus()

    def _lead(self, place: Place) -> None:
        if place.part == "date":
            self.deeds.set_date()
        else:
            self.session.lead_to(place)

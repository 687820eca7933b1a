"""The headings that names stand under: reworded in place, put in order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from undersigned.window import theme
from undersigned.window.recipients.typed import LineField


class _Heading(QWidget):
    """One heading."""

    def __init__(self, ident: str, at: int) -> None:
        super().__init__()
        self.ident = ident
        self.words = LineField(f"group:{ident}", self.tr("Heading"))
        self.up = QToolButton()
        self.up.setText(self.tr("Move up"))
        self.up.setAutoRaise(True)
        self.up.setFont(theme.small(self.up))
        self.up.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.up.setEnabled(at > 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.up)


class Groups(QWidget):
    """All headings, in the order they are printed.

    Signals:
        worded(str, str, str): a group's id, its heading, and the burst of typing.
        moved(str): a group's id; it goes one place up.
    """

    worded = Signal(str, str, str)
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[_Heading] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self.none = QLabel(self.tr("No groups. Give names one in Signatories, under Group."))
        self.none.setFont(theme.small(self.none))
        self.none.setProperty("says", "secondary")
        self.none.setWordWrap(True)
        self._column.addWidget(self.none)

    def show_groups(self, headings: Mapping[str, str]) -> None:
        """Show headings by their groups' ids."""
        if [h.ident for h in self.headings] != list(headings):
            for heading in self.headings:
                heading.hide()
                heading.deleteLater()
            self.headings = [self._heading(ident, at) for at, ident in enumerate(headings)]
        self.none.setVisible(not headings)
        for heading in self.headings:
            if not (heading.words.hasFocus() and not heading.words.text().strip()):
                heading.words.show_value(headings[heading.ident])

    def _heading(self, ident: str, at: int) -> _Heading:
        heading = _Heading(ident, at)
        heading.words.typed.connect(lambda text: self.worded.emit(ident, text, heading.words.burst))
        heading.up.clicked.connect(lambda _=False: self.moved.emit(ident))
        self._column.insertWidget(at, heading)
        return heading

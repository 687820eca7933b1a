"""What the room of signatories consists of, and where it stands; what it does is `room`'s."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.notice import Notice
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Session
from undersigned.window.settings import Settings
from undersigned.window.signatories.chosen import ChosenBar
from undersigned.window.signatories.deeds import Deeds
from undersigned.window.signatories.doubts import Doubts
from undersigned.window.signatories.empty import NobodySigns
from undersigned.window.signatories.filtering import FilterBar
from undersigned.window.signatories.form import SignatoryForm
from undersigned.window.signatories.head import Head
from undersigned.window.signatories.listed import SignatoriesModel
from undersigned.window.signatories.table import SignatoriesTable

_STACKED = 760  # pixels; narrower, the form stands below the table


class RoomLayout(Room):
    """A table with a bar over it and one under it, and the form beside."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.model = SignatoriesModel()
        self.deeds = Deeds(session, lambda: {} if self._is_behind else self.model.by_id)
        self.table = SignatoriesTable(self.model)
        self.filtering = FilterBar(self.model)
        self.form = SignatoryForm(self.deeds, self.model)
        self.head = Head()
        self.chosen = ChosenBar(self.model)
        self.notice = Notice()
        self.empty = NobodySigns()
        self.doubts = Doubts(session, proof, self.model, self)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name as it is to be printed; Enter adds it"))
        self.name.setAccessibleName(self.tr("Name of who signs"))
        self.name.hide()
        self._used: frozenset[str] = frozenset()
        self._shown_by_hand = {c: True for c in settings.text("signatories/shown").split("\n") if c}
        self._shown_by_hand |= {c: False for c in settings.text("signatories/hidden").split("\n") if c}
        self._is_behind = True
        self._to_go: Place | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.none_found = QLabel(self.tr("Nobody is found."))
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none_found.hide()
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(theme.GRID, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.filtering)
        below.addWidget(self.table, 1)
        below.addWidget(self.none_found, 1)
        below.addWidget(self.chosen)
        below.addWidget(self.name)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(left)
        self.panes.addWidget(self.form)
        self.panes.setStretchFactor(0, 1)
        self.panes.setSizes([600, 380])
        self.form.hide()
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.panes, 1)
        self.stack = self.hold(self.notice, self.empty, full)
        self._dress()

    def resizeEvent(self, event: Any) -> None:
        """Put the form below the table where the room is narrow."""
        super().resizeEvent(event)
        wanted = Qt.Orientation.Vertical if self.width() < _STACKED else Qt.Orientation.Horizontal
        if self.panes.orientation() is not wanted:
            self.panes.setOrientation(wanted)
            self.panes.setSizes([300, 260] if wanted is Qt.Orientation.Vertical else [600, 380])

    def changeEvent(self, event: Any) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is event.Type.PaletteChange and hasattr(self, "stack"):
            self._dress()

    def _dress(self) -> None:
        theme.tint_selection(self.table)
        sheet = f'QLabel[says="secondary"] {{ color: {theme.colours().secondary}; }}'
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

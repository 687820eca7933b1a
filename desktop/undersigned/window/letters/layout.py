"""What the room of all letters consists of, and where it stands; what it does is `room`'s."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from undersigned.window import theme
from undersigned.window.letters.batch import Progress
from undersigned.window.letters.choices import Choices
from undersigned.window.letters.nobody import Nobody
from undersigned.window.letters.table import LettersTable
from undersigned.window.notice import Notice
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Session
from undersigned.window.settings import Settings


class LettersLayout(Room):
    """A table, under it what an export asks or how far it is; or that there is nobody to write to yet."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.notice = Notice()
        self.table = LettersTable(session)
        self.choices = Choices(session, settings)
        self.progress = Progress()
        self.empty = Nobody()
        self._lay_out()

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Export"))
        self.title.setFont(theme.titled(self.title))
        self.read = QPushButton(theme.icon("eye"), self.tr("Read through"))
        self.read.setToolTip(self.tr("Page through the ticked letters, with what differs tinted"))
        self.mark = QPushButton(self.tr("Mark as sent"))
        self.go = QPushButton()
        self.go.setDefault(True)
        self.go.setObjectName("main")
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.read)
        head.addWidget(self.mark)
        self.foot = QStackedWidget()
        asks = QWidget()
        row = QHBoxLayout(asks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.go)
        self.foot.addWidget(asks)
        self.foot.addWidget(self.progress)
        below = QVBoxLayout()
        below.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID * 2)
        below.setSpacing(theme.GRID * 2)
        below.addWidget(self.choices)
        below.addWidget(self.foot)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self.stack = self.hold(self.notice, self.empty, full)

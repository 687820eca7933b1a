"""What the room of translations consists of, and where it stands; what it does is `room`'s."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import theme
from undersigned.window.notice import Notice
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Session
from undersigned.window.settings import Settings
from undersigned.window.translating.desk import Desk
from undersigned.window.translating.empty import OnlyOne
from undersigned.window.translating.languages import LanguageRow
from undersigned.window.translating.list import UnitList


class TranslationsLayout(Room):
    """The languages, the list of texts, and the desk with the one in hand; or that there is one language."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.notice = Notice()
        self.row = LanguageRow()
        self.list = UnitList()
        self.desk = Desk()
        self.empty = OnlyOne()
        self._lay_out()

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Translations"))
        self.title.setFont(theme.titled(self.title))
        self.send = QToolButton()
        self.send.setText(self.tr("Send to a translator"))
        self.send.setIcon(theme.icon("file-output"))
        self.send.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.send.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.send.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.send.setToolTip(self.tr("One Word file in two columns, and the letter as PDF beside it"))
        self.take_in = QPushButton(theme.icon("file-input"), self.tr("Take in"))
        self.take_in.setAccessibleName(self.take_in.text())
        self.take_in.setToolTip(self.tr("What a translator sent back: a Word file, PO or XLIFF"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID // 2)
        head.setSpacing(theme.GRID)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.list.search, 1)
        head.addWidget(self.send)
        head.addWidget(self.take_in)
        self.panes = QSplitter(Qt.Orientation.Vertical)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.list)
        self.panes.addWidget(self.desk)
        self.panes.setStretchFactor(0, 2)
        self.panes.setStretchFactor(1, 3)
        self.panes.setSizes([240, 360])
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.row)
        column.addSpacing(theme.GRID // 2)
        column.addWidget(self.panes, 1)
        self.stack = self.hold(self.notice, self.empty, full)

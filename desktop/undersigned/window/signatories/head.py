"""The head of the room: its title, how to add names, the form's button, and all that can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from undersigned.window import theme


class Head(QWidget):
    """Buttons; what they do is connected by the room."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        self.title = QLabel(self.tr("Signatories"))
        self.title.setFont(theme.titled(self.title))
        self.add = self._button(self.tr("Add"), menu=True)
        self.add.setIcon(theme.icon("user-plus"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details = self._button(self.tr("Details"))
        self.details.setCheckable(True)
        self.details.setToolTip(self.tr("All that is known of the one that is chosen"))
        self.more = self._button(self.tr("More"), menu=True)
        row.addWidget(self.title)
        row.addStretch(1)
        for button in (self.add, self.details, self.more):
            row.addWidget(button)

    def _button(self, text: str, *, menu: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(text + theme.MENU if menu else text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if menu:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
        return button

"""The bar under the table while several rows are chosen: one change for all of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from undersigned.signatories.model import SignatoryKind, Standing
from undersigned.window import dialogs, theme
from undersigned.window.signatories import words
from undersigned.window.signatories.listed import SignatoriesModel

translate = QCoreApplication.translate


class ChosenBar(QWidget):
    """Says how many are chosen, and offers what can be changed of all.

    Signals:
        changed(str, object): a column and what it becomes for all of them.
        signs_wanted(), to_leave_out(), withdrawal_wanted()
    """

    changed = Signal(str, object)
    signs_wanted = Signal()
    withdrawal_wanted = Signal()
    to_leave_out = Signal()

    def __init__(self, model: SignatoriesModel) -> None:
        super().__init__()
        self.model = model
        self.number = QLabel()
        self.signs = self._button(self.tr("Signs…"), self.signs_wanted.emit)
        self.state = self._menu(self.tr("State"), self._fill_state)
        self.group = self._menu(self.tr("Group"), self._fill_group)
        self.kind = self._menu(self.tr("Kind"), self._fill_kind)
        self.leave = self._button(self.tr("Leave out"), self.to_leave_out.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.number, 1)
        for button in (self.signs, self.state, self.group, self.kind, self.leave):
            row.addWidget(button)
        self.hide()

    def show_number(self, number: int) -> None:
        """Show how many are chosen; one or none needs no bar."""
        self.number.setText(self.tr("%n chosen", "", number))
        self.setVisible(number > 1)

    def _button(self, text: str, does: Any) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False: does())
        return button

    def _menu(self, text: str, fill: Any) -> QToolButton:
        button = QToolButton()
        button.setText(text + theme.MENU)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        return button

    def _fill_state(self, menu: QMenu) -> None:
        menu.clear()
        for standing in (Standing.SIGNED, Standing.PENDING):
            text = words.standing_in_words(standing)
            menu.addAction(text, partial(self.changed.emit, "state", standing))
        menu.addAction(self.tr("Withdrew…"), self.withdrawal_wanted.emit)

    def _fill_group(self, menu: QMenu) -> None:
        fill_groups(menu, self.model, lambda heading: self.changed.emit("group", heading))

    def _fill_kind(self, menu: QMenu) -> None:
        menu.clear()
        for kind in SignatoryKind:
            text = words.kind_in_words(kind) or self.tr("not said")
            menu.addAction(text, partial(self.changed.emit, "kind", kind))


def fill_groups(menu: QMenu, model: SignatoriesModel, chosen: Any) -> None:
    """Fill a menu with the groups there are, and with a way to a new one."""
    menu.clear()
    for heading in model.known.headings.values():
        menu.addAction(heading.replace("&", "&&"), partial(chosen, heading))
    menu.addAction(translate("Signatories", "no group"), lambda: chosen(""))
    menu.addSeparator()

    def new() -> None:
        title = translate("Signatories", "New group")
        text = translate("Signatories", "What is its heading, as it is to be printed?")
        button = translate("Signatories", "Put them there")
        if heading := dialogs.ask_text(menu.parentWidget(), title, text, button):
            chosen(heading)

    menu.addAction(translate("Signatories", "New group…"), new)

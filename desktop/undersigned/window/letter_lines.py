"""Every line of a letter that was taken in, with what it was taken as, which can be put right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from undersigned.intake import Understood
from undersigned.window import row_tables
from undersigned.window.choice_cells import Choice, let_choose
from undersigned.window.names import isolated

_FIRST_WORDS = 140  # characters of a line that are shown


def role_names() -> dict[str, str]:
    """Return what each part of a letter is called, in the order of a letter."""
    translate = QCoreApplication.translate
    return {
        "letterhead": translate("Roles", "Letterhead"),
        "running-head": translate("Roles", "Head of each page"),
        "date": translate("Roles", "Date"),
        "via": translate("Roles", "Sent by"),
        "address": translate("Roles", "Address"),
        "subject": translate("Roles", "Subject (Re:)"),
        "title": translate("Roles", "Title"),
        "salutation": translate("Roles", "Salutation"),
        "body": translate("Roles", "Paragraph"),
        "contact": translate("Roles", "Contact"),
        "closing": translate("Roles", "Closing"),
        "roster-heading": translate("Roles", "Heading of the names"),
        "group": translate("Roles", "Heading of a group"),
        "signatory": translate("Roles", "Signs the letter"),
        "roster-note": translate("Roles", "Note on the names"),
        "cc": translate("Roles", "Copy to (cc)"),
        "enclosures": translate("Roles", "Enclosures"),
        "foot": translate("Roles", "Foot of each page"),
        "left-out": translate("Roles", "Leave it out"),
    }


class Lines(QAbstractTableModel):
    """The letter's lines: what each is, and its first words.

    Signals:
        corrected(str, str): a line's id, and what somebody says it is.
    """

    corrected = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._letter: Understood | None = None
        self._names = role_names()

    def show_letter(self, letter: Understood) -> None:
        """Show a letter's lines; the place in the list stays where the lines are the same."""
        before = self._letter
        same = before is not None and [one.id for one in before.lines] == [one.id for one in letter.lines]
        if not same:
            self.beginResetModel()
        self._letter = letter
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def rowCount(self, parent: Any = None) -> int:
        """Return how many lines there are."""
        return 0 if self._letter is None or (parent and parent.isValid()) else len(self._letter.lines)

    def columnCount(self, parent: Any = None) -> int:
        """Return two: what it is, and its words."""
        return 2

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if self._letter is None or not index.isValid():
            return None
        line = self._letter.lines[index.row()]
        if index.column() == 0:
            known = str(self._letter.roles[line.id])
            if role == Qt.ItemDataRole.EditRole:
                return known
            return self._names.get(known, known) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(line.text[:_FIRST_WORDS])
        return (
            isolated(line.text)
            if role == Qt.ItemDataRole.ToolTipRole and len(line.text) > _FIRST_WORDS
            else None
        )

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Correct what a line is."""
        if self._letter is None or not value or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.corrected.emit(self._letter.lines[index.row()].id, value)
        return True

    def flags(self, index: Any) -> Qt.ItemFlag:
        """Let the first column be changed."""
        more = Qt.ItemFlag.ItemIsEditable if index.column() == 0 else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | more

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Taken as"), self.tr("In the letter"))[section]


def lines_table(lines: Lines) -> QTableView:
    """Return the table of the lines; what each is taken as is chosen in it."""
    table = QTableView()
    table.setModel(lines)
    table.setAccessibleName(QCoreApplication.translate("WhatWasUnderstood", "Lines of the letter"))
    row_tables.dress(table, one=True)
    let_choose(table, 0, lambda _: (Choice(key, name) for key, name in role_names().items()))
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    row_tables.give_widths(table, {0: 190})
    return table

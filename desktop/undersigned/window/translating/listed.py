"""The texts as a table: how each stands, what it says, what its translation says."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from undersigned.text.standing import Standing
from undersigned.translations.units import Key, Unit
from undersigned.window import theme
from undersigned.window.translating import words

STATE, SOURCE, TRANSLATION = range(3)
UNIT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Show(enum.Enum):
    """Which texts the list shows."""

    ALL = "all"
    TO_DO = "to-do"
    STALE = "stale"
    DONE = "done"
    STAYS = "stays"
    NAMES = "names"  # recipients' own words


_STATES = {
    Standing.MISSING: Show.TO_DO,
    Standing.DRAFT: Show.TO_DO,
    Standing.STALE: Show.STALE,
    Standing.DONE: Show.DONE,
    Standing.STAYS: Show.STAYS,
}


def state_of(unit: Unit) -> Show:
    """Return the state that a text is shown with."""
    return Show.NAMES if unit.shared is None else _STATES[unit.standing]


def is_shown(unit: Unit, show: Show) -> bool:
    """Whether a text is among those."""
    return show is Show.ALL or state_of(unit) is show


class UnitsModel(QAbstractTableModel):
    """All texts of one language."""

    def __init__(self) -> None:
        super().__init__()
        self.units: tuple[Unit, ...] = ()
        self.source_language = "en"
        self.says: Callable[[str], str] = lambda _: ""
        self._said: dict[str, str] = {}

    def show(
        self, units: tuple[Unit, ...], source_language: str, says: Callable[[str], str], *, anew: bool
    ) -> None:
        """Show texts, their fields with what `says` has for their names.

        Rows that are the same texts as before stay where they are.
        """
        same = not anew and [u.key for u in units] == [u.key for u in self.units]
        others = says is not self.says
        self.source_language, self.says = source_language, says
        if others:
            self._said.clear()
        if not same:
            self.beginResetModel()
            self.units = units
            self.endResetModel()
            return
        changed = [n for n, (a, b) in enumerate(zip(self.units, units, strict=True)) if a is not b and a != b]
        self.units = units
        if others and units:
            changed = [0, len(units) - 1]
        if changed:
            self.dataChanged.emit(self.index(changed[0], STATE), self.index(changed[-1], TRANSLATION))

    def row_of(self, key: Key) -> int:
        """Return the row of a text; -1 for none."""
        return next((n for n, unit in enumerate(self.units) if unit.key == key), -1)

    def plain(self, text: str) -> str:
        """Return a text as it stands in a row."""
        if text not in self._said:
            if len(self._said) > 5_000:
                self._said.clear()
            self._said[text] = words.plain(text, lambda piece: self.says(piece.text))
        return self._said[text]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many texts there are."""
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns there are."""
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("State"), self.tr("Text"), self.tr("Translation"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        unit, column = self.units[index.row()], index.column()
        if role == UNIT:
            return unit
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(unit, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            name, colour = words.ICONS[unit.standing]
            return theme.icon(name, colour) if unit.shared is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column != STATE:
                return self._words(unit, column)
            return ", ".join(filter(None, (self._words(unit, n) for n in range(3))))
        return None

    def _words(self, unit: Unit, column: int) -> str:
        if column == STATE:
            return words.state_in_words(unit, self.source_language)
        return self.plain(unit.source if column == SOURCE else self.told(unit))

    def told(self, unit: Unit) -> str:
        """Return what a row shows as the translation."""
        return unit.source if unit.standing is Standing.STAYS else unit.said


class Found(QSortFilterProxyModel):
    """The rows that are searched for, in the order of the letter; the one in hand is always among them."""

    def __init__(self, model: UnitsModel) -> None:
        super().__init__()
        self.units, self.in_hand, self._show, self._words = model, ("", ""), Show.ALL, ""
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)

    def seek(self, show: Show, text: str) -> None:
        """Show the texts of this state that have these words."""
        self._show, self._words = show, " ".join(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a row is shown."""
        unit = self.units.units[row]
        if unit.key == self.in_hand:
            return True
        if not is_shown(unit, self._show):
            return False
        if not self._words:
            return True
        said = f"{self.units.plain(unit.source)}\n{self.units.plain(self.units.told(unit))}".casefold()
        return self._words in said

"""The letters as a table's rows: ticked, shown by their state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtCore import QSortFilterProxyModel as _Proxy
from PySide6.QtGui import QColor

from undersigned.window import theme
from undersigned.window.letters import words
from undersigned.window.letters.known import Known, Letter, Read, Show, is_shown
from undersigned.window.names import isolated

Index = QModelIndex | QPersistentModelIndex
LETTER, PAGES, SIGNS, READ, EXPORTED, SENT, DOES = range(7)
_Role = Qt.ItemDataRole
KNOWN = _Role.UserRole
_UNUSED = frozenset((_Role.FontRole, _Role.BackgroundRole, _Role.SizeHintRole))  # asked of each cell, too
_SAID = frozenset((_Role.DisplayRole, _Role.ToolTipRole))
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGNED = {
    PAGES: Qt.AlignmentFlag.AlignTrailing | _MIDDLE,
    SIGNS: Qt.AlignmentFlag.AlignTrailing | _MIDDLE,
    READ: Qt.AlignmentFlag.AlignHCenter | _MIDDLE,
}


class LettersModel(QAbstractTableModel):
    """A letter a row.

    Signals:
        ticked(): other letters have a tick.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Known, ...] = ()
        self.own_language = ""
        self.failed: dict[Letter, str] = {}  # why the last export left them out
        self._ticks: set[Letter] = set()
        self._seen: set[Letter] = set()

    def show(self, rows: Sequence[Known], own_language: str) -> None:
        """Show letters. New ones are ticked, since most people export all."""
        before = self.rows
        same = [k.letter for k in before] == [k.letter for k in rows] and own_language == self.own_language
        if not same:
            self.beginResetModel()
        self.rows, self.own_language = tuple(rows), own_language
        there = {k.letter for k in self.rows}
        self._ticks = (self._ticks & there) | (there - self._seen)
        self._seen = there
        if not same:
            self.endResetModel()
            self.ticked.emit()
            return
        other = [row for row, (old, new) in enumerate(zip(before, self.rows, strict=True)) if old != new]
        if other:  # at once: whoever listens looks at all of it each time
            self.dataChanged.emit(self.index(other[0], 0), self.index(other[-1], DOES))

    def forget(self) -> None:
        """Forget ticks and failures, since another campaign was opened."""
        self._ticks.clear()
        self._seen.clear()
        self.failed.clear()

    def fail(self, failed: dict[Letter, str]) -> None:
        """Show why letters weren't written."""
        self.failed = failed
        if self.rows:
            self.dataChanged.emit(self.index(0, LETTER), self.index(len(self.rows) - 1, EXPORTED))

    # ------------------------------------------------------------- ticks

    @property
    def ticks(self) -> tuple[Known, ...]:
        """The ticked letters, in the campaign's order."""
        return tuple(known for known in self.rows if known.letter in self._ticks)

    def tick(self, letters: Iterable[Letter], *, on: bool) -> None:
        """Tick letters, or take their ticks away."""
        self._ticks = self._ticks | set(letters) if on else self._ticks - set(letters)
        if self.rows:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0, LETTER), self.index(len(self.rows) - 1, LETTER), [role])
        self.ticked.emit()

    # ------------------------------------------------------------- as Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many letters there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how much is shown of each."""
        return 0 if parent.isValid() else DOES + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let letters be ticked."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.column() == LETTER else base

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _ALIGNED:
            return _ALIGNED[section]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("LettersRoom", "Letter"),
            translate("LettersRoom", "Pages"),
            translate("LettersRoom", "Signs"),
            translate("LettersRoom", "Read"),
            translate("LettersRoom", "Exported"),
            translate("LettersRoom", "Sent"),
            "",
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role in _UNUSED:
            return None
        known, column = self.rows[index.row()], index.column()
        if role == KNOWN:
            return known
        if role == _Role.ToolTipRole and column == EXPORTED:
            return isolated(self.failed.get(known.letter) or words.exported_in_words(known))
        if role in _SAID:
            return isolated(self._shown(known, column))
        if role == _Role.TextAlignmentRole:
            return _ALIGNED.get(column)
        if role == _Role.ForegroundRole:
            return _colour(known, column, failed=known.letter in self.failed)
        if column != LETTER:
            return None
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if known.letter in self._ticks else Qt.CheckState.Unchecked
        if role == _Role.DecorationRole:
            return _mark(known, failed=known.letter in self.failed)
        if role == _Role.AccessibleTextRole:
            return f"{self._shown(known, column)}, {words.state_in_words(known)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a letter."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick([self.rows[index.row()].letter], on=on)
        return True

    def _shown(self, known: Known, column: int) -> str:
        standing = known.standing
        if column == LETTER:
            return words.letter_in_words(known, self.own_language)
        if column == PAGES:
            return words.number_in_words(standing.pages) if standing else ""
        if column == SIGNS:
            return words.number_in_words(len(standing.signed_by)) if standing else ""
        if column == READ:
            return words.read_in_words(known.read)
        if column == EXPORTED:
            return self.failed.get(known.letter) or words.exported_in_brief(known)
        if column == SENT:
            return words.sent_in_words(known.sent)
        mark, show = words.deeds_in_words()
        if known.sent is not None:
            return show
        return mark if known.exported is not None else ""


class Shown(_Proxy):
    """The letters of one state, or all of them."""

    def __init__(self, model: LettersModel) -> None:
        super().__init__()
        self._show = Show.ALL
        self._model = model
        self.setSourceModel(model)

    def show(self, show: Show) -> None:
        """Show the letters of this state alone."""
        self.beginFilterChange()
        self._show = show
        self.endFilterChange(_Proxy.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a letter is shown."""
        return is_shown(self._model.rows[row], self._show)


def _mark(known: Known, *, failed: bool) -> Any:
    if failed or known.stops:
        return theme.icon("triangle-alert", "stops")
    if known.standing is None:
        return theme.icon("ellipsis", "secondary")
    if known.standing.looks:
        return theme.icon("triangle-alert", "look")
    return theme.icon("circle-check", "sent")


def _colour(known: Known, column: int, *, failed: bool) -> QColor | None:
    c = theme.colours()
    if column == EXPORTED and failed:
        return QColor(c.stops)
    if column == EXPORTED and (known.is_out_of_date or (known.exported is None and known.is_unfinished)):
        return QColor(c.look)
    if column == READ and known.read is Read.BEFORE:
        return QColor(c.look)
    if column == SENT and known.sent is not None:
        return QColor(c.sent)
    if column == DOES:
        return QColor(c.accent)
    if column in (READ, EXPORTED, SENT):
        return QColor(c.secondary)
    return None

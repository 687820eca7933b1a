"""The recipients as a table's rows: what the list shows, searches and sorts. Only ticks change here."""

from __future__ import annotations

from collections.abc import Iterable
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

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.own_fields import fields_of
from undersigned.window.names import isolated

Index = QModelIndex | QPersistentModelIndex
IDENT = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
NAME, TO = 0, 1
_FIXED = 2  # columns before the own fields


class RecipientsModel(QAbstractTableModel):
    """A recipient a row; its name, its people, then a column for each own field.

    Signals:
        ticked(): other rows have a tick.
    """

    ticked = Signal()

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self.rows: tuple[Recipient, ...] = campaign.recipients
        self.fields: tuple[str, ...] = tuple(fields_of(campaign))
        self._ticks: set[str] = set()
        self._found_in: dict[str, tuple[Recipient, str]] = {}

    # ------------------------------------------------------------- what is

    def show(self, campaign: Campaign) -> None:
        """Show a campaign's recipients; where only values changed, only those rows are drawn anew."""
        before, fields = self.rows, tuple(fields_of(campaign))
        same = fields == self.fields and [r.id for r in before] == [r.id for r in campaign.recipients]
        if not same:
            self.beginResetModel()
        self.rows, self.fields = campaign.recipients, fields
        self._ticks &= {r.id for r in self.rows}
        if not same:
            self.endResetModel()
            self.ticked.emit()
            return
        for row, (old, new) in enumerate(zip(before, self.rows, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def row_of(self, ident: str) -> int:
        """Return the row of a recipient, -1 for none."""
        return next((n for n, r in enumerate(self.rows) if r.id == ident), -1)

    def found_in(self, row: int) -> str:
        """Return what the search looks at in a row."""
        recipient = self.rows[row]
        known = self._found_in.get(recipient.id)
        if known is None or known[0] is not recipient:
            known = self._found_in[recipient.id] = (recipient, _found_in(recipient))
        return known[1]

    @property
    def ticks(self) -> tuple[str, ...]:
        """The ids of the ticked recipients, in the list's order."""
        return tuple(r.id for r in self.rows if r.id in self._ticks)

    def tick(self, idents: Iterable[str], *, on: bool) -> None:
        """Tick recipients, or take their ticks away."""
        self._ticks = self._ticks | set(idents) if on else self._ticks - set(idents)
        if self.rows:
            self.dataChanged.emit(
                self.index(0, NAME), self.index(len(self.rows) - 1, NAME), [Qt.ItemDataRole.CheckStateRole]
            )
        self.ticked.emit()

    # ------------------------------------------------------------- as Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how much is shown of each."""
        return 0 if parent.isValid() else _FIXED + len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be ticked."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else base

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < _FIXED:
            translate = QCoreApplication.translate
            return (translate("RecipientsModel", "Letter to"), translate("RecipientsModel", "People"))[
                section
            ]
        return readable(self.fields[section - _FIXED])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or is found by."""
        recipient, column = self.rows[index.row()], index.column()
        if role == IDENT:
            return recipient.id
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Checked if recipient.id in self._ticks else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return isolated(self._shown(recipient, column))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([self.rows[index.row()].id], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _shown(self, recipient: Recipient, column: int) -> str:
        if column == NAME:
            return recipient.name or QCoreApplication.translate("RecipientsModel", "(no name yet)")
        if column == TO:
            return ", ".join(filter(None, map(called, recipient.addressees)))
        value = recipient.fields.get(self.fields[column - _FIXED], "")
        return yes_or_no(value) if isinstance(value, bool) else str(value)


class Found(_Proxy):
    """The rows that a search finds, sorted by a column or in the campaign's own order."""

    def __init__(self, model: RecipientsModel) -> None:
        super().__init__()
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(self, text: str) -> None:
        """Show the rows that have all these words somewhere."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(_Proxy.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a row is shown."""
        if not self._words:
            return True
        text = self._model.found_in(row)
        return all(word in text for word in self._words)


def called(person: Addressee) -> str:
    """Return what a list calls a person or office."""
    return person.name or person.title or person.organisation


def readable(field: str) -> str:
    """Return a field's name as people read it: "sells_to_police" is "Sells to police"."""
    text = field.replace("_", " ").strip()
    return text[:1].upper() + text[1:]


def yes_or_no(value: bool) -> str:  # the value itself
    """Return a truth in words."""
    translate = QCoreApplication.translate
    return translate("RecipientsModel", "yes") if value else translate("RecipientsModel", "no")


def _found_in(recipient: Recipient) -> str:
    people = (*recipient.addressees, *recipient.cc)
    parts = [recipient.name, recipient.organisation, recipient.via, *recipient.names.values()]
    parts += [text for a in people for text in (a.name, a.title, a.organisation)]
    parts += [v for v in recipient.fields.values() if isinstance(v, str)]
    return "\n".join(parts).casefold()

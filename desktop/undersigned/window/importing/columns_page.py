"""What is in the columns? Each heading with a sample, and what it is taken as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.roster_import import Contact, Sight
from undersigned.signatories.columns import PRIVATE, ColumnChoice
from undersigned.signatories.headed import TICKS
from undersigned.window import dialogs, row_tables, theme
from undersigned.window.choice_cells import Choice, let_choose
from undersigned.window.importing import words
from undersigned.window.names import count, isolated

HEADING, SAMPLE, MEANING = range(3)


class ColumnsPage(QWidget):
    """Lets a person say what each column is.

    Signals:
        taken(tuple): the columns are taken otherwise.
    """

    taken = Signal(object)

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self._contacts: tuple[Contact, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self.model = ColumnsModel(recipients)
        self.table = _table(self.model)
        self.model.chosen.connect(lambda: self.taken.emit(self.model.taken_as()))
        column.addWidget(self.table, 1)
        self.warning = QWidget()
        row = QHBoxLayout(self.warning)
        row.setContentsMargins(0, 0, 0, 0)
        icon = QLabel()
        icon.setPixmap(theme.icon("triangle-alert", "look").pixmap(18, 18))
        row.addWidget(icon)
        self.warned = QLabel()
        self.warned.setWordWrap(True)
        row.addWidget(self.warned, 1)
        self.show_contacts = QPushButton(self.tr("&Show"))
        self.show_contacts.setAutoDefault(False)
        self.show_contacts.clicked.connect(self._show_contacts)
        row.addWidget(self.show_contacts)
        column.addWidget(self.warning)
        self.missing = QLabel(self.tr("Say which column holds the names: take one as “Name, printed”."))
        self.missing.setWordWrap(True)
        column.addWidget(self.missing)
        self.remember = QCheckBox(self.tr("&Remember for lists like this"))
        self.remember.setChecked(True)
        column.addWidget(self.remember)

    def show_sight(self, sight: Sight) -> None:
        """Show a list's columns as they are taken now."""
        self.model.show_columns(sight.columns)
        self._contacts = sight.contacts
        self.warning.setVisible(bool(sight.contacts))
        rows = ", ".join(count(c.row) for c in sight.contacts[:6])
        if len(sight.contacts) > 6:
            rows += ", …"
        said = self.tr("%n name(s) hold(s|) an e-mail address or a phone number: row(s) {rows}", "",
                       len(sight.contacts))  # fmt: skip
        self.warned.setText(said.format(rows=rows))
        self.missing.setVisible(not sight.names_somebody)
        self.missing.setStyleSheet(f"color: {theme.colours().stops};")

    def _show_contacts(self) -> None:
        line = self.tr("Row {row}, {column}: {text}")
        told = [
            line.format(row=count(c.row), column=c.column, text=isolated(c.text)) for c in self._contacts[:40]
        ]
        told.append("")
        told.append(self.tr("They would be printed as they stand. Mend them in the list, or on the roster."))
        dialogs.tell(
            self,
            self.tr("In names that are printed"),
            self.tr("An e-mail address or a phone number seems to stand here:"),
            "\n".join(told),
        )


class ColumnsModel(QAbstractTableModel):
    """A column of the list a row.

    Signals:
        chosen(): one is taken as something else.
    """

    chosen = Signal()

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self._columns: tuple[ColumnChoice, ...] = ()
        self._taken: list[str] = []
        self._recipients = recipients
        self._words = dict(words.meanings())

    def show_columns(self, columns: tuple[ColumnChoice, ...]) -> None:
        """Show these columns."""
        self.beginResetModel()
        self._columns = columns
        self._taken = [c.taken_as for c in columns]
        self.endResetModel()

    def taken_as(self) -> tuple[str, ...]:
        """Return what each column is taken as."""
        return tuple(self._taken)

    def called(self, meaning: str) -> str:
        """Return what something that a column is taken as is called."""
        if meaning.startswith(TICKS):
            name = self._recipients.get(meaning.removeprefix(TICKS), "")
            return self.tr("Ticks for {name}").format(name=name)
        return self._words.get(meaning, meaning)

    def choices(self, row: int) -> list[Choice]:
        """Return what a column can be taken as."""
        own = self._columns[row].taken_as
        named = self._words if own in self._words else {own: self.called(own), **self._words}
        return [Choice(key, name, "lock" if key in PRIVATE else "") for key, name in named.items()]

    def rowCount(self, parent: Any = None) -> int:
        """Return how many columns the list has."""
        return 0 if parent and parent.isValid() else len(self._columns)

    def columnCount(self, parent: Any = None) -> int:
        """Return three: heading, sample, what it is taken as."""
        return 3

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column, meaning = self._columns[index.row()], self._taken[index.row()]
        is_private = meaning in PRIVATE
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == HEADING:
                return isolated(column.heading) or self.tr("Column {letter}").format(letter=column.letter)
            if index.column() == SAMPLE:
                return isolated(" · ".join(s.replace("\n", " ") for s in column.samples if s))
            return self.called(meaning)
        if role == Qt.ItemDataRole.EditRole and index.column() == MEANING:
            return meaning
        if role == Qt.ItemDataRole.DecorationRole and index.column() == MEANING and is_private:
            return theme.icon("lock", "secondary")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == MEANING and is_private:
            return self.tr("Private: never printed")
        if role == Qt.ItemDataRole.ForegroundRole and not meaning:
            return QColor(theme.colours().secondary)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == MEANING and is_private:
                return self.tr("Private: never printed")
            return "\n".join(column.samples) if index.column() == SAMPLE else column.heading
        return None

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a column as something; no other can be the same then, unless it is kept privately."""
        if value is None or value == self._taken[index.row()]:
            return False
        if value not in ("", "private"):
            self._taken = ["" if t == value else t for t in self._taken]
        if value == "name":  # beside an organisation, it would be a person's
            self._taken = ["" if t == "organisation" else t for t in self._taken]
        if value == "organisation":
            self._taken = ["person" if t == "name" else t for t in self._taken]
        self._taken[index.row()] = value
        self.dataChanged.emit(self.index(0, MEANING), self.index(self.rowCount() - 1, MEANING))
        self.chosen.emit()
        return True

    def flags(self, index: Any) -> Qt.ItemFlag:
        """Let what a column is taken as be changed."""
        more = Qt.ItemFlag.ItemIsEditable if index.column() == MEANING else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | more

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("In your file"), self.tr("Sample"), self.tr("Take it as"))[section]


def _table(model: ColumnsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(QCoreApplication.translate("Import", "Columns of the list"))
    row_tables.dress(table, one=True)
    let_choose(table, MEANING, lambda index: model.choices(index.row()))
    table.horizontalHeader().setSectionResizeMode(SAMPLE, QHeaderView.ResizeMode.Stretch)
    row_tables.give_widths(table, {HEADING: 230, MEANING: 250})
    theme.tint_selection(table)
    return table

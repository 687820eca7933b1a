"""The columns of a table to take in: each heading with a sample and what it is taken as."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from undersigned.campaign import columns
from undersigned.tables.model import Table, shows_contact
from undersigned.window import row_tables
from undersigned.window.names import isolated

_SAMPLES = 2


class ColumnsTable(QTableWidget):
    """A column a row.

    Signals:
        chosen(): a column is taken as something else.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.table: Table | None = None
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setHorizontalHeaderLabels([self.tr("In your file"), self.tr("Sample"), self.tr("Take it as")])
        row_tables.dress(self)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        row_tables.give_widths(self, {0: 180, 2: 220})
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_table(self, table: Table) -> None:
        """Show a table's columns, taken as their headings say."""
        self.table = table
        self.setRowCount(len(table.headings))
        for row, meaning in enumerate(columns.taken_as(table)):
            heading = table.headings[row] or self.tr("(no heading)")
            values = dict.fromkeys(
                r.cells[row].replace("\n", ", ") for r in table.rows if r.cells[row].strip()
            )
            if meaning == columns.OWN and any(map(shows_contact, values)):
                meaning = columns.LEFT_OUT  # an e-mail address or phone number isn't taken in unasked
            self.setItem(row, 0, QTableWidgetItem(heading))
            self.setItem(row, 1, QTableWidgetItem(isolated(" · ".join(list(values)[:_SAMPLES]))))
            box = QComboBox()
            box.setAccessibleName(self.tr("Take “{heading}” as").format(heading=heading))
            for value, text in self._meanings():
                box.addItem(text, value)
            box.setCurrentIndex(box.findData(meaning))
            box.activated.connect(lambda _: self.chosen.emit())
            self.setCellWidget(row, 2, box)

    def taken_as(self) -> tuple[str, ...]:
        """Return what each column is taken as, as `campaign.columns` names it."""
        found = []
        for row in range(self.rowCount()):
            box = self.cellWidget(row, 2)
            assert isinstance(box, QComboBox)
            found.append(str(box.currentData()))
        return tuple(found)

    def _meanings(self) -> tuple[tuple[str, str], ...]:
        return (
            (columns.LEFT_OUT, self.tr("Leave out")),
            ("name", self.tr("Name in the letter")),
            ("organisation", self.tr("Organization in full")),
            ("person", self.tr("Person’s name")),
            ("given", self.tr("Given name")),
            ("surname", self.tr("Surname")),
            ("honorific", self.tr("Honorific (Mr., Dr.)")),
            ("post_nominals", self.tr("Letters after the name")),
            ("title", self.tr("Title")),
            ("address", self.tr("Address")),
            ("salutation", self.tr("Salutation")),
            ("role", self.tr("To, cc or via")),
            ("via", self.tr("Sent by")),
            ("language", self.tr("Languages")),
            (columns.OWN, self.tr("A field of its own")),
            ("id", self.tr("Id from an export")),
        )

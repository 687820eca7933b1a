"""Which rows? The sheet, the first row of names, and, only in doubt, how the characters are stored."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.roster_import import Sight
from undersigned.tables.model import DETECT, EncodingChoice, Reading
from undersigned.window import row_tables, theme
from undersigned.window.importing import words
from undersigned.window.names import count, isolated

_CHOICES = 3  # encodings to choose from
_COLUMNS = 8  # shown of a row


class RowsPage(QWidget):
    """Shows the list's first rows, and what else it holds.

    Signals:
        read_as(Reading): the list is to be read otherwise.
    """

    read_as = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.reading = DETECT
        self._encodings: tuple[EncodingChoice, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._sheets())
        self.hint = QLabel(self.tr("Click the first row that holds a name, if it isn’t the marked one."))
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.sample = SampleTable()
        self.sample.first_chosen.connect(self._begin_at)
        column.addWidget(self.sample, 1)
        self.count = QLabel()
        self.count.setWordWrap(True)
        column.addWidget(self.count)
        self.encoding = QWidget()
        self._encoding_column = QVBoxLayout(self.encoding)
        self._encoding_column.setContentsMargins(0, theme.GRID, 0, 0)
        self.encoding.hide()
        column.addWidget(self.encoding)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.told)

    def _sheets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.sheet_label = QLabel(self.tr("&Sheet"))
        self.sheet = QComboBox()
        self.sheet.setMinimumWidth(220)
        self.sheet_label.setBuddy(self.sheet)
        self.sheet.activated.connect(self._choose_sheet)
        row.addWidget(self.sheet_label)
        row.addWidget(self.sheet)
        row.addStretch(1)
        return row

    def begin(self) -> None:
        """Forget what was chosen for another list."""
        self.reading, self._encodings = DETECT, ()

    def show_sight(self, sight: Sight) -> None:
        """Show a list as it was read."""
        found = sight.detection
        self.sheet.clear()
        for one in found.sheets:
            size = self.tr("%n row(s)", "", one.rows)
            said = f"{one.name}, {size}"
            if one.hidden:
                said += ", " + self.tr("hidden")
            self.sheet.addItem(said, one.name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(found.sheet)))
        several = len(found.sheets) > 1
        self.sheet.setVisible(several)
        self.sheet_label.setVisible(several)
        self.sample.show_rows(found.first_rows, sight.first, found.header_row)
        rows = self.tr("%n row(s) of names", "", sight.count)
        if sight.empty:
            rows += self.tr(", %n empty one(s) left out", "", sight.empty)
        self.count.setText(rows)
        self._offer_encodings(sight)
        told = [words.problem(p) for p in sight.problems if p.kind not in _TOLD_ELSEWHERE]
        self.told.setText("\n".join(told[:4]))
        self.told.setVisible(bool(told))

    def _offer_encodings(self, sight: Sight) -> None:
        found = sight.detection
        if not self._encodings and "encoding" in found.in_doubt and len(found.encodings) > 1:
            self._encodings = found.encodings[:_CHOICES]
            self._lay_out_encodings()
        self.encoding.setVisible(bool(self._encodings))

    def _lay_out_encodings(self) -> None:
        while (item := self._encoding_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._encoding_column.addWidget(QLabel(self.tr("Which line looks right?")))
        self.encoding_lines = QButtonGroup(self.encoding)
        for at, choice in enumerate(self._encodings):
            button = QRadioButton(isolated(choice.sample).replace("&", "&&"))
            button.setToolTip(choice.called)
            button.setAccessibleDescription(choice.called)
            button.setChecked(at == 0)
            button.clicked.connect(lambda _=False, codec=choice.codec: self._decode(codec))
            self.encoding_lines.addButton(button)
            self._encoding_column.addWidget(button)

    # ------------------------------------------------------------- what is chosen

    def _decode(self, codec: str) -> None:
        self._ask(replace(self.reading, encoding=codec))

    def _choose_sheet(self) -> None:
        self._ask(replace(self.reading, sheet=self.sheet.currentData(), header_row=None))

    def _begin_at(self, header_row: int) -> None:
        self._ask(replace(self.reading, header_row=header_row))

    def _ask(self, reading: Reading) -> None:
        if reading != self.reading:
            self.reading = reading
            self.read_as.emit(reading)


_TOLD_ELSEWHERE = frozenset({"encoding-guessed", "no-headings", "other-sheets", "preamble-skipped"})


class SampleTable(QTableWidget):
    """The first rows of a list. The first one with a name is marked, and another one can be chosen.

    Signals:
        first_chosen(int): the row that holds the headings then, 0 for none.
    """

    first_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("First rows of the list"))
        row_tables.dress(self, one=True)
        self.horizontalHeader().hide()
        self.verticalHeader().show()
        self.verticalHeader().setDefaultSectionSize(theme.ROW - 6)
        self._numbers: list[int] = []
        self.cellClicked.connect(lambda row, _: self._choose(row))

    def show_rows(self, rows: tuple[tuple[int, tuple[str, ...]], ...], first: int, header: int) -> None:
        """Show rows by their numbers, and mark which are headings and the first names."""
        theme.tint_selection(self)
        c = theme.colours()
        self.clear()
        self._numbers = [number for number, _ in rows]
        width = min(_COLUMNS, max((len(cells) for _, cells in rows), default=0))
        self.setColumnCount(width + 1)
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([count(number) for number in self._numbers])
        for at, (number, cells) in enumerate(rows):
            mark = ""
            if header <= number < first and header:
                mark = self.tr("Headings")
            elif number == first:
                mark = self.tr("▸ First name")
            elif number < first:
                mark = self.tr("Left out")
            for column, text in enumerate((mark, *cells[:width])):
                item = QTableWidgetItem(isolated(text.replace("\n", " ")) if column else text)
                if number < first:
                    item.setForeground(QColor(c.secondary))
                font = item.font()
                font.setBold((bool(header) and header <= number < first) or (not column and number == first))
                item.setFont(font)
                self.setItem(at, column, item)
        if first in self._numbers:
            self.setCurrentCell(self._numbers.index(first), 0)
        self.resizeColumnsToContents()
        for column in range(1, width + 1):
            self.setColumnWidth(column, min(self.columnWidth(column), 220))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current row as the first with a name by Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._choose(self.currentRow())
            return
        super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self.first_chosen.emit(self._numbers[row - 1] if row else 0)

"""Take in recipients from a table: its columns with samples, what would change, and one undo.

The table is read, and what it would change is found out, beside the main thread. Nothing is
written before the last click.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import foreseen
from undersigned.campaign.foreseen import Foreseen
from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.tables.model import MOST_BYTES
from undersigned.tables.reader import Table, read_table
from undersigned.window import dialogs, theme
from undersigned.window.jobs import Job, at_once, delete_after
from undersigned.window.names import count
from undersigned.window.recipients.changes import ChangesTree
from undersigned.window.recipients.columns import ColumnsTable


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it: the changed campaign, the step's name, and a sentence."""

    campaign: Campaign
    step: str
    said: str


def import_recipients(parent: QWidget, campaign: Campaign) -> Imported | None:
    """Ask for a table and what to take of it; None where somebody stopped."""
    dialog = ImportDialog(parent, campaign)
    dialog.exec()
    imported = dialog.imported
    delete_after(dialog, dialog.job)
    return imported


class ImportDialog(QDialog):
    """First the rows, then their columns and what will change."""

    def __init__(self, parent: QWidget | None, campaign: Campaign) -> None:
        super().__init__(parent)
        self.campaign = campaign
        self.imported: Imported | None = None
        self.foreseen: Foreseen | None = None
        self._source: tuple[bytes, str] = (b"", "")
        self.job: Job | None = None
        self.setWindowTitle(self.tr("Import recipients"))
        self.resize(760, 560)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._rows_page())
        self.stack.addWidget(self._changes_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.addWidget(self.told)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())
        self._enter(0)

    # ------------------------------------------------------------- layout

    def _rows_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(theme.icon("folder-open"), self.tr("Choose a file…"))
        self.choose.clicked.connect(self._choose)
        self.pasted = QPlainTextEdit()
        self.pasted.setTabChangesFocus(True)
        self.pasted.setAccessibleName(self.tr("Rows copied from a spreadsheet"))
        self.pasted.setPlaceholderText(
            self.tr("Or paste rows copied from a spreadsheet, with their headings")
        )
        self.pasted.textChanged.connect(self._name_button)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.pasted, 1)
        return page

    def _changes_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.sheet_label = QLabel(self.tr("Sheet"))
        self.sheet = QComboBox()
        self.sheet_label.setBuddy(self.sheet)
        self.sheet.activated.connect(lambda: self._read(*self._source, self.sheet.currentText()))
        row.addWidget(self.sheet_label)
        row.addWidget(self.sheet)
        row.addStretch(1)
        column.addLayout(row)
        self.columns = ColumnsTable()
        self.columns.chosen.connect(self._foresee)
        column.addWidget(self.columns, 2)
        title = QLabel(self.tr("What will change"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        self.changes = ChangesTree()
        self.changes.ticked.connect(self._name_button)
        column.addWidget(self.changes, 3)
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self._enter(0))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.next = QPushButton()
        self.next.setDefault(True)
        self.next.clicked.connect(self._go_on)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._go_on)
        row.addStretch(1)
        for button in (self.back, cancel, self.next):
            row.addWidget(button)
        return row

    # ------------------------------------------------------------- what happens

    def _enter(self, page: int) -> None:
        self.stack.setCurrentIndex(page)
        self.back.setVisible(page == 1)
        if page == 0:
            self._say(
                self.tr("A table with a row for each person, and headings such as Company, Name, Title.")
            )
        self._name_button()

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.told.setText(text)
        self.told.setStyleSheet(f"color: {theme.colours().stops};" if wrong else "")

    def _name_button(self) -> None:
        if self.stack.currentIndex() == 0:
            self.next.setText(self.tr("Next: the columns"))
            self.next.setEnabled(bool(self.pasted.toPlainText().strip()))
            return
        added, updated = self.changes.counts()
        parts = [self.tr("Add %n", "", added)] if added else []
        if updated:
            parts.append(self.tr("update %n", "", updated) if added else self.tr("Update %n", "", updated))
        self.next.setText(", ".join(parts) or self.tr("Nothing to change"))
        self.next.setEnabled(bool(parts))

    def _go_on(self) -> None:
        if not self.next.isEnabled():
            return
        if self.stack.currentIndex() == 0:
            self._read(self.pasted.toPlainText().encode("utf-8"), self.tr("the pasted rows"))
        elif self.foreseen is not None:
            added, updated = self.changes.counts()
            campaign = foreseen.applied(self.foreseen, self.changes.left())
            said = self.tr("{added} added, {updated} updated from {name}.")
            name = self._source[1]
            step = self.tr("Import of {name}").format(name=name)
            self.imported = Imported(
                campaign, step, said.format(added=count(added), updated=count(updated), name=name)
            )
            self.accept()

    def _choose(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)") + ";;" + self.tr("All files (*)")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if path := dialogs.file_to_open(self, self.tr("Choose a table"), Path(documents), kinds):
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a table from a file."""
        try:
            self._read(read_bounded(path, MOST_BYTES), path.name)
        except UndersignedError as error:
            self._say(str(error), wrong=True)

    def _read(self, data: bytes, name: str, sheet: str = "") -> None:
        self._source = (data, name)
        self._run(lambda: read_table(data, name, sheet=sheet), self._came)

    def _came(self, table: object) -> None:
        if not isinstance(table, Table):
            return
        others = [s.name for s in table.detection.sheets if s.name != table.sheet]
        self.sheet.clear()
        self.sheet.addItems([table.sheet, *others])
        self.sheet.setVisible(bool(others))
        self.sheet_label.setVisible(bool(others))
        self.columns.show_table(table)
        self._enter(1)
        self._say(self.tr("%n row(s) in {name}", "", len(table.rows)).replace("{name}", table.name))
        self._foresee()

    def _foresee(self) -> None:
        table, taken, campaign = self.columns.table, self.columns.taken_as(), self.campaign
        if table is not None:
            self._run(lambda: foreseen.foresee(campaign, table, taken), self._foreseen)

    def _foreseen(self, found: object) -> None:
        if isinstance(found, Foreseen):
            self.foreseen = found
            self.changes.show_changes(found)
            self._name_button()

    def _run(self, does: Callable[[], object], came: Callable[[object], None]) -> None:
        """Do something beside the main thread; only the last thing asked for counts."""
        if self.job is not None:
            self.job.stop()
        self.next.setEnabled(False)
        job = self.job = Job(at_once(does), self)
        job.came.connect(lambda found: came(found) if self.job is job else None)
        job.ended.connect(lambda error: self._ended(job, error))
        job.start()

    def _ended(self, job: Job, error: UndersignedError | None) -> None:
        if self.job is job and error is not None:
            fix = dialogs.said(error.fix, error.facts)
            self._say(f"{dialogs.said(error.message, error.facts)} {fix}".strip(), wrong=True)
            self._name_button()

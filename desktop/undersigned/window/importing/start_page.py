"""Which list? A file to choose, or rows to paste."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import dialogs, theme

PATTERNS = "*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.html *.htm"


class StartPage(QWidget):
    """Asks for a list.

    Signals:
        file_chosen(Path): it is in this file.
        changed(): other rows are pasted.
    """

    file_chosen = Signal(object)
    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        row = QHBoxLayout()
        self.choose = QPushButton(theme.icon("folder-open"), self.tr("&Choose a file…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        row.addWidget(self.choose)
        row.addWidget(QLabel(self.tr("The file is only read, never changed.")))
        row.addStretch(1)
        column.addLayout(row)
        label = QLabel(self.tr("or &paste names, or rows copied from a spreadsheet with their headings:"))
        label.setWordWrap(True)
        column.addWidget(label)
        self.pasted = QPlainTextEdit()
        self.pasted.setTabChangesFocus(True)
        self.pasted.setAccessibleName(self.tr("Names or rows"))
        self.pasted.textChanged.connect(self.changed)
        label.setBuddy(self.pasted)
        column.addWidget(self.pasted, 1)

    def paste(self) -> None:
        """Put what was copied into the field."""
        self.pasted.setPlainText(QApplication.clipboard().text())
        self.pasted.selectAll()
        self.pasted.setFocus()

    def what_is_missing(self) -> str:
        """Return what has to be given first, "" for nothing."""
        if self.pasted.toPlainText().strip():
            return ""
        return self.tr("Choose a file, or paste a list")

    def _choose(self) -> None:
        kinds = self.tr("Lists ({patterns})").format(patterns=PATTERNS) + ";;" + self.tr("All files (*)")
        if path := dialogs.file_to_open(self, self.tr("Choose a list"), self._folder, kinds):
            self.file_chosen.emit(path)

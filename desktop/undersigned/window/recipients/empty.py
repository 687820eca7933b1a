"""What the room shows while there is nobody to write to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from undersigned.window import theme


class WhoIsItTo(QWidget):
    """Asks for the first name.

    Signals:
        named(str): whom the letter is to.
        asked_to_import(): a table is to be taken in.
    """

    named = Signal(str)
    asked_to_import = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = QLabel(self.tr("Who is it to?"))
        self.question.setFont(theme.titled(self.question))
        self.name = QLineEdit()
        self.name.setMinimumWidth(260)
        self.name.setPlaceholderText(self.tr("A company, an office or a person"))
        self.name.setAccessibleName(self.tr("Who is it to?"))
        self.add = QPushButton(self.tr("Add"))
        self.take_in = QPushButton(self.tr("Import"))
        self.take_in.setToolTip(self.tr("A table with a row for each: Excel, LibreOffice or CSV"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for widget in (self.name, self.add, self.take_in):
            row.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self.question, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(3)
        self.name.returnPressed.connect(self._named)
        self.add.clicked.connect(self._named)
        self.take_in.clicked.connect(self.asked_to_import)

    def enter(self) -> None:
        """Put the caret where the name goes."""
        self.name.setFocus()

    def _named(self) -> None:
        if name := self.name.text().strip():
            self.name.clear()
            self.named.emit(name)
        else:
            self.name.setFocus()

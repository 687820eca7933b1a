"""What the room shows while nobody signs: one sentence, and the three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from undersigned.window import theme


class NobodySigns(QWidget):
    """Asks for the first names.

    Signals:
        named(str): somebody who signs.
        asked_to_import(), asked_to_paste()
    """

    named = Signal(str)
    asked_to_import = Signal()
    asked_to_paste = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = QLabel(self.tr("No one signs yet."))
        self.told.setFont(theme.titled(self.told))
        self.take_in = QPushButton(theme.icon("file-input"), self.tr("Import a list"))
        self.take_in.setToolTip(self.tr("A table with a row for each: Excel, LibreOffice or CSV"))
        self.paste = QPushButton(theme.icon("clipboard"), self.tr("Paste"))
        self.paste.setToolTip(self.tr("Names you copied, one a line"))
        self.type = QPushButton(theme.icon("pen-line"), self.tr("Type a name"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name as it is to be printed"))
        self.name.setAccessibleName(self.tr("Name of who signs"))
        self.name.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for button in (self.take_in, self.paste, self.type):
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self.told, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addWidget(self.name)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        self.take_in.clicked.connect(self.asked_to_import)
        self.paste.clicked.connect(self.asked_to_paste)
        self.type.clicked.connect(self.ask_for_name)
        self.name.returnPressed.connect(self._named)

    def enter(self) -> None:
        """Take the focus where people begin."""
        self.take_in.setFocus()

    def ask_for_name(self) -> None:
        """Show the field for a name."""
        self.name.show()
        self.name.setFocus()

    def _named(self) -> None:
        if name := self.name.text().strip():
            self.name.clear()
            self.named.emit(name)

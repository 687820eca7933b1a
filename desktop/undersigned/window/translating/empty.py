"""What the room shows while the letter is in one language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from undersigned.window import theme
from undersigned.window.names import language_name


class OnlyOne(QWidget):
    """Says so, and offers to add one."""

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setFont(theme.titled(self.said))
        self.more = QLabel(
            self.tr("A translator can write here beside the page, or get one Word file that she sends back.")
        )
        self.more.setWordWrap(True)
        self.more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.more.setFixedWidth(380)
        self.add = QPushButton(theme.icon("plus"), self.tr("Add a language"))
        self.take_in = QPushButton(theme.icon("file-input"), self.tr("Take in a translation"))
        about = QHBoxLayout()
        about.addStretch(1)
        about.addWidget(self.more)
        about.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addStretch(1)
        row.addWidget(self.add)
        row.addWidget(self.take_in)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, 0)
        column.setSpacing(theme.GRID * 2)
        column.addStretch(2)
        column.addWidget(self.said, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(about)  # aligned in the column itself, it would get the height of fewer lines
        column.addLayout(row)
        column.addStretch(3)

    def show_language(self, language: str) -> None:
        """Say in which language the letter is."""
        self.said.setText(self.tr("Only {language} so far.").format(language=language_name(language)))
        self.more.setStyleSheet(f"color: {theme.colours().secondary}")

"""The start page: three ways to begin, then the files worked on last."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from undersigned.letter.template import begin
from undersigned.window.files import Files
from undersigned.window.settings import Settings


class StartPage(QWidget):
    """Begins a letter."""

    def __init__(self, files: Files, settings: Settings) -> None:
        super().__init__()
        self.files, self.settings = files, settings
        column = QVBoxLayout(self)
        look = QPushButton(self.tr("Look around"))
        look.clicked.connect(self.look_around)
        column.addWidget(look)

    def refresh(self) -> None:
        """Show the recent files as they are now."""

    def look_around(self) -> None:
        """Begin with the sample."""
        self.files.begin(begin("face-surveillance", sample=True))

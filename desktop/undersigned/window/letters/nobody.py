"""What the room of all letters shows while there is nobody to write to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from undersigned.window import theme


class Nobody(QWidget):
    """Asks for the first recipient."""

    def __init__(self) -> None:
        super().__init__()
        question = QLabel(QCoreApplication.translate("LettersRoom", "No letter yet: who is it to?"))
        question.setFont(theme.titled(question))
        self.add = QPushButton(QCoreApplication.translate("LettersRoom", "Add a recipient"))
        column = QVBoxLayout(self)
        column.setSpacing(theme.GRID * 2)
        column.addStretch(2)
        column.addWidget(question, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

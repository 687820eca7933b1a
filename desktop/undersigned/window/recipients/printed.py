"""Address and salutation of the letter in view as they print, read from the composed letter itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from undersigned.language import tags
from undersigned.letter.addressed import Addressed
from undersigned.window import theme


class AsItPrints(QFrame):
    """A piece of white paper with the head of the letter on it; white in the dark too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("As it prints"))
        font = self.words.font()
        font.setFamilies(["Noto Serif", "Georgia", "serif"])
        self.words.setFont(font)
        column.addWidget(self.words)
        column.addStretch(1)
        self.setAccessibleName(self.tr("As it prints"))
        self._dress()

    def show_head(self, head: Addressed, language: str) -> None:
        """Show the head of a letter in a language."""
        parts = [head.via, *head.addresses, head.salutation, head.cc]
        self.words.setText("\n\n".join(filter(None, parts)))
        # The page follows the letter's direction, not the window's.
        right = tags.right_to_left(language)
        self.words.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        self.words.setAccessibleDescription(self.words.text())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the paper white whatever the scheme is."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        sheet = (
            f"QFrame#paper {{ background: #FFFFFF; border: 1px solid {theme.colours().line};"
            f" border-radius: 3px; }}"
            f" QFrame#paper QLabel {{ color: {theme.LIGHT.text}; background: #FFFFFF; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

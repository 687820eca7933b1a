"""The line over the page: why it can't be shown, or the question whom the letter is to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from undersigned.errors import TookTooLongError, TookTooMuchMemoryError, UndersignedError
from undersigned.window import theme
from undersigned.window.dialogs import said


class Notice(QFrame):
    """Shows itself only while there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID, theme.GRID, theme.GRID)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_recipient = QPushButton(self.tr("Add a recipient"))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.add_recipient)
        self.hide()

    def tell(self, error: UndersignedError | None, *, is_to_somebody: bool, is_old: bool) -> None:
        """Say what is wrong with the letter as a whole, or ask for its recipient.

        Args:
            error: What keeps the page from being made.
            is_to_somebody: Whether the letter has a recipient.
            is_old: Whether a page from before is still shown.
        """
        if error is not None:
            self.sentence.setText(self._why_not(error, is_old=is_old))
        elif not is_to_somebody:
            self.sentence.setText(self.tr("Who is it to? This is how the letter will look."))
        self.add_recipient.setVisible(error is None)
        self.setVisible(error is not None or not is_to_somebody)

    def _why_not(self, error: UndersignedError, *, is_old: bool) -> str:
        if isinstance(error, TookTooLongError):
            why = self.tr("This letter takes too long to set.")
            helps = self.tr("Undo what you changed last, or make it shorter.")
        elif isinstance(error, TookTooMuchMemoryError):
            why = self.tr("This letter needs more memory than there is.")
            helps = self.tr("Undo what you changed last. A picture in it may be too large.")
        elif error.exit_code == 3 and error.fix:
            why, helps = said(error.message, error.facts), said(error.fix, error.facts)
        else:
            why = self.tr("Something went wrong in making this page.")
            helps = self.tr("Undo what you changed last, or go on: it is tried again with your next change.")
        old = self.tr("The page below is as it was before.") if is_old else ""
        return " ".join(filter(None, (why, old, self.tr("Your text is safe."), helps)))

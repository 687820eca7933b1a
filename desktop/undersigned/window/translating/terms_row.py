"""The row of the glossary's terms that stand in the text in hand, each with what it is called."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from undersigned.text.model import Term
from undersigned.window import theme
from undersigned.window.flow import Flow
from undersigned.window.fonts import font_for
from undersigned.window.names import isolated

_MOST = 12  # terms of one text


class TermsRow(QWidget):
    """A button for each term, which puts its translation in at the caret.

    Signals:
        wanted(str): these words.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Terms of the glossary"))
        self.heading = QLabel(self.tr("Glossary"))
        self.heading.setFont(theme.small(self))
        self.row = Flow(self, across=theme.GRID // 2)
        self.row.addWidget(self.heading)
        self.buttons: list[QToolButton] = []
        self.shown: tuple[tuple[Term, bool], ...] = ()
        self._seen: tuple[object, ...] = ()
        self.hide()

    def show_terms(self, terms: Sequence[Term], said: Sequence[bool], language: str) -> None:
        """Show terms in place of those before, with whether the translation says each."""
        self.shown = tuple(zip(terms, said, strict=True))[:_MOST]
        seen = (self.shown, language, theme.colours())
        if seen == self._seen:
            return
        self._seen = seen
        while len(self.buttons) > len(self.shown):
            old = self.buttons.pop()
            self.row.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.buttons) < len(self.shown):
            self._add(len(self.buttons))
        for button, (term, is_said) in zip(self.buttons, self.shown, strict=True):
            pair = f"{_apart(term.term)} = {_apart(term.translation)}"
            button.setFont(font_for(pair))
            button.setText(pair)
            button.setIcon(theme.icon("check", "sent") if is_said else theme.icon("plus", "accent"))
            tip = self.tr("Put “{words}” in where the caret is").format(words=isolated(term.translation))
            button.setToolTip(f"{tip}\n{term.note}" if term.note else tip)
            button.setAccessibleName(pair)
            button.setAccessibleDescription(button.toolTip())
        self.heading.setStyleSheet(f"color: {theme.colours().secondary}")
        self.setVisible(bool(self.shown))
        self.updateGeometry()

    def _add(self, number: int) -> None:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(functools.partial(self._want, number))
        self.buttons.append(button)
        self.row.addWidget(button)
        button.show()

    def _want(self, number: int, _: bool = False) -> None:
        self.wanted.emit(self.shown[number][0].translation)


def _apart(words: str) -> str:
    """Return words that read in their own direction, wherever they stand (UAX #9, FSI and PDI)."""
    return f"\u2068{words}\u2069".replace("&", "&&")

"""Lines under the translation: slips with what mends them, and old translations that may help."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from undersigned.language import tags
from undersigned.window import theme
from undersigned.window.fonts import font_for

_HEIGHT = 26  # pixels of a line of words, as high as its button


@dataclass(frozen=True, slots=True)
class Told:
    """One line: what it says, and what its button says; "" for none."""

    text: str
    button: str = ""
    icon: str = ""
    colour: str = "look"
    more: str = ""  # in the secondary colour, below
    language: str = ""  # of the text, where it isn't the window's
    rich: bool = False  # whether `more` is HTML
    tip: str = ""


class Lines(QWidget):
    """A few such lines, one below the other.

    Signals:
        wanted(int): the button of this line was clicked.
    """

    wanted = Signal(int)

    def __init__(self, name: str, heading: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.heading = QLabel(heading)
        self.heading.setFont(theme.small(self))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self.heading)
        self.heading.setVisible(bool(heading))  # only now, for what has no parent would be a window
        self.lines: list[Line] = []
        self._shown: tuple[object, ...] = ()
        self.hide()

    def tell(self, told: Sequence[Told]) -> None:
        """Show these lines, in place of those before."""
        shown = (*told, theme.colours())
        if shown == self._shown:
            return
        self._shown = shown
        while len(self.lines) > len(told):
            old = self.lines.pop()
            old.hide()
            old.deleteLater()
        while len(self.lines) < len(told):
            line = Line(functools.partial(self.wanted.emit, len(self.lines)))
            self.lines.append(line)
            self.column.addWidget(line)
        for line, one in zip(self.lines, told, strict=True):
            line.tell(one)
        self.heading.setStyleSheet(f"color: {theme.colours().secondary}")
        self.setVisible(bool(told))


class Line(QWidget):
    """One line with its button."""

    def __init__(self, does: Callable[[], object]) -> None:
        super().__init__()
        self.icon, self.text, self.more = QLabel(), QLabel(), QLabel()
        self.icon.setFixedSize(20, _HEIGHT)
        for label in (self.text, self.more):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setMinimumHeight(_HEIGHT)
        self.more.setFont(theme.small(self))
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(lambda _=False: does())
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.text)
        said.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, told: Told) -> None:
        """Show one."""
        c = theme.colours()
        self.icon.setVisible(bool(told.icon))
        if told.icon:
            self.icon.setPixmap(theme.icon(told.icon, told.colour).pixmap(QSize(16, 16)))
        self.text.setFont(font_for(told.text))
        self.text.setText(told.text)
        right = tags.right_to_left(told.language) if told.language else self.isRightToLeft()
        self.text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        self.more.setTextFormat(Qt.TextFormat.RichText if told.rich else Qt.TextFormat.PlainText)
        self.more.setText(told.more)
        self.more.setVisible(bool(told.more))
        self.more.setStyleSheet(f"color: {c.secondary}")
        self.button.setText(told.button)
        self.button.setVisible(bool(told.button))
        self.button.setToolTip(told.tip)
        self.button.setAccessibleName(told.button)
        self.button.setAccessibleDescription(told.text)

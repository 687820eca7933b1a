"""Texts that are said differently, one at a time: both versions with their difference, and a choice."""

from __future__ import annotations

import difflib
import functools
import html
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from undersigned.language import tags
from undersigned.text.pieces import Piece
from undersigned.translations.taken import MINE, Conflict
from undersigned.translations.units import Key
from undersigned.window import theme
from undersigned.window.names import count, isolated
from undersigned.window.to_fix.words import fill_in, what
from undersigned.window.translating import words
from undersigned.window.translating.came import CameIn

_ALIKE = 0.4  # of the words: where fewer are the same, a difference says less than the text


class Conflicts(QFrame):
    """Shows one such text after the other, and keeps what is chosen.

    Signals:
        decided(): another version was chosen.
    """

    decided = Signal()

    def __init__(self, found: CameIn) -> None:
        super().__init__()
        self.found, self.at = found, 0
        self.all = found.conflicts
        self.chosen: dict[tuple[str, Key], int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Texts that are said differently"))
        self.heading, self.where, self.source = QLabel(), QLabel(), QLabel()
        bold = self.heading.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.heading.setFont(bold)
        self.where.setFont(theme.small(self))
        self.before = QPushButton(theme.icon("chevron-left"), self.tr("Before"))
        self.next = QPushButton(theme.icon("chevron-right"), self.tr("Next"))
        self.group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        self.texts: list[QLabel] = []
        self.told: list[QLabel] = []
        for label in (self.where, self.source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID // 2)
        head.addWidget(self.heading, 1)
        head.addWidget(self.before)
        head.addWidget(self.next)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID // 2)
        self.column.addLayout(head)
        self.column.addWidget(self.where)
        self.column.addWidget(self.source)
        self.column.addSpacing(theme.GRID // 2)
        for number in range(max((len(one.versions) for one in self.all), default=0) + 1):
            self._add(number)
        for button in (self.before, self.next):
            button.setAutoDefault(False)
        self.before.clicked.connect(lambda _=False: self.step(-1))
        self.next.clicked.connect(lambda _=False: self.step(1))
        self.show_one()

    def _add(self, number: int) -> None:
        button, text, told = QRadioButton(), QLabel(), QLabel()
        button.clicked.connect(functools.partial(self._clicked, number))
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        told.setFont(theme.small(self))
        told.setStyleSheet(f"color: {theme.colours().stops}")
        self.group.addButton(button, number)
        self.buttons.append(button)
        self.texts.append(text)
        self.told.append(told)
        under = QVBoxLayout()
        under.setContentsMargins(theme.GRID * 3, 0, 0, theme.GRID // 2)
        under.setSpacing(0)
        under.addWidget(text)
        under.addWidget(told)
        self.column.addWidget(button)
        self.column.addLayout(under)

    # ------------------------------------------------------------- what is shown

    @property
    def one(self) -> Conflict:
        """The text that is shown."""
        return self.all[self.at]

    def number(self, one: Conflict) -> int:
        """Return which version of a text is chosen; MINE for what is in the campaign."""
        return self.chosen.get((one.unit.language, one.unit.key), one.chosen)

    def show_one(self) -> None:
        """Show the text in its turn."""
        one, all_ = self.one, len(self.all)
        place = self.tr("{number} of {all}").format(number=count(self.at + 1), all=count(all_))
        self.heading.setText(self.tr("Said differently · {place}").format(place=place))
        self.where.setText(words.where(self.found.before, one.unit))
        self.where.setStyleSheet(f"color: {theme.colours().secondary}")
        self.source.setText(words.plain(one.unit.source, self._says))
        self.before.setEnabled(self.at > 0)
        self.next.setEnabled(self.at + 1 < all_)
        mine = one.unit.said
        rows = [(self._keep(mine), mine, "", "")]
        first = mine or one.versions[0].text
        for number, version in enumerate(one.versions):
            files = ", ".join(map(isolated, version.files))
            title = self.tr("{key}  Take {file}").format(key=count(number + 2), file=files)
            other = "" if version.text == first else first
            wrong = "" if version.can_be_taken else " ".join(what(p) for p in version.problems)
            rows.append((title, version.text, other, wrong))
        for number, (button, text, told) in enumerate(zip(self.buttons, self.texts, self.told, strict=True)):
            there = number < len(rows)
            button.setVisible(there)
            text.setVisible(there and bool(rows[number][1]))
            told.setVisible(there and bool(rows[number][3]))
            if there:
                self._show_row(number, *rows[number])
        self.buttons[self.number(one) + 1].setChecked(True)

    def _keep(self, mine: str) -> str:
        key = count(1)
        return (
            self.tr("{key}  Keep mine").format(key=key)
            if mine
            else self.tr("{key}  Take neither for now").format(key=key)
        )

    def _show_row(self, number: int, title: str, text: str, other: str, wrong: str) -> None:
        button, label = self.buttons[number], self.texts[number]
        button.setText(title.replace("&", "&&"))
        button.setEnabled(not wrong)
        button.setToolTip(wrong)
        button.setAccessibleDescription(words.plain(text, self._says))
        right = tags.right_to_left(self.one.unit.language)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        if other and _alike(other, text):
            label.setText(words.difference(other, text, self._says))
        else:
            label.setText(html.escape(words.plain(text, self._says)))
        self.told[number].setText(wrong)

    def _says(self, piece: Piece) -> str:
        return fill_in(self.found.before, piece.text)

    # ------------------------------------------------------------- what is chosen

    def step(self, by: int) -> bool:
        """Go to another text; return whether there is one."""
        if not 0 <= self.at + by < len(self.all):
            return False
        self.at += by
        self.show_one()
        return True

    def choose(self, number: int) -> None:
        """Choose a version, counted from 0; the first is what is in the campaign."""
        one = self.one
        if number <= len(one.versions) and self.buttons[number].isEnabled():
            self.chosen[one.unit.language, one.unit.key] = number - 1 if number else MINE
            self.buttons[number].setChecked(True)
            self.decided.emit()

    def _clicked(self, number: int, _: bool = False) -> None:
        self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by figure and go on; go back and on by the pages' keys."""
        figure = event.text()
        if figure.isdecimal() and 1 <= int(figure) <= len(self.one.versions) + 1:
            self.choose(int(figure) - 1)
            self.step(1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)


def _alike(one: str, other: str) -> bool:
    left, right = (re.findall(r"\w+", text) for text in (one, other))
    return difflib.SequenceMatcher(None, left, right, autojunk=False).ratio() >= _ALIKE

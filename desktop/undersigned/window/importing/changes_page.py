"""What will change? First whether the list is the whole one; then each line with a tick, by kinds.

Who is new is signed or pending as of a day. Who isn't in the list stays, unless ticked as withdrawn.
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.roster_changes import Foreseen, Line, LineKind, Wish
from undersigned.signatories.merge import Options
from undersigned.window import theme
from undersigned.window.importing.changes_table import ChangesTable
from undersigned.window.names import count

KINDS = (
    LineKind.NEW,
    LineKind.CHANGED,
    LineKind.THERE,
    LineKind.MISSING,
    LineKind.UNREAD,
    LineKind.LOOK,
)


class ChangesPage(QWidget):
    """Shows what a list would change, and what a person takes of it.

    Signals:
        asks_again(): it has to be found out anew, since another answer was given.
        changed(): something else is taken.
        wants_letters(): somebody wants to say which letters rows without a word are about.
    """

    asks_again = Signal()
    changed = Signal()
    wants_letters = Signal()

    def __init__(self, recipients: dict[str, str], *, is_first: bool) -> None:
        super().__init__()
        self.is_first = is_first
        self._asked_about = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._question())
        column.addWidget(self._silent())
        column.addLayout(self._kinds())
        self.note = QLabel()
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self.table = ChangesTable(recipients)
        self.table.lines.ticked.connect(self.changed)
        column.addWidget(self.table, 1)
        column.addWidget(self._standing())

    # ------------------------------------------------------------- layout

    def _question(self) -> QWidget:
        self.question = QWidget()
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2)
        row.addWidget(QLabel(self.tr("This file is")))
        self.whole = QRadioButton(self.tr("the &whole list"))
        self.additions = QRadioButton(self.tr("&only additions"))
        self._group = QButtonGroup(self)
        for button in (self.whole, self.additions):
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(lambda _: self.asks_again.emit())
        self.question.setVisible(not self.is_first)
        return self.question

    def _silent(self) -> QWidget:
        self.silent = QWidget()
        row = QHBoxLayout(self.silent)
        row.setContentsMargins(0, 0, 0, 0)
        icon = QLabel()
        icon.setPixmap(theme.icon("triangle-alert", "look").pixmap(18, 18))
        row.addWidget(icon)
        self.silent_said = QLabel()
        self.silent_said.setWordWrap(True)
        row.addWidget(self.silent_said, 1)
        self.say_letters = QPushButton(self.tr("&Say which letters"))
        self.say_letters.setAutoDefault(False)
        self.say_letters.clicked.connect(self.wants_letters)
        row.addWidget(self.say_letters)
        self.silent.hide()
        return self.silent

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        self.kinds: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for kind in KINDS:
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.show_kind(kind))
            group.addButton(button)
            self.kinds[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _standing(self) -> QWidget:
        self.standing = QWidget()
        row = QHBoxLayout(self.standing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        self.state = QComboBox()
        self.state.addItem(self.tr("signed"), False)
        self.state.addItem(self.tr("pending"), True)
        self.state.setAccessibleName(self.tr("State of new ones"))
        self.state.activated.connect(lambda _: self.changed.emit())
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        shown = self.day.displayFormat()
        if "yyyy" not in shown:
            self.day.setDisplayFormat(shown.replace("yy", "yyyy"))
        self.day.setAccessibleName(self.tr("Day since when"))
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(QLabel(self.tr("New ones are")))
        row.addWidget(self.state)
        row.addWidget(QLabel(self.tr("as of")))
        row.addWidget(self.day)
        self.day_hint = QLabel(self.tr("unless the list says another day"))
        self.day_hint.setFont(theme.small(self))
        row.addWidget(self.day_hint)
        row.addStretch(1)
        return self.standing

    # ------------------------------------------------------------- what is shown

    def begin(self, silent: int) -> None:
        """Wait for lines; so many rows say nothing about letters, and nobody said what that means."""
        self.silent.setVisible(bool(silent))
        said = self.tr("%n row(s) say(s|) nothing about letters: they sign none until you say.", "", silent)
        self.silent_said.setText(said)
        self.table.lines.clear()
        self._count({})

    def take(self, lines: tuple[Line, ...]) -> None:
        """Take some more lines."""
        self.table.lines.add(lines)

    def show_foreseen(self, found: Foreseen) -> None:
        """Show all lines that came."""
        self._count(dict(found.counts))
        present = self.table.lines.kind
        if not found.counts.get(present):
            present = next((k for k in KINDS if found.counts.get(k)), LineKind.NEW)
        self.show_kind(present)
        self.standing.setVisible(bool(found.counts.get(LineKind.NEW)))

    def _count(self, counts: dict[str, int]) -> None:
        names = {
            LineKind.NEW: self.tr("New"),
            LineKind.CHANGED: self.tr("Changed"),
            LineKind.THERE: self.tr("Already there"),
            LineKind.MISSING: self.tr("Not in this list"),
            LineKind.UNREAD: self.tr("Couldn’t be read"),
            LineKind.LOOK: self.tr("Worth a look"),
        }
        for kind, button in self.kinds.items():
            number = counts.get(kind, 0)
            button.setText(f"{names[LineKind(kind)]} {count(number)}")
            button.setVisible(kind is not LineKind.LOOK or bool(number))

    def show_kind(self, kind: LineKind) -> None:
        """Show the lines of one kind."""
        self.kinds[kind].setChecked(True)
        self.table.show_kind(kind)
        empty = self.table.lines.rowCount() == 0
        notes = {
            LineKind.NEW: (self.tr("Nobody in this list is new."), ""),
            LineKind.CHANGED: (self.tr("Nothing is said otherwise than on the roster."), ""),
            LineKind.THERE: (self.tr("Nobody in this list is there already."), ""),
            LineKind.MISSING: (
                self.tr("Nobody is missing.")
                if self.whole.isChecked() or self.is_first
                else self.tr("Only a whole list can miss somebody."),
                self.tr("They stay as they are. Tick who withdrew."),
            ),
            LineKind.UNREAD: (
                self.tr("Every row could be read."),
                self.tr("These rows aren’t taken in, and here is why."),
            ),
            LineKind.LOOK: ("", self.tr("Taken in as well as can be; look whether it is right.")),
        }
        nothing, something = notes[kind]
        self.note.setText(nothing if empty else something)
        self.note.setVisible(bool(self.note.text()))

    # ------------------------------------------------------------- what is taken

    def what_is_missing(self) -> str:
        """Return what has to be answered first, "" for nothing."""
        if not self.is_first and self._group.checkedButton() is None:
            return self.tr("Say first whether this is the whole list, or only additions")
        return ""

    def last_step(self) -> tuple[str, str]:
        """Return what the last button does, "Add 12, update 3", and why it can't yet."""
        lines = self.table.lines
        added, changed = lines.taken(LineKind.NEW), lines.taken(LineKind.CHANGED)
        gone = lines.taken(LineKind.MISSING)
        parts = [
            self.tr("add %n", "", added) if added else "",
            self.tr("update %n", "", changed) if changed else "",
            self.tr("%n withdrew", "", gone) if gone else "",
        ]
        said = ", ".join(filter(None, parts))
        why = self.what_is_missing()
        if not said:
            return self.tr("Nothing to change"), why or self.tr("All in this list is there already")
        return said[:1].upper() + said[1:], why

    def options(self, *, remember: bool) -> Options:
        """Return how the list is to be taken in."""
        whole = None
        if self._group.checkedButton() is not None:
            whole = self.whole.isChecked()
        return Options(
            whole=whole, pending=bool(self.state.currentData()), day=self._day(), remember=remember
        )

    def wish(self) -> Wish:
        """Return what is taken of it."""
        lines = self.table.lines
        return Wish(frozenset(lines.left()), frozenset(lines.withdrawn()), self._day())

    def _day(self) -> datetime.date:
        day = self.day.date()
        return datetime.date(day.year(), day.month(), day.day())

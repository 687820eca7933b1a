"""The room in which the letter is written: the tool row, the letter, and who gets what."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from undersigned.problems import Place
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Change, Session
from undersigned.window.settings import Settings
from undersigned.window.text.editor import LetterEditor
from undersigned.window.text.find_bar import FindBar
from undersigned.window.text.menus import fill
from undersigned.window.text.reach import ReachLine
from undersigned.window.text.spelling import Spelling
from undersigned.window.text.tools import ToolRow
from undersigned.window.text.who_gets_what import WhoGetsWhat
from undersigned.window.text.wordings import WordingDeeds


class TextRoom(Room):
    """Shows the letter in view as it reads, to be written in; its second tab, who gets what.

    Signals:
        shown(bool): it came into sight, or went out of it.
    """

    shown = Signal(bool)

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.editor = LetterEditor(session)
        self.deeds = WordingDeeds(session, self)
        self.reach = ReachLine(self.editor, session, self.deeds)
        self.tools = ToolRow(self.editor, session)
        self.spelling = Spelling(self.editor, session, self.settings)
        self.finding = FindBar(session)
        self.finding.hide()
        self.who = WhoGetsWhat(session)
        self.tabs = QTabBar()
        self.tabs.setObjectName("flat")
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Letter or table"))
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("The letter"))
        self.tabs.addTab(self.tr("Who gets what"))
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self.editor.wanted.connect(self._lead)
        self.editor.stands.connect(self.stands)
        self.who.wanted.connect(session.lead_to)
        self.deeds.asked_for_all.connect(lambda: self.tabs.setCurrentIndex(1))
        self.finding.left.connect(self.editor.setFocus)
        session.changed.connect(self._changed)
        self._set_tabs()

    def add_to_menus(self, menus: Mapping[str, QMenu]) -> None:
        """Add the commands of the room to the menus, with their keys."""
        fill(self, menus)

    def showEvent(self, event: QShowEvent) -> None:
        """Let its commands be used."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nobody change a letter that isn't seen."""
        super().hideEvent(event)
        self.shown.emit(False)

    def _lay_out(self) -> None:
        letter = QWidget()
        below = QVBoxLayout(letter)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.tools)
        below.addWidget(self.finding)
        below.addWidget(self.editor, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(letter)
        self.pages.addWidget(self.who)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.pages, 1)

    def _changed(self, change: Change) -> None:
        if change.before.recipients is not change.after.recipients:
            self._set_tabs()

    def _set_tabs(self) -> None:
        """Hide what makes no sense with one letter."""
        several = len(self.session.campaign.recipients) > 1
        self.tabs.setVisible(several)
        if not several:
            self.tabs.setCurrentIndex(0)

    def _turn(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        (self.who.view if at else self.editor).setFocus()

    def show_who_gets_what(self) -> None:
        """Turn to the table of what differs, if there are several letters."""
        self.session.lead_to(Place(part="letter.md"))
        self.tabs.setCurrentIndex(1 if self.tabs.isVisible() else 0)

    def look_for(self) -> None:
        """Look for what is selected, or for what is typed."""
        self._open_finding(replacing=False)

    def look_for_and_replace(self) -> None:
        """Look for words and put others in their place."""
        self._open_finding(replacing=True)

    def _open_finding(self, *, replacing: bool) -> None:
        self.session.lead_to(Place(part="letter.md"))  # also from another room
        self.tabs.setCurrentIndex(0)
        self.finding.open(self.editor.textCursor().selectedText(), replacing=replacing)

    def go_to(self, place: Place) -> None:
        """Put the caret on a segment."""
        if place.segment:
            self.tabs.setCurrentIndex(0)
            self.editor.go_to(place)
            self.editor.setFocus()

    def leave(self) -> None:
        """End what runs beside the room."""
        self.spelling.close()

    def enter(self) -> None:
        """Put the keyboard into the letter."""
        (self.who.view if self.tabs.currentIndex() else self.editor).setFocus()

    def _lead(self, place: Place) -> None:
        if place.part == "date":
            self.deeds.set_date()
        else:
            self.session.lead_to(place)

"""The letter to be written in: typing, its keys, and its way into the campaign.

What Qt does well inside a paragraph it does: carets, input methods, selections. After each change the
blocks are read back, the campaign that says the same is handed to the session, and only what else
became different is drawn. Lines that follow from data, and joins of paragraphs that go to
different letters, are kept from typing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from undersigned.campaign.model import Campaign
from undersigned.campaign.writing import Typed, rewritten
from undersigned.letter.manuscript import Line, Manuscript, Role, State, manuscript
from undersigned.problems import Place
from undersigned.window.session import Change, Session, View
from undersigned.window.text import clip, limits, looks, margin, measure
from undersigned.window.text.caret import Caret, begin, clean_format
from undersigned.window.text.chips import Chips
from undersigned.window.text.keys import Keys
from undersigned.window.text.menus import open_menu
from undersigned.window.text.offers import Offers
from undersigned.window.text.sheet import Sheet

PAUSE = 1.2  # seconds without a key after which typing is another step
ERASES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
BELOW = 28  # pixels below the caret's paragraph that are kept in sight with it


class LetterEditor(QTextEdit):
    """Shows the manuscript of the letter in view.

    Signals:
        moved(): the caret stands in another line, or the line became another.
        refused(str): why something wasn't done, in a sentence.
        wanted(Place): what the person asked to see is changed elsewhere.
        stands(Place): the caret went to another segment.
    """

    moved = Signal()
    refused = Signal(str)
    wanted = Signal(object)
    stands = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        looks.load_faces()
        self.session = session
        self.sheet = Sheet(self.document())
        self.chips = Chips(self.document(), self)
        self.keys = Keys(self)
        self.offers = Offers(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(False)
        self.setAccessibleName(self.tr("The letter"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drawing = False
        self._burst = 0
        self._last_key = 0.0
        self._behind = 0  # what happened while it was hidden: 1, the letter changed; 2, another was opened
        self._standing = ""  # the segment that the caret was last told to stand in
        self._left: QTextBlock | None = None
        self._by_key = False  # whether a key or an input method is writing just now
        self._beside: tuple[object, ...] = ()  # what stands in the margin, as it was last painted
        self._written: tuple[Campaign, str, Manuscript] | None = None
        self.offers_spelling: Callable[[QMenu, QTextCursor], object] | None = None
        self.document().contentsChanged.connect(self._read_typed)
        self.cursorPositionChanged.connect(self._caret_moved)
        session.changed.connect(self._campaign_changed)
        session.viewed.connect(self._view_changed)
        self.refresh()
        self._standing = begin(self)

    # ------------------------------------------------------------- what is shown

    def refresh(self, *, anew: bool = False) -> None:
        """Draw what is different from what is shown."""
        if anew:
            self.sheet.forget()
        self._drawing = True
        try:
            self.sheet.family = self.session.campaign.paper.family or "Noto Serif"
            drawn = self.sheet.draw(self._manuscript())
        finally:
            self._drawing = False
        beside = margin.beside(self.sheet.manuscript)
        if drawn or anew or beside != self._beside:  # else Qt alone knows what of it is to be painted
            self._beside = beside
            self.viewport().update()
        self._tell_line()

    def _manuscript(self) -> Manuscript:
        """Return the manuscript of the letter in view, made once for each state of the campaign."""
        campaign, recipient = self.session.campaign, self.session.view.recipient
        if self._written is None or self._written[0] is not campaign or self._written[1] != recipient:
            self._written = (campaign, recipient, manuscript(campaign, recipient))
        return self._written[2]

    @property
    def line(self) -> Line | None:
        """The line that the caret stands in; None in one that nothing is written in yet."""
        return self.sheet.line_of(self.textCursor().block())

    def go_to(self, place: Place) -> None:
        """Put the caret on a segment, where it isn't there already, and show it."""
        block = self.sheet.block_of(place.segment)
        if block is None:
            return
        cursor = self.textCursor()
        if cursor.block() != block:
            cursor.setPosition(block.position() + block.length() - 1)
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _campaign_changed(self, change: Change) -> None:
        if change.by is self:
            return
        if not self.isVisible():
            self._behind = max(self._behind, 2 if change.opened else 1)
            return
        before, after = change.before, change.after
        if not change.opened and all(
            getattr(before, name) is getattr(after, name)
            for name in ("text", "recipients", "roster", "paper", "date", "title")
        ):
            return
        self.new_step()
        caret = Caret.of(self)
        self.refresh(anew=change.opened)
        if change.opened:
            self._standing = begin(self)
        else:
            caret.put(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what became of the letter while another room was shown."""
        super().showEvent(event)
        behind, self._behind = self._behind, 0
        if behind:
            self.new_step()
            caret = Caret.of(self)
            self.refresh(anew=behind == 2)
            if behind == 2:
                self._standing = begin(self)
            else:
                caret.put(self)

    def _view_changed(self, view: View) -> None:
        if not self.isVisible():
            self._behind = max(self._behind, 1)
            return
        self.new_step()
        caret = Caret.of(self)
        self.refresh()
        caret.put(self)

    # ------------------------------------------------------------- what is typed

    def _read_typed(self) -> None:
        """Hand what was typed to the session."""
        if self._drawing:
            return
        if self._by_key:  # the letter is seen before all that follows from it is worked out
            self.viewport().repaint(self.cursorRect())
        recipient = self.session.view.recipient
        if not self._others_stand():
            self.refresh(anew=True)
            return
        typed, blocks = self.sheet.as_typed(recipient)
        campaign, named = rewritten(self.session.campaign, self.sheet.as_shown(), typed)
        if campaign is self.session.campaign:
            return
        self._drawing = True
        try:
            self._written = (campaign, recipient, manuscript(campaign, recipient))
            self.sheet.adopt(blocks, typed, named, self._written[2])
        finally:
            self._drawing = False
        self.take(self.tr("typing"), campaign)
        self.offers.look()

    def _others_stand(self) -> bool:
        """Whether all lines that can't be typed in are still there."""
        there = [line for _, _, line in self.sheet.walk() if line is not None]
        wanted = [line for line in self.sheet.manuscript.lines if not line.may_be_typed]
        return [line for line in there if not line.may_be_typed] == wanted

    def take(self, step: str, campaign: Campaign, *, typed: bool = True) -> None:
        """Take a step that the editor shows already; typing goes on with the typing before it."""
        now = time.monotonic()
        if now - self._last_key > PAUSE or not typed:
            self._burst += 1
        self._last_key = now
        line = self.line
        place = Place(segment=line.segment if line else "", recipient=self.session.view.recipient)
        burst = f"typing-{self._burst}" if typed else ""
        self.session.do(step, campaign, place, by=self, burst=burst)
        self.refresh()

    def do(self, step: str, campaign: Campaign, place: Place) -> None:
        """Take a step that isn't shown yet, one with what was just typed, and put the caret at its place."""
        self.session.do(step, campaign, place, burst=f"typing-{self._burst}")
        self.go_to(place)
        self.new_step()

    def rewrite(self, step: str, typed: tuple[Typed, ...]) -> None:
        """Take a step that gives the blocks that can be typed in other words or forms."""
        campaign, _ = rewritten(self.session.campaign, self.sheet.as_shown(), typed)
        self.new_step()
        line = self.line
        self.session.do(step, campaign, Place(segment=line.segment if line else ""))

    def new_step(self) -> None:
        """Let what comes next be undone by itself."""
        self._burst += 1
        self._last_key = time.monotonic()

    def select_line(self) -> None:
        """Select all that stands in the caret's block."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # ------------------------------------------------------------- where typing may go

    def may_change(self, cursor: QTextCursor) -> bool:
        """Whether what is selected, or where the caret is, may be typed over; else say why."""
        return self._allowed(limits.against_typing(self.sheet, cursor))

    def may_change_look(self, cursor: QTextCursor) -> bool:
        """Whether what is selected may be made bold or a link; else say why."""
        return self._allowed(limits.against_looks(self.sheet, cursor))

    def _allowed(self, why_not: str) -> bool:
        if why_not:
            self.refused.emit(why_not)
        return not why_not

    # ------------------------------------------------------------- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or do what a key does."""
        if self.keys.take(event):
            event.accept()
            return
        self._by_key = event.text().isprintable() or event.key() in ERASES
        super().keyPressEvent(event)
        self._by_key = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method writes, where writing is possible."""
        if (event.commitString() or event.preeditString()) and not self.may_change(self.textCursor()):
            return
        if event.commitString():
            clean_format(self)
        self._by_key = True
        super().inputMethodEvent(event)
        self._by_key = False

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied: with its looks, as this letter says it, and as pieces for ourselves."""
        return clip.copied(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether something can be pasted: text in any form."""
        return source.hasText() or source.hasHtml() or source.hasFormat(clip.OURS)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, with bold, links, headings, lists and notes as they were."""
        if self.may_change(self.textCursor()):
            clip.paste(self, source)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then what stands beside it."""
        super().paintEvent(event)
        margin.paint(self, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text at most as wide as reads well, in the middle."""
        super().resizeEvent(event)
        self._drawing = True
        measure.fit(self)
        self._drawing = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Lead from a line that follows from data to where it is changed."""
        cursor = self.cursorForPosition(event.position().toPoint())
        line = self.sheet.line_of(cursor.block())
        if line is not None and line.state is State.FOLLOWS:
            self.lead_from(line)
            return
        super().mouseDoubleClickEvent(event)

    def lead_from(self, line: Line) -> None:
        """Ask for the place where a line is changed that follows from data."""
        self.wanted.emit(limits.place_behind(line, self.session.view.recipient))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu_at_caret()
            return
        open_menu(self, event.pos(), self.cursorForPosition(event.pos()))

    def open_menu_at_caret(self) -> None:
        """Offer what can be done where the caret is."""
        open_menu(self, self.cursorRect().bottomLeft(), self.textCursor())

    # ------------------------------------------------------------- the caret

    def _caret_moved(self) -> None:
        if self._drawing:
            return
        block = self.textCursor().block()
        if self._left is not None and self._left.isValid() and self._left != block:
            QTimer.singleShot(0, self, self._tidy)
        self._left = block
        self._tell_line()
        self.ensureCursorVisible()

    def _tidy(self) -> None:
        """Take away a paragraph that nothing stands in any more, when the caret has left it."""
        here = self.textCursor().block()
        for block in self.sheet.blocks():
            line = self.sheet.line_of(block)
            if (
                block != here
                and line is not None
                and line.role in (Role.BODY, Role.NOTE)
                and line.state is State.SHARED
                and not line.source.strip()
            ):
                typed = tuple(t for t in self.sheet.as_shown() if t.segment != line.segment)
                campaign, _ = rewritten(self.session.campaign, self.sheet.as_shown(), typed)
                self.session.do(self.tr("typing"), campaign, burst=f"typing-{self._burst}")
                return

    def _tell_line(self) -> None:
        line = self.line
        if self.hasFocus() and line is not None and line.segment not in ("", self._standing):
            self._standing = line.segment
            self.stands.emit(Place(segment=line.segment, recipient=self.session.view.recipient))
        self.moved.emit()

    def ensureCursorVisible(self) -> None:
        """Bring the caret into sight, and the line below its paragraph with it."""
        super().ensureCursorVisible()
        at, _ = measure.line_rect(self)
        below = at.y() + BELOW - self.viewport().height()
        caret = self.cursorRect()
        if below > 0 and caret.top() - below > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + below)

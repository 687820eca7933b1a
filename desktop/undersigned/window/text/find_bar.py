"""Find and replace: what is looked for, the places where it stands, each with a tick, and one button."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.letter.finding import Find, finding, replaced
from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.fonts import font_for
from undersigned.window.names import isolated, language_title
from undersigned.window.session import Session
from undersigned.window.text.choose import ask_letters
from undersigned.window.text.reach import letters_in_words

_FIND = Qt.ItemDataRole.UserRole
_TALLEST = 200  # pixels of the list
_TURN = 0.015  # seconds of searching after which the window comes first


class FindBar(QWidget):
    """Finds in all texts of all letters.

    Signals:
        left(): the person is done; the keyboard goes back to the letter.
    """

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.staying: tuple[str, ...] = ()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in all letters"))
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setClearButtonEnabled(True)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Replace with"))
        self.other.setAccessibleName(self.tr("Replace with"))
        self.case = QCheckBox(self.tr("Capitals count"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.told = QLabel()
        self.told.setFont(theme.small(self.told))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(False)
        self.replace = QPushButton()
        self.but = QPushButton(self.tr("But not in…"))
        self.but.setToolTip(self.tr("Choose letters that keep the words they have now"))
        self.close_ = QToolButton()
        self.close_.setIcon(theme.icon("x"))
        self.close_.setAutoRaise(True)
        self.close_.setAccessibleName(self.tr("Close"))
        self.close_.setToolTip(self.tr("Close (Esc)"))
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.search)
        self._further = QTimer(self)
        self._further.setSingleShot(True)
        self._further.timeout.connect(self._search_on)
        self._searching: Iterator[tuple[Find, ...]] = iter(())
        self._found: list[QListWidgetItem] = []
        self._unticked: set[tuple[str, str, str, int]] = set()
        self._tells = False  # once it is through, what it found is said aloud
        self._filling = False
        self._replaced = 0  # places, since the words were last changed
        self.words.textChanged.connect(self._look_anew)
        self.words.returnPressed.connect(self.go_on)
        self.other.returnPressed.connect(self.do_replace)
        self.other.textChanged.connect(lambda _: self._count())
        self.case.toggled.connect(lambda _: self.search())
        self.whole.toggled.connect(lambda _: self.search())
        self.list.itemChanged.connect(lambda _: self._count())
        self.list.itemActivated.connect(self._show)
        self.list.itemClicked.connect(self._show)
        self.replace.clicked.connect(self.do_replace)
        self.but.clicked.connect(self._choose_staying)
        self.close_.clicked.connect(self.leave)
        session.changed.connect(lambda _: self._later.start() if self.isVisible() else None)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID // 2)
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.other, 1, 0)
        options = QHBoxLayout()
        options.addWidget(self.case)
        options.addWidget(self.whole)
        options.addStretch(1)
        options.addWidget(self.close_)
        grid.addLayout(options, 0, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.replace)
        buttons.addWidget(self.but)
        buttons.addStretch(1)
        grid.addLayout(buttons, 1, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        column.addWidget(self.told)
        column.addWidget(self.list)

    # ------------------------------------------------------------- finding

    def open(self, words: str = "", *, replacing: bool = False) -> None:
        """Show the bar, looking for what is selected in the letter."""
        self.show()
        if words and "\n" not in words and "\u2028" not in words:
            self.words.setText(words)
        field = self.other if replacing and self.words.text() else self.words
        field.setFocus()
        field.selectAll()
        self.search()

    def search(self) -> None:
        """List the places where the words stand now; a long letter is read in several turns."""
        self._unticked = {_key(f) for f, ticked in self._finds() if not ticked}
        self._found = []
        self._searching = finding(
            self.session.campaign,
            self.words.text(),
            match_case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
        )
        self._search_on()

    def _search_on(self) -> None:
        until = time.thread_time() + _TURN
        for found in self._searching:
            self._found += map(self._item, found)
            if time.thread_time() > until:
                self._further.start()
                return
        self._further.stop()
        self._list()

    def _item(self, one: Find) -> QListWidgetItem:
        said = isolated(f"{one.before}{one.words}{one.after}")  # in whatever language it is
        item = QListWidgetItem(f"{isolated(self._place(one))}:  {said}")
        item.setData(_FIND, one)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = _key(one) not in self._unticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip(item.text())
        item.setFont(font_for(item.text()))
        return item

    def _list(self) -> None:
        """Show all that was found."""
        self._filling = True
        self.list.clear()
        for item in self._found:
            self.list.addItem(item)
        self.list.setVisible(bool(self._found))
        self._found = []
        self._fit_list()
        self._filling = False
        self._count()
        if self._tells:
            self._tells = False
            announce(self, self.told.text())

    def _look_anew(self) -> None:
        self._replaced = 0
        self._later.start()

    def _fit_list(self) -> None:
        """Let the list take no more room than its lines, so that the letter stays in sight."""
        lines = self.list.count() * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth()
        self.list.setFixedHeight(min(lines, _TALLEST))

    def _place(self, one: Find) -> str:
        campaign = self.session.campaign
        if one.language:
            return language_title(one.language)
        if len(one.reach) == len(campaign.recipients):
            return self.tr("All letters")
        return letters_in_words(one.reach, campaign, self.session.view.recipient)

    def _finds(self) -> list[tuple[Find, bool]]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [(i.data(_FIND), i.checkState() is Qt.CheckState.Checked) for i in items]

    def _count(self) -> None:
        if self._filling:
            return
        finds = self._finds()
        ticked = len(self._to_replace())
        self.told.setText(self._result(len(finds)))
        self.replace.setText(self.tr("Replace %n", "", ticked) if ticked else self.tr("Replace"))
        self.replace.setEnabled(bool(ticked))
        self.but.setVisible(len(self.session.campaign.recipients) > 1)
        self.but.setEnabled(bool(finds))
        names = letters_in_words(self.staying, self.session.campaign, "") if self.staying else ""
        self.but.setText(
            self.tr("But not in {letters}…").format(letters=names) if names else self.tr("But not in…")
        )

    def _result(self, count: int) -> str:
        """Return what was found, and what was replaced before."""
        if not self.words.text().strip():
            return ""
        found = self.tr("Found in %n place(s).", "", count) if count else self.tr("Found nowhere.")
        if not self._replaced:
            return found
        done = self.tr("Replaced in %n place(s).", "", self._replaced)
        left = self.tr("Still found in %n place(s).", "", count) if count else ""
        return f"{done} {left}".strip()

    def _to_replace(self) -> list[Find]:
        """Return the places that are ticked, but for those only in letters that keep their words."""
        staying = set(self.staying)
        return [
            one for one, ticked in self._finds() if ticked and not (one.reach and set(one.reach) <= staying)
        ]

    def go_on(self) -> None:
        """Show the next place."""
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())
            self._show(self.list.currentItem())

    def _show(self, item: QListWidgetItem) -> None:
        one: Find = item.data(_FIND)
        recipient = self.session.view.recipient
        if one.reach and recipient not in one.reach:
            recipient = one.reach[0]
        focused = self.focusWidget()
        self.session.lead_to(Place(segment=one.segment, wording=one.wording, recipient=recipient))
        if focused is not None:
            focused.setFocus()

    # ------------------------------------------------------------- replacing

    def do_replace(self) -> None:
        """Replace in all places that are ticked, as one step."""
        chosen = self._to_replace()
        if not chosen:
            return
        campaign = replaced(self.session.campaign, chosen, self.other.text(), but_not_in=self.staying)
        step = self.tr("replace “{words}” in %n place(s)", "", len(chosen)).format(words=self.words.text())
        self.session.do(step, campaign, Place(segment=chosen[0].segment))
        self._replaced = len(chosen)
        self._tells = True
        self._later.stop()
        QTimer.singleShot(0, self, self.search)

    def _choose_staying(self) -> None:
        asked = ask_letters(
            self.session,
            self.tr("But not in"),
            self.tr("Which letters keep the words they have now?"),
            self.tr("Keep them"),
            ticked=self.staying,
        )
        if asked is not None:
            self.staying = asked.recipients
            self._count()

    # ------------------------------------------------------------- leaving

    def leave(self) -> None:
        """Close the bar."""
        self.hide()
        self.staying = ()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the list by Escape too."""
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event
            self.leave()
            return True
        return super().eventFilter(watched, event)


def _key(one: Find) -> tuple[str, str, str, int]:
    return (one.segment, one.wording, one.language, one.start)

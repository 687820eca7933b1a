"""The drawer at the foot: what stops the export, then what is worth a look, the same trouble once.

What is found is the proof's; here it is listed, led to, mended and left. Mends are `letter.mends`'.
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from undersigned.campaign.model import Campaign
from undersigned.letter.mends import Mend, mends
from undersigned.letter.troubles import Trouble, accept
from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.dialogs import said
from undersigned.window.names import count
from undersigned.window.proof import Checked, Proof
from undersigned.window.session import Change, Session
from undersigned.window.to_fix.line import Line
from undersigned.window.to_fix.listed import NEVER_LEFT, destination, key_of, listed
from undersigned.window.to_fix.words import advice, fill_in, what, where, which_letters

_MOST = 100  # lines; more are counted, and come up as these are mended
_AT_ONCE = 6  # lines that are made in one turn, so that nobody waits
_MOST_MENDS = 2  # buttons of one line


class ToFix(QWidget):
    """Lists what is to fix.

    Signals:
        counted(int, bool): how much there is, and whether some of it stops a letter.
        opened(bool): it is open now, or closed.
        left(): somebody closed it by a key, and goes back to the letter.
    """

    counted = Signal(int, bool)
    opened = Signal(bool)
    left = Signal()

    def __init__(self, session: Session, proof: Proof) -> None:
        super().__init__()
        self.session, self.proof = session, proof
        self.troubles: tuple[Trouble, ...] = ()
        self._checked: Checked | None = None
        self._lines: dict[tuple[object, ...], Line] = {}
        self._current: tuple[object, ...] | None = None
        self._is_dirty = True
        self._rest = QTimer(self, singleShot=True)  # goes on with the lines that aren't made yet
        self._rest.timeout.connect(self._fill)
        self._make()
        proof.checked.connect(self._take)
        session.changed.connect(self._changed)

    # ------------------------------------------------------------- what is shown

    def _make(self) -> None:
        self.title = QLabel(self.tr("To fix"))
        self.title.setFont(theme.titled(self))
        self.summary = QLabel()
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icon("x"))
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the list of what is to fix"))
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID, theme.GRID, theme.GRID // 2)
        head.addWidget(self.title)
        head.addSpacing(theme.GRID)
        head.addWidget(self.summary, 1)
        head.addWidget(self.close_button)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, theme.GRID)
        self.column.setSpacing(0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.inside)
        self.headings = {True: self._heading(), False: self._heading()}
        self.headings[True].setText(self.tr("Stops the export"))
        self.headings[False].setText(self.tr("Look at this"))
        self.empty = QLabel(self.tr("Nothing to fix."))
        self.empty.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID, theme.GRID, theme.GRID)
        self.more = QLabel()
        self.more.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID, theme.GRID, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)
        self.setMinimumHeight(120)

    def _heading(self) -> QLabel:
        heading = QLabel()
        font = theme.small(self)
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID, theme.GRID, 2)
        return heading

    # ------------------------------------------------------------- what comes

    def _take(self, checked: Checked) -> None:
        self._checked = checked
        self._refresh()

    def _changed(self, change: Change) -> None:
        if change.opened:
            self._checked, self._current = None, None
        if change.opened or change.before.accepted is not change.after.accepted:
            self._refresh()

    def _refresh(self) -> None:
        self.troubles = listed(self.session, self._checked)
        self._is_dirty = True
        self.counted.emit(len(self.troubles), any(t.problem.stops for t in self.troubles))
        if self.isVisible():
            self._fill()

    # ------------------------------------------------------------- lines

    def _fill(self) -> None:
        self._is_dirty = False
        shown = {key_of(t): t for t in self.troubles[:_MOST]}
        later = [key for key in shown if key not in self._lines][_AT_ONCE:]
        while self.column.takeAt(0) is not None:
            pass
        for key in self._lines.keys() - shown.keys():
            line = self._lines.pop(key)
            line.hide()
            line.deleteLater()
        for stops in (True, False):
            here = {key: t for key, t in shown.items() if t.problem.stops is stops}
            self._put(self.headings[stops], shown=bool(here))
            for key, trouble in here.items():
                if key not in later:
                    self._put(self._line(key, trouble), shown=True)
        rest = len(self.troubles) - len(shown)
        self.more.setText(self.tr("and %n more", "", rest))
        self._put(self.more, shown=rest > 0)
        self._put(self.empty, shown=not self.troubles)
        self.column.addStretch(1)
        self._tell_summary()
        self._dress()
        if later:
            self._rest.start()

    def _put(self, widget: QWidget, *, shown: bool) -> None:
        self.column.addWidget(widget)
        widget.setVisible(shown)

    def _line(self, key: tuple[object, ...], trouble: Trouble) -> Line:
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = Line(self.inside)
            line.led.connect(lambda: self._lead(key))
            line.mended.connect(lambda label: self._mend(key, label))
            line.left.connect(lambda everywhere: self._leave(key, everywhere))
            line.stepped.connect(lambda by: self._step(key, by))
        campaign, problem = self.session.campaign, trouble.problem
        place = self._place(trouble)
        pieces = [which_letters(campaign, trouble.places), where(campaign, place), advice(problem)]
        ways = [(m.label, _says(campaign, m)) for m in self._mends(trouble)]
        line.show_trouble(
            problem.stops, what(problem), " · ".join(filter(None, pieces)), ways, self._leaves(trouble)
        )
        line.set_current(current=key == self._current)
        return line

    def _leaves(self, trouble: Trouble) -> list[tuple[str, bool]]:
        if trouble.problem.kind in NEVER_LEFT:
            return []
        letters = {p.recipient for p in trouble.places}
        here = self.session.campaign.recipient(self._place(trouble).recipient)
        if len(letters) < 2 or here is None:
            return [("", False)]
        return [
            (self.tr("In the letter to {name}").format(name=here.name), False),
            (self.tr("In all letters"), True),
        ]

    def _mends(self, trouble: Trouble) -> tuple[Mend, ...]:
        today = datetime.date.today()
        found = mends(self.session.campaign, trouble.problem, trouble.places, today=today)
        return found[:_MOST_MENDS]

    def _tell_summary(self) -> None:
        stop = sum(1 for t in self.troubles if t.problem.stops)
        look = len(self.troubles) - stop
        said_here = []
        if stop:
            said_here.append(self.tr("%n to mend before the export", "", stop))
        if look:
            said_here.append(self.tr("%n to look at", "", look))
        checked = self._checked
        if checked is not None and checked.error is not None:
            said_here.append(
                self.tr("The check of all letters stopped. It is tried again after your next change.")
            )
        elif checked is not None and checked.done < checked.letters:
            progress = self.tr("{done} of {all} letters checked")
            said_here.append(progress.format(done=count(checked.done), all=count(checked.letters)))
        self.summary.setText(" · ".join(said_here))

    def _dress(self) -> None:
        c = theme.colours()
        for stops, colour in ((True, c.stops), (False, c.look)):
            self.headings[stops].setStyleSheet(f"color: {colour}")
        for label in (self.summary, self.more, self.empty):
            label.setStyleSheet(f"color: {c.secondary}")

    # ------------------------------------------------------------- what a person does

    def go_on(self) -> None:
        """Lead to the next."""
        if not self.isVisible():
            self.show()
        keys = [key_of(t) for t in self.troubles[:_MOST]]
        if not keys:
            return
        at = keys.index(self._current) + 1 if self._current in keys else 0
        self._lead(keys[at % len(keys)])

    def _lead(self, key: tuple[object, ...]) -> None:
        trouble = self._trouble(key)
        if trouble is None:
            return
        self._current = key
        for other, line in self._lines.items():
            line.set_current(current=other == key)
        if key in self._lines:
            self.area.ensureWidgetVisible(self._lines[key])
        self.session.lead_to(destination(trouble.problem.kind, self._place(trouble)))

    def _mend(self, key: tuple[object, ...], label: str) -> None:
        trouble = self._trouble(key)
        mend = next((m for m in self._mends(trouble) if m.label == label), None) if trouble else None
        if trouble is not None and mend is not None:
            self.session.do(_says(self.session.campaign, mend), mend.campaign, self._place(trouble), by=self)

    def _leave(self, key: tuple[object, ...], everywhere: bool) -> None:
        trouble = self._trouble(key)
        if trouble is not None:
            place = self._place(trouble)
            problem = replace(trouble.problem, place=place)
            campaign = accept(self.session.campaign, problem, "", everywhere=everywhere)
            self.session.do(self.tr("Leave it as it is"), campaign, place, by=self)

    def _step(self, key: tuple[object, ...], by: int) -> None:
        keys = [key_of(t) for t in self.troubles[:_MOST]]
        at = keys.index(key) + by if key in keys else 0
        if 0 <= at < len(keys) and keys[at] in self._lines:
            line = self._lines[keys[at]]
            line.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(line)

    def _trouble(self, key: tuple[object, ...]) -> Trouble | None:
        return next((t for t in self.troubles if key_of(t) == key), None)

    def _place(self, trouble: Trouble) -> Place:
        """Return the place in the letter in view, or the first there is."""
        here = self.session.view
        fitting = (p for p in trouble.places if p.recipient == here.recipient)
        return next(fitting, trouble.places[0])

    # ------------------------------------------------------------- Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """List what came while it was hidden."""
        super().showEvent(event)
        self.opened.emit(True)
        if self._is_dirty:
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget where one was led."""
        super().hideEvent(event)
        self._current = None
        self.opened.emit(False)


def _says(campaign: Campaign, mend: Mend) -> str:
    facts = dict(mend.facts)
    if "nearest" in facts:
        facts["nearest"] = fill_in(campaign, str(facts["nearest"]))
    return said(mend.label, facts)

"""Where one text is translated: its source above, its translation below, what is odd about it, and help."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.letter.fields import Fault
from undersigned.letter.slips import slips
from undersigned.letter.slips.mending import mended
from undersigned.problems import Problem
from undersigned.text.standing import Standing
from undersigned.translations import translating
from undersigned.translations.shown import missing
from undersigned.translations.units import Unit
from undersigned.window import theme
from undersigned.window.names import language_name
from undersigned.window.to_fix.words import advice, fill_in, what
from undersigned.window.translating import words
from undersigned.window.translating.field import Shown, TextField
from undersigned.window.translating.told import Lines, Told

_SOON = 120  # ms after a key, before it is looked for slips
_MOST = 4  # slips that are shown at once
_AT_CARET = ("slip-field-missing", "slip-note-missing")  # these are put in where the person is


@dataclass(frozen=True, slots=True)
class InHand:
    """A text as it is worked on: where it stands in words, and how its two sides are shown."""

    unit: Unit
    where: str
    source: Shown
    target: Shown
    campaign: Campaign

    @property
    def source_language(self) -> str:
        """The language it is translated from."""
        return self.campaign.text.language


class Desk(QWidget):
    """Shows one text.

    Signals:
        typed(str): the translation of its whole text, as it was typed.
        done(), still_fits(), stays(bool): the person says so.
        mended(str, str): the translation was mended: the whole text, and what was mended.
        stepped(int): go to the one before, or after.
    """

    typed = Signal(str)
    done = Signal()
    still_fits = Signal()
    stays = Signal(bool)
    mended = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.in_hand: InHand | None = None
        self.form = 0
        self.where, self.state = QLabel(), QLabel()
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.source = TextField(read_only=True)
        self.source.setAccessibleName(self.tr("Text"))
        self.changed = QLabel()
        self.changed.setTextFormat(Qt.TextFormat.RichText)
        self.changed.setWordWrap(True)
        self.changed_head = QLabel(self.tr("What changed since it was translated:"))
        self.fits = QPushButton(theme.icon("circle-check"), self.tr("It still fits"))
        self.fits.setToolTip(self.tr("Keep the translation as it is: it is right for the changed text, too"))
        self.forms = QTabBar()
        self.forms.setObjectName("flat")
        self.forms.setDrawBase(False)
        self.forms.setExpanding(False)
        self.forms.setAccessibleName(self.tr("For which numbers"))
        self.target = TextField()
        self.target.setAccessibleName(self.tr("Translation"))
        self.target.setPlaceholderText(self.tr("Write the translation here"))
        self.slips = Lines(self.tr("Slips in the translation"))
        self.offers = Lines(self.tr("Suggestions"), self.tr("Suggestions"))
        self.staying = QToolButton()
        self.staying.setCheckable(True)
        self.staying.setAutoRaise(True)
        self.staying.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.staying.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.go = QPushButton(self.tr("Done, next"))
        self.go.setObjectName("main")
        self.go.setToolTip(self.tr("Say that it is done, and go to the next one to do (Ctrl+Enter)"))
        self._faults: list[Fault] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.look)
        self._lay_out()
        self._listen()
        self.dress()

    # ------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self.where, 1)
        head.addWidget(self.state)
        changes = QHBoxLayout()
        changes.setSpacing(theme.GRID)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.changed_head)
        said.addWidget(self.changed)
        changes.addLayout(said, 1)
        changes.addWidget(self.fits, 0, Qt.AlignmentFlag.AlignBottom)
        self.changes = QWidget()
        self.changes.setLayout(changes)
        changes.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.source)
        column.addWidget(self.changes)
        column.addWidget(self.forms)
        column.addWidget(self.target)
        column.addWidget(self.slips)
        column.addWidget(self.offers)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID * 2, theme.GRID)
        foot.addWidget(self.staying)
        foot.addStretch(1)
        foot.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    def _listen(self) -> None:
        self.target.typed.connect(self._typed)
        self.forms.currentChanged.connect(self._turn)
        self.go.clicked.connect(lambda _=False: self.done.emit())
        self.fits.clicked.connect(lambda _=False: self.still_fits.emit())
        self.staying.clicked.connect(lambda on: self.stays.emit(on))
        self.slips.wanted.connect(self.mend)

    def dress(self) -> None:
        """Take on the colours of the scheme."""
        c = theme.colours()
        bold = self.where.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.where.setFont(bold)
        for label in (self.note, self.changed_head, self.state):
            label.setFont(theme.small(self))
            label.setStyleSheet(f"color: {c.secondary}")
        self.source.setStyleSheet(f"QTextEdit {{ background: {c.frame}; border-radius: 4px; }}")
        if self.in_hand is not None:
            self.source.show_text(self.source.shown, anew=True)
            self.target.show_text(self.target.shown, anew=True)

    # ------------------------------------------------------------- what is shown

    def show_text(self, hand: InHand) -> None:
        """Show a text, or what became of it."""
        is_other = self.in_hand is None or self.in_hand.unit.key != hand.unit.key
        is_other = is_other or self.in_hand.unit.language != hand.unit.language  # type: ignore[union-attr]
        self.in_hand = hand
        unit = hand.unit
        if is_other:
            self.form = 0
            self.offers.tell(())
            self.area.verticalScrollBar().setValue(0)
        self._show_forms(unit, anew=is_other)
        self._show_sides()
        self.where.setText(hand.where)
        self.where.setToolTip(hand.where)
        self.state.setText(words.state_in_words(unit, hand.source_language))
        note = unit.shared.comment if unit.shared is not None else ""
        self.note.setText(self.tr("Note: {text}").format(text=words.note_in_words(hand.campaign, note)))
        self.note.setVisible(bool(note))
        self._show_change(unit)
        stays = unit.standing is Standing.STAYS
        name = language_name(hand.source_language)
        self.staying.setText(self.tr("Stays in {language} on purpose").format(language=name))
        self.staying.setVisible(unit.shared is not None)
        self.staying.setChecked(stays)
        self.staying.setIcon(theme.icon("lock", "secondary"))
        self.target.setEnabled(not stays)
        if is_other:
            self.look()
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.target, 0, theme.GRID))
        else:
            self._soon.start()

    def _show_forms(self, unit: Unit, *, anew: bool) -> None:
        labels = [
            self.tr("for {numbers}").format(numbers=numbers) for numbers in translating.numbers_of(unit)
        ]
        if anew or labels != [self.forms.tabText(n) for n in range(self.forms.count())]:
            self.forms.blockSignals(True)
            while self.forms.count():
                self.forms.removeTab(0)
            for label in labels:
                self.forms.addTab(label)
            self.forms.setCurrentIndex(min(self.form, max(0, len(labels) - 1)))
            self.forms.blockSignals(False)
        self.forms.setVisible(len(labels) > 1)

    def _show_sides(self) -> None:
        hand = self.in_hand
        assert hand is not None
        sources = translating.sources_of(hand.unit)
        sentences = translating.sentences_of(hand.unit)
        self.form = min(self.form, len(sources) - 1)
        source, said = sources[self.form], sentences[self.form]
        if hand.unit.standing is Standing.STAYS:
            said = source
        self.source.show_text(_with_text(hand.source, source))
        self.target.show_text(_with_text(hand.target, said))

    def _show_change(self, unit: Unit) -> None:
        stale = unit.standing is Standing.STALE and unit.translation is not None
        self.changes.setVisible(stale)
        if stale and unit.translation is not None:
            told = words.difference(unit.translation.made_for, unit.source, self.source.says)
            self.changed.setText(told)

    def _turn(self, form: int) -> None:
        if self.in_hand is not None and form >= 0:
            self.form = form
            self._show_sides()
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------- what is typed

    def _typed(self, text: str) -> None:
        self.typed.emit(self._whole(text))
        self._soon.start()

    def _whole(self, sentence: str) -> str:
        hand = self.in_hand
        assert hand is not None
        sentences = list(translating.sentences_of(hand.unit))
        sentences[self.form] = sentence
        return translating.whole(hand.unit, sentences)

    def replace(self, sentence: str) -> None:
        """Write another sentence over the translation."""
        self.typed.emit(self._whole(sentence))

    def insert_missing(self) -> None:
        """Put in at the caret the first field or note of the source that the translation hasn't."""
        hand = self.in_hand
        if hand is None or not self.target.isEnabled():
            return
        raw = missing(translating.sources_of(hand.unit)[self.form], self.target.text)
        if raw:
            self.target.insert_raw(raw)

    # ------------------------------------------------------------- slips

    def look(self) -> None:
        """Look for slips in what stands here now."""
        self._soon.stop()
        hand = self.in_hand
        if hand is None or hand.unit.shared is None or hand.unit.standing is Standing.STAYS:
            self._faults = []
            self.slips.tell(())
            return
        unit = hand.unit
        self._faults = list(slips(unit.source, unit.said, unit.language, unit.segment))
        told = [self._told(unit, fault) for fault in self._faults[:_MOST]]
        if len(self._faults) > _MOST:
            told.append(Told(self.tr("and %n more", "", len(self._faults) - _MOST)))
        self.slips.tell(told)

    def _told(self, unit: Unit, fault: Fault) -> Told:
        problem = self._problem(fault)
        stops = problem.stops
        button = self.tr("Fix") if self._better(unit, fault) else ""
        if fault.kind in _AT_CARET:
            button = self.tr("Put it in")
        icon, colour = ("circle-alert", "stops") if stops else ("triangle-alert", "look")
        return Told(
            what(problem), button, icon, colour, "" if button else advice(problem), tip=advice(problem)
        )

    def _problem(self, fault: Fault) -> Problem:
        """Return a slip that calls fields and notes as they are called on the screen."""
        hand, facts = self.in_hand, dict(fault.facts)
        assert hand is not None
        for name in ("name", "meant"):
            if said := facts.get(name):
                facts[name] = fill_in(hand.campaign, str(said))
        if label := facts.get("label"):
            facts["label"] = self.source.shown.numbers.get(str(label), label)
        return Problem(fault.kind, fault.severity, fault.message, fix=fault.fix, facts=facts)

    def _better(self, unit: Unit, fault: Fault) -> str:
        return mended(unit.source, unit.said, unit.language, fault, unit.segment)

    def mend(self, at: int) -> None:
        """Mend one of the slips."""
        if self.in_hand is None or not 0 <= at < len(self._faults):
            return
        unit, fault = self.in_hand.unit, self._faults[at]
        if fault.kind in _AT_CARET and self.forms.count() < 2:
            label = fault.facts.get("label")
            self.target.insert_raw(f"[^{label}]" if label else f"{{{{{fault.facts['name']}}}}}")
        elif better := self._better(unit, fault):
            self.mended.emit(better, what(self._problem(fault)))
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend_first(self) -> None:
        """Mend the first slip that can be mended."""
        self.look()
        at = next((n for n, line in enumerate(self.slips.lines) if not line.button.isHidden()), -1)
        self.mend(at)

    # ------------------------------------------------------------- Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self.dress()


def _with_text(shown: Shown, text: str) -> Shown:
    return Shown(text, shown.language, shown.family, shown.values, shown.numbers)

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
from undersigned.text.standing import Standing
from undersigned.translations import translating
from undersigned.translations.shown import missing
from undersigned.translations.units import Unit
from undersigned.window import theme
from undersigned.window.names import in_digits, isolated, language_name
from undersigned.window.translating import words
from undersigned.window.translating.field import Shown, TextField
from undersigned.window.translating.slipping import Slips
from undersigned.window.translating.terms_row import TermsRow
from undersigned.window.translating.told import Lines


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
        asked_for_glossary(): its terms are to be shown.
    """

    typed = Signal(str)
    done = Signal()
    still_fits = Signal()
    stays = Signal(bool)
    asked_for_glossary = Signal()

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
        self.terms = TermsRow()
        self.offers = Lines(self.tr("Suggestions"), self.tr("Suggestions"))
        self.looking = Slips(self)
        self.staying = QToolButton()
        self.staying.setCheckable(True)
        self.staying.setAutoRaise(True)
        self.staying.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.staying.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.glossary = QToolButton()
        self.glossary.setText(self.tr("Glossary"))
        self.glossary.setIcon(theme.icon("book-open", "secondary"))
        self.glossary.setAutoRaise(True)
        self.glossary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.glossary.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.glossary.setToolTip(self.tr("What the campaign’s words are called in this language"))
        self.go = QPushButton(self.tr("Done, next"))
        self.go.setObjectName("main")
        self.go.setToolTip(self.tr("Say that it is done, and go to the next one to do (Ctrl+Enter)"))
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
        column.addWidget(self.terms)
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
        foot.addWidget(self.glossary)
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
        self.glossary.clicked.connect(lambda _=False: self.asked_for_glossary.emit())

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
        had = self.in_hand.unit if self.in_hand else None
        is_other = had is None or (had.key, had.language) != (hand.unit.key, hand.unit.language)
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
        said = isolated(words.note_in_words(hand.campaign, note))
        self.note.setText(self.tr("Note: {text}").format(text=said))
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
            self.looking.look_next()
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.target, 0, theme.GRID))
        else:
            self.looking.look_soon()

    def _show_forms(self, unit: Unit, *, anew: bool) -> None:
        labels = [
            self.tr("for {numbers}").format(numbers=numbers)
            for numbers in map(in_digits, translating.numbers_of(unit))
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
        self.looking.look_soon()

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

    # ------------------------------------------------------------- Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "looking"):
            self.dress()


def _with_text(shown: Shown, text: str) -> Shown:
    return Shown(text, shown.language, shown.family, shown.values, shown.numbers)

"""Same group? One card for each set of names that may be one signatory; what is decided is remembered.

Each decision is a step that can be undone, here by *Back*. Sets that differ in writing alone come first,
in one list.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import signatories
from undersigned.campaign.model import Campaign
from undersigned.campaign.roster_import import FindRepeats
from undersigned.errors import UndersignedError
from undersigned.problems import Place
from undersigned.signatories.match.judgement import Likeness
from undersigned.signatories.repeats import RepeatSet
from undersigned.window import dialogs, theme
from undersigned.window.aloud import announce
from undersigned.window.importing import grounds
from undersigned.window.importing.card import Card
from undersigned.window.importing.decisions import Decisions
from undersigned.window.importing.questions import Questions
from undersigned.window.names import count, isolated
from undersigned.window.session import Session


@dataclass(frozen=True, slots=True)
class Passed:
    """A card that was passed, and the campaign its decision made; None for *Later*."""

    at: int
    made: Campaign | None


class SameGroup(QDialog):
    """Asks of each set whether it is one."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.session = session
        self.questions = Questions(self)
        self.card: Card | None = None
        self._sets: list[RepeatSet] = []
        self._sure: list[RepeatSet] = []
        self._at = 0
        self._passed: list[Passed] = []
        self.setWindowTitle(self.tr("Same group?"))
        self.resize(820, 500)
        self.title = QLabel()
        self.title.setFont(theme.titled(self))
        self.stack = QStackedWidget()
        self.waiting, self.sure_page, self.cards, self.over = (
            self._waiting(),
            self._sure_ones(),
            QWidget(),
            self._over(),
        )
        self._cards_column = QVBoxLayout(self.cards)
        self._cards_column.setContentsMargins(0, 0, 0, 0)
        for page in (self.waiting, self.sure_page, self.cards, self.over):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self.title)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())
        self._show(self.waiting)

    # ------------------------------------------------------------- layout

    def _waiting(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.looking = QLabel(self.tr("Looking who may be on the roster twice…"))
        self.looking.setWordWrap(True)
        self.bar.setAccessibleName(self.looking.text())
        column.addStretch(1)
        column.addWidget(self.looking)
        column.addWidget(self.bar)
        column.addStretch(2)
        return page

    def _sure_ones(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.sure_said = QLabel(self.tr("These differ in nothing but how they are written."))
        self.sure_said.setWordWrap(True)
        self.sure = QListWidget()
        self.sure.setAccessibleName(self.tr("Names that are surely the same"))
        theme.tint_selection(self.sure)
        column.addWidget(self.sure_said)
        column.addWidget(self.sure, 1)
        return page

    def _over(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self.over_said = QLabel()
        self.over_said.setWordWrap(True)
        column.addWidget(self.over_said)
        column.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        mirrored = self.isRightToLeft()
        arrow, left = ("→", Qt.Key.Key_Right) if mirrored else ("←", Qt.Key.Key_Left)
        # The letters on the buttons are their keys; a translator chooses them by the words.
        self.same = self._button(self.tr("S"), self.tr("Same, combine"), self._combine)
        self.different = self._button(self.tr("D"), self.tr("Different groups"), self._part)
        self.later = self._button(self.tr("L"), self.tr("Later"), self._put_off)
        self.back = self._button(arrow, self.tr("Back"), self._go_back, QKeySequence(left))
        self.combine_all = QPushButton()
        self.combine_all.clicked.connect(self._combine_all)
        self.look_at_each = QPushButton(self.tr("&Look at each"))
        self.look_at_each.clicked.connect(self._look_at_each)
        self.decided = QPushButton(self.tr("De&cisions…"))
        self.decided.clicked.connect(self._show_decisions)
        self.close_ = QPushButton(self.tr("Close"))
        self.close_.clicked.connect(self.accept)
        for button in (self.same, self.different, self.later, self.combine_all, self.look_at_each, self.back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.decided)
        row.addWidget(self.close_)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        return row

    def _button(self, letter: str, said: str, does: object, key: QKeySequence | None = None) -> QPushButton:
        button = QPushButton(f"{letter}   {said}")
        button.setAccessibleName(said)
        button.setToolTip(self.tr("Key: {key}").format(key=letter))
        button.clicked.connect(does)
        QShortcut(key or QKeySequence(letter), self, lambda: button.click() if button.isVisible() else None)
        return button

    # ------------------------------------------------------------- what is looked at

    def look_for(self) -> None:
        """Look who may be on the roster twice, beside the main thread."""

        def answered(error: UndersignedError | None, found: list[object]) -> None:
            if error is not None:
                self._show(self.over)
                self.over_said.setText(dialogs.said(error.message, error.facts))
            elif found and isinstance(found[0], tuple):
                self.show_sets(found[0])

        self.questions.ask(self.session.campaign, FindRepeats, answered)

    def show_sets(self, sets: Sequence[RepeatSet]) -> None:
        """Show these sets: first those that are surely one, then a card each."""
        there = {s.id for s in self.session.campaign.roster.signatories}
        open_ = [s for s in sets if s.asks and len(there & set(s.ids)) > 1]
        self._sure = [s for s in open_ if _is_sure(s)]
        self._sets = [s for s in open_ if not _is_sure(s)]
        self._at, self._passed = 0, []
        if self._sure:
            self._show_sure()
        else:
            self._show_card()

    def _show_sure(self) -> None:
        self.sure.clear()
        for found in self._sure:
            names = dict.fromkeys(s.name for s in found.spellings)
            item = QListWidgetItem(" = ".join(isolated(n) for n in names))
            item.setToolTip(self.tr("Will print: {name}").format(name=found.fullest))
            item.setSizeHint(QSize(0, theme.ROW))
            self.sure.addItem(item)
        self.sure.setCurrentRow(0)
        self.title.setText(self.tr("%n (is|are) surely the same", "", len(self._sure)))
        self.combine_all.setText(self.tr("Combine all %n", "", len(self._sure)))
        self._show(self.sure_page)
        self.combine_all.setFocus()

    def _look_at_each(self) -> None:
        self._sets = [*self._sure, *self._sets]
        self._sure = []
        self._show_card()

    def _combine_all(self) -> None:
        campaign = self.session.campaign
        there = {s.id for s in campaign.roster.signatories}
        for found in self._sure:
            ids = [i for i in found.ids if i in there]
            campaign = signatories.say_same(campaign, ids, name=found.fullest, on=_today())
        step = self.tr("Combine %n set(s)", "", len(self._sure))
        self.session.do(step, campaign, Place(part="roster"))
        self._sure = []
        self._show_card()

    def _show_card(self) -> None:
        if self.card is not None:
            self._cards_column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if self._at >= len(self._sets):
            self._show_end()
            return
        self.card = Card(self.session.campaign, self._sets[self._at])
        self.card.changed.connect(self._name_buttons)
        self._cards_column.addWidget(self.card)
        said = self.tr("{number} of {all}").format(number=count(self._at + 1), all=count(len(self._sets)))
        self.title.setText(self.tr("Same group?") + f"   {said}")
        self._show(self.cards)
        self._name_buttons()
        self.same.setFocus()
        announce(self, " / ".join(m.name for m in self.card.members) + ". " + self.card.why.text())

    def _name_buttons(self) -> None:
        if self.card is not None:
            enough = len(self.card.together) > 1
            self.same.setEnabled(enough)
            self.same.setToolTip("" if enough else self.tr("Tick two or more that belong together"))
        self.back.setEnabled(bool(self._passed))
        self.back.setToolTip(
            self.tr("Takes back what you decided last") if self._passed else self.tr("This is the first one")
        )

    def _show_end(self) -> None:
        later = sum(p.made is None for p in self._passed)
        self.title.setText(self.tr("Nothing more to look at"))
        text = self.tr("Nobody is on the roster twice, as far as can be told.")
        if self._passed:
            text = self.tr("Your decisions are kept, and used for the next list.")
        if later:
            text += " " + self.tr("%n (is|are) put off: find (it|them) again under “Same group?”.", "", later)
        self.over_said.setText(text)
        self._show(self.over)
        self._name_buttons()
        self.close_.setFocus()

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        for button in (self.same, self.different, self.later):
            button.setVisible(page is self.cards)
        self.back.setVisible(page is self.cards or (page is self.over and bool(self._passed)))
        self.combine_all.setVisible(page is self.sure_page)
        self.look_at_each.setVisible(page is self.sure_page)
        self.title.setVisible(page is not self.waiting)

    # ------------------------------------------------------------- what is decided

    def _combine(self) -> None:
        card = self.card
        if card is None or len(card.together) < 2:
            return
        ids = [m.id for m in card.together]
        campaign = signatories.say_same(self.session.campaign, ids, name=card.name, on=_today())
        now = tuple(
            replace(s, consent=card.consent) if s.id == ids[0] else s for s in campaign.roster.signatories
        )
        campaign = replace(campaign, roster=replace(campaign.roster, signatories=now))
        for other in card.apart:
            campaign = signatories.say_different(campaign, (ids[0], other.id), on=_today())
        self._decide(self.tr("Combine {name}").format(name=card.name), campaign, ids[0])

    def _part(self) -> None:
        if self.card is not None:
            ids = [m.id for m in self.card.members]
            campaign = signatories.say_different(self.session.campaign, ids, on=_today())
            step = self.tr("Keep {name} apart").format(name=self.card.members[0].name)
            self._decide(step, campaign, ids[0])

    def _decide(self, step: str, campaign: Campaign, signatory: str) -> None:
        self.session.do(step, campaign, Place(part="roster", signatory=signatory))
        self._pass_by(campaign)

    def _put_off(self) -> None:
        self._pass_by(None)

    def _pass_by(self, made: Campaign | None) -> None:
        self._passed.append(Passed(self._at, made))
        self._at += 1
        self._show_card()

    def _go_back(self) -> None:
        if not self._passed:
            return
        last = self._passed.pop()
        if last.made is not None and last.made is self.session.campaign:
            self.session.undo()
        self._at = last.at
        self._show_card()

    def _show_decisions(self) -> None:
        dialog = Decisions(self, self.session)
        dialog.exec()
        if dialog.has_changed:
            self._passed = []  # what was decided last isn't the last step any more
            self._show_card() if self.stack.currentWidget() is self.cards else self._name_buttons()
        dialog.deleteLater()

    # ------------------------------------------------------------- the end

    def done(self, result: int) -> None:
        """Close, and end what still looks."""
        self.questions.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close by the window's frame."""
        self.questions.close()
        super().closeEvent(event)


def _is_sure(found: RepeatSet) -> bool:
    """Whether nothing but how they are written differs between those in a set."""
    between = [p for p in found.pairs if found.spellings[p.one].id != found.spellings[p.other].id]
    count = len(found.ids)
    linked = {frozenset((found.spellings[p.one].id, found.spellings[p.other].id)) for p in between}
    return len(linked) == count * (count - 1) // 2 and all(
        p.judgement.likeness is Likeness.SAME and grounds.is_writing_alone(p.judgement) for p in between
    )


def _today() -> datetime.date:
    return datetime.date.today()

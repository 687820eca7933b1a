"""When there is a new letter: the question who of those that sign all letters of today signs it too."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from undersigned.campaign.model import Campaign
from undersigned.signatories.states import asked_about, may_ask
from undersigned.window import theme
from undersigned.window.message_bar import Bar
from undersigned.window.session import Change, Session
from undersigned.window.signatories.choosing import choose_signatories
from undersigned.window.signatories.deeds import Deeds


class SignsThisToo(Bar):
    """Asks once for each new recipient, one after the other; without an answer nobody signs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.deeds = session, Deeds(session)
        self.waiting: list[str] = []  # ids of new recipients
        self.question = QLabel()
        self.question.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        row.addWidget(self.question, 1)
        self.all_ = self._button(row, self.sign_all)
        self.choose = self._button(row, self.choose_some)
        self.choose.setText(self.tr("Choose…"))
        self.none = self._button(row, self.next)
        self.none.setText(self.tr("None of them"))
        self.none.setFlat(True)
        session.changed.connect(self._changed)
        self.hide()

    def _button(self, row: QHBoxLayout, does: object) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(does)
        row.addWidget(button)
        return button

    # ------------------------------------------------------------- what happens

    def _changed(self, change: Change) -> None:
        before, after = change.before, change.after
        if change.opened:
            self.waiting.clear()
        elif before.recipients is not after.recipients:
            had = {r.id for r in before.recipients}
            self.waiting += [r.id for r in after.recipients if r.id not in had and r.id not in self.waiting]
        if self.waiting or self.isVisible():
            self._show(after)

    def _show(self, campaign: Campaign) -> None:
        """Show the question about the first that there is one about."""
        if not may_ask(campaign.roster):
            self.waiting.clear()
        while self.waiting:
            recipient = campaign.recipient(self.waiting[0])
            asked = asked_about(campaign.roster, recipient.id) if recipient else None
            if recipient is None or asked is None or not asked.ask:
                self.waiting.pop(0)
                continue
            number = len(asked.ask)
            text = self.tr("%n signator(y|ies) agreed to all letters of that day.", "", number)
            also = self.tr("Do they sign the letter to {recipient} too?").format(recipient=recipient.name)
            self.question.setText(f"{text} {also}")
            self.all_.setText(self.tr("%n sign(s|) it too", "", number))
            self.show()
            return
        self.hide()

    def sign_all(self) -> None:
        """Let all of them sign it."""
        ident = self.waiting.pop(0)
        self.deeds.sign_also(asked_about(self.session.campaign.roster, ident).ask, ident)
        self._show(self.session.campaign)

    def choose_some(self) -> None:
        """Let those sign it that somebody ticks."""
        ident = self.waiting[0]
        recipient = self.session.campaign.recipient(ident)
        if recipient is None:
            return
        there = self.deeds.those(asked_about(self.session.campaign.roster, ident).ask)
        title = self.tr("Who signs the letter to {recipient}?").format(recipient=recipient.name)
        chosen = choose_signatories(self.window(), title, there)
        if chosen is not None:
            self.waiting.pop(0)
            self.deeds.sign_also(chosen, ident)
            self._show(self.session.campaign)

    def next(self) -> None:
        """Leave this letter to those who agreed to future ones."""
        self.waiting.pop(0)
        self._show(self.session.campaign)

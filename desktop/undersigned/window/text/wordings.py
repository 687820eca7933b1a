"""What a person does with a paragraph's wordings, named as the menu names it; each is one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from undersigned.campaign import wordings
from undersigned.campaign.model import Campaign
from undersigned.campaign.operations import word_for
from undersigned.letter.manuscript import Line
from undersigned.letter.overlay import keep_present_wording
from undersigned.problems import Place
from undersigned.window.session import Session
from undersigned.window.text.choose import ask_date, ask_letters
from undersigned.window.text.compare import show_comparison


class WordingDeeds(QObject):
    """The deeds of one Text room.

    Signals:
        asked_for_all(): the person wants to see who gets what.
    """

    asked_for_all = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def _do(self, step: str, campaign: Campaign, line: Line) -> None:
        place = Place(segment=line.segment, recipient=self.session.view.recipient)
        self.session.do(step, campaign, place)

    @property
    def _name(self) -> str:
        return self.session.recipient.name if self.session.recipient else ""

    def differently(self, line: Line) -> None:
        """Begin another wording for the letter in view, with the present words."""
        step = self.tr("write it differently for {name}").format(name=self._name)
        changed = word_for(self.session.campaign, line.segment, [self.session.view.recipient], line.source)
        self._do(step, changed, line)

    def differently_for(self, line: Line) -> None:
        """Begin another wording for several letters, chosen by ticks or by a field."""
        asked = ask_letters(
            self.session,
            self.tr("Write it differently"),
            self.tr("For which letters?"),
            self.tr("Write it differently"),
            ticked=(self.session.view.recipient,),
            by_field=True,
        )
        if asked is None:
            return
        campaign = self.session.campaign
        if asked.rule is not None:
            field, value = asked.rule
            changed = wordings.word_by_rule(campaign, line.segment, field, value, line.source)
        else:
            changed = word_for(campaign, line.segment, asked.recipients, line.source)
        self._do(self.tr("write it differently for several"), changed, line)

    def leave_out(self, line: Line) -> None:
        """Leave the paragraph out of the letter in view."""
        kept = line.source if line.wording else ""
        step = self.tr("leave it out for {name}").format(name=self._name)
        campaign, recipient = self.session.campaign, self.session.view.recipient
        self._do(step, wordings.leave_out(campaign, line.segment, [recipient], kept), line)

    def put_back(self, line: Line) -> None:
        """Put back what is left out, in all letters that leave it out together with this one."""
        changed = wordings.put_back(self.session.campaign, line.segment, line.wording)
        self._do(self.tr("put it back"), changed, line)

    def keep_present(self, line: Line) -> None:
        """Let some letters keep the present words, whatever becomes of the shared ones."""
        asked = ask_letters(
            self.session,
            self.tr("Keep the present wording"),
            self.tr("Which letters keep it when you change the rest?"),
            self.tr("Keep it"),
            offered=line.reach,
        )
        if asked is None or not asked.recipients:
            return
        changed = keep_present_wording(self.session.campaign, line.segment, asked.recipients)
        self._do(self.tr("keep the present wording for some"), changed, line)

    def also_for(self, line: Line) -> None:
        """Use a wording for further letters."""
        asked = ask_letters(
            self.session,
            self.tr("Also use it for"),
            self.tr("Which letters get this wording too?"),
            self.tr("Use it"),
            offered=tuple(r.id for r in self.session.campaign.recipients if r.id not in line.reach),
        )
        if asked is not None and asked.recipients:
            campaign = self.session.campaign
            changed = wordings.also_for(campaign, line.segment, line.wording, asked.recipients)
            self._do(self.tr("use the wording for others too"), changed, line)

    def use_shared(self, line: Line) -> None:
        """Give the letter in view the shared words again."""
        step = self.tr("use the shared wording for {name}").format(name=self._name)
        campaign, recipient = self.session.campaign, self.session.view.recipient
        self._do(step, wordings.use_shared(campaign, line.segment, [recipient]), line)

    def make_shared(self, line: Line) -> None:
        """Let all letters say what this one says."""
        changed = wordings.make_shared(self.session.campaign, line.segment, line.wording)
        self._do(self.tr("make it the wording of all"), changed, line)

    def keep_mine(self, line: Line) -> None:
        """Keep a wording although the shared text has changed."""
        step = self.tr("keep {name}’s wording").format(name=self._name)
        self._do(step, wordings.keep_mine(self.session.campaign, line.segment, line.wording), line)

    def compare(self, line: Line) -> None:
        """Show a wording beside the shared text, with the difference marked."""
        chosen = show_comparison(self.session, line)
        if chosen == "shared":
            self.use_shared(line)
        elif chosen == "mine":
            self.keep_mine(line)

    def set_date(self) -> None:
        """Set the letter's date."""
        campaign = self.session.campaign
        day = ask_date(self.session)
        if day is not None and day != campaign.date:
            self.session.do(self.tr("set the date"), replace(campaign, date=day))

    def show_all(self) -> None:
        """Show who gets what."""
        self.asked_for_all.emit()

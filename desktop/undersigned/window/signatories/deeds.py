"""What is done to signatories: each a step with a name, which leads back to the row it was done to.

What a change means is `undersigned.signatories`' and `campaign.signatories`' work.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from undersigned.campaign import signatories
from undersigned.campaign.model import Campaign
from undersigned.problems import Place
from undersigned.signatories import editing
from undersigned.signatories.model import Consent, Order, Roster, Scope, Signatory, SignatoryKind, Standing
from undersigned.window.jobs import waited
from undersigned.window.session import Session
from undersigned.window.signatories import words

translate = QCoreApplication.translate
_AT_ONCE = 1_000  # signatories that are changed before anybody notices


class Deeds:
    """Hands changed campaigns to a session."""

    def __init__(self, session: Session, known: Callable[[], Mapping[str, Signatory]] = dict) -> None:
        self.session = session
        self._known = known  # signatories by their ids, where somebody has them so

    # ------------------------------------------------------------- whom

    def those(self, idents: Sequence[str]) -> list[Signatory]:
        """Return signatories by their ids."""
        if known := self._known():
            return [known[ident] for ident in idents if ident in known]
        wanted = frozenset(idents)
        return [s for s in self.session.campaign.roster.signatories if s.id in wanted]

    def called(self, idents: Sequence[str]) -> str:
        """Return what some are called in a step or a sentence: a name, or how many."""
        if len(idents) != 1:
            return words.several(len(idents))
        found = self.those(idents)
        return found[0].name if found and found[0].name else translate("Signatories", "this signatory")

    def _do(
        self, step: str, campaign: Campaign, idents: Sequence[str], column: str = "", burst: str = ""
    ) -> None:
        place = Place(part="roster", signatory=idents[0] if idents else "", column=column)
        self.session.do(step, campaign, place, by=self, burst=f"{burst} {column}" if burst else "")

    def _with(self, roster: Roster) -> Campaign:
        return replace(self.session.campaign, roster=roster)

    # ------------------------------------------------------------- parts

    def change(self, idents: Sequence[str], column: str, value: object, burst: str = "") -> None:
        """Change what stands in a column, or in a field of the form, for one or many."""
        if not idents or not self._is_other(idents, column, value):
            return
        if column == "state":
            self.stand(idents, Standing(str(value)))
            return
        step = translate("Signatories", "Change {name}").format(name=self.called(idents))
        after = self._made(idents, lambda: self._changed(idents, column, value))
        self._do(step, after, idents, column, burst)

    def _made(self, idents: Sequence[str], makes: Callable[[], Campaign]) -> Campaign:
        """Return what a function makes; where it is about many, beside the window's thread."""
        return waited(makes) if len(idents) > _AT_ONCE else makes()

    def _changed(self, idents: Sequence[str], column: str, value: object) -> Campaign:
        campaign, roster = self.session.campaign, self.session.campaign.roster
        if column == "group":
            return signatories.put_in_group(campaign, idents, str(value))
        if column in editing.CONTACTS or column.startswith("private:"):
            part = column.removeprefix("private:")
            return self._with(editing.change_private(roster, idents, part, str(value)))
        if column.startswith("in:"):
            language = column.removeprefix("in:")
            return self._with(editing.name_in(roster, idents[0], language, str(value)))
        value = SignatoryKind(str(value)) if column == "kind" else value
        return self._with(editing.change(roster, idents, **{column: value}))

    def _is_other(self, idents: Sequence[str], column: str, value: object) -> bool:
        """Whether a value is another than it was; a name can't be nothing."""
        if column == "name" and not str(value).strip():
            return False
        return not (len(idents) == 1 and column in ("name", "country", "person", "title")) or any(
            getattr(s, column) != value for s in self.those(idents)
        )

    def sign(self, idents: Sequence[str], consent: Consent) -> None:
        """Change which letters are signed."""
        step = translate("Signatories", "Change what is signed by {name}").format(name=self.called(idents))
        roster = self.session.campaign.roster
        after = self._made(idents, lambda: self._with(editing.sign(roster, idents, consent)))
        self._do(step, after, idents, "signs")

    def not_under(self, idents: Sequence[str], recipient: str) -> None:
        """Leave names out of one letter."""
        whom = self.session.campaign.recipient(recipient)
        if whom is not None:
            step = translate("Signatories", "Leave {name} out of the letter to {recipient}")
            step = step.format(name=self.called(idents), recipient=whom.name)
            after = self._with(editing.not_under(self.session.campaign.roster, idents, recipient))
            self._do(step, after, idents, "signs")

    def stand(self, idents: Sequence[str], standing: Standing, day: datetime.date | None = None) -> None:
        """Change how they stand, from today or another day on."""
        step = {
            Standing.SIGNED: translate("Signatories", "Mark {name} as signed"),
            Standing.PENDING: translate("Signatories", "Mark {name} as pending"),
            Standing.WITHDREW: translate("Signatories", "Withdrawal of {name}"),
        }[standing].format(name=self.called(idents))
        roster = self.session.campaign.roster
        day = day or datetime.date.today()
        after = self._made(idents, lambda: self._with(editing.stand(roster, idents, standing, day)))
        self._do(step, after, idents, "state")

    # ------------------------------------------------------------- who is there, and in which order

    def add(self, name: str) -> str:
        """Add one more by its name; return its id."""
        campaign, ident = signatories.add(self.session.campaign, name, datetime.date.today())
        self._do(translate("Signatories", "Add {name}").format(name=name), campaign, [ident])
        return ident

    def take_in(self, campaign: Campaign, added: Sequence[str]) -> str:
        """Take on what was pasted; return the step's name."""
        step = translate("Signatories", "Paste %n name(s)", "", len(added))
        self._do(step, campaign, added)
        return step

    def leave_out(self, idents: Sequence[str]) -> str:
        """Take names off the list; return the step's name."""
        step = translate("Signatories", "Leave out {name}").format(name=self.called(idents))
        self._do(step, self._with(editing.left_out(self.session.campaign.roster, idents)), idents)
        return step

    def move(self, shown: Sequence[str], idents: Sequence[str], before: str) -> str:
        """Put names before another; from then on all stand by hand. Return the step's name."""
        step = translate("Signatories", "Move {name}").format(name=self.called(idents))
        after = editing.moved(self.session.campaign.roster, shown, idents, before)
        self._do(step, self._with(after), idents)
        return step

    def arrange(self, *, by: Order | None = None, lead_first: bool | None = None) -> None:
        """Print the names in another order."""
        campaign = self.session.campaign
        present = campaign.roster.arrangement
        if by is Order.AS_LISTED or (by, lead_first) == (None, None):
            return
        if (by or present.order, present.lead_first if lead_first is None else lead_first) == (
            present.order,
            present.lead_first,
        ):
            return
        step = translate("Signatories", "Change the order of the names")
        self._do(step, signatories.arrange(campaign, by=by, lead_first=lead_first), [])

    def by_hand(self, shown: Sequence[str]) -> None:
        """Keep the order there is as one made by hand."""
        after = self._with(editing.listed(self.session.campaign.roster, shown))
        self._do(translate("Signatories", "Keep the order of the names by hand"), after, [])

    # ------------------------------------------------------------- a new letter

    def sign_also(self, idents: Sequence[str], recipient: str) -> None:
        """Let these sign the letter to a new recipient, too."""
        from undersigned.signatories.states import sign_also

        whom = self.session.campaign.recipient(recipient)
        if whom is not None and idents:
            step = translate("Signatories", "%n sign(s|) the letter to {recipient} too", "", len(idents))
            after = self._with(sign_also(self.session.campaign.roster, frozenset(idents), recipient))
            self._do(step.replace("{recipient}", whom.name), after, idents, "signs")


def all_of_today(campaign: Campaign) -> Consent:
    """Return the consent to all letters there are, and to no later one."""
    return Consent(Scope.ALL_OF_TODAY, tuple(r.id for r in campaign.recipients))

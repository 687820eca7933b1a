"""After a change of person or name: where the old one still stands, and whether that letter was sent.

It is looked for when the typing rests, and told in the room's bar; nothing is changed by it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from PySide6.QtCore import QDate, QLocale, QObject, QTimer

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.addressed import Touched, touched
from undersigned.window.notice import Does, Notice
from undersigned.window.session import Session

_LOOK_AFTER = 350  # milliseconds of rest after a name was typed over


class FormerNames(QObject):
    """Notices names that are replaced in the letter in view."""

    def __init__(self, session: Session, notice: Notice) -> None:
        super().__init__(notice)
        self.session, self.notice = session, notice
        self._sought: tuple[str, str, str] | None = None  # recipient, name, surname
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOK_AFTER)
        self._later.timeout.connect(self._look)

    def note(self, before: Campaign, after: Campaign) -> None:
        """Remember a name that was replaced just now; forget one that came back."""
        ident = self.session.view.recipient
        old, new = before.recipient(ident), after.recipient(ident)
        told = self.notice.about
        if isinstance(told, Touched) and new is not None and told.name not in new.former:
            self.notice.hide()
        if old is None or new is None or old.former == new.former:
            return
        if gone := [name for name in new.former if name not in old.former]:
            surname = next((a.surname for a in _people(old) if a.surname and a.surname in gone[-1]), "")
            self._sought = (ident, gone[-1], surname)
            self._later.start()

    def _look(self) -> None:
        if self._sought is None:
            return
        (ident, name, surname), self._sought = self._sought, None
        recipient = self.session.campaign.recipient(ident)
        if recipient is None or name not in recipient.former:
            return
        if any(a.surname == surname for a in _people(recipient)):
            surname = ""  # somebody else here is called so
        if found := touched(self.session.campaign, ident, name, surname):
            self._tell(found, recipient)

    def _tell(self, found: Touched, recipient: Recipient) -> None:
        said: list[str] = []
        buttons: list[tuple[str, Does]] = []
        if places := list(found.stands):
            stands = self.tr("“{name}” still stands in this letter, in %n place(s).", "", len(places))
            said.append(stands.replace("{name}", found.name))

            def show() -> None:
                places.append(places.pop(0))
                self.session.lead_to(places[-1])

            buttons.append((self.tr("Show"), show))
        if found.sent:
            sent = self.tr("The letter to {recipient} was already sent on {day}; that one stays as it was.")
            said.append(sent.format(recipient=recipient.name, day=_day(found.sent[-1].on)))
        self.notice.say(" ".join(said), buttons, about=found)


def _people(recipient: Recipient) -> Iterator[Addressee]:
    yield from recipient.addressees
    yield from recipient.cc


def _day(on: str) -> str:
    """Return an ISO day as the interface writes it."""
    try:
        day = datetime.date.fromisoformat(on[:10])
    except ValueError:
        return on
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

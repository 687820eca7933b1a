"""The table of rooms, in the order of the work: a new room is one module and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from undersigned.campaign.model import Campaign
from undersigned.campaign.records import SENT
from undersigned.problems import Place
from undersigned.window.names import count
from undersigned.window.proof import Proof
from undersigned.window.session import Session
from undersigned.window.settings import Settings


class Room(QWidget):
    """What every room is: a widget that shows the session's campaign and hands changed ones back.

    A room is made when it is first entered. It listens to the session itself.

    Signals:
        stands(Place): what the keyboard works on is another part of the letter.
    """

    stands = Signal(object)
    asks_to_whom = False  # whether the room itself asks whom the letter is to, where that is nobody yet

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__()
        self.session, self.proof, self.settings = session, proof, settings

    def hold(self, notice: QWidget, empty: QWidget, full: QWidget) -> QStackedWidget:
        """Fill the room: a notice above what it shows when there is nothing yet, or when there is."""
        stack = QStackedWidget()
        stack.addWidget(empty)
        stack.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(notice)
        whole.addWidget(stack, 1)
        return stack

    def add_to_menus(self, menus: Mapping[str, QMenu]) -> None:
        """Add what can be done in this room to the menus "edit", "insert" and "letter"."""

    def leave(self) -> None:
        """End what runs beside the room, since the window closes."""

    def go_to(self, place: Place) -> None:
        """Show a place of this room: scroll there, put the caret or the selection on it."""

    def dress_ahead(self) -> None:
        """Take on the style while nobody looks, which the first look at the room would wait for."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()

    def enter(self) -> None:
        """Take the keyboard's focus where people begin in this room."""
        self.setFocus()


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One line of the table: its name in code, its title on the screen, its icon, what it holds."""

    name: str
    title: str
    icon: str
    load: Callable[[], type[Room]]  # its modules are loaded when it is first asked for
    count: Callable[[Campaign], str]
    holds: Callable[[Place], bool]
    first: tuple[str, ...] = ()  # modules that take their time, to be loaded ahead one by one


def _text() -> type[Room]:
    from undersigned.window.text.room import TextRoom

    return TextRoom


def _recipients() -> type[Room]:
    from undersigned.window.recipients.room import RecipientsRoom

    return RecipientsRoom


def _letters() -> type[Room]:
    from undersigned.window.letters.room import LettersRoom

    return LettersRoom


def _signatories() -> type[Room]:
    from undersigned.window.signatories.room import SignatoriesRoom

    return SignatoriesRoom


def _page() -> type[Room]:
    from undersigned.window.page.room import PageRoom

    return PageRoom


def _sent_in_words(campaign: Campaign) -> str:
    """Return how many letters were sent; nothing for none."""
    sent = {(r.recipient, r.language) for r in campaign.records if r.event == SENT}
    return QCoreApplication.translate("Rooms", "%n sent", "", len(sent)) if sent else ""


def _translations() -> type[Room]:
    from undersigned.window.translating.room import TranslationsRoom

    return TranslationsRoom


def _languages(campaign: Campaign) -> str:
    from undersigned.translations.units import languages

    known = languages(campaign)
    return count(len(known)) if known else ""


_PAGE = ("letterhead", "running-head")  # parts of the frame that stand in no text

ROOMS = (
    RoomLine(
        "text",
        str(QT_TRANSLATE_NOOP("Rooms", "Text")),
        "file-text",
        _text,
        lambda campaign: "",
        lambda place: (
            (bool(place.segment) and place.segment not in _PAGE and place.part != "translations")
            or place.part in ("letter.md", "letter.toml")
        ),
        first=("undersigned.letter.manuscript", "undersigned.window.text.editor"),
    ),
    RoomLine(
        "recipients",
        str(QT_TRANSLATE_NOOP("Rooms", "Recipients")),
        "mail",
        _recipients,
        lambda campaign: count(len(campaign.recipients)) if campaign.recipients else "",
        lambda place: (
            place.part not in ("letters", "paper", "translations")
            and place.segment not in _PAGE
            and ((bool(place.recipient) and not place.signatory) or place.part == "recipients")
        ),
        first=("undersigned.letter.addressed", "undersigned.campaign.rows"),
    ),
    RoomLine(
        "signatories",
        str(QT_TRANSLATE_NOOP("Rooms", "Signatories")),
        "users",
        _signatories,
        lambda campaign: count(len(campaign.roster.signatories)) if campaign.roster.signatories else "",
        lambda place: bool(place.signatory) or place.part == "roster",
        first=("undersigned.campaign.erasing",),
    ),
    RoomLine(
        "page",
        str(QT_TRANSLATE_NOOP("Rooms", "Page")),
        "layout-template",
        _page,
        lambda campaign: "",
        lambda place: (
            place.part in ("paper", "assets") or (place.segment in _PAGE and place.part != "translations")
        ),
    ),
    RoomLine(
        "translations",
        str(QT_TRANSLATE_NOOP("Rooms", "Translations")),
        "languages",
        _translations,
        _languages,
        lambda place: place.part == "translations",
        first=("undersigned.translations.suggestions", "undersigned.window.translating.deeds"),
    ),
    RoomLine(
        "letters",
        str(QT_TRANSLATE_NOOP("Rooms", "Export")),
        "file-output",
        _letters,
        _sent_in_words,
        lambda place: place.part == "letters",
        first=("undersigned.window.letters.known",),
    ),
)


def room_of(place: Place) -> str:
    """Return the name of the room that shows a place; "" for none."""
    return next((line.name for line in ROOMS if line.holds(place)), "")

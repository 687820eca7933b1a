"""What is asked before something is done in the room: letters, days, names, and whether to erase."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from undersigned.campaign.records import SENT, to_correct
from undersigned.errors import UndersignedError, UnwritableError
from undersigned.problems import Place
from undersigned.signatories.model import Standing
from undersigned.user_folders import state_folder
from undersigned.window import dialogs, recovery_copies
from undersigned.window.signatories.consent import ask_consent
from undersigned.window.signatories.leaving import ask_and_erase, ask_withdrawal, letters_bearing
from undersigned.window.signatories.pasting import ask_for_names

if TYPE_CHECKING:
    from undersigned.window.signatories.room import SignatoriesRoom

translate = QCoreApplication.translate


def paste(room: SignatoriesRoom) -> None:
    """Take in names from the clipboard, after showing what they would become."""
    found = ask_for_names(room, room.session.campaign, QGuiApplication.clipboard().text())
    if found is None:
        return
    room.filtering.clear()
    step = room.deeds.take_in(found.campaign, found.intake.added or found.intake.changed)
    text = translate("Signatories", "%n name(s) added.", "", len(found.intake.added))
    room.tell(text, step)
    if found.intake.added:
        room.go_to(Place(part="roster", signatory=found.intake.added[0]))


def signs(room: SignatoriesRoom) -> None:
    """Ask which letters the chosen ones sign."""
    idents = room.ids
    if idents:
        consent = ask_consent(room, room.deeds.those(idents), dict(room.model.known.recipients))
        if consent is not None:
            room.deeds.sign(idents, consent)


def withdrawal(room: SignatoriesRoom) -> None:
    """Ask since when the chosen ones have withdrawn, and tell which letters still bear their names."""
    idents = room.ids
    if not idents:
        return
    campaign, whom = room.session.campaign, room.deeds.those(idents)
    day = ask_withdrawal(room, campaign, whom)
    if day is None:
        return
    room.deeds.stand(idents, Standing.WITHDREW, day)
    said = translate("Signatories", "{name} withdrew.").format(name=room.deeds.called(idents))
    records = letters_bearing(campaign, whom)
    sent = sum(record.event == SENT for record in records)
    if records:
        bear = translate(
            "Signatories", "%n file(s) made before bear(s|) the name and stay as they are.", "", len(records)
        )
        said = f"{said} {bear}"
    if sent:
        said += " " + translate("Signatories", "%n of them were sent.", "", sent)
    room.tell(said, room.session.to_undo, [_corrected(room)] if to_correct(room.session.campaign) else [])


def _corrected(room: SignatoriesRoom) -> tuple[str, Callable[[], object]]:
    """Return the button that leads to corrected copies of the letters that were sent."""
    place = Place(part="letters", column="corrected")
    return translate("Signatories", "Corrected copies…"), lambda: room.session.lead_to(place)


def erase(room: SignatoriesRoom) -> None:
    """Erase the chosen one, which can't be undone."""
    idents = room.ids
    if len(idents) != 1:
        return
    (whom,) = room.deeds.those(idents)
    try:
        erased = ask_and_erase(room, room.session.campaign, whom, room.session.path)
    except UndersignedError as error:
        dialogs.tell_error(room, translate("Signatories", "Nothing was erased"), error)
        return
    if erased is not None:
        with contextlib.suppress(UnwritableError):  # then there are none
            recovery_copies.remove_old(state_folder("recovery"), room.session.campaign.id)
        room.session.do_for_good(translate("Signatories", "Erase a signatory"), erased.campaign)
        text = translate(
            "Signatories", "{name} was erased. Save, so that the file on the disk lets go of it too."
        )
        room.notice.say(text.format(name=erased.name))

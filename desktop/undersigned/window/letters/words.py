"""How letters stand, in words."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from undersigned.campaign.model import Record
from undersigned.export.state import Reason
from undersigned.window.letters.known import Known, Read
from undersigned.window.names import count, isolated, language_title


def why_in_words(why: Sequence[Reason]) -> str:
    """Return why a letter isn't what it was, such as "2 signatories added, the text changed"."""
    return ", ".join(_reason(reason) for reason in why)


def _reason(reason: Reason) -> str:
    if reason.kind == "added":
        return QCoreApplication.translate("LettersRoom", "%n signator(y|ies) added", "", reason.count)
    if reason.kind == "left":
        return QCoreApplication.translate("LettersRoom", "%n signator(y|ies) left", "", reason.count)
    known = {
        "names": QCoreApplication.translate("LettersRoom", "the list of names changed"),
        "text": QCoreApplication.translate("LettersRoom", "the text changed"),
        "page": QCoreApplication.translate("LettersRoom", "the page changed"),
        "release": QCoreApplication.translate("LettersRoom", "made by another release"),
    }
    return known.get(reason.kind, str(reason))


def day_in_words(day: datetime.date) -> str:
    """Return a day as people say it: without the year where it is this one."""
    locale = QLocale()
    if day.year == datetime.date.today().year:
        return locale.toString(QDate(day.year, day.month, day.day), "d MMM")
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment_in_words(moment: str) -> str:
    """Return when something was: the hour of today, the day before."""
    when = datetime.datetime.fromisoformat(moment).astimezone()
    if when.date() == datetime.date.today():
        return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    return day_in_words(when.date())


def letter_in_words(known: Known, own_language: str) -> str:
    """Return what a letter is called: its recipient's name, and its language where that isn't the text's."""
    name = known.name or QCoreApplication.translate("LettersRoom", "(no name yet)")
    return name if known.language == own_language else f"{name} · {language_title(known.language)}"


def exported_in_brief(known: Known) -> str:
    """Return when a letter was exported last, or why that is no longer it."""
    if known.exported is None:
        undone = known.standing.untranslated if known.standing is not None else 0
        return (
            QCoreApplication.translate("LettersRoom", "%n text(s) to translate", "", undone)
            if undone
            else "–"
        )
    if not known.why:
        return moment_in_words(known.exported.on)
    why = why_in_words(known.why)
    return QCoreApplication.translate("LettersRoom", "out of date: {why}").format(why=why)


def exported_in_words(known: Known) -> str:
    """Return when a letter was exported last, and whether that is still it."""
    if known.exported is None or not known.why:
        return exported_in_brief(known)
    when = moment_in_words(known.exported.on)
    return QCoreApplication.translate("LettersRoom", "{when}, out of date: {why}").format(
        when=when, why=why_in_words(known.why)
    )


def sent_in_words(record: Record | None) -> str:
    """Return the day a letter was sent."""
    return "–" if record is None else day_in_words(datetime.date.fromisoformat(record.on[:10]))


def read_in_words(read: Read) -> str:
    """Return whether a letter was read."""
    return {Read.NOT: "–", Read.YES: "✓", Read.BEFORE: QCoreApplication.translate("LettersRoom", "changed")}[
        read
    ]


def state_in_words(known: Known) -> str:
    """Return what a screen reader says of a letter's mark."""
    standing = known.standing
    if standing is None:
        return QCoreApplication.translate("LettersRoom", "not looked at yet")
    if known.stops:
        return QCoreApplication.translate("LettersRoom", "something stops it")
    if standing.looks:
        return QCoreApplication.translate("LettersRoom", "ready, something to look at")
    return QCoreApplication.translate("LettersRoom", "ready")


def deeds_in_words() -> tuple[str, str]:
    """Return what can be done in a letter's row: it is to be marked as sent, or shown as it was."""
    translate = QCoreApplication.translate
    return translate("LettersRoom", "Mark as sent"), translate("LettersRoom", "Show as sent")


def number_in_words(number: int) -> str:
    """Return a number of pages or names; nothing for none yet."""
    return isolated(count(number)) if number else ""

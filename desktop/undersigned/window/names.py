"""What things are called on the screen: languages, counts, days."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from undersigned.language.names import own_name
from undersigned.language.offered import OFFERED


def language_name(tag: str) -> str:
    """Return a language's name in the window's language, with its region where it has one."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return tag
    name = QLocale.languageToString(locale.language())
    more = _of_tag(
        tag,
        QLocale.scriptToString(locale.script()),
        QLocale.territoryToString(locale.territory()),
    )
    return f"{name} ({more})" if more else name


def _of_tag(tag: str, script: str, region: str) -> str:
    """Return what a tag says beside the language: its script, its region, or both."""
    parts = tag.replace("_", "-").split("-")[1:]
    scripts = [script for part in parts if len(part) == 4]
    return ", ".join([*scripts, *(region for part in parts if len(part) in (2, 3))])


def own_language_name(tag: str) -> str:
    """Return what a language is called by those who speak it, in its own direction wherever it stands."""
    return f"\u2068{OFFERED.get(tag) or own_name(tag)}\u2069"


def isolated(text: str) -> str:
    """Return a value as it reads in its own direction, in a window that is mirrored (UAX #9, FSI and PDI)."""
    return f"\u2068{text}\u2069" if text and QGuiApplication.isRightToLeft() else text


def count(number: int) -> str:
    """Return a number in the interface's digits."""
    return QLocale().toString(number)


def percent(share: float) -> str:
    """Return a share, such as a zoom, in percent and in the interface's digits."""
    locale = QLocale()
    return isolated(f"{locale.toString(round(share * 100))}\u00a0{locale.percent()}")

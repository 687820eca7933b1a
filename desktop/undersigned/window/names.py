"""What things are called on the screen: languages, counts, days."""

from __future__ import annotations

import functools

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from undersigned.language.names import name_in, own_name
from undersigned.language.offered import OFFERED


def language_name(tag: str) -> str:
    """Return a language's name in the window's language, within a sentence, with its region if it has one."""
    return _language_name(tag, QLocale().bcp47Name())


def language_title(tag: str) -> str:
    """Return a language's name in the window's language, as it stands in a list or over something."""
    name = language_name(tag)
    return name[:1].upper() + name[1:] if name != tag else name


@functools.lru_cache(maxsize=512)
def _language_name(tag: str, window: str) -> str:
    locale = QLocale(tag.replace("-", "_"))
    if window.partition("-")[0] != "en" or locale.language() is QLocale.Language.C:
        return name_in(tag, window)  # Qt has the English names alone, but at once
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


def in_digits(text: str) -> str:
    """Return a text with its digits as the interface has them."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def percent(share: float) -> str:
    """Return a share, such as a zoom, in percent and in the interface's digits."""
    locale = QLocale()
    return isolated(f"{locale.toString(round(share * 100))}\u00a0{locale.percent()}")

"""The window's own language: English as it is written in the code, and translations of it.

A source text with a number says both forms, "%n letter(s)" or "%n signator(y|ies)"; English chooses
between them here, other languages in their own files. "%n" is said as `names.count` says numbers, which
Qt does for "%Ln": here for English, for others where their files are made (setup/strings.py).
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from undersigned import assets

_FORMS = re.compile(r"\((\w*)\|(\w*)\)|\(s\)")


class EnglishNumbers(QTranslator):
    """Chooses between one and many in English texts."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the text for this number; None leaves it to others."""
        return with_separators(in_number(source, n)) if n >= 0 else None

    def isEmpty(self) -> bool:
        """Whether there is nothing to look up: Qt doesn't ask an empty one."""
        return False


def with_separators(text: str) -> str:
    """Return a text for Qt to fill its number in, in the digits and with the separators of the interface."""
    return text.replace("%n", "%Ln")


def in_number(source: str, n: int) -> str:
    """Return an English text with the form that goes with a number; "%n" stays for Qt to fill."""

    def form(found: re.Match[str]) -> str:
        one, many = ("", "s") if found[1] is None else (found[1], found[2])
        return one if n == 1 else many

    return _FORMS.sub(form, source)


def speak(app: QApplication, language: str = "") -> None:
    """Let the window speak a language; "" for the system's. What isn't translated stays English."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    english = EnglishNumbers(app)
    app.installTranslator(english)
    if locale.language() is QLocale.Language.English:
        return
    theirs = QTranslator(app)
    if theirs.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)
    ours = QTranslator(app)
    if ours.load(locale, "undersigned", "_", str(assets.resource("locale"))):
        app.installTranslator(ours)

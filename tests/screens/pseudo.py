"""A language that nobody speaks: every text longer by two fifths, in brackets, with marks on its letters.

What stands on the screen without brackets was never given to translators, and what doesn't fit won't
in other languages either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from undersigned.window.language import in_number

_MARKED = str.maketrans("AaEeIiOoUuCcNnSs", "ÂâÉéÎîÖöÛûÇçÑñŜŝ")
_KEPT = re.compile(r"\{[^}]*\}|%L?n|%\d|\([^)]*\*[^)]*\)|;;|&.|<[^>]*>")
LONGER = 0.4
START, END = "[", "]"


class Pseudo(QTranslator):
    """Translates everything."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a text in brackets; what Qt asks for that isn't a text stays."""
        if (
            context == "QShortcut"
            or not any(c.isalpha() for c in source)
            or source in ("LTR", "RTL", "QT_LAYOUT_DIRECTION")
        ):
            return None
        return pseudo(in_number(source, n) if n >= 0 else source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Whether there is nothing to look up: Qt doesn't ask an empty one."""
        return False


def pseudo(text: str) -> str:
    """Return a text as this language says it: fields, keys and file patterns stay."""
    said, at = "", 0
    for kept in _KEPT.finditer(text):
        said += text[at : kept.start()].translate(_MARKED) + kept[0]
        at = kept.end()
    said += text[at:].translate(_MARKED)
    return f"{START}{said}{'·' * round(len(text) * LONGER)}{END}"


@contextmanager
def spoken(app: QApplication) -> Iterator[None]:
    """Let the application speak it for a while."""
    translator = Pseudo(app)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)

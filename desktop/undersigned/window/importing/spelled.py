"""In what two spellings differ, letter by letter, as text to show."""

from __future__ import annotations

import difflib
import html
import unicodedata
from collections.abc import Iterator

from undersigned.window import theme

_ALIKE = 0.5  # of two names that have less in common, nothing is marked: all would be


def parts(name: str, other: str) -> list[tuple[str, bool]]:
    """Return a name in pieces, each with whether it differs from the other name."""
    here, there = list(_cut(name)), list(_cut(other))
    found = difflib.SequenceMatcher(None, here, there, autojunk=False)
    if name == other or found.ratio() < _ALIKE:
        return [(name, False)]
    made: list[tuple[str, bool]] = []
    for what, a, b, _, _ in found.get_opcodes():
        if text := "".join(here[a:b]):
            made.append((text, what != "equal"))
    return made


def _cut(name: str) -> Iterator[str]:
    """Yield letters; whole words of scripts whose letters join, which a mark would take apart."""
    if any(unicodedata.bidirectional(c) == "AL" or unicodedata.category(c) in ("Mn", "Mc") for c in name):
        for word in name.split(" "):
            yield word + " "
        return
    yield from name


def marked(name: str, other: str) -> str:
    """Return a name as rich text in which what differs is underlined and tinted."""
    c = theme.colours()
    tint = theme.tinted(c.differs, 0.2, c.page).name()
    style = f"background-color: {tint}; text-decoration: underline;"
    return "".join(
        f'<span style="{style}">{html.escape(text)}</span>' if differs else html.escape(text)
        for text, differs in parts(name, other)
    )

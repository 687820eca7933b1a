"""Which codes say a text, where glyphs alone don't (ISO 32000-1 9.10.3).

A code is a glyph's id, and says what its face names it. Beyond those are codes that the file maps
to glyphs: for a glyph that stands for another letter than usual, and blanks of no width, which say
a character that has no glyph of its own. Each code is the same in all letters, so that operators
can be shared.
"""

from __future__ import annotations

import unicodedata

from undersigned.faces.model import Face
from undersigned.render.pdf.shape import code
from undersigned.render.pdf.usage import Usage

LRM, RLM = "\u200e", "\u200f"
INSIDE = 0.04  # ems: a blank that ends a word must not stand where the next one begins
_OTHER_LETTER = 0x8000
_BLANKS = 0xD000
_LAST_BLANK = 0x2FFF


class Codes:
    """Gives out codes of one face, and keeps what they need of it."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self._glyphs: set[int] = set()
        self._unnamed: set[tuple[int, str]] = set()
        self._others: set[tuple[int, int]] = set()
        self._vague: set[tuple[int, str]] = set()
        self.second: set[str] = set()
        self._spare = not face.is_cff and face.face.glyph_count <= _BLANKS - _OTHER_LETTER

    def has_blanks(self, text: str) -> bool:
        """Whether blanks can say a text. Of two that say the same at the same place readers leave one out."""
        known = self._spare and self.face.blank is not None and all(ord(c) <= _LAST_BLANK for c in text)
        return known and len(set(text)) == len(text)

    def blank(self, char: str) -> bytes:
        """Return the code that shows nothing and says a character."""
        assert self.face.blank is not None, "has_blanks was asked"
        return self._other(_BLANKS + ord(char), self.face.blank, char)

    def plain(self, glyph: int) -> bytes:
        """Return a glyph's own code."""
        self._glyphs.add(glyph)
        return code(glyph)

    def within(self, glyph: int, text: str) -> bytes:
        """Return a glyph's own code, in a cluster that is said as a whole."""
        if glyph not in self.face.glyph_text:  # each code must say something (ISO 14289-1 7.21.7)
            self._vague.add((glyph, text))
        return self.plain(glyph)

    def is_usual(self, glyph: int, text: str) -> bool:
        """Whether a glyph's own code says a text in every letter."""
        return same(self.face.glyph_text.get(glyph, ""), text)

    def saying(self, glyph: int, text: str) -> bytes:
        """Return a code that shows a glyph and says a text."""
        usual = self.face.glyph_text.get(glyph, "")
        if usual and not same(usual, text) and self._spare:
            return self._other(_OTHER_LETTER + glyph, glyph, text)
        if not usual or not same(usual, text):
            self._unnamed.add((glyph, text))
        return self.plain(glyph)

    def _other(self, number: int, glyph: int, text: str) -> bytes:
        self._glyphs.add(glyph)
        self._others.add((number, glyph))
        self._unnamed.add((number, text))
        return code(number)

    def usage(self) -> Usage:
        """Return what the codes given out need of the face."""
        found = (self._glyphs, self._unnamed, self._others, self._vague, self.second)
        return Usage(*map(frozenset, found))  # type: ignore[arg-type]  # a field each


def same(a: str, b: str) -> bool:
    """Whether two texts are the same but for compatible forms."""
    return a == b or unicodedata.normalize("NFKC", a) == unicodedata.normalize("NFKC", b)

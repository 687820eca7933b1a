"""Draw text that runs from right to left so that every reader gives it back in the order it is read.

Readers find out the order of such text by where its glyphs stand, and turn round what one glyph
says if that is more than one character, or what is said for a cluster. So each character is one
code, in visual order in strings that say they are reversed, the strings in the order they are read
(ISO 32000-1 14.8.2.3.3). What a ligature or a mark says beyond that is a blank's code; the mark
itself is drawn as an outline, since text off the baseline parts the word.
"""

from __future__ import annotations

import functools
import itertools
import unicodedata
from dataclasses import dataclass, field

from undersigned.faces.model import Face
from undersigned.render.pdf.bidi import bidi_class
from undersigned.render.pdf.codes import INSIDE, LRM, RLM, Codes
from undersigned.render.pdf.shape import Glyph, Shaped
from undersigned.render.pdf.usage import Shown, near, outlines_of

_PARTS_OF_NUMBERS = frozenset(("CS", "ES", "ET"))
_WEAK = frozenset(("AN", "CS", "EN", "ES", "ET"))
_ALSO_TURNED = frozenset("‘’“”")  # by PDFium, though Unicode doesn't mirror them
_NEAR = 0.5  # font units


@dataclass(slots=True)
class _Piece:
    """Codes that follow each other from x on; `pen` is where they end."""

    x: float
    pen: float
    second: bool
    codes: bytearray = field(default_factory=bytearray)


def is_turned(char: str) -> bool:
    """Whether readers turn a sign round in leftward text, so that marks of direction stand around it."""
    return bool(unicodedata.mirrored(char)) or char in _ALSO_TURNED


class _Leftward:
    """Collects the pieces of a stretch of one item, in visual order."""

    def __init__(self, codes: Codes) -> None:
        self.codes = codes
        self.face = codes.face
        self.pieces: list[_Piece] = []
        self._blanks = b""
        self.outlines: list[tuple[int, float, float]] = []  # glyph, x, y in font units

    def cluster(self, glyphs: list[Glyph], text: str, x: float, around: tuple[str, str]) -> None:
        """Add glyphs in visual order that together say a text.

        x is where the first one's advance begins; `around` are the character that is read before it,
        and all text after it.
        """
        if len(glyphs) == len(text) == 1 and not glyphs[0].dy and _is_plain(self.face, glyphs[0].id, text):
            glyph = glyphs[0]
            self._add(self.codes.plain(glyph.id), x + glyph.dx, self.face.advance(glyph.id))
            return
        if not all(g.id for g in glyphs):
            self._without_blanks(
                glyphs, text, list(itertools.accumulate((g.advance for g in glyphs), initial=x))
            )
            return
        before, following = around
        places = list(itertools.accumulate((g.advance for g in glyphs), initial=x))
        if not self.codes.has_blanks(text[1:]) or not self.codes.has_blanks(text[:1]):
            self._without_blanks(glyphs, text, places)
            return
        main, place = glyphs[-1], places[-2]
        shown = bool(main.advance) and not main.dy
        for glyph, at in list(zip(glyphs, places, strict=False))[: len(glyphs) - shown]:
            if glyph.id != self.face.space:
                self.outlines.append((glyph.id, at + glyph.dx, glyph.dy))
        place += main.dx if shown else 0
        if bidi_class(text[-1]) == "NSM" and _turns(following):
            # A reader that sorts classes from left to right takes the mark for a part of what follows.
            self._blank(RLM)
        for char in reversed(text[1:] if shown else text):
            self._blank(char)
        if shown:
            self._say(main, text[0], place, before)

    def _without_blanks(self, glyphs: list[Glyph], text: str, places: list[float]) -> None:
        for glyph, at in zip(glyphs, places, strict=False):
            own = text if glyph is glyphs[-1] else self.face.glyph_text.get(glyph.id, text[-1:])
            shown = glyph.id
            if not shown and self.face.space:
                self.outlines.append((shown, at, 0))
                shown, own = self.face.space, " "
            self._add(self.codes.saying(shown, own), at + glyph.dx, self.face.advance(shown))

    def _say(self, glyph: Glyph, char: str, x: float, before: str) -> None:
        # A font in which many codes say one letter is taken for a broken one: special forms have another.
        if bidi_class(char) in _PARTS_OF_NUMBERS and self.codes.has_blanks(RLM):
            self._blank(RLM)  # or the space after it counts as a part of a number too
        second = not self.codes.is_usual(glyph.id, char)
        coded = self.codes.saying(glyph.id, char)
        advance = self.face.advance(glyph.id)
        if not is_turned(char) or not self.codes.has_blanks(RLM + LRM):
            self._add(coded, x, advance, second=second)
            return
        # Where text runs leftward some readers turn a bracket round once more, others don't. None does
        # between these marks of direction.
        self._blank(RLM)
        inside = round(self.face.upem * INSIDE)
        self._add(coded + b")%.6g(" % (INSIDE * 1000) + self.codes.blank(LRM), x, advance - inside)

    def _blank(self, char: str) -> None:
        """Add a blank at the left edge of the glyph that comes next."""
        self._blanks += self.codes.blank(char)

    def _add(self, coded: bytes, x: float, advance: float, *, second: bool = False) -> None:
        last = self.pieces[-1] if self.pieces else None
        if last is None or abs(last.pen - x) > _NEAR or second != last.second:
            last = _Piece(x, x, second)
            self.pieces.append(last)
        last.codes += self._blanks + coded
        self._blanks = b""
        last.pen = x + advance

    def end(self, x: float) -> None:
        """End the stretch at x, its right edge."""
        if self._blanks:
            self._add(
                b"",
                self.pieces[-1].pen if self.pieces else x,
                0,
                second=bool(self.pieces) and self.pieces[-1].second,
            )


@functools.lru_cache(maxsize=8192)
def _is_plain(face: Face, glyph: int, char: str) -> bool:
    """Whether a glyph's own code says a letter or a space, with nothing to part it from what is beside it."""
    plain = bidi_class(char) in ("AL", "R", "WS") and not unicodedata.mirrored(char)
    return plain and bool(face.advance(glyph)) and face.glyph_text.get(glyph) == char


def _turns(following: str) -> bool:
    """Whether what follows isn't surely more text that runs leftward."""
    if not following:
        return True
    kinds = (bidi_class(char) for char in following)
    return next((kind for kind in kinds if kind in _WEAK or kind in ("AL", "R", "L")), "") not in ("AL", "R")


def show_leftward(shaped: Shaped, start: int, end: int, size: float) -> Shown:
    """Return the operators for characters `start` to `end` of an item."""
    made = _Leftward(Codes(shaped.face))
    x = 0.0
    stop = end
    drawn = (g for g in shaped.glyphs if start <= g.cluster < end)
    for begin, group in itertools.groupby(drawn, key=lambda g: g.cluster):
        glyphs = list(group)
        around = shaped.text[max(0, begin - 1) : begin], shaped.text[stop:end]
        made.cluster(glyphs, shaped.text[begin:stop], x, around)
        x += sum(g.advance for g in glyphs)
        stop = begin
    made.end(x)
    outlines = outlines_of(shaped.face, made.outlines, size)
    if not made.pieces:
        return Shown(b"", made.codes.usage(), outlines, 0.0, 0.0)
    scale = size / shaped.face.upem
    first, last = made.pieces[-1].x * scale, made.pieces[0].pen * scale
    ops = _operators(made, size)
    return Shown(ops, made.codes.usage(), outlines, first, last)


def _operators(made: _Leftward, size: float) -> bytes:
    scale = 1000 / made.face.upem
    pen = made.pieces[-1].x
    key = made.face.key.encode()
    out = [b"/ReversedChars BMC\n"]
    for piece in reversed(made.pieces):
        back = near((pen - piece.x) * scale)
        codes = bytes(piece.codes)
        shown = b"[%.6g(%b)]TJ\n" % (back, codes) if back or b")" in codes else b"(%b)Tj\n" % codes
        if piece.second:
            made.codes.second.add("o")
            shown = b"/%bo %.6g Tf %b/%b %.6g Tf\n" % (key, size, shown, key, size)
        out.append(shown)
        pen = piece.pen
    out.append(b"EMC\n")
    return b"".join(out)

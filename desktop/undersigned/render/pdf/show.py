"""Turn placed glyphs into text operators that draw them and give their text back (ISO 32000-1 14.8.2.4).

Text is drawn on the baseline and without a gap, for where it leaves them readers see another word:
a mark that stands elsewhere is an outline, and a blank says it.
"""

from __future__ import annotations

import itertools
import math

from undersigned.faces.model import Face
from undersigned.render.pdf.codes import INSIDE, LRM, RLM, Codes, same
from undersigned.render.pdf.leftward import show_leftward
from undersigned.render.pdf.shape import Glyph, Shaped, identifiers
from undersigned.render.pdf.usage import Shown, Usage, near, outlines_of

_WIDEST_SPACE = 0.6  # ems
_SPACE, _JOINLESS = "\u200b", "\u200c"


class _Rightward:
    """Collects text operators for glyphs of one face and size, from left to right."""

    def __init__(self, codes: Codes, size: float) -> None:
        self.codes = codes
        self.face = codes.face
        self.size = size
        self.out: list[bytes] = []
        self.outlines: list[tuple[int, float, float]] = []  # glyph, x, y in font units
        self._string = bytearray()
        self._array: list[bytes] = []
        self._x = 0.0  # where the next glyph is due, in font units
        self._pen = 0.0  # where the last glyph has left the pen

    def cluster(self, glyphs: list[Glyph], text: str) -> None:
        """Show a cluster, with ActualText where its glyphs alone don't say its text (14.9.4)."""
        if not all(g.id for g in glyphs) and self.face.space:
            self._undrawn(glyphs, text)
            return
        spacing = [g for g in glyphs if g.advance and not g.dy]
        aside = len(spacing) < len(glyphs)
        each = [self.face.glyph_text.get(g.id, "") for g in spacing]
        own = "".join(each)
        if not aside and all(each) and same(own, text):
            self._show(glyphs, text)
        elif not spacing:
            self._said(glyphs, text)
        elif all(each) and text.startswith(own) and self.codes.has_blanks(text[len(own) :]):
            self._show(glyphs, text, spacing)
            self._move(0)  # a blank stands where the next glyph begins, or it counts as one drawn twice
            for char in text[len(own) :]:
                self._string += self.codes.blank(char)
        elif not aside and len(glyphs) == 1 and not own and text.isprintable():
            self._string_at(glyphs[0], self.codes.saying(glyphs[0].id, text))
        else:
            self._said(glyphs, text)

    def _undrawn(self, glyphs: list[Glyph], text: str) -> None:
        """Show that a face lacks a character. Its glyph for that may not show text (ISO 14289-1 7.21.8)."""
        self._move(0)
        for glyph in glyphs:
            self.outlines.append((glyph.id, self._x + glyph.dx, glyph.dy))
            self._x += glyph.advance
        space = Glyph(self.face.space, 0, self.face.advance(self.face.space), 0, 0)
        x, self._x = self._x, self._pen
        self._said([space], text)
        self._x = x

    def _said(self, glyphs: list[Glyph], text: str) -> None:
        spacing = [g for g in glyphs if g.advance and not g.dy] or None
        self._flush()
        actual = ("\ufeff" + text).encode("utf-16-be").hex().upper().encode()
        self.out.append(b"/Span<</ActualText<" + actual + b">>>BDC\n")
        self._show(glyphs, text, spacing)
        self._flush()
        self.out.append(b"EMC\n")

    def _show(self, glyphs: list[Glyph], text: str, as_text: list[Glyph] | None = None) -> None:
        """Show the glyphs of a cluster, as text (all, if that is None) or as outlines."""
        for glyph in glyphs:
            if as_text is not None and glyph not in as_text:
                self.outlines.append((glyph.id, self._x + glyph.dx, glyph.dy))
                self._x += glyph.advance
                continue
            self._string_at(glyph, self.codes.within(glyph.id, text))

    def _string_at(self, glyph: Glyph, coded: bytes) -> None:
        if glyph.dy:
            self._flush()
            self.out.append(b"%.6g Ts\n" % (glyph.dy * self.size / self.face.upem))
        self._move(glyph.dx)
        self._string += coded
        self._pen += self.face.advance(glyph.id)
        self._x += glyph.advance
        if glyph.dy:
            self._flush()
            self.out.append(b"0 Ts\n")

    def _move(self, dx: int) -> None:
        """Bring the pen to where the next glyph is due, or so far from it."""
        scale = 1000 / self.face.upem
        if back := round((self._pen - self._x - dx) * scale):
            self._close_string()
            self._array.append(b"%d" % back)
            self._pen -= back / scale

    def _close_string(self) -> None:
        if self._string:
            self._array.append(b"(" + bytes(self._string) + b")")
            self._string.clear()

    def _flush(self) -> None:
        """Write what was collected as one operator."""
        self._close_string()
        if len(self._array) == 1 and self._array[0].startswith(b"("):
            self.out.append(self._array[0] + b"Tj\n")
        elif self._array:
            self.out.append(b"[" + b"".join(self._array) + b"]TJ\n")
        self._array.clear()

    def end(self) -> bytes:
        """Return all operators, the last of which leaves the pen where the next glyph is due."""
        self._move(0)
        self._flush()
        return b"".join(self.out)


def show(shaped: Shaped, start: int, end: int, size: float) -> Shown:
    """Return the operators that show characters `start` to `end` of an item, and what they use."""
    if shaped.codes:
        return _show_plain(shaped, start, end)
    if shaped.right_to_left:
        return show_leftward(shaped, start, end, size)
    codes = Codes(shaped.face)
    made = _Rightward(codes, size)
    drawn = (g for g in shaped.glyphs if start <= g.cluster < end)
    clusters = [(at, list(group)) for at, group in itertools.groupby(drawn, key=lambda g: g.cluster)]
    stops = itertools.chain((at for at, _ in clusters[1:]), (end,))
    for (at, glyphs), stop in zip(clusters, stops, strict=True):
        made.cluster(glyphs, shaped.text[at:stop])
    return Shown(made.end(), codes.usage(), outlines_of(shaped.face, made.outlines, size))


def hyphen_of(face: Face) -> int:
    """Return the glyph of a face's hyphen."""
    return face.font.get_nominal_glyph(0x2010) or face.font.get_nominal_glyph(0x2D) or 0


def show_hyphen(face: Face) -> Shown:
    """Return the hyphen that a soft one shows where a line ends; it is given back as what it is."""
    codes = Codes(face)
    shown = b"/Span<</ActualText<FEFF00AD>>>BDC (%b)Tj EMC\n" % codes.plain(hyphen_of(face))
    more = after_hyphen(face)
    return Shown(shown + more.ops, codes.usage().and_also(more.usage))


def after_hyphen(face: Face) -> Shown:
    """Return what keeps a hyphen at a line's end: readers drop one that they think breaks a word."""
    codes = Codes(face)
    if not codes.has_blanks(_SPACE + _JOINLESS):
        return Shown(b"", codes.usage())
    first, second = map(codes.blank, _SPACE + _JOINLESS)  # what has no width at all counts as nothing
    inside = INSIDE * 1000
    shown = b"[(%b)%.6g(%b)%.6g]TJ\n" % (first, inside, second, -inside)
    return Shown(shown, codes.usage())


def bridge(face: Face, gap: float) -> Shown:
    """Return what stands in the gap (in ems) between a list's label and its text.

    Over a wider gap than a reader takes for a space it makes columns of a list, and reads a label amid the
    lines of the item before it.
    """
    codes = Codes(face)
    count = math.ceil(gap / _WIDEST_SPACE) - 1
    if count < 1 or not codes.has_blanks(_SPACE + _JOINLESS):
        return Shown(b"", codes.usage())
    step = b"%.6g" % near(-gap * 1000 / (count + 1))
    said = (codes.blank((_SPACE, _JOINLESS)[i % 2]) for i in range(count))  # the same twice would count once
    return Shown(b"[%b]TJ\n" % b"".join(b"%b(%b)" % (step, blank) for blank in said), codes.usage())


def parted(shown: Shown, face: Face, *, before: bool, after: bool) -> Shown:
    """Return rightward text that stands among leftward text, with marks of direction at its ends.

    Some readers take all beside it that has no direction of its own for a part of it, or the
    last sign of it for a part of what is beside it.
    """
    codes = Codes(face)
    if not (before or after) or not codes.has_blanks(RLM + LRM):
        return shown
    first = b"(%b)" % codes.blank(RLM) if before else b""
    inside = INSIDE * 1000
    last = b"%.6g(%b)%.6g" % (inside, codes.blank(LRM), -inside) if after else b""
    if shown.ops.count(b"\n") == 1:  # all in one operator: some readers order operators by their places alone
        array = shown.ops[1:-4] if shown.ops.startswith(b"[") else shown.ops[:-3]
        ops = b"[%b%b%b]TJ\n" % (first, array, last)
    else:
        ops = b"[%b]TJ\n%b[%b]TJ\n" % (first, shown.ops, last)
    return shown._replace(ops=ops, usage=shown.usage.and_also(codes.usage()))


def _show_plain(shaped: Shaped, start: int, end: int) -> Shown:
    codes = shaped.codes
    usage = Usage(frozenset([identifiers[code] for code in {*codes[start:end]} if code]), frozenset())
    array = []
    at = start
    for index, kern in shaped.kerns:
        if start <= index < end - 1:
            after = index + 1
            while after < end and not codes[after]:
                after += 1
            array.append(b"(%b)%d" % (b"".join(codes[at:after]), kern))
            at = after
    last = b"".join(codes[at:end])
    if not array:
        return Shown(b"(%b)Tj\n" % last, usage)
    return Shown(b"[%b(%b)]TJ\n" % (b"".join(array), last), usage)

"""Turn an item's characters into placed glyphs (HarfBuzz), and glyphs into text operators.

Widths are in font units until they are shown. Codes in the page's strings are the glyph ids of
the whole face, never of a subset, so that what is drawn once can be used in any letter.
"""

from __future__ import annotations

import functools
import itertools
import unicodedata
from typing import NamedTuple

import uharfbuzz as hb

from undersigned.faces.model import Face


class Glyph(NamedTuple):
    """A glyph in visual order. `cluster` is the index of its first character in the item."""

    id: int
    cluster: int
    advance: int
    dx: int
    dy: int


class Shaped(NamedTuple):
    """An item's glyphs, and for each of its characters, and its end, how far along it begins.

    Where each cluster is one glyph that says it, and stands where its face puts it, the item is
    plain: `codes` holds for each character its glyph's code (for the letters of a ligature after
    the first an empty one), `kerns` what follows a cluster in thousandths of an em, by its index,
    and `glyphs` isn't needed.
    """

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    edges: tuple[int, ...]
    right_to_left: bool
    codes: tuple[bytes, ...]
    kerns: tuple[tuple[int, int], ...]


def shape(text: str, face: Face, script: str, right_to_left: bool, language: str) -> Shaped:
    """Return the glyphs of one item.

    Latin, Greek and Cyrillic text is shaped word by word: words come again, and in these
    scripts nothing joins over a space.
    """
    if script in _SPACED:
        if " " not in text[:-1]:
            return _word(text, face, script, right_to_left, language)
        words = [_word(word, face, script, right_to_left, language) for word in _words(text)]
        if all(word.codes for word in words):
            return _joined(text, face, words)
    return _shaped(text, face, script, right_to_left, language)


def _shaped(text: str, face: Face, script: str, right_to_left: bool, language: str) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if right_to_left else "ltr"
    if script != "Zyyy":
        buffer.script = script
    if language:
        buffer.language = language
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer, {})
    glyphs = tuple(
        [
            Glyph(i.codepoint, i.cluster, p.x_advance, p.x_offset, p.y_offset)
            for i, p in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
    )
    edges = _edges(glyphs, len(text))
    codes = () if right_to_left else _plain_codes(text, face, glyphs)
    if not codes:
        return Shaped(face, text, glyphs, edges, right_to_left, (), ())
    scale = 1000 / face.upem
    advance = face.advance
    kerns = [(g[1], round((advance(g[0]) - g[2]) * scale)) for g in glyphs if g[2] != advance(g[0])]
    return Shaped(face, text, (), edges, False, codes, tuple([k for k in kerns if k[1]]))


_word = functools.lru_cache(maxsize=4096)(_shaped)


def _words(text: str) -> list[str]:
    """Return the words of a text, each but the last with the space after it."""
    words = text.split(" ")
    last = words.pop()
    words = [word + " " for word in words]
    return [*words, last] if last else words


def _joined(text: str, face: Face, words: list[Shaped]) -> Shaped:
    """Return plain words as one plain item."""
    edges: list[int] = []
    codes: list[bytes] = []
    kerns: list[tuple[int, int]] = []
    x = at = 0
    for word in words:
        edges += [x + edge for edge in word.edges] if x else word.edges
        x = edges.pop()
        if word.kerns:
            kerns += [(at + index, kern) for index, kern in word.kerns]
        codes += word.codes
        at += len(word.text)
    edges.append(x)
    return Shaped(face, text, (), tuple(edges), False, tuple(codes), tuple(kerns))


def _plain_codes(text: str, face: Face, glyphs: tuple[Glyph, ...]) -> tuple[bytes, ...]:
    """Return each character's code where the text is plain, else nothing."""
    says = face.glyph_text
    codes = [b""] * len(text)
    end = len(text)
    for identifier, cluster, _, dx, dy in reversed(glyphs):
        if dx or dy or says.get(identifier) != text[cluster:end]:
            return ()
        codes[cluster] = _code(identifier)
        end = cluster
    return tuple(codes)


def _edges(glyphs: tuple[Glyph, ...], length: int) -> tuple[int, ...]:
    """Return where each character begins, in logical order; those inside a cluster share its start."""
    width: dict[int, int] = {}
    for glyph in glyphs:
        width[glyph.cluster] = width.get(glyph.cluster, 0) + glyph.advance
    edges = []
    start = along = 0
    for index in range(length):
        if index in width:
            start = along
            along += width[index]
        edges.append(start)
    return (*edges, along)


_SPACED = frozenset(("Latn", "Grek", "Cyrl"))
_identifiers: dict[bytes, int] = {}  # what each code in use stands for


@functools.cache
def _code(glyph: int) -> bytes:
    """Return a glyph id as two bytes inside a literal string (ISO 32000-1 7.3.4.2)."""
    raw = glyph.to_bytes(2, "big")
    if any(byte in b"\\()\r" for byte in raw):
        raw = raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")
    _identifiers[raw] = glyph
    return raw


class Usage(NamedTuple):
    """What text needs of a face: its glyphs, and those that no character names, with their text."""

    glyphs: frozenset[int]
    unnamed: frozenset[tuple[int, str]]


def _said_by(face: Face, glyphs: tuple[Glyph, ...]) -> str:
    return "".join(face.glyph_text.get(g.id, "") for g in glyphs)


def _same(a: str, b: str) -> bool:
    return a == b or unicodedata.normalize("NFKC", a) == unicodedata.normalize("NFKC", b)


class Shower:
    """Collects text operators for glyphs of one face and size, and what they use of the face."""

    def __init__(self, face: Face, size: float) -> None:
        self.face = face
        self.size = size
        self.out: list[bytes] = []
        self.unnamed: set[tuple[int, str]] = set()
        self._string = bytearray()
        self._array: list[bytes] = []
        self._owed = 0.0  # thousandths of an em to move before the next glyph

    def glyph(self, glyph: Glyph) -> None:
        """Show one glyph and keep what its advance differs from the face's own."""
        scale = 1000 / self.face.upem
        if glyph.dy:
            self.flush()
            self.out.append(b"%.6g Ts\n" % (glyph.dy * self.size / self.face.upem))
        before = self._owed - glyph.dx * scale
        if round(before):
            self._close_string()
            self._array.append(b"%d" % round(before))
            self._owed = before - round(before)
        self._string += _code(glyph.id)
        self._owed += glyph.dx * scale + (self.face.advance(glyph.id) - glyph.advance) * scale
        if glyph.dy:
            self.flush()
            self.out.append(b"0 Ts\n")

    def _close_string(self) -> None:
        if self._string:
            self._array.append(b"(" + bytes(self._string) + b")")
            self._string.clear()

    def flush(self) -> None:
        """Write what was collected as one operator."""
        self._close_string()
        if len(self._array) == 1 and self._array[0].startswith(b"("):
            self.out.append(self._array[0] + b"Tj\n")
        elif self._array:
            self.out.append(b"[" + b"".join(self._array) + b"]TJ\n")
        self._array.clear()

    def spoken(self, glyphs: tuple[Glyph, ...], text: str, right_to_left: bool) -> None:
        """Show a cluster, with ActualText where its glyphs alone don't say its text (ISO 32000-1 14.9.4)."""
        said = _said_by(self.face, glyphs)
        if right_to_left or _same(said, text):
            plain = True
        else:
            plain = len(glyphs) == 1 and glyphs[0].id not in self.face.glyph_text
            if plain:
                self.unnamed.add((glyphs[0].id, text))
        if plain:
            for glyph in glyphs:
                self.glyph(glyph)
            return
        self.flush()
        actual = ("\ufeff" + text).encode("utf-16-be").hex().upper().encode()
        self.out.append(b"/Span<</ActualText<" + actual + b">>>BDC\n")
        for glyph in glyphs:
            self.glyph(glyph)
        self.flush()
        self.out.append(b"EMC\n")


def show(shaped: Shaped, start: int, end: int, size: float) -> tuple[bytes, Usage]:
    """Return the operators that show characters `start` to `end` of an item, and what they use."""
    if shaped.codes:
        return _show_plain(shaped, start, end)
    shower = Shower(shaped.face, size)
    clusters: list[list[Glyph]] = []
    for glyph in shaped.glyphs:
        if start <= glyph.cluster < end:
            if clusters and clusters[-1][0].cluster == glyph.cluster:
                clusters[-1].append(glyph)
            else:
                clusters.append([glyph])
    starts = [*sorted({c[0].cluster for c in clusters}), end]
    ends = dict(itertools.pairwise(starts))
    for cluster in clusters:
        first = cluster[0].cluster
        shower.spoken(tuple(cluster), shaped.text[first : ends[first]], shaped.right_to_left)
    shower.flush()
    return b"".join(shower.out), Usage(
        frozenset(g.id for c in clusters for g in c), frozenset(shower.unnamed)
    )


def _show_plain(shaped: Shaped, start: int, end: int) -> tuple[bytes, Usage]:
    codes = shaped.codes
    usage = Usage(frozenset([_identifiers[code] for code in {*codes[start:end]} if code]), frozenset())
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
        return b"(%b)Tj\n" % last, usage
    return b"[%b(%b)]TJ\n" % (b"".join(array), last), usage

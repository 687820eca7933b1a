"""Turn an item's characters into placed glyphs (HarfBuzz). `show` draws them.

Widths are in font units until they are shown. Codes in the page's strings are the glyph ids of
the whole face, never of a subset, so that what is drawn once can be used in any letter.
"""

from __future__ import annotations

import functools
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


def shape(
    text: str,
    face: Face,
    script: str,
    right_to_left: bool,
    language: str,
    around: tuple[str, str] = ("", ""),
) -> Shaped:
    """Return the glyphs of one item; `around` is the text before and after it, which its letters may join.

    Latin, Greek and Cyrillic text is shaped word by word: words come again, and in these
    scripts nothing joins over a space.
    """
    if script in _SPACED:
        if " " not in text[:-1]:
            return _word(text, face, script, right_to_left, language)
        words = [_word(word, face, script, right_to_left, language) for word in _words(text)]
        if all(word.codes for word in words):
            return _joined(text, face, words)
    before, after = around if script in _JOINING else ("", "")
    return _remembered(text, face, script, right_to_left, language, before[-_REACH:], after[:_REACH])


def _shaped(
    text: str, face: Face, script: str, right_to_left: bool, language: str, before: str = "", after: str = ""
) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_str(before + text + after, len(before), len(text))
    buffer.direction = "rtl" if right_to_left else "ltr"
    if right_to_left:  # each glyph's own characters must be known, since no text can be said for a cluster
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    if script != "Zyyy":
        buffer.script = script
    if language:
        buffer.language = language
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer, {})
    space = face.space  # what HarfBuzz shows, without its width, for what is never seen
    glyphs = tuple(
        [
            Glyph(i.codepoint, i.cluster - len(before), p.x_advance, p.x_offset, p.y_offset)
            for i, p in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
            if not (i.codepoint == space and text[i.cluster - len(before)] in _UNSEEN)
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
_remembered = functools.lru_cache(maxsize=1024)(_shaped)


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
        said = text[cluster:end]
        if (
            dx
            or dy
            or (says.get(identifier) != said and says.get(identifier) != said.translate(_without_unseen))
        ):
            return ()
        codes[cluster] = code(identifier)
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
_JOINING = frozenset(("Arab", "Syrc", "Nkoo", "Mong", "Adlm", "Mand", "Rohg"))
_REACH = 5  # characters over which letters may join
# Never drawn, nor given back: soft hyphens (where a line ends at one, a hyphen is), word joiners, marks of
# direction.
_UNSEEN = frozenset(
    "\xad\u061c\u200e\u200f\u2060\ufeff" + "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
)
_without_unseen = str.maketrans("", "", "".join(_UNSEEN))
identifiers: dict[bytes, int] = {}  # what each code in use stands for


@functools.cache
def code(glyph: int) -> bytes:
    """Return a glyph id as two bytes inside a literal string (ISO 32000-1 7.3.4.2)."""
    raw = glyph.to_bytes(2, "big")
    if any(byte in b"\\()\r" for byte in raw):
        raw = raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")
    identifiers[raw] = glyph
    return raw

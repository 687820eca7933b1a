"""Inlines shaped on one endless line: what each character is, where it stands, how it is shown.

A paragraph's text is parted at line feeds into stretches that break lines within; each is
itemised and shaped once. Cutting it into lines is `galley`'s work.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import NamedTuple

from undersigned.document.model import Inline, Mark, PageNumber, Run
from undersigned.language.tags import right_to_left
from undersigned.render.pdf.bidi import bidi_class, levels
from undersigned.render.pdf.breaks import opportunities
from undersigned.render.pdf.itemise import itemise
from undersigned.render.pdf.shape import Shaped, shape
from undersigned.render.pdf.styles import Style

MARK_SIZE = 0.66  # of the text around it
MARK_RISE = 0.34
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w-]+(?:\.[\w-]+)+/)\S+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_ISOLATES = ("\u2066", "\u2067")
_STACKERS = frozenset("\u1039\u17d2\u1a60\ua9c0")  # put the next letter below
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


class Piece(NamedTuple):
    """A run of the text in one look and role, before shaping."""

    text: str
    role: str  # "text", "link", "mark" or "span"
    key: str  # the link's address, the note's label, the span's language
    bold: bool
    italic: bool
    size: float
    rise: float
    language: str
    apart: bool = False  # whether it comes from elsewhere: a field's value, a link, another language


class Segment(NamedTuple):
    """A shaped item at its place: characters `start` to `end` of the stretch, beginning at x."""

    start: int
    end: int
    x: float
    shaped: Shaped
    piece: Piece
    level: int  # even: left to right (UAX #9)


class Stretch(NamedTuple):
    """Text between two forced breaks.

    `edges` says for each character, and the end, where it begins, in points, if all stood in the
    order they are read. `levels` is empty where nothing is written from right to left.
    """

    text: str
    segments: tuple[Segment, ...]
    edges: tuple[float, ...]
    breaks: tuple[int, ...]
    marks: tuple[tuple[int, str], ...]  # index of a mark's first character, and its note's label
    levels: tuple[int, ...] = ()
    base: int = 0  # the level of the block: 1 where it runs from right to left


def _piece(inline: Inline, style: Style, language: str) -> Piece | None:
    match inline:
        case Run():
            role, key = ("link", inline.link) if inline.link else ("text", "")
            if not inline.link and inline.language and inline.language != language:
                role, key = "span", inline.language
            return Piece(
                _CONTROLS.sub(" ", inline.text),
                role,
                key,
                inline.bold or style.bold,
                inline.italic != style.italic,  # in italic text, italic words stand out upright
                style.size,
                0.0,
                inline.language or language,
                role != "text" or bool(inline.field),
            )
        case Mark():
            size = style.size
            return Piece(
                inline.number,
                "mark",
                inline.label,
                style.bold,
                style.italic,
                size * MARK_SIZE,
                size * MARK_RISE,
                language,
            )
        case PageNumber():
            return None


def stretches(inlines: tuple[Inline, ...], style: Style, language: str) -> list[Stretch]:
    """Return the inlines' text, shaped, parted at line feeds."""
    rows: list[list[Piece]] = [[]]
    for inline in inlines:
        piece = _piece(inline, style, language)
        if piece is None:
            continue
        if piece.role == "mark" and rows[-1] and rows[-1][-1].role == "mark":
            rows[-1].append(piece._replace(text=",", role="text", key=""))
        for number, text in enumerate(piece.text.split("\n")):
            if number:
                rows.append([])
            if text:
                rows[-1].append(piece._replace(text=text))
    return [_stretch(row, style, language) for row in rows]


def _stretch(pieces: list[Piece], style: Style, language: str) -> Stretch:
    segments: list[Segment] = []
    edges: list[float] = []
    marks: list[tuple[int, str]] = []
    at = 0
    x = 0.0
    text = "".join(piece.text for piece in pieces)
    base = int(right_to_left(language))
    found = _levels(pieces, text, base) if base or _RIGHT_TO_LEFT.search(text) else ()
    for piece in pieces:
        if piece.role == "mark":
            marks.append((at, piece.key))
        begin = at
        for item in itemise(piece.text, style.family, piece.bold, piece.italic, piece.language):
            scale = piece.size / item.face.upem
            for start, end, level in _by_level(begin + item.start, begin + item.end, found):
                around = text[:start], text[end:]
                shaped = shape(
                    text[start:end], item.face, item.script, bool(level & 1), piece.language, around
                )
                segments.append(Segment(start, end, x, shaped, piece, level))
                edges.extend([x + edge * scale for edge in shaped.edges[:-1]])
                x += shaped.edges[-1] * scale
        at += len(piece.text)
    edges.append(x)
    # A line never begins with the mark of a note, nor inside an e-mail address.
    barred = {start for start, _ in marks}
    if "@" in text:
        barred.update(i for mail in _MAIL.finditer(text) for i in range(mail.start() + 1, mail.end()))
    possible = _before_hyphens(text, opportunities(text, language))
    breaks = tuple([b for b in possible if b not in barred and not _is_within(text, b)])
    return Stretch(text, tuple(segments), tuple(edges), breaks, tuple(marks), found, base)


def _is_within(text: str, at: int) -> bool:
    """Whether a place is inside a letter with its marks, where a dictionary or a space would part them."""
    after = text[at : at + 1]
    return after > "\u02ff" and (text[at - 1] in _STACKERS or unicodedata.category(after)[0] == "M")


def _before_hyphens(text: str, found: tuple[int, ...]) -> tuple[int, ...]:
    """Return the breaks with those inside web addresses put before the hyphen, not after it.

    A hyphen at a line's end looks like one that hyphenation put there, and readers drop it.
    """
    inside = [a.span() for a in _ADDRESS.finditer(text)] if "/" in text or "www." in text else []
    if not inside:
        return found
    moved = (
        b - 1 if text[b - 1] == "-" and any(start < b - 1 and b < end for start, end in inside) else b
        for b in found
    )
    return tuple(dict.fromkeys(moved))


def _by_level(start: int, end: int, found: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """Return a part of the text cut where its level changes."""
    if not found:
        return [(start, end, 0)]
    cut: list[tuple[int, int, int]] = []
    for level, indexes in itertools.groupby(range(start, end), key=found.__getitem__):
        run = list(indexes)
        cut.append((run[0], run[-1] + 1, level))
    return cut


def _levels(pieces: list[Piece], text: str, base: int) -> tuple[int, ...]:
    """Return each character's level (UAX #9), as if what comes from elsewhere stood in isolates.

    So a name, an address, words of another language or a line that is written all in one
    direction keep their own order and their own punctuation, whatever stands around them.
    """
    only = _only_direction(text)
    if only is not None and only != base:
        marked = _ISOLATES[only] + text + "\u2069"
        return tuple(levels(marked, base)[1][1:-1])
    parts: list[str] = []
    kept: list[int] = []  # where the text itself stands between the isolates
    at = 0
    for piece in pieces:
        apart = piece.apart and _only_direction(piece.text) is not None
        if apart:
            parts.append("\u2068")
            at += 1
        parts.append(piece.text)
        kept += range(at, at + len(piece.text))
        at += len(piece.text)
        if apart:
            parts.append("\u2069")
            at += 1
    found = levels("".join(parts), base)[1]
    return tuple([found[index] for index in kept])


def _only_direction(text: str) -> int | None:
    """Return 0 where all letters of a text run rightward, 1 where all run leftward, else None."""
    directions = {bidi_class(c) for c in text} & {"L", "R", "AL"}
    if directions == {"L"}:
        return 0
    return 1 if directions and "L" not in directions else None

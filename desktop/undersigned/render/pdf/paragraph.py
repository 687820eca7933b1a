"""Inlines shaped on one endless line: what each character is, where it stands, how it is shown.

A paragraph's text is parted at line feeds into stretches that break lines within; each is
itemised and shaped once. Cutting it into lines is `galley`'s work.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from undersigned.document.model import Inline, Mark, PageNumber, Run
from undersigned.render.pdf.breaks import opportunities
from undersigned.render.pdf.itemise import itemise
from undersigned.render.pdf.shape import Shaped, shape
from undersigned.render.pdf.styles import Style

MARK_SIZE = 0.66  # of the text around it
MARK_RISE = 0.34
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


class Segment(NamedTuple):
    """A shaped item at its place: characters `start` to `end` of the stretch, beginning at x."""

    start: int
    end: int
    x: float
    shaped: Shaped
    piece: Piece


class Stretch(NamedTuple):
    """Text between two forced breaks.

    `edges` says for each character, and the end, where it begins, in points.
    """

    text: str
    segments: tuple[Segment, ...]
    edges: tuple[float, ...]
    breaks: tuple[int, ...]
    marks: tuple[tuple[int, str], ...]  # index of a mark's first character, and its note's label


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
    for piece in pieces:
        if piece.role == "mark":
            marks.append((at, piece.key))
        for item in itemise(piece.text, style.family, piece.bold, piece.italic, piece.language):
            text = piece.text[item.start : item.end]
            shaped = shape(text, item.face, item.script, item.right_to_left, piece.language)
            scale = piece.size / item.face.upem
            segments.append(Segment(at, at + len(text), x, shaped, piece))
            edges.extend(x + edge * scale for edge in shaped.edges[:-1])
            x += shaped.edges[-1] * scale
            at += len(text)
    edges.append(x)
    text = "".join(piece.text for piece in pieces)
    # A line never begins with the mark of a note .
    barred = {start for start, _ in marks}
    breaks = tuple(b for b in opportunities(text, language) if b not in barred) if text else ()
    return Stretch(text, tuple(segments), tuple(edges), breaks, tuple(marks))

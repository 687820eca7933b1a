"""Draw pages: put each piece's operators where it stands, and say where its links are.

Content is written in the order it is read, so the file's order and the tags' are the same. A
page on which the same pieces stand in the same places is drawn once, for all letters.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import NamedTuple

from undersigned.faces.model import Face
from undersigned.render.pdf.columns import Fill
from undersigned.render.pdf.embed import Needed, needed, united
from undersigned.render.pdf.galley import Chunk, Galley, outlined
from undersigned.render.pdf.objects import Ready, page_stream
from undersigned.render.pdf.structure import LINKS, Tags
from undersigned.render.pdf.usage import near


class Ink(NamedTuple):
    """Lines `start` up to `end` of a galley, and their top left corner from the page's bottom left one."""

    galley: Galley
    start: int
    end: int
    x: float
    y: float


class NamesInk(NamedTuple):
    """Names in columns, and their top left corner."""

    fill: Fill
    x: float
    y: float


class Plain(NamedTuple):
    """Ready operators; `galley` is what they show, if that is text."""

    ops: bytes
    galley: Galley | None = None


class Link(NamedTuple):
    """Where a link stands and leads: to an address, or to the note with that label."""

    rectangle: tuple[float, float, float, float]
    role: str
    key: str


class Sheet(NamedTuple):
    """A page's content; its links; and what it needs of each face."""

    content: Ready
    links: tuple[Link, ...]
    needs: tuple[tuple[Face, Needed], ...]


class Inked(NamedTuple):
    """What stands on a page: what is read, piece by piece, and artifacts under and over it."""

    pieces: tuple[Ink | NamesInk | Plain, ...]
    under: tuple[Plain, ...]
    over: tuple[Plain, ...]


@functools.lru_cache(maxsize=128)
def draw_page(inked: Inked, tags: tuple[Tags, ...]) -> Sheet:
    """Return a page's content; `tags` opens that of each piece."""
    ops = [artifact.ops for artifact in inked.under]
    links: list[Link] = []
    for piece, opening in zip(inked.pieces, tags, strict=True):
        if isinstance(piece, NamesInk):
            names = piece.fill.template % tuple(opening)
            ops.append(b"q 1 0 0 1 %.6g %.6g cm\n%bQ\n" % (near(piece.x), near(piece.y), names))
            continue
        assert isinstance(opening, tuple), "only names have their numbers alone"
        if isinstance(piece, Ink):
            _draw_lines(piece, opening, ops, links)
        else:
            ops += (*opening, piece.ops, b" EMC\n")
    ops += [artifact.ops for artifact in inked.over]
    return Sheet(page_stream(b"".join(ops)), tuple(links), _needs(inked))


def _draw_lines(ink: Ink, opening: tuple[bytes, ...], ops: list[bytes], links: list[Link]) -> None:
    galley = ink.galley
    x, chunks, _, outlines = galley.draw(ink.start, ink.end)
    baseline = ink.y - galley.baseline
    grey, black = (b"%.6g g\n" % galley.style.grey, b"0 g\n") if galley.style.grey else (b"", b"")
    start = b"BT %.6g %.6g Td\n" % (near(ink.x + x), near(baseline))
    if len(chunks) == 1 and chunks[0].role == "text":
        ops += (grey, *opening, start, chunks[0].ops, b"ET EMC\n", outlined(outlines, ink.x, baseline), black)
        return
    ops += (grey, start)
    for chunk, begin in zip(chunks, opening, strict=True):
        ops += (begin, chunk.ops, b"EMC\n")
        if chunk.role in LINKS:
            links.append(_link(chunk, galley, ink.x, baseline))
    ops += (b"ET\n", outlined(outlines, ink.x, baseline), black)


def _link(chunk: Chunk, galley: Galley, x: float, y: float) -> Link:
    base, left, size = y - chunk.line * galley.style.leading, x + chunk.x, galley.style.size
    right = left + chunk.width
    if chunk.role == "mark":
        return Link((left - 0.6, base + size * 0.1, right + 0.6, base + size), "mark", chunk.key)
    return Link((left, base - size * 0.25, right, base + size * 0.85), "link", chunk.key)


def _needs(inked: Inked) -> tuple[tuple[Face, Needed], ...]:
    found: dict[Face, dict[Needed, None]] = {}
    for text in _texts(inked):
        for face, usage in text.usage.items():
            found.setdefault(face, {})[needed(face, usage)] = None
    return tuple((face, united(needs)) for face, needs in found.items())


def _texts(inked: Inked) -> Iterable[Galley | Fill]:
    for piece in (*inked.pieces, *inked.under, *inked.over):
        text = piece.fill if isinstance(piece, NamesInk) else piece.galley
        if text is not None:
            yield text

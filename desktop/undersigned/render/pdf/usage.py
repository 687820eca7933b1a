"""What drawn text needs of a face, beside the operators that draw it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from undersigned.faces.model import Face


class Usage(NamedTuple):
    """What text needs of a face.

    Attributes:
        glyphs: All glyphs.
        unnamed: Codes that no character of the face names, with their text.
        others: Codes that aren't glyphs' own, with their glyph.
        vague: Codes in clusters that are said as a whole, with the cluster's text.
        second: Not empty where it needs the font twice (see `leftward`).
    """

    glyphs: frozenset[int]
    unnamed: frozenset[tuple[int, str]]
    others: frozenset[tuple[int, int]] = frozenset()
    vague: frozenset[tuple[int, str]] = frozenset()
    second: frozenset[str] = frozenset()

    def and_also(self, other: Usage) -> Usage:
        """Return what both need."""
        # A field each.
        return Usage(*(mine | its for mine, its in zip(self, other, strict=True)))  # type: ignore[arg-type]


class Shown(NamedTuple):
    """Operators for text, what they need of its face, and outlines to draw once the text is ended.

    All begins at the text's left edge, but for the operators of text that runs leftward: they begin at
    `first` and leave the pen at `last`, in points from that edge.
    """

    ops: bytes
    usage: Usage
    outlines: bytes = b""
    first: float = 0.0
    last: float | None = None


def near(number: float) -> float:
    """Return a number rounded so that "%.6g" writes it without an exponent (ISO 32000-1 7.3.3)."""
    return round(number, 4)


def outlines_of(face: Face, placed: Iterable[tuple[int, float, float]], size: float) -> bytes:
    """Return glyphs as outlines; each with its place in font units."""
    scale = size / face.upem
    return b"".join(
        b"q %.6g 0 0 %.6g %.6g %.6g cm\n%bQ\n"
        % (scale, scale, near(x * scale), near(y * scale), face.outline(glyph))
        for glyph, x, y in placed
    )

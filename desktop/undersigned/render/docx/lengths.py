"""Points, as documents count, in the units WordprocessingML counts in."""

from __future__ import annotations


def twips(points: float) -> int:
    """Return twentieths of a point: page sizes, margins, indents, spacing."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return half-points: type sizes."""
    return round(points * 2)


def emu(points: float) -> int:
    """Return English Metric Units, 12,700 to a point: drawings."""
    return round(points * 12_700)

"""Logos in a grid, the same for every writer: as many columns, and as much smaller, as the room asks for."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from undersigned.document.model import Cover, Picture

TITLE_SIZE = 2.5  # of a cover's title, in text sizes
TITLE_TOP = 0.3  # of the page's height: where the title begins
COLUMN_GAP = 26.0
_ROW_GAP = 24.0
_MOST_COLUMNS = 8
_STEPS = (1.0, 0.85, 0.7, 0.55, 0.45, 0.35, 0.25)  # of the height asked for


class Grid(NamedTuple):
    """How logos stand: in so many columns of this width, rows of this height; and each one's scale."""

    columns: int
    width: float
    height: float
    gap: float  # between two rows
    scales: tuple[float, ...]

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        return -(-len(self.scales) // self.columns)

    @property
    def depth(self) -> float:
        """Return the height of all rows."""
        return self.rows * (self.height + self.gap) - self.gap


def grid_of(cover: Cover, measure: float, room: float) -> Grid:
    """Return the logos' grid: as large as asked for where there is room, else the largest that fits."""
    asked = max(1, min(cover.columns, _MOST_COLUMNS))
    tries = [
        _grid(cover.pictures, columns, step, measure)
        for step, columns in itertools.product(_STEPS, range(asked, _MOST_COLUMNS + 1))
    ]
    return next((grid for grid in tries if grid.depth <= room), tries[-1])


def _grid(pictures: Sequence[Picture], columns: int, step: float, measure: float) -> Grid:
    width = (measure - COLUMN_GAP * (columns - 1)) / columns
    height = max(p.height for p in pictures) * step
    scales = tuple(min(width / p.width, height / p.height, 1.0) for p in pictures)
    tallest = max(p.height * scale for p, scale in zip(pictures, scales, strict=True))
    return Grid(columns, width, tallest, _ROW_GAP * max(step, 0.4), scales)

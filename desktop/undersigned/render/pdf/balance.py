"""Balance columns: the least height at which blocks, none of them broken, fill so many columns."""

from __future__ import annotations

import functools
from collections.abc import Sequence

_SLACK = 1e-6
_HALVINGS = 24  # of a page's height: to a ten-thousandth of a point


def balanced(heights: Sequence[float], at: int, count: int, room: float) -> tuple[int, ...]:
    """Return for each column how many blocks there are from block `at` up to its end.

    The columns have the least height that takes all blocks; where the room is too small for
    that, they are full.
    """
    full = _fill(heights, at, count, room)
    if at + full[-1] < len(heights):
        return full
    return _least(tuple(heights[at:]), count, room)


@functools.lru_cache(maxsize=512)
def _least(heights: tuple[float, ...], count: int, room: float) -> tuple[int, ...]:
    low, high = max(heights), room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _fill(heights, 0, count, middle)[-1] == len(heights):
            high = middle
        else:
            low = middle
    return _fill(heights, 0, count, high)


def _fill(heights: Sequence[float], at: int, count: int, room: float) -> tuple[int, ...]:
    ends = []
    next_block = at
    for _ in range(count):
        used = 0.0
        while next_block < len(heights) and used + heights[next_block] <= room + _SLACK:
            used += heights[next_block]
            next_block += 1
        ends.append(next_block - at)
    return tuple(ends)

"""Balance columns: the least height at which blocks, none of them broken, fill so many columns."""

from __future__ import annotations

import functools
from collections.abc import Sequence

_SLACK = 1e-6


@functools.lru_cache(maxsize=512)
def balanced(heights: tuple[float, ...], count: int, room: float) -> tuple[int, ...]:
    """Return for each column the index after its last block.

    The columns have the least height that takes all blocks; where the room is too small for
    that, they are full.
    """
    full = _fill(heights, count, room)
    if full[-1] < len(heights):
        return full
    low, high = max(heights), room
    for _ in range(24):
        middle = (low + high) / 2
        if _fill(heights, count, middle)[-1] == len(heights):
            high = middle
        else:
            low = middle
    return _fill(heights, count, high)


def _fill(heights: Sequence[float], count: int, room: float) -> tuple[int, ...]:
    ends = []
    at = 0
    for _ in range(count):
        used = 0.0
        while at < len(heights) and used + heights[at] <= room + _SLACK:
            used += heights[at]
            at += 1
        ends.append(at)
    return tuple(ends)

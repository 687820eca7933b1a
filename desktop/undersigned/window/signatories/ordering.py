"""The order of many rows, made in pieces or mended where few stand elsewhere; how two lists differ.

Each takes a few milliseconds at most between two yields, also for a hundred thousand rows.
"""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Container, Generator, Mapping, Sequence
from itertools import islice

from undersigned.signatories.model import Signatory

_AT_ONCE = 4_000  # rows that are sorted or merged in one piece
FEW = 1_000  # rows that are put in their places one by one
Keys = Mapping[str, bytes]


def differing(
    before: Sequence[Signatory], after: Sequence[Signatory]
) -> tuple[Sequence[Signatory], Sequence[Signatory]]:
    """Return two lists without the very values that both begin with, and those that both end with."""
    most = min(len(before), len(after))
    start = _alike(map(operator.is_, before, after), most)
    end = _alike(map(operator.is_, reversed(before), reversed(after)), most - start)
    return before[start : len(before) - end], after[start : len(after) - end]


def _alike(same: map[bool], most: int) -> int:
    return next((at for at, is_same in enumerate(islice(same, most)) if not is_same), most)


def in_order(idents: Sequence[str], keys: Keys) -> Generator[bool, None, list[str]]:
    """Sort ids by their keys, those with one key as they come; yield now and then, and return them."""
    key = keys.__getitem__
    runs = []
    for at in range(0, len(idents), _AT_ONCE):
        runs.append(sorted(idents[at : at + _AT_ONCE], key=key))
        yield False
    while len(runs) > 1:
        level, runs = runs, []
        for at in range(0, len(level) - 1, 2):
            two = yield from _merged(level[at], level[at + 1], keys)
            runs.append(two)
        runs += level[2 * len(runs) :]
    return runs[0] if runs else []


def _merged(left: list[str], right: list[str], keys: Keys) -> Generator[bool, None, list[str]]:
    """Merge two lists in order, cut at the same keys into pieces."""
    key = keys.__getitem__
    made: list[str] = []
    here = there = 0
    for at in [*range(_AT_ONCE, len(left), _AT_ONCE), len(left)]:
        last = at == len(left)
        cut = at if last else bisect_left(left, key(left[at]), here, key=key)
        other = len(right) if last else bisect_left(right, key(left[at]), there, key=key)
        made += sorted(left[here:cut] + right[there:other], key=key)
        here, there = cut, other
        yield False
    return made


def mended(
    ordered: Sequence[str], astray: Collection[str], there: Container[str], keys: Keys
) -> list[str] | None:
    """Return ids in order again of which some may stand elsewhere, or be new or gone.

    None where one of them has the key of another: then the list's own order has a say.
    """
    key = keys.__getitem__
    made = [ident for ident in ordered if ident not in astray]
    for ident in astray:
        if ident in there:
            at = bisect_right(made, key(ident), key=key)
            if at and key(made[at - 1]) == key(ident):
                return None
            made.insert(at, ident)
    return made

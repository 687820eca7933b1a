"""Lists one below the other in one sheet, each under headings of its own.

The rows below other headings are put under these: where both lists call a column alike it is
one column, and what only the later one has comes behind.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from undersigned.tables import headings
from undersigned.tables.model import Row


class Further(NamedTuple):
    """Rows with each cell under its heading; the headings of all; and the rows that hold the later ones."""

    rows: list[Row]
    named: tuple[str, ...]
    heads: list[Row]


def under_other_headings(rows: Sequence[Row], named: Sequence[str]) -> Further:
    """Return the rows below a heading row, those below further headings moved under them."""
    heads = [
        row
        for above, row in itertools.pairwise(rows)
        if (row.number > above.number + 1 or _stands_alone(above)) and _heads_another(row, named)
    ]
    if not heads:
        return Further(list(rows), tuple(named), [])
    width = max(len(named), *(len(r.cells) for r in rows))
    every = [*named, *[""] * (width - len(named))]
    numbers = {r.number for r in heads}
    moved: list[Row] = []
    places: dict[int, int] = {}
    for row in rows:
        if row.number in numbers:
            places = _places(row, named, every)
        elif places:
            row = _moved(row, places)
        moved.append(row)
    return Further(moved, tuple(every), heads)


def _heads_another(row: Row, named: Sequence[str]) -> bool:
    """Whether a row, behind a blank one or a title, holds nothing but other headings than those above."""
    filled = row.filled
    if len(filled) < 2 or not all(map(headings.listed, filled)):
        return False
    said = [headings.folded(c) for c in filled]
    return len(set(said)) == len(said) and said != [headings.folded(h) for h in named if h]


def _stands_alone(row: Row) -> bool:
    """Whether a row has a single cell; most are found to have more at their second."""
    cells = row.cells
    if len(cells) > 1 and cells[0] > " " and cells[1] > " ":  # as in most
        return False
    seen = False
    for cell in cells:
        if cell and not cell.isspace():
            if seen:
                return False
            seen = True
    return seen


def _places(head: Row, named: Sequence[str], every: list[str]) -> dict[int, int]:
    """Return where each cell of the rows below goes; headings not seen before are put behind `every`."""
    known = {headings.folded(h): i for i, h in enumerate(every) if h}
    places = {}
    for i, cell in enumerate(head.cells):
        heading = headings.repaired(cell)
        key = headings.folded(heading)
        if key and key not in known:
            known[key] = len(every)
            every.append(heading)
        places[i] = known[key] if key else i if i >= len(named) else len(every)
        if not key and i < len(named):
            every.append("")
    return places


def _moved(row: Row, places: dict[int, int]) -> Row:
    cells = [""] * (max(places.values()) + 1)
    for i, cell in enumerate(row.cells):
        at = places.get(i, -1)
        if at >= 0:
            cells[at] = cell
        elif cell.strip():
            cells.append(cell)
    return Row(row.number, tuple(cells), {places[i]: day for i, day in row.days.items() if i in places})

"""Rows that head those below them: titles of blocks, names of groups, letters of the alphabet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from undersigned.tables import headings
from undersigned.tables.model import Grid, Row

_COUNTED = re.compile(r"\S\s*[(\[](\d{1,4})[)\]]\s*:?\s*$")


def _is_letter(row: Row) -> bool:
    filled = row.filled
    return len(filled) == 1 and len(filled[0].strip()) == 1 and filled[0].strip().isupper()


def letters_of_alphabet(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that are nothing but the letter with which the names below them begin."""
    if not rows or not _is_letter(rows[0]):
        return []
    letters = [r for r in rows if _is_letter(r)]
    said = [r.filled[0].strip() for r in letters]
    if len(letters) < 3 or said != sorted(set(said)):
        return []
    letter, fitting, others = "", 0, 0
    for row in rows:
        first = row.filled[0].strip()
        if row in letters:
            letter = first
        else:
            others += 1
            fitting += headings.folded(first).removeprefix("the ")[:1] == letter.casefold()
    return letters if fitting >= 0.8 * others else []


def titles_of_blocks(rows: Sequence[Row], again: Sequence[Row]) -> list[Row]:
    """Return the rows right above headings that come again, where each of these has a title of its own."""
    numbers = {r.number for r in again}
    titles = [a for a, b in itertools.pairwise(rows) if b.number in numbers]
    alone = all(len(f := r.filled) == 1 and not headings.looks_like_data(f[0]) for r in titles)
    several = again and len(again[0].filled) > 1
    return titles if several and alone and len(titles) == len(again) else []


def in_blocks(
    rows: Sequence[Row], titles: Sequence[Row], above: Row | None
) -> tuple[list[Row], list[str], list[Row]]:
    """Return the rows without the titles of their blocks, each one's title, and the titles."""
    numbers = {r.number for r in titles}
    first = above.filled if above else []
    group = headings.repaired(first[0]).rstrip(":：") if len(first) == 1 else ""
    kept, groups = [], []
    for row in rows:
        if row.number in numbers:
            group = headings.repaired(row.filled[0]).rstrip(":：")
        else:
            kept.append(row)
            groups.append(group)
    return kept, groups, list(titles)


def without_sections(
    grid: Grid, rows: Sequence[Row], named: Sequence[str]
) -> tuple[list[Row], list[str], list[Row]]:
    """Return the rows without those that head a group, each row's group, and the heading ones."""
    lines = _counted_groups(rows) or [r for r in rows if _may_head(grid, r, len(rows))]
    if not lines or not rows or lines[0] is not rows[0]:
        return list(rows), [], []
    one_column = all(len(r.filled) == 1 for r in rows)
    if one_column and (len(lines) < 2 or len(lines) > len(rows) / 2):
        return list(rows), [], []
    if any(b.number == a.number + 1 and a in lines and b in lines for a, b in itertools.pairwise(rows)):
        return list(rows), [], []  # a heading with nothing below it is none
    numbers = {r.number for r in lines}
    kept, groups, group = [], [], ""
    for row in rows:
        if row.number in numbers:
            group = headings.section_name(row.filled[0])
        else:
            kept.append(row)
            groups.append(group)
    return kept, groups, lines


def _counted_groups(rows: Sequence[Row]) -> list[Row]:
    """Return rows that each say how many rows are below them: "Health (2)"."""
    if not rows or not _says_its_count(rows[0]):
        return []
    at = [i for i, r in enumerate(rows) if _says_its_count(r)]
    counts = [int(_COUNTED.search(rows[i].filled[0])[1]) for i in at]  # type: ignore[index]  # it matched
    below = [b - a - 1 for a, b in itertools.pairwise([*at, len(rows)])]
    return [rows[i] for i in at] if counts == below and len(at) > 1 else []


def _says_its_count(row: Row) -> bool:
    filled = row.filled
    return len(filled) == 1 and bool(_COUNTED.search(filled[0]))


def _may_head(grid: Grid, row: Row, count: int) -> bool:
    """Whether a row is a line over the rows below: alone in its row, and merged across or known as such."""
    cells = row.cells
    if len(cells) > 1 and cells[0].strip() and cells[1].strip():  # as most rows
        return False
    filled = [c for c in cells if c.strip()]
    if len(filled) != 1 or count < 2 or headings.looks_like_data(filled[0]):
        return False
    return row.number in grid.bands or headings.is_section(filled[0])

"""The rows below the headings: what among them is no row of the list.

Headings that come again, lines that head a group of rows, and what stands below the list
(totals, notes) are told apart and said; a group's heading becomes a column of its rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from undersigned.problems import Place, Problem
from undersigned.tables import headings, sections
from undersigned.tables.model import Grid, Row, look_at, without_contacts

_FEET = 6  # lines at most below a list
_NAMED = 6  # of which the text is shown


class Body(NamedTuple):
    """The rows of the list; each one's group where lines among them head groups; what was taken out."""

    rows: list[Row]
    groups: list[str]
    problems: tuple[Problem, ...]


def read(
    grid: Grid,
    rows: Sequence[Row],
    named: Sequence[str],
    name: str,
    above: Row | None = None,
    others: Sequence[Row] = (),
) -> Body:
    """Return what is left of the rows below the headings, and what was told apart.

    `above` is the row above the headings, if there is one; `others` are rows with other headings.
    """
    kept, feet = _without_feet(rows)
    kept, asides = _without_asides(kept)
    if letters := sections.letters_of_alphabet(kept):
        kept, asides = _but(kept, letters), sorted((*asides, *letters), key=lambda row: row.number)
    whole = kept
    kept, again = _without_repeated_headings(kept, named)
    further = {r.number for r in others}
    kept = [r for r in kept if r.number not in further]
    titles = sections.titles_of_blocks(whole, sorted((*again, *others), key=lambda row: row.number))
    if titles:
        kept, groups, lines = sections.in_blocks(kept, titles, above)
    else:
        kept, groups, lines = sections.without_sections(grid, kept, named)
    said = _told(Place(file=name, sheet=grid.sheet), again, others, lines, asides, feet)
    return Body(kept, groups, tuple(said))


def _told(
    place: Place,
    again: Sequence[Row],
    others: Sequence[Row],
    lines: Sequence[Row],
    asides: Sequence[Row],
    feet: Sequence[Row],
) -> Iterator[Problem]:
    if again:
        yield _about(
            again,
            place,
            "headings-repeated",
            "The headings come again in rows {rows}; these were not read as names.",
        )
    if others:
        yield _about(
            others,
            place,
            "headings-change",
            "Further down are other headings (row {rows}: {text}); the rows below were read under them.",
            "If a row there names somebody, say which row holds the headings with --header-row.",
        )
    if lines:
        yield _about(
            lines,
            place,
            "sections-found",
            "{count} rows head groups of the rows below them, and were read as such: {text}.",
            "If one of them is a name, give it a cell in another column, or move it.",
        )
    if asides:
        yield _about(
            asides,
            place,
            "asides-left-out",
            "Rows {rows} say something of the list and name nobody, and were left out: {text}.",
            "If one of them is a name, give it a cell in another column.",
        )
    if feet:
        yield _about(
            feet,
            place,
            "foot-left-out",
            "Below the list stands what is no name, and was left out (row {rows}): {text}.",
            "If it is a name, move it up among the others.",
        )


def _about(rows: Sequence[Row], place: Place, kind: str, message: str, fix: str = "") -> Problem:
    """Return what is told of rows, at the first of them."""
    at = Place(file=place.file, sheet=place.sheet, row=rows[0].number)
    return look_at(kind, message, at, fix, rows=_numbers(rows), text=_texts(rows), count=len(rows))


def _numbers(rows: Sequence[Row]) -> str:
    shown = ", ".join(str(r.number) for r in rows[:_NAMED])
    return f"{shown} and {len(rows) - _NAMED} more" if len(rows) > _NAMED else shown


def _texts(rows: Sequence[Row]) -> str:
    lines = [" ".join(filter(None, map(headings.repaired, r.cells)))[:300] for r in rows[:_NAMED]]
    return without_contacts("; ".join(lines) + ("; …" if len(rows) > _NAMED else ""))


def _without_feet(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows, and those at their end that count the list or speak of its file."""
    kept, feet = _without_leave(rows)
    wide = sorted(len(r.filled) for r in rows[:200])[len(rows[:200]) // 2] if rows else 0
    while len(kept) > 1 and len(feet) < _FEET:
        parted = kept[-1].number > kept[-2].number + 1
        if not _is_foot(kept[-1], wide, parted=parted):
            break
        feet.insert(0, kept.pop())
    return kept, feet


def _without_asides(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of a list of several columns, and those that only speak of it."""
    asides = [r for r in rows if (f := _alone(r)) and headings.is_aside(f)]
    if not asides or all(len(r.filled) == 1 for r in rows[:200]):
        return list(rows), []
    return _but(rows, asides), asides


def _but(rows: Sequence[Row], others: Sequence[Row]) -> list[Row]:
    numbers = {r.number for r in others}
    return [r for r in rows if r.number not in numbers]


def _alone(row: Row) -> str:
    """Return the only filled cell of a row that begins as a remark or a page's number does, else ""."""
    first = ""
    for cell in row.cells:
        if first := cell.lstrip():
            break
    return first if first[:1] in "#/-PpSs" and len(row.filled) == 1 else ""


def _without_leave(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of one column without a mail's end below them: "Best regards," and a name."""
    for at in range(max(1, len(rows) - _FEET), len(rows)):
        cells = rows[at].filled
        parted = rows[at].number > rows[at - 1].number + 1
        if parted and len(cells) == 1 and headings.closes_a_mail(cells[0]):
            return list(rows[:at]), list(rows[at:])
    return list(rows), []


def _is_foot(row: Row, wide: int, *, parted: bool) -> bool:
    filled = row.filled
    first = filled[0]
    if parted and re.match(r"[*†‡]+\s?\w", first.strip()):
        return True
    if headings.is_total(first):
        if len(filled) == 1:
            return wide > 1 or any(c.isdigit() for c in first) or headings.folded(first) == "total"
        return all(headings.looks_like_data(c) for c in filled[1:])
    if (
        wide > 1
        and all(c.strip().replace(",", "").replace(".", "").isdecimal() for c in filled)
        and len(filled) < wide
    ):
        return True  # sums below their columns, without a word
    return len(filled) <= 2 and headings.is_remark(first) and (len(filled) < wide or wide == 1 or parted)


def _without_repeated_headings(rows: Sequence[Row], named: Sequence[str]) -> tuple[list[Row], list[Row]]:
    heads = [headings.folded(h) for h in named]
    if not any(heads) or (sum(map(bool, heads)) == 1 and not headings.known(next(filter(None, named)))):
        return list(rows), []
    first = next(i for i, h in enumerate(heads) if h)
    begins = {heads[first][0], heads[first][0].upper()}
    again = [
        r
        for r in rows
        if first < len(r.cells)
        and (cell := r.cells[first])
        and (cell[0] in begins or not cell.isascii() or not cell[0].isalnum())  # as few do
        and headings.folded(cell) == heads[first]
        and [headings.folded(c) for c in r.filled] == list(filter(None, heads))
    ]
    numbers = {r.number for r in again}
    return [r for r in rows if r.number not in numbers], again

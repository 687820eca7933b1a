"""From a grid to a table: the headings, what stands above and below, and what doesn't fit.

Every row of the grid ends up as a heading row, as a row of the table, as blank, or named in a
problem.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from undersigned.problems import Problem
from undersigned.tables import body, further_headings, headings, heads, layouts
from undersigned.tables.model import (
    DETECT,
    Grid,
    Reading,
    Row,
    Table,
    column_letter,
    look_at,
    without_contacts,
)

_SHOWN = 5  # rows named one by one in a problem
_FIRST = 12  # rows shown to choose the headings from
_WIDE = 40  # characters of a cell shown there


def as_table(grid: Grid, name: str, reading: Reading = DETECT) -> Table:
    """Return the grid as a table; blank rows are left out, ragged ones filled up.

    Raises:
        UsageError: the row that should be the heading row doesn't exist.
    """
    filled = [r for r in grid.rows if not r.empty]
    lines = layouts.lines_of_cells(filled)
    turned: tuple[Problem, ...] = ()
    if lines:
        filled, grid = lines, replace(grid, columns=None, bands={})
    if reading.header_row is None and layouts.stands_on_its_side(filled):
        filled, turned = layouts.turned(filled), (layouts.about_turning(grid, name),)
        grid = replace(grid, columns=None, bands={})
    if reading.header_row is None:
        head = heads.found(grid, filled)
    else:
        head = heads.asked_for(grid, filled, reading.header_row)
    above = filled[: max(head.at, 0) + head.title]
    title = above[-1] if above else None
    below = further_headings.under_other_headings(
        filled[len(above) + head.height :], head.named if head.height else ()
    )
    read = body.read(grid, below.rows, head.named, name, title, below.heads)
    if below.heads:
        head = head._replace(named=below.named)
    columns = _columns(head.named, read.rows)
    columns, read, stacked = layouts.stacked(head.named, columns, read)
    table = _table(grid, name, head, columns, read, filled[head.at].number if head.height else 0)
    problems = (
        *grid.problems,
        *turned,
        *((layouts.about_lines(grid, name, len(lines)),) if lines else ()),
        *_about_preamble(table, above),
        *_about_headings(table, filled[head.at] if head.height else None, grid),
        *_about_tall_headings(table, filled[head.at : head.at + head.height]),
        *(_about_ragged(table, head.named, read.rows) if head.height and not stacked else ()),
        *read.problems,
        *(layouts.about_stacking(table, stacked) if stacked else ()),
    )
    detection = replace(
        grid.detection,
        header_row=filled[head.at].number if head.height else 0,
        header_rows=head.height,
        first_rows=tuple((r.number, tuple(c[:_WIDE] for c in r.cells[:50])) for r in filled[:_FIRST]),
        in_doubt=grid.detection.in_doubt | ({"header_row"} if not head.height else frozenset()),
    )
    return replace(table, detection=detection, detected=detection.as_json(), problems=problems)


def _table(
    grid: Grid, name: str, head: heads.Heads, columns: Sequence[int], read: body.Body, number: int
) -> Table:
    width = max((len(r.cells) for r in grid.rows), default=0)
    named = tuple(head.named[i] if i < len(head.named) else "" for i in columns)
    places = {index: place for place, index in enumerate(columns)}
    as_they_are = not read.groups and list(columns) == list(range(len(columns)))
    rows = tuple(
        r
        if as_they_are and len(r.cells) == len(columns)
        else Row(
            r.number,
            tuple(r.cells[i] if i < len(r.cells) else "" for i in columns)
            + ((group,) if read.groups else ()),
            {places[i]: day for i, day in r.days.items() if i in places} if r.days else {},
        )
        for r, group in zip(read.rows, read.groups or itertools.repeat(""), strict=False)
    )
    letters = tuple(_letter(grid, i, width) for i in columns)
    if read.groups:
        named, letters = (*named, "Section"), (*letters, "")
    return Table(name, grid.sheet, named, rows, letters=letters)


def _letter(grid: Grid, index: int, width: int) -> str:
    """Return a column's letter in the file; "" for one that was put behind the others."""
    if index >= width:
        return ""
    return column_letter(grid.columns[index] if grid.columns and index < len(grid.columns) else index)


def _columns(named: Sequence[str], rows: Sequence[Row]) -> list[int]:
    """Return which columns hold anything."""
    used = {i for i, heading in enumerate(named) if heading}
    width = max([len(r.cells) for r in rows] + [len(named)], default=0)
    left = [i for i in range(width) if i not in used]
    for row in rows:
        if not left:
            break
        cells = row.cells
        seen = [i for i in left if i < len(cells) and cells[i].strip()]
        if seen:
            used.update(seen)
            left = [i for i in left if i not in used]
    return sorted(used)


# ----------------------------------------------------------------- what is said


def _about_preamble(table: Table, above: Sequence[Row]) -> tuple[Problem, ...]:
    if not above:
        return ()
    text = " / ".join(" ".join(filter(None, map(headings.repaired, r.cells))) for r in above)
    return (
        look_at(
            "preamble-skipped",
            "{count} rows above the headings were not read as names: {text}",
            table.place(row=above[0].number),
            "If one of them is a name, move it below the headings.",
            count=len(above),
            text=without_contacts(text if len(text) <= 300 else text[:300] + "…"),
        ),
    )


def _about_headings(table: Table, head: Row | None, grid: Grid) -> tuple[Problem, ...]:
    if head is None:
        first = next((r.number for r in table.rows), 1)
        return (
            look_at(
                "no-headings",
                "{file} has no headings, so its first row was read as a name like the others.",
                table.place(row=first),
                "If it is a heading, give it a known name such as Name or Organization, or say so with"
                " --header-row {row}.",
                file=table.name,
                row=first,
            ),
        )
    ghosts = [c for c in head.cells if c != headings.repaired(c) and c.strip() != headings.repaired(c)]
    if not ghosts:
        return ()
    return (
        look_at(
            "heading-repaired",
            "Invisible or odd characters in headings were ignored: {headings}.",
            table.place(row=head.number),
            headings=", ".join(map(headings.repaired, ghosts)),
        ),
    )


def _about_tall_headings(table: Table, rows: Sequence[Row]) -> tuple[Problem, ...]:
    if len(rows) < 2:
        return ()
    text = " / ".join(", ".join(filter(None, map(headings.repaired, r.cells))) for r in rows[1:])
    return (
        look_at(
            "headings-joined",
            "Rows {first} to {last} were read as headings together; below the first stands: {text}",
            table.place(row=rows[1].number),
            "If one of them names somebody, say which row holds the headings with --header-row.",
            first=rows[0].number,
            last=rows[-1].number,
            text=without_contacts(text[:400]),
        ),
    )


def _about_ragged(table: Table, named: Sequence[str], rows: Sequence[Row]) -> tuple[Problem, ...]:
    """Name rows with more cells than there are headings: often a name with a comma and no quotes."""
    width = len(named)
    longer = [r for r in rows if len(r.cells) > width and any(c.strip() for c in r.cells[width:])]
    told = [
        look_at(
            "row-too-long",
            "Row {row} has more cells than headings; from column {column} on it was not read: {text}",
            table.place(row=r.number, column=column_letter(width)),
            "If a name there holds the separator, put it in quotation marks.",
            row=r.number,
            column=column_letter(width),
            text=without_contacts(" ".join(c for c in r.cells[width:] if c.strip())[:200]),
        )
        for r in longer[:_SHOWN]
    ]
    if len(longer) > _SHOWN:
        told.append(
            look_at(
                "row-too-long",
                "{count} further rows have more cells than there are headings, the first of them row {row}.",
                table.place(row=longer[_SHOWN].number),
                count=len(longer) - _SHOWN,
                row=longer[_SHOWN].number,
            )
        )
    return tuple(told)

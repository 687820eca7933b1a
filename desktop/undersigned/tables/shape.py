"""From a grid to a table: the headings, what stands above and below, and what doesn't fit.

Every row of the grid ends up as a heading row, as a row of the table, as blank, or named in a
problem.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from undersigned.problems import Problem
from undersigned.tables import body, further, headings, heads
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
    turned: tuple[Problem, ...] = ()
    if reading.header_row is None and _stands_on_its_side(filled):
        filled, turned = _turned(filled), (_about_turning(grid, name),)
        grid = replace(grid, columns=None, bands={})
    if reading.header_row is None:
        head = heads.found(grid, filled)
    else:
        head = heads.asked_for(grid, filled, reading.header_row)
    above = filled[: max(head.at, 0) + head.title]
    title = above[-1] if above else None
    below = further.under_other_headings(
        filled[len(above) + head.height :], head.named if head.height else ()
    )
    read = body.read(grid, below.rows, head.named, name, title, below.heads)
    if below.heads:
        head = head._replace(named=below.named)
    columns = _columns(head.named, read.rows)
    columns, read, stacked = _stacked(head.named, columns, read)
    table = _table(grid, name, head, columns, read, filled[head.at].number if head.height else 0)
    problems = (
        *grid.problems,
        *turned,
        *_about_preamble(table, above),
        *_about_headings(table, filled[head.at] if head.height else None, grid),
        *_about_tall_headings(table, filled[head.at : head.at + head.height]),
        *(_about_ragged(table, head.named, read.rows) if head.height and not stacked else ()),
        *read.problems,
        *(_about_stacking(table, stacked) if stacked else ()),
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


# ----------------------------------------------------------------- lists side by side, or on their side


def _stacked(named: Sequence[str], columns: list[int], read: body.Body) -> tuple[list[int], body.Body, int]:
    """Return lists that stand side by side under the same headings as one below the other, and how many."""
    heads = [headings.folded(named[i]) if i < len(named) else "" for i in columns]
    if not all(heads):
        return columns, read, 0
    for width in range(1, len(heads) // 2 + 1):
        count = len(heads) // width
        if heads != heads[:width] * count or not any(headings.known(named[i]) for i in columns[:width]):
            continue
        if read.groups:
            break
        rows = []
        for n in range(count):
            part = columns[n * width : (n + 1) * width]
            made = (
                Row(r.number, tuple(r.cells[i] if i < len(r.cells) else "" for i in part)) for r in read.rows
            )
            rows += [r for r in made if not r.empty]
        wide = columns[width - 1] + 1
        placed = []
        for row in rows:
            cells = [""] * wide
            for i, cell in zip(columns[:width], row.cells, strict=True):
                cells[i] = cell
            placed.append(Row(row.number, tuple(cells)))
        return columns[:width], read._replace(rows=placed), count
    return columns, read, 0


def _stands_on_its_side(rows: Sequence[Row]) -> bool:
    """Whether the first cells of the rows are headings, as in a sheet with a column for each signatory."""
    if not 3 <= len(rows) <= 40 or max(len(r.cells) for r in rows) < 3:
        return False
    first = [r.cells[0] for r in rows if r.cells and r.cells[0].strip()]
    meanings = [m for c in first if (m := headings.known(c))]
    across = [m for c in rows[0].cells[1:] if c.strip() and (m := headings.known(c))]
    return len(first) == len(rows) and len(set(meanings)) >= max(3, 0.6 * len(first)) and not across


def _turned(rows: Sequence[Row]) -> list[Row]:
    width = max(len(r.cells) for r in rows)
    lines = [tuple(r.cells[i] if i < len(r.cells) else "" for r in rows) for i in range(width)]
    days = [{n: r.days[i] for n, r in enumerate(rows) if i in r.days} for i in range(width)]
    made = [Row(i + 1, cells, days[i]) for i, cells in enumerate(lines)]
    return [row for row in made if not row.empty]


# ----------------------------------------------------------------- what is said


def _about_stacking(table: Table, count: int) -> tuple[Problem, ...]:
    return (
        look_at(
            "lists-side-by-side",
            "{count} lists stand side by side under the same headings; they were read one after the other.",
            table.place(),
            count=count,
        ),
    )


def _about_turning(grid: Grid, name: str) -> Problem:
    return look_at(
        "table-turned",
        "{file} has its headings in the first column, so each column was read as a row;"
        " row numbers count columns here.",
        Table(name, grid.sheet, (), ()).place(),
        file=name,
    )


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

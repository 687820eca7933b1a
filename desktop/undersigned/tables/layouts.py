"""Lists that stand otherwise than row by row: side by side, on their side, or in one cell."""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.problems import Problem
from undersigned.tables import body, headings
from undersigned.tables.model import Grid, Row, Table, look_at


def stacked(named: Sequence[str], columns: list[int], read: body.Body) -> tuple[list[int], body.Body, int]:
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


def lines_of_cells(rows: Sequence[Row]) -> list[Row]:
    """Return the lines of a list that stands in one cell, perhaps below its heading; nothing for others."""
    if not rows or len(rows) > 2 or any(len(r.filled) != 1 for r in rows):
        return []
    cells = [(r.number, r.filled[0]) for r in rows]
    if cells[-1][1].strip().count("\n") < 2:
        return []
    return [Row(number, (line,)) for number, cell in cells for line in cell.split("\n") if line.strip()]


def stands_on_its_side(rows: Sequence[Row]) -> bool:
    """Whether the first cells of the rows are headings, as in a sheet with a column for each signatory."""
    if not 3 <= len(rows) <= 40 or max(len(r.cells) for r in rows) < 3:
        return False
    first = [r.cells[0] for r in rows if r.cells and r.cells[0].strip()]
    meanings = [m for c in first if (m := headings.known(c))]
    across = [m for c in rows[0].cells[1:] if c.strip() and (m := headings.known(c))]
    return len(first) == len(rows) and len(set(meanings)) >= max(3, 0.6 * len(first)) and not across


def turned(rows: Sequence[Row]) -> list[Row]:
    """Return each column as a row."""
    width = max(len(r.cells) for r in rows)
    lines = [tuple(r.cells[i] if i < len(r.cells) else "" for r in rows) for i in range(width)]
    days = [{n: r.days[i] for n, r in enumerate(rows) if i in r.days} for i in range(width)]
    made = [Row(i + 1, cells, days[i]) for i, cells in enumerate(lines)]
    return [row for row in made if not row.empty]


def about_stacking(table: Table, count: int) -> tuple[Problem, ...]:
    """Tell that lists were read one after the other."""
    return (
        look_at(
            "lists-side-by-side",
            "{count} lists stand side by side under the same headings; they were read one after the other.",
            table.place(),
            count=count,
        ),
    )


def about_lines(grid: Grid, name: str, count: int) -> Problem:
    """Tell that the lines of a cell were read as rows."""
    return look_at(
        "list-taken-apart",
        "{file} has its list in one cell, and was read line by line: {count} lines.",
        Table(name, grid.sheet, (), ()).place(),
        "If a name was cut, write the list with one name a line.",
        file=name,
        count=count,
    )


def about_turning(grid: Grid, name: str) -> Problem:
    """Tell that columns were read as rows."""
    return look_at(
        "table-turned",
        "{file} has its headings in the first column, so each column was read as a row;"
        " row numbers count columns here.",
        Table(name, grid.sheet, (), ()).place(),
        file=name,
    )

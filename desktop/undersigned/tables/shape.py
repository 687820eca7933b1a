"""From a grid to a table: find the heading row, what stands above it, and what doesn't fit.

Every row of the grid ends up as the heading row, as a row of the table, as blank, or named in
a problem.
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.problems import Problem
from undersigned.tables import headings
from undersigned.tables.model import Grid, Row, Table, column_letter, look_at, without_contacts

_LOOKED_AT = 25  # rows in which a heading row is sought
_SHOWN = 5  # rows named one by one in a problem


def as_table(grid: Grid, name: str) -> Table:
    """Return the grid as a table; blank rows are left out, ragged ones filled up."""
    filled = [r for r in grid.rows if not r.empty]
    at = _heading_row(filled)
    head = filled[at] if at >= 0 else None
    body = filled[at + 1 :]
    width = max((_width(r.cells) for r in ([head] if head else []) + body), default=0)
    columns = [
        i
        for i in range(width)
        if any(i < len(r.cells) and r.cells[i].strip() for r in [*([head] if head else []), *body])
    ]
    named = tuple(headings.repaired(head.cells[i]) if head and i < len(head.cells) else "" for i in columns)
    rows = tuple(Row(r.number, tuple(r.cells[i] if i < len(r.cells) else "" for i in columns)) for r in body)
    table = Table(name, grid.sheet, named, rows)
    problems = (
        *grid.problems,
        *_about_preamble(table, filled[: max(at, 0)]),
        *_about_headings(table, head, columns),
        *(_about_ragged(table, head, body) if head else ()),
    )
    detected = dict(grid.detected) | {"heading row": str(head.number) if head else "none"}
    if at > 0:
        detected["rows above the headings"] = str(at)
    return Table(name, grid.sheet, named, rows, detected, problems)


def _width(cells: Sequence[str]) -> int:
    return max((i + 1 for i, c in enumerate(cells) if c.strip()), default=0)


def _heading_row(rows: Sequence[Row]) -> int:
    """Return where the heading row stands among the filled rows, -1 where there is none."""
    near = [r.cells for r in rows[:_LOOKED_AT]]
    if not near:
        return -1
    if headings.is_heading_row(near[0], near[1:]) and not _better_below(near):
        return 0
    for at in range(1, len(near)):
        if _heads_clearly(rows, near, at):
            return at
    return 0 if headings.is_heading_row(near[0], near[1:]) else -1


def _better_below(near: Sequence[Sequence[str]]) -> bool:
    """Whether the first row, though it could be one, is a title line above the true heading row."""
    return _filled(near[0]) == 1 and any(_known(cells) >= 2 for cells in near[1:10])


def _heads_clearly(rows: Sequence[Row], near: Sequence[Sequence[str]], at: int) -> bool:
    """Whether this row heads the table and all above it is a preamble: narrower, or parted by a blank row."""
    if not headings.is_heading_row(near[at], near[at + 1 :]) or not _known(near[at]):
        return False
    if _filled(near[at]) >= 2:
        wide = _filled(near[at])
        return _known(near[at]) >= 2 and all(_filled(above) <= max(1, wide // 2) for above in near[:at])
    parted = rows[at].number > rows[at - 1].number + 1
    return parted and at <= 4 and not any(_known(above) for above in near[:at])


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(c.strip()) for c in cells)


def _known(cells: Sequence[str]) -> int:
    return sum(bool(headings.meaning(c)) for c in cells if c.strip())


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


def _about_headings(table: Table, head: Row | None, columns: Sequence[int]) -> tuple[Problem, ...]:
    if head is None:
        return (
            look_at(
                "no-headings",
                "{file} has no headings, so its first row was read as a name like the others.",
                table.place(row=1),
                "If it is a heading, give it a known name such as Name or Organization.",
                file=table.name,
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


def _about_ragged(table: Table, head: Row, body: Sequence[Row]) -> tuple[Problem, ...]:
    """Name rows with more cells than there are headings: often a name with a comma and no quotes."""
    width = _width(head.cells)
    longer = [r for r in body if _width(r.cells) > max(width, len(head.cells))]
    told = [
        look_at(
            "row-too-long",
            "Row {row} has more cells than headings; from column {column} on it was not read: {text}",
            table.place(row=r.number, column=column_letter(len(head.cells))),
            "If a name there holds the separator, put it in quotation marks.",
            row=r.number,
            column=column_letter(len(head.cells)),
            text=without_contacts(" ".join(c for c in r.cells[len(head.cells) :] if c.strip())[:200]),
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

"""A sheet as the readers of workbooks fill it: rows of text, and what a person should know of them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from undersigned.errors import UnreadableError
from undersigned.tables.model import MOST_CELLS, MOST_IN_A_CELL, MOST_ROWS, column_letter

_MOST_NOTED = 20


class BookError(UnreadableError):
    """A workbook can't be read; `why` is one of `workbook`'s reasons."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __reduce__(self) -> tuple[type[BookError], tuple[str]]:
        return type(self), (self.why,)


@dataclass(slots=True)
class Sheet:
    """One sheet while it is read. Rows and columns count from 0 here; only filled cells are kept."""

    name: str
    hidden: bool = False
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    days: dict[int, dict[int, datetime.date]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)  # first and last
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)  # top, left, bottom, right
    valueless: list[str] = field(default_factory=list)  # cells with a formula and no stored value
    faulty: list[str] = field(default_factory=list)  # cells that show an error such as #REF!
    cells: int = 0
    pictures: bool = False

    def put(self, row: int, column: int, text: str, day: datetime.date | None = None) -> None:
        """Fill a cell.

        Raises:
            BookError: the sheet, or the cell, is larger than any list.
        """
        if len(text) > MOST_IN_A_CELL:
            raise BookError("cell")
        known = self.rows.get(row)
        if known is None:
            if len(self.rows) >= MOST_ROWS:
                raise BookError("large")
            known = self.rows[row] = {}
        known[column] = text
        self.cells += 1
        if self.cells > MOST_CELLS:
            raise BookError("large")
        if day is not None:
            self.days.setdefault(row, {})[column] = day

    def note(self, noted: list[str], row: int, column: int) -> None:
        """Remember a cell by its name, such as B7, as long as there are few."""
        if len(noted) < _MOST_NOTED:
            noted.append(f"{column_letter(column)}{row + 1}")

    def fill_down(self) -> None:
        """Let a cell that is merged over several rows say its text in each of them."""
        for top, left, bottom, _ in self.merged:
            text = self.rows.get(top, {}).get(left, "")
            if text and bottom > top:
                for row in [r for r in range(top + 1, min(bottom, top + 2000) + 1) if r in self.rows]:
                    self.rows[row].setdefault(left, text)

    def as_plain(self) -> dict[str, object]:
        """Return the sheet as plain data, columns without a cell left out."""
        used = sorted({c for cells in self.rows.values() for c in cells})
        at = {column: i for i, column in enumerate(used)}
        rows, days = [], {}
        for number in sorted(self.rows):
            cells = self.rows[number]
            line = [""] * (max(map(at.__getitem__, cells)) + 1)
            for column, text in cells.items():
                line[at[column]] = text
            rows.append((number + 1, line))
            if number in self.days:
                days[number + 1] = {at[c]: day for c, day in self.days[number].items() if c in at}
        bands: dict[int, list[tuple[int, int]]] = {}
        for top, left, _, right in self.merged:
            covered = [at[c] for c in used if left <= c <= right]
            if right > left and len(covered) > 1 and left in self.rows.get(top, {}):
                bands.setdefault(top + 1, []).append((covered[0], covered[-1]))
        shown = [c for c in used if any(a <= c <= b for a, b in self.hidden_columns)]
        return {
            "name": self.name,
            "hidden": self.hidden,
            "columns": used,
            "rows": rows,
            "days": days,
            "bands": bands,
            "hidden_rows": sorted(r + 1 for r in self.hidden_rows & self.rows.keys()),
            "hidden_columns": [column_letter(c) for c in shown],
            "valueless": self.valueless,
            "faulty": self.faulty,
            "pictures": self.pictures,
        }

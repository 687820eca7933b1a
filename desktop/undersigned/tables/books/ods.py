"""ODS, and flat ODS, into sheets: OpenDocument 1.3 part 3, 9 (tables).

A cell's text is stored as it is shown, so that is what is read; only a cell without it falls
back on its value. Comments (14.1) aren't part of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from undersigned.tables.books import formats
from undersigned.tables.books.members import local, parse, plain_attributes
from undersigned.tables.books.model import BookError, Sheet
from undersigned.tables.model import MOST_IN_A_CELL

_SPACES = 10_000  # of one text:s
_LAST_ROW, _LAST_COLUMN = 1 << 20, 1 << 14
_MOST_SAME = 10_000  # rows that say the same
_FAULT = re.compile(r"#[A-Z/0!?]+!?|Err:\d+")


def read(pieces: Iterator[bytes], take: Callable[[Sheet], None]) -> None:
    """Read every sheet in the document's order, and hand each over.

    Raises:
        BookError: it is damaged or too large.
    """
    reader = _Reader(take)
    parse(pieces, reader.start, reader.end, reader.text)


class _Reader:
    """Follows the elements of a document's content."""

    def __init__(self, take: Callable[[Sheet], None]) -> None:
        self.take = take
        self.sheet: Sheet | None = None
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.row = self.column = 0
        self.rows_same = self.cells_same = 1
        self.cells: dict[int, tuple[str, dict[str, str]]] = {}
        self.cell: dict[str, str] | None = None
        self.said: list[str] = []
        self.length = 0
        self.paragraphs = self.skipping = self.depth = 0

    def start(self, element: str, attributes: dict[str, str]) -> None:
        name = local(element)
        if self.skipping or name in ("annotation", "tracked-changes", "shapes"):
            self.skipping += 1
            return
        if name == "table":
            self.depth += 1  # a table in a cell is part of no list
            if self.depth == 1:
                self._begin_sheet(plain_attributes(attributes))
        elif self.depth > 1:
            return
        elif name == "table-row":
            given = plain_attributes(attributes)
            self.rows_same = _count(given.get("number-rows-repeated"))
            self.column, self.cells = 0, {}
            if self.sheet and given.get("visibility", "visible") != "visible":
                self.sheet.hidden_rows.update(range(self.row, self.row + min(self.rows_same, _MOST_SAME)))
        elif name in ("table-cell", "covered-table-cell"):
            self.cell = plain_attributes(attributes)
            self.cells_same = _count(self.cell.get("number-columns-repeated"))
            self.said, self.paragraphs, self.length = [], 0, 0
        elif name == "table-column":
            self._column(plain_attributes(attributes))
        elif self.cell is not None:
            self._in_cell(name, attributes)
        elif name == "style":
            self.style = plain_attributes(attributes).get("name", "")
        elif name == "table-properties" and plain_attributes(attributes).get("display") == "false":
            self.hidden_styles.add(self.style)

    def end(self, element: str) -> None:
        name = local(element)
        if self.skipping:
            self.skipping -= 1
        elif name == "table":
            self.depth -= 1
            if self.depth == 0 and self.sheet:
                self.sheet.fill_down()
                self.take(self.sheet)
                self.sheet = None
        elif self.depth > 1:
            return
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell(covered=name != "table-cell")
        elif name == "table-row":
            self._end_row()

    def text(self, characters: str) -> None:
        if self.cell is not None and self.paragraphs and not self.skipping and self.depth == 1:
            self._say(re.sub(r"[ \t\r\n]+", " ", characters))  # 6.1.2: white space collapses

    def _say(self, text: str) -> None:
        self.said.append(text)
        self.length += len(text)
        if self.length > MOST_IN_A_CELL:
            raise BookError("cell")

    def _in_cell(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("p", "h"):
            if self.paragraphs:
                self._say("\n")
            self.paragraphs += 1
        elif name == "s":
            count = plain_attributes(attributes).get("c", "1")
            if _count(count) > _SPACES:
                raise BookError("cell")
            self._say(" " * _count(count))
        elif name == "tab":
            self._say("\t")
        elif name == "line-break":
            self._say("\n")
        elif name == "image" and self.sheet:
            self.sheet.pictures = True

    def _begin_sheet(self, given: dict[str, str]) -> None:
        self.sheet = Sheet(given.get("name", ""), given.get("style-name", "") in self.hidden_styles)
        self.row = self.column = 0

    def _column(self, given: dict[str, str]) -> None:
        same = _count(given.get("number-columns-repeated"))
        if self.sheet and given.get("visibility", "visible") != "visible":
            self.sheet.hidden_columns.append((self.column, self.column + same - 1))
        self.column += same

    def _end_cell(self, *, covered: bool) -> None:
        cell, self.cell = self.cell or {}, None
        text = "".join(self.said).strip(" ") if self.paragraphs else _value(cell)
        if text and not covered:
            for column in range(self.column, min(self.column + self.cells_same, _LAST_COLUMN)):
                self.cells[column] = (text, cell)
        elif "formula" in cell and self.sheet and not covered and cell.get("value-type") != "string":
            self.sheet.note(self.sheet.valueless, self.row, self.column)
        self.column += self.cells_same

    def _end_row(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        if self.cells and self.rows_same > _MOST_SAME:
            raise BookError("large")
        for row in range(self.row, self.row + self.rows_same) if self.cells else ():
            if row > _LAST_ROW:
                raise BookError("large")
            for column, (text, cell) in self.cells.items():
                day = formats.of_iso(cell["date-value"]).day if "date-value" in cell else None
                sheet.put(row, column, text, day)
                if "formula" in cell and _FAULT.fullmatch(text):
                    sheet.note(sheet.faulty, row, column)
                down, across = (
                    _count(cell.get("number-rows-spanned")),
                    _count(cell.get("number-columns-spanned")),
                )
                if down > 1 or across > 1:
                    sheet.merged.append((row, column, row + down - 1, column + across - 1))
        self.row += self.rows_same


def _value(cell: dict[str, str]) -> str:
    """Return the value of a cell that stores no text."""
    kind = cell.get("value-type", "")
    if kind in ("float", "percentage", "currency"):
        try:
            value = float(cell.get("value", ""))
        except ValueError:
            return cell.get("value", "")
        return formats.shown(value, "0%" if kind == "percentage" else formats.GENERAL).text
    if kind == "date":
        return formats.of_iso(cell.get("date-value", "")).text
    if kind == "boolean":
        return cell.get("boolean-value", "").upper()
    return cell.get("string-value", "") or cell.get("time-value", "")


def _count(text: str | None) -> int:
    if not text or not text.isdecimal():
        return 1
    return max(1, int(text)) if len(text) < 10 else 10**9

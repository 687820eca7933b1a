"""Excel's XML of 2003 (SpreadsheetML 2003, often named .xls) into sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from undersigned.tables.books import formats
from undersigned.tables.books.members import local, parse, plain_attributes
from undersigned.tables.books.model import BookError, Sheet
from undersigned.tables.model import MOST_IN_A_CELL


def read(pieces: Iterator[bytes], take: Callable[[Sheet], None]) -> None:
    """Read every sheet in the workbook's order, and hand each over.

    Raises:
        BookError: it is damaged or too large.
    """
    reader = _Reader(take)
    parse(pieces, reader.start, reader.end, reader.text)


class _Reader:
    """Follows the elements of a workbook."""

    def __init__(self, take: Callable[[Sheet], None]) -> None:
        self.take = take
        self.sheet: Sheet | None = None
        self.row = self.column = self.across = -1
        self.kind = ""
        self.said: list[str] | None = None
        self.styles: dict[str, str] = {}
        self.style = self.cell_style = ""
        self.length = 0

    def start(self, element: str, attributes: dict[str, str]) -> None:
        name, given = local(element), plain_attributes(attributes)
        if name == "Worksheet":
            self.sheet, self.row = Sheet(given.get("Name", "")), -1
        elif name == "Style":
            self.style = given.get("ID", "")
        elif name == "NumberFormat":
            self.styles[self.style] = given.get("Format", "")
        elif name == "Visible" and self.sheet:
            self.said = []
        elif name == "Row":
            self.row = int(given["Index"]) - 1 if given.get("Index", "").isdecimal() else self.row + 1
            self.column = -1
            if self.sheet and given.get("Hidden") == "1":
                self.sheet.hidden_rows.add(self.row)
        elif name == "Cell":
            self._begin_cell(given)
        elif name == "Data":
            self.kind, self.said, self.length = given.get("Type", "String"), [], 0

    def end(self, element: str) -> None:
        name = local(element)
        if name == "Worksheet" and self.sheet:
            self.sheet.fill_down()
            self.take(self.sheet)
            self.sheet = None
        elif name == "Visible" and self.sheet and self.said is not None:
            self.sheet.hidden = "".join(self.said).strip() != "SheetVisible"
            self.said = None
        elif name == "Data" and self.sheet and self.said is not None:
            seen = self._seen("".join(self.said))
            self.said = None
            if seen.text:
                self.sheet.put(self.row, self.column, seen.text, seen.day)
                if self.kind == "Error":
                    self.sheet.note(self.sheet.faulty, self.row, self.column)
        elif name == "Cell":
            self.column += max(self.across, 0)

    def text(self, characters: str) -> None:
        if self.said is not None:
            self.said.append(characters)
            self.length += len(characters)
            if self.length > MOST_IN_A_CELL:
                raise BookError("cell")

    def _begin_cell(self, given: dict[str, str]) -> None:
        self.column = int(given["Index"]) - 1 if given.get("Index", "").isdecimal() else self.column + 1
        self.cell_style = given.get("StyleID", "")
        across, down = given.get("MergeAcross", ""), given.get("MergeDown", "")
        self.across = int(across) if across.isdecimal() and len(across) < 6 else 0
        below = int(down) if down.isdecimal() and len(down) < 8 else 0
        if self.sheet and (self.across or below):
            self.sheet.merged.append((self.row, self.column, self.row + below, self.column + self.across))

    def _seen(self, text: str) -> formats.Shown:
        if self.kind == "Boolean":
            return formats.Shown("TRUE" if text == "1" else "FALSE")
        if self.kind == "DateTime":
            return formats.of_iso(text.removesuffix(".000"))
        if self.kind == "Number":
            try:
                code = self.styles.get(self.cell_style, "")
                return formats.shown(float(text), code if set(code) & set("0#") else formats.GENERAL)
            except ValueError:
                return formats.Shown(text)
        return formats.Shown(text)

"""XLSX into sheets: ECMA-376 part 1, 18 (SpreadsheetML), transitional and strict.

Phonetic runs (18.4.6) aren't part of a cell's text. Cells and rows that leave out their
references (18.3.1.4, 18.3.1.73) follow the one before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from undersigned.tables.books import formats
from undersigned.tables.books.members import Members, local, parse, plain_attributes, relations
from undersigned.tables.books.model import BookError, Sheet
from undersigned.tables.model import MOST_IN_A_CELL, column_index

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LITERAL = re.compile(r'(?:HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*)?"((?:[^"]|"")*)"\s*\)?', re.IGNORECASE)
_MOST_STRINGS = 400_000_000  # characters of all shared strings


@dataclass(slots=True)
class Book:
    """What all sheets of a workbook share."""

    strings: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)  # number formats, by cell style
    from_1904: bool = False
    sheets: list[tuple[str, bool, str]] = field(default_factory=list)  # name, hidden, member


def read(members: Members, take: Callable[[Sheet], None]) -> None:
    """Read every sheet in the workbook's order, and hand each over.

    Raises:
        BookError: it is damaged or too large.
    """
    part = next((name for kind, name in relations(members, "").values() if kind == "officeDocument"), "")
    part = part or members.find("xl/workbook.xml")
    if not part:
        raise BookError("damaged")
    related = relations(members, part)
    book = _workbook(members, part, related)
    for kind, name in related.values():
        if name and kind == "sharedStrings":
            book.strings = _strings(members, name)
        elif name and kind == "styles":
            book.codes = _codes(members, name)
    for name, hidden, member in book.sheets:
        sheet = Sheet(name, hidden)
        if member:
            _sheet(members, member, book, sheet)
        take(sheet)


def _workbook(members: Members, part: str, related: dict[str, tuple[str, str]]) -> Book:
    book = Book()

    def start(element: str, attributes: dict[str, str]) -> None:
        name = local(element)
        if name == "sheet":
            given = plain_attributes(attributes)
            kind, member = related.get(given.get("id", ""), ("", ""))
            if kind in ("", "worksheet"):  # charts and dialogs hold no rows
                hidden = given.get("state", "visible") != "visible"
                book.sheets.append((given.get("name", ""), hidden, member))
        elif name == "workbookPr":
            book.from_1904 = attributes.get("date1904", "0") in ("1", "true")

    parse(members.pieces(part), start)
    return book


def _strings(members: Members, part: str) -> list[str]:
    found: list[str] = []
    pieces: list[str] = []
    state = {"phonetic": 0, "text": 0, "size": 0}

    def start(element: str, _: dict[str, str]) -> None:
        name = local(element)
        if name == "t":
            state["text"] = 1
        elif name == "rPh":
            state["phonetic"] = 1
        elif name == "si":
            pieces.clear()

    def end(element: str) -> None:
        name = local(element)
        if name == "t":
            state["text"] = 0
        elif name == "rPh":
            state["phonetic"] = 0
        elif name == "si":
            found.append(unescaped("".join(pieces)))
            if len(found[-1]) > MOST_IN_A_CELL:
                raise BookError("cell")

    def text(characters: str) -> None:
        if state["text"] and not state["phonetic"]:
            pieces.append(characters)
            state["size"] += len(characters)
            if state["size"] > _MOST_STRINGS:
                raise BookError("large")

    parse(members.pieces(part), start, end, text)
    return found


def _codes(members: Members, part: str) -> list[str]:
    """Return each cell style's number format."""
    own: dict[int, str] = {}
    codes: list[str] = []
    inside = [""]

    def start(element: str, attributes: dict[str, str]) -> None:
        name = local(element)
        if name in ("cellXfs", "cellStyleXfs", "dxfs"):
            inside[0] = name
        elif name == "numFmt" and inside[0] != "dxfs":
            own[_number(attributes.get("numFmtId", ""))] = attributes.get("formatCode", "")
        elif name == "xf" and inside[0] == "cellXfs":
            number = _number(attributes.get("numFmtId", ""))
            codes.append(own.get(number) or formats.BUILT_IN.get(number, formats.GENERAL))

    def end(element: str) -> None:
        if local(element) == inside[0]:
            inside[0] = ""

    parse(members.pieces(part), start, end)
    return codes


def _sheet(members: Members, part: str, book: Book, sheet: Sheet) -> None:
    reader = _SheetReader(book, sheet)
    parse(members.pieces(part), reader.start, reader.end, reader.text)
    sheet.fill_down()


class _SheetReader:
    """Follows the elements of one sheet's XML."""

    def __init__(self, book: Book, sheet: Sheet) -> None:
        self.book, self.sheet = book, sheet
        self.row, self.column = -1, -1
        self.kind, self.style = "n", 0
        self.value: list[str] = []
        self.formula: list[str] = []
        self.into: list[str] | None = None
        self.length = 0
        self.has_formula = self.phonetic = False

    def start(self, element: str, attributes: dict[str, str]) -> None:
        name = element if ":" not in element else local(element)
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "t"):
            self.into = None if self.phonetic else self.value
        elif name == "f":
            self.into, self.has_formula = self.formula, True
        elif name == "row":
            self.row = _number(attributes.get("r", "")) - 1 if "r" in attributes else self.row + 1
            self.column = -1
            if attributes.get("hidden") in ("1", "true"):
                self.sheet.hidden_rows.add(self.row)
        elif name == "rPh":
            self.phonetic = True
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            first, last = _number(attributes.get("min", "")), _number(attributes.get("max", ""))
            self.sheet.hidden_columns.append((first - 1, last - 1))
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name in ("drawing", "legacyDrawing", "picture"):
            self.sheet.pictures = True

    def end(self, element: str) -> None:
        name = element if ":" not in element else local(element)
        if name == "c":
            self._end_cell()
        elif name in ("v", "t", "f"):
            self.into = None
        elif name == "rPh":
            self.phonetic = False

    def text(self, characters: str) -> None:
        if self.into is not None:
            self.into.append(characters)
            self.length += len(characters)
            if self.length > MOST_IN_A_CELL:
                raise BookError("cell")

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        found = _REFERENCE.fullmatch(attributes.get("r", ""))
        if found:
            self.column = column_index(found[1])
            self.row = int(found[2]) - 1
        else:
            self.column += 1
        self.kind = attributes.get("t", "n")
        self.style = _number(attributes.get("s", "0"))
        self.value.clear()
        self.formula.clear()
        self.length = 0
        self.has_formula = False

    def _end_cell(self) -> None:
        text = "".join(self.value)
        if not text:
            if self.has_formula and self.kind != "str":
                self._without_value()
            return
        day = None
        if self.kind == "s":
            number = _number(text)
            text = self.book.strings[number] if 0 <= number < len(self.book.strings) else ""
        elif self.kind in ("inlineStr", "str"):
            text = unescaped(text)
        elif self.kind == "b":
            text = "TRUE" if text.strip() in ("1", "true") else "FALSE"
        elif self.kind == "e":
            self.sheet.note(self.sheet.faulty, self.row, self.column)
        else:
            text, day = self._number_shown(text)
        if text:
            self.sheet.put(self.row, self.column, text, day)

    def _number_shown(self, text: str) -> formats.Shown:
        codes: Sequence[str] = self.book.codes
        code = codes[self.style] if 0 <= self.style < len(codes) else formats.GENERAL
        if self.kind == "d":  # 18.18.11: a date in ISO 8601
            return formats.of_iso(text)
        try:
            value = float(text)
        except ValueError:
            return formats.Shown(text)
        return formats.shown(value, code, from_1904=self.book.from_1904)

    def _without_value(self) -> None:
        """Take a text that stands in the formula itself; else remember that the cell shows nothing here."""
        literal = _LITERAL.fullmatch("".join(self.formula).strip())
        if literal:
            self.sheet.put(self.row, self.column, literal[1].replace('""', '"'))
        else:
            self.sheet.note(self.sheet.valueless, self.row, self.column)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top, bottom = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last or first)
        if top and bottom and len(self.sheet.merged) < 50_000:
            self.sheet.merged.append(
                (int(top[2]) - 1, column_index(top[1]), int(bottom[2]) - 1, column_index(bottom[1]))
            )


def unescaped(text: str) -> str:
    """Return a text with its _xHHHH_ escapes (22.4.2.4) as the characters they stand for."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n")


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0

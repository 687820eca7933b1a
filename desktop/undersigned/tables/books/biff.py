"""What the older XLS stores of cells beside their texts: numbers with their formats, and what is hidden.

[MS-XLS] 2.4. Texts, which are spread over continued records, are calamine's work. Excel 5.0 and 95
write the same records, but names in the characters of the system's code page.
"""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from undersigned.tables.books import formats
from undersigned.tables.books.model import BookError

_BOF, _EOF, _FILEPASS, _DATEMODE, _FORMAT, _XF, _SHEET = 0x809, 0x0A, 0x2F, 0x22, 0x41E, 0xE0, 0x85
_CODEPAGE = 0x42
_EXCEL_95, _EXCEL_97 = 0x500, 0x600
_PAGES = {10000: "mac-roman", 0x8000: "mac-roman", 367: "ascii", 0x8001: "cp1252"}
_NUMBER, _RK, _MULRK, _FORMULA, _ROW, _COLUMNS, _MERGED = 0x203, 0x27E, 0xBD, 0x06, 0x208, 0x7D, 0xE5


@dataclass(slots=True)
class Known:
    """What is known of one sheet. Rows and columns count from 0."""

    name: str
    state: int  # 0: visible
    is_sheet: bool
    at: int
    numbers: dict[tuple[int, int], formats.Shown] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def sheets(stream: bytes) -> list[Known]:
    """Return what a workbook stream says of its sheets; nothing for one older than Excel 5.

    Raises:
        BookError: it is protected, or damaged.
    """
    try:
        if len(stream) < 8 or struct.unpack_from("<HHH", stream)[2] not in (_EXCEL_95, _EXCEL_97):
            return []
        found, codes, from_1904 = _globals(stream)
        for sheet in found:
            if sheet.is_sheet:
                _fill(sheet, stream, codes, from_1904=from_1904)
    except (struct.error, IndexError, UnicodeError) as error:
        raise BookError("damaged") from error
    return found


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth == 0:
            return
        if depth == 1:  # what is deeper is a chart's
            yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _globals(stream: bytes) -> tuple[list[Known], list[str], bool]:
    found: list[Known] = []
    own: dict[int, str] = {}
    styles: list[int] = []
    from_1904, is_old, page = False, struct.unpack_from("<HHH", stream)[2] == _EXCEL_95, "cp1252"
    for kind, data in _records(stream, 0):
        if kind == _FILEPASS:
            raise BookError("password")
        if kind == _DATEMODE:
            from_1904 = data[:1] == b"\1"
        elif kind == _CODEPAGE:
            page = _page(struct.unpack_from("<H", data)[0])
        elif kind == _FORMAT and is_old:
            own[struct.unpack_from("<H", data)[0]] = data[3 : 3 + data[2]].decode(page, "replace")
        elif kind == _FORMAT:
            number, length, wide = struct.unpack_from("<HHB", data)
            own[number] = _text(data[5:], length, wide)
        elif kind == _XF:
            styles.append(struct.unpack_from("<H", data, 2)[0])
        elif kind == _SHEET and is_old:
            at, state, type_, length = struct.unpack_from("<IBBB", data)
            name = data[7 : 7 + length].decode(page, "replace")
            found.append(Known(name, state & 3, type_ == 0, at))
        elif kind == _SHEET:
            at, state, type_, length, wide = struct.unpack_from("<IBBBB", data)
            found.append(Known(_text(data[8:], length, wide), state & 3, type_ == 0, at))
    codes = [own.get(n) or formats.BUILT_IN.get(n, formats.GENERAL) for n in styles]
    return found, codes, from_1904


def _page(number: int) -> str:
    """Return the codec of a code page, that of Western Europe for one that isn't known."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _text(data: bytes, length: int, wide: int) -> str:
    return data[: 2 * length].decode("utf-16-le") if wide & 1 else data[:length].decode("latin-1")


def _fill(sheet: Known, stream: bytes, codes: list[str], *, from_1904: bool) -> None:
    def take(row: int, column: int, style: int, value: float) -> None:
        code = codes[style] if style < len(codes) else formats.GENERAL
        sheet.numbers[row, column] = formats.shown(value, code, from_1904=from_1904)

    for kind, data in _records(stream, sheet.at):
        if kind == _NUMBER:
            row, column, style, value = struct.unpack_from("<HHHd", data)
            take(row, column, style, value)
        elif kind == _RK:
            row, column, style, packed = struct.unpack_from("<HHHI", data)
            take(row, column, style, _unpacked(packed))
        elif kind == _MULRK:
            row, column = struct.unpack_from("<HH", data)
            for n in range((len(data) - 6) // 6):
                style, packed = struct.unpack_from("<HI", data, 4 + 6 * n)
                take(row, column + n, style, _unpacked(packed))
        elif kind == _FORMULA:
            row, column, style = struct.unpack_from("<HHH", data)
            if data[12:14] != b"\xff\xff":  # else its value is a text, a truth or an error
                take(row, column, style, struct.unpack_from("<d", data, 6)[0])
        elif kind == _ROW and struct.unpack_from("<I", data, 12)[0] & 0x20:
            sheet.hidden_rows.add(struct.unpack_from("<H", data)[0])
        elif kind == _COLUMNS and struct.unpack_from("<H", data, 8)[0] & 1:
            first, last = struct.unpack_from("<HH", data)
            sheet.hidden_columns.append((first, last))
        elif kind == _MERGED:
            for n in range(struct.unpack_from("<H", data)[0]):
                top, bottom, left, right = struct.unpack_from("<4H", data, 2 + 8 * n)
                sheet.merged.append((top, left, bottom, right))


def _unpacked(packed: int) -> float:
    """Return the number that 30 bits hold: 2.5.217, RkNumber."""
    if packed & 2:
        value = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        value = float(struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", packed & 0xFFFFFFFC))[0])
    return value / 100 if packed & 1 else value

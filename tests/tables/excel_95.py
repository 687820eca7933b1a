"""Workbooks as Excel 5.0 and 95 wrote them (BIFF5): texts in a code page of the system they came from."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

_PAGES = {"cp1252": 1252, "cp1251": 1251, "cp1250": 1250, "mac-roman": 10000}
_FIRST_OWN_FORMAT = 164


def excel_95(
    sheets: Mapping[str, Sequence[Sequence[object]]],
    formats: Mapping[int, str] | None = None,
    *,
    page: str = "cp1252",
    hidden_rows: Sequence[int] = (),
    hidden: Sequence[str] = (),
    protected: bool = False,
) -> bytes:
    """Return such a workbook; `formats` are numbers' formats by column, from 0, from the second row on.

    Rows are hidden in all sheets alike.
    """
    codes = dict(formats or {})
    own = {code: _FIRST_OWN_FORMAT + n for n, code in enumerate(dict.fromkeys(codes.values()))}
    styles = {column: n for n, column in enumerate(codes, start=1)}
    bodies = [_sheet(rows, styles, page, hidden_rows) for rows in sheets.values()]
    head = _record(0x809, struct.pack("<4H", 0x500, 5, 4000, 1995))
    if protected:
        head += _record(0x2F, bytes(4))
    head += _record(0x42, struct.pack("<H", _PAGES[page]))
    head += _record(0x31, struct.pack("<5H4B", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + b"\x05Arial") * 5
    head += b"".join(_record(0x41E, struct.pack("<H", n) + _text(code, page)) for code, n in own.items())
    head += b"".join(
        _record(0xE0, struct.pack("<2HH10x", 0, number, 1))
        for number in (0, *(own[c] for c in codes.values()))
    )
    lengths = sum(10 + len(name.encode(page)) + 1 for name in sheets)
    at = len(head) + lengths + 4
    for name, body in zip(sheets, bodies, strict=True):
        head += _record(0x85, struct.pack("<IBB", at, name in hidden, 0) + _text(name, page))
        at += len(body)
    return _compound("Book", head + _record(0x0A, b"") + b"".join(bodies))


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<2H", kind, len(data)) + data


def _text(text: str, page: str) -> bytes:
    written = text.encode(page)
    return bytes((len(written),)) + written


def _sheet(
    rows: Sequence[Sequence[object]], styles: Mapping[int, int], page: str, hidden: Sequence[int]
) -> bytes:
    width = max(map(len, rows), default=0)
    out = _record(0x809, struct.pack("<4H", 0x500, 0x10, 4000, 1995))
    out += _record(0x200, struct.pack("<5H", 0, len(rows), 0, width, 0))
    for at, _ in enumerate(rows):
        out += _record(0x208, struct.pack("<6HI", at, 0, width, 255, 0, 0, 0x120 if at in hidden else 0x100))
    for at, cells in enumerate(rows):
        for column, value in enumerate(cells):
            out += _cell(at, column, styles.get(column, 0) if at else 0, value, page)
    return out + _record(0x0A, b"")


def _cell(row: int, column: int, style: int, value: object, page: str) -> bytes:
    place = struct.pack("<3H", row, column, style)
    if isinstance(value, bool):
        return _record(0x205, place + bytes((value, 0)))
    if isinstance(value, int | float):
        return _record(0x203, place + struct.pack("<d", value))
    written = str(value or "").encode(page)
    return _record(0x204, place + struct.pack("<H", len(written)) + written) if written else b""


def _compound(name: str, stream: bytes) -> bytes:
    """Return a compound file with one stream in whole sectors: table, directory, then the stream."""
    stream = stream.ljust(4096, b"\0")
    count = -(-len(stream) // 512)
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, count + 2), 0xFFFFFFFE]
    assert len(table) <= 128
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    )
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0)
    entries = _entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + _entry(name, 2, 2, len(stream))
    directory = (entries + bytes(512))[:512]
    sectors = struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff")
    return head.ljust(512, b"\xff") + sectors + directory + stream.ljust(count * 512, b"\0")


def _entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    links = struct.pack("<3I", 0xFFFFFFFF, 0xFFFFFFFF, child)
    return (
        written.ljust(64, b"\0")
        + struct.pack("<HBB", len(written), kind, 1)
        + links
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )

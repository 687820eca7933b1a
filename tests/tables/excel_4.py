"""Sheets as Excel 2, 3 and 4 wrote them (BIFF2 to BIFF4): records alone, without a container around them."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_WORKBOOK, _SHEET = 0x100, 0x10


def excel_4(rows: Sequence[Sequence[str]], version: int = 4, *, as_workbook: bool = False) -> bytes:
    """Return such a sheet of texts, of Excel 2, 3 or 4."""
    begin = _WORKBOOK if as_workbook else _SHEET
    newer = (version - 2) * 2 << 8 if version > 2 else 0
    data = struct.pack("<2H", 0, begin) + (b"\0\0" if version > 2 else b"")
    written = _record(9 + newer, data)
    written += _record(
        0x200 if version > 2 else 0, struct.pack("<4H", 0, len(rows), 0, 2) + b"\0\0" * (version > 2)
    )
    for at, cells in enumerate(rows):
        for column, text in enumerate(cells):
            said = text.encode("cp1252")
            if version == 2:
                cell = _record(4, struct.pack("<2H3xB", at, column, len(said)) + said)
            else:
                cell = _record(0x204, struct.pack("<4H", at, column, 0, len(said)) + said)
            written += cell
    return written + _record(0x0A, b"")


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<2H", kind, len(data)) + data

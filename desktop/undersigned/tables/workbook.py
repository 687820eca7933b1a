"""Workbooks of any kind into sheets of rows: read apart, in a process with limits, and told in our words.

Some files of two kilobytes make a reader abort, or ask for gigabytes. Nothing in the file is
run or fetched.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from undersigned import apart
from undersigned.errors import DiedError, UndersignedError, UnreadableError
from undersigned.tables import kinds
from undersigned.tables.books.model import BookError, Sheet
from undersigned.tables.model import MOST_CELLS, Row

_SECONDS = 60
_MEGABYTES = 1500
_WHY = {
    "password": (
        "{name} is protected by a password.",
        "Open it with its password, save a copy without one, or as CSV, and import that copy.",
    ),
    "damaged": (
        "{name} can't be read as a spreadsheet: it is damaged, or something else under a spreadsheet's name.",
        "Open it in a spreadsheet program, save it again as XLSX or CSV, and import that.",
    ),
    "large": (
        "{name} holds a sheet that is too large for a list.",
        "Copy the rows with names into a new sheet, save it, and import that.",
    ),
    "bomb": (
        "{name} is too large: unpacked, it would be far larger than any list.",
        "Copy the rows with names into a new sheet, save it, and import that.",
    ),
    "cell": (
        "{name} holds a cell with more text than a list can have.",
        "Open it, look for the cell that is far too long, shorten it, and import the file again.",
    ),
    "died": (
        "{name} can't be read: it is damaged, or says that it is far larger than any list.",
        "Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.",
    ),
    "empty": (
        "{name} holds no rows: its sheets are empty.",
        "Choose the file with the list, or export it again.",
    ),
    "pictures": (
        "{name} holds pictures and no text in its cells, so there is no list to read.",
        "Type the names into cells, or ask for the list as text.",
    ),
    "document": (
        "{name} is a text document, slides or an e-mail, not a spreadsheet.",
        "Copy the list into a spreadsheet or a text file, and import that.",
    ),
}


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet of a workbook as read. `columns` are where its cells stand in the sheet, from 0."""

    name: str
    hidden: bool
    rows: tuple[Row, ...]
    columns: tuple[int, ...] = ()
    bands: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    valueless: tuple[str, ...] = ()
    faulty: tuple[str, ...] = ()


def read_sheets(data: bytes, name: str) -> tuple[BookSheet, ...]:
    """Return all sheets of a workbook, in its order, hidden ones too.

    Raises:
        UnreadableError: it is protected, damaged, too large, empty, or no workbook.
    """
    if kinds.is_zip(data):
        kinds.refuse_other_zips(data, name)
    try:
        read: dict[str, Any] = apart.run(sheets_apart, data, seconds=_SECONDS, megabytes=_MEGABYTES)
    except UndersignedError as error:
        raise refused("died" if isinstance(error, DiedError) else "large", name) from error
    if read["error"]:
        raise refused(read["error"], name)
    sheets = tuple(_sheet(plain) for plain in read["sheets"])
    if not any(s.rows for s in sheets):
        raise refused("pictures" if any(p["pictures"] for p in read["sheets"]) else "empty", name)
    return sheets


def sheets_apart(data: bytes) -> dict[str, Any]:
    """Return what `sheets_of` does; only for a process of its own, whose last words nobody need hear."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a descriptor is wanted
        os.dup2(nowhere.fileno(), 2)
    return sheets_of(data)


def sheets_of(data: bytes) -> dict[str, Any]:
    """Return the sheets as plain data, or why there are none."""
    sheets: list[dict[str, object]] = []
    cells = 0

    def take(sheet: Sheet) -> None:
        nonlocal cells
        cells += sheet.cells
        if cells > MOST_CELLS:
            raise BookError("large")
        sheets.append(sheet.as_plain())
        sheet.rows.clear()

    try:
        _read(data, take)
    except BookError as error:
        return {"error": error.why, "sheets": []}
    return {"error": "", "sheets": sheets}


def _read(data: bytes, take: Any) -> None:
    """Open the right door, by what the bytes are."""
    from undersigned.tables.books import members, ods, ole, xls, xlsx, xml2003

    if kinds.is_compound(data):
        compound = ole.Compound(data)
        if "EncryptedPackage" in compound.streams:
            raise BookError("password")
        stream = compound.stream("Workbook") or compound.stream("Book")  # Excel 97's, and 95's
        if not stream:
            raise BookError("document" if compound.streams else "damaged")
        xls.read(data, stream, take)
    elif kinds.is_zip(data):
        archive = members.Members(data)
        if archive.find("xl/workbook.bin"):
            xls.read(data, b"", take)
        elif archive.find("encrypted-package"):  # as LibreOffice protects whole files since 24.2
            raise BookError("password")
        elif content := archive.find("content.xml"):
            if _is_encrypted(archive):
                raise BookError("password")
            ods.read(archive.pieces(content), take)
        else:
            xlsx.read(archive, take)
    elif b"<office:spreadsheet" in data:
        ods.read(_pieces(data), take)
    else:
        xml2003.read(_pieces(data), take)


def _pieces(data: bytes) -> Iterator[bytes]:
    yield data


def _is_encrypted(archive: Any) -> bool:
    manifest = archive.find("META-INF/manifest.xml")
    return bool(manifest) and b"encryption-data" in b"".join(archive.pieces(manifest))


def _sheet(plain: Mapping[str, Any]) -> BookSheet:
    days: Mapping[int, Any] = plain["days"]
    return BookSheet(
        plain["name"],
        plain["hidden"],
        tuple(Row(number, tuple(cells), days.get(number) or {}) for number, cells in plain["rows"]),
        tuple(plain["columns"]),
        {row: tuple(bands) for row, bands in plain["bands"].items()},
        tuple(plain["hidden_rows"]),
        tuple(plain["hidden_columns"]),
        tuple(plain["valueless"]),
        tuple(plain["faulty"]),
    )


def refused(why: str, name: str) -> UnreadableError:
    """Return the error for one of the reasons why a workbook can't be read."""
    message, fix = _WHY[why]
    return UnreadableError(message, fix=fix, name=name)

"""Spreadsheets, XLSX, XLS and ODS, into a grid of rows: the one door of calamine.

Reading happens in a process of its own, with limits: some files of two kilobytes make the
reader abort. Nothing in the file is run or fetched; formulas give the values stored with them.
"""

from __future__ import annotations

import datetime
import io
import os
import zipfile
from typing import Any

from undersigned import apart
from undersigned.errors import DiedError, UndersignedError, UnreadableError, UsageError
from undersigned.problems import Place, Problem
from undersigned.tables.model import MOST_COLUMNS, MOST_IN_A_CELL, MOST_ROWS, Grid, Row, look_at

_SECONDS = 30
_MEGABYTES = 1500
_MOST_UNPACKED = 600_000_000
_MOST_RATIO = 400  # a real sheet packs to a tenth or so
_CELLS = 4_000_000
_WHY = {
    "password": (
        "{name} is protected by a password.",
        "Open it, save a copy without password, and import that.",
    ),
    "damaged": (
        "{name} can't be read as a spreadsheet: it is damaged, or something else under a spreadsheet's name.",
        "Open it in a spreadsheet program, save it again as XLSX or CSV, and import that.",
    ),
    "large": (
        "{name} holds a sheet that is too large for a list.",
        "Copy the rows with names into a new sheet, save it, and import that.",
    ),
    "died": (
        "{name} can't be read: it is damaged, or says that it is far larger than any list.",
        "Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.",
    ),
    "empty": (
        "{name} holds no rows in a visible sheet.",
        "Name a hidden sheet with --sheet, or choose another file.",
    ),
}


def read_grid(data: bytes, name: str, sheet: str = "") -> Grid:
    """Return one sheet's rows as a person sees them: the one named, else the first visible one with rows.

    Raises:
        UnreadableError: it is protected, damaged, too large or empty.
        UsageError: it has no sheet of that name.
    """
    _refuse_bombs(data, name)
    try:
        read: dict[str, Any] = apart.run(rows_of_apart, data, sheet, seconds=_SECONDS, megabytes=_MEGABYTES)
    except UndersignedError as error:
        raise _refused("died" if isinstance(error, DiedError) else "large", name) from error
    if read["error"] == "no-such-sheet":
        raise UsageError(
            "{name} has no sheet called “{sheet}”.",
            fix="It has these: {sheets}.",
            name=name,
            sheet=sheet,
            sheets=", ".join(read["sheets"]),
        )
    if read["error"]:
        raise _refused(read["error"], name)
    rows = tuple(Row(number, tuple(cells)) for number, cells in read["rows"])
    hidden, others = ", ".join(read["hidden"]), ", ".join(read["others"])
    detected = {"sheet": read["sheet"], "other sheets": others, "hidden sheets": hidden}
    problems = _about_sheets(name, read["sheet"], others, hidden) if not sheet else ()
    return Grid(rows, read["sheet"], {k: v for k, v in detected.items() if v}, problems)


def rows_of_apart(data: bytes, wanted: str) -> dict[str, Any]:
    """Return what `rows_of` does; only for a process of its own, whose last words nobody need hear."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a descriptor is wanted
        os.dup2(nowhere.fileno(), 2)
    return rows_of(data, wanted)


def rows_of(data: bytes, wanted: str) -> dict[str, Any]:
    """Return a sheet's rows as plain values; it runs apart, so it raises nothing of calamine's."""
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        return _chosen(book, wanted)
    except calamine.PasswordError:
        return {"error": "password"}
    except calamine.CalamineError as error:
        return {"error": "password" if "assword" in str(error) or "ncrypted" in str(error) else "damaged"}


def _chosen(book: Any, wanted: str) -> dict[str, Any]:
    sheets = [s.name for s in book.sheets_metadata if _is_sheet(s)]
    hidden = [
        s.name for s in book.sheets_metadata if _is_sheet(s) and not str(s.visible).endswith(".Visible")
    ]
    if wanted:
        found = next((s for s in sheets if s.casefold() == wanted.casefold()), None)
        if found is None:
            return {"error": "no-such-sheet", "sheets": sheets}
        candidates = [found]
    else:
        candidates = [s for s in sheets if s not in hidden]
    chosen, rows, others = "", [], []
    for name in candidates:
        sheet = book.get_sheet_by_name(name)
        if not sheet.height or not sheet.width:
            continue
        if chosen:
            others.append(name)
            continue
        if sheet.height > MOST_ROWS or sheet.width > MOST_COLUMNS or sheet.height * sheet.width > _CELLS:
            return {"error": "large"}
        rows = _rows(sheet)
        chosen = name if any(any(cells) for _, cells in rows) else ""
    if not chosen:
        return {"error": "empty"}
    return {"error": "", "sheet": chosen, "rows": rows, "others": others, "hidden": hidden, "sheets": sheets}


def _is_sheet(metadata: Any) -> bool:
    return str(metadata.typ).endswith("WorkSheet")


def _rows(sheet: Any) -> list[tuple[int, list[str]]]:
    top, left = sheet.start or (0, 0)
    rows = [[as_seen(v) for v in row] for row in sheet.to_python(skip_empty_area=True)]
    for (first, column), (last, last_column) in sheet.merged_cell_ranges or ():
        if column == last_column >= left and 0 <= first - top < len(
            rows
        ):  # one cell over several rows: it says so for each
            value = rows[first - top][column - left]
            for row in rows[first - top + 1 : last - top + 1]:
                row[column - left] = value
    return [(top + i + 1, cells) for i, cells in enumerate(rows)]


def as_seen(value: object) -> str:
    """Return a cell as a person sees it: 2139.0 is 2139, a date without time is a date."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        return (
            value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "seconds")
        )
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)[:MOST_IN_A_CELL]


def _refuse_bombs(data: bytes, name: str) -> None:
    """Refuse an archive whose contents are far larger than any list, before anything is unpacked."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, OverflowError) as error:
        raise _refused("damaged", name) from error
    names = {m.filename for m in members}
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise UnreadableError(
            "{name} is a text document or slides, not a spreadsheet.",
            fix="Copy the list into a spreadsheet or a text file, and import that.",
            name=name,
        )
    unpacked = sum(m.file_size for m in members)
    if unpacked > _MOST_UNPACKED or (unpacked > 50_000_000 and unpacked > _MOST_RATIO * len(data)):
        raise _refused("large", name)
    if any(m.flag_bits & 1 for m in members):
        raise _refused("password", name)


def _refused(why: str, name: str) -> UnreadableError:
    message, fix = _WHY[why]
    return UnreadableError(message, fix=fix, name=name)


def _about_sheets(name: str, sheet: str, others: str, hidden: str) -> tuple[Problem, ...]:
    if not others and not hidden:
        return ()
    rest = ", ".join(filter(None, (others, hidden)))
    return (
        look_at(
            "other-sheets",
            "{file} has further sheets ({rest}); only “{sheet}” was read.",
            Place(file=name, sheet=sheet),
            "Import another sheet by naming it with --sheet.",
            file=name,
            rest=rest,
            sheet=sheet,
        ),
    )

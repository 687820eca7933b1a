"""Read a table: see what kind of file its bytes are, not what its name says, and open the right door.

There are two steps. `opened` does what takes time or trusts nobody: a workbook is read apart,
all its sheets at once. `table_of` is quick and pure, and can be called again with another
`Reading`. Text goes by `encoding` and `csv_reader`, workbooks by `workbook`, web pages by
`pages`; `shape` finds the headings.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from undersigned import apart
from undersigned.errors import DiedError, UndersignedError, UnreadableError, UsageError
from undersigned.problems import Place, Problem
from undersigned.tables import csv_reader, encoding, headings, kinds, pages, separators, shape, workbook
from undersigned.tables.books.model import BookError
from undersigned.tables.model import DETECT, Detection, Grid, Reading, Row, SheetChoice, Table, look_at
from undersigned.tables.workbook import BookSheet

__all__ = ["Opened", "Reading", "Row", "Table", "opened", "read_table", "table_of"]

_BIG = 24_000_000  # bytes of text that are read apart: a long work must be one that can be stopped
_SECONDS = 60
_MEGABYTES = 1200


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is a table of some kind: a text's bytes, or a workbook's sheets."""

    name: str
    data: bytes = b""  # of a text
    sheets: tuple[BookSheet, ...] = ()
    kind: str = "text"  # "text", "workbook" or "page"


def read_table(
    data: bytes, name: str, *, sheet: str = "", encoding: str = "", reading: Reading | None = None
) -> Table:
    """Return the table in a file's bytes; what is asked for overrides what would be detected.

    Raises:
        UnreadableError: there is no table in it, or one beyond our limits.
        UsageError: no such sheet, encoding or row.
    """
    asked = reading or Reading(sheet=sheet, encoding=encoding)
    return table_of(opened(data, name, asked.encoding), asked)


def opened(data: bytes, name: str, encoding: str = "") -> Opened:
    """Return a file opened: a workbook's sheets are read, a text's encoding isn't chosen yet.

    Raises:
        UnreadableError: it is no table of any kind.
        UsageError: no such encoding, for a web page.
    """
    kinds.refuse_what_is_no_table(data, name)
    if kinds.is_zip(data) or kinds.is_compound(data):
        return Opened(name, sheets=workbook.read_sheets(data, name), kind="workbook")
    if kinds.is_markup(data):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in data[:4000] or b"<office:spreadsheet" in data:
            return Opened(name, sheets=workbook.read_sheets(data, name), kind="workbook")
        return Opened(name, sheets=_page(data, name, encoding), kind="page")
    return Opened(name, data)


def table_of(file: Opened, reading: Reading = DETECT) -> Table:
    """Return an opened file's table, read as asked for.

    Raises:
        UnreadableError: it doesn't fit the encoding asked for, or is beyond our limits.
        UsageError: no such sheet, encoding, separator or row.
    """
    if file.kind == "text":
        grid = _text_grid(file, reading.encoding, reading.separator)
    else:
        grid = _sheet_grid(file, reading)
    table = shape.as_table(grid, file.name, reading)
    if not table.rows and not any(table.headings):
        raise kinds.empty(file.name)
    return table


# ----------------------------------------------------------------- text


def _text_grid(file: Opened, asked: str, separator: str | None) -> Grid:
    if separator is not None:
        separator = separators.named(separator)
    if len(file.data) <= _BIG:
        return text_grid(file.data, file.name, asked, separator)
    try:
        grid, rows = apart.run(
            _bare_grid, file.data, file.name, asked, separator, seconds=_SECONDS, megabytes=_MEGABYTES
        )
    except (UnreadableError, UsageError):
        raise
    except UndersignedError as error:
        raise workbook.refused("large", file.name) from error
    return replace(grid, rows=tuple(Row(number, cells) for number, cells in rows))


def _bare_grid(
    data: bytes, name: str, asked: str, separator: str | None
) -> tuple[Grid, list[tuple[int, tuple[str, ...]]]]:
    """Return a grid without its rows, and these as plain tuples, which cross to another process faster."""
    grid = text_grid(data, name, asked, separator)
    return replace(grid, rows=()), [(r.number, r.cells) for r in grid.rows]


def text_grid(data: bytes, name: str, asked: str, separator: str | None) -> Grid:
    """Return the rows of a text's bytes, with how they were read."""
    read = encoding.decoded(data, name, asked)
    grid = csv_reader.read_grid(read.text, name, separator)
    doubt = frozenset({"encoding"} if read.problems else ())
    detection = replace(grid.detection, encoding=read.called, encodings=read.choices, in_doubt=doubt)
    return replace(grid, detection=detection, problems=(*read.problems, *grid.problems))


# ----------------------------------------------------------------- sheets


def _page(data: bytes, name: str, asked: str) -> tuple[BookSheet, ...]:
    try:
        tables = apart.run(page_tables, data, name, asked, seconds=_SECONDS, megabytes=_MEGABYTES)
    except (UnreadableError, UsageError):
        raise
    except UndersignedError as error:
        raise workbook.refused("died" if isinstance(error, DiedError) else "large", name) from error
    sheets = tuple(
        BookSheet(f"Table {n}", hidden=False, rows=rows) for n, rows in enumerate(tables, start=1) if rows
    )
    if not sheets:
        raise UnreadableError(
            "{name} is a web page or XML without a table in it.",
            fix="Export the list as CSV or XLSX, and import that file.",
            name=name,
        )
    return sheets


def page_tables(data: bytes, name: str, asked: str) -> tuple[tuple[Row, ...], ...]:
    """Return the rows of each table of a web page; the page says its encoding, or it is guessed."""
    said = asked or pages.charset_of(data)
    try:
        text = encoding.decoded(data, name, said).text
    except (UnreadableError, UsageError):
        if asked:
            raise
        text = encoding.decoded(data, name).text
    try:
        tables = pages.tables_of(text)
    except BookError as error:
        raise workbook.refused(error.why, name) from error
    return tuple(tuple(Row(n, tuple(cells)) for n, cells in enumerate(rows, start=1)) for rows in tables)


def _sheet_grid(file: Opened, reading: Reading) -> Grid:
    chosen = _asked_sheet(file, reading.sheet) if reading.sheet else _likeliest(file)
    rows = chosen.rows
    if not reading.hidden_rows:
        hidden = set(chosen.hidden_rows)
        rows = tuple(r for r in rows if r.number not in hidden)
    choices = tuple(SheetChoice(s.name, s.hidden, len(s.rows)) for s in file.sheets)
    others = [s for s in choices if s.name != chosen.name and s.rows]
    doubt = frozenset({"sheet"} if any(not s.hidden for s in others) and not reading.sheet else ())
    named = chosen.name if file.kind == "workbook" or len(file.sheets) > 1 else ""
    detection = Detection(file.kind, sheet=named, sheets=choices, in_doubt=doubt)
    problems = _about_sheet(file.name, chosen, others, reading)
    return Grid(rows, named, detection, problems, chosen.columns or None, chosen.bands)


def _asked_sheet(file: Opened, wanted: str) -> BookSheet:
    found = next((s for s in file.sheets if s.name.casefold() == wanted.casefold()), None)
    found = found or next(
        (s for s in file.sheets if headings.folded(s.name) == headings.folded(wanted)), None
    )
    if found is None:
        raise UsageError(
            "{name} has no sheet called “{sheet}”.",
            fix="It has these: {sheets}.",
            name=file.name,
            sheet=wanted,
            sheets=", ".join(s.name for s in file.sheets),
        )
    if not found.rows:
        raise UnreadableError(
            "{name} holds no rows in its sheet “{sheet}”.",
            fix="It has these: {sheets}.",
            name=file.name,
            sheet=found.name,
            sheets=", ".join(s.name for s in file.sheets),
        )
    return found


def _likeliest(file: Opened) -> BookSheet:
    """Return the first visible sheet that looks like a list, else the first with rows.

    Raises:
        UnreadableError: no visible one has rows.
    """
    visible = [s for s in file.sheets if not s.hidden and any(not r.empty for r in s.rows)]
    if not visible:
        raise UnreadableError(
            "{name} holds no rows in a visible sheet.",
            fix="Name a hidden sheet with --sheet ({sheets}), or choose another file.",
            name=file.name,
            sheets=", ".join(s.name for s in file.sheets if s.rows),
        )
    return max(visible, key=_likeness)


@functools.lru_cache(maxsize=64)
def _likeness_of(first: tuple[tuple[str, ...], ...], more: bool) -> int:
    wide = max((sum(bool(headings.known(c)) for c in cells) for cells in first), default=0)
    return (2 if wide >= 2 else 1 if wide else 0) if more else 0


def _likeness(sheet: BookSheet) -> int:
    """Return 2 for a sheet with several known headings, 1 with one, 0 for what may be instructions."""
    return _likeness_of(tuple(r.cells for r in sheet.rows[:15]), len(sheet.rows) > 1)


def _about_sheet(
    name: str, sheet: BookSheet, others: list[SheetChoice], reading: Reading
) -> tuple[Problem, ...]:
    place = Place(file=name, sheet=sheet.name)
    problems: list[Problem] = []
    if others and not reading.sheet:
        rest = ", ".join(f"{s.name}, {s.rows} rows{', hidden' if s.hidden else ''}" for s in others)
        problems.append(
            look_at(
                "other-sheets",
                "{file} has further sheets ({rest}); only “{sheet}” was read.",
                place,
                "Import another sheet by naming it with --sheet.",
                file=name,
                rest=rest,
                sheet=sheet.name,
            )
        )
    if sheet.hidden_rows:
        problems.append(_about_hidden_rows(place, sheet, reading))
    told = (
        (
            "hidden-columns",
            "Columns {cells} are hidden in the sheet; they were read like the others.",
            sheet.hidden_columns,
        ),
        (
            "formula-without-value",
            "Cells {cells} hold a formula and no value that was stored with it, so they were read as empty.",
            sheet.valueless,
        ),
        ("cell-error", "Cells {cells} show an error instead of a value.", sheet.faulty),
    )
    fixes = ("", "Open the file in a spreadsheet program, save it, and import it again.", "Mend these cells.")
    for (kind, message, cells), fix in zip(told, fixes, strict=True):
        if cells:
            shown = ", ".join(cells[:8]) + (", …" if len(cells) > 8 else "")
            problems.append(look_at(kind, message, place, fix, cells=shown))
    return tuple(problems)


def _about_hidden_rows(place: Place, sheet: BookSheet, reading: Reading) -> Problem:
    shown = ", ".join(map(str, sheet.hidden_rows[:8])) + (", …" if len(sheet.hidden_rows) > 8 else "")
    message, fix = (
        ("{count} rows are hidden in the sheet ({rows}); they were read like the others.",
         "If they don't belong to the list, import it with --without-hidden-rows.")
        if reading.hidden_rows
        else ("{count} rows are hidden in the sheet ({rows}); they were left out, as you asked.", "")
    )  # fmt: skip
    return look_at("hidden-rows", message, place, fix, count=len(sheet.hidden_rows), rows=shown)

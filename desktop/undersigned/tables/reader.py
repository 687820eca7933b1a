"""Read a table: see what kind of file its bytes are, not what its name says, and open the right door.

Text goes by `encoding` and `csv_reader`, spreadsheets by `workbook`; `shape` finds the headings.
"""

from __future__ import annotations

from undersigned.errors import UnreadableError
from undersigned.tables import csv_reader, shape, workbook
from undersigned.tables.encoding import decoded
from undersigned.tables.model import MOST_BYTES, Grid, Row, Table

__all__ = ["Row", "Table", "read_table"]

_SPREADSHEETS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")
_NOT_TABLES = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x1f\x8b", "a packed file"),
    (b"7z\xbc\xaf", "a packed file"),
    (b"Rar!", "a packed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format", "a database"),
)
_PAGES = (b"<!doctype html", b"<html", b"<?xml", b"<table")
_TEXT_OF_OTHER_KINDS = ((b"[{", b"]", "JSON"), (b"{", b"}", "JSON"))


def read_table(data: bytes, name: str, *, sheet: str = "", encoding: str = "") -> Table:
    """Return the table in a file's bytes. `sheet` and `encoding` override what would be detected.

    Raises:
        UnreadableError: there is no table in it, or one beyond our limits.
        UsageError: no such sheet or encoding.
    """
    _refuse_what_is_none(data, name)
    if data.startswith(_SPREADSHEETS):
        grid = workbook.read_grid(data, name, sheet)
    else:
        text, called, problems = decoded(data, name, encoding)
        read = csv_reader.read_grid(text, name)
        grid = Grid(
            read.rows,
            detected={"encoding": called, **read.detected},
            problems=(*problems, *read.problems),
        )
    table = shape.as_table(grid, name)
    if not table.rows and not any(table.headings):
        raise _empty(name)
    return table


def _refuse_what_is_none(data: bytes, name: str) -> None:
    if len(data) > MOST_BYTES:
        raise UnreadableError(
            "{name} is larger than {most} MB.",
            fix="Split the list into several files.",
            name=name,
            most=MOST_BYTES // 1_000_000,
        )
    if not data.strip(b"\x00\x09\x0a\x0d\x20\xef\xbb\xbf\xff\xfe"):
        raise _empty(name)
    head = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    kind = next((called for magic, called in _NOT_TABLES if head.startswith(magic)), "")
    if head.lower().startswith(_PAGES):
        kind = "a web page or XML"
    for opening, closing, called in _TEXT_OF_OTHER_KINDS:
        if head.startswith(opening) and data.rstrip().endswith(closing):
            kind = called
    if kind:
        raise UnreadableError(
            "{name} is {kind}, not a table.",
            fix="Export the list as CSV or XLSX, and import that file.",
            name=name,
            kind=kind,
        )


def _empty(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} is empty: there is no row in it.",
        fix="Choose the file with the list, or export it again.",
        name=name,
    )

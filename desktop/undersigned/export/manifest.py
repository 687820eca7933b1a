"""The list of the files that exports wrote to a folder, with the hash of each: `manifest.csv`.

A file may be replaced only if this list has it with the hash it has on the disk; any other was
made or changed by somebody else. A file about to be replaced is listed with its old and
its new hash, so that a kill between the two leaves a file that is still known as ours.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import NamedTuple

from undersigned.disk import read_bounded, write_whole
from undersigned.errors import UnreadableError, UnwritableError
from undersigned.export.names import same_file

NAME = "manifest.csv"
COLUMNS = ("file", "recipient", "language", "format", "pages", "signatories", "sha256")
_MOST_BYTES = 50_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "'")  # a spreadsheet would calculate what begins so


class Row(NamedTuple):
    """One file that was written, or is about to be."""

    file: str
    recipient: str
    language: str
    format: str
    pages: str
    signatories: str
    sha256: str


class Manifest:
    """The rows of one folder's list. It is read once; each change is written at once."""

    def __init__(self, path: Path, rows: tuple[Row, ...]) -> None:
        self.path = path
        self._rows: dict[str, tuple[Row, ...]] = {}
        for row in rows:
            key = same_file(row.file)
            self._rows[key] = (*self._rows.get(key, ()), row)
        self._written = rows

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in the order in which their files were first written."""
        return tuple(row for rows in self._rows.values() for row in rows)

    def has(self, file: str, sha256: str) -> bool:
        """Whether a file of this name with these bytes is ours."""
        return any(row.sha256 == sha256 for row in self._rows.get(same_file(file), ()))

    def announce(self, row: Row, now: str) -> None:
        """Write down that a file is about to get these bytes; `now` is its present hash, "" for none."""
        key = same_file(row.file)
        kept = tuple(r for r in self._rows.get(key, ()) if r.sha256 == now != row.sha256)
        self._rows[key] = (*kept, row)
        self.save()

    def settle(self, row: Row) -> None:
        """Keep this row alone for its file; it is written with the next change, or by `save`."""
        self._rows[same_file(row.file)] = (row,)

    def take_back(self, row: Row, now: str) -> None:
        """Forget a file that was announced and not written."""
        key = same_file(row.file)
        kept = tuple(r for r in self._rows.get(key, ()) if r.sha256 == now)
        if kept:
            self._rows[key] = kept
        else:
            self._rows.pop(key, None)

    def save(self) -> None:
        """Write the list, if it changed.

        Raises:
            UnwritableError: it can't be written.
        """
        if self.rows != self._written:
            write_whole(self.path, as_csv(self.rows))
            self._written = self.rows


def read(folder: Path) -> Manifest:
    """Return a folder's list; an empty one where there is none.

    Raises:
        UnwritableError: there is a file of this name, and it isn't such a list.
    """
    path = folder / NAME
    if not path.exists() and not path.is_symlink():
        return Manifest(path, ())
    try:
        return Manifest(path, from_csv(read_bounded(path, _MOST_BYTES).decode("utf-8-sig")))
    except (UnreadableError, UnicodeDecodeError, csv.Error, ValueError) as error:
        raise _not_ours(path) from error


def _not_ours(path: Path) -> UnwritableError:
    return UnwritableError(
        "{path} isn't a list that an export wrote, so nothing was written beside it.",
        fix="Move it away, or export to another folder.",
        path=path,
    )


def as_csv(rows: tuple[Row, ...]) -> bytes:
    """Return the list as a table that spreadsheets open as it is."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # the mark tells spreadsheets that it is UTF-8


def from_csv(text: str) -> tuple[Row, ...]:
    """Return the rows of such a table.

    Raises:
        ValueError: it is another table.
    """
    found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if not found or tuple(found[0]) != COLUMNS or any(len(row) != len(COLUMNS) for row in found[1:]):
        raise ValueError("another table")
    return tuple(Row(*(_bare(cell) for cell in row)) for row in found[1:])


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell

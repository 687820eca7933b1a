"""What is known of one file that an export wrote, and a folder's list of them: `manifest.csv`.

The list is a table for people, written on request; read again, it is one of the things by
which a file is known as ours.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from undersigned.campaign.model import Fingerprint
from undersigned.disk import read_bounded
from undersigned.errors import UnreadableError, UnwritableError

NAME = "manifest.csv"
_MOST_BYTES = 50_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "'")  # a spreadsheet would calculate what begins so


class Row(NamedTuple):
    """One file. The last four are the parts of the letter's fingerprint."""

    file: str
    recipient: str = ""
    language: str = ""
    format: str = ""
    pages: str = ""
    signatories: str = ""
    sha256: str = ""
    words: str = ""
    roster: str = ""
    paper: str = ""
    release: str = ""

    @property
    def fingerprint(self) -> Fingerprint:
        """What the letter was made from."""
        return Fingerprint(self.words, self.roster, self.paper, self.release)


COLUMNS = Row._fields


def read_manifest(folder: Path) -> tuple[Row, ...] | None:
    """Return the rows of a folder's list; None where there is none.

    Raises:
        UnwritableError: there is a file of this name, and it isn't such a list.
    """
    path = folder / NAME
    if not path.exists() and not path.is_symlink():
        return None
    try:
        return from_csv(read_bounded(path, _MOST_BYTES).decode("utf-8-sig"))
    except (UnreadableError, UnicodeDecodeError, csv.Error, ValueError) as error:
        raise UnwritableError(
            "{path} isn't a list that an export wrote, so it wasn't written over.",
            fix="Move it away, or export without --manifest.",
            path=path,
        ) from error


def as_csv(rows: Iterable[Row]) -> bytes:
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

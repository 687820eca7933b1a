"""A table as read: headings, rows of text, what was detected and what didn't fit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from undersigned.problems import Place, Problem, Severity

_CONTACT = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|(?<![\w/.])\+?\(?\d[\d\s().-]{7,}\d(?!\w)")
MOST_BYTES = 100_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 16_384
MOST_IN_A_CELL = 1_000_000  # characters


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, from 1 as a spreadsheet counts, and as many cells as there are headings."""

    number: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether it holds nothing but white space."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headings, which are "" where it has none."""

    name: str  # the file's, without its folder
    sheet: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    detected: Mapping[str, str] = field(default_factory=dict)  # what was found out by itself, for people
    problems: tuple[Problem, ...] = ()

    def place(self, row: int = 0, column: str = "") -> Place:
        """Return a place in this table."""
        return Place(file=self.name, sheet=self.sheet, row=row, column=column)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows before anybody looked for headings. Cells are as in the file; rows may be ragged."""

    rows: tuple[Row, ...]
    sheet: str = ""
    detected: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def look_at(kind: str, message: str, place: Place, fix: str = "", **facts: object) -> Problem:
    """Return a problem that stops nothing: a table's rows are all read, as well as can be."""
    return Problem(kind, Severity.LOOK, message, place, fix, facts)


def shows_contact(text: str) -> bool:
    """Whether an e-mail address or a phone number seems to stand in a text."""
    return bool(_CONTACT.search(text))


def without_contacts(text: str) -> str:
    """Return a text to show in a problem, its e-mail addresses and phone numbers masked: they are private."""
    return _CONTACT.sub("…", text)


def column_letter(index: int) -> str:
    """Return a spreadsheet's name of a column that counts from 0: A, B, …, Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

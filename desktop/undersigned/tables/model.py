"""A table as read: headings, rows of text, what was detected, how else it could be read, what didn't fit.

Cells are the file's own characters. What a reader may ask for otherwise stands in `Reading`;
what was found out, with the alternatives, in `Detection`.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from undersigned.errors import UsageError
from undersigned.problems import Place, Problem, Severity

# Bounded, so that a cell of a hundred thousand characters doesn't take a minute to look through.
_CONTACT = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}\.[^@\s]{1,63}|(?<![\w/.])\+?\(?\d[\d\s().-]{7,25}\d(?!\w)")
MOST_BYTES = 100_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 16_384
MOST_IN_A_CELL = 200_000  # characters; spreadsheet programs stop at 32,767
MOST_CELLS = 4_000_000

# What people seldom take: only where it parts headings that we know.
RARE_SEPARATORS = {"，": "full-width comma", "；": "full-width semicolon", "~": "tilde", "^": "caret"}
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "": "none"}


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody wants a file read; what is left empty is detected."""

    sheet: str = ""
    encoding: str = ""
    separator: str | None = None  # a key of SEPARATORS
    header_row: int | None = None  # as the file counts its rows, from 1; 0 for no headings
    hidden_rows: bool = True  # whether rows that the sheet hides are read


DETECT = Reading()


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """One way to read a text's characters, and how a line looks in it."""

    codec: str  # what `Reading.encoding` takes
    called: str
    sample: str = ""  # contacts masked


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """One sheet of a workbook."""

    name: str
    hidden: bool
    rows: int  # that hold anything


@dataclass(frozen=True, slots=True)
class Detection:
    """How a file was read, and how else it could be. Choices begin with the likeliest."""

    kind: str  # "text", "workbook" or "page"
    encoding: str = ""  # as people call it
    separator: str = ""  # a value of SEPARATORS, or "spaces"
    sheet: str = ""
    header_row: int = 0  # 0: no headings
    header_rows: int = 0  # how many rows the headings take
    encodings: tuple[EncodingChoice, ...] = ()
    separators: tuple[str, ...] = ()  # that part this text into more than one column
    sheets: tuple[SheetChoice, ...] = ()  # in the file's order
    first_rows: tuple[tuple[int, tuple[str, ...]], ...] = ()  # to choose the header row from
    in_doubt: frozenset[str] = frozenset()  # of "encoding", "sheet", "header_row": worth a look

    def as_json(self) -> dict[str, Any]:
        """Return what the command tells of it."""
        shown = {
            "encoding": self.encoding,
            "other_encodings": [
                {"encoding": e.codec, "called": e.called, "sample": e.sample} for e in self.encodings[1:]
            ],
            "separator": self.separator,
            "sheet": self.sheet,
            "other_sheets": [
                {"sheet": s.name, "rows": s.rows, "hidden": s.hidden}
                for s in self.sheets
                if s.name != self.sheet
            ],
        }
        return {k: v for k, v in shown.items() if v} | {"header_row": self.header_row}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, from 1 as a spreadsheet counts, and as many cells as there are headings.

    `days` holds, by cell, the dates that the file itself knows as such, however they are shown.
    """

    number: int
    cells: tuple[str, ...]
    days: Mapping[int, datetime.date] = field(default_factory=dict, hash=False)

    @property
    def empty(self) -> bool:
        """Whether it holds nothing but white space."""
        return not "".join(self.cells).strip()

    @property
    def filled(self) -> list[str]:
        """The cells in which something stands."""
        return [c for c in self.cells if c.strip()]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headings, which are "" where it has none."""

    name: str  # the file's, without its folder
    sheet: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    detected: Mapping[str, Any] = field(default_factory=dict)  # for `--json`
    problems: tuple[Problem, ...] = ()
    letters: tuple[str, ...] = ()  # the columns' names in the file: A, B, D
    detection: Detection = Detection("text")

    def place(self, row: int = 0, column: str = "") -> Place:
        """Return a place in this table."""
        return Place(file=self.name, sheet=self.sheet, row=row, column=column)

    def called(self, index: int) -> str:
        """Return what people call a column: its heading, else its letter."""
        return self.headings[index] or self.letter(index)

    def named(self, word: str) -> int:
        """Return the column that somebody names by its heading or its letter.

        Raises:
            UsageError: there is none.
        """
        plain = " ".join(word.split()).casefold()
        for i, heading in enumerate(self.headings):
            if heading and " ".join(heading.split()).casefold() == plain:
                return i
        letters = [self.letter(i) for i in range(len(self.headings))]
        if plain.upper() in letters:
            return letters.index(plain.upper())
        near = difflib.get_close_matches(word, [h for h in self.headings if h], 1, 0.5)
        raise UsageError(
            "{file} has no column “{word}”.",
            fix="Did you mean “{near}”?" if near else "It has these: {known}.",
            file=self.name,
            word=word,
            near=near[0] if near else "",
            known=", ".join(self.called(i) for i in range(len(self.headings))),
        )

    def letter(self, index: int) -> str:
        """Return a column's letter in the file."""
        return self.letters[index] if index < len(self.letters) else column_letter(index)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows before anybody looked for headings. Cells are as in the file; rows may be ragged."""

    rows: tuple[Row, ...]
    sheet: str = ""
    detection: Detection = Detection("text")
    problems: tuple[Problem, ...] = ()
    columns: tuple[int, ...] | None = None  # where the cells stand in the sheet; None: in order
    bands: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    # row number -> cells merged across columns, as first and last index into the row


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


def column_index(letters: str) -> int:
    """Return where a spreadsheet's column stands, from 0; -1 where the letters name none."""
    index = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return -1
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1

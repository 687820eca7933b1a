"""Text with separators, CSV and TSV as programs and people write them, into a grid of rows.

The separator is counted, not sniffed: the one that cuts most lines alike, or none, so that
"ACI Participa, Honduras" in a list of one column stays one name. Whatever had to be mended is
said. An apostrophe before = + - @ is taken off: our own CSV files put it there so that
spreadsheet programs don't read a name as a formula.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from undersigned.errors import UnreadableError
from undersigned.problems import Place, Problem
from undersigned.tables import headings
from undersigned.tables.model import MOST_COLUMNS, MOST_IN_A_CELL, MOST_ROWS, Grid, Row, look_at

_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_NONE = "\x1f"  # in no list; for one column
_SAMPLE_ROWS = 300
_SAMPLE_CHARACTERS = 300_000
_SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)  # what Excel writes for itself
_GUARD = re.compile(r"'(?='*[=+\-@\t])")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1e\x7f]")


def read_grid(text: str, name: str) -> Grid:
    """Return the rows of a text, cells as written, rows ragged where the file is.

    Raises:
        UnreadableError: it is larger than any list, or a cell is.
    """
    csv.field_size_limit(MOST_IN_A_CELL)  # the module keeps one limit for all its readers
    problems: list[Problem] = []
    if _CONTROLS.search(text):
        text = _without_controls(text, name, problems)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    said = _SEP_LINE.match(text)
    if said:
        text = text[said.end() :]
    separator = said[1] if said else _separator(text)
    first = 2 if said else 1
    rows = _rows(text, separator, name, first)
    if _swallowed(rows, text):
        rows, line = _line_by_line(text, separator, name, first)
        problems.append(
            look_at(
                "quote-not-closed",
                "{file}, line {line}: a quotation mark opens and never closes;"
                " the list was read line by line instead.",
                Place(file=name, row=line),
                "Look at that line, and take out or double the quotation mark.",
                file=name,
                line=line,
            )
        )
    detected = {"separator": _SEPARATORS.get(separator, "none" if separator == _NONE else repr(separator))}
    return Grid(tuple(rows), detected=detected, problems=tuple(problems))


def guarded(cell: str) -> str:
    """Return a cell as our CSV files write it, so that no spreadsheet program runs it as a formula."""
    return f"'{cell}" if re.match(r"'*[=+\-@\t]", cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARD.match(cell) else cell


def _without_controls(text: str, name: str, problems: list[Problem]) -> str:
    count = len(_CONTROLS.findall(text))
    if count > 20 and count > len(text) / 50:
        raise UnreadableError(
            "{name} is not a table: much of it is no text.",
            fix="Export the list as CSV or XLSX, and import that file.",
            name=name,
        )
    found = _CONTROLS.search(text)
    line = text.count("\n", 0, found.start()) + 1 if found else 1
    problems.append(
        look_at(
            "control-characters-removed",
            "{file} holds {count} characters that are no text, first in line {line}; they were left out.",
            Place(file=name, row=line),
            "Look at that line; if a name there is damaged, export the list again.",
            file=name,
            count=count,
            line=line,
        )
    )
    return _CONTROLS.sub("", text)


# ----------------------------------------------------------------- the separator


def _separator(text: str) -> str:
    """Return the separator that cuts most rows into equally many cells, or none."""
    sample = text[:_SAMPLE_CHARACTERS]
    best, best_score = _NONE, 0.0
    for separator in _SEPARATORS:
        score = _evenness(sample, separator)
        if score > best_score:
            best, best_score = separator, score
    return best


def _evenness(sample: str, separator: str) -> float:
    """Return the share of rows of the commonest width, 0 where a separator doesn't cut a table."""
    rows = []
    for cells in csv.reader(io.StringIO(sample), delimiter=separator):
        if any(c.strip() for c in cells):
            rows.append(cells)
        if len(rows) >= _SAMPLE_ROWS:
            break
    widths = Counter(len(r) for r in rows)
    if not widths:
        return 0.0
    head = next((r for r in rows[:20] if sum(bool(headings.meaning(c)) for c in r) >= 2), None)
    if head and len(head) > 1:  # a known heading row says how wide the table is
        return 1.0 + sum(n for w, n in widths.items() if w == len(head)) / len(rows)
    if len(rows[0]) == 1 and headings.folded(rows[0][0]) in headings.meanings():
        return 0.0  # one heading: what parts the names below belongs to them
    width, count = widths.most_common(1)[0]
    share = count / len(rows)
    if width < 2 or share < 0.7:
        return 0.0
    if separator == "," and any(c[:1] == " " for r in rows for c in r[1:]) and not _some_heading(rows):
        return 0.0  # "Name, Country" line by line: a list in sentences' punctuation
    return share


def _some_heading(rows: list[list[str]]) -> bool:
    return headings.is_heading_row(rows[0], rows[1:20])


# ----------------------------------------------------------------- the rows


def _rows(text: str, separator: str, name: str, first: int) -> list[Row]:
    rows: list[Row] = []
    try:
        for number, cells in enumerate(_records(text.splitlines(keepends=True), separator), start=first):
            rows.append(_row(number, cells, name))
    except csv.Error as error:
        raise UnreadableError(
            "{name} can't be read as a table: row {row} has a cell longer than {most} characters.",
            fix="Look whether a quotation mark in that row is missing.",
            name=name,
            row=len(rows) + first,
            most=MOST_IN_A_CELL,
        ) from error
    return rows


def _records(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=separator)


def _row(number: int, cells: list[str], name: str) -> Row:
    if number > MOST_ROWS or len(cells) > MOST_COLUMNS:
        raise UnreadableError(
            "{name} is larger than {rows} rows or {columns} columns.",
            fix="Split the list into several files.",
            name=name,
            rows=MOST_ROWS,
            columns=MOST_COLUMNS,
        )
    return Row(number, tuple(map(_unguarded, cells)))


def _swallowed(rows: list[Row], text: str) -> bool:
    """Whether a quotation mark without an end swallowed rows: the last row reaches over many lines."""
    if text.count('"') % 2 == 0 or not rows:
        return False
    return any(cell.count("\n") >= 2 or cell.endswith("\n") for cell in rows[-1].cells)


def _line_by_line(text: str, separator: str, name: str, first: int) -> tuple[list[Row], int]:
    """Read each line by itself; return the rows and the first line whose quotation marks don't match."""
    rows, odd = [], 0
    for number, line in enumerate(text.rstrip("\n").split("\n"), start=first):
        if line.count('"') % 2:
            odd = odd or number
            cells = [
                c.strip('"') if c.startswith('"') and c.endswith('"') else c for c in line.split(separator)
            ]
        else:
            cells = next(_records([line], separator), [])
        rows.append(_row(number, cells, name))
    return rows, odd

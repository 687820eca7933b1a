"""Text, CSV and TSV as programs and people write them, into a grid of rows.

Whatever had to be mended is said. An apostrophe before = + - @ is taken off: our own CSV files
put it there so that spreadsheet programs don't read a name as a formula.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterable, Iterator

from undersigned.errors import UnreadableError
from undersigned.problems import Place, Problem
from undersigned.tables import headings, pasted, quotes, separators
from undersigned.tables.model import (
    MOST_COLUMNS,
    MOST_IN_A_CELL,
    MOST_ROWS,
    RARE_SEPARATORS,
    SEPARATORS,
    Detection,
    Grid,
    Row,
    look_at,
)

_SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)  # what Excel writes for itself
_GUARD = re.compile(r"'(?='*[=+\-@\t])")
_HELD = re.compile(r'="([^"]*)"')  # ="02139": how exports keep spreadsheet programs from changing a number
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|slash|ring)"
    r"|szlig|[ao]elig|#\d{2,5}|#x[0-9a-fA-F]{2,4});"
)
_MARKS = {
    "bullets": "the bullets before its lines",
    "numbers": "the numbers before its lines",
    "quotation signs": "the “>” before its lines",
    "signs": "the commas or semicolons behind its lines",
    "boxes": "the boxes before its lines",
}
_WRITTEN = {
    "one line": "stands in one line, and was taken apart into {count} names",
    "addresses": "is a list of mail addresses, and was read as {count} names with their private addresses",
    "forms": "has a line for each answer, and was read as {count} rows",
}


def read_grid(text: str, name: str, separator: str | None = None) -> Grid:
    """Return the rows of a text, cells as written, rows ragged where the file is.

    Raises:
        UnreadableError: it is larger than any list, or a cell is.
    """
    csv.field_size_limit(MOST_IN_A_CELL)  # the module keeps one limit for all its readers
    problems: list[Problem] = []
    if _CONTROLS.search(text):
        text = _without_controls(text, name, problems)
    text = _without_entities(text, name, problems)
    if "\n" not in text and "\r" not in text:
        text = text.replace("\x85", "\n")  # line ends of mainframes
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    if "\x0b" in text:  # a line break within a paragraph of Word, or within a cell of FileMaker
        text = text.replace("\x0b", "\n" if _is_plain_list(text) else " ")
    said = _SEP_LINE.match(text)
    if said:
        text = text[said.end() :]
    else:
        text = _cleaned(text, name, problems)
        if separator is None and (found := pasted.rows_of(text)):
            return _of_pasted(*found, name, problems)
        text = quotes.twice_quoted(text)
    likely, possible = separators.chosen(text)
    sign = separator if separator is not None else said[1] if said else likely
    rows = _read(text, sign or separators.NONE, name, 2 if said else 1, problems)
    called = {separators.NONE: "none", separators.SPACES: "spaces"}.get(sign) or {
        **SEPARATORS,
        **RARE_SEPARATORS,
    }.get(sign, sign)
    return Grid(tuple(rows), "", Detection("text", separator=called, separators=possible), tuple(problems))


def _is_plain_list(text: str) -> bool:
    """Whether nothing in a text parts cells."""
    return (
        not any(sign in text for sign in '\t;|"')
        and sum(map(bool, map(headings.known, text.partition("\n")[0].split(",")))) < 2
    )


def guarded(cell: str) -> str:
    """Return a cell as our CSV files write it, so that no spreadsheet program runs it as a formula."""
    return f"'{cell}" if re.match(r"'*[=+\-@\t]", cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARD.match(cell) else cell


def _plain(cell: str) -> str:
    """Return a cell without what only keeps spreadsheet programs from changing it."""
    first = cell[:1]
    if first == "'":
        return _unguarded(cell)
    if first == "\\" and cell == "\\N":  # how databases write that there is nothing
        return ""
    if first == "=" and (held := _HELD.fullmatch(cell.strip())):
        return held[1]
    return cell


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


def _without_entities(text: str, name: str, problems: list[Problem]) -> str:
    """Read characters that a web page wrote as their names: &amp; and &#39;."""
    if "&" not in text or not (count := len(_ENTITY.findall(text))):
        return text
    problems.append(
        look_at(
            "entities-read",
            "{file} has {count} characters written as web pages write them, such as {sample};"
            " they were read as the characters they mean.",
            Place(file=name),
            file=name,
            count=count,
            sample=_ENTITY.findall(text)[0],
        )
    )
    return _ENTITY.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    read = html.unescape(found[0])
    return read if read.isprintable() else " "


def _cleaned(text: str, name: str, problems: list[Problem]) -> str:
    plain = pasted.without_markdown(text)
    if plain != text:
        problems.append(
            look_at(
                "markdown-read",
                "{file} marks links and strong words as Markdown does; the words alone were read.",
                Place(file=name),
                file=name,
            )
        )
    cleaned = pasted.without_marks(plain)
    if cleaned.marks:
        problems.append(
            look_at(
                "list-marks-removed",
                "{file}: {marks} were taken off.",
                Place(file=name),
                file=name,
                marks=_MARKS[cleaned.marks],
            )
        )
    if cleaned.not_ticked:
        problems.append(
            look_at(
                "boxes-not-ticked",
                "{file}: {count} lines have a box that isn't ticked; they were read like the others.",
                Place(file=name),
                "Take out those who don't sign.",
                file=name,
                count=cleaned.not_ticked,
            )
        )
    return cleaned.text


def _of_pasted(rows: list[list[str]], written: str, name: str, problems: list[Problem]) -> Grid:
    problems.append(
        look_at(
            "list-taken-apart",
            "{file} " + _WRITTEN[written] + ".",
            Place(file=name),
            "If a name was cut, write the list with one name a line.",
            file=name,
            count=len(rows) - (written == "forms"),
        )
    )
    made = tuple(_row(n, cells, name) for n, cells in enumerate(rows, start=1))
    return Grid(made, "", Detection("text", separator="none"), tuple(problems))


# ----------------------------------------------------------------- the rows


def _read(text: str, separator: str, name: str, first: int, problems: list[Problem]) -> list[Row]:
    if separator == separators.SPACES:
        return [
            _row(n, separators.parted(line), name) for n, line in enumerate(text.split("\n"), start=first)
        ]
    text = quotes.straightened(text, separator)
    rows = _rows(text, separator, name, first)
    if rows is None or _swallowed(rows, text):
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
    return rows


def _rows(text: str, separator: str, name: str, first: int) -> list[Row] | None:
    """Return the rows; None where a quotation mark without an end swallowed more than a cell can hold."""
    rows: list[Row] = []
    try:
        for number, cells in enumerate(
            _records(io.StringIO(text, newline="\n"), separator, text), start=first
        ):
            rows.append(_row(number, cells, name))
    except csv.Error as error:
        if text.count('"') % 2:
            return None
        raise UnreadableError(
            "{name} can't be read as a table: row {row} has a cell longer than {most} characters.",
            fix="Look whether a quotation mark in that row is missing.",
            name=name,
            row=len(rows) + first,
            most=MOST_IN_A_CELL,
        ) from error
    return rows


def _records(lines: Iterable[str], separator: str, text: str) -> Iterator[list[str]]:
    spaced = f'{separator} "' in text[:100_000]  # "A", "B, C"
    return csv.reader(lines, delimiter=separator, skipinitialspace=spaced)


def _row(number: int, cells: list[str], name: str) -> Row:
    if number > MOST_ROWS or len(cells) > MOST_COLUMNS:
        raise UnreadableError(
            "{name} is larger than {rows} rows or {columns} columns.",
            fix="Split the list into several files.",
            name=name,
            rows=MOST_ROWS,
            columns=MOST_COLUMNS,
        )
    return Row(number, tuple(map(_plain, cells)))


def _swallowed(rows: list[Row], text: str) -> bool:
    """Whether a quotation mark without an end swallowed rows: some cell reaches over many lines."""
    if text.count('"') % 2 == 0 or not rows:
        return False
    last = any(cell.count("\n") >= 2 or cell.endswith("\n") for cell in rows[-1].cells)
    width = max(map(len, (r.cells for r in rows)))
    return last or any(
        cell.count("\n") >= 2 and '"' in cell and len(row.cells) < width for row in rows for cell in row.cells
    )


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
            cells = next(_records([line], separator, line), [])
        rows.append(_row(number, cells, name))
    return rows, odd

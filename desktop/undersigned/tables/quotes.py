"""Quotation marks as programs and people put them around cells, made into those of RFC 4180.

Only marks that stand around whole cells are touched; those inside a name are part of it.
"""

from __future__ import annotations

import csv
import functools
import re

from undersigned.tables import headings

_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"'})
_SIGNS = ",;\t|"


def straightened(text: str, separator: str) -> str:
    """Return a text whose cells are all in plain double quotation marks, where they are in any."""
    sample = text[:100_000]
    if any(mark in sample for mark in "“„"):
        text = _straight(text, separator)
    if '\\"' in sample and '""' not in sample:
        text = re.sub(r'\\(["\\])', lambda found: '""' if found[1] == '"' else "\\", text)
    if '"' in sample and separator.strip(" ") != "":
        text = _with_words_opened(text, separator)
    if _single_quoted(sample, separator):
        text = "\n".join(_double(line, separator) for line in text.split("\n"))
    return text


def _with_words_opened(text: str, separator: str) -> str:
    """Put a cell in quotation marks that begins with a word in such: "Plain" Truth.

    A separator within a quoted cell begins none: there, the marks before it are odd in number.
    """
    by_line = text.count('"') % 2 == 1  # one is missing somewhere, and says nothing of other lines
    seen = odd = 0

    def mended(found: re.Match[str]) -> str:
        nonlocal seen, odd
        at = found.start()
        if by_line:
            odd = text.count('"', text.rfind("\n", 0, at) + 1, at) % 2
        else:
            odd = (odd + text.count('"', seen, at)) % 2
            seen = at
        return found[0] if odd else f'"""{found[1]}""{found[2]}"'

    return _opening(separator).sub(mended, text)


@functools.lru_cache(maxsize=8)
def _opening(separator: str) -> re.Pattern[str]:
    """Return what finds a cell that begins with a word in quotation marks: "Plain" Truth."""
    sign = re.escape(separator)
    return re.compile(
        rf'(?:^|(?<=[{sign}]))"([^"\n]+)"( *[^\s"{sign}][^"\n{sign}]*)(?=[{sign}]|$)', re.MULTILINE
    )


def _straight(text: str, separator: str) -> str:
    """Replace curly marks around cells that hold the separator, which only they keep together."""
    sign = re.escape(separator)
    cell = re.compile(rf'(?<![^\n{sign}])[“„]([^“”„"\n]*{sign}[^“”„"\n]*)[”“](?![^\n{sign}])')
    return cell.sub(lambda found: f'"{found[1]}"', text)


def _single_quoted(sample: str, separator: str) -> bool:
    lines = [line for line in sample.split("\n")[:50] if line.strip()]
    sign = re.escape(separator)
    whole = re.compile(rf"'[^']*'(?:{sign} ?(?:'(?:[^']|'')*')?)+")
    return len(lines) > 1 and all(whole.fullmatch(line.strip()) for line in lines)


def _double(line: str, separator: str) -> str:
    cells = next(csv.reader([line.strip()], delimiter=separator, quotechar="'", skipinitialspace=True), [])
    return separator.join('"' + cell.replace('"', '""') + '"' for cell in cells)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def twice_quoted(text: str) -> str:
    """Return a text with one layer of quotation marks taken off, where every line is quoted as a whole.

    Spreadsheet programs make such files out of lines that they didn't take apart.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not all(
        line.startswith('"') and line.rstrip(",;\t ").endswith('"') for line in lines[:50]
    ):
        return text
    for sign in _SIGNS:
        rows = list(csv.reader(lines[:50], delimiter=sign))
        if any(sum(bool(c.strip()) for c in row) != 1 for row in rows):
            continue
        if any(_quoted(row[0]) != line.rstrip(f"{sign} ") for row, line in zip(rows, lines, strict=False)):
            continue
        inner = [
            next(csv.reader([next(filter(str.strip, row))], delimiter=other), [])
            for row in rows
            for other in _SIGNS
        ]
        if any(sum(bool(headings.known(c)) for c in row) >= 2 for row in inner[:8]):
            whole = csv.reader(text.split("\n"), delimiter=sign)
            return "\n".join(next(filter(str.strip, row), "") for row in whole)
    return text

"""Which sign parts a text's cells, counted and not sniffed: the one that cuts most lines alike, or none.

So "ACI Participa, Honduras" in a list of one column stays one name.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from undersigned.errors import UsageError
from undersigned.tables import headings
from undersigned.tables.model import RARE_SEPARATORS, SEPARATORS

NONE = "\x1f"  # in no list; for one column
SPACES = "  "  # columns aligned by spaces
_SAMPLE_ROWS = 300
_SAMPLE_CHARACTERS = 300_000
_WORDS = {
    **{called: sign for sign, called in (*SEPARATORS.items(), *RARE_SEPARATORS.items())},
    **{sign: sign for sign in (*SEPARATORS, *RARE_SEPARATORS)},
    "pipe": "|",
    "\\t": "\t",
}
_DATA = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}|https?://\S+|www\.\S+|\+?[\d ()./-]{6,}")


def named(word: str) -> str:
    """Return the separator a word names: comma, semicolon, tab, bar, none, or the sign itself.

    Raises:
        UsageError: it names none.
    """
    found = _WORDS.get(word.strip().casefold() or word)
    if found is None:
        raise UsageError(
            "“{word}” is no separator.",
            fix="Name comma, semicolon, tab, bar or none.",
            word=word,
        )
    return found


def chosen(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the separator that cuts most rows into equally many cells, or NONE; and all there are."""
    sample = text[:_SAMPLE_CHARACTERS]
    scores = {sign: _evenness(sample, sign) for sign in SEPARATORS if sign}
    rare = {sign: score for sign in RARE_SEPARATORS if (score := _evenness(sample, sign)) >= 1}
    possible = tuple(called for sign, called in SEPARATORS.items() if sign and sign in sample)
    best = max(scores, key=lambda sign: scores[sign])
    if rare and scores[best] < 1:
        sign = max(rare, key=lambda sign: rare[sign])
        return sign, (*possible, RARE_SEPARATORS[sign])
    if scores[best] > 0:
        return best, possible
    return (SPACES if _aligned(sample) else NONE), possible


def _evenness(sample: str, separator: str) -> float:
    """Return the share of rows of the commonest width, 0 where a separator doesn't cut a table."""
    if separator not in sample:
        return 0.0
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(sample), delimiter=separator):
            if any(c.strip() for c in cells):
                rows.append(cells)
            if len(rows) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        pass  # a cell that is far too long is told where the rows are read
    if not rows:
        return 0.0
    widths = Counter(len(r) for r in rows)
    head = next((r for r in rows[:25] if sum(bool(headings.known(c)) for c in r) >= 2), None)
    if head:  # a known heading row says how wide the table is
        return 1.0 + sum(n for w, n in widths.items() if w == len(head)) / len(rows)
    if len(rows[0]) == 1 and headings.folded(rows[0][0]) in headings.meanings():
        return 0.0  # one heading: what parts the names below belongs to them
    width, count = widths.most_common(1)[0]
    share = count / len(rows)
    if width < 2 or share < 0.7:
        return 0.0
    if separator == "\t":
        return share + 0.5  # nobody types tabs into names
    if len(rows) == 1 and not headings.is_heading_row(rows[0], []):
        return share if _data_columns(rows) else 0.0  # names in one line: `pasted` takes them apart
    spaced = separator == "," and any(c[:1] == " " for r in rows for c in r[1:])
    if spaced and not headings.is_heading_row(rows[0], rows[1:20]) and not _data_columns(rows):
        return 0.0  # "Name, Country" line by line: a list in sentences' punctuation
    return share


def _data_columns(rows: list[list[str]]) -> bool:
    """Whether addresses or phone numbers stand in columns of their own."""
    width = max(map(len, rows))
    for i in range(1, width):
        values = [v for r in rows if i < len(r) and (v := r[i].strip())]
        if values and sum(bool(_DATA.fullmatch(v)) for v in values) >= 0.7 * len(values):
            return True
    return False


def _aligned(sample: str) -> bool:
    """Whether two or more spaces part columns, under headings that we know."""
    lines = [line for line in sample.split("\n") if line.strip()][:_SAMPLE_ROWS]
    if len(lines) < 2 or sum(bool("  " in line.strip()) for line in lines) < 0.6 * len(lines):
        return False
    return any(sum(bool(headings.known(c)) for c in parted(line)) >= 2 for line in lines[:10])


def parted(line: str) -> list[str]:
    """Return a line's cells where two or more spaces part them."""
    return re.split(r" {2,}|\t", line.strip())

"""What a column of a list holds, by its cells: where headings are missing or leave it open."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Callable, Sequence

from undersigned.language import countries
from undersigned.signatories import answers
from undersigned.tables.headings import folded
from undersigned.tables.model import Table

_SEEN = 400  # rows looked at
_ADDRESS = re.compile(r"(?:mailto:)?[^@\s]{1,64}@[^@\s]{1,255}\.[^@\s]{2,63}")
_SITE = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)*\.[a-z]{2,12}(/\S*)?", re.IGNORECASE)
_PHONE = re.compile(r"\+?\(?\d[\d\s().\-/]{6,24}\d(?:\s?(?:x|ext\.?)\s?\d+)?", re.IGNORECASE)
_STAMP = re.compile(
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ,]+\d{1,2}:\d{2}.*)?"
)
_NUMBER = re.compile(r"#?\d{1,6}[.)]?")
_TRUTH = frozenset(
    ("yes", "no", "true", "false", "y", "n", "x", "1", "0", "sí", "si", "oui", "non", "ja", "nein")
)


def values(table: Table, index: int) -> list[str]:
    """Return the filled cells of a column's first rows."""
    return [v for row in table.rows[:_SEEN] if (v := row.cells[index].strip())]


def share(found: Sequence[str], holds: Callable[[str], object]) -> float:
    """Return for which part of the cells something holds; 0 for no cells."""
    return sum(bool(holds(v)) for v in found) / len(found) if found else 0.0


def holds(found: Sequence[str]) -> str:
    """Return what a column's cells are, where their form says it: "email", "url" and so on; else ""."""
    for kind, pattern in (("email", _ADDRESS), ("timestamp", _STAMP), ("phone", _PHONE), ("url", _SITE)):
        if share(found, pattern.fullmatch) >= 0.8:
            return kind
    if share(found, countries.names_one) >= 0.8:
        return "country"
    if share(found, lambda v: answers.means("kind", v)) >= 0.8:
        return "kind"
    statuses = answers.words("status", "signed") | answers.words("status", "pending")
    if share(found, lambda v: answers.said(v) in statuses and not _is_truth(v)) >= 0.8:
        return "status"
    return ""


def numbered(found: Sequence[str]) -> bool:
    """Whether a column only counts the rows."""
    return share(found, _NUMBER.fullmatch) >= 0.9


def truths(found: Sequence[str]) -> bool:
    """Whether a column only says yes or no."""
    return share(found, _is_truth) >= 0.9


def _is_truth(cell: str) -> bool:
    return folded(cell) in _TRUTH or cell in "✓✔☑✗✘"


def is_address(cell: str) -> bool:
    """Whether a cell is an e-mail address and nothing else."""
    return "@" in cell and len(cell.split()) == 1


def states(found: Sequence[str]) -> bool:
    """Whether the cells say in which state a signature is."""
    return share(found, lambda v: answers.means("status", v)) >= 0.8


def organisations(found: Sequence[str]) -> float:
    """Return which part of the cells has words that organisations' names are made of."""
    words = answers.words("looks", "organisation")
    return share(found, lambda v: words & set(folded(v).split()))


def titles(found: Sequence[str]) -> float:
    """Return which part of the cells has words that titles and positions are made of."""
    words = answers.words("looks", "title")
    return share(found, lambda v: words & set(folded(v).split()))


def carried(table: Table, index: int) -> dict[int, str]:
    """Return the groups of rows whose own cell is empty, by row: those of the row above.

    A list that was merged cells once says its group in the group's first row alone; so it must
    be in the first row, and each group must come in one piece.
    """
    said = [v for r in table.rows if (v := r.cells[index].strip())]
    left = len(table.rows) - len(said)
    if left < 2 or left < 0.3 * len(table.rows):
        return {}
    if len(said) < 2 or len(set(said)) < len(said) or not table.rows[0].cells[index].strip():
        return {}
    found, group = {}, ""
    for row in table.rows:
        group = row.cells[index].strip() or group
        if not row.cells[index].strip():
            found[row.number] = group
    return found


def fitness(found: Sequence[str], rows: int) -> float:
    """Return how well a column could hold the names, from 0: filled, each differently, with texts."""
    if (
        not found
        or numbered(found)
        or truths(found)
        or holds(found) in ("email", "phone", "timestamp", "country")
    ):
        return 0.0
    distinct = len(set(map(folded, found))) / len(found)
    return len(found) / max(1, min(rows, _SEEN)) * distinct


# ----------------------------------------------------------------- days

_ISO_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH_FIRST = re.compile(
    r"(?:[a-z]{3,9}\.?,? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.IGNORECASE
)
_DAY_FIRST = re.compile(
    r"(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})", re.IGNORECASE
)


def day_first(found: Sequence[str]) -> bool | None:
    """Return whether 1/2/2019 is in February in this column; None where nothing in it says so."""
    pairs = [(int(m[1]), int(m[3]), m[2]) for v in found if (m := _DAY.match(v))]
    if not pairs:
        return None
    first, second = any(a > 12 for a, _, _ in pairs), any(b > 12 for _, b, _ in pairs)
    if first != second:
        return first
    return True if not first and all(sign == "." for _, _, sign in pairs) else None  # 1.2.2019


@functools.lru_cache(maxsize=10_000)
def day(stamp: str, *, first: bool | None) -> datetime.date | None:
    """Return the day of a time stamp, `first` as `day_first` says; None where it can be read in two ways."""
    try:
        if found := _ISO_DAY.match(stamp):
            return datetime.date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY.match(stamp):
            a, b, year = int(found[1]), int(found[3]), int(found[4])
            year += 2000 if year < 100 else 0
            if first is None and a != b:
                return None
            return datetime.date(year, b, a) if first else datetime.date(year, a, b)
        if found := _MONTH_FIRST.match(stamp):
            return datetime.date(int(found[3]), _month(found[1]), int(found[2]))
        if found := _DAY_FIRST.match(stamp):
            return datetime.date(int(found[3]), _month(found[2]), int(found[1]))
    except ValueError:
        pass
    return None


def _month(word: str) -> int:
    return _MONTHS.index(word.lower()) + 1

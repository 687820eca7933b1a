"""One column's cells as they are taken in: repaired, and looked at for contacts where they are printed.

Most lists say the same again and again in most columns, so each column remembers what it made of a cell.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from undersigned.signatories import answers, names
from undersigned.tables.model import shows_contact

_PRINTED = frozenset(
    {
        "name",
        "organisation",
        "person",
        "first_name",
        "last_name",
        "title",
        "affiliation",
        "group",
        "country",
        "city",
    }
)
_NAMES = frozenset({"name", "organisation", "person", "first_name", "last_name"})
_REMEMBERED = 5000  # cells a column


class Cell(NamedTuple):
    """A cell repaired, None where it says that there is nothing; whether it shows a contact in print."""

    text: str | None
    contact: bool


class Column:
    """A column that isn't left out: where it stands, and what it holds."""

    def __init__(self, index: int, meaning: str) -> None:
        self.index, self.meaning = index, meaning
        self._printed, self._names = meaning in _PRINTED, meaning in _NAMES
        self._known: dict[str, Cell] = {}

    def cell(self, written: str) -> Cell:
        """Return a cell that isn't empty as it is taken in."""
        found = self._known.get(written)
        if found is None:
            if self._names and written.isascii() and written.replace(" ", "").isalpha():  # as most names are
                return Cell(written.strip(" "), contact=False)
            text = None if _says_nothing(self.meaning, written) else repaired(written)
            contact = self._printed and _may_hold_contact(written) and shows_contact(written)
            found = Cell(text, contact)
            if len(self._known) < _REMEMBERED:
                self._known[written] = found
        return found


def repaired(cell: str) -> str:
    """Return a cell repaired; what holds nothing invisible, as most do, is trimmed and composed."""
    if cell.isascii() and cell.isprintable():
        return cell.strip()
    if cell.isprintable() and "\ufffc" not in cell:  # no odd space, joiner, mark or line break is printable
        return unicodedata.normalize("NFC", cell.strip())
    return names.repaired(cell)


def _may_hold_contact(cell: str) -> bool:
    if cell.isascii() and cell.replace(" ", "").isalpha():
        return False
    return "@" in cell or sum(map(cell.count, "0123456789")) > 7


def _says_nothing(meaning: str, cell: str) -> bool:
    """Whether a cell says that there is nothing: "N/A", "-", "#REF!"; a name may be such a word."""
    if len(cell) > 16 or meaning in ("status", "signs", "email", "phone", "timestamp"):
        return False
    if meaning in _NAMES and not cell.lstrip().startswith("#"):
        return False
    return bool(answers.means("empty", cell)) and (not cell.strip().isalpha() or meaning != "country")

"""The words in which a list says which letters are signed: each once, as it was understood.

A person looks at them before anything is taken in, and says what is unclear (`consent.Answers`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from undersigned.signatories.cells import repaired
from undersigned.signatories.consent import letters_signed
from undersigned.signatories.gathered import Gathered
from undersigned.signatories.model import Consent


class Word(NamedTuple):
    """What cells say, how many say it, which letters were understood, and what in it is unclear."""

    said: str
    times: int
    consent: Consent
    unclear: str


class Silent(NamedTuple):
    """A row that says nothing about letters."""

    row: int
    name: str


class SaidLetters(NamedTuple):
    """All that a list's column says about letters: `words` with the unclear ones first."""

    words: tuple[Word, ...] = ()
    silent: tuple[Silent, ...] = ()


def said_letters(gathered: Gathered, recipients: Mapping[str, str]) -> SaidLetters:
    """Return what a list says about letters; nothing where no column is about them, or nobody filled it."""
    index = gathered.columns.index("signs")
    if index < 0:
        return SaidLetters()
    counts: dict[str, int] = {}
    silent = []
    for name, number, cell in _cells(gathered, index):
        if cell:
            counts[cell] = counts.get(cell, 0) + 1
        else:
            silent.append(Silent(number, name))
    if not counts:
        return SaidLetters()
    words = [Word(cell, count, *letters_signed(cell, recipients)) for cell, count in counts.items()]
    words.sort(key=lambda word: (not word.unclear, -word.times))
    return SaidLetters(tuple(words), tuple(silent))


def _cells(gathered: Gathered, index: int) -> Iterator[tuple[str, int, str]]:
    """Yield the name, row and repaired cell of each row that names somebody."""
    named = {n.signatory.sources[0].row: n.signatory.name for n in gathered.named}
    for row in gathered.table.rows:
        if row.number in named:
            yield named[row.number], row.number, repaired(row.cells[index])

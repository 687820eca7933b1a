"""The words in which lists answer, from `resources/answers.toml`: kinds, letters signed, standings.

They are compared folded: case, ghosts and punctuation don't matter.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping

from undersigned import assets
from undersigned.tables.headings import folded


def said(cell: str) -> str:
    """Return a cell as the words are kept; a lone tick or cross, which folding loses, stays."""
    return folded(cell) or cell.strip()


def means(about: str, cell: str) -> str:
    """Return the answer that a whole cell gives, such as "pending" about "status"; "" for none known."""
    longest, begin = _shape_of(about)
    if len(cell) > 3 * longest or (cell.isascii() and cell[:1].isalpha() and cell[0].lower() not in begin):
        return ""  # as nearly every name
    return _means(about, cell)


@functools.lru_cache(maxsize=10)
def _shape_of(about: str) -> tuple[int, frozenset[str]]:
    """Return how long the longest of these answers is, and with which characters they begin."""
    known = [word for words in _words()[about].values() for word in words]
    return max(map(len, known)), frozenset(word[:1] for word in known)


@functools.lru_cache(maxsize=10_000)
def _means(about: str, cell: str) -> str:
    word = said(cell)
    return next((answer for answer, words in _words()[about].items() if word in words), "")


def words(about: str, answer: str) -> frozenset[str]:
    """Return the words for one answer."""
    return _words()[about][answer]


@functools.lru_cache(maxsize=1)
def _words() -> Mapping[str, Mapping[str, frozenset[str]]]:
    path = assets.resource("answers.toml")
    listed = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        about: {answer: frozenset(map(said, known)) for answer, known in answers.items()}
        for about, answers in listed.items()
    }

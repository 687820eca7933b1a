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
    return _means(about, cell) if len(cell) <= 3 * _longest(about) else ""


@functools.lru_cache(maxsize=10)
def _longest(about: str) -> int:
    return max(len(word) for words in _words()[about].values() for word in words)


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

"""Two states of a text side by side, paragraph by paragraph."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

_ALIKE = 0.4  # of its words; paragraphs that share fewer are one that went and one that came


def paragraphs(before: str, now: str) -> list[tuple[str, str]]:
    """Return the lines of two texts side by side; "" where one has none in that place."""
    old, new = before.splitlines(), now.splitlines()
    pairs: list[tuple[str, str]] = []
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs += zip(old[a1:a2], new[b1:b2], strict=True)
        else:
            pairs += _matched(old[a1:a2], new[b1:b2])
    return pairs


def _matched(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Pair the paragraphs of a changed stretch in their order, those that are alike."""
    at = 0
    for text in old:
        place = next((n for n in range(at, len(new)) if _likeness(text, new[n]) >= _ALIKE), -1)
        if place < 0:
            yield text, ""
            continue
        for between in new[at:place]:
            yield "", between
        yield text, new[place]
        at = place + 1
    for rest in new[at:]:
        yield "", rest


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()

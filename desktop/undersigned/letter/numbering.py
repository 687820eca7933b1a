"""Levels of headings and labels of list items, counted while a body is walked from top to bottom.

Conditions can take a heading or an item out of one letter, and leave those below it hanging:
levels are closed up here, so that no writer has to make a tree with a gap. Items side by side are one
list; a paragraph, heading or quotation ends it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

_BULLETS = ("•", "–")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ROMAN_HIGH = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
)


class Item(NamedTuple):
    """Where an item stands in its list. `number` is 0 for a bullet."""

    level: int
    label: str
    number: int
    starts_list: bool


@dataclass(slots=True)
class Headings:
    """The levels of headings: the first is 1, and none is more than one below the heading before it."""

    _open: list[int] = field(default_factory=list)

    def level(self, typed: int) -> int:
        """Return the level that a heading typed at this level gets."""
        while self._open and self._open[-1] >= typed:
            self._open.pop()
        self._open.append(typed)
        return len(self._open)


@dataclass(slots=True)
class _List:
    typed_level: int
    ordered: bool
    number: int


@dataclass(slots=True)
class Lists:
    """The lists that are open at one place of the body, the outermost first."""

    _open: list[_List] = field(default_factory=list)

    def item(self, typed_level: int, *, ordered: bool, start: int = 1) -> Item:
        """Return the next item's level, label and number; `start` counts where a list begins here."""
        while self._open and self._open[-1].typed_level > typed_level:
            self._open.pop()
        top = self._open[-1] if self._open else None
        if top is not None and top.typed_level == typed_level and top.ordered is not ordered:
            self._open.pop()  # bullets after numbers, at one level, are another list
            top = None
        starts = top is None or top.typed_level < typed_level
        if starts or top is None:
            top = _List(typed_level, ordered, start)
            self._open.append(top)
        else:
            top.number += 1
        level = len(self._open)
        return Item(level, label(level, top.number, ordered), top.number if ordered else 0, starts)

    def level_of_more(self, typed_level: int) -> int:
        """Return the level of a further paragraph of an item, closing the lists within it; 0 without one."""
        while len(self._open) > 1 and self._open[-1].typed_level > typed_level:
            self._open.pop()
        return len(self._open)

    def end(self) -> None:
        """End all lists: something else stands between."""
        self._open.clear()


def label(level: int, number: int, ordered: bool) -> str:
    """Return what is printed before an item: 1. / a. / i. by level and again, or • / –."""
    if not ordered:
        return _BULLETS[(level - 1) % len(_BULLETS)]
    return (str, _letters, _roman)[(level - 1) % 3](number) + "."


def _letters(number: int) -> str:
    """Return a … z, aa, bb … as word processors count (ECMA-376 17.18.59, lowerLetter)."""
    if number < 1:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 1 <= number < 4000:
        return str(number)
    text = ""
    for value, sign in _ROMAN_HIGH + _ROMAN:
        while number >= value:
            text += sign
            number -= value
    return text

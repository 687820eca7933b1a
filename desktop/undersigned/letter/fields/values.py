"""What fields can say, and what a text may do with it: compare, and change with a filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Value = object  # str, bool, int, None, a tuple of these, or a mapping from names to these


@dataclass(frozen=True, slots=True)
class Facts:
    """What a letter's fields can say: nothing else can be reached.

    `names` holds the full name of each field, "[]" behind a list's: "recipient.addressees[].name".
    """

    values: Mapping[str, Value]
    names: frozenset[str]
    number: Callable[[int], str] = str  # how the letter's language writes a count


class Count(int):
    """A count, printed as the letter's language writes numbers; other whole numbers keep their digits."""

    __slots__ = ()


def holds(value: Value) -> bool:
    """Whether a value counts as true: a "no" or "false" from somebody's table doesn't."""
    if isinstance(value, str):
        return value.strip().casefold() not in ("", "no", "false", "0")
    return bool(value)


def _contains(item: Value, whole: Value) -> bool:
    if isinstance(whole, str):
        return isinstance(item, str) and item in whole
    if isinstance(whole, tuple):
        return item in whole
    raise TypeError


def _same(left: Value, right: Value) -> bool:
    """Whether two values are equal; a truth is no number, but a typed "yes" is a truth."""
    if isinstance(left, bool) is not isinstance(right, bool):
        return isinstance(_as_truth(left), bool) and _as_truth(left) is _as_truth(right)
    return left == right


def _as_truth(value: Value) -> Value:
    return _TRUTHS.get(value.strip().casefold(), value) if isinstance(value, str) else value


_TRUTHS = {"yes": True, "true": True, "no": False, "false": False, "": False}

OPERATORS: dict[str, Callable[..., bool]] = {
    "eq": _same,
    "ne": lambda a, b: not _same(a, b),
    "lt": lambda a, b: a < b,
    "lteq": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gteq": lambda a, b: a >= b,
    "in": _contains,
    "notin": lambda a, b: not _contains(a, b),
}

FILTERS: dict[str, tuple[Callable[..., Value], int]] = {  # and how many arguments each takes at most
    "upper": (lambda text: text.upper(), 0),
    "lower": (lambda text: text.lower(), 0),
    "capitalize": (lambda text: text[:1].upper() + text[1:], 0),
    "default": (lambda value, other="": value if value not in (None, "") else other, 1),
    "length": (lambda value: Count(len(value)), 0),
    "first": (lambda items: items[0] if items else None, 0),
    "last": (lambda items: items[-1] if items else None, 0),
}

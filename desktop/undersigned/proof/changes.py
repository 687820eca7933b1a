"""What crosses to another process of a value that became another: only the parts that aren't the same object.

Frozen values share what they have in common, so a typed letter changes one segment out of a
hundred. What the other side already holds it keeps, as the very same objects, and all it
remembers by them stays warm.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")
_FEWEST = 4  # members of a tuple that is taken apart; a shorter one crosses whole
_MANY = 100  # members of a new tuple that is taken apart
_TOGETHER = 25  # new members that are packed in one go
_REST = 0.001  # seconds between two of them
_APART = frozenset({"Campaign", "LetterText", "Roster"})  # the values that are taken apart


@dataclass(frozen=True, slots=True)
class Fields:
    """A dataclass's fields that changed, each as a change or as its new value."""

    changed: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class New:
    """What the other side doesn't have."""

    value: object


@dataclass(frozen=True, slots=True)
class Packed:
    """A run of new members as they cross: packing all of a long list in one go would hold up the window."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Members:
    """A tuple's members: runs of those that the old one has (from, up to), and of new ones."""

    pieces: tuple[tuple[int, int] | Packed, ...]


def changes(before: object, after: object) -> object:
    """Return what turns one value into the other, for `changed`."""
    kind = type(after)
    if type(before) is kind and kind.__name__ in _APART and is_dataclass(after):
        return Fields(
            {
                f.name: changes(getattr(before, f.name), getattr(after, f.name))
                for f in fields(after)
                if f.init and getattr(before, f.name) is not getattr(after, f.name)
            }
        )
    if isinstance(after, tuple) and isinstance(before, tuple) and kind is tuple and _is_long(before, after):
        return _members(before, after)
    return New(after)


def _is_long(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    return len(before) >= _FEWEST or len(after) > _MANY


def _members(before: tuple[object, ...], after: tuple[object, ...]) -> Members:
    known = {id(member): at for at, member in enumerate(before)}
    pieces: list[tuple[int, int] | Packed] = []
    new: list[object] = []
    for member in after:
        at = known.get(id(member))
        if new and (at is not None or len(new) == _TOGETHER):
            pieces.append(Packed(pickle.dumps(new)))
            if len(new) == _TOGETHER:
                time.sleep(_REST)  # Python does one thing at a time, and the window draws meanwhile
            new = []
        last = pieces[-1] if pieces else None
        if at is None:
            new.append(member)
        elif isinstance(last, tuple) and last[1] == at:
            pieces[-1] = (last[0], at + 1)
        else:
            pieces.append((at, at + 1))
    if new:
        pieces.append(Packed(pickle.dumps(new)))
    return Members(tuple(pieces))


def changed(before: T, change: object, unpack: Callable[[bytes], Any] = pickle.loads) -> T:
    """Return the value that a change leads to; `unpack` reads what is packed in it."""
    found: object = before
    if isinstance(change, New):
        found = change.value
    elif isinstance(change, Fields):
        parts = {
            name: changed(getattr(before, name), inner, unpack) for name, inner in change.changed.items()
        }
        found = replace(before, **parts) if parts else before  # type: ignore[type-var]  # only of dataclasses
    elif isinstance(change, Members) and isinstance(before, tuple):
        members: list[object] = []
        for piece in change.pieces:
            if isinstance(piece, Packed):
                members += unpack(piece.data)
            else:
                members += before[piece[0] : piece[1]]
        found = tuple(members)
    return found  # type: ignore[return-value]  # of the kind that the change was made from

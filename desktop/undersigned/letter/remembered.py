"""Remember what was made of frozen values, found again by which value it was and not by what is in it.

A campaign's values hold mappings, so they can't be hashed; but a letter that differs from the
last only in its recipient is made from the very same ones. Every memory is bounded.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


def remembered(most: int, *, by_use: bool = False) -> Callable[[Callable[_P, _T]], Callable[_P, _T]]:
    """Remember a pure function's last results; texts and days count by value, tuples by which members.

    Args:
        most: how many.
        by_use: forget what nobody asked for longest, not what was found out first; asking then costs more.
    """

    def decorate(function: Callable[_P, _T]) -> Callable[_P, _T]:
        known: dict[object, tuple[object, _T]] = {}

        @functools.wraps(function)
        def recall(*args: _P.args, **kwargs: _P.kwargs) -> _T:
            key = (*map(_key, args), *((name, _key(value)) for name, value in kwargs.items()))
            found = known.get(key)
            if found is None:
                found = (
                    (args, kwargs),
                    function(*args, **kwargs),
                )  # holding the arguments keeps their ids theirs
                while len(known) >= most:
                    known.pop(next(iter(known)), None)
                known[key] = found
            elif by_use and known.pop(key, None) is not None:
                known[key] = found
            return found[1]

        return recall

    return decorate


def _key(value: object) -> object:
    if value is None or isinstance(value, (str, int, datetime.date)):
        return value
    return tuple(map(id, value)) if isinstance(value, tuple) else id(value)

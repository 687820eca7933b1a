"""The fixed words of a letter, such as "Re:" and "Sincerely,", from `resources/words/<tag>.toml`.

A region's file holds only what differs from its language's; what neither holds is taken
from English, and `spoken` says so. How they are put together is `voice`'s and `greeting`'s.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from types import MappingProxyType

from undersigned import assets
from undersigned.language import tags

_LAST_RESORT = "en"


@functools.lru_cache(maxsize=64)
def _own(tag: str) -> Mapping[str, object]:
    path = assets.resource(f"words/{tag}.toml")
    if not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))


def spoken(tag: str, key: str) -> bool:
    """Whether the language itself, or a parent of it, has this word."""
    return any(key in _own(t) for t in tags.chain(tag))


def word(tag: str, key: str) -> str:
    """Return a word as its file has it, with its facts open.

    Raises:
        KeyError: not even English has it; the key is mistyped.
    """
    for known in (*tags.chain(tag), _LAST_RESORT):
        found = _own(known).get(key)
        if isinstance(found, str):
            return found
    raise KeyError(key)


def table(tag: str, key: str) -> Mapping[str, object]:
    """Return one of the language's tables, with a region's entries over its language's; {} for none."""
    found: dict[str, object] = {}
    for known in reversed(tags.chain(tag)):
        part = _own(known).get(key)
        if isinstance(part, Mapping):
            found |= part
    return found

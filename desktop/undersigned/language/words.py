"""The fixed words of a letter, such as "Re:" and "Sincerely,", from `resources/words/<tag>.toml`.

A region's or a script's file holds only what differs from its language's; what neither holds is
taken from English, and `spoken` says so. How they are put together is `voice`'s and `greeting`'s.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from types import MappingProxyType

from undersigned import assets
from undersigned.language import tags

_LAST_RESORT = "en"
_SAME = {"no": "nb", "tl": "fil", "iw": "he", "in": "id"}  # tags that older programs write (IANA, CLDR)


@functools.lru_cache(maxsize=64)
def _own(tag: str) -> Mapping[str, object]:
    path = assets.resource(f"words/{tag}.toml")
    if not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))


@functools.lru_cache(maxsize=256)
def _family(tag: str) -> tuple[str, ...]:
    """Return the tag and its parents; where its region has a script of its own ("zh-TW"), in that script."""
    language, script, region = tags.parse(tag)
    named = tags.chain("-".join(filter(None, (_SAME.get(language, language), script, region))))
    if script or not region or not (likely := tags.script(tag)):
        return named
    return (*named[:-1], f"{named[-1]}-{likely}", named[-1])


def spoken(tag: str, key: str) -> bool:
    """Whether the language itself, or a parent of it, has this word."""
    return any(key in _own(t) for t in _family(tag))


def word(tag: str, key: str) -> str:
    """Return a word as its file has it, with its facts open.

    Raises:
        KeyError: not even English has it; the key is mistyped.
    """
    for known in (*_family(tag), _LAST_RESORT):
        found = _own(known).get(key)
        if isinstance(found, str):
            return found
    raise KeyError(key)


def table(tag: str, key: str) -> Mapping[str, object]:
    """Return one of the language's tables, with a region's entries over its language's; {} for none."""
    found: dict[str, object] = {}
    for known in reversed(_family(tag)):
        part = _own(known).get(key)
        if isinstance(part, Mapping):
            found |= part
    return found

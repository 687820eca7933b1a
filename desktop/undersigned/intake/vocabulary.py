"""The words by which the parts of a letter are known, from `resources/letter_parts.toml`."""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping

from undersigned import assets

_COMPOUND = 10  # letters that a compound has at least
_EDGE = re.compile(r"^[\s\W]+|[\s\W]+$")
_LABEL_END = re.compile(r"[ \t\u00a0\u202f.]*[:：\t]|[ \t\u00a0.]*[-–—][ \t]|\.(?=\s)")


@functools.lru_cache(maxsize=1)
def _listed() -> Mapping[str, tuple[str, ...]]:
    data = tomllib.loads(assets.resource("letter_parts.toml").read_text(encoding="utf-8"))
    return {
        key: tuple(sorted({folded(w) for w in words}, key=len, reverse=True)) for key, words in data.items()
    }


def folded(text: str) -> str:
    """Return what two spellings have in common that differ in case, quotes and spaces alone."""
    text = unicodedata.normalize("NFC", text.replace("’", "'").casefold())
    return " ".join(text.split())


def words(key: str) -> tuple[str, ...]:
    """Return the words of one kind, folded, the longest first."""
    return _listed()[key]


@functools.lru_cache(maxsize=32)
def _at_start(key: str) -> re.Pattern[str]:
    return re.compile("(?:{})(?![^\\W\\d_])".format("|".join(map(re.escape, words(key)))))


def begins(key: str, text: str) -> str:
    """Return the word of a kind that a text begins with; "" for none."""
    found = _at_start(key).match(folded(text).lstrip('*_¡«"“(['))
    return found[0] if found else ""


def label_of(key: str, text: str) -> int:
    """Return how many characters a label such as "Re:" takes, with the space behind it; 0 for none."""
    stripped = text.lstrip()
    offset = len(text) - len(stripped)
    for word in words(key):
        if folded(stripped[: len(word)]) != word:
            continue
        end = _LABEL_END.match(stripped, len(word))
        if end:
            rest = len(stripped[end.end() :]) - len(stripped[end.end() :].lstrip())
            return offset + end.end() + rest
    return 0


@functools.lru_cache(maxsize=8)
def _set(key: str) -> frozenset[str]:
    return frozenset(words(key))


def has(key: str, text: str) -> bool:
    """Whether one of the words of a text is of a kind, or a compound that ends in one, as German has them."""
    found = (_EDGE.sub("", w) for w in re.split(r"[\s,;/()]+", folded(text)))
    return any(w in _set(key) or (len(w) > _COMPOUND and w.endswith(_long(key))) for w in found)


@functools.lru_cache(maxsize=8)
def _long(key: str) -> tuple[str, ...]:
    return tuple(w for w in words(key) if len(w) > 5)


def mentions(key: str, text: str) -> bool:
    """Whether a text holds a phrase of a kind, in whatever form it ends."""
    low = folded(text)
    return any(word in low for word in words(key))

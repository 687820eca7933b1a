"""Names in other letters: Cyrillic and Greek spelled out, katakana by its sound.

A sound is the consonants that are left of a name when it goes from one script into another, so
that "グリーンボート" meets "Green Boat". It makes a question, never an answer.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from undersigned import assets
from undersigned.signatories.match.tables import plain

# English spelling to the consonants that katakana keeps of it, in this order.
_RULES = [
    (re.compile(pattern), by)
    for pattern, by in (
        ("ck", "k"),
        ("ph", "f"),
        ("tion|sion", "sn"),
        ("sh|th|c(?=[eiy])", "s"),
        ("ch", "t"),
        ("ng(?![aeiouy])|m", "n"),
        ("[cq]", "k"),
        ("x", "ks"),
        ("g(?=[eiy])|j", "d"),
        ("v", "b"),
        ("l", "r"),
        ("z", "s"),
        ("(?<=[aeiouy])r+(?![aeiouyr])", ""),
        ("[aeiouyhw]", ""),
    )
]
_LEAST = 4  # consonants that make a sound telling
_SPELLED = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_FOREIGN = re.compile("[\u30a0-\u30ff]")
_RUN = re.compile(r"[\u30a0-\u30ff]+|[\u3041-\u9fff]+|[^\W_\u3041-\u9fff]+")
_UNKNOWN = "?"


class _Tables(NamedTuple):
    spelled: Mapping[int, str]  # Cyrillic and Greek letters, for str.translate
    kana: Mapping[str, str]
    places: Mapping[str, str]


@functools.lru_cache(maxsize=1)
def _tables() -> _Tables:
    listed = tomllib.loads(assets.resource("scripts.toml").read_text(encoding="utf-8"))
    letters = _pairs(listed["cyrillic"]["letters"]) | _pairs(listed["greek"]["letters"])
    kana = {c: "" if sound == "none" else sound for sound, run in listed["kana"].items() for c in run}
    return _Tables(str.maketrans(letters), kana, _pairs(listed["japanese"]["places"]))


def _pairs(said: str) -> dict[str, str]:
    return {one: other for one, _, other in (pair.partition("=") for pair in said.split())}


def is_kana(text: str) -> bool:
    """Whether a text is a reading in katakana."""
    return all("\u30a0" <= c <= "\u30ff" or c.isspace() for c in text)


def spelled_out(text: str) -> str:
    """Return a Cyrillic or Greek text in Latin letters, as passports do; "" for any other."""
    return plain(text).translate(_tables().spelled) if _SPELLED.search(text) else ""


def is_foreign(text: str) -> bool:
    """Whether a text has letters whose sound can be told."""
    return bool(_FOREIGN.search(text) or _SPELLED.search(text))


@functools.lru_cache(maxsize=1 << 12)
def sounds(name: str) -> tuple[str, ...]:
    """Return the sound of a name in Latin letters, or in katakana with Japanese places; none of others."""
    text = unicodedata.normalize("NFKC", name)
    text = re.sub(r"\([^)]*\)", "", text)
    if _FOREIGN.search(text):
        text = re.sub(r"^.*?(?:NGO|NPO|法人)+\s*", "", text, flags=re.IGNORECASE)
    found = "".join(filter(None, map(_sound, _RUN.findall(text))))
    if _UNKNOWN in found:
        return ()
    found = re.sub(r"(.)\1+", r"\1", found)
    return (found,) if len(found) >= _LEAST else ()


def _sound(run: str) -> str:
    if _FOREIGN.match(run):
        return "".join(_tables().kana.get(c, _UNKNOWN) for c in run)
    if "\u3041" <= run[0] <= "\u9fff":
        place = _tables().places.get(run)
        return _sound(place) if place else _UNKNOWN
    latin = plain(run)
    if latin in ("the", "of", "and", "for"):
        return ""
    if not latin.isascii():
        latin = latin.translate(_tables().spelled)
    for pattern, by in _RULES:
        latin = pattern.sub(by, latin)
    return latin

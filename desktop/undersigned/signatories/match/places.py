"""Places, from `resources/places.toml`: what tells a group from its chapter, and a country from another."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from undersigned import assets
from undersigned.signatories.match.tables import plain, words

REGION = "*"  # a place without one country: Europe, Latin America
_LONGEST = 4  # words in a place's name
_SHORT = ("us", "usa", "uk", "uae")  # countries' names that stand in others' names too
_EVERYWHERE = frozenset(
    ("global", "international", "worldwide", "world", "online", "various", "n a", "none", "")
)


@functools.lru_cache(maxsize=1)
def _tables() -> Mapping[str, Any]:
    return tomllib.loads(assets.resource("places.toml").read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=1)
def _places() -> Mapping[str, str]:
    """Return countries' codes by name of country, people, part or city; REGION for larger places."""
    listed = _tables()
    known: dict[str, str] = {}
    for kind in ("cities", "parts", "peoples", "countries"):  # the later wins
        for code, said in listed[kind].items():
            known.update(dict.fromkeys(said.split("|"), REGION if code == "-" else code))
    known.update(dict.fromkeys(listed["regions"].split("|"), REGION))
    for code, said in listed["nations"].items():
        within = code[:2] if code.isupper() else REGION
        known.update((name, within) for name in said.split("|") if name not in known)
    return known


@functools.lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    listed = _tables()
    known = {name: code for code, said in listed["countries"].items() for name in said.split("|")}
    known.update({code.lower(): code for code in listed["countries"]})
    known["uk"], known["usa"] = "GB", "US"
    return known


@functools.lru_cache(maxsize=4096)
def country(cell: str) -> str:
    """Return the code of the country that a cell names; "" for none, or for what is no country."""
    said = " ".join(plain(cell).replace(".", "").replace("-", " ").split()).removeprefix("the ")
    return "" if said in _EVERYWHERE else _countries().get(said, "")


def code(phrase: str) -> str:
    """Return the country in which a place of this plain name lies, REGION for larger ones; "" for none."""
    return _places().get(phrase, "")


@functools.lru_cache(maxsize=1)
def _peoples() -> Mapping[str, str]:
    listed = _tables()
    return {name: code for code, said in listed["peoples"].items() for name in said.split("|")}


@functools.lru_cache(maxsize=1)
def nations() -> Mapping[str, str]:
    """Return the countries of words that name one, or its people: "indian" and "india" are one.

    Nations within a country count as such, and regions of several countries too.
    """
    listed = _tables()["nations"]
    return {
        **{name: code for name, code in _countries().items() if len(name) > 3 or name in _SHORT},
        **_peoples(),
        **{name: code for code, said in listed.items() for name in said.split("|")},
    }


@functools.lru_cache(maxsize=1)
def _letters() -> Mapping[str, str]:
    """Return the states and provinces that letters stand for."""
    listed = _tables()["letters"]
    return dict(pair.split("=") for pair in reversed(listed.split("|")))  # of two, the first


@functools.lru_cache(maxsize=1)
def _directions() -> frozenset[str]:
    listed = _tables()
    return frozenset(listed["directions"].split("|"))


def is_letters(piece: str) -> bool:
    """Whether what stands in brackets or behind a comma may be the letters of a state: "(MN)"."""
    return piece.isupper() and piece.lower() in _letters()


def spelled_out(place: str) -> str:
    """Return the state that letters stand for: "ny" is "new york"; other places as they are."""
    return _letters().get(place, place)


def at_end(said: Sequence[str]) -> tuple[int, str]:
    """Return where the place begins that plain words end in, and its country; the end and "" for none."""
    for at in range(max(1, len(said) - _LONGEST), len(said)):
        if land := country(" ".join(said[at:])):
            return at, land
    return len(said), ""


def is_place(said: Sequence[str]) -> bool:
    """Whether plain words name a place, or places, and nothing else."""
    rest, seen = list(said), False
    while rest:
        length = _place_at(rest, 0)
        if length:
            seen = True
        elif rest[0] in _directions() or rest[0] in words().small:
            length = 1
        else:
            return False
        rest = rest[length:]
    return seen


def holds_place(said: Sequence[str]) -> bool:
    """Whether a place is among plain words."""
    return any(_place_at(said, at) for at in range(len(said)))


def codes(said: Sequence[str]) -> frozenset[str]:
    """Return the countries that plain words name or lie in."""
    found: set[str] = set()
    at = 0
    while at < len(said):
        length = _place_at(said, at)
        if length:
            found.add(code(" ".join(said[at : at + length])))
        at += length or 1
    return frozenset(found - {REGION})


def _place_at(said: Sequence[str], at: int) -> int:
    """Return how many words the longest place that begins here has, 0 for none."""
    known = _places()
    for length in range(min(_LONGEST, len(said) - at), 0, -1):
        if " ".join(said[at : at + length]) in known:
            return length
    return 0

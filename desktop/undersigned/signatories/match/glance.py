"""Tell at a glance that two entries are different, as most that share a key are; what isn't told is judged.

Nothing is said here that `evidence.judge_read` would say otherwise.
"""

from __future__ import annotations

import functools
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from undersigned.signatories.match import evidence, places, wording
from undersigned.signatories.match.forms import Entry, Reading
from undersigned.signatories.match.tables import words

_MANY_SHARED = 2  # words, from which on the most is taken for alike
_LONG = 5  # letters that a word has at most of which a typing error never changes the first
_ANY: Container[str] = frozenset()


class _Hint(NamedTuple):
    """What any word that may be this one has of it: one of the three at least."""

    first: str  # its first letter; "" where nothing tells
    inner: str  # two letters that a typing error in the first one leaves as they are; "" for a short word
    sense: str  # what it says, in whatever language
    senses: str  # all that it may say


class Glance(NamedTuple):
    """What is seen of an entry; its words, where but for letters and addresses they are all there is."""

    words: tuple[str, ...] = ()
    hints: tuple[_Hint, ...] = ()
    firsts: str = ""
    senses: str = ""
    key: str = ""
    place: str = ""
    acronyms: frozenset[str] = frozenset()
    email: str = ""


class Glances:
    """What is seen of many entries; of most that is only their country."""

    def __init__(self, entries: Sequence[Entry], readings: Sequence[Reading]) -> None:
        self.entries, self.readings = entries, readings
        self._lands = [_land(entry, reading) for entry, reading in zip(entries, readings, strict=True)]
        self._closer: dict[int, Glance] = {}

    def are_different(self, one: int, other: int) -> bool:
        """Whether two entries, by their places, are different, as far as a glance tells."""
        if self.readings[one].forms[0].key == self.readings[other].forms[0].key:
            return False
        here, there = self.entries[one].url, self.entries[other].url
        if here and there and evidence.same_page(here, there):
            return False
        land, elsewhere = self._lands[one], self._lands[other]
        if land != elsewhere and land and elsewhere:
            return True
        return _differ(self._closely(one), self._closely(other))

    def _closely(self, at: int) -> Glance:
        found = self._closer.get(at)
        if found is None:
            found = self._closer[at] = _glance(self.entries[at], self.readings[at])
        return found


def _land(entry: Entry, reading: Reading) -> str:
    """Return the country of a group, where nothing but its column says it."""
    if not entry.country or reading.place or reading.person or entry.kind == "person":
        return ""
    return places.country(entry.country)


_NOTHING = Glance()


def _glance(entry: Entry, reading: Reading) -> Glance:
    main = reading.main
    if (
        len(reading.forms) > 1
        or reading.bare
        or reading.lettered
        or reading.person
        or entry.kind == "person"
        or not main.key.isascii()
    ):
        return _NOTHING
    hints = tuple(map(_hint, main.words))
    return Glance(
        main.words,
        hints,
        "".join([word[0] for word in main.words]),
        "".join([hint.senses for hint in hints]),
        main.key,
        reading.place,
        reading.acronyms,
        entry.email.strip().lower(),
    )


def _have_same_letters(one: str, other: str) -> bool:
    """Whether keys may be of the same words in turn, or but for an article written together with them."""
    if len(one) == len(other):
        return other in one + one
    return one.endswith(other) or other.endswith(one)


def _differ(one: Glance, other: Glance) -> bool:
    return (
        bool(one.words and other.words)
        and not _have_same_letters(one.key, other.key)
        and not (one.email and one.email == other.email)
        and not (one.acronyms and (other.key in one.acronyms or not one.acronyms.isdisjoint(other.acronyms)))
        and not (other.acronyms and one.key in other.acronyms)
        and not (one.place and other.key.startswith(one.key))
        and not (other.place and one.key.startswith(other.key))
        and (
            (_has_another(one, other) and _has_another(other, one))
            or _are_plainly_different(one.words, other.words)
        )
    )


@functools.lru_cache(maxsize=1 << 17)  # the same words stand in many names
def _hint(word: str) -> _Hint:
    known = words()
    senses = [
        f"\0{kind}{sense}\0"
        for kind, senses in enumerate((known.types, known.meanings, places.nations(), known.numbers))
        if (sense := senses.get(word))
    ]
    tells = len(senses) < 2 and word not in known.nicknames
    inner = word[2:4] if len(word) > _LONG else ""
    return _Hint(word[0] if tells else "", inner, senses[0] if senses else "\1", "".join(senses))


def _has_another(one: Glance, other: Glance) -> bool:
    """Whether a word of the one can be none of the other's, as its hint tells."""
    firsts, senses, key = other.firsts, other.senses, other.key
    for first, inner, sense, _ in one.hints:
        if first not in firsts and sense not in senses and not (inner and inner in key):
            return True
    return False


def _are_plainly_different(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each of two names has a word that can't be one of the other's; False where one comes twice.

    What `wording.compare` would say of forms of such words is that they are different.
    """
    here, there = frozenset(one), frozenset(other)
    if len(here) < len(one) or len(there) < len(other):
        return False
    left, right = here - there, there - here
    for word in left:
        if not _meets_any(word, right):
            break
    else:
        return False
    return any(not _is_met(word, left) for word in right)


def _meets_any(one: str, others: Iterable[str]) -> bool:
    """Whether a word of the left form may be one of the right one's. What can't be is told by letters."""
    first, sort = one[0], _sorts().get(one)
    inner = one[2:4] if len(one) > _LONG else ""
    for other in others:
        may_be = (
            first == other[0]
            or sort is _ANY
            or (sort is not None and other in sort)
            or (inner and inner in other and len(other) > _LONG)
        )
        if may_be and wording.how_alike(one, other, _MANY_SHARED):
            return True
    return False


def _is_met(other: str, left: Iterable[str]) -> bool:
    alone = (other,)
    for one in left:  # noqa: SIM110 - a generator would take twice as long
        if _meets_any(one, alone):
            return True
    return False


@functools.lru_cache(maxsize=1)
def _sorts() -> Mapping[str, Container[str]]:
    """Return of words with other forms what these may be: of one that says what a group is, any such."""
    known = words()
    return {
        **dict.fromkeys(places.nations(), _ANY),
        **dict.fromkeys(known.types, known.types),
        **dict.fromkeys(known.meanings, known.meanings),
        **dict.fromkeys(known.nicknames, _ANY),
        **dict.fromkeys(known.numbers, _ANY),
    }

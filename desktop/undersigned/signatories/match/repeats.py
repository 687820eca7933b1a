"""Sets of repeats among many entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from undersigned.signatories.match.candidates import candidates
from undersigned.signatories.match.evidence import judge_read, same_page
from undersigned.signatories.match.forms import Entry, Reading
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.reading import read_entry
from undersigned.signatories.match.wording import plainly_different


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, by their places, that are one signatory or may be."""

    one: int
    other: int
    judgement: Judgement


class _Plain(NamedTuple):
    """An entry told by the words of its name alone, but for letters, place and addresses beside them."""

    words: frozenset[str]
    key: str
    place: str
    acronyms: frozenset[str]
    url: str
    email: str


def found(entries: Sequence[Entry], since: int = 0, known: Mapping[str, Reading] | None = None) -> list[Pair]:
    """Return the pairs that are the same or perhaps the same; `known` are names that were read before."""
    pairs = []
    readings = [read_entry(entry, known) for entry in entries]
    plain = [_plain(entry, reading) for entry, reading in zip(entries, readings, strict=True)]
    for one, other in candidates(entries, readings, since):
        left, right = plain[one], plain[other]
        if left and right and _apart(left, right):
            continue
        judged = judge_read(entries[one], entries[other], readings[one], readings[other])
        if judged.likeness is not Likeness.DIFFERENT:
            pairs.append(Pair(one, other, judged))
    return pairs


def _plain(entry: Entry, reading: Reading) -> _Plain | None:
    """Return an entry as a plain one, None where more has to be weighed."""
    main = reading.main
    if (
        len(reading.forms) > 1
        or reading.bare
        or reading.lettered
        or reading.person
        or entry.kind == "person"
        or not main.key.isascii()
    ):
        return None
    said = frozenset(main.words)
    if len(said) < len(main.words):
        return None
    return _Plain(said, main.key, reading.place, reading.acronyms, entry.url, entry.email.strip().lower())


def _same_letters(one: str, other: str) -> bool:
    """Whether keys may be of the same words in turn, or but for an article written together with them."""
    if len(one) == len(other):
        return other in one + one
    return one.endswith(other) or other.endswith(one)


def _apart(one: _Plain, other: _Plain) -> bool:
    """Whether two plain entries are different, as most are, and nothing beside their words joins them."""
    return (
        plainly_different(one.words, other.words)
        and not _same_letters(one.key, other.key)
        and not (one.email and one.email == other.email)
        and not (one.acronyms and (other.key in one.acronyms or not one.acronyms.isdisjoint(other.acronyms)))
        and not (other.acronyms and one.key in other.acronyms)
        and not (one.url and other.url and same_page(one.url, other.url))
        and not (one.place and other.key.startswith(one.key))
        and not (other.place and one.key.startswith(other.key))
    )

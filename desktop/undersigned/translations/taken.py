"""What became of translators' files: each entry's fate, what is said differently, the campaign with it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.language.po import PoEntry
from undersigned.problems import Problem
from undersigned.text.model import Translation
from undersigned.translations.units import Key, Unit


class Fate(enum.StrEnum):
    """What became of an entry."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    EMPTY = "empty"
    STALE = "stale"  # taken in, but its source has changed since
    BROKEN = "broken"  # not taken in
    LATE = "late"  # not taken in: it was made for an older text, and there is a newer translation
    UNKNOWN = "unknown"  # not taken in: no such text
    CONFLICT = "conflict"  # not taken in: two files say different things


TAKEN = frozenset({Fate.ADDED, Fate.CHANGED, Fate.STALE})


@dataclass(frozen=True, slots=True)
class Given:
    """One translator's file as it was read."""

    name: str
    language: str
    entries: tuple[PoEntry, ...]
    terms: tuple[tuple[str, str], ...] = ()  # of the glossary it came with, and what it calls them now
    says: str = ""  # the language that it says it is in


MINE = -1  # the version that is in the campaign


@dataclass(frozen=True, slots=True)
class Version:
    """What files say for a text, and what would become of it; it can't be taken where it is broken."""

    files: tuple[str, ...]
    text: str
    fate: Fate
    translation: Translation | None = None  # as it would be taken in
    words: str = ""  # of a recipient, as they would be
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether it would print nothing wrong."""
        return self.fate in TAKEN


@dataclass(frozen=True, slots=True)
class Conflict:
    """A text that is said differently. `chosen` is the version that came in, or MINE."""

    unit: Unit
    versions: tuple[Version, ...]
    chosen: int = MINE
    told: Problem | None = None  # while nothing is chosen of what two files say

    @property
    def between_files(self) -> bool:
        """Whether files contradict each other, and not only what is here."""
        return len(self.versions) > 1


@dataclass(frozen=True, slots=True)
class Taken:
    """A campaign with what came in, what became of each entry, and what a person should know."""

    campaign: Campaign
    fates: Mapping[Key, Fate]
    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def count(self, fate: Fate) -> int:
        """Return how many entries this became of."""
        return sum(found is fate for found in self.fates.values())


def fates(taken: Iterable[Taken]) -> dict[str, int]:
    """Return how many entries became what, over several languages."""
    together = list(taken)
    return {fate.value: sum(t.count(fate) for t in together) for fate in Fate}

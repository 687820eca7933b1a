"""What translators' files hold, read beside the main thread, and what a person decides of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.errors import UsageError
from undersigned.problems import Problem
from undersigned.translations import deeds, formats, incoming
from undersigned.translations.conflicts import decided
from undersigned.translations.taken import TAKEN, Conflict, Given, Taken
from undersigned.translations.units import Key


@dataclass(frozen=True, slots=True)
class CameIn:
    """What files hold, and the campaign with it: for each language, what became of each text."""

    before: Campaign
    after: Campaign
    given: tuple[Given, ...]
    taken: tuple[tuple[str, Taken], ...]

    @property
    def number(self) -> int:
        """How many texts would be taken in."""
        return sum(one.count(fate) for _, one in self.taken for fate in TAKEN)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What a person should know."""
        return tuple(p for _, one in self.taken for p in one.problems)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is said differently."""
        return tuple(c for _, one in self.taken for c in one.conflicts)


def came_in(campaign: Campaign, paths: Sequence[Path], language: str) -> CameIn:
    """Return what files hold.

    Args:
        campaign: into which they are taken.
        paths: the files.
        language: theirs, where they don't say it.

    Raises:
        UndersignedError: one can't be read, or it can't be told which language it is in.
    """
    given = tuple(_read(path, campaign, language) for path in paths)
    after, taken = campaign, []
    for tag in dict.fromkeys(one.language for one in given):
        found = incoming.take_in(after, [g for g in given if g.language == tag])
        after = deeds.with_language(found.campaign, tag)
        taken.append((tag, found))
    return CameIn(campaign, after, given, tuple(taken))


def as_decided(found: CameIn, chosen: Mapping[tuple[str, Key], int]) -> CameIn:
    """Return what files hold with the versions that were chosen, by language and text."""
    after, taken = found.after, []
    for tag, one in found.taken:
        own = {key: number for (language, key), number in chosen.items() if language == tag}
        made = decided(replace(one, campaign=after), own)
        after = made.campaign
        taken.append((tag, made))
    return replace(found, after=after, taken=tuple(taken))


def _read(path: Path, campaign: Campaign, language: str) -> Given:
    try:
        return formats.read(path, campaign)
    except UsageError:
        if not language:
            raise
        return formats.read(path, campaign, language)

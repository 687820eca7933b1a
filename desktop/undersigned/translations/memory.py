"""What was translated in earlier campaigns, kept on this computer for this user alone, and found again.

Only whole texts that were done are kept, with their source: no recipient's own words, and no name of whoever
translated. It is one file in the user's state, bounded, and can be wiped at any time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, remove_asides, write_whole
from undersigned.errors import UndersignedError
from undersigned.text.files import sources
from undersigned.text.standing import Standing, standing
from undersigned.translations.offers import NEAR, likeness, words
from undersigned.user_folders import state_folder

MOST = 20_000  # texts
_MOST_BYTES = 60_000_000
_LEAST = 12  # characters of a source: shorter ones say too little
_FILE = "translations.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """One text with its translation. `campaign` is the title of the letter it stood in."""

    source_language: str
    language: str
    source: str
    text: str
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Recalled:
    """A kept translation of a text like the one asked for; 1 is the same text."""

    kept: Kept
    likeness: float


def path() -> Path:
    """Return where it is kept.

    Raises:
        UnwritableError: there is no place for the user's state.
    """
    return state_folder("memory") / _FILE


def read() -> tuple[Kept, ...]:
    """Return what is kept, the newest first; () where there is nothing, or it can't be read."""
    try:
        found = json.loads(read_bounded(path(), _MOST_BYTES))
        rows = found["texts"] if isinstance(found, dict) else []
        return tuple(Kept(*map(str, row)) for row in rows if isinstance(row, list) and len(row) == 5)[:MOST]
    except (UndersignedError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def of(campaign: Campaign) -> Iterator[Kept]:
    """Yield what is done in a campaign."""
    current, own = sources(campaign.text), campaign.text.language
    for t in campaign.text.translations:
        source = current.get((t.segment, t.wording), "")
        if len(source.strip()) >= _LEAST and standing(t, source) is Standing.DONE:
            yield Kept(own, t.language, source, t.text, campaign.title)


def keep(campaign: Campaign) -> bool:
    """Keep what is done in a campaign beside what was kept before; return whether that was anything new.

    Raises:
        UnwritableError: nothing has changed.
    """
    before = read()
    new = {(k.source_language, k.language, k.source): k for k in of(campaign)}
    if not new or all(k in before for k in new.values()):
        return False
    rest = (k for k in before if (k.source_language, k.language, k.source) not in new)
    _write([*new.values(), *rest][:MOST])
    return True


def wipe() -> None:
    """Forget all of it.

    Raises:
        UnwritableError: it can't be removed.
    """
    place = path()
    remove_asides(place.parent, "")
    if place.exists():
        _write([])
        place.unlink()


def _write(kept: Iterable[Kept]) -> None:
    rows = [[k.source_language, k.language, k.source, k.text, k.campaign] for k in kept]
    write_whole(path(), json.dumps({"version": 1, "texts": rows}, ensure_ascii=False).encode("utf-8"))


def recall(
    kept: Iterable[Kept], source: str, source_language: str, language: str, most: int = 5
) -> tuple[Recalled, ...]:
    """Return the kept translations of texts like this one, the likest first."""
    wanted = words(source)
    bag, found = set(wanted), dict[str, Recalled]()
    for k in kept:
        if (k.source_language, k.language) != (source_language, language):
            continue
        other = words(k.source)
        if not other or len(bag.intersection(other)) < NEAR * 0.5 * min(len(bag), len(set(other))):
            continue
        alike = likeness(wanted, other)
        if alike and (k.text not in found or found[k.text].likeness < alike):
            found[k.text] = Recalled(k, alike)
    return tuple(sorted(found.values(), key=lambda r: -r.likeness)[:most])

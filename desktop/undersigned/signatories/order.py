"""Set the names under a letter in order: groups, lead signatories, then the order chosen.

Sorting is by the letter's language (`language.voice`). What was sorted once can be kept
(`kept`), so that every machine and every later release prints the same order; who came since
stands where sorting puts it. The roster's own order stays as it is.
"""

from __future__ import annotations

import datetime
import zlib
from bisect import insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from undersigned.language import tags
from undersigned.language.voice import Voice, voice
from undersigned.signatories.model import Arrangement, Group, Order, Roster, Signatory

Ranks = Mapping[str, Mapping[str, int]]  # by language and name, which come in their order
Arranged = tuple[tuple[Group | None, tuple[Signatory, ...]], ...]
_SORTED = (Order.ALPHABETICAL, Order.BY_COUNTRY)


def arranged(signatories: Iterable[Signatory], arrangement: Arrangement, voice: Voice) -> Arranged:
    """Return the signatories by group, each group in its order; nobody is lost, and no group is empty.

    Those without a group, or in one that the arrangement doesn't have, come first, under None.
    """
    known = {group.id: group for group in arrangement.groups}
    buckets: dict[str, list[Signatory]] = {"": [], **{ident: [] for ident in known}}
    for signatory in signatories:
        buckets[signatory.group if signatory.group in known else ""].append(signatory)
    places = _places(arrangement, voice.language)
    return tuple(
        (known.get(ident), tuple(_in_order(members, arrangement, voice, places)))
        for ident, members in buckets.items()
        if members
    )


def kept(roster: Roster, languages: Sequence[str], known: Ranks | None = None) -> Roster:
    """Return the roster with the order of its names kept for each language, where they are sorted.

    `known` may hold the ranks of names; they are used where they know all.
    """
    arrangement = roster.arrangement
    found: dict[str, tuple[str, ...]] = {}
    if arrangement.order in _SORTED:
        for language in languages:
            spoken = voice(language)
            members = _ranked(roster, spoken.language, known or {})
            if members is None:
                key = _sort_key(replace(arrangement, lead_first=False), spoken)
                members = sorted(roster.signatories, key=key)
            found[spoken.language] = tuple([_mark(s, spoken.language) for s in members])
    return replace(roster, arrangement=replace(arrangement, kept=found))


def _ranked(roster: Roster, language: str, known: Ranks) -> list[Signatory] | None:
    """Return the signatories by their names' ranks; None where not all are known, or names aren't all."""
    ranks = known.get(language)
    if not ranks or roster.arrangement.order is not Order.ALPHABETICAL:
        return None
    try:
        return sorted(roster.signatories, key=lambda s: ranks[printed_name(s, language)])
    except KeyError:
        return None


def moved(roster: Roster, ids: Sequence[str], before: str = "") -> Roster:
    """Return the roster with these put, in this order, in front of another; without one, at the end.

    From then on the names stand by hand.
    """
    by_id = {s.id: s for s in roster.signatories}
    rest = [s for s in roster.signatories if s.id not in set(ids)]
    at = next((i for i, s in enumerate(rest) if s.id == before), len(rest))
    signatories = (*rest[:at], *(by_id[i] for i in ids if i in by_id), *rest[at:])
    arrangement = replace(roster.arrangement, order=Order.AS_LISTED, kept={})
    return replace(roster, signatories=signatories, arrangement=arrangement)


def printed_name(signatory: Signatory, language: str) -> str:
    """Return a signatory's name as a letter in this language prints it."""
    given = signatory.names and tags.spoken(signatory.names, language)
    return given or signatory.print_as or signatory.name


def _places(arrangement: Arrangement, language: str) -> Mapping[str, int]:
    if arrangement.order not in _SORTED:
        return {}
    return {mark: at for at, mark in enumerate(arrangement.kept.get(language, ()))}


def _mark(signatory: Signatory, language: str) -> str:
    """Return a signatory's id with a checksum of what it is sorted by: a new name gets a new place."""
    sorted_by = f"{printed_name(signatory, language)}\n{signatory.country}"
    return f"{signatory.id} {zlib.crc32(sorted_by.encode('utf-8', 'surrogatepass')):08x}"


def _in_order(
    members: Sequence[Signatory], arrangement: Arrangement, voice: Voice, places: Mapping[str, int]
) -> list[Signatory]:
    """Return one group in its order: as it was kept, and who came since where sorting puts it."""
    key = _sort_key(arrangement, voice)
    at = {s.id: places.get(_mark(s, voice.language), -1) for s in members} if places else {}
    known = [s for s in members if at.get(s.id, -1) >= 0]
    if not known:
        return sorted(members, key=key)
    leads = arrangement.lead_first
    result = sorted(known, key=lambda s: (leads and not s.lead, at[s.id]))
    for new in sorted((s for s in members if at[s.id] < 0), key=key):
        insort(result, new, key=key)
    return result


def _sort_key(arrangement: Arrangement, voice: Voice) -> Callable[[Signatory], tuple[object, ...]]:
    """Sorting is stable, so an empty key keeps the roster's own order."""

    def key(signatory: Signatory) -> tuple[object, ...]:
        behind = arrangement.lead_first and not signatory.lead
        if arrangement.order is Order.AS_LISTED:
            return (behind,)
        if arrangement.order is Order.BY_SIGNING:
            return (behind, _signed(signatory))
        name = voice.sort_key(printed_name(signatory, voice.language))
        if arrangement.order is Order.ALPHABETICAL:
            return (behind, name)
        return (behind, not signatory.country, voice.sort_key(signatory.country), name)

    return key


def _signed(signatory: Signatory) -> datetime.date:
    """Return since when a signatory signs; who is known to have signed on no day was there from the start."""
    return next((s.since for s in signatory.steps if s.standing == "signed" and s.since), datetime.date.min)

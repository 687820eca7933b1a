"""Set the names under a letter in order: groups, lead signatories, then the order chosen.

Sorting is by the letter's language (`language.voice`). The order given here is the one every
writer prints; the roster's own order stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from undersigned.language.voice import Voice
from undersigned.signatories.model import Arrangement, Group, Order, Signatory

Arranged = tuple[tuple[Group | None, tuple[Signatory, ...]], ...]


def arranged(signatories: Iterable[Signatory], arrangement: Arrangement, voice: Voice) -> Arranged:
    """Return the signatories by group, each group in its order; nobody is lost, and no group is empty.

    Those without a group, or in one that the arrangement doesn't have, come first, under None.
    """
    known = {group.id: group for group in arrangement.groups}
    buckets: dict[str, list[Signatory]] = {"": [], **{ident: [] for ident in known}}
    for signatory in signatories:
        buckets[signatory.group if signatory.group in known else ""].append(signatory)
    return tuple(
        (known.get(ident), tuple(sorted(members, key=_sort_key(arrangement, voice))))
        for ident, members in buckets.items()
        if members
    )


def printed_name(signatory: Signatory, language: str) -> str:
    """Return a signatory's name as a letter in this language prints it."""
    return signatory.names.get(language) or signatory.print_as or signatory.name


def _sort_key(arrangement: Arrangement, voice: Voice) -> Callable[[Signatory], tuple[object, ...]]:
    """Sorting is stable, so an empty key keeps the roster's own order."""

    def key(signatory: Signatory) -> tuple[object, ...]:
        behind = arrangement.lead_first and not signatory.lead
        if arrangement.order is Order.AS_LISTED:
            return (behind,)
        name = voice.sort_key(printed_name(signatory, voice.language))
        if arrangement.order is Order.ALPHABETICAL:
            return (behind, name)
        return (behind, not signatory.country, voice.sort_key(signatory.country), name)

    return key

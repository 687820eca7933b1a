"""The roster over time: withdraw a signatory, and tell two states of a roster apart."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from undersigned.errors import UsageError
from undersigned.signatories import names
from undersigned.signatories.model import Roster, Signatory, Standing, Step


@dataclass(frozen=True, slots=True)
class Change:
    """A signatory that is in both states and differs."""

    id: str
    name: str
    before: Mapping[str, str]  # the parts that differ, as they were
    after: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What lies between two states of a roster, by the names that are printed."""

    added: tuple[str, ...]
    gone: tuple[str, ...]
    withdrew: tuple[str, ...]
    changed: tuple[Change, ...]


_COMPARED = ("name", "kind", "person", "title", "affiliation", "group", "country", "city", "url", "print_as")


def withdraw(roster: Roster, name: str, day: datetime.date | None = None) -> Roster:
    """Return the roster in which a signatory, named by id or name, withdrew on a day; it stays listed.

    Raises:
        UsageError: nobody, or more than one, is called so.
    """
    found = [s for s in roster.signatories if s.id == name] or [
        s for s in roster.signatories if names.folded(s.name) == names.folded(name)
    ]
    if len(found) != 1:
        raise UsageError(
            "{count} signatories are called “{name}”.",
            fix="See the names and ids with: undersigned signatories list",
            count=len(found) or "No",
            name=name,
        )
    return replace(
        roster, signatories=tuple(_withdrawn(s, day) if s is found[0] else s for s in roster.signatories)
    )


def _withdrawn(signatory: Signatory, day: datetime.date | None) -> Signatory:
    if signatory.steps and signatory.steps[-1].standing is Standing.WITHDREW:
        return signatory
    return replace(signatory, steps=(*signatory.steps, Step(Standing.WITHDREW, day)))


def compare(old: Roster, new: Roster) -> Comparison:
    """Return what changed from one state of a roster to another; signatories are matched by id."""
    before = {s.id: s for s in old.signatories}
    after = {s.id: s for s in new.signatories}
    both = [(before[i], after[i]) for i in after if i in before]
    return Comparison(
        added=tuple(s.name for i, s in after.items() if i not in before),
        gone=tuple(s.name for i, s in before.items() if i not in after),
        withdrew=tuple(
            n.name
            for o, n in both
            if n.standing() is Standing.WITHDREW and o.standing() is not Standing.WITHDREW
        ),
        changed=tuple(_change(o, n) for o, n in both if _parts(o) != _parts(n)),
    )


def _parts(signatory: Signatory) -> dict[str, str]:
    return {part: str(getattr(signatory, part)) for part in _COMPARED}


def _change(old: Signatory, new: Signatory) -> Change:
    differ = [part for part in _COMPARED if getattr(old, part) != getattr(new, part)]
    return Change(
        new.id,
        new.name,
        {part: str(getattr(old, part)) for part in differ},
        {part: str(getattr(new, part)) for part in differ},
    )

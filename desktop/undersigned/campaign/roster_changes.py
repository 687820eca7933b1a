"""What a list of signatories would change, line by line, told before anything is written.

`signatories.merge` makes the changed roster; here it is told in lines to look at and to tick, and
made without those that a person left out. Who isn't in the list stays, until somebody says *withdrew*.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned.campaign.model import Campaign
from undersigned.campaign.signatories import with_groups
from undersigned.problems import Problem
from undersigned.signatories.merge import Intake
from undersigned.signatories.model import (
    Arrangement,
    ColumnMemory,
    Consent,
    Roster,
    Signatory,
    Standing,
    Step,
)
from undersigned.signatories.repeats import RepeatSet

UNREAD = frozenset({"row-without-name", "row-declines", "no-names-column", "row-too-long"})
"""The kinds of problems after which something in the file isn't in the roster."""


class LineKind(enum.StrEnum):
    """What becomes of a signatory or a row."""

    NEW = "new"
    CHANGED = "changed"
    THERE = "there"
    MISSING = "missing"  # on the roster, not in the list
    UNREAD = "unread"
    LOOK = "look"  # worth a look


class Part(NamedTuple):
    """One part of a signatory that would be another."""

    what: str
    before: str
    after: str


class Line(NamedTuple):
    """One line: whom or what it is about, by the row of the list where there is one."""

    kind: LineKind
    id: str = ""
    name: str = ""
    row: int = 0
    more: str = ""  # where it is; of a repeat, who is there already; of a missing one, its list
    reason: str = ""  # why a row is somebody who is there
    parts: tuple[Part, ...] = ()
    consent: Consent | None = None
    standing: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would become of a list: how many lines there are of each kind, and who may be the same."""

    counts: Mapping[str, int]
    asked: int  # sets with a question


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person takes of it: ids that are left as they were, and ids that withdrew."""

    left: frozenset[str] = frozenset()
    withdrew: frozenset[str] = frozenset()
    day: datetime.date | None = None  # since when they did


@dataclass(frozen=True, slots=True)
class Delta:
    """What differs between a roster and what it becomes, so that no more of it crosses than that."""

    changed: tuple[Signatory, ...]
    added: tuple[Signatory, ...]
    arrangement: Arrangement
    columns: tuple[ColumnMemory, ...]
    headings: Mapping[str, str]  # of groups that are new
    sets: tuple[RepeatSet, ...]


def lines(roster: Roster, intake: Intake) -> Iterator[Line]:
    """Yield a line for each that would change, is there, is missing, or couldn't be read."""
    after = {s.id: s for s in intake.roster.signatories}
    before = {s.id: s for s in roster.signatories}
    changed = {c.id: c for c in intake.changes}
    for ident in intake.added:
        yield _new(after[ident], intake)
    for ident, change in changed.items():
        parts = tuple(Part(p, change.before.get(p, ""), v) for p, v in change.after.items())
        source = after[ident].sources[-1] if after[ident].sources else None
        yield Line(LineKind.CHANGED, ident, before[ident].name, source.row if source else 0, parts=parts)
    for repeat in intake.repeats:
        if repeat.id not in changed:
            yield Line(LineKind.THERE, repeat.id, repeat.name, repeat.row, repeat.of, repeat.reason)
    for ident in intake.missing:
        sources = before[ident].sources
        yield Line(LineKind.MISSING, ident, before[ident].name, 0, sources[-1].table if sources else "")
    for problem in intake.problems:
        kind = LineKind.UNREAD if problem.kind in UNREAD else LineKind.LOOK
        yield Line(kind, "", "", problem.place.row, problem=problem)


def _new(signatory: Signatory, intake: Intake) -> Line:
    group = intake.group_headings.get(signatory.group, signatory.group)
    more = " · ".join(filter(None, (group, signatory.country, signatory.person)))
    source = signatory.sources[0] if signatory.sources else None
    standing = str(signatory.standing() or "")
    row = source.row if source else 0
    return Line(
        LineKind.NEW, signatory.id, signatory.name, row, more, consent=signatory.consent, standing=standing
    )


def delta(roster: Roster, intake: Intake, wish: Wish) -> Delta:
    """Return what of an intake a person takes."""
    before = {s.id: s for s in roster.signatories}
    after = intake.roster
    gone = (Step(Standing.WITHDREW, wish.day),)
    if wish.withdrew:
        after = replace(
            after,
            signatories=tuple(
                replace(s, steps=(*s.steps, *gone)) if s.id in wish.withdrew else s for s in after.signatories
            ),
        )
    changed = tuple(
        s
        for s in after.signatories
        if (was := before.get(s.id)) is not None and s is not was and s != was and s.id not in wish.left
    )
    added = tuple(s for s in after.signatories if s.id not in before and s.id not in wish.left)
    stay = {g.id for g in roster.arrangement.groups} | {s.group for s in (*changed, *added)}
    groups = tuple(g for g in after.arrangement.groups if g.id in stay)
    sets = tuple(s for s in intake.sets if s.asks and not wish.left & set(s.ids))
    headings = {i: h for i, h in intake.group_headings.items() if i in stay}
    return Delta(changed, added, replace(after.arrangement, groups=groups), after.columns, headings, sets)


def applied(campaign: Campaign, made: Delta) -> Campaign:
    """Return the campaign with what was taken of a list."""
    now = {s.id: s for s in made.changed}
    roster = campaign.roster
    signatories = (*(now.get(s.id, s) for s in roster.signatories), *made.added)
    roster = replace(roster, signatories=signatories, arrangement=made.arrangement, columns=made.columns)
    return replace(with_groups(campaign, made.headings), roster=roster)


def count_of(told: Collection[Line]) -> dict[str, int]:
    """Return how many lines there are of each kind."""
    counts = dict.fromkeys(map(str, LineKind), 0)
    for line in told:
        counts[line.kind] += 1
    return counts

"""What a further row changes of a signatory who is known already.

It fills what was empty. What it says otherwise counts only where its list is a later state of
the list that said it before, and nobody changed it by hand since; else the roster stays as it
is, and what differs is told. Private values are never shown.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from undersigned.problems import Problem
from undersigned.signatories import names
from undersigned.signatories.model import PARTS, Private, Signatory, Source, Standing, Step
from undersigned.signatories.rows import Named
from undersigned.tables.model import Table, look_at

_PRIVATE = {"email": "e-mail address", "phone": "phone number", "notes": "note"}


@dataclass(frozen=True, slots=True)
class Change:
    """A signatory of which something differs: the parts that do, as they were and as they are."""

    id: str
    name: str
    before: Mapping[str, str]
    after: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listing:
    """The list that is taken in: which others it is a later state of, and which names stand in it."""

    table: Table
    later_than: Collection[str]  # names of tables
    names: Collection[str]
    day: datetime.date | None = None


def grouped(named: Named, group: str) -> Named:
    """Return a row's signatory in its group, which stands in its source with what else the row says."""
    if not group:
        return named
    signatory, source = named.signatory, named.signatory.sources[0]
    said = {part: value for part in PARTS if (value := group if part == "group" else source.said.get(part))}
    if "standing" in source.said:
        said["standing"] = source.said["standing"]
    source = Source(source.table, source.sheet, source.row, source.name, said)
    return Named(
        signatory.with_parts(group=group, sources=(source,)),
        named.group,
        named.consent_said,
        named.standing_said,
    )


def updated(known: Signatory, named: Named, listing: Listing) -> tuple[Signatory, tuple[Problem, ...]]:
    """Return a signatory with what a row of a list says of it, and what the row says otherwise."""
    new = named.signatory
    filled = _filled(known, new)
    changed = _as_listed(filled, new, named, listing)
    return changed, _differing(changed, named, listing.table, new.sources[0].row)


def with_sources(known: Signatory, found: Sequence[Source], table: Table) -> Signatory:
    """Return a signatory with the rows that name it now in this table, in place of those that did."""
    stays = [s for s in known.sources if (s.table, s.sheet) != (table.name, table.sheet) or s in found]
    fresh = [s for s in dict.fromkeys(found) if s not in stays]
    now = {(s.table, s.sheet, s.row, s.name): s for s in found}
    kept = [now.get((s.table, s.sheet, s.row, s.name), s) for s in stays]
    return replace(known, sources=(*kept, *fresh)) if fresh or kept != list(known.sources) else known


def change(before: Signatory, after: Signatory) -> Change | None:
    """Return what differs between two states of a signatory, None for nothing that a person would note."""
    parts = [p for p in ("name", *PARTS) if getattr(before, p) != getattr(after, p)]
    was = {p: getattr(before, p) for p in parts}
    now = {p: getattr(after, p) for p in parts}
    if before.standing() is not after.standing():
        was["standing"], now["standing"] = str(before.standing() or ""), str(after.standing() or "")
    for part, called in _PRIVATE.items():
        if getattr(before.private, part) != getattr(after.private, part):
            was[called], now[called] = "", "added"
    return Change(after.id, after.name, was, now) if now else None


def _filled(known: Signatory, new: Signatory) -> Signatory:
    fill = {p: value for p in PARTS if not getattr(known, p) and (value := getattr(new, p))}
    private = {
        p: value for p in _PRIVATE if not getattr(known.private, p) and (value := getattr(new.private, p))
    }
    if not fill and not private and (known.kind or not new.kind):
        return known
    return replace(
        known,
        **fill,
        kind=known.kind or new.kind,
        private=replace(known.private, **private) if private else known.private,
    )


def _as_listed(known: Signatory, new: Signatory, named: Named, listing: Listing) -> Signatory:
    """Return a signatory as a later state of its list says it, but for what was changed by hand."""
    earlier = [s for s in known.sources if s.table in listing.later_than]
    if not earlier or any(s in known.sources for s in new.sources):
        return known
    last = earlier[-1]
    now = {
        part: value
        for part in PARTS
        if (value := getattr(new, part))
        and value != getattr(known, part)
        and last.said.get(part) == getattr(known, part)
    }
    written = {names.repaired(s.name) for s in known.sources}
    if new.name not in written and known.name in written and known.name not in listing.names:
        now["name"] = new.name
    steps = known.steps
    was = last.said.get("standing")
    if named.standing_said and was and was == str(known.standing() or "") != str(new.steps[-1].standing):
        steps = (*known.steps, Step(new.steps[-1].standing, new.steps[-1].since or listing.day))
    return replace(known, **now, steps=steps) if now or steps is not known.steps else known


def _differing(known: Signatory, named: Named, table: Table, row: int) -> tuple[Problem, ...]:
    new = named.signatory
    pairs = {p: (getattr(known, p), getattr(new, p)) for p in PARTS}
    told = [
        f"{p} “{was}”, here “{now}”"
        for p, (was, now) in pairs.items()
        if now and names.folded(was) != names.folded(now)
    ]
    told += [
        f"another {called}" for p, called in _PRIVATE.items() if _other_private(p, known.private, new.private)
    ]
    if named.consent_said and new.consent != known.consent:
        told.append("other letters signed")
    if named.standing_said and known.steps and known.steps[-1].standing is not new.steps[-1].standing:
        told.append(f"“{new.steps[-1].standing}” instead of “{known.steps[-1].standing}”")
    if not told:
        return ()
    return (
        look_at(
            "repeat-differs",
            "Row {row}: {name} is on the roster already, and this row differs: {differences}."
            " The roster was left as it is.",
            table.place(row),
            "Change the entry on the roster if the row is right.",
            row=row,
            name=known.name,
            differences="; ".join(told),
        ),
    )


def _other_private(name: str, known: Private, new: Private) -> bool:
    was, now = getattr(known, name), getattr(new, name)
    return bool(now) and names.folded(was) != names.folded(now)


def pending(signatory: Signatory, day: datetime.date | None) -> Signatory:
    """Return a new signatory who is still to say yes."""
    return replace(signatory, steps=(Step(Standing.PENDING, day),))


def since(signatory: Signatory, day: datetime.date | None) -> Signatory:
    """Return a new signatory who signed on a day, unless its row says which."""
    if day is None or any(step.since for step in signatory.steps):
        return signatory
    return replace(signatory, steps=tuple(replace(step, since=day) for step in signatory.steps))

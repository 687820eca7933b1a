"""Fold a list into the roster: nothing lost, nothing merged behind anyone's back.

Each row ends as a signatory, as a repeat of one, or as a problem that says why. A repeat is
the same name, case and white space aside, or one that a person decided is the same; it leaves
what is known as it is, fills what was empty, and what differs is told. Taking in the same
table twice changes nothing. Reading files is `tables`' work, columns are `columns`', one row
is `rows`'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from undersigned.problems import Problem
from undersigned.signatories import columns, names, rows
from undersigned.signatories.model import (
    ColumnMemory,
    Decision,
    Group,
    Private,
    Roster,
    Signatory,
    SignatoryKind,
    Verdict,
)
from undersigned.tables.model import Table, look_at

# What a repeat may fill, and is compared in.
_FIELDS = ("person", "title", "affiliation", "group", "country", "city", "url")
_PRIVATE = ("email", "phone", "notes")


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row that names a signatory who was there already."""

    name: str  # as in the row
    row: int
    of: str  # the signatory's name
    id: str
    verdict: str = "same"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of a list: `rows` is how many rows it has; signatories are told by their ids."""

    roster: Roster
    rows: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    problems: tuple[Problem, ...] = ()
    group_headings: Mapping[str, str] = field(default_factory=dict)  # id -> its heading in the list
    columns: Mapping[str, str] = field(default_factory=dict)  # heading -> what it was taken as
    detected: Mapping[str, object] = field(default_factory=dict)


def take_in(
    roster: Roster,
    table: Table,
    recipients: Mapping[str, str] | None = None,
    *,
    chosen: Mapping[str, str] | None = None,
) -> Intake:
    """Return the roster with a table's rows folded in, and what became of each.

    `recipients` are the campaign's, id to name; `chosen` says of headings what they are to be
    taken as (`columns.TAKEN_AS`). The frame's segments `group-ID` for new groups are the
    caller's to add, from `group_headings`.
    """
    understood = columns.understood(table, roster.columns, chosen, recipients)
    table = replace(table, detected={**table.detected, "columns": columns.as_json(table, understood)})
    shown = {h: t for h, t in zip(table.headings, understood.taken_as, strict=True) if h}
    problems = [*table.problems, *understood.problems]
    if not understood.names_somebody:
        return Intake(
            roster, len(table.rows), problems=tuple(problems), columns=shown, detected=table.detected
        )
    reader = rows.Reader.of(table, understood, recipients or {})
    merging = _Merging(roster)
    for row in table.rows:
        named, found = reader.read(row)
        problems += found
        if named is None:
            continue
        problems += merging.fold(named, table, row.number)
    problems += _about_repairs(table, understood)
    return Intake(
        merging.result(columns.memory_of(table, understood) if any(table.headings) else None),
        len(table.rows),
        tuple(merging.added),
        tuple(merging.changed),
        tuple(merging.repeats),
        tuple(problems),
        merging.headings,
        shown,
        table.detected,
    )


class _Merging:
    """The roster while a table is folded in; lives within one `take_in`."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.by_id: dict[str, Signatory] = {s.id: s for s in roster.signatories}
        self.known: dict[str, list[str]] = {}  # folded name -> ids
        self.added: list[str] = []
        self.changed: list[str] = []
        self.repeats: list[Repeat] = []
        self.groups = {g.id: g for g in roster.arrangement.groups}
        self.headings: dict[str, str] = {}
        self.group_ids: dict[str, str] = {}
        self.by_source = {(source, s.name): s.id for s in roster.signatories for source in s.sources}
        for signatory in roster.signatories:
            self._remember(signatory)

    def fold(self, named: rows.Named, table: Table, row: int) -> tuple[Problem, ...]:
        signatory = replace(named.signatory, group=self._group(named.group))
        found, reason = self._same(signatory)
        if found is None:
            ident = names.fresh(names.slug(signatory.name), self.by_id)
            self.by_id[ident] = replace(signatory, id=ident)
            self.added.append(ident)
            self._remember(self.by_id[ident])
            return ()
        self.repeats.append(Repeat(signatory.name, row, found.name, found.id, reason=reason))
        kept = _filled(found, signatory)
        if kept != found:
            self.by_id[found.id] = kept
            self._remember(kept)
            if replace(kept, sources=()) != replace(found, sources=()) and found.id not in (
                *self.added,
                *self.changed,
            ):
                self.changed.append(found.id)
        return _differing(kept, signatory, named, table, row)

    def result(self, memory: ColumnMemory | None) -> Roster:
        arrangement = replace(self.roster.arrangement, groups=tuple(self.groups.values()))
        memories = self.roster.columns
        if memory and memory not in memories:
            memories = (*(m for m in memories if m.headings != memory.headings), memory)
        return replace(
            self.roster, signatories=tuple(self.by_id.values()), arrangement=arrangement, columns=memories
        )

    def _remember(self, signatory: Signatory) -> None:
        for name in {signatory.name, *(s.name for s in signatory.sources)}:
            ids = self.known.setdefault(names.folded(names.repaired(name)), [])
            if signatory.id not in ids:
                ids.append(signatory.id)

    def _group(self, heading: str) -> str:
        """Return the id of the group with this heading; it is made where there is none."""
        if not heading:
            return ""
        same = names.folded(heading)
        if same not in self.group_ids:
            ident = names.slug(heading)
            if ident in self.headings:  # another heading of this table has that slug
                ident = names.fresh(ident, self.headings)
            self.group_ids[same] = ident
            self.headings[ident] = heading
            self.groups.setdefault(ident, Group(ident))
        return self.group_ids[same]

    def _same(self, signatory: Signatory) -> tuple[Signatory | None, str]:
        """Return who this is already, and why; persons of one name and different affiliation are two."""
        taken_before = self.by_source.get((signatory.sources[0], signatory.name))
        if taken_before:
            return self.by_id[taken_before], "this row was taken in before"
        name = names.folded(signatory.name)
        near = [self.by_id[i] for i in self.known.get(name, ())]
        near = [s for s in near if not _decided(self.roster.decisions, signatory.name, s, Verdict.DIFFERENT)]
        for fits in (_alike, _compatible):
            found = next((s for s in near if fits(s, signatory)), None)
            if found:
                exact = found.name == signatory.name
                return found, "the same name" if exact else "the same name, but for upper case and spaces"
        for decision in self.roster.decisions:
            if decision.verdict is Verdict.SAME and signatory.name in decision.names:
                for other in decision.names:
                    ids = self.known.get(names.folded(other), ())
                    if ids:
                        return self.by_id[ids[0]], "you said that they are the same"
        return None, ""


def _alike(one: Signatory, other: Signatory) -> bool:
    return names.folded(one.affiliation) == names.folded(other.affiliation)


def _compatible(one: Signatory, other: Signatory) -> bool:
    """Whether nothing speaks against one signatory: affiliations part persons, not organisations."""
    person = SignatoryKind.PERSON in (one.kind, other.kind)
    return not person or not one.affiliation or not other.affiliation


def _decided(decisions: Iterable[Decision], name: str, other: Signatory, verdict: Verdict) -> bool:
    said = {other.name, *(s.name for s in other.sources)} - {name}
    return any(d.verdict is verdict and name in d.names and said & set(d.names) for d in decisions)


def _filled(known: Signatory, new: Signatory) -> Signatory:
    """Return a signatory with what a repeat of it adds; nothing that is there changes."""
    fill = {f: getattr(new, f) for f in _FIELDS if not getattr(known, f) and getattr(new, f)}
    private = {
        f: getattr(new.private, f)
        for f in _PRIVATE
        if not getattr(known.private, f) and getattr(new.private, f)
    }
    sources = known.sources + tuple(s for s in new.sources if s not in known.sources)
    return replace(
        known,
        **fill,
        kind=known.kind or new.kind,
        private=replace(known.private, **private) if private else known.private,
        sources=sources,
    )


def _differing(
    known: Signatory, new: Signatory, named: rows.Named, table: Table, row: int
) -> tuple[Problem, ...]:
    """Tell what a repeat says otherwise; private values are never shown."""
    pairs = {f: (getattr(known, f), getattr(new, f)) for f in _FIELDS}
    told = [
        f"{f} “{was}”, here “{now}”"
        for f, (was, now) in pairs.items()
        if now and names.folded(was) != names.folded(now)
    ]
    told += [f"another {_CALLED[f]}" for f in _PRIVATE if _other_private(f, known.private, new.private)]
    if named.consent_said and new.consent != known.consent:
        told.append("other letters signed")
    if named.standing_said and known.steps[-1].standing is not new.steps[-1].standing:
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


_CALLED = {"email": "e-mail address", "phone": "phone number", "notes": "note"}


def _other_private(name: str, known: Private, new: Private) -> bool:
    was, now = getattr(known, name), getattr(new, name)
    return bool(now) and names.folded(was) != names.folded(now)


def _about_repairs(table: Table, understood: columns.Columns) -> tuple[Problem, ...]:
    """Tell once per table what was taken off names that can't be seen."""
    trimmed: list[tuple[int, str]] = []
    ghosts: list[tuple[int, str]] = []
    for row in table.rows:
        for i, meaning in enumerate(understood.taken_as):
            if meaning not in ("name", "organisation", "person") or not row.cells[i].strip():
                continue
            kept = names.repaired(row.cells[i])
            if kept != row.cells[i]:
                (trimmed if names.only_trimmed(row.cells[i], kept) else ghosts).append((row.number, kept))
    told = (
        (
            "names-trimmed",
            "Spaces around {count} names were taken off, the first in row {row}: {name}.",
            trimmed,
        ),
        (
            "names-repaired",
            "Invisible or odd characters in {count} names were taken off or made plain,"
            " the first in row {row}: {name}.",
            ghosts,
        ),
    )
    return tuple(
        look_at(kind, message, table.place(found[0][0]), count=len(found), row=found[0][0], name=found[0][1])
        for kind, message, found in told
        if found
    )

"""Fold a list into the roster: nothing lost, nothing merged behind anyone's back.

Each row ends as a signatory, as a repeat of one, or as a problem that says why. What is the
same is folded, what may be is kept apart and asked about (`Intake.sets`). An intake is a value:
it says what would change, and nothing is written before somebody keeps its roster. Taking in
the same table twice changes nothing. Who a row is, is `identity`'s; what it changes, `updates`'.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from undersigned.problems import Problem
from undersigned.signatories import columns, identity, names, repeats, updates
from undersigned.signatories.company import Company
from undersigned.signatories.gathered import Asked, Gathered, gather, making_many
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Judgement
from undersigned.signatories.model import ColumnMemory, Group, Roster, Signatory, Source, Standing
from undersigned.signatories.repeats import RepeatSet
from undersigned.signatories.updates import Change, Listing
from undersigned.tables.model import Table

# A list that names so many of an earlier one's, and this share, is taken for its later state.
_LATER_FROM, _LATER_LEAST = 0.5, 3
_MANY = 10_000  # rows
Who = tuple[tuple[identity.Found, ...], tuple[identity.Linked, ...]]
_MISSING_FROM = 0.3  # of a list of which so many are named again, the others are missing


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
class Options:
    """How a list is taken in."""

    fold: bool = True  # what is the same for sure is one signatory; else only what is written alike
    whole: bool | None = None  # the whole list, or only additions (False); None where nobody said
    pending: bool = False  # new ones are still to say yes
    day: datetime.date | None = None  # since when, where a row doesn't say
    beside: frozenset[str] = frozenset()  # tables taken in together with it: none is a later state of another
    remember: bool = True  # what its columns are, for the next list of the same shape


@dataclass(frozen=True, slots=True)
class Intake:
    """What becomes of a list: `rows` is how many rows it has; signatories are told by their ids."""

    roster: Roster
    rows: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    missing: tuple[str, ...] = ()  # not in this list, though it seems to be a later state of theirs
    repeats: tuple[Repeat, ...] = ()  # one for each row that is nobody new
    sets: tuple[RepeatSet, ...] = ()  # who is or may be the same, the sets with a question first
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
    options: Options | None = None,
    company: Company | None = None,
) -> Intake:
    """Return the roster with a table's rows folded in, and what became of each.

    `recipients` are the campaign's, id to name; `chosen` says of headings what they are to be
    taken as (`columns.TAKEN_AS`). The frame's segments `group-ID` for new groups are the
    caller's to add, from `group_headings`. Of a long list who is who is found beside this
    process, in `company`.
    """
    asked = Asked(chosen or {})
    if company is None or len(table.rows) < company.least:
        return fold(roster, gather(table, roster.columns, recipients, asked), options)
    foresee = functools.partial(company.foresee, roster, table)
    gathered = gather(table, roster.columns, recipients, asked, foresee)
    if not gathered.columns.names_somebody:
        return fold(roster, gathered, options)
    signatories, wanted = [named.signatory for named in gathered.named], options or Options()
    find = functools.partial(company.found, signatories)
    who = identity.who_is_who(roster, signatories, fold=wanted.fold, find=find)
    return fold(roster, gathered, wanted, who)


def who_is_who(roster: Roster, gathered: Gathered, *, fold: bool = True) -> Who:
    """Return who each row of a table is. That takes most of the time, and nothing of `Options` but `fold`."""
    return identity.who_is_who(roster, [named.signatory for named in gathered.named], fold=fold)


def fold(
    roster: Roster, gathered: Gathered, options: Options | None = None, who: Who | None = None
) -> Intake:
    """Return the roster with the rows of a gathered table folded in; `who` they are, where that is known."""
    table, wanted = gathered.table, options or Options()
    if not gathered.columns.names_somebody:
        return Intake(
            roster,
            len(table.rows),
            problems=gathered.problems,
            columns=gathered.shown,
            detected=table.detected,
        )
    with making_many() if len(table.rows) > _MANY else contextlib.nullcontext():
        merging = _Merging(roster, gathered, wanted, who)
        merging.fold()
    changes = merging.changes()
    remembers = wanted.remember and any(table.headings)
    return Intake(
        merging.result(columns.memory_of(table, gathered.columns) if remembers else None),
        len(table.rows),
        tuple(merging.added),
        tuple(c.id for c in changes),
        changes,
        merging.missing(),
        tuple(merging.repeats),
        merging.sets(),
        (*gathered.problems, *merging.problems),
        merging.groups.headings,
        gathered.shown,
        table.detected,
    )


class _Groups:
    """The groups of the roster, and those that a table adds."""

    def __init__(self, known: Sequence[Group]) -> None:
        self.all = {group.id: group for group in known}
        self.headings: dict[str, str] = {}
        self._ids: dict[str, str] = {}

    def of(self, heading: str) -> str:
        """Return the id of the group with this heading; it is made where there is none."""
        if not heading:
            return ""
        same = names.folded(heading)
        if same not in self._ids:
            ident = names.slug(heading)
            if ident in self.headings:  # another heading of this table has that slug
                ident = names.fresh(ident, self.headings)
            self._ids[same] = ident
            self.headings[ident] = heading
            self.all.setdefault(ident, Group(ident))
        return self._ids[same]


class _Merging:
    """The roster while a table is folded in; lives within one `take_in`."""

    def __init__(self, roster: Roster, gathered: Gathered, options: Options, who: Who | None) -> None:
        self.roster, self.table, self.options = roster, gathered.table, options
        self.groups = _Groups(roster.arrangement.groups)
        self.read = [
            updates.grouped(named, self.groups.of(named.group)) if named.group else named
            for named in gathered.named
        ]
        self.by_id: dict[str, Signatory] = {s.id: s for s in roster.signatories}
        self.added: list[str] = []
        self.repeats: list[Repeat] = []
        self.problems: list[Problem] = []
        self.ids: list[str] = []  # of each row's signatory
        self.sources: defaultdict[str, list[Source]] = defaultdict(list)
        self.found, self.linked = who or who_is_who(roster, gathered, fold=options.fold)
        self.named_here = {roster.signatories[f.known].id for f in self.found if f.known >= 0}
        self.later_than = self._earlier_states()

    def _earlier_states(self) -> frozenset[str]:
        """Return the tables of which this is a later state: with most of their names, or of the same name.

        A name alone says little: many a list is called Responses.xlsx.
        """
        if self.options.whole is False:
            return frozenset()
        return frozenset(
            table
            for table, ids in self._by_table().items()
            if table not in self.options.beside
            and (
                (table == self.table.name and self._names(ids, _MISSING_FROM))
                or (len(ids) >= _LATER_LEAST and self._names(ids, _LATER_FROM))
            )
        )

    def _by_table(self) -> Mapping[str, set[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for signatory in self.roster.signatories:
            for source in signatory.sources:
                found[source.table].add(signatory.id)
        return found

    def _names(self, ids: set[str], share: float) -> bool:
        """Whether this list names such a share of these, and somebody at all."""
        return len(ids & self.named_here) >= max(share * len(ids), 1)

    def fold(self) -> None:
        listing = Listing(
            self.table, self.later_than, {n.signatory.name for n in self.read}, self.options.day
        )
        for named, found in zip(self.read, self.found, strict=True):
            new = named.signatory
            if found.known < 0 and found.row < 0:
                self._add(new)
                continue
            ident = self.ids[found.row] if found.row >= 0 else self.roster.signatories[found.known].id
            known = self.by_id[ident]
            self.ids.append(ident)
            self.sources[ident].append(new.sources[0])
            self.repeats.append(Repeat(new.name, new.sources[0].row, known.name, ident, reason=found.reason))
            self.by_id[ident], problems = updates.updated(known, named, listing)
            self.problems += problems
        for ident, sources in self.sources.items():
            if sources == [*self.by_id[ident].sources]:  # of one row alone, as most
                continue
            self.by_id[ident] = updates.with_sources(self.by_id[ident], sources, self.table)

    def _add(self, new: Signatory) -> None:
        ident = new.id if new.id not in self.by_id else names.fresh(new.id, self.by_id)
        day = self.options.day
        if self.options.pending:
            new = updates.pending(new, day)
        elif day:
            new = updates.since(new, day)
        self.by_id[ident] = new if new.id == ident else new.with_parts(id=ident)
        self.added.append(ident)
        self.ids.append(ident)
        self.sources[ident].append(new.sources[0])

    def changes(self) -> tuple[Change, ...]:
        """Return what changed of those who were on the roster before."""
        found = (
            updates.change(s, self.by_id[s.id]) for s in self.roster.signatories if s.id in self.named_here
        )
        return tuple(c for c in found if c)

    def missing(self) -> tuple[str, ...]:
        """Return who isn't in this list, though it is theirs, and hasn't withdrawn."""
        if self.options.whole is False:
            return ()
        lists = {table for table, ids in self._by_table().items() if self._names(ids, _MISSING_FROM)}
        return tuple(
            s.id
            for s in self.roster.signatories
            if s.id not in self.named_here
            and s.standing() is not Standing.WITHDREW
            and (self.options.whole or any(source.table in lists for source in s.sources))
        )

    def sets(self) -> tuple[RepeatSet, ...]:
        """Return who is or may be the same, as far as this list names them."""
        pairs = []
        for link in self.linked:
            other = self.roster.signatories[-1 - link.other].id if link.other < 0 else self.ids[link.other]
            pairs.append(repeats.Near(self.ids[link.row], other, link.judgement))
        here = tuple(dict.fromkeys(self.ids))  # in the order of the rows
        final = replace(self.roster, signatories=tuple(self.by_id.values()))
        return repeats.sets(final, pairs, here, self.table.name, self._judged())

    def _judged(self) -> Mapping[tuple[Entry, Entry], Judgement]:
        """Return what was found about rows that name nobody known, by what the list says of them."""
        rows = [named.signatory for named in self.read]
        return {
            (identity.entry_of(rows[link.other]), identity.entry_of(rows[link.row])): link.judgement
            for link in self.linked
            if link.other >= 0 and self.found[link.other].known < 0 and self.found[link.row].known < 0
        }

    def result(self, memory: ColumnMemory | None) -> Roster:
        """Return the roster with everything folded in."""
        arrangement = replace(self.roster.arrangement, groups=tuple(self.groups.all.values()))
        memories = self.roster.columns
        if memory and memory not in memories:
            memories = (*(m for m in memories if m.headings != memory.headings), memory)
        return replace(
            self.roster, signatories=tuple(self.by_id.values()), arrangement=arrangement, columns=memories
        )

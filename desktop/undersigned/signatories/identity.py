"""Who each row of a list is: somebody on the roster, a row before it, or somebody new.

A row that was taken in before is known by its place. Otherwise decisions count first, then what
`match` finds to be the same; nobody is taken for one with whom something speaks against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from undersigned.errors import UsageError
from undersigned.signatories import names
from undersigned.signatories.match import repeats
from undersigned.signatories.match.evidence import judge
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.model import Decision, Roster, Signatory, SignatoryKind, Source, Verdict

CALLED = {kind: str(kind.value) for kind in SignatoryKind}  # an enum tells its value slowly
Find = Callable[[Sequence[Entry], int], Sequence[repeats.Pair]]
_MOST_COMPARED = 12  # spellings of one signatory with which a row must get on


def entry_of(signatory: Signatory, name: str = "") -> Entry:
    """Return what is known of a signatory, under its name or another spelling of it."""
    return Entry(
        name or signatory.name,
        signatory.country,
        signatory.url,
        signatory.private.email,
        signatory.affiliation,
        CALLED[signatory.kind],
        signatory.acronym,
    )


def spellings(signatory: Signatory) -> tuple[str, ...]:
    """Return the names by which a signatory is known: as it is printed, and as its lists wrote it."""
    written = (names.repaired(source.name) for source in signatory.sources)
    return tuple(dict.fromkeys(filter(None, (signatory.name, *written))))


def entries_of(roster: Roster) -> list[Entry]:
    """Return what is known of all signatories, under each of their spellings."""
    return [entry_of(signatory, name) for signatory in roster.signatories for name in spellings(signatory)]


@dataclass(frozen=True, slots=True)
class Linked:
    """A row's place in the list, somebody else's, and what was found about the two."""

    row: int
    other: int  # another row, or -1 - the place among the signatories
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Found:
    """Who a row is: `known` is a signatory's place, `row` an earlier row; -1 for somebody new."""

    known: int = -1
    row: int = -1
    reason: str = ""


_SOMEBODY_NEW = Found()


class Decisions:
    """What persons decided, by names as written."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        self._by_name: defaultdict[str, list[Decision]] = defaultdict(list)
        for decision in decisions:
            for name in decision.names:
                self._by_name[name].append(decision)

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def different(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Whether somebody said that these are two."""
        return self._said(Verdict.DIFFERENT, one, other)

    def same(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Whether somebody said that these are one."""
        return self._said(Verdict.SAME, one, other)

    def others(self, name: str) -> list[str]:
        """Return the names that somebody said are the same as this one."""
        said = self._by_name.get(name, ())
        return [n for d in said if d.verdict is Verdict.SAME for n in d.names if n != name]

    def _said(self, verdict: Verdict, one: Sequence[str], other: Sequence[str]) -> bool:
        return any(
            decision.verdict is verdict and any(n in decision.names and n != name for n in other)
            for name in one
            for decision in self._by_name.get(name, ())
        )


def who_is_who(
    roster: Roster, rows: Sequence[Signatory], *, fold: bool = True, find: Find = repeats.found
) -> tuple[tuple[Found, ...], tuple[Linked, ...]]:
    """Return who each row is, and all pairs of a row and somebody else that are or may be the same.

    Without `fold` only rows of one spelling are taken for one. `find` finds the pairs.
    """
    before = _taken_before(roster, rows)
    here: dict[tuple[int, str], int] = {}  # signatories, with the spelling of a row that was taken in before
    for row, at in before.items():
        here.setdefault((at, rows[row].name), row)
    entries: list[Entry] = []
    owner: list[int] = []
    for at, signatory in enumerate(roster.signatories):
        for name in spellings(signatory):
            if (at, name) not in here:
                entries.append(entry_of(signatory, name))
                owner.append(-1 - at)
    since = len(entries)
    fresh = [row for row in range(len(rows)) if row not in before]
    for at_name, row in here.items():
        entries.append(entry_of(roster.signatories[at_name[0]], at_name[1]))
        owner.append(row)
    entries += (entry_of(rows[row]) for row in fresh)
    owner += fresh
    linked: defaultdict[int, dict[int, Judgement]] = defaultdict(dict)
    for pair in find(entries, since):
        row, other = owner[pair.other], owner[pair.one]
        if other > row:
            row, other = other, row
        best = linked[row].get(other)
        if best is None or best.likeness < pair.judgement.likeness:
            linked[row][other] = pair.judgement
    found = _Resolving(roster, rows, linked, before, fold=fold).found()
    links = tuple(
        Linked(row, other, judged) for row, others in linked.items() for other, judged in others.items()
    )
    return found, links


def _taken_before(roster: Roster, rows: Sequence[Signatory]) -> dict[int, int]:
    """Return the places of the signatories that rows of this very place, name and word made before."""
    known = {
        (_place(source), names.repaired(source.name)): at
        for at, s in enumerate(roster.signatories)
        for source in s.sources
    }
    if not known:
        return {}
    return {
        row: at for row, s in enumerate(rows) if (at := known.get((_place(s.sources[0]), s.name))) is not None
    }


def _place(source: Source) -> tuple[object, ...]:
    """Return where a row stands and what it says, but for its group, which may be called otherwise by now."""
    said = frozenset((part, word) for part, word in source.said.items() if part != "group")
    return source.table, source.sheet, source.row, source.name, said


class _Resolving:
    """The rows while it is found out who they are, in their order; lives within one `who_is_who`."""

    def __init__(
        self,
        roster: Roster,
        rows: Sequence[Signatory],
        linked: Mapping[int, Mapping[int, Judgement]],
        before: Mapping[int, int],
        *,
        fold: bool,
    ) -> None:
        self.roster, self.rows, self.linked, self.fold = roster, rows, linked, fold
        self.decisions = Decisions(roster.decisions)
        self.before = before
        # A head is somebody: -1 - place for a signatory, else the first row that names somebody new.
        self.head: list[int] = []
        self.members: dict[int, list[int]] = {}  # the rows of a head that has more than its own
        self.by_name: defaultdict[str, list[int]] = defaultdict(list)
        if self.decisions:
            for at, s in enumerate(roster.signatories):
                for name in spellings(s):
                    self.by_name[name].append(-1 - at)

    def found(self) -> tuple[Found, ...]:
        result = []
        for row, signatory in enumerate(self.rows):
            if row not in self.linked and row not in self.before and not self.decisions:  # as most
                self.head.append(row)
                result.append(_SOMEBODY_NEW)
                continue
            head, reason = self._who(row, signatory)
            self.head.append(row if head is None else head)
            if head is not None:
                self.members.setdefault(head, [head] if head >= 0 else []).append(row)
            if self.decisions:
                self.by_name[signatory.name].append(self.head[-1])
            known = head is not None and head < 0
            result.append(
                Found(
                    -1 - head if known and head is not None else -1,
                    -1 if known or head is None else head,
                    reason,
                )
            )
        return tuple(result)

    def _who(self, row: int, signatory: Signatory) -> tuple[int | None, str]:
        if row in self.before:
            return -1 - self.before[row], "this row was taken in before"
        for name in self.decisions.others(signatory.name):
            for head in self.by_name.get(name, ()):
                if not self.decisions.different((signatory.name,), self._names(head)):
                    return head, "you said that they are the same"
        alike: dict[int, Judgement] = {}
        for other, judged in self.linked.get(row, {}).items():
            if judged.likeness is Likeness.SAME and (other < 0 or other < row):
                head = other if other < 0 else self.head[other]
                alike.setdefault(head, judged)
        for head in sorted(alike, key=lambda h: self._rank(h, signatory)):
            if (self.fold or signatory.name in self._names(head)) and self._gets_on(row, head):
                return head, alike[head].reason
        return None, ""

    def _rank(self, head: int, signatory: Signatory) -> tuple[bool, bool, bool, int]:
        """Put the same affiliation first, then the same spelling, then the roster, in its order."""
        somebody = self._somebody(head)
        return (
            names.folded(somebody.affiliation) != names.folded(signatory.affiliation),
            signatory.name not in self._names(head),
            head >= 0,
            abs(head),
        )

    def _somebody(self, head: int) -> Signatory:
        return self.roster.signatories[-1 - head] if head < 0 else self.rows[head]

    def _rows_of(self, head: int) -> Sequence[int]:
        return self.members.get(head) or ([head] if head >= 0 else [])

    def _names(self, head: int) -> tuple[str, ...]:
        written = (self.rows[row].name for row in self._rows_of(head)[:_MOST_COMPARED])
        return tuple(dict.fromkeys((*spellings(self._somebody(head)), *written)))

    def _gets_on(self, row: int, head: int) -> bool:
        """Whether nothing speaks against one signatory: a decision, or evidence on another spelling of it."""
        signatory = self.rows[row]
        if self.decisions and self.decisions.different((signatory.name,), self._names(head)):
            return False
        others = [self._somebody(head), *(self.rows[m] for m in self._rows_of(head)[:_MOST_COMPARED])]
        for other in others:
            here, there = entry_of(other), entry_of(signatory)
            if here == there:
                continue
            judged = judge(here, there)
            if judged.likeness is Likeness.DIFFERENT and judged.against:
                return False
        return True


def named(roster: Roster, word: str) -> Signatory:
    """Return the signatory that a word names: by id, name, or a spelling in one of its lists.

    Raises:
        UsageError: nobody, or more than one, is called so.
    """
    same = names.folded(word)
    found = (
        [s for s in roster.signatories if s.id == word]
        or [s for s in roster.signatories if s.name == word]
        or [s for s in roster.signatories if names.folded(s.name) == same]
        or [s for s in roster.signatories if any(names.folded(n) == same for n in spellings(s))]
    )
    if len(found) != 1:
        raise UsageError(
            "{count} signatories are called “{name}”.",
            fix="See the names and ids with: undersigned signatories list",
            count=len(found) or "No",
            name=word,
        )
    return found[0]

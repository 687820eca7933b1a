"""Sets of names that are or may be one signatory.

A set holds two or more spellings, each with the signatory it is of and the row it came from. The
reasons for and against stand with each pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from undersigned.signatories import names
from undersigned.signatories.identity import Decisions, entry_of, spellings
from undersigned.signatories.match import repeats as match_repeats
from undersigned.signatories.match.evidence import judge
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.model import (
    Roster,
    Signatory,
    Source,
)

_MOST_TOGETHER = 12  # signatories, or spellings of one, of which every pair is told; of more, the direct ones
_DECIDED = Judgement(Likeness.SAME, ("you said that they are the same",))


@dataclass(frozen=True, slots=True)
class Near:
    """Two signatories, by their ids, some spellings of which are or may be the same."""

    one: str
    other: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as written, the signatory it is of, and where it stands; no source for the roster's own."""

    name: str
    id: str
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings of a set, by their places in it."""

    one: int
    other: int
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class RepeatSet:
    """Names that are or may be one signatory."""

    spellings: tuple[Spelling, ...]
    pairs: tuple[Pair, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The signatories in it: one where all was folded, more where a person is asked."""
        return tuple(dict.fromkeys(s.id for s in self.spellings))

    @property
    def asks(self) -> bool:
        """Whether a person has to say if they are one."""
        return len(self.ids) > 1

    @property
    def fullest(self) -> str:
        """The spelling to offer for print."""
        return fullest([s.name for s in self.spellings])


def fullest(spelled: Iterable[str]) -> str:
    """Return the spelling to offer for print: the longest that isn't in capitals, without odd spaces."""
    return max(
        spelled,
        key=lambda n: (n.upper() != n or len(n) < 8, len(" ".join(n.split())), -len(n)),
        default="",
    )


Judged = Mapping[tuple[Entry, Entry], Judgement]


def sets(
    roster: Roster,
    near: Iterable[Near],
    here: Collection[str] = (),
    table: str = "",
    judged: Judged | None = None,
) -> tuple[RepeatSet, ...]:
    """Return the sets that near pairs make, those with a question first.

    With a table, spellings are those of its rows, and a signatory's own name where it stands elsewhere.
    `judged` are pairs that needn't be judged again.
    """
    known = judged or {}
    by_id = {s.id: s for s in roster.signatories}
    decisions = Decisions(roster.decisions)
    apart: defaultdict[str, set[str]] = defaultdict(set)
    grounds: dict[tuple[str, str], Judgement] = {}
    for pair in near:
        if pair.one != pair.other and not _parted(decisions, by_id[pair.one], by_id[pair.other]):
            apart[pair.one].add(pair.other)
            apart[pair.other].add(pair.one)
            key = (min(pair.one, pair.other), max(pair.one, pair.other))
            if key not in grounds or grounds[key].likeness < pair.judgement.likeness:
                grounds[key] = pair.judgement
    asked = [_set([by_id[i] for i in ids], table, grounds, known) for ids in _joined(apart)]
    in_question = {i for found in asked for i in found.ids}
    sure = [
        _set([by_id[i]], table, {}, known)
        for i in dict.fromkeys(here)
        if i not in in_question and _repeated(by_id[i], table)
    ]
    return tuple(found for found in (*asked, *sure) if found.pairs)


def of_roster(roster: Roster) -> tuple[RepeatSet, ...]:
    """Return the sets of signatories on a roster that may be the same and nobody has decided on."""
    entries, owners = [], []
    for signatory in roster.signatories:
        for name in spellings(signatory):
            entries.append(entry_of(signatory, name))
            owners.append(signatory.id)
    near = (Near(owners[p.one], owners[p.other], p.judgement) for p in match_repeats.found(entries))
    return tuple(found for found in sets(roster, near) if found.asks)


def _repeated(signatory: Signatory, table: str) -> bool:
    if len(signatory.sources) == 1 and names.is_plain(name := signatory.sources[0].name):  # as nearly all
        return name != signatory.name and signatory.sources[0].table == table
    rows = [s for s in signatory.sources if s.table == table]
    return len(rows) > 1 or (len(rows) == 1 and names.repaired(rows[0].name) != signatory.name)


def _parted(decisions: Decisions, one: Signatory, other: Signatory) -> bool:
    return bool(decisions) and decisions.different(spellings(one), spellings(other))


def _joined(apart: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Yield the signatories that hang together, in a steady order."""
    seen: set[str] = set()
    for start in apart:
        if start in seen:
            continue
        found, todo = [start], [start]
        seen.add(start)
        while todo:
            for other in sorted(apart[todo.pop()] - seen):
                seen.add(other)
                found.append(other)
                todo.append(other)
        yield found


def _set(
    signatories: Sequence[Signatory],
    table: str,
    grounds: Mapping[tuple[str, str], Judgement],
    known: Judged,
) -> RepeatSet:
    written = [spelling for s in signatories for spelling in _written(s, table)]
    by_id = {s.id: s for s in signatories}
    few = len(signatories) <= _MOST_TOGETHER
    entries = [entry_of(by_id[spelling.id], spelling.name) for spelling in written]
    pairs = []
    for i, one in enumerate(written):
        for j in range(i + 1, len(written)):
            other = written[j]
            if one.id == other.id:
                judged = _within(one, other, i, j)
            else:
                direct = grounds.get((min(one.id, other.id), max(one.id, other.id)))
                judged = _between(entries[i], entries[j], direct, known) if few or direct else None
            if judged:
                pairs.append(Pair(i, j, judged))
    return RepeatSet(tuple(written), tuple(pairs))


def _written(signatory: Signatory, table: str) -> list[Spelling]:
    """Return a signatory's spellings; of one that comes again and again only a few."""
    rows = [s for s in signatory.sources if not table or s.table == table]
    found = [Spelling(names.repaired(s.name) or signatory.name, signatory.id, s) for s in rows]
    if not table:
        found = list({s.name: s for s in reversed(found)}.values())[::-1]
    if all(s.name != signatory.name for s in found):
        found.insert(0, Spelling(signatory.name, signatory.id))
    return found


def _within(one: Spelling, other: Spelling, i: int, j: int) -> Judgement | None:
    """Judge two spellings of one signatory by the names alone: what else is known is known of both."""
    if j - i > _MOST_TOGETHER:
        return None
    judged = judge(Entry(one.name), Entry(other.name))
    return (
        judged
        if judged.likeness is Likeness.SAME
        else Judgement(Likeness.SAME, judged.grounds or _DECIDED.grounds)
    )


def _between(one: Entry, other: Entry, direct: Judgement | None, known: Judged) -> Judgement | None:
    judged = known.get((one, other)) or judge(one, other)
    if judged.likeness is Likeness.DIFFERENT:
        if judged.against:
            return None
        judged = direct or Judgement(Likeness.PERHAPS, ("both may be the same as a third",))
    return judged


# ----------------------------------------------------------------- what a person decides

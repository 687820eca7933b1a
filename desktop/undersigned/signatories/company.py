"""A process beside this one while a long list is taken in: who is who is found there, all else done here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from undersigned.signatories import identity
from undersigned.signatories.match.beside import Beside
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.repeats import Pair
from undersigned.signatories.model import Roster, Signatory
from undersigned.tables.model import Table


@dataclass(frozen=True, slots=True)
class Company:
    """The process, and what is done here meanwhile with the signatories of the rows."""

    process: Beside
    meanwhile: Callable[[Sequence[Signatory]], object]
    least: int  # rows of a list for which this is worth it
    is_last: bool = False  # whether no further list comes

    def foresee(self, roster: Roster, table: Table, rows: Iterable[Sequence[Entry]]) -> None:
        """Begin with what tells who the rows are, before any signatory is made of them."""
        if any(source.table == table.name for s in roster.signatories for source in s.sources):
            for some in rows:  # those who were taken in before aren't looked for
                self.process.read([entry.name for entry in some])
            return
        known = identity.entries_of(roster)
        self.process.foresee(known)
        for some in rows:
            self.process.foresee(some)
        self.process.begin(len(known))

    def found(self, signatories: Sequence[Signatory], entries: Sequence[Entry], since: int) -> Sequence[Pair]:
        """Return the pairs of those who are or may be the same."""
        pairs = self.process.found(entries, since, lambda: self.meanwhile(signatories))
        if self.is_last:
            self.process.finish()
        return pairs

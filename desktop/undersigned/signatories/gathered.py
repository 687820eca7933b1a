"""A table's rows as the signatories they name, before anybody looks who they are: `merge` folds them.

What is doubtful about columns, rows and repaired names is collected here.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from undersigned.problems import Problem
from undersigned.signatories import columns, names, rows
from undersigned.signatories.consent import NO_ANSWERS, Answers
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.model import ColumnMemory
from undersigned.tables.model import Table, look_at

_MANY = 10_000  # rows
_TOGETHER = 2000  # of which it is told at once who they are
Foresee = Callable[[Iterator[Sequence[Entry]]], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person says of a table: nothing, or what columns are and which letters words mean.

    `chosen` names single columns by heading or letter; `taken_as` has all of them, in their order.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)
    taken_as: tuple[str, ...] = ()
    letters: Answers = NO_ANSWERS


@dataclass(frozen=True, slots=True)
class Gathered:
    """A table, what its columns are, and whom its rows name."""

    table: Table
    columns: columns.Columns
    named: tuple[rows.Named, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def shown(self) -> dict[str, str]:
        """What each heading was taken as."""
        return {h: t for h, t in zip(self.table.headings, self.columns.taken_as, strict=True) if h}


def gather(
    table: Table,
    remembered: Sequence[ColumnMemory] = (),
    recipients: Mapping[str, str] | None = None,
    asked: Asked | None = None,
    foresee: Foresee | None = None,
) -> Gathered:
    """Return whom a table's rows name; `recipients` are the campaign's, id to name.

    `foresee` goes through what tells who the rows are, before any signatory is made of them.

    Raises:
        UsageError: a column is chosen that isn't there, or as something that no column can be.
    """
    said = asked or Asked()
    understood = columns.understood(table, remembered, said.chosen, recipients, said.taken_as)
    table = replace(table, detected={**table.detected, "columns": columns.as_json(table, understood)})
    problems = [*table.problems, *understood.problems]
    if not understood.names_somebody:
        return Gathered(table, understood, problems=tuple(problems))
    reader = rows.Reader.of(table, understood, recipients or {}, said.letters)
    read: list[rows.Named] = []
    with making_many() if len(table.rows) > _MANY else contextlib.nullcontext():
        told: Iterator[rows.Told] = map(reader.told, table.rows)
        if foresee:
            told, ahead = itertools.tee(told)
            foresee(_entries(ahead, reader))
        for one in told:
            named, found = reader.read(one)
            problems += found
            if named is not None:
                read.append(named)
    return Gathered(table, understood, tuple(read), (*problems, *_about_repairs(table, understood)))


def _entries(told: Iterator[rows.Told], reader: rows.Reader) -> Iterator[list[Entry]]:
    """Yield what tells who rows are, of some at a time."""
    while some := list(itertools.islice(told, _TOGETHER)):
        yield [entry for one in some if (entry := reader.entry(one))]


@contextlib.contextmanager
def making_many() -> Iterator[None]:
    """Keep the garbage collector from going through values that all stay: it took a quarter of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _about_repairs(table: Table, understood: columns.Columns) -> tuple[Problem, ...]:
    """Tell once per table what was taken off names that can't be seen."""
    trimmed: list[tuple[int, str]] = []
    ghosts: list[tuple[int, str]] = []
    printed = [i for i, m in enumerate(understood.taken_as) if m in ("name", "organisation", "person")]
    for row in table.rows:
        for i in printed:
            cell = row.cells[i]
            if not cell or (cell.isascii() and cell.isprintable() and cell[0] != " " != cell[-1]):
                continue  # as nearly all are
            if cell.strip() and (kept := names.repaired(cell)) != cell:
                (trimmed if names.only_trimmed(cell, kept) else ghosts).append((row.number, kept))
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

"""A list of signatories while somebody looks at it: read, understood, and told what it would change.

It lives in a process of its own (`import_process`), keeps the list opened, and does again only
what another answer asks for: who is who takes longest, and doesn't depend on most answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from undersigned.campaign import roster_changes
from undersigned.campaign.roster_changes import Delta, Foreseen, Line, Wish
from undersigned.errors import UsageError
from undersigned.problems import Problem
from undersigned.signatories import columns, merge, repeats
from undersigned.signatories.columns import ColumnChoice
from undersigned.signatories.gathered import Asked, Gathered, gather
from undersigned.signatories.merge import Intake, Options, Who
from undersigned.signatories.model import Roster
from undersigned.signatories.repeats import RepeatSet
from undersigned.signatories.said_letters import SaidLetters, said_letters
from undersigned.tables.model import DETECT, Detection, Reading, Table
from undersigned.tables.reader import Opened, opened, table_of

_TOGETHER = 250  # lines or signatories that cross at once, so that who takes them has time between


@dataclass(frozen=True, slots=True)
class Read:
    """Read a list's bytes."""

    data: bytes
    name: str
    reading: Reading = DETECT


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Read the list that was read last in another way."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class TakeColumns:
    """Take its columns as a person says, or with () as they are understood."""

    taken_as: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Foresee:
    """Tell what it would change."""

    asked: Asked
    options: Options


@dataclass(frozen=True, slots=True)
class Take:
    """Take in what is wished of it."""

    options: Options
    wish: Wish


@dataclass(frozen=True, slots=True)
class FindRepeats:
    """Find who may be the same on the whole roster."""


class Contact(NamedTuple):
    """Where an e-mail address or a phone number stands in a column that is printed."""

    row: int
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Sight:
    """A list as it was read: its rows, its columns, and what they say about letters."""

    name: str
    detection: Detection
    count: int
    empty: int  # rows left out between the names, since nothing is in them
    first: int  # the number of the first row of names
    columns: tuple[ColumnChoice, ...]
    remembered: bool  # whether a list of this shape was taken in before
    letters: SaidLetters
    contacts: tuple[Contact, ...]
    problems: tuple[Problem, ...]
    names_somebody: bool


Request = Read | ReadAgain | TakeColumns | Foresee | Take | FindRepeats
Piece = Sight | Foreseen | tuple[Line, ...] | Delta | tuple[RepeatSet, ...]


@dataclass(slots=True)
class RosterImport:
    """The list that is looked at, and what was found out about it so far."""

    roster: Roster = field(default_factory=Roster)
    recipients: Mapping[str, str] = field(default_factory=dict)
    _opened: Opened | None = None
    _table: Table | None = None
    _gathered: Gathered | None = None
    _asked: Asked = field(default_factory=Asked)
    _who: Who | None = None

    def answer(self, request: Request) -> Iterator[Piece]:
        """Yield the answer to a request, in pieces.

        Raises:
            UndersignedError: the list can't be read, or not so.
        """
        match request:
            case Read(data, name, reading):
                self._opened = opened(data, name, reading.encoding)
                yield self._sight(table_of(self._opened, reading), Asked())
            case ReadAgain(reading):
                assert self._opened is not None
                if self._opened.kind == "page" and reading.encoding:
                    raise UsageError("A web page says itself how its characters are stored.")
                yield self._sight(table_of(self._opened, reading), Asked())
            case TakeColumns(taken_as):
                assert self._table is not None
                yield self._sight(self._table, Asked(taken_as=taken_as))
            case Foresee(asked, options):
                yield from self._foreseen(asked, options)
            case Take(options, wish):
                yield from _parted(roster_changes.delta(self.roster, self._intake(options), wish))
            case FindRepeats():
                yield repeats.of_roster(self.roster)

    def _sight(self, table: Table, asked: Asked) -> Sight:
        self._table = table
        gathered = self._gather(asked)
        numbers = [row.number for row in table.rows]
        blank = numbers[-1] - numbers[0] + 1 - len(numbers) if numbers else 0
        return Sight(
            table.name,
            table.detection,
            len(table.rows),
            max(blank, 0),
            numbers[0] if numbers else 0,
            columns.choices(table, gathered.columns),
            columns.remembered_for(table, self.roster.columns) is not None,
            said_letters(gathered, self.recipients),
            tuple(_contacts(gathered)),
            table.problems,
            gathered.columns.names_somebody,
        )

    def _gather(self, asked: Asked) -> Gathered:
        assert self._table is not None
        if self._gathered is None or not self._is_known(self._gathered, asked):
            self._gathered = gather(self._table, self.roster.columns, self.recipients, asked)
            self._asked, self._who = asked, None
        return self._gathered

    def _is_known(self, gathered: Gathered, asked: Asked) -> bool:
        """Whether the table was gathered as it is asked for now, by whatever words."""
        assert self._table is not None
        same = asked == self._asked or (
            asked.taken_as == gathered.columns.taken_as and asked.letters == self._asked.letters
        )
        return same and gathered.table.rows is self._table.rows

    def _foreseen(self, asked: Asked, options: Options) -> Iterator[Piece]:
        self._gather(asked)
        intake = self._intake(options)
        lines = list(roster_changes.lines(self.roster, intake))
        sets = sum(found.asks for found in intake.sets)
        yield Foreseen(roster_changes.count_of(lines), sets)
        for at in range(0, len(lines), _TOGETHER):
            yield tuple(lines[at : at + _TOGETHER])

    def _intake(self, options: Options) -> Intake:
        assert self._gathered is not None
        if self._who is None and self._gathered.columns.names_somebody:
            self._who = merge.who_is_who(self.roster, self._gathered)
        return merge.fold(self.roster, self._gathered, options, self._who)


def _contacts(gathered: Gathered) -> Iterator[Contact]:
    table = gathered.table
    told = [p.place for p in gathered.problems if p.kind == "contact-in-print"]
    wanted = {place.row for place in told}
    rows = {row.number: row for row in table.rows if row.number in wanted}
    for place in told:
        yield Contact(place.row, place.column, rows[place.row].cells[table.named(place.column)])


def _parted(made: Delta) -> Iterator[Delta]:
    """Yield what differs, not too many signatories at once; the last part has all the rest."""
    for at in range(0, max(len(made.changed), len(made.added)), _TOGETHER):
        part = slice(at, at + _TOGETHER)
        yield replace(made, changed=made.changed[part], added=made.added[part], sets=())
    yield replace(made, changed=(), added=())


def together(parts: list[Delta]) -> Delta:
    """Return the parts of what differs as one."""
    changed = tuple(s for part in parts for s in part.changed)
    return replace(parts[-1], changed=changed, added=tuple(s for part in parts for s in part.added))

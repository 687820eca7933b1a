"""What the columns of a list of signatories mean.

Headings are known by `tables.headings`, cells by `contents`; here it is decided which columns
name the signatory, which stay private, and which are left out. A heading nobody knows is left
out, and said; it comes in when it is asked for, and then privately unless said otherwise.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from undersigned.errors import UsageError
from undersigned.problems import Problem, Severity
from undersigned.signatories import contents, headed
from undersigned.signatories.headed import LEFT_OUT, NAMING
from undersigned.signatories.model import ColumnMemory
from undersigned.tables import headings
from undersigned.tables.model import Table, look_at, without_contacts

# What a column can be taken as.
TAKEN_AS = (
    "name",
    "organisation",
    "person",
    "first_name",
    "last_name",
    "acronym",
    "kind",
    "title",
    "affiliation",
    "group",
    "country",
    "city",
    "url",
    "email",
    "phone",
    "timestamp",
    "signs",
    "status",
    "notes",
    "private",
)
# Never printed. Of these only "private" may be several columns.
PRIVATE = frozenset({"email", "phone", "notes", "private", "timestamp", "signs", "status"})
_QUIETLY_LEFT_OUT = ("id", "logo", "postcode")
_WORDS = {
    "organization": "organisation",
    "e mail": "email",
    "mail": "email",
    "website": "url",
    "full name": "person",
    "type": "kind",
    "first name": "first_name",
    "last name": "last_name",
    "letters": "signs",
    "leave out": LEFT_OUT,
    "left out": LEFT_OUT,
    "nothing": LEFT_OUT,
    "skip": LEFT_OUT,
    "": "private",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table is taken as, LEFT_OUT for those nobody needs, and what is said about it."""

    taken_as: tuple[str, ...]
    problems: tuple[Problem, ...] = ()

    def index(self, meaning: str) -> int:
        """Return which column has this meaning, -1 where none has."""
        return self.taken_as.index(meaning) if meaning in self.taken_as else -1

    @property
    def names_somebody(self) -> bool:
        """Whether any column holds names."""
        return any(m in NAMING for m in self.taken_as)


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column, to choose what it is taken as."""

    letter: str
    heading: str
    samples: tuple[str, ...]  # contacts masked
    taken_as: str
    private: bool


def understood(
    table: Table,
    remembered: Sequence[ColumnMemory] = (),
    chosen: Mapping[str, str] | None = None,
    recipients: Mapping[str, str] | None = None,
    taken_as: Sequence[str] = (),
) -> Columns:
    """Return what the columns mean: as chosen, as remembered for this shape, else as known.

    `taken_as` is what a person says of all of them, and then nothing else counts.

    `chosen` takes headings, or letters such as B, to what the column is taken as; `recipients`
    are the campaign's, id to name, by which columns of ticks are known.

    Raises:
        UsageError: `chosen` names a column that isn't there, or a meaning that isn't one.
    """
    if taken_as:
        said = Columns(tuple(taken_as))
        return replace(said, problems=_said(table, said, frozenset(range(len(taken_as)))))
    has_headings = any(h for i, h in enumerate(table.headings) if table.letter(i))  # but for groups found
    memory = remembered_for(table, remembered) if has_headings else None
    if memory:
        taken = [t if t.split(":")[0] in (*TAKEN_AS, "signs") else LEFT_OUT for t in memory.taken_as]
    elif has_headings:
        taken = [headings.meaning(h) for h in table.headings]
        headed.settle(taken, table)
        taken = [t if t in TAKEN_AS else LEFT_OUT for t in taken]
        headed.find_ticks(taken, table, recipients or {})
    else:
        taken = headed.by_content(table)
    own = _as_chosen(table, chosen or {})
    for meaning in own.values():
        if meaning not in (LEFT_OUT, "private"):
            taken = [LEFT_OUT if t == meaning else t for t in taken]
    for i, meaning in own.items():
        taken[i] = meaning
    columns = Columns(tuple(taken))
    return replace(columns, problems=_said(table, columns, frozenset(own)))


def remembered_for(table: Table, remembered: Sequence[ColumnMemory]) -> ColumnMemory | None:
    """Return what is remembered of lists of this shape."""
    return next((m for m in remembered if _same_shape(m.headings, table.headings)), None)


def choices(table: Table, columns: Columns) -> tuple[ColumnChoice, ...]:
    """Return the columns as somebody sees them who is to decide what they are."""
    return tuple(
        ColumnChoice(
            table.letter(i),
            heading,
            tuple(_sample(v, meaning)[:80] for v in contents.values(table, i)[:3]),
            meaning,
            meaning in PRIVATE or not meaning,
        )
        for i, (heading, meaning) in enumerate(zip(table.headings, columns.taken_as, strict=True))
    )


def _sample(cell: str, meaning: str) -> str:
    """Return a cell to show: contacts are masked, an e-mail address so that one sees that it is one."""
    if meaning == "timestamp":
        return cell
    if meaning == "email" and "@" in cell:
        return f"{cell.strip()[:1]}…@…{cell.strip().rpartition('.')[2][-8:]}"
    return without_contacts(cell)


def as_json(table: Table, columns: Columns) -> list[dict[str, object]]:
    """Return what the command tells of the columns."""
    return [
        {"column": table.letter(i), "heading": heading, "taken_as": meaning or "left out"}
        for i, (heading, meaning) in enumerate(zip(table.headings, columns.taken_as, strict=True))
    ]


def memory_of(table: Table, columns: Columns) -> ColumnMemory:
    """Return what to remember for the next list of the same shape."""
    return ColumnMemory(table.headings, columns.taken_as)


def _same_shape(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(one) and [headings.folded(h) for h in one] == [headings.folded(h) for h in other]


def _as_chosen(table: Table, chosen: Mapping[str, str]) -> dict[int, str]:
    """Return which columns somebody chose a meaning for, by index."""
    found: dict[int, str] = {}
    for word, wanted in chosen.items():
        index = table.named(word)
        key = headings.folded(wanted)
        meaning = _WORDS.get(key, key.replace(" ", "_"))
        if meaning not in (*TAKEN_AS, LEFT_OUT):
            near = difflib.get_close_matches(meaning, TAKEN_AS, 1, 0.6)
            raise UsageError(
                "A column can't be taken as “{word}”.",
                fix="Did you mean {near}?" if near else "Name one of: {known}.",
                word=wanted,
                near=near[0] if near else "",
                known=", ".join((*TAKEN_AS, "leave out")),
            )
        if meaning not in (LEFT_OUT, "private") and meaning in found.values():
            raise UsageError("Two columns can't both be the {word}.", fix="Name one.", word=meaning)
        found[index] = meaning
    return found


# ----------------------------------------------------------------- what is said


def _said(table: Table, columns: Columns, own: frozenset[int]) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    if not columns.names_somebody and table.headings:
        known = ", ".join(table.called(i) for i in range(len(table.headings)))
        problems.append(
            Problem(
                "no-names-column",
                Severity.STOPS,
                "{file} has no column of names that Undersigned knows, so nothing was taken in;"
                " its headings are: {headings}.",
                table.place(),
                "Call the column with the names “Name” or “Organization”, or say which it is with"
                ' --take "{first}=name".',
                {"file": table.name, "headings": known, "first": table.called(0)},
            )
        )
    group = columns.index("group")
    if group >= 0 and (carried := contents.carried(table, group)):
        problems.append(
            look_at(
                "groups-carried-down",
                "{count} rows say no group; each was taken to stand in that of the row above it.",
                table.place(next(iter(carried)), table.called(group)),
                "Fill in the column “{column}” if that is wrong.",
                count=len(carried),
                column=table.called(group),
            )
        )
    left_out = [
        table.headings[i] or f"column {table.letter(i)}"
        for i, taken in enumerate(columns.taken_as)
        if taken == LEFT_OUT and i not in own and not _quiet(table, i)
    ]
    if left_out and columns.names_somebody:
        problems.append(
            look_at(
                "columns-left-out",
                "These columns were not taken in: {columns}.",
                table.place(),
                'If one is needed, say what it is: --take "{first}=KIND"; without a kind it stays private.',
                columns=", ".join(left_out),
                first=left_out[0].removeprefix("column "),
            )
        )
    return tuple(problems)


def _quiet(table: Table, index: int) -> bool:
    """Whether nobody need hear that a column was left out: it is empty, or counts rows."""
    found = contents.values(table, index)
    if headings.meaning(table.headings[index]) in _QUIETLY_LEFT_OUT:
        return True
    return not any(r.cells[index].strip() for r in table.rows) or (
        not table.headings[index] and contents.numbered(found)
    )

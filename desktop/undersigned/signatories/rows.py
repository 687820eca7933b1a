"""One row of a list as the signatory it names, or the reason why it names none.

Cells come through `names.repaired`; what a person would notice is collected as problems.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from undersigned.problems import Problem
from undersigned.signatories import answers, consent, contents, names
from undersigned.signatories.cells import Column, repaired
from undersigned.signatories.columns import Columns
from undersigned.signatories.headed import TICKS
from undersigned.signatories.model import (
    ALL_LETTERS,
    NOTHING_PRIVATE,
    PARTS,
    SIGNED,
    Consent,
    Private,
    Scope,
    Signatory,
    SignatoryKind,
    Source,
    Standing,
    Step,
)
from undersigned.tables.headings import folded
from undersigned.tables.model import Row, Table, look_at, shows_contact

_AS_THEY_ARE = frozenset({"title", "country", "city", "url", "acronym"})
_SAID = frozenset(PARTS)
_OF_PERSONS = frozenset(("person", "first_name", "last_name", "affiliation", "kind", "group"))
_CALLING_PERSONS = frozenset(("person", "name", "first_name", "last_name"))
_NO_NAME = 30  # characters of the longest way to say that there is no organisation, and some more


@dataclass(frozen=True, slots=True)
class Named:
    """A row's signatory, not yet merged: its id is what its name makes, and may be another's.

    `group` is its group's heading, as written.
    """

    signatory: Signatory
    group: str
    consent_said: bool  # whether the list has a word on which letters are signed
    standing_said: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to read one table's rows."""

    table: Table
    columns: Columns
    recipients: Mapping[str, str]
    with_signs: bool  # a column "signs" that nobody filled says nothing
    with_status: bool
    ticks: Mapping[str, int]  # recipient's id -> the column where its letter is ticked
    taken: tuple[Column, ...] = ()  # the columns that aren't left out
    groups: Mapping[int, str] = field(default_factory=dict)  # of rows that don't say theirs, by row
    day_first: bool | None = None  # in which order the time stamps' days and months stand
    letters: consent.Answers = consent.NO_ANSWERS
    said: Mapping[str, consent.Said] = field(default_factory=dict)  # what each word for letters means
    private: tuple[Column, ...] = ()  # those that nobody knows and that are kept
    with_days: bool = False  # whether rows say when they were made
    named: tuple[int, ...] = ()  # the columns in which names stand

    @classmethod
    def of(
        cls,
        table: Table,
        columns: Columns,
        recipients: Mapping[str, str],
        letters: consent.Answers | None = None,
    ) -> Reader:
        """Return a reader of this table; `letters` is what a person says of words in it."""
        filled = {
            meaning: (i := columns.index(meaning)) >= 0 and any(r.cells[i].strip() for r in table.rows)
            for meaning in ("signs", "status")
        }
        ticks = {t.removeprefix(TICKS): i for i, t in enumerate(columns.taken_as) if t.startswith(TICKS)}
        ticks = {ident: i for ident, i in ticks.items() if ident in recipients}
        stamp = columns.index("timestamp")
        first = contents.day_first(contents.values(table, stamp)) if stamp >= 0 else None
        taken = tuple(Column(i, meaning) for i, meaning in enumerate(columns.taken_as) if meaning)
        group = columns.index("group")
        groups = contents.carried(table, group) if group >= 0 else {}
        signs = filled["signs"] or bool(ticks)
        given = letters or consent.NO_ANSWERS
        at = columns.index("signs") if filled["signs"] else -1
        cells = {repaired(row.cells[at]) for row in table.rows} if at >= 0 else set()
        said = {cell: consent.letters_signed(cell, recipients) for cell in cells}
        status = filled["status"]
        private = tuple(column for column in taken if column.meaning == "private")
        named = tuple(i for i, m in enumerate(columns.taken_as) if m in ("organisation", "name", "person"))
        return cls(
            table,
            columns,
            recipients,
            signs,
            status,
            ticks,
            taken,
            groups,
            first,
            given,
            said,
            private,
            with_days=stamp >= 0,
            named=named,
        )

    def read(self, row: Row) -> tuple[Named | None, tuple[Problem, ...]]:
        """Return whom a row names, None with a problem that says why where it names nobody."""
        cells: dict[str, str] = {}
        contacts: list[int] = []
        for column in self.taken:
            if written := row.cells[column.index]:
                text, shows = column.cell(written)
                if text is not None:
                    cells[column.meaning] = text
                if shows:
                    contacts.append(column.index)
        if self.groups and row.number in self.groups:
            cells["group"] = self.groups[row.number]
        alone = _without_organisation(cells) if "organisation" in cells else ""
        facts = _facts(cells)
        name = facts["name"]
        if not name:
            return None, (
                self._says(row, "row-without-name", "Row {row} names nobody; it was not taken in."),
            )
        problems: list[Problem] = []
        if self.with_status and not self._stands(row, cells, problems):
            return None, tuple(problems)
        agreed = self._agreed(row, cells, name, problems) if self.with_signs else ALL_LETTERS
        if contacts:
            problems += self._contacts(row, name, contacts)
        if alone:
            text = "Row {row}: “{said}” was read as no organisation, so {name} signs as a person."
            where = self._heading("organisation")
            problems.append(self._says(row, "no-organisation", text, column=where, said=alone, name=name))
        steps = self._steps(row, cells)
        made = Signatory(
            names.slug(name),
            **facts,
            consent=agreed,
            steps=steps,
            sources=(self._source(row, name, facts, steps),),
            private=self._private(row, cells),
        )
        return Named(made, cells.get("group", ""), self.with_signs, self.with_status), tuple(problems)

    def _steps(self, row: Row, cells: Mapping[str, str]) -> tuple[Step, ...]:
        stood = consent.standing(cells.get("status", "")).standing if self.with_status else Standing.SIGNED
        day = self._day(row, cells) if self.with_days else None
        return SIGNED if not day and stood is Standing.SIGNED else (Step(stood or Standing.SIGNED, day),)

    def _source(self, row: Row, name: str, facts: Mapping[str, Any], steps: tuple[Step, ...]) -> Source:
        said = {part: value for part, value in facts.items() if value and part in _SAID}
        if self.with_status:
            said["standing"] = str(steps[-1].standing.value)
        return Source(self.table.name, self.table.sheet, row.number, self._written(row, name), said)

    def _ticked(self, row: Row) -> Consent:
        """Return the letters whose columns are ticked in this row."""
        yes = answers.words("status", "signed")
        signed = {ident for ident, i in self.ticks.items() if answers.said(row.cells[i]) in yes}
        return Consent(Scope.THESE, tuple(r for r in self.recipients if r in signed))

    def _stands(self, row: Row, cells: Mapping[str, str], problems: list[Problem]) -> bool:
        stood = consent.standing(cells.get("status", ""))
        if stood.standing is None:
            text = "Row {row} says “{said}”, so it was not taken in as a signature."
            problems.append(
                self._says(row, "row-declines", text, column=self._heading("status"), said=cells["status"])
            )
        if stood.unclear:
            text = "Row {row}: “{said}” doesn't say whether it signed; it is pending until you say so."
            problems.append(
                self._says(row, "status-unclear", text, column=self._heading("status"), said=stood.unclear)
            )
        return stood.standing is not None

    def _agreed(self, row: Row, cells: Mapping[str, str], name: str, problems: list[Problem]) -> Consent:
        if self.ticks:
            return self._ticked(row)
        if (answered := self.letters.of(row.number, cells.get("signs", ""))) is not None:
            return answered
        cell = cells.get("signs", "")
        said = self.said.get(cell) or consent.letters_signed(cell, self.recipients)
        if said.unclear or not cells.get("signs"):
            text = "Row {row}, {name}: “{said}” doesn't say clearly which letters are signed; {taken}."
            called = [self.recipients[r] for r in said.consent.letters]
            taken = f"only what was clear was taken ({', '.join(called)})" if called else "none is signed yet"
            fix = "Name the recipients as the campaign calls them, or write “all”."
            problems.append(
                self._says(
                    row,
                    "signs-unclear",
                    text,
                    fix,
                    column=self._heading("signs"),
                    name=name,
                    said=said.unclear,
                    taken=taken,
                )
            )
        return said.consent

    def _private(self, row: Row, cells: Mapping[str, str]) -> Private:
        """Return what is never printed; columns that nobody knows keep their headings."""
        email, phone, notes = cells.get("email", ""), cells.get("phone", ""), cells.get("notes", "")
        fields = {
            self.table.called(column.index): text
            for column in self.private
            if (text := repaired(row.cells[column.index]))
        }
        return Private(email, phone, notes, fields) if email or phone or notes or fields else NOTHING_PRIVATE

    def _written(self, row: Row, name: str) -> str:
        """Return the cell that the name came from, as it stands in the file."""
        for i in self.named:
            written = row.cells[i]
            if written == name or repaired(written) == name:
                return written
        return name

    def _contacts(self, row: Row, name: str, found: Sequence[int]) -> Iterator[Problem]:
        """Tell of e-mail addresses and phone numbers in what is printed, each with its cell."""
        text = "Row {row}, {name}: an e-mail address or phone number seems to stand in a printed column."
        fix = "Move it to a column called Email or Phone; these stay private."
        shown = "…" if shows_contact(name) else name
        for index in found:
            column = self.table.called(index)
            yield self._says(row, "contact-in-print", text, fix, column=column, name=shown)

    def _day(self, row: Row, cells: Mapping[str, str]) -> datetime.date | None:
        """Return the day of a row's time stamp, as the file knows it or as it can be read in one way only."""
        known = row.days.get(self.columns.index("timestamp"))
        return known or contents.day(cells.get("timestamp", ""), first=self.day_first)

    def _heading(self, meaning: str) -> str:
        index = self.columns.index(meaning)
        return self.table.called(index) if index >= 0 else ""

    def _says(
        self, row: Row, kind: str, message: str, fix: str = "", *, column: str = "", **facts: object
    ) -> Problem:
        return look_at(kind, message, self.table.place(row.number, column), fix, row=row.number, **facts)


@functools.lru_cache(maxsize=2000)
def kind_named(text: str) -> SignatoryKind:
    """Return the kind a cell or a group's heading names; UNKNOWN where it is about both, or neither."""
    words = set(folded(text).split())
    persons, organisations = (bool(words & answers.words("kind", k)) for k in ("person", "organisation"))
    if persons == organisations:
        return SignatoryKind.UNKNOWN
    return SignatoryKind.PERSON if persons else SignatoryKind.ORGANISATION


def _without_organisation(cells: dict[str, str]) -> str:
    """Take out an organisation that says there is none, where a person signs; return what it said."""
    if _CALLING_PERSONS.isdisjoint(cells) or not any(map(cells.get, _CALLING_PERSONS)):
        return ""
    said = cells.get("organisation", "")
    if not said or len(said) > _NO_NAME or answers.means("organisation", said) != "none":
        return ""
    return cells.pop("organisation")


def _facts(cells: Mapping[str, str]) -> dict[str, Any]:
    """Return who signs, as fields of a signatory: an organisation before the person who signs for it."""
    facts: dict[str, Any] = {part: text for part, text in cells.items() if part in _AS_THEY_ARE}
    organisation, plain = cells.get("organisation", ""), cells.get("name", "")
    if _OF_PERSONS.isdisjoint(cells) and not (organisation and plain):  # as in most long lists
        facts["name"] = organisation or plain
        facts["kind"] = SignatoryKind.ORGANISATION if organisation else SignatoryKind.UNKNOWN
        return facts
    person = cells.get("person", "")
    if not person:
        person = " ".join(filter(None, (cells.get("first_name", ""), cells.get("last_name", ""))))
    said_kind = kind_named(cells["kind"]) if "kind" in cells else SignatoryKind.UNKNOWN
    kind = said_kind or kind_named(cells.get("group", ""))
    affiliation = cells.get("affiliation", "")
    if organisation and person and said_kind is SignatoryKind.PERSON:
        name, kind, person, affiliation = person, SignatoryKind.PERSON, "", affiliation or organisation
    elif organisation:
        name, kind = organisation, SignatoryKind.ORGANISATION
        person = person or plain
    elif plain:
        name = plain
    else:
        name, kind, person = person, SignatoryKind.PERSON, ""
    facts["name"], facts["kind"] = name, kind
    if person and person != name:
        facts["person"] = person
    if affiliation:
        facts["affiliation"] = affiliation
    return facts

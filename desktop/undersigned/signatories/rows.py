"""One row of a list as the signatory it names, or the reason why it names none.

Cells come through `names.repaired`; what a person would notice is collected as problems.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from undersigned.problems import Problem
from undersigned.signatories import answers, consent, contents, names
from undersigned.signatories.cells import Column, repaired
from undersigned.signatories.columns import Columns
from undersigned.signatories.facts import facts_of, without_organisation
from undersigned.signatories.headed import TICKS
from undersigned.signatories.identity import CALLED
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.model import (
    ALL_LETTERS,
    NOTHING_PRIVATE,
    PARTS,
    SIGNED,
    Consent,
    Private,
    Scope,
    Signatory,
    Source,
    Standing,
    Step,
)
from undersigned.tables.model import Row, Table, look_at, shows_contact

_SAID = frozenset(PARTS)


@dataclass(frozen=True, slots=True)
class Named:
    """A row's signatory, not yet merged: its id is what its name makes, and may be another's.

    `group` is its group's heading, as written.
    """

    signatory: Signatory
    group: str
    consent_said: bool  # whether the list has a word on which letters are signed
    standing_said: bool


class Told(NamedTuple):
    """What a row says: its cells as they are taken in, by what they are, and who signs."""

    row: Row
    cells: dict[str, str]
    contacts: list[int]  # columns that are printed and show one
    alone: str  # what was said instead of an organisation
    facts: dict[str, Any]  # of a signatory, by their names there


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

    def told(self, row: Row) -> Told:
        """Return what a row says."""
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
        alone = without_organisation(cells) if "organisation" in cells else ""
        return Told(row, cells, contacts, alone, facts_of(cells))

    def entry(self, told: Told) -> Entry | None:
        """Return what tells who a row is, None where it names nobody who signs."""
        facts, cells = told.facts, told.cells
        if self.with_status and consent.standing(cells.get("status", "")).standing is None:
            return None
        return (
            Entry(
                facts["name"],
                facts.get("country", ""),
                facts.get("url", ""),
                cells.get("email", ""),
                facts.get("affiliation", ""),
                CALLED[facts["kind"]],
                facts.get("acronym", ""),
            )
            if facts["name"]
            else None
        )

    def read(self, told: Told) -> tuple[Named | None, tuple[Problem, ...]]:
        """Return whom a row names, None with a problem that says why where it names nobody."""
        row, cells, contacts, alone, facts = told
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

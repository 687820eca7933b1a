"""One row of a list as the signatory it names, or the reason why it names none.

Cells come through `names.repaired`; what a person would notice is collected as problems.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from undersigned.problems import Problem
from undersigned.signatories import answers, consent, names
from undersigned.signatories.columns import Columns
from undersigned.signatories.model import Consent, Private, Signatory, SignatoryKind, Source, Standing, Step
from undersigned.tables.headings import folded
from undersigned.tables.model import Row, Table, look_at, shows_contact

_ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_PRINTED = ("name", "person", "title", "affiliation", "country", "city")


@dataclass(frozen=True, slots=True)
class Named:
    """A row's signatory, not yet merged and without an id. `group` is its group's heading, as written."""

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

    @classmethod
    def of(cls, table: Table, columns: Columns, recipients: Mapping[str, str]) -> Reader:
        """Return a reader of this table."""
        filled = {
            meaning: (i := columns.index(meaning)) >= 0 and any(r.cells[i].strip() for r in table.rows)
            for meaning in ("signs", "status")
        }
        return cls(table, columns, recipients, filled["signs"], filled["status"])

    def read(self, row: Row) -> tuple[Named | None, tuple[Problem, ...]]:
        """Return whom a row names, None with a problem that says why where it names nobody."""
        cells = {
            meaning: names.repaired(row.cells[i])
            for i, meaning in enumerate(self.columns.taken_as)
            if meaning and row.cells[i]
        }
        signatory = _signatory(cells)
        if not signatory.name:
            return None, (
                self._says(row, "row-without-name", "Row {row} names nobody; it was not taken in."),
            )
        problems: list[Problem] = []
        if not self._stands(row, cells, problems):
            return None, tuple(problems)
        agreed = self._agreed(row, cells, signatory.name, problems)
        stood = consent.standing(cells.get("status", "")).standing if self.with_status else Standing.SIGNED
        contact = next((f for f in _PRINTED if shows_contact(getattr(signatory, f))), "")
        if contact:
            text = "Row {row}, {name}: an e-mail address or phone number seems to stand in a printed column."
            fix = "Move it to a column called Email or Phone; these stay private."
            shown = "…" if contact == "name" else signatory.name
            problems.append(
                self._says(row, "contact-in-print", text, fix, column=self._heading(contact), name=shown)
            )
        steps = (Step(stood or Standing.SIGNED, _day(cells.get("timestamp", ""))),)
        source = Source(
            self.table.name, self.table.sheet, row.number, _written(row, self.columns, signatory.name)
        )
        made = _replaced(signatory, agreed, steps, source)
        return Named(made, cells.get("group", ""), self.with_signs, self.with_status), tuple(problems)

    def _stands(self, row: Row, cells: Mapping[str, str], problems: list[Problem]) -> bool:
        if not self.with_status:
            return True
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
        if not self.with_signs:
            return Consent()
        said = consent.letters_signed(cells.get("signs", ""), self.recipients)
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

    def _heading(self, meaning: str) -> str:
        index = self.columns.index(meaning)
        return self.table.headings[index] if index >= 0 else ""

    def _says(
        self, row: Row, kind: str, message: str, fix: str = "", *, column: str = "", **facts: object
    ) -> Problem:
        return look_at(kind, message, self.table.place(row.number, column), fix, row=row.number, **facts)


def kind_named(text: str) -> SignatoryKind:
    """Return the kind a cell or a group's heading names; UNKNOWN where it is about both, or neither."""
    words = set(folded(text).split())
    persons, organisations = (bool(words & answers.words("kind", k)) for k in ("person", "organisation"))
    if persons == organisations:
        return SignatoryKind.UNKNOWN
    return SignatoryKind.PERSON if persons else SignatoryKind.ORGANISATION


def _signatory(cells: Mapping[str, str]) -> Signatory:
    """Return who signs: an organisation before the person who signs for it."""
    full = " ".join(filter(None, (cells.get("first_name", ""), cells.get("last_name", ""))))
    person = cells.get("person", "") or full
    organisation, plain = cells.get("organisation", ""), cells.get("name", "")
    kind = kind_named(cells.get("kind", "")) or kind_named(cells.get("group", ""))
    affiliation = cells.get("affiliation", "")
    if organisation and person and (kind_named(cells.get("kind", "")) is SignatoryKind.PERSON):
        name, kind, person, affiliation = person, SignatoryKind.PERSON, "", affiliation or organisation
    elif organisation:
        name, kind = organisation, SignatoryKind.ORGANISATION
        person = person or plain
    elif plain:
        name = plain
    else:
        name, kind, person = person, SignatoryKind.PERSON, ""
    return Signatory(
        id="",
        name=name,
        kind=kind,
        person=person if person != name else "",
        title=cells.get("title", ""),
        affiliation=affiliation,
        country=cells.get("country", ""),
        city=cells.get("city", ""),
        url=cells.get("url", ""),
        private=Private(cells.get("email", ""), cells.get("phone", ""), cells.get("notes", "")),
    )


def _replaced(signatory: Signatory, agreed: Consent, steps: tuple[Step, ...], source: Source) -> Signatory:
    return replace(signatory, consent=agreed, steps=steps, sources=(source,))


def _written(row: Row, columns: Columns, name: str) -> str:
    """Return the cell that the name came from, as it stands in the file."""
    for i, meaning in enumerate(columns.taken_as):
        if meaning in ("organisation", "name", "person") and names.repaired(row.cells[i]) == name:
            return row.cells[i]
    return name


def _day(stamp: str) -> datetime.date | None:
    """Return the day of a time stamp that can be read in one way only; 1/2/2019 can't."""
    found = _ISO_DAY.match(stamp)
    try:
        return datetime.date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None

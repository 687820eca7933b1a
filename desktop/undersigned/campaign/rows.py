"""Rows of a table of recipients: their cells by meaning, and which rows make one letter.

What is doubtful is collected with its row and column; nothing is dropped without a word.
What the rows of one letter come to is `recipients`' work.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from undersigned.campaign.columns import Columns, truth
from undersigned.campaign.ids import new_id, used_ids
from undersigned.campaign.model import Campaign, Recipient
from undersigned.problems import Problem, Severity
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Likeness
from undersigned.signatories.match.repeats import found
from undersigned.tables.headings import folded, repaired
from undersigned.tables.reader import Row, Table
from undersigned.text.model import FieldValue

_ROLES = {
    "": "to",
    "to": "to",
    "addressee": "to",
    "recipient": "to",
    "cc": "cc",
    "copy": "cc",
    "copy to": "cc",
    "via": "via",
}
_LINES = re.compile(r"[\r\n;\u2028\u2029]| \| ")


@dataclass(frozen=True, slots=True)
class Line:
    """One row, with its cells by meaning."""

    row: Row
    said: Mapping[str, str]
    role: str
    address: tuple[str, ...]
    own: Mapping[str, FieldValue]

    def get(self, meaning: str) -> str:
        """Return the cell of a known meaning, "" where there is none."""
        return self.said.get(meaning, "")


@dataclass(slots=True)
class Intake:
    """The table that is taken in, and what was doubtful in it so far."""

    table: Table
    columns: Columns
    problems: list[Problem] = field(default_factory=list)

    def doubt(self, kind: str, line: Line | Row, message: str, fix: str = "", **facts: object) -> None:
        """Note something doubtful in a row; a fact named `column` is its heading."""
        row = line.row if isinstance(line, Line) else line
        column = str(facts.get("column", ""))
        place = self.table.place(row.number, column)
        self.problems.append(Problem(kind, Severity.LOOK, message, place, fix, facts))

    def heading(self, meaning: str) -> str:
        """Return the heading of a known meaning or own field, as the table writes it."""
        index = self.columns.known.get(meaning, self.columns.own.get(meaning))
        return self.table.headings[index] if index is not None else meaning


def _line(intake: Intake, row: Row) -> Line:
    """Return a row with its cells by meaning, its role and its own fields."""

    def cell(index: int) -> str:
        return trimmed(row.cells[index]) if index < len(row.cells) else ""

    columns = intake.columns
    said = {meaning: cell(index) for meaning, index in columns.known.items()}
    role = _ROLES.get(folded(said.get("role", "")))
    if role is None:
        intake.doubt(
            "unknown-role",
            row,
            "“{value}” isn't to, cc or via; the row was taken as one the letter is to.",
            "Write to, cc or via.",
            column=intake.heading("role"),
            value=said["role"],
        )
    if extra := [text for text in row.cells[len(intake.table.headings) :] if trimmed(text)]:
        intake.doubt(
            "cells-beyond-headings",
            row,
            "Cells without a heading were left out: {cells}.",
            cells="; ".join(extra),
        )
    own: dict[str, FieldValue] = {}
    for name, index in columns.own.items():
        if text := cell(index):
            answer = truth(repaired(text)) if name in columns.truths else None
            own[name] = text if answer is None else answer
    if not said.get("person") and (said.get("given") or said.get("surname")):
        said["person"] = " ".join(filter(None, (said.get("given"), said.get("surname"))))
    address = tuple(
        line for index in columns.address for part in _LINES.split(cell(index)) if (line := trimmed(part))
    )
    return Line(row, said, role or "to", address, own)


def trimmed(text: str) -> str:
    """Return a cell without what can't be seen at its ends; what is inside stays as written."""
    return text.strip(
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff \t\r\n\u00a0\u2007\u202f\u3000"
    ).strip()


def key_of(text: str) -> str:
    """Return what two names have in common that are one to a reader."""
    return repaired(unicodedata.normalize("NFKC", text)).casefold()


def letters(intake: Intake, campaign: Campaign) -> dict[str, list[Line]]:
    """Return the rows by the id of the letter they belong to, in the order of the table."""
    gathered: dict[str, list[Line]] = {}
    known = campaign.recipients
    by_name = {key_of(name): r.id for r in reversed(known) for name in (r.organisation, r.name) if name}
    taken = {key_of(r.id): r.id for r in reversed(known)}
    used = used_ids(campaign)
    lines = [_line(intake, row) for row in intake.table.rows if not row.empty]
    written_otherwise = _written_otherwise(known, lines, by_name)
    for line in lines:
        ident = line.get("id")
        named = _named(line)
        if not ident:
            if not named:
                _not_taken(intake, line)
                continue
            ident = by_name.get(key_of(named[0])) or _known_as(intake, line, written_otherwise, named[0])
            ident = ident or new_id(named[0], used | taken.keys())
            if "id" in intake.columns.known:
                intake.doubt(
                    "row-without-id",
                    line,
                    "The row has no id; it was taken to belong to {recipient}.",
                    "Fill in its id.",
                    column=intake.heading("id"),
                    recipient=ident,
                )
        elif (twin := taken.get(key_of(ident), ident)) != ident:
            intake.doubt(
                "ids-alike",
                line,
                "The ids “{id}” and “{twin}” differ only in how they are written; they are two letters.",
                "Write them alike if they are one.",
                column=intake.heading("id"),
                id=ident,
                twin=twin,
            )
        taken.setdefault(key_of(ident), ident)
        for name in named[:1]:
            by_name.setdefault(key_of(name), ident)
        gathered.setdefault(ident, []).append(line)
    return gathered


def _named(line: Line) -> list[str]:
    """Return by what a row calls its letter, the organisation first."""
    return [name for meaning in ("organisation", "name", "person", "title") if (name := line.get(meaning))]


def _written_otherwise(
    known: Sequence[Recipient], lines: Sequence[Line], by_name: Mapping[str, str]
) -> Mapping[str, Recipient]:
    """Return who is meant by organisations whose name differs in writing alone, such as in its legal form."""
    written = dict.fromkeys(
        name
        for line in lines
        if not line.get("id") and (name := line.get("organisation")) and key_of(name) not in by_name
    )
    owners = [(name, r) for r in known for name in dict.fromkeys((r.name, r.organisation)) if name]
    entries = [Entry(name, kind="organisation") for name in (*(name for name, _ in owners), *written)]
    meant: dict[str, dict[str, Recipient]] = {}
    for pair in found(entries, len(owners)):
        if pair.one < len(owners) and pair.judgement.likeness is Likeness.SAME:
            owner = owners[pair.one][1]
            meant.setdefault(entries[pair.other].name, {})[owner.id] = owner
    return {name: next(iter(owners.values())) for name, owners in meant.items() if len(owners) == 1}


def _known_as(intake: Intake, line: Line, meant: Mapping[str, Recipient], name: str) -> str:
    recipient = meant.get(name)
    if recipient is None:
        return ""
    intake.doubt(
        "written-otherwise",
        line,
        "“{name}” was taken to be {recipient}, who was there already.",
        "If they are two, give each an id of its own in a column called id.",
        column=intake.heading("organisation"),
        name=name,
        recipient=recipient.name,
    )
    return recipient.id


def _not_taken(intake: Intake, line: Line) -> None:
    intake.problems.append(
        Problem(
            "row-not-taken",
            Severity.STOPS,
            "Row {row} doesn't say whom it is about, so it was left out: {cells}.",
            intake.table.place(line.row.number),
            "Give it an id, an organisation or a person.",
            {"row": line.row.number, "cells": "; ".join(filter(None, map(trimmed, line.row.cells)))},
        )
    )

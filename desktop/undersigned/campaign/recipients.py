"""Take recipients in from a table: one row an addressee, rows of one id one letter.

What a table doesn't say stays as it was; what it says otherwise is updated, and a person who
is no longer addressed is remembered as a former one. Nothing is dropped without a problem
that names its row. What columns mean is `columns`' work, what rows say `rows`'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from undersigned.campaign.columns import columns_of
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.rows import Intake, Line, key_of, letters
from undersigned.problems import Place, Problem, Severity
from undersigned.tables.reader import Table
from undersigned.text.model import FieldValue

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def take_in(
    campaign: Campaign,
    table: Table,
    taken_as: Sequence[str] = (),
    *,
    chosen: Mapping[str, str] | None = None,
) -> tuple[Campaign, tuple[Problem, ...]]:
    """Return the campaign with the table's recipients added and updated, and what was doubtful.

    The table's own problems, from reading it, aren't among them. `taken_as` says what each column
    is, and `chosen` what single ones are, as in `columns_of`.

    Raises:
        UsageError: `chosen` names a column that isn't there, or a meaning that isn't one.
    """
    columns, problems = columns_of(table, taken_as, chosen=chosen)
    intake = Intake(table, columns, list(problems))
    recipients = {recipient.id: recipient for recipient in campaign.recipients}
    for ident, lines in letters(intake, campaign).items():
        before = recipients.get(ident, Recipient(ident, ""))
        recipients[ident] = _updated(intake, before, lines, campaign.text.language)
    if not table.rows:
        intake.problems.append(
            Problem(
                "no-rows",
                Severity.LOOK,
                "{table} has no rows.",
                Place(file=table.name),
                "",
                {"table": table.name},
            )
        )
    return replace(campaign, recipients=tuple(recipients.values())), tuple(intake.problems)


def _updated(intake: Intake, before: Recipient, lines: Sequence[Line], language: str) -> Recipient:
    """Return a recipient as the table has it; what the table doesn't say stays."""
    agreed = _Agreed(intake, lines)
    people = _people(intake, before, lines)
    organisations = {o for line in lines if line.role == "to" and (o := line.get("organisation"))}
    organisation = before.organisation
    if organisations:
        organisation = organisations.pop() if len(organisations) == 1 else ""
    first = lines[0]
    name = agreed.text("name") or before.name or organisation
    name = name or first.get("organisation") or first.get("person") or first.get("title") or before.id
    languages = _languages(intake, lines) or before.languages
    salutations = dict(before.salutations)
    if salutation := agreed.text("salutation"):
        salutations[languages[0] if languages else language] = salutation
    renamed = (before.name,) if before.name and key_of(before.name) != key_of(name) else ()
    return replace(
        before,
        name=name,
        organisation=organisation,
        addressees=people["to"],
        cc=people["cc"],
        via=agreed.via() or before.via,
        salutations=salutations,
        languages=languages,
        fields={**before.fields, **agreed.own()},
        former=_former(intake, before, (*people["to"], *people["cc"]), renamed, first),
    )


@dataclass(frozen=True, slots=True)
class _Agreed:
    """What the rows of one letter say together: the first that says something counts."""

    intake: Intake
    lines: Sequence[Line]

    def text(self, meaning: str) -> str:
        return str(self._first(meaning, lambda line: line.get(meaning)))

    def via(self) -> str:
        return str(self._first("via", _via))

    def own(self) -> dict[str, FieldValue]:
        names = dict.fromkeys(name for line in self.lines for name in line.own)
        return {name: self._first(name, partial(_own, name)) for name in names}

    def _first(self, meaning: str, value_of: Callable[[Line], FieldValue]) -> FieldValue:
        found: FieldValue = ""
        for line in self.lines:
            value = value_of(line)
            if found == "":
                found = value
            elif value not in ("", found):
                self.intake.doubt(
                    "rows-differ",
                    line,
                    "Rows of one letter differ in “{column}”: “{first}” was kept, “{other}” was not.",
                    "Make them alike.",
                    column=self.intake.heading(meaning),
                    first=found,
                    other=value,
                )
        return found


def _own(name: str, line: Line) -> FieldValue:
    return line.own.get(name, "")


def _people(intake: Intake, before: Recipient, lines: Sequence[Line]) -> dict[str, tuple[Addressee, ...]]:
    """Return whom the letter is to and who gets a copy, with what was known of them."""
    known = {key_of(a.name or a.title): a for a in (*before.cc, *before.addressees)}
    found: dict[str, list[Addressee]] = {"to": [], "cc": []}
    for line in lines:
        if line.role == "via":
            continue
        person = _addressee(line, known.get(key_of(line.get("person") or line.get("title")), Addressee()))
        if person == Addressee():
            continue
        if person in found[line.role]:
            intake.doubt("row-twice", line, "The row says the same as one before it, so it was taken once.")
            continue
        found[line.role].append(person)
    if "role" not in intake.columns.known:
        found["cc"] = list(before.cc)
    if not found["to"]:
        found["to"] = list(before.addressees)
    return {role: tuple(people) for role, people in found.items()}


def _addressee(line: Line, known: Addressee) -> Addressee:
    return replace(
        known,
        name=line.get("person") or known.name,
        honorific=line.get("honorific") or known.honorific,
        post_nominals=line.get("post_nominals") or known.post_nominals,
        surname=line.get("surname") or known.surname,
        title=line.get("title") or known.title,
        organisation=line.get("organisation") or known.organisation,
        address=line.address or known.address,
    )


def _via(line: Line) -> FieldValue:
    """Return how the letter goes, as a row says it: in a column of its own, or by a role that is via."""
    if line.role != "via":
        return line.get("via")
    parts = (line.get("via"), line.get("person"), line.get("title"), ", ".join(line.address))
    return ", ".join(filter(None, parts)) or line.get("organisation")


def _languages(intake: Intake, lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the languages the rows name, each once."""
    found: dict[str, None] = {}
    for line in lines:
        for text in filter(None, re.split(r"[\s,;|]+", line.get("language"))):
            if _LANGUAGE.fullmatch(text):
                found.setdefault(text.replace("_", "-"))
            else:
                intake.doubt(
                    "unknown-language",
                    line,
                    "“{value}” isn't a language's code, so it was left out.",
                    "Write en, de, pt-BR and so on.",
                    column=intake.heading("language"),
                    value=text,
                )
    return tuple(found)


def _former(
    intake: Intake, before: Recipient, people: Sequence[Addressee], renamed: Sequence[str], line: Line
) -> tuple[str, ...]:
    """Return who was addressed here once and is no longer, with former names of the recipient."""
    present = {key_of(person.name) for person in people}
    gone = [a.name for a in (*before.addressees, *before.cc) if a.name and key_of(a.name) not in present]
    for name in gone:
        intake.doubt(
            "person-replaced",
            line,
            "{person} is no longer among those that the letter to {recipient} names.",
            "Look whether the letter's text still speaks of them.",
            column=intake.heading("person"),
            person=name,
            recipient=before.name,
        )
    kept = [name for name in before.former if key_of(name) not in present]
    return tuple(dict.fromkeys((*kept, *gone, *renamed)))

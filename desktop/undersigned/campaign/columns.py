"""Which column of a table of recipients means what; every further column is a field of theirs.

Headings are matched as a person reads them: case, accents, ghost spaces and punctuation don't
count. What the rows come to is `recipients`' work.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from undersigned.errors import UsageError
from undersigned.problems import Problem, Severity
from undersigned.signatories import contents
from undersigned.tables import headings
from undersigned.tables.headings import folded, repaired
from undersigned.tables.reader import Table

_SYNONYMS = {
    "id": "id, recipient id, letter id, key",
    "role": "role, to or cc, to cc via, to cc, send as",
    "honorific": "honorific, honorifics, prefix, courtesy title, form of address, mr ms",
    "person": "person, addressee, addressee name, full name, contact name, contact person, person name, "
    "attention, attn",
    "given": "first name, given name, forename, firstname",
    "surname": "surname, last name, family name, lastname",
    "post_nominals": "post nominals, post nominal, postnominals, post nominal letters, name suffix, suffix",
    "title": "title, job title, position, function, office, jobtitle",
    "organisation": "organisation, organization, company, institution, agency, ministry, organisation name, "
    "organization name, company name, employer, empresa, compania, sociedad, institucion, ministerio, "
    "agencia, entreprise, societe, ministere, unternehmen, ministerium, behorde, companhia, instituicao, "
    "azienda, 会社, 企業, 機関, 官庁, 省庁, الشركة, شركة, الوزارة",
    "address": "address, postal address, mailing address, address lines, street address",
    "salutation": "salutation, greeting, dear",
    "language": "language, languages, letter language, lang, locale",
    "name": "name, recipient, recipient name, short name, shortname, letter name, known as",
    "via": "via, sent via, delivery, delivered by",
}
# What headings of signatories' lists, in many languages, mean for a recipient.
_ALSO = {
    "organisation": "organisation",
    "person": "person",
    "first_name": "given",
    "last_name": "surname",
    "honorific": "honorific",
    "post_nominals": "post_nominals",
    "title": "title",
    "address": "address",
    "salutation": "salutation",
    "language": "language",
    "role": "role",
    "via": "via",
    "name": "name",
}
LEFT_OUT = ""
_LIKE_ORGANISATIONS = 0.3  # of names, which are then no persons'
_FIELD = "field"  # what makes a column one of the recipient's own fields
_MEANINGS = {folded(word): meaning for meaning, words in _SYNONYMS.items() for word in words.split(",")}
_ADDRESS_LINE = re.compile(r"(?:address(?: line)?|line) ?(\d)")

# What a letter calls otherwise: a field of such a name could never be reached.
_TAKEN = frozenset({"id", "name", "organisation", "salutation", "addressees"})

_YES = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each known meaning stands, and each own field. Columns count from 0."""

    known: Mapping[str, int]
    address: tuple[int, ...]  # one column of lines, or one a line
    own: Mapping[str, int]  # by field name
    truths: frozenset[str]  # own fields whose values are yes or no


LEFT_OUT = ""
OWN = "own"
MEANINGS = (*_SYNONYMS, OWN)
"""What a column can be taken as: one of the known meanings, or a field of the recipients' own."""


def columns_of(
    table: Table, taken_as: Sequence[str] = (), *, chosen: Mapping[str, str] | None = None
) -> tuple[Columns, tuple[Problem, ...]]:
    """Return what a table's columns mean, and what is doubtful about them.

    Args:
        table: The table.
        taken_as: What a person takes each column as: one of `MEANINGS`, or `LEFT_OUT`; () for what
            the headings say.
        chosen: What single columns are taken as, by heading or letter; the others as their
            headings say.

    Raises:
        UsageError: `chosen` names a column that isn't there, or a meaning that isn't one.
    """
    if taken_as:
        return _chosen(table, taken_as), ()
    asked = _as_chosen(table, chosen or {})
    known: dict[str, int] = {}
    lines: dict[int, int] = {}
    own: dict[str, int] = {}
    problems: list[Problem] = []
    for index, heading in enumerate(table.headings):
        filled = any(index < len(row.cells) and repaired(row.cells[index]) for row in table.rows)
        wanted = asked.get(index)
        if wanted == LEFT_OUT:
            continue
        if wanted and wanted != _FIELD:
            known[wanted] = index
        elif not repaired(heading):
            if filled:
                problems.append(_left_out(table, index))
        elif line := _ADDRESS_LINE.fullmatch(_plain(heading)):
            lines[int(line[1])] = index
        elif wanted is None and (meaning := meaning_of(heading)) and meaning not in {*known, *asked.values()}:
            known[meaning] = index
        elif filled or not meaning_of(heading):
            meaning = "" if wanted else meaning_of(heading)
            name = field_name(heading)
            free = free_name(name, own)
            if meaning or free != name:
                problems.append(_renamed(table, heading, free))
            own[free] = index
    if "name" not in asked.values():
        _name_settled(known, table)
    address: tuple[int, ...] = (known.pop("address"),) if "address" in known else ()
    address += tuple(index for _, index in sorted(lines.items()))
    return Columns(known, address, own, _truths(table, own)), tuple(problems)


def taken_as(table: Table) -> tuple[str, ...]:
    """Return what each of a table's columns is taken as by its heading, for a person to change."""
    columns, _ = columns_of(table)
    found = [LEFT_OUT] * len(table.headings)
    for meaning, index in columns.known.items():
        found[index] = meaning
    for index in columns.address:
        found[index] = "address"
    for index in columns.own.values():
        found[index] = OWN
    return tuple(found)


def _name_settled(known: dict[str, int], table: Table) -> None:
    """Decide what a column says that is called no more than "Name": the letter's, or a person's.

    Beside first names it is the last ones, beside last names the first or both. Beside an
    organisation it is the person there, unless it calls the organisation, as "Acme" does "Acme,
    Inc.", or reads like one. In place, by meaning.
    """
    index = known.get("name", -1)
    if index < 0 or "person" in known or headings.listed(table.headings[index]) != "name":
        return
    if "given" in known and "surname" in known:
        return
    if "given" in known:
        known["surname"] = known.pop("name")
    elif "surname" in known:
        pairs = zip(_said(table, index), _said(table, known["surname"]), strict=True)
        both = all(name.endswith(last) for name, last in pairs)
        known["person" if both else "given"] = known.pop("name")
    elif "organisation" in known:
        named = list(zip(_said(table, index), _said(table, known["organisation"]), strict=True))
        calls = sum(bool(name and group) and _calls(name, group) for name, group in named)
        filled = contents.values(table, index)
        if filled and calls * 4 < len(filled) and contents.organisations(filled) < _LIKE_ORGANISATIONS:
            known["person"] = known.pop("name")


def _said(table: Table, index: int) -> list[str]:
    return [folded(row.cells[index]) if index < len(row.cells) else "" for row in table.rows[:400]]


def _calls(name: str, group: str) -> bool:
    """Whether a name is a group's, or short for it: each of its words begins one, or its letters do."""
    said = group.split()
    letters = "".join(word[0] for word in said)
    return (
        all(any(word.startswith(part) for word in said) for part in name.split())
        or name.replace(" ", "") in letters
        or name.replace(" ", "") in group.replace(" ", "")
    )


def _chosen(table: Table, taken_as: Sequence[str]) -> Columns:
    """Return the columns as a person takes them; the first of a meaning counts, but all of an address."""
    known: dict[str, int] = {}
    own: dict[str, int] = {}
    for index, meaning in enumerate(taken_as):
        if meaning == OWN:
            heading = table.headings[index]
            own[free_name(field_name(heading if repaired(heading) else f"column {index + 1}"), own)] = index
        elif meaning not in (LEFT_OUT, "address"):
            known.setdefault(meaning, index)
    address = tuple(index for index, meaning in enumerate(taken_as) if meaning == "address")
    return Columns(known, address, own, _truths(table, own))


def _truths(table: Table, own: Mapping[str, int]) -> frozenset[str]:
    return frozenset(name for name, index in own.items() if _all_truths(table, index))


def meaning_of(heading: str) -> str:
    """Return what a heading means for a recipient, "" where it is a field of their own."""
    found = _MEANINGS.get(_plain(heading), "")
    if not found:  # "Title (optional)"; "Language / langue"
        found = _MEANINGS.get(_plain(re.split(r"[(/|:]", repaired(heading))[0]), "")
    return found or _ALSO.get(headings.listed(heading), "")


def _as_chosen(table: Table, chosen: Mapping[str, str]) -> dict[int, str]:
    """Return which columns somebody chose a meaning for, by index."""
    found: dict[int, str] = {}
    for word, wanted in chosen.items():
        meaning = {
            "": _FIELD,
            "own": _FIELD,
            "leave out": LEFT_OUT,
            "left out": LEFT_OUT,
            "skip": LEFT_OUT,
        }.get(folded(wanted), folded(wanted).replace(" ", "_"))
        meaning = _MEANINGS.get(folded(wanted), meaning) if meaning not in _SYNONYMS else meaning
        if meaning not in (*_SYNONYMS, _FIELD, LEFT_OUT):
            raise UsageError(
                "A column can't be taken as “{word}”.",
                fix="Name one of: {known}.",
                word=wanted,
                known=", ".join((*_SYNONYMS, _FIELD, "leave out")),
            )
        if meaning not in (_FIELD, LEFT_OUT) and meaning in found.values():
            raise UsageError("Two columns can't both be the {word}.", fix="Name one.", word=meaning)
        found[table.named(word)] = meaning
    return found


def field_name(heading: str) -> str:
    """Return a heading as a field's name: lower-case letters, digits and underscores."""
    text = unicodedata.normalize("NFKC", repaired(heading)).casefold()
    text = unicodedata.normalize("NFKC", _without_accents(text)).casefold()
    named = "".join(c if f"a{c}".isidentifier() else "_" for c in text)  # vowel signs count as letters here
    name = re.sub("_+", "_", named).strip("_")
    if not name.isidentifier():
        name = f"field_{name}".rstrip("_")
    return name


def truth(text: str) -> bool | None:
    """Return what a yes or no means, None for any other text."""
    return _YES.get(text.casefold())


def _plain(heading: str) -> str:
    return folded(_without_accents(heading))


def _without_accents(text: str) -> str:
    """Return Latin, Greek and Cyrillic letters without their accents; other scripts keep their marks."""
    parted = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", parted))


def free_name(name: str, taken: Container[str]) -> str:
    """Return the name, or one like it that is free."""
    if name in _TAKEN:
        name = f"own_{name}"
    free, number = name, 2
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def _all_truths(table: Table, index: int) -> bool:
    texts: Sequence[str] = [
        text for row in table.rows if index < len(row.cells) and (text := repaired(row.cells[index]))
    ]
    return bool(texts) and all(truth(text) is not None for text in texts)


def _left_out(table: Table, index: int) -> Problem:
    return Problem(
        "column-without-heading",
        Severity.LOOK,
        "Column {number} of {table} has no heading, so it was left out.",
        table.place(column=str(index + 1)),
        "Give it a heading, then import again.",
        {"number": index + 1, "table": table.name},
    )


def _renamed(table: Table, heading: str, field: str) -> Problem:
    return Problem(
        "heading-taken",
        Severity.LOOK,
        "The column “{heading}” became the field {field}, since its name was taken.",
        table.place(column=heading),
        "Give the column another heading if the letter should call it otherwise.",
        {"heading": heading, "field": field},
    )

"""What the columns of a list of signatories mean.

Headings are known by `tables.headings`; here it is decided which of them name the signatory,
which stay private, and which are left out. A heading nobody knows is left out, and said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from undersigned.problems import Problem, Severity
from undersigned.signatories.model import ColumnMemory
from undersigned.tables import headings
from undersigned.tables.model import Table, column_letter, look_at

LEFT_OUT = ""
# What a column can be taken as. Of e-mail, phone, notes and postcode nothing is ever printed.
TAKEN_AS = (
    "name",
    "organisation",
    "person",
    "first_name",
    "last_name",
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
)
_NAMING = ("name", "organisation", "person", "first_name", "last_name")
_QUIETLY_LEFT_OUT = ("id", "logo", "postcode", "acronym")
# Questions that forms put above their columns, in the order they are tried.
_QUESTIONS = (
    (re.compile(r"\be ?mail\b|\bcorreo\b|\bcourriel\b"), "email"),
    (re.compile(r"\bphone\b|\btelephone\b|\bwhatsapp\b|\btel[eé]fono\b"), "phone"),
    (re.compile(r"\b(which|what) (of the |of these )?letters?\b|\bletters? .*\bsign\b|\bcartas?\b"), "signs"),
    (re.compile(r"\bwebsite\b|\bweb site\b|\burl\b"), "url"),
    (re.compile(r"\b(type|kind) of\b"), "kind"),
    (re.compile(r"\baffiliat"), "affiliation"),
    (re.compile(r"\b(job )?title\b|\bposition\b"), "title"),
    (re.compile(r"\bcountry\b|\bpa[ií]s\b|\bpays\b"), "country"),
    (re.compile(r"\bcity\b|\bciudad\b|\bville\b"), "city"),
    (re.compile(r"\borgani[sz]a(tion|ción|cion)s?\b|\bcompany\b|\bgroup s name\b"), "organisation"),
    (re.compile(r"\b(your|full|contact|signatory s?|signer s?)\b.*\bname\b"), "person"),
    (re.compile(r"\bname\b|\bnombre\b"), "name"),
)
_COUNTRY_CODE = re.compile(r"[A-Z]{2}|global|international|GLOBAL|Global|International")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SITE = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)+(/\S*)?", re.IGNORECASE)


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
        return any(m in _NAMING for m in self.taken_as)


def understood(
    table: Table, remembered: Sequence[ColumnMemory] = (), chosen: Mapping[str, str] | None = None
) -> Columns:
    """Return what the columns mean: as chosen by heading, as remembered for this shape, else as known."""
    memory = next((m for m in remembered if _same_shape(m.headings, table.headings)), None)
    if memory:
        taken = list(memory.taken_as)
    elif any(table.headings):
        taken = [_meaning(h) for h in table.headings]
        _settle(taken, table)
    else:
        taken = _by_content(table)
    for heading, meaning in (chosen or {}).items():
        for i, known in enumerate(table.headings):
            if headings.folded(known) == headings.folded(heading):
                taken[i] = meaning
    taken = [t if t in TAKEN_AS else LEFT_OUT for t in taken]
    columns = Columns(tuple(taken))
    return Columns(columns.taken_as, _said(table, columns))


def memory_of(table: Table, columns: Columns) -> ColumnMemory:
    """Return what to remember for the next list of the same shape."""
    return ColumnMemory(table.headings, columns.taken_as)


def _same_shape(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(one) and [headings.folded(h) for h in one] == [headings.folded(h) for h in other]


def _meaning(heading: str) -> str:
    known = headings.meaning(heading)
    if known:
        return known
    asked = headings.folded(heading)
    return next((meaning for pattern, meaning in _QUESTIONS if pattern.search(asked)), LEFT_OUT)


def _settle(taken: list[str], table: Table) -> None:
    """Decide what single headings leave open, in place."""
    if "role" in taken and "title" not in taken:
        taken[taken.index("role")] = "title"
    if "region" in taken and "country" not in taken and _are_countries(_values(table, taken.index("region"))):
        taken[taken.index("region")] = "country"
    if "first_name" in taken and "name" in taken and "last_name" not in taken:
        taken[taken.index("name")] = "last_name"  # "Prénom, Nom"; "Vorname, Name"
    if "name" in taken and "organisation" in taken and "person" not in taken:
        taken[taken.index("name")] = "person"  # "Name, Title, Organization": the name is a person's
    if not any(t in _NAMING for t in taken) and "affiliation" in taken and "title" not in taken:
        taken[taken.index("affiliation")] = "organisation"
    unknown = [i for i, t in enumerate(taken) if t == LEFT_OUT and table.headings[i]]
    if not any(t in _NAMING for t in taken) and len(unknown) == 1 and len(taken) == 1:
        taken[unknown[0]] = "name"  # a list of one column holds names, whatever it is called
    for meaning, count in Counter(taken).items():
        if count > 1 and meaning:
            first = taken.index(meaning)
            taken[first + 1 :] = [LEFT_OUT if t == meaning else t for t in taken[first + 1 :]]


def _are_countries(values: Sequence[str]) -> bool:
    return bool(values) and sum(bool(_COUNTRY_CODE.fullmatch(v)) for v in values) >= 0.6 * len(values)


def _by_content(table: Table) -> list[str]:
    """Without headings: addresses are e-mail, sites are URLs, and the first other column holds names."""
    taken = [LEFT_OUT] * len(table.headings)
    for i in range(len(taken)):
        values = _values(table, i)
        kind = next((k for p, k in ((_ADDRESS, "email"), (_SITE, "url")) if _most_match(p, values)), "name")
        if kind not in taken:
            taken[i] = kind
    return taken


def _most_match(pattern: re.Pattern[str], values: Sequence[str]) -> bool:
    return bool(values) and sum(bool(pattern.fullmatch(v)) for v in values) >= 0.8 * len(values)


def _values(table: Table, index: int) -> list[str]:
    return [v for row in table.rows if (v := row.cells[index].strip())]


def _said(table: Table, columns: Columns) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    if not columns.names_somebody and table.headings:
        known = ", ".join(h or column_letter(i) for i, h in enumerate(table.headings))
        problems.append(
            Problem(
                "no-names-column",
                Severity.STOPS,
                "{file} has no column of names that Undersigned knows, so nothing was taken in;"
                " its headings are: {headings}.",
                table.place(),
                "Call the column with the names “Name” or “Organization”.",
                {"file": table.name, "headings": known},
            )
        )
    left_out = [
        h or f"column {column_letter(i)}"
        for i, (h, t) in enumerate(zip(table.headings, columns.taken_as, strict=True))
        if t == LEFT_OUT and headings.meaning(h) not in _QUIETLY_LEFT_OUT and _values(table, i)
    ]
    if left_out and columns.names_somebody:
        problems.append(
            look_at(
                "columns-left-out",
                "These columns were not taken in: {columns}.",
                table.place(),
                "If one is needed, give it a heading that Undersigned knows, such as Name, Country or Title.",
                columns=", ".join(left_out),
            )
        )
    return tuple(problems)

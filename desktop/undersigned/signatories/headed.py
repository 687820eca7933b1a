"""What headings leave open, decided by the cells below them; and what columns are without headings.

Every function here works on the list of meanings in place, by index of the columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from undersigned.signatories import answers, contents
from undersigned.tables import headings
from undersigned.tables.model import Table

LEFT_OUT = ""
TICKS = "signs:"  # and a recipient's id: a column of ticks for one letter
NAMING = ("name", "organisation", "person", "first_name", "last_name")
_AS_PRINTED = re.compile(r"\b(appear|display|print|public|publicly|listed|in the letter|official|full)")
_TICKED = re.compile(r"\[([^\]]+)\]\s*$")  # "Which letters do you sign? [Northwind]"
_AGREES = re.compile(
    r"\b(?:agree|consent|want|wish|like|do you|will you)\b.*"
    r"\b(?:(?:sign|endorse|support)\b(?! up)|(?:to|with) (?:the|this) (?:letter|statement)\b)"
)
# States that region columns abbreviate, and that are countries' codes too.
_AMERICAN = re.compile(
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)


# ----------------------------------------------------------------- by headings


def settle(taken: list[str], table: Table) -> None:
    """Decide what single headings leave open, in place."""
    _leave_out_what_names_nobody(taken, table)
    _choose_the_better(taken, table)
    if "role" in taken and "title" not in taken:
        taken[taken.index("role")] = "title"
    if "region" in taken and "status" not in taken:
        region = taken.index("region")
        if contents.states(contents.values(table, region)):
            taken[region] = "status"  # "Estado: Confirmado"
    if "region" in taken and "country" not in taken:
        region = taken.index("region")
        found = contents.values(table, region)
        states = contents.share(found, _AMERICAN.fullmatch) >= 0.8
        said = headings.folded(table.headings[region]).split()
        if ("state" in said and states) or "uf" in said:
            pass  # Massachusetts, not Morocco
        elif contents.holds(found) == "country" or (_are_codes(found) and not states):
            taken[region] = "country"
    if "first_name" in taken and "name" in taken and "last_name" not in taken:
        taken[taken.index("name")] = "last_name"  # "Prénom, Nom"; "Vorname, Name"
    if "last_name" in taken and "name" in taken and "first_name" not in taken:
        taken[taken.index("name")] = "first_name"  # "Apellidos, Nombre"
    if "name" in taken and "organisation" in taken and "person" not in taken:
        _part_name_and_organisation(taken, table)
    if not any(t in NAMING for t in taken) and "affiliation" in taken and "title" not in taken:
        taken[taken.index("affiliation")] = "organisation"
    if not any(t in NAMING for t in taken):
        _find_names(taken, table)
    _find_refusals(taken, table)


def _are_codes(found: Sequence[str]) -> bool:
    codes = re.compile(r"[A-Z]{2}|global|international", re.IGNORECASE)
    return contents.share(found, codes.fullmatch) >= 0.6


def _find_refusals(taken: list[str], table: Table) -> None:
    """Take "Do you agree to sign this letter?" as the state where somebody answers no."""
    no = answers.words("status", "declined")
    for i, heading in enumerate(table.headings):
        if taken[i] == LEFT_OUT and "status" not in taken and _AGREES.search(headings.folded(heading)):
            found = [v for row in table.rows if (v := row.cells[i].strip())]
            if contents.truths(found) and any(answers.said(v) in no for v in found):
                taken[i] = "status"


def _leave_out_what_names_nobody(taken: list[str], table: Table) -> None:
    """Leave out a column that should name somebody and says "anonymous", "yes" or "NGO" in each row."""
    for i, meaning in enumerate(taken):
        if meaning not in ("name", "organisation", "person"):
            continue
        found = contents.values(table, i)
        if meaning == "person" and contents.share(found, lambda v: "@" in v) >= 0.5:
            whole = all(map(contents.is_address, found)) and "email" not in taken
            taken[i] = "email" if whole else "private"  # a contact is no name
        elif len(found) > 2 and len(set(map(headings.folded, found))) == 1:
            if headings.folded(found[0]) in ("anonymous", "anonym", "anónimo", "anonyme", "匿名"):
                taken[i] = "id"
        elif len(found) > 2 and contents.truths(found):
            taken[i] = LEFT_OUT
        elif len(found) > 2 and contents.holds(found) == "kind" and "kind" not in taken:
            taken[i] = "kind"


def _choose_the_better(taken: list[str], table: Table) -> None:
    """Of several columns of one meaning keep the one that is to be printed, or is best filled."""
    for meaning in dict.fromkeys(taken):
        places = [i for i, t in enumerate(taken) if t == meaning]
        if len(places) < 2 or not meaning:
            continue
        best = max(places, key=lambda i: (_worth(table, i, meaning), -i))
        for i in places:
            if i != best:
                taken[i] = LEFT_OUT


def _worth(table: Table, index: int, meaning: str) -> float:
    found = contents.values(table, index)
    if meaning in NAMING:
        printed = bool(_AS_PRINTED.search(headings.folded(table.headings[index])))
        return contents.fitness(found, len(table.rows)) + 0.5 * printed
    return len(found) / max(1, len(table.rows[:400])) + 0.01 * (
        headings.known(table.headings[index]) == meaning
    )


def _part_name_and_organisation(taken: list[str], table: Table) -> None:
    """Of "Name, Title, Organization" the name is a person's, unless its cells speak against it."""
    name, organisation = taken.index("name"), taken.index("organisation")
    one, other = contents.values(table, name), contents.values(table, organisation)
    swapped = contents.organisations(one) >= 0.3 and contents.organisations(one) > 2 * contents.organisations(
        other
    )
    if swapped or not other:
        taken[name], taken[organisation] = (
            "organisation",
            "person" if other and "person" not in taken else LEFT_OUT,
        )
    else:
        taken[name] = "person"


def _find_names(taken: list[str], table: Table) -> None:
    """Where no heading says which column holds the names: the only one that could, if there is one."""
    unknown = [i for i, t in enumerate(taken) if t == LEFT_OUT and table.headings[i]]
    if len(taken) == 1 and unknown:
        taken[0] = "name"  # a list of one column holds names, whatever it is called
        return
    fitting = [i for i in unknown if contents.fitness(contents.values(table, i), len(table.rows)) >= 0.8]
    if len(fitting) == 1 and any(t for t in taken):
        taken[fitting[0]] = "name"


def find_ticks(taken: list[str], table: Table, recipients: Mapping[str, str]) -> None:
    """Take columns headed by a recipient's name and filled with ticks as what is signed."""
    called = {headings.folded(name): ident for ident, name in recipients.items()}
    called.update((headings.folded(ident), ident) for ident in recipients)
    for i, heading in enumerate(table.headings):
        asked = _TICKED.search(heading)
        ident = called.get(headings.folded(asked[1] if asked else heading))
        if ident and (taken[i] in (LEFT_OUT, "signs") or asked) and _are_ticks(contents.values(table, i)):
            taken[i] = TICKS + ident


def _are_ticks(found: Sequence[str]) -> bool:
    ticks = answers.words("status", "signed") | answers.words("status", "declined")
    return all(answers.said(v) in ticks for v in found)


# ----------------------------------------------------------------- by content


def by_content(table: Table) -> list[str]:
    """Without headings the cells say what they are; of two columns of names one is a person's."""
    found = [contents.values(table, i) for i in range(len(table.headings))]
    if table.headings[-1:] == ("Section",):
        inner = replace(
            table,
            headings=table.headings[:-1],
            rows=tuple(replace(r, cells=r.cells[:-1]) for r in table.rows[:400]),
        )
        return [*by_content(inner), "group"]
    if len(found) == 1:
        return ["name"]
    taken = [contents.holds(v) for v in found]
    for i, meaning in enumerate(taken):
        if meaning and meaning in taken[:i]:
            taken[i] = LEFT_OUT
    texts = [i for i, t in enumerate(taken) if not t and contents.fitness(found[i], len(table.rows)) >= 0.3]
    if not texts:
        texts = [
            i
            for i, t in enumerate(taken)
            if t in ("url", "kind", "country") and not contents.numbered(found[i])
        ][:1]
    for i in texts[1:]:
        if contents.titles(found[i]) >= 0.5 > contents.organisations(found[i]) and "title" not in taken:
            taken[i] = "title"
    texts = [i for i in texts if taken[i] != "title"]
    if texts:
        marks = {i: contents.organisations(found[i]) for i in texts}
        best = max(texts[:3], key=lambda i: (marks[i] >= 0.2 and marks[i], -i))
        taken[best] = "name"
        if marks[best] >= 0.2 and best != texts[0] and marks[texts[0]] < marks[best] / 2:
            taken[texts[0]], taken[best] = "person", "organisation"
    return taken

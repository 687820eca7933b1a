"""Take off a name what stands around it: brackets, other names, places, legal forms, acronyms, hosts.

Each function takes a text, notes in `Parts` what it finds, and returns the text without it.
"""

from __future__ import annotations

import re

from undersigned.signatories.match import cutting, places
from undersigned.signatories.match.forms import FormKind, Style
from undersigned.signatories.match.parts import Parts
from undersigned.signatories.match.tables import plain, words
from undersigned.signatories.match.tails import is_made_of, stands_for, without_commas, without_dashes

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_SLASH = re.compile(r"\s+[/|]\s*|\s*[/|]\s+|(?<=\w\w\w)/(?=\w\w\w)")
_DOT = re.compile(r"\s*[·•]\s*")
_CAPACITY = re.compile(r"capac|identif|individ|person|titulo|titolo|titre|titel|name\w* ", re.IGNORECASE)
_IN_CAPACITY = ("capac", "identif", "individ", "person", "titulo", "titolo", "titre", "titel", "name")
_TAIL_ACRONYM = re.compile(r"(?:\s|(?<=\w\w\w)-)([A-Z][A-Z0-9]{2,9})$")
_TAIL_FORM = re.compile(r"[ ,]+((?:\w\. ?){2,4}|[A-Za-z]{2,7}\.?)$")
_SAID_TO_BE = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": " - ", "‐": "-", "‑": "-",
    "−": "-", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "･": "・"}  # fmt: skip
TRANSLATED = str.maketrans(_SAID_TO_BE)


def says_capacity(text: str) -> bool:
    """Whether an ASCII text says that a person signs for nobody else."""
    return _may_say_capacity(text) and without_capacity(text, Parts()) != text


def _may_say_capacity(text: str) -> bool:
    small = text.lower()
    for beginning in _IN_CAPACITY:  # looking for each takes a tenth of what the pattern takes
        if beginning in small:
            return bool(_CAPACITY.search(text))
    return False


def without_capacity(text: str, parts: Parts) -> str:
    """Take off "in an individual capacity (…)", which says that a person signs."""
    if text.isascii() and not _may_say_capacity(text):
        return text
    said = plain(text)
    found = words().capacity.search(said)
    if not found or not found.start():
        return text
    parts.person = True
    return text[: found.start()] if len(said) == len(text) else text.partition(",")[0]


def without_brackets(text: str, parts: Parts) -> tuple[str, str]:
    """Take off brackets by what they hold; return also the form in which an acronym replaces its words."""
    short = ""
    for found in BRACKETS.finditer(text) if "(" in text or "[" in text else ():
        inside = found[1].strip()
        cut = cutting.cut(inside, whole=True)
        rest = text[found.end() :].strip(" ,.")
        former = words().former.match(plain(inside))
        if former:
            parts.others.append((FormKind.FORMER, inside[former.start(1) :]))
        elif (cut.whole and places.is_place(cut.whole)) or (
            places.is_letters(inside) and not is_made_of(inside, text[: found.start()])
        ):
            parts.at(cut.whole, Style.BRACKET)
        elif set(cut.whole) <= words().legal_anywhere and not stands_for(inside, text[: found.start()]):
            parts.legal |= set(cut.whole)
        elif cutting.may_be_acronym(inside):
            parts.acronyms.append(inside)
            parts.strange = parts.strange or not is_made_of(inside, text)
            behind = cutting.cut(rest, whole=True).whole if rest and "," not in rest else ()
            if behind and found.start() and places.is_place(behind):  # "Rivers Network (RN) Kenya"
                parts.at(behind, Style.COMMA)
                return BRACKETS.sub(" ", text[: found.start()]).strip() or text, short
            if rest and found.start() and not _qualifies(rest):
                short = f"{inside} {rest}"
        elif cut.whole:
            parts.others.append((FormKind.OTHER, inside))
    return (BRACKETS.sub(" ", text).strip() or text), short


def _qualifies(rest: str) -> bool:
    """Whether what follows a bracket is no part of the name: a country, a legal form, another bracket."""
    said = cutting.cut(BRACKETS.sub(" ", rest), whole=True).whole
    return not said or places.is_place(said) or set(said) <= words().legal


def split(text: str, parts: Parts) -> str:
    """Take off what stands behind a slash, comma, dash or colon; return the name itself."""
    if "/" in text or "|" in text:
        text, *others = [part for part in _SLASH.split(text) if part.strip()] or [text]
        for other in others:
            said = cutting.cut(other, whole=True).whole
            if said and places.is_place(said):  # "Rivers Service/USA"
                parts.at(said, Style.COMMA)
                continue
            scratch = Parts()
            parts.others.append((FormKind.OTHER, without_commas(other, scratch) if "," in other else other))
            if scratch.place:
                parts.at(tuple(scratch.place.split()), Style.COMMA)
    if "·" in text or "•" in text:
        head, *tails = [part for part in _DOT.split(text) if part.strip()] or [text]
        for tail in tails:
            said = cutting.cut(tail, whole=True).whole
            if places.is_place(said):
                parts.at(said, Style.DOT)
            else:
                parts.others.append((FormKind.TAIL, tail))
        text = head if len(tails) == 1 or parts.place else text
    if "," in text or "、" in text:
        text = without_commas(text, parts)
    if "-" in text or ":" in text:
        text = without_dashes(text, parts)
    found = None if parts.capitals else _TAIL_ACRONYM.search(_without_forms(text))
    if found and cutting.may_be_acronym(found[1]) and len(text) - len(found[0]) > 8:
        acronym = found[1]
        if (
            plain(acronym) not in words().legal
            and not places.code(plain(acronym))
            and stands_for(acronym, text[: found.start()])
        ):
            parts.acronyms.append(acronym)
            text = text[: found.start()]
        elif len(acronym) > 3 and not _wordlike(acronym):
            parts.acronyms.append(acronym)
            parts.others.append((FormKind.PART, text[: found.start()]))
    if not parts.capitals:
        text = _without_state(text, parts)
    return _without_host(text, parts)


def _without_forms(text: str) -> str:
    """Return a text without the legal forms it ends in: "Rivers Network ZABER e.V."."""
    found = _TAIL_FORM.search(text)
    while found and cutting.letters_of(found[1].replace(" ", "")) in words().legal:
        text = text[: found.start()]
        found = _TAIL_FORM.search(text)
    return text


def _without_state(text: str, parts: Parts) -> str:
    """Take off the letters of a state at the end, "March for Rivers TX", which make a chapter of it."""
    head, _, last = text.rstrip().rpartition(" ")
    if (
        len(last) == 2
        and places.is_letters(last)
        and last.lower() not in words().either
        and len(head.split()) > 1
    ):
        parts.at((last.lower(),), Style.DASH)
        return head
    return text


def _wordlike(acronym: str) -> bool:
    """Whether capitals spell a known word or place, and so stand for nothing."""
    said = plain(acronym)
    return (
        said in words().everyday or said in words().legal or said in words().scope or bool(places.code(said))
    )


def _without_host(text: str, parts: Parts) -> str:
    """Note the form without a group's host: "Clinic at Some University", "Some Fund's Clinic"."""
    head, at, _ = text.partition(" at ")
    if at and len(head.split()) > 1:
        parts.others.append((FormKind.PART, head))
    owner, own, rest = text.partition("'s ")
    if own and len(owner.split()) <= 3 and len(rest.split()) > 2 and owner[:1].isupper():
        parts.others.append((FormKind.PART, rest))
    return text

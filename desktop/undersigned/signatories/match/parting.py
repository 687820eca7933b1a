"""Take off a name what stands around it: brackets, other names, places, legal forms, acronyms, hosts.

Each function takes a text, notes in `Parts` what it finds, and returns the text without it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from undersigned.signatories.match import cutting, places
from undersigned.signatories.match.forms import FormKind, Style
from undersigned.signatories.match.tables import plain, words

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_SLASH = re.compile(r"\s+[/|]\s*|\s*[/|]\s+|(?<=\w\w\w)/(?=\w\w\w)")
_DASH = re.compile(r"\s+-+\s+|\s+-+(?=\w)|(?<=\w)-+\s+|:\s+|\s+:\s*")
_DOT = re.compile(r"\s*[·•]\s*")
_CAPACITY = re.compile(r"capac|identif|individ|person|titulo|titolo|titre|titel|name\w* ", re.IGNORECASE)
_IN_CAPACITY = ("capac", "identif", "individ", "person", "titulo", "titolo", "titre", "titel", "name")
_TAIL_ACRONYM = re.compile(r"(?:\s|(?<=\w\w\w)-)([A-Z][A-Z0-9]{2,9})$")
_SAID_TO_BE = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": " - ", "‐": "-", "‑": "-",
    "−": "-", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "･": "・"}  # fmt: skip
TRANSLATED = str.maketrans(_SAID_TO_BE)


@dataclass(slots=True)
class Parts:
    """What was taken off a name so far; lives within one `read`."""

    others: list[tuple[FormKind, str]] = field(default_factory=list)
    acronyms: list[str] = field(default_factory=list)
    legal: set[str] = field(default_factory=set)
    place: str = ""
    style: Style | None = None
    branch: str = ""
    person: bool = False
    capitals: bool = False
    strange: bool = False

    def at(self, place: tuple[str, ...], style: Style) -> None:
        """Note a place; the outermost comes first, and one within the same country only says it better."""
        if not self.place:
            self.place, self.style = " ".join(place), style
        elif not self.branch and " ".join(place) != self.place:
            self.branch = " ".join(place)


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
            places.is_letters(inside) and not _is_made_of(inside, text[: found.start()])
        ):
            parts.at(cut.whole, Style.BRACKET)
        elif set(cut.whole) <= words().legal_anywhere and not _stands_for(inside, text[: found.start()]):
            parts.legal |= set(cut.whole)
        elif cutting.may_be_acronym(inside):
            parts.acronyms.append(inside)
            parts.strange = parts.strange or not _is_made_of(inside, text)
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
            scratch = Parts()
            parts.others.append((FormKind.OTHER, _without_commas(other, scratch) if "," in other else other))
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
        text = _without_commas(text, parts)
    if "-" in text or ":" in text:
        text = _without_dashes(text, parts)
    found = None if parts.capitals else _TAIL_ACRONYM.search(text)
    if found and cutting.may_be_acronym(found[1]) and len(text) - len(found[0]) > 8:
        acronym = found[1]
        if (
            plain(acronym) not in words().legal
            and not places.code(plain(acronym))
            and _stands_for(acronym, text[: found.start()])
        ):
            parts.acronyms.append(acronym)
            text = text[: found.start()]
        elif len(acronym) > 3 and not _wordlike(acronym):
            parts.acronyms.append(acronym)
            parts.others.append((FormKind.PART, text[: found.start()]))
    if not parts.capitals:
        text = _without_state(text, parts)
    return _without_host(text, parts)


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


def _is_made_of(acronym: str, text: str) -> bool:
    return is_made_of(cutting.letters_of(acronym), cutting.cut(text, whole=True).whole)


def is_made_of(letters: str, said: Sequence[str]) -> bool:
    """Whether an acronym's letters stand in a name's words in their order, the first where a word begins."""
    said = [word for word in said if word != letters]
    wanted = [c for c in letters if c.isalpha()]
    begins = next((i for i, w in enumerate(said) if wanted and w[0] == wanted[0]), -1)
    if begins < 0:
        return False
    rest, at = "".join(said[begins:]), 0
    for letter in wanted:
        at = rest.find(letter, at) + 1
        if not at:
            return False
    return True


def _stands_for(acronym: str, text: str) -> bool:
    """Whether an acronym behind a name could be made from it: they begin alike, or a letter in two fits."""
    said = cutting.cut(text, whole=True)
    built = cutting.initials(said.whole, said.words)
    return plain(acronym) in built or (
        bool(said.words)
        and sum(any(word.startswith(c) for word in said.words) for c in plain(acronym)) > len(acronym) / 2
    )


def _without_commas(text: str, parts: Parts) -> str:
    """Take off legal forms, post-nominals and places from the end; what is left may have two parts."""
    pieces = [piece.strip() for piece in re.split(r"[,、]", text)]
    pieces = [piece for piece in pieces if piece]
    while len(pieces) > 1:
        said = cutting.cut(pieces[-1], whole=True).whole
        if set(said) <= words().legal:
            parts.legal |= set(said)
        elif set(said) <= words().post_nominals or (_degree(pieces[-1]) and len(pieces) > 1):
            parts.person = True
        elif (
            places.is_place(said)
            or (len(pieces[-1]) <= 3 and places.country(pieces[-1]))
            or places.is_letters(pieces[-1])
        ):
            parts.at(said, Style.COMMA)
        else:
            break
        pieces.pop()
    if len(pieces) == 2 and len(pieces[0]) > 3 and len(pieces[1]) > 3:
        former = words().former.match(plain(pieces[1]))
        if former:
            parts.others.append((FormKind.FORMER, pieces[1][former.start(1) :]))
            return pieces[0]
        if not set(cutting.cut(pieces[1], whole=True).whole) & words().parts:  # "University, Faculty of Law"
            parts.others.append((FormKind.PART, pieces[0]))
            if "and" not in cutting.cut(pieces[1], whole=True).whole:  # no list of several
                parts.others.append((FormKind.TAIL, pieces[1]))
    return ", ".join(pieces) or text


def _degree(piece: str) -> bool:
    """Whether a piece is a degree such as "B. Tech (IT)"."""
    return bool(
        re.fullmatch(
            r"(?:[BM]\.? ?(?:Tech|Sc|Eng|Ed|Com|Phil|A|S)|Ph\.? ?D|LL\.? ?[BM]|D\.? ?Phil)\.?", piece.strip()
        )
    )


def _without_dashes(text: str, parts: Parts) -> str:
    head, *tails = _DASH.split(text, maxsplit=1)
    if not tails or not head.strip() or not tails[0].strip():
        return text
    tail = tails[0]
    said = cutting.cut(tail, whole=True)
    if said.whole and places.is_place(said.whole):
        parts.at(said.whole, Style.DASH)
        return head
    if cutting.may_be_acronym(head) and not cutting.may_be_acronym(tail) and len(said.words) > 1:
        parts.acronyms.append(head)
        if not _begins_small(tail):
            return tail
        parts.others.append((FormKind.PART, head))
        return text
    acronym, _, behind = tail.partition(" ")
    if cutting.may_be_acronym(acronym) and (not behind or places.is_place(said.whole[1:])):
        parts.acronyms.append(acronym)
        if behind:
            parts.at(said.whole[1:], Style.COMMA)
        return head
    parts.others.append((FormKind.PART, head))
    if len(said.words) > 1 and not _begins_small(tail):
        parts.others.append((FormKind.TAIL, tail))
    return text


def _begins_small(text: str) -> bool:
    first = plain(text).split()[:1]
    return bool(first) and first[0] in words().small and first[0] not in words().articles

"""Names that belong in another letter: of other recipients, their people, their products, and former names.

All names of a campaign stand in one index by their first word, so that a letter is searched
in one pass however many recipients there are. What this recipient itself is called never counts.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.checks.reading import DATA, OURS, QUOTED, Part, Piece, Read, Section
from undersigned.problems import Problem, Severity
from undersigned.text.model import FieldValue

_WORD = re.compile(r"\w+")
_HONORIFIC = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.?|\b(?:Herrn?|Frau|Madame|Monsieur|Se[nñ]ora?))\s+$")
# Scripts that don't part their words: kana, Han, Thai, Lao, Khmer, Burmese.
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST_IN_CAPITALS = 4  # a shorter name in capitals is another word: "Ng", "NG"
_LONGEST_VALUE = 80  # characters; a longer own field is prose, not a name


class What(enum.Enum):
    """What a name is the name of."""

    PERSON = "person"
    SURNAME = "surname"
    ORGANISATION = "organisation"
    VALUE = "value"
    FORMER = "former"


class Name(NamedTuple):
    """A name of a recipient's; `owner` is its id, `called` what the campaign calls it."""

    text: str
    what: What
    owner: str
    called: str
    field: str  # of a VALUE: the own field it is the value of


class _Hit(NamedTuple):
    start: int
    end: int
    names: tuple[Name, ...]


def names_of_others(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find names that are another recipient's, or that nobody here bears any more."""
    index = _index(campaign)
    mine = index.mine.get(read.letter.recipient, frozenset())
    for piece, hits in index.found(read):
        told: set[str] = set()
        for hit in hits:
            text = piece.text[hit.start : hit.end]
            name = _foreign(hit, mine, piece, read.letter.recipient)
            if name is not None and text not in told:
                told.add(text)
                yield _problem(name, piece, read)


def _foreign(hit: _Hit, mine: frozenset[str], piece: Piece, recipient: str) -> Name | None:
    """Return whose name this is, or None where it has a right to stand here."""
    if piece.part is Part.NOTE and _is_a_title(piece, hit):
        return None
    fitting = [n for n in hit.names if n.what is not What.SURNAME or is_addressed(piece, hit.start)]
    if not fitting or any(n.text in mine for n in fitting):
        return None
    return min(fitting, key=lambda n: (n.owner != recipient, list(What).index(n.what)))


def is_addressed(piece: Piece, start: int) -> bool:
    """Whether a bare surname that begins there is used as one; "May" and "Brown" are other words too."""
    return piece.part is Part.SALUTATION or bool(_HONORIFIC.search(piece.text, 0, start))


def _is_a_title(piece: Piece, hit: _Hit) -> bool:
    """Whether it stands in the title of a work that a note cites: in italics, or within quotation marks."""
    if piece.is_italic(hit.start, hit.end):
        return True
    return any(q.start() <= hit.start and hit.end <= q.end() for q in QUOTED.finditer(piece.text))


def _problem(name: Name, piece: Piece, read: Read) -> Problem:
    place = read.place(piece)
    if name.what is What.FORMER:
        return Problem(
            "former-name",
            Severity.STOPS if " " in name.text and piece.part is not Part.NOTE else Severity.LOOK,
            "“{name}” stands in this letter, and is kept as a former name of {owner}.",
            place,
            fix="Write the present name, or accept this if the former one is meant.",
            facts={"name": name.text, "owner": name.called},
        )
    if name.what in (What.PERSON, What.SURNAME):
        return Problem(
            "another-recipients-person",
            Severity.LOOK if piece.part is Part.NOTE else Severity.STOPS,
            "“{name}” stands in this letter, but the letter to {owner} is the one to this person.",
            place,
            fix="Use the field of the salutation or of the recipient, or accept this if the person is meant.",
            facts={"name": name.text, "owner": name.called},
        )
    if name.what is What.VALUE:
        return Problem(
            "another-recipients-field",
            Severity.LOOK,
            "“{name}” stands in this letter, but is the {field} of {owner}.",
            place,
            fix="Use the field {{{{recipient.{field}}}}} instead, or accept this if it is meant.",
            facts={"name": name.text, "owner": name.called, "field": name.field},
        )
    return Problem(
        "another-recipients-name",
        Severity.LOOK,
        "“{name}” stands in this letter, but is the name of another recipient.",
        place,
        fix="Use the field {{{{recipient.name}}}} instead, or accept this if it is meant.",
        facts={"name": name.text, "owner": name.called},
    )


# ------------------------------------------------------------------- the index


class _Index:
    """All names of a campaign's recipients, found by their first word."""

    def __init__(self, campaign: Campaign) -> None:
        self.mine = {r.id: _own(campaign, r) for r in campaign.recipients}
        self._by_word: dict[str, list[tuple[int, int]]] = {}  # first word -> (length, where the word begins)
        self._inside: list[str] = []  # names in scripts that don't part words
        self._names: dict[str, list[Name]] = {}
        for name in _names(campaign):
            self._enter(name.text, name)
            if name.text[0].islower() and " " in name.text:
                self._enter(
                    name.text[0].upper() + name.text[1:], name
                )  # "The Government of …" begins a sentence
            if len(name.text) >= _SHORTEST_IN_CAPITALS and name.text.upper() != name.text:
                self._enter(name.text.upper(), name)
        for word, found in self._by_word.items():  # many names begin alike; few lengths are left to try
            self._by_word[word] = sorted(set(found), reverse=True)
        self._inside.sort(key=lambda text: (-len(text), text))
        self._found = functools.lru_cache(maxsize=1024)(self._in_section)

    def found(self, read: Read) -> Iterator[tuple[Piece, tuple[_Hit, ...]]]:
        """Yield the pieces of a letter in which names stand, but for those that nobody words."""
        for section in read.sections:
            if section.part not in OURS and section.part not in DATA:
                yield from self._found(section)

    def _in_section(self, section: Section) -> tuple[tuple[Piece, tuple[_Hit, ...]], ...]:
        return tuple((piece, hits) for piece in section.pieces if (hits := self._hits(piece.text)))

    def _enter(self, text: str, name: Name) -> None:
        known = text in self._names
        self._names.setdefault(text, []).append(name)
        first = _WORD.search(text)
        if known:
            return
        if _UNPARTED.search(text):
            self._inside.append(text)
        elif first:
            self._by_word.setdefault(first[0], []).append((len(text), first.start()))

    def _hits(self, text: str) -> tuple[_Hit, ...]:
        """Return the names in a text, the longest at each place, none within another."""
        found: list[_Hit] = []
        end = 0
        for word in _WORD.finditer(text):
            for length, offset in self._by_word.get(word[0], ()):
                start = word.start() - offset
                names = self._names.get(text[start : start + length]) if start >= end else None
                if names and _ends_there(text, start + length):
                    end = start + length
                    found.append(_Hit(start, end, tuple(names)))
                    break
        for name in self._inside:
            start = text.find(name)
            if start >= 0 and not any(h.start <= start < h.end for h in found):
                found.append(_Hit(start, start + len(name), tuple(self._names[name])))
        return tuple(sorted(found, key=lambda hit: hit.start))


def _ends_there(text: str, at: int) -> bool:
    return at >= len(text) or not (text[at].isalnum() and text[at - 1].isalnum())


_indexes: list[tuple[Campaign, _Index]] = []  # the latest few campaigns; a changed one is another value


def _index(campaign: Campaign) -> _Index:
    for known, index in tuple(_indexes):
        if known is campaign or (
            known.recipients is campaign.recipients and known.organisation == campaign.organisation
        ):
            return index
    index = _Index(campaign)
    _indexes.insert(0, (campaign, index))
    del _indexes[4:]
    return index


def _names(campaign: Campaign) -> Iterator[Name]:
    """Yield every name that could stand in the wrong letter."""
    differing = _differing_fields(campaign)
    titles = {a.title.casefold() for r in campaign.recipients for a in (*r.addressees, *r.cc) if a.title}
    for recipient in campaign.recipients:
        for text, what, field in _called(recipient, differing):
            clean = text.strip()
            if len(clean) >= 2 and not (what is What.PERSON and clean.casefold() in titles):
                yield Name(clean, what, recipient.id, recipient.name, field)


def _called(recipient: Recipient, differing: frozenset[str]) -> Iterator[tuple[str, What, str]]:
    for text in (recipient.name, recipient.organisation, *recipient.names.values()):
        yield text, What.ORGANISATION, ""
    for person in recipient.addressees:
        yield person.organisation, What.ORGANISATION, ""
        yield from _person(person)
    for field in sorted(differing & recipient.fields.keys()):
        if _is_a_name(value := recipient.fields[field]):
            yield str(value), What.VALUE, field
    for former in recipient.former:
        yield former, What.FORMER, ""


def _person(person: Addressee) -> Iterator[tuple[str, What, str]]:
    for text in (person.name, *person.names.values()):
        yield text, What.PERSON, ""
    yield person.surname, What.SURNAME, ""


def _is_a_name(value: FieldValue) -> bool:
    """Whether an own field's value reads like a name, not like a word or a sentence."""
    if not isinstance(value, str) or not 3 <= len(value.strip()) <= _LONGEST_VALUE:
        return False
    letters = [c for c in value if c.isalpha()]
    return len(letters) >= 3 and not value.strip()[0].islower() and any(c.upper() == c for c in letters)


def _differing_fields(campaign: Campaign) -> frozenset[str]:
    """Return the own fields that tell recipients apart."""
    values: dict[str, set[FieldValue]] = {}
    for recipient in campaign.recipients:
        for field, value in recipient.fields.items():
            values.setdefault(field, set()).add(value)
    return frozenset(field for field, found in values.items() if len(found) > 1)


def _own(campaign: Campaign, recipient: Recipient) -> frozenset[str]:
    """Return what may always stand in this recipient's letter: its own names, and the sender's."""
    own = [campaign.organisation, recipient.name, recipient.organisation, *recipient.names.values()]
    for person in (*recipient.addressees, *recipient.cc):
        own += [person.name, *person.names.values(), person.surname, person.organisation, person.title]
    own += [v for v in recipient.fields.values() if isinstance(v, str)]
    own += [v for values in recipient.fields_in.values() for v in values.values()]
    return frozenset(text.strip() for text in own if text.strip())

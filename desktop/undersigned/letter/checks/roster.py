"""The names under the letter: nobody signs a letter to itself, and nobody signs twice."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator, Mapping

from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.checks.reading import Part, Piece, Read, Section
from undersigned.letter.facts import recipient_of
from undersigned.letter.remembered import remembered
from undersigned.problems import Problem, Severity
from undersigned.signatories.model import Roster, Verdict


def signatory_is_addressee(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a signatory who is the person or the organisation that the letter is to."""
    recipient = recipient_of(campaign, read.letter.recipient)
    if recipient is None:
        return
    addressed = _addressed(recipient)
    for section in read.sections:
        if section.part is not Part.ENTRY or addressed.isdisjoint(_names(campaign.roster, section)):
            continue
        for piece in section.pieces:
            names = _called(campaign.roster).get(piece.origin.signatory, (piece.text,))
            same = next((name for name in names if name and folded(name) in addressed), None)
            if same is not None:
                yield Problem(
                    "signatory-is-addressee",
                    Severity.STOPS,
                    "{name} signs this letter, and it is also to whom the letter goes.",
                    read.place(piece),
                    fix="Take the name from this letter, or look whether another of that name is meant.",
                    facts={"name": same},
                )


@remembered(8)
def _called(roster: Roster) -> Mapping[str, tuple[str, ...]]:
    """Return what each signatory is called."""
    return {s.id: (s.name, s.person, s.print_as) for s in roster.signatories}


@remembered(64)
def _names(roster: Roster, section: Section) -> frozenset[str]:
    """Return all that those who are listed in a section are called, folded."""
    called = _called(roster)
    return frozenset(
        folded(name)
        for piece in section.pieces
        for name in called.get(piece.origin.signatory, (piece.text,))
        if name
    )


def _addressed(recipient: Recipient) -> frozenset[str]:
    names = [recipient.name, recipient.organisation, *recipient.names.values()]
    for person in recipient.addressees:
        names += [person.name, person.organisation, *person.names.values()]
    return frozenset(folded(name) for name in names if name.strip())


def signed_twice(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a name that is printed twice, but for capitals and spaces, and that no person said are two."""
    repeated = _repeated(tuple(section for section in read.sections if section.part is Part.ENTRY))
    different = _told_apart(campaign) if repeated else frozenset()
    for piece, first in repeated:
        if folded(piece.text) not in different:
            yield Problem(
                "signed-twice",
                Severity.LOOK,
                "{name} stands twice under this letter.",
                read.place(piece),
                fix="Take one of the two out, or say that they are different.",
                facts={"name": " ".join(first.text.split())},
            )


@remembered(64)
def _repeated(sections: tuple[Section, ...]) -> tuple[tuple[Piece, Piece], ...]:
    """Return each piece that says what an earlier one says, with that one."""
    first: dict[str, Piece] = {}
    pieces = [piece for section in sections for piece in section.pieces]
    return tuple((p, f) for p in pieces if (f := first.setdefault(folded(p.text), p)) is not p)


def _told_apart(campaign: Campaign) -> frozenset[str]:
    decided = (d for d in campaign.roster.decisions if d.verdict is Verdict.DIFFERENT)
    return frozenset(folded(name) for d in decided for name in d.names)


@functools.lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """Return a name without differences of case, width and white space."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())

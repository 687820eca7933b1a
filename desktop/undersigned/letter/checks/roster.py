"""The names under the letter: nobody signs a letter to itself, and nobody signs twice."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator

from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.checks.reading import Part, Piece, Read
from undersigned.letter.facts import recipient_of
from undersigned.problems import Problem, Severity
from undersigned.signatories.model import Verdict


def signatory_is_addressee(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a signatory who is the person or the organisation that the letter is to."""
    recipient = recipient_of(campaign, read.letter.recipient)
    if recipient is None:
        return
    addressed = _addressed(recipient)
    signing = {s.id: (s.name, s.person, s.print_as) for s in campaign.roster.signatories}
    for piece in read.pieces:
        if piece.part is not Part.ENTRY:
            continue
        names = signing.get(piece.origin.signatory, (piece.text,))
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


def _addressed(recipient: Recipient) -> frozenset[str]:
    names = [recipient.name, recipient.organisation, *recipient.names.values()]
    for person in recipient.addressees:
        names += [person.name, person.organisation, *person.names.values()]
    return frozenset(folded(name) for name in names if name.strip())


def signed_twice(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a name that is printed twice, but for capitals and spaces, and that no person said are two."""
    seen: dict[str, Piece] = {}
    different: frozenset[str] | None = None
    for piece in read.pieces:
        if piece.part is not Part.ENTRY:
            continue
        key = folded(piece.text)
        if key not in seen:
            seen[key] = piece
            continue
        different = _told_apart(campaign) if different is None else different
        if key not in different:
            yield Problem(
                "signed-twice",
                Severity.LOOK,
                "{name} stands twice under this letter.",
                read.place(piece),
                fix="Take one of the two out, or say that they are different.",
                facts={"name": " ".join(seen[key].text.split())},
            )


def _told_apart(campaign: Campaign) -> frozenset[str]:
    decided = (d for d in campaign.roster.decisions if d.verdict is Verdict.DIFFERENT)
    return frozenset(folded(name) for d in decided for name in d.names)


@functools.lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """Return a name without differences of case, width and white space."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())

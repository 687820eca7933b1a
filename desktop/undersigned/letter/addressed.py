"""How one letter is addressed, as it prints; and where the name of somebody who left still stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from undersigned.campaign.addressing import change, recipient_of
from undersigned.campaign.model import Campaign, Record
from undersigned.campaign.own_words import own_salutation, without_own_salutation
from undersigned.letter.checks.frame import empty_fields
from undersigned.letter.checks.names import is_addressed, names_of_others
from undersigned.letter.checks.reading import DATA, OURS, Read, plain, read
from undersigned.letter.compose import compose
from undersigned.letter.facts import language_of
from undersigned.letter.markup import plain_text
from undersigned.letter.model import Letter
from undersigned.letter.remembered import remembered
from undersigned.problems import Place
from undersigned.signatories.model import Order, Roster


@dataclass(frozen=True, slots=True)
class Addressed:
    """The head of one letter in words, lines parted by line feeds."""

    via: str
    addresses: tuple[str, ...]  # one an addressee
    cc: str
    salutation: str
    automatic: str  # the salutation that it would have without one of its own
    missing: frozenset[str]  # own fields that its text needs and that are empty


def addressed(campaign: Campaign, ident: str, language: str = "") -> Addressed:
    """Return how the letter to a recipient is addressed.

    Raises:
        UsageError: there is no such recipient.
    """
    recipient = recipient_of(campaign, ident)
    language = language or language_of(campaign, recipient)
    letter = compose(campaign, ident, language, names=False)
    automatic = letter
    if own_salutation(recipient, language):
        others = without_own_salutation(recipient, language)
        automatic = compose(change(campaign, ident, salutations=others), ident, language, names=False)
    missing = (str(p.facts["field"]) for p in empty_fields(campaign, read(campaign, letter)))
    return Addressed(
        via=plain(letter.via),
        addresses=tuple(plain(address.words) for address in letter.addresses),
        cc=plain(letter.cc),
        salutation=_salutation(letter),
        automatic=_salutation(automatic),
        missing=frozenset(missing),
    )


@remembered(2)
def _as_listed(roster: Roster) -> Roster:
    """Return the same names unsorted: nothing here reads them in their order."""
    return replace(roster, arrangement=replace(roster.arrangement, order=Order.AS_LISTED))


def _salutation(letter: Letter) -> str:
    return plain_text(letter.salutation.words) if letter.salutation else ""


# ----------------------------------------------------------------- who was here before


@dataclass(frozen=True, slots=True)
class Touched:
    """What the change of a name touches: where the old one still stands, and letters that bear it."""

    name: str
    stands: tuple[Place, ...]
    sent: tuple[Record, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.stands or self.sent)


def touched(campaign: Campaign, ident: str, name: str, surname: str = "") -> Touched:
    """Return where a former name still stands in a recipient's letters, in all their languages.

    Args:
        campaign: As it is after the change, with the name among the recipient's former ones.
        ident: The recipient.
        name: The former name.
        surname: The person's surname, which may stand alone behind an honorific.

    Raises:
        UsageError: there is no such recipient.
    """
    recipient = recipient_of(campaign, ident)
    campaign = replace(campaign, roster=_as_listed(campaign.roster))
    if name not in recipient.former:
        recipient = replace(recipient, former=(*recipient.former, name))
        campaign = change(campaign, ident, former=recipient.former)
    stands: dict[Place, None] = {}
    for language in dict.fromkeys(recipient.languages or (campaign.text.language, *campaign.languages)):
        whole = read(campaign, compose(campaign, ident, language))
        # What isn't translated yet stands there in the text's own language, and is told in that one.
        whole = replace(whole, sections=tuple(s for s in whole.sections if s.pieces[0].language == language))
        for place in (*_former(campaign, whole, name), *_by_surname(whole, surname)):
            stands[place] = None
    sent = tuple(r for r in campaign.records if r.event == "sent" and r.recipient == ident)
    return Touched(name, tuple(stands), sent)


def _former(campaign: Campaign, whole: Read, name: str) -> Iterator[Place]:
    for problem in names_of_others(campaign, whole):
        if problem.kind == "former-name" and problem.facts["name"] == name.strip():
            yield problem.place


def _by_surname(whole: Read, surname: str) -> Iterator[Place]:
    if not surname.strip():
        return
    for piece in whole.pieces:
        if piece.part in OURS or piece.part in DATA:
            continue
        found = re.finditer(rf"(?<!\w){re.escape(surname.strip())}(?!\w)", piece.text)
        if any(is_addressed(piece, hit.start()) and not piece.is_a_value(*hit.span()) for hit in found):
            yield whole.place(piece)

"""What a person does to those whom letters are to: short functions that return the changed campaign.

A recipient's id never changes and is never used again: wordings, consent and records of a recipient
that was removed stay in the campaign under it, so that nothing of theirs falls to another. Own
fields are `own_fields`', what comes from tables `recipients`'.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from undersigned.campaign.ids import new_id, used_ids
from undersigned.campaign.model import Addressee, Campaign, Recipient, Record
from undersigned.campaign.rows import key_of
from undersigned.errors import UsageError
from undersigned.signatories.model import Scope

Role = Literal["addressees", "cc"]


def recipient_of(campaign: Campaign, ident: str) -> Recipient:
    """Return a recipient.

    Raises:
        UsageError: there is none with this id.
    """
    recipient = campaign.recipient(ident)
    if recipient is None:
        raise UsageError(
            "There is no recipient “{recipient}”.",
            fix="Choose one from the list of recipients.",
            recipient=ident,
        )
    return recipient


# ----------------------------------------------------------------- letters


def add(campaign: Campaign, name: str) -> tuple[Campaign, str]:
    """Return the campaign with a new letter, after the others, and its recipient's id."""
    recipient = Recipient(new_id(name, used_ids(campaign)), name)
    return replace(campaign, recipients=(*campaign.recipients, recipient)), recipient.id


def duplicate(campaign: Campaign, ident: str, name: str) -> tuple[Campaign, str]:
    """Return the campaign with a copy of a recipient after it, and the copy's id.

    The copy has the people, fields and wordings of the first; those who agreed to sign the first alone
    don't sign the copy, since nobody asked them.
    """
    first = recipient_of(campaign, ident)
    copy = replace(first, id=new_id(name, used_ids(campaign)), name=name, names={}, former=())
    at = campaign.recipients.index(first) + 1
    wordings = tuple(
        replace(w, recipients=(*w.recipients, copy.id)) if ident in w.recipients else w
        for w in campaign.text.wordings
    )
    text = replace(campaign.text, wordings=wordings)
    recipients = (*campaign.recipients[:at], copy, *campaign.recipients[at:])
    return replace(campaign, recipients=recipients, text=text), copy.id


def remove(campaign: Campaign, idents: Iterable[str]) -> Campaign:
    """Return the campaign without these recipients. What `lost_with` names stays in it, out of use."""
    gone = frozenset(idents)
    return replace(campaign, recipients=tuple(r for r in campaign.recipients if r.id not in gone))


@dataclass(frozen=True, slots=True)
class Lost:
    """What no letter shows any more once some recipients are gone. It stays in the campaign."""

    wordings: int  # that are for them alone
    signatories: int  # who agreed to sign their letters alone
    sent: tuple[Record, ...]


def lost_with(campaign: Campaign, idents: Iterable[str]) -> Lost:
    """Return what goes out of use with these recipients."""
    gone = frozenset(idents)
    left = frozenset(r.id for r in campaign.recipients) - gone
    wordings = [
        w for w in campaign.text.wordings if set(w.recipients) & gone and not set(w.recipients) & left
    ]
    consents = [s.consent for s in campaign.roster.signatories]
    only = [
        c
        for c in consents
        if c.scope is not Scope.ALL and set(c.letters) & gone and not set(c.letters) & left
    ]
    sent = tuple(r for r in campaign.records if r.event == "sent" and r.recipient in gone)
    return Lost(sum(w.rule is None for w in wordings), len(only), sent)


def move(campaign: Campaign, idents: Sequence[str], before: str = "") -> Campaign:
    """Return the campaign with these recipients, in their order, before another one; "" for the end."""
    moved = [r for r in campaign.recipients if r.id in idents]
    rest = [r for r in campaign.recipients if r.id not in idents]
    at = next((n for n, r in enumerate(rest) if r.id == before), len(rest))
    return replace(campaign, recipients=(*rest[:at], *moved, *rest[at:]))


def sort_by_name(campaign: Campaign, order: Callable[[str], Any]) -> Campaign:
    """Return the campaign with its recipients by their names; `order` is what to sort a name by."""
    return replace(campaign, recipients=tuple(sorted(campaign.recipients, key=lambda r: order(r.name))))


# ----------------------------------------------------------------- one recipient


def change(campaign: Campaign, ident: str, **parts: Any) -> Campaign:
    """Return the campaign with parts of a recipient changed: its organisation, via or languages."""
    return _with(campaign, replace(recipient_of(campaign, ident), **parts))


def rename(campaign: Campaign, ident: str, name: str, was: str | None = None) -> Campaign:
    """Return the campaign with a recipient called otherwise; the old name is kept among its former ones.

    Args:
        campaign: What it is a recipient of.
        ident: The recipient's id, which stays.
        name: What the letters call it from now on.
        was: The name before somebody began to type; None for the present one.
    """
    recipient = recipient_of(campaign, ident)
    renamed = replace(recipient, name=name)
    return _with(campaign, _remembering(renamed, recipient.name if was is None else was, name))


def greet(campaign: Campaign, ident: str, language: str, salutation: str | None) -> Campaign:
    """Return the campaign with a recipient's own salutation in a language; None for the automatic one."""
    recipient = recipient_of(campaign, ident)
    own = {known: text for known, text in recipient.salutations.items() if known != language}
    if salutation is not None:
        own[language] = salutation
    return _with(campaign, replace(recipient, salutations=own))


# ----------------------------------------------------------------- its people


def add_person(
    campaign: Campaign,
    ident: str,
    role: Role = "addressees",
    person: Addressee = Addressee(),  # noqa: B008  # frozen
) -> Campaign:
    """Return the campaign with one more person whom a letter is to, or who gets a copy of it."""
    recipient = recipient_of(campaign, ident)
    return _with(campaign, _peopled(recipient, role, (*getattr(recipient, role), person)))


def change_person(
    campaign: Campaign, ident: str, role: Role, at: int, *, was: str | None = None, **parts: Any
) -> Campaign:
    """Return the campaign with parts of a person changed, such as the title.

    A name that another takes the place of is kept among the recipient's former ones; `was` is the
    name before somebody began to type, None for the present one.
    """
    recipient = recipient_of(campaign, ident)
    people: tuple[Addressee, ...] = getattr(recipient, role)
    person = people[at]
    changed = _peopled(recipient, role, (*people[:at], replace(person, **parts), *people[at + 1 :]))
    if "name" in parts:
        changed = _remembering(changed, person.name if was is None else was, parts["name"])
    return _with(campaign, changed)


def remove_person(campaign: Campaign, ident: str, role: Role, at: int) -> Campaign:
    """Return the campaign without one of a recipient's people, who becomes a former one."""
    recipient = recipient_of(campaign, ident)
    people: tuple[Addressee, ...] = getattr(recipient, role)
    left = _peopled(recipient, role, (*people[:at], *people[at + 1 :]))
    return _with(campaign, _remembering(left, people[at].name, ""))


def move_person(campaign: Campaign, ident: str, role: Role, at: int, to: int) -> Campaign:
    """Return the campaign with one of a recipient's people at another place among them."""
    recipient = recipient_of(campaign, ident)
    people = list(getattr(recipient, role))
    people.insert(to, people.pop(at))
    return _with(campaign, _peopled(recipient, role, tuple(people)))


# ----------------------------------------------------------------- inside


def _peopled(recipient: Recipient, role: Role, people: tuple[Addressee, ...]) -> Recipient:
    return replace(recipient, cc=people) if role == "cc" else replace(recipient, addressees=people)


def _with(campaign: Campaign, recipient: Recipient) -> Campaign:
    recipients = tuple(recipient if r.id == recipient.id else r for r in campaign.recipients)
    return replace(campaign, recipients=recipients)


def _remembering(recipient: Recipient, old: str, new: str) -> Recipient:
    """Return a recipient that keeps an old name, unless it only was put right or still is borne."""
    borne = {key_of(name) for name in _names(recipient)}
    former = dict.fromkeys(name for name in recipient.former if key_of(name) not in borne)
    old_key, new_key = key_of(old), key_of(new)
    is_mended = bool(new_key) and (new_key.startswith(old_key) or old_key.startswith(new_key))
    if old.strip() and old_key not in borne and not is_mended:
        former[old.strip()] = None
    return replace(recipient, former=tuple(former))


def _names(recipient: Recipient) -> Iterator[str]:
    yield recipient.name
    yield recipient.organisation
    yield from recipient.names.values()
    for person in (*recipient.addressees, *recipient.cc):
        yield person.name

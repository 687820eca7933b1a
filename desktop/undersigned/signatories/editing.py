"""What a person changes of one or many signatories by hand; each returns the changed roster.

Nobody is added or lost but by `left_out`. States and their days are `states`', order is `order`'s.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from undersigned.signatories.model import Consent, Order, Roster, Scope, Signatory, Standing
from undersigned.signatories.states import standing_so

CONTACTS = ("email", "phone", "notes")


def change(roster: Roster, idents: Collection[str], **parts: Any) -> Roster:
    """Return the roster with parts of these signatories changed, such as the title."""
    return _each(roster, idents, lambda s: s.with_parts(**parts))


def change_private(roster: Roster, idents: Collection[str], part: str, value: str) -> Roster:
    """Return the roster with something private changed: the e-mail, phone, notes, or a further column."""

    def changed(signatory: Signatory) -> Signatory:
        private = signatory.private
        if part in CONTACTS:
            # By its name.
            return signatory.with_parts(private=replace(private, **{part: value}))  # type: ignore[arg-type]
        others = {heading: text for heading, text in private.fields.items() if heading != part}
        fields = {**private.fields, part: value} if value else others
        return signatory.with_parts(private=replace(private, fields=fields))

    return _each(roster, idents, changed)


def name_in(roster: Roster, ident: str, language: str, name: str) -> Roster:
    """Return the roster with a signatory's name in a language; "" for the one it has everywhere."""

    def named(signatory: Signatory) -> Signatory:
        others = {tag: text for tag, text in signatory.names.items() if tag != language}
        return replace(signatory, names={**signatory.names, language: name} if name else others)

    return _each(roster, (ident,), named)


def sign(roster: Roster, idents: Collection[str], consent: Consent) -> Roster:
    """Return the roster in which these sign just what the consent says."""
    return _each(roster, idents, lambda s: s.with_parts(consent=consent))


def not_under(roster: Roster, idents: Collection[str], recipient: str) -> Roster:
    """Return the roster in which these don't sign the letter to a recipient, and all else as before."""

    def without(signatory: Signatory) -> Signatory:
        consent = signatory.consent
        if not consent.covers(recipient):
            return signatory
        if consent.scope is Scope.ALL:
            return signatory.with_parts(consent=replace(consent, but=(*consent.but, recipient)))
        letters = tuple(r for r in consent.letters if r != recipient)
        return signatory.with_parts(consent=replace(consent, letters=letters))

    return _each(roster, idents, without)


def stand(
    roster: Roster, idents: Collection[str], standing: Standing, day: datetime.date | None = None
) -> Roster:
    """Return the roster in which these stand so from a day on; one who stands so already is left."""
    return _each(roster, idents, lambda s: standing_so(s, standing, day))


def left_out(roster: Roster, idents: Collection[str]) -> Roster:
    """Return the roster without these. Letters that were made before still bear their names."""
    gone = frozenset(idents)
    return replace(roster, signatories=tuple(s for s in roster.signatories if s.id not in gone))


def listed(roster: Roster, idents: Iterable[str]) -> Roster:
    """Return the roster in this order, by hand from now on; who isn't named comes behind the others."""
    by_id = {s.id: s for s in roster.signatories}
    first = [by_id.pop(ident) for ident in idents if ident in by_id]
    arrangement = replace(roster.arrangement, order=Order.AS_LISTED, kept={})
    return replace(roster, signatories=(*first, *by_id.values()), arrangement=arrangement)


def moved(roster: Roster, shown: Sequence[str], idents: Sequence[str], before: str = "") -> Roster:
    """Return the roster with these put before another, the others as they are shown; "" for the end.

    They join the group of whom they are put beside: names are printed group by group.
    """
    going = frozenset(idents)
    rest = [ident for ident in shown if ident not in going]
    at = rest.index(before) if before in rest else len(rest)
    by_id = {s.id: s for s in roster.signatories}
    beside = by_id.get(before) or (by_id.get(rest[-1]) if rest else None)
    if at and beside is not None and beside.group not in {by_id[i].group for i in idents if i in by_id}:
        above = by_id[rest[at - 1]]
        if above.group in {by_id[i].group for i in idents if i in by_id}:
            beside = above  # at the edge of their own group they stay in it
    changed = listed(roster, (*rest[:at], *(i for i in idents if i in by_id), *rest[at:]))
    return change(changed, idents, group=beside.group) if beside is not None else changed


def _each(roster: Roster, idents: Collection[str], changed: Callable[[Signatory], Signatory]) -> Roster:
    wanted = frozenset(idents)
    signatories = tuple(changed(s) if s.id in wanted else s for s in roster.signatories)
    return replace(roster, signatories=signatories)

"""The roster over time: who signed, waits or withdrew since when, who signs what, and two states told apart.

Nobody's name goes from the roster by a state: who withdraws stays listed. Consent is exact: a
letter to somebody new is signed only by those who said so, or agreed to future ones.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from undersigned.signatories.identity import named
from undersigned.signatories.model import Consent, Roster, Scope, Signatory, Standing, Step
from undersigned.signatories.updates import Change


@dataclass(frozen=True, slots=True)
class Comparison:
    """What lies between two states of a roster, by the names that are printed."""

    added: tuple[str, ...]
    gone: tuple[str, ...]
    withdrew: tuple[str, ...]
    changed: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Who signs the letter to a new recipient without being asked, and who has to be; by their ids."""

    sign: tuple[str, ...]
    ask: tuple[str, ...]


_COMPARED = ("name", "kind", "person", "title", "affiliation", "group", "country", "city", "url", "print_as")


def withdraw(roster: Roster, name: str, day: datetime.date | None = None) -> Roster:
    """Return the roster in which a signatory, named by id or name, withdrew on a day; it stays listed.

    Raises:
        UsageError: nobody, or more than one, is called so.
    """
    return stand(roster, named(roster, name).id, Standing.WITHDREW, day)


def stand(roster: Roster, ident: str, standing: Standing, day: datetime.date | None = None) -> Roster:
    """Return the roster in which a signatory stands so from a day on; one who stands so already is left."""
    return _with(roster, ident, lambda signatory: standing_so(signatory, standing, day))


def sign_these(roster: Roster, ident: str, letters: Collection[str]) -> Roster:
    """Return the roster in which a signatory signs the letters to these recipients, and no other."""
    return _with(roster, ident, lambda s: replace(s, consent=Consent(Scope.THESE, tuple(letters))))


def may_ask(roster: Roster) -> bool:
    """Whether a new recipient asks anything: somebody agreed to all letters of one day."""
    return any(s.consent.scope is Scope.ALL_OF_TODAY for s in roster.signatories)


def asked_about(roster: Roster, recipient: str) -> Asked:
    """Return who signs the letter to a recipient who is new, and who agreed to all before there was one."""
    there = [s for s in roster.signatories if s.standing() is not Standing.WITHDREW]
    return Asked(
        tuple(s.id for s in there if s.consent.covers(recipient)),
        tuple(
            s.id for s in there if s.consent.scope is Scope.ALL_OF_TODAY and not s.consent.covers(recipient)
        ),
    )


def sign_also(roster: Roster, ids: Collection[str], recipient: str) -> Roster:
    """Return the roster in which these sign the letter to this recipient too."""
    return replace(
        roster,
        signatories=tuple(
            s.with_parts(consent=_also(s.consent, recipient)) if s.id in ids else s
            for s in roster.signatories
        ),
    )


def _also(consent: Consent, recipient: str) -> Consent:
    if consent.covers(recipient):
        return consent
    if consent.scope is Scope.ALL:
        return replace(consent, but=tuple(r for r in consent.but if r != recipient))
    return replace(consent, letters=(*consent.letters, recipient))


def _with(roster: Roster, ident: str, change: Callable[[Signatory], Signatory]) -> Roster:
    return replace(roster, signatories=tuple(change(s) if s.id == ident else s for s in roster.signatories))


def standing_so(signatory: Signatory, standing: Standing, day: datetime.date | None) -> Signatory:
    """Return a signatory who stands so from a day on; the very same where it does already."""
    if signatory.standing() is standing:
        return signatory
    return signatory.with_parts(steps=(*signatory.steps, Step(standing, day)))


def compare(
    old: Roster, new: Roster, *, then: datetime.date | None = None, now: datetime.date | None = None
) -> Comparison:
    """Return what changed from one state of a roster to another; signatories are matched by id.

    With days, each state is taken as of the end of its day.
    """
    before = {s.id: s for s in old.signatories if then is None or s.standing(then)}
    after = {s.id: s for s in new.signatories if now is None or s.standing(now)}
    both = [(before[i], after[i]) for i in after if i in before]
    return Comparison(
        added=tuple(s.name for i, s in after.items() if i not in before),
        gone=tuple(s.name for i, s in before.items() if i not in after),
        withdrew=tuple(
            n.name
            for o, n in both
            if n.standing(now) is Standing.WITHDREW and o.standing(then) is not Standing.WITHDREW
        ),
        changed=tuple(c for o, n in both if (c := _change(o, n, then, now))),
    )


def _parts(signatory: Signatory, day: datetime.date | None) -> dict[str, str]:
    parts = {part: str(getattr(signatory, part)) for part in _COMPARED}
    standing = signatory.standing(day)
    parts["standing"] = "" if standing is Standing.WITHDREW else str(standing or "")  # told by itself
    parts["signs"] = _said(signatory.consent)
    return parts


def _said(consent: Consent) -> str:
    letters = consent.but if consent.scope is Scope.ALL else consent.letters
    joined = ", ".join(letters)
    if consent.scope is Scope.ALL:
        return f"all but {joined}" if joined else "all, also future ones"
    return joined or "none"


def _change(
    old: Signatory, new: Signatory, then: datetime.date | None, now: datetime.date | None
) -> Change | None:
    was, is_ = _parts(old, then), _parts(new, now)
    differ = [part for part in was if was[part] != is_[part] and not (part == "standing" and not is_[part])]
    return (
        Change(new.id, new.name, {p: was[p] for p in differ}, {p: is_[p] for p in differ}) if differ else None
    )

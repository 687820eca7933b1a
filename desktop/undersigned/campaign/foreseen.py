"""What a newer table of recipients would change, told before anything is written.

`recipients` makes the changed campaign; here it is laid beside the present one, cell by cell, so
that each change can be taken or left. Recipients the table doesn't have are named and stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned.campaign.columns import columns_of
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.recipients import take_in
from undersigned.campaign.rows import Intake, letters
from undersigned.problems import Problem
from undersigned.tables.model import Table
from undersigned.text.model import FieldValue

_PERSON = ("honorific", "name", "surname", "post_nominals", "title", "organisation")


class Cell(NamedTuple):
    """One value that would be another. `person` counts from 1 within `to` or `cc`; 0 for the letter's own."""

    what: str  # "name", "via", "title", or a whole "person"; of an own field its name, and then `own` is true
    before: str
    after: str
    role: str = ""  # "to" or "cc" where it is a person's
    person: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """A recipient that is there and would change."""

    recipient: Recipient
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would become of a campaign. `after` has all of it."""

    before: Campaign
    after: Campaign
    added: tuple[Recipient, ...]
    changed: tuple[Changed, ...]
    same: tuple[Recipient, ...]
    missing: tuple[Recipient, ...]  # in the campaign and not in the table; they stay
    problems: tuple[Problem, ...]


def foresee(campaign: Campaign, table: Table, taken_as: Sequence[str] = ()) -> Foreseen:
    """Return what taking in a table would change; `taken_as` says what each column is, as in `columns`."""
    after, problems = take_in(campaign, table, taken_as)
    in_table = letters(Intake(table, columns_of(table, taken_as)[0]), campaign).keys()
    before = {r.id: r for r in campaign.recipients}
    both = [(before[r.id], r) for r in after.recipients if r.id in before]
    changed = tuple(Changed(old, tuple(_cells(old, new))) for old, new in both if old != new)
    return Foreseen(
        before=campaign,
        after=after,
        added=tuple(r for r in after.recipients if r.id not in before),
        changed=changed,
        same=tuple(old for old, new in both if old == new and old.id in in_table),
        missing=tuple(old for old, _ in both if old.id not in in_table),
        problems=problems,
    )


def applied(foreseen: Foreseen, left: Collection[str] = ()) -> Campaign:
    """Return the campaign with what was foreseen; recipients whose ids are in `left` stay as they were."""
    before = {r.id: r for r in foreseen.before.recipients}
    recipients = tuple(
        before[r.id] if r.id in left else r
        for r in foreseen.after.recipients
        if r.id not in left or r.id in before
    )
    return replace(foreseen.before, recipients=recipients)


def _cells(old: Recipient, new: Recipient) -> Iterator[Cell]:
    for what in ("name", "organisation", "via"):
        yield from _cell(what, getattr(old, what), getattr(new, what))
    yield from _cell("languages", ", ".join(old.languages), ", ".join(new.languages))
    for language in dict.fromkeys((*old.salutations, *new.salutations)):
        yield from _cell("salutation", old.salutations.get(language, ""), new.salutations.get(language, ""))
    for role, people, newer in (("to", old.addressees, new.addressees), ("cc", old.cc, new.cc)):
        for at in range(max(len(people), len(newer))):
            if at >= len(people) or at >= len(newer):
                gone, came = (_called(people[at]), "") if at < len(people) else ("", _called(newer[at]))
                yield Cell("person", gone, came, role, at + 1)
                continue
            one, other = people[at], newer[at]
            for what in _PERSON:
                for cell in _cell(what, getattr(one, what), getattr(other, what)):
                    yield cell._replace(role=role, person=at + 1)
            for cell in _cell("address", "\n".join(one.address), "\n".join(other.address)):
                yield cell._replace(role=role, person=at + 1)
    for name in dict.fromkeys((*old.fields, *new.fields)):
        for cell in _cell(name, _shown(old.fields.get(name, "")), _shown(new.fields.get(name, ""))):
            yield cell._replace(own=True)


def _called(person: Addressee) -> str:
    return person.name or person.title or person.organisation


def _cell(what: str, before: str, after: str) -> Iterator[Cell]:
    if before != after:
        yield Cell(what, before, after)


def _shown(value: FieldValue) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)

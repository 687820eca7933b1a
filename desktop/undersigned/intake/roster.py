"""The names under a letter as the campaign's roster: each as written, in the letter's order and groups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from undersigned.intake import vocabulary as known
from undersigned.intake.signing import Name, Names
from undersigned.signatories.model import (
    Arrangement,
    Group,
    Order,
    Roster,
    RowForm,
    Signatory,
    SignatoryKind,
    Source,
)
from undersigned.signatories.names import fresh, repaired, slug
from undersigned.text.pieces import shielded


def roster_of(names: Names) -> Roster:
    """Return the roster that prints these names as the letter did."""
    groups = group_ids(names)
    split = [_split(n) for n in names.names]
    titled = bool(split) and not names.blocks and all(title for _, title in split)
    form = RowForm.BLOCK if names.blocks else RowForm.NAME_TITLE if titled else RowForm.NAME
    taken: set[str] = set()
    signatories = []
    for row, (name, parts) in enumerate(zip(names.names, split, strict=True), 1):
        made = _signatory(name, parts, form)
        ident = fresh(slug(made.name), taken)
        taken.add(ident)
        source = Source(row=row, name=name.text)
        group = groups.get(name.group, "")
        signatories.append(replace(made, id=ident, group=group, sources=(source,)))
    arrangement = Arrangement(
        order=Order.AS_LISTED,
        form=form,
        numbered=names.numbered,
        groups=tuple(Group(ident) for ident in groups.values()),
    )
    return Roster(tuple(signatories), arrangement)


def group_ids(names: Names) -> dict[str, str]:
    """Return the ids of the groups, by their headings."""
    found: dict[str, str] = {}
    for heading in names.groups:
        found[heading] = fresh(slug(heading), set(found.values()))
    return found


def group_frame(names: Names) -> Iterator[tuple[str, str]]:
    """Yield the worded parts of the frame that head the groups."""
    for heading, ident in group_ids(names).items():
        yield f"group-{ident}", shielded(heading)


def _split(name: Name) -> tuple[str, str]:
    """Return a person's name and what stands behind it; an organisation's name is never parted."""
    before, comma, behind = name.text.partition(", ")
    if name.person and comma and known.has("title", behind):
        return before, behind
    return name.text, ""


def _signatory(name: Name, parts: tuple[str, str], form: RowForm) -> Signatory:
    kind = SignatoryKind.PERSON if name.person else SignatoryKind.UNKNOWN
    if form is RowForm.BLOCK:
        title, below = "", list(name.below)
        if below and known.has("title", below[0]):
            title, below = below[0], below[1:]
        return Signatory("", repaired(name.text), kind, title=title, affiliation="; ".join(below))
    text = " ".join((name.text, *name.below))
    if not parts[1]:
        return Signatory("", repaired(text), kind)
    shown = "" if form is RowForm.NAME_TITLE else repaired(text)
    return Signatory("", repaired(parts[0]), kind, title=repaired(parts[1]), print_as=shown)

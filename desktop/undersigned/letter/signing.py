"""The names under a letter, as they are printed: groups, row forms, numbers.

Names are values: printed as their owners write them, never parsed. Their order is
`signatories.order`'s, headings and notes are worded parts of the frame.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.campaign.model import Asset
from undersigned.document.model import Origin, Run
from undersigned.language.voice import Voice, voice
from undersigned.letter.model import Entry, Words
from undersigned.letter.pictures import signature_of
from undersigned.letter.remembered import remembered
from undersigned.letter.setting import plain_value
from undersigned.signatories.model import (
    Arrangement,
    Roster,
    RowForm,
    Scope,
    Signatory,
    SignatoryKind,
    Standing,
)
from undersigned.signatories.order import arranged, printed_name


class Signed(NamedTuple):
    """The entries of one group; its id is "" for those without one."""

    group: str
    entries: tuple[Entry, ...]


def signatories_of(roster: Roster, recipient: str, as_of: datetime.date | None) -> tuple[Signatory, ...]:
    """Return who signs the letter to this recipient, as `Roster.under` does."""
    standing, everywhere = _standing(roster, as_of)
    return standing if everywhere else tuple(s for s in standing if s.consent.covers(recipient))


@remembered(8)
def _standing(roster: Roster, as_of: datetime.date | None) -> tuple[tuple[Signatory, ...], bool]:
    """Return who has signed by that day, and whether all of them sign every letter."""
    found = tuple(s for s in roster.signatories if s.standing(as_of) is Standing.SIGNED)
    return found, all(s.consent.scope is Scope.ALL and not s.consent.but for s in found)


@remembered(16)
def signed(
    signatories: tuple[Signatory, ...],
    arrangement: Arrangement,
    language: str,
    assets: tuple[Asset, ...] = (),
) -> tuple[Signed, ...]:
    """Return who signs, group by group, each in its order and numbered through where numbers are wanted.

    Where one of a group has a signature, all of it stand in blocks.
    """
    speaking = voice(language)
    found: list[Signed] = []
    number = 0
    for group, members in arranged(signatories, arrangement, speaking):
        entries = []
        form = RowForm.BLOCK if any(s.signature for s in members) else arrangement.form
        for signatory in members:
            number += 1
            label = f"{number}." if arrangement.numbered else ""
            words = entry_words(signatory, form, speaking)
            shown = signatory.signature and signature_of(
                signatory.signature, assets, plain_value(printed_name(signatory, language)), speaking
            )
            entries.append(Entry(words, Origin(signatory=signatory.id), label, shown or None))
        found.append(Signed(group.id if group else "", tuple(entries)))
    return tuple(found)


def entry_words(signatory: Signatory, form: RowForm, speaking: Voice) -> Words:
    """Return one signatory's words."""
    name = plain_value(printed_name(signatory, speaking.language)).strip()
    if form is RowForm.BLOCK:
        below = "".join(f"\n{line}" for line in _block_lines(signatory))
        return (Run(name, bold=True), Run(below)) if below else (Run(name, bold=True),)
    if form is RowForm.NAME_TITLE:
        after = "".join(f", {part}" for part in _titles(signatory))
        return (Run(name, bold=True), Run(after)) if after else (Run(name, bold=True),)
    return (Run(name + _after_name(signatory, form, speaking)),)


def _after_name(signatory: Signatory, form: RowForm, speaking: Voice) -> str:
    country = _shown(signatory.country)
    if country and form is RowForm.NAME_COUNTRY_BRACKETS:
        return f" ({country})"
    if country and form is RowForm.NAME_COUNTRY_COMMA:
        return f", {country}"
    if form is RowForm.CAPACITY and signatory.kind is SignatoryKind.PERSON:
        capacity = f", {speaking.word('in_individual_capacity')}" if signatory.individual_capacity else ""
        affiliation = _shown(signatory.affiliation)
        return f"{capacity} ({affiliation})" if affiliation else capacity
    return ""


def _titles(signatory: Signatory) -> Iterator[str]:
    """Yield who signs for it and as what; a person's affiliation stands behind the title."""
    parts = (signatory.person, signatory.title, signatory.affiliation)
    return (text for part in parts if (text := _shown(part)))


def _block_lines(signatory: Signatory) -> Iterator[str]:
    """Yield the lines below a name: person and title, then each affiliation, then the contact."""
    person, title = _shown(signatory.person), _shown(signatory.title)
    if first := ", ".join(p for p in (person, title) if p):
        yield first
    for affiliation in signatory.affiliation.split("; "):
        if text := _shown(affiliation):
            yield text
    if contact := _shown(signatory.contact):
        yield contact


def _shown(text: str) -> str:
    return " ".join(plain_value(text).split())

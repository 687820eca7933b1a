"""Who gets what: the parts of a letter that differ from recipient to recipient, as a table.

A row is a letter; a column is a paragraph that some have another wording of, or an own field. Where
several have the same wording it goes by one letter of the alphabet in all of them.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.campaign import wordings as deeds
from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.operations import word_for
from undersigned.letter.finding import as_read
from undersigned.letter.overlay import overlays, wording_for
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording
from undersigned.text.stale import is_stale


class Has(enum.Enum):
    """What a letter has of a paragraph."""

    SHARED = "shared"
    WORDING = "wording"
    LEFT_OUT = "left-out"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one letter has in one column. `name` is the wording's letter: "A"."""

    has: Has
    name: str = ""
    wording: str = ""
    words: str = ""
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A paragraph that differs (`segment`), or an own field (`field`)."""

    title: str
    segment: str = ""
    field: str = ""
    wordings: tuple[tuple[str, str, str], ...] = ()  # id, name, words; those that can be chosen


@dataclass(frozen=True, slots=True)
class Differences:
    """The table: a row a recipient, in their order."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


def differences(campaign: Campaign) -> Differences:
    """Return what differs between the letters: own fields first, then paragraphs in their order."""
    text = campaign.text
    fields = list(text.fields)
    for recipient in campaign.recipients:
        fields += [name for name in recipient.fields if name not in fields]
    columns = [Column(name.replace("_", " "), field=name) for name in fields]
    for segment in _in_order(text):
        own = tuple(w for w in text.wordings if w.segment == segment.id)
        if own or (segment.prompt and not segment.text.strip()):
            columns.append(_column(segment, own))
    rows = tuple(
        (recipient.id, tuple(_cell(text, column, recipient) for column in columns))
        for recipient in campaign.recipients
    )
    return Differences(tuple(columns), rows)


def _in_order(text: LetterText) -> tuple[Segment, ...]:
    body = tuple(s for s in text.segments if s.kind is not SegmentKind.NOTE)
    notes = tuple(s for s in text.segments if s.kind is SegmentKind.NOTE)
    return (*text.frame, *body, *notes)


def _column(segment: Segment, own: Sequence[Wording]) -> Column:
    words = _words(segment.text) or segment.prompt or _words(next((w.text for w in own if w.text), ""))
    named = tuple((w.id, _name(number), _words(w.text)) for number, w in enumerate(_written(own)))
    return Column(_begun(words), segment=segment.id, wordings=named)


def _written(own: Sequence[Wording]) -> list[Wording]:
    """Return the wordings that have words of their own, in their order."""
    return [w for w in own if not w.left_out]


def _name(number: int) -> str:
    """Return A to Z, then AA, AB and so on."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _cell(text: LetterText, column: Column, recipient: Recipient) -> Cell:
    if column.field:
        value = recipient.fields.get(column.field)
        if value is None or value == "":
            return Cell(Has.MISSING)
        said = ("✓" if value else "–") if isinstance(value, bool) else str(value)
        return Cell(Has.WORDING, words=said)
    segment = next(s for s in (*text.frame, *text.segments) if s.id == column.segment)
    wording = wording_for(overlays(text), column.segment, recipient)
    if wording is None:
        words = _words(segment.text)
        return Cell(Has.SHARED if words else Has.MISSING, words=words)
    if wording.left_out:
        return Cell(Has.LEFT_OUT, wording=wording.id)
    name = next((name for ident, name, _ in column.wordings if ident == wording.id), "")
    stale = is_stale(wording.made_for, segment.text)
    return Cell(Has.WORDING, name, wording.id, _words(wording.text), stale)


def _words(text: str) -> str:
    return " ".join(as_read(text).replace("\ufffc", "[…]").split())


def _begun(words: str) -> str:
    return words if len(words) <= 28 else f"{words[:26].rstrip()}…"


# ----------------------------------------------------------------- choosing


def give(campaign: Campaign, segment: str, recipients: Sequence[str], wording: str) -> Campaign:
    """Return the campaign with these letters having a wording; "" gives them the shared text."""
    if wording:
        return deeds.also_for(campaign, segment, wording, recipients)
    return deeds.use_shared(campaign, segment, recipients)


def leave_out(campaign: Campaign, segment: str, recipients: Sequence[str]) -> Campaign:
    """Return the campaign with a paragraph left out of these letters.

    A wording that nobody else has keeps its words, for when it is put back.
    """
    for wording in campaign.text.wordings:
        whole = wording.segment == segment and set(wording.recipients) == set(recipients)
        if whole and wording.rule is None:
            return word_for(campaign, segment, recipients, wording.text, left_out=True)
    return deeds.leave_out(campaign, segment, recipients)

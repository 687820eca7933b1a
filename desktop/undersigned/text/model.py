"""The letter's text as values: segments, their wordings and translations. All are frozen.

A segment is the unit of translating, varying, checking and laying out. For one letter each
is looked up twice: first the wording that names this recipient, else the shared text; then
the translation of that very wording. An overlay keeps the exact text it was made for, and is
stale when that text is no longer the current one, white space aside.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

Extra = Mapping[str, object]
FieldValue = str | bool | int


def _nothing() -> dict[str, object]:
    return {}


class SegmentKind(enum.StrEnum):
    """What a segment of the body is. The frame's worded parts are FRAME and have reserved ids."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ITEM_MORE = "item-more"  # a further paragraph of the item before it
    QUOTE = "quote"
    NOTE = "note"
    FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Guard:
    """A structure line's condition that a segment stands under, and whether it must hold."""

    condition: str  # the expression between `if` and the tag's end, as typed
    holds: bool = True
    line: int = field(
        default=0, compare=False
    )  # of the tag in letter.md, from 1; 0 where not read from there


@dataclass(frozen=True, slots=True)
class Segment:
    """One paragraph, heading, list item, note, or worded part of the frame.

    `text` is its Markdown, without block marks (no "## ", no "1. ") and without its id.
    """

    id: str
    kind: SegmentKind
    text: str
    level: int = 0  # of a heading: 1, 2, …; of an item: its depth, from 1
    ordered: bool = False
    start: int = 1  # of an ordered list's first item
    guards: tuple[Guard, ...] = ()  # outermost first; all must be as they say
    prompt: str = ""  # of a passage: what its author should write for each recipient
    label: str = ""  # of a note: what its marks call it, in [^label]
    line: int = field(default=0, compare=False)  # where it begins in letter.md, from 1; 0 for the frame
    comment: str = ""  # for translators


# The frame's worded parts, in the order they are printed. "group-ID", "group-ID-note" and
# "roster-note" are reserved too, for the roster's headings and notes.
FRAME_IDS = (
    "via",
    "subject",
    "salutation",  # where it is one text for all letters; else it follows from the data
    "closing",
    "contact",
    "enclosures",
    "roster-heading",
    "roster-note",
    "running-head",
    "letterhead",
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Which recipients a wording is for, by one of their own fields."""

    field: str
    equals: FieldValue


@dataclass(frozen=True, slots=True)
class Wording:
    """Another text for some recipients, or its absence.

    Recipients are named (`recipients`), or found by a rule; a name counts before a rule, and
    of several that fit the first in the campaign's order is taken.
    """

    id: str
    segment: str
    text: str  # ignored where left_out
    made_for: str  # the shared text when it was written
    recipients: tuple[str, ...] = ()
    rule: Rule | None = None
    left_out: bool = False
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Translation:
    """A wording (or, where `wording` is "", the shared text) of a segment in another language."""

    segment: str
    wording: str
    language: str
    text: str  # "" while it is missing
    made_for: str  # the exact source text it was made for
    draft: bool = False  # not yet done: counts as missing
    stays: bool = False  # stays in the source language on purpose
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """What a word of the campaign is called in another language, everywhere in its letters."""

    term: str  # as the text has it
    translation: str
    language: str
    note: str = ""  # for translators
    extra: Extra = field(default_factory=_nothing)


class SubjectForm(enum.StrEnum):
    """How the subject stands in the letter."""

    RE_LINE = "re"
    TITLE = "title"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LetterText:
    """One letter's text: its segments, what differs for whom, and its frame's settings.

    `segments` holds the body in order, then the notes; `frame` the worded parts of the frame.
    """

    name: str = ""  # the template it began from
    language: str = "en"  # BCP 47, the source text's
    subject_form: SubjectForm = SubjectForm.RE_LINE
    date_after_address: bool = False
    segments: tuple[Segment, ...] = ()
    frame: tuple[Segment, ...] = ()
    wordings: tuple[Wording, ...] = ()
    translations: tuple[Translation, ...] = ()
    glossary: tuple[Term, ...] = ()
    reply_by: datetime.date | None = None
    fields: Mapping[str, str] = field(
        default_factory=dict
    )  # own fields recipients need: name -> what it is, for people
    extra: Extra = field(default_factory=_nothing)

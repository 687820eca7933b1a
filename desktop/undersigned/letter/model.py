"""A letter: the words for one recipient in one language, before they have a shape.

Everything is words already: no field is open, no condition undecided, no translation to be
looked up. `compose` makes it, `check` reads it, `layout` sets it out.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from undersigned.document.model import Cover, Inline, Origin, Picture, Signature
from undersigned.document.paper import Paper
from undersigned.problems import Problem
from undersigned.text.model import SegmentKind, SubjectForm

Words = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment's words in this letter. Empty ones don't exist: a false condition leaves nothing."""

    kind: SegmentKind
    words: Words
    origin: Origin
    level: int = 0
    ordered: bool = False
    start: int = 1
    language: str = ""  # where it is not the letter's: a draft's untranslated text


@dataclass(frozen=True, slots=True)
class NoteWords:
    """A note that a mark of this letter leads to."""

    label: str
    number: str
    words: Words
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """One signatory as printed; `label` is its number, where the roster is numbered."""

    words: Words
    origin: Origin
    label: str = ""
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """Signatories under one heading; the heading and note may be empty."""

    heading: Words
    note: Words
    entries: tuple[Entry, ...]
    origin: Origin = Origin()  # noqa: RUF009  # a NamedTuple never changes


@dataclass(frozen=True, slots=True)
class Letter:
    """The words for one recipient in one language, in the order they are read."""

    recipient: str
    language: str
    title: str
    author: str
    right_to_left: bool
    date: Words
    via: Words
    addresses: tuple[Passage, ...]
    cc: Words  # begins with its label; who gets one each on a line of its own
    subject: Passage | None  # begins with its label ("Re:") where subject_form is RE_LINE, else without
    subject_form: SubjectForm
    salutation: Passage | None
    body: tuple[Passage, ...]
    closing: Passage | None
    contact: Passage | None
    enclosures: Words  # begins with its label
    roster_heading: Words
    groups: tuple[EntryGroup, ...]
    roster_note: Words
    notes: tuple[NoteWords, ...]
    letterhead: tuple[Words, ...]
    pictures: tuple[Picture, ...]
    head: Words
    foot: Words
    paper: Paper
    date_after_address: bool = False
    day: datetime.date | None = None
    draft: str = ""
    cover: Cover | None = None
    fonts: tuple[bytes, ...] = ()  # the campaign's font files
    problems: tuple[Problem, ...] = ()

    @property
    def signatories(self) -> int:
        """How many sign it."""
        return sum(len(g.entries) for g in self.groups)

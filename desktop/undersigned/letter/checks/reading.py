"""A letter as a reader meets it: one piece of plain text after the other, each with its place.

Rules read these pieces instead of a letter's many parts. Names under the letter are pieces
too (`Part.ENTRY`); most rules leave them alone, since a name is printed as its owner writes it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from undersigned.campaign.model import Campaign
from undersigned.document.model import Origin, Run
from undersigned.letter.model import Entry, Letter, Passage, Words
from undersigned.letter.remembered import remembered
from undersigned.problems import Place
from undersigned.text.model import SegmentKind


class Part(enum.Enum):
    """Which part of the letter a piece belongs to."""

    LETTERHEAD = "letterhead"
    HEAD = "head"  # running, from page 2
    FOOT = "foot"
    DATE = "date"
    VIA = "via"
    ADDRESS = "address"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    HEADING = "heading"
    BODY = "body"
    QUOTE = "quote"
    CLOSING = "closing"
    CONTACT = "contact"
    ENCLOSURES = "enclosures"
    CC = "cc"
    ROSTER = "roster"  # its heading and notes, and its groups' headings
    ENTRY = "entry"
    NOTE = "note"


OURS = frozenset({Part.LETTERHEAD, Part.FOOT, Part.CONTACT})  # where the sender speaks of itself
DATA = frozenset({Part.DATE, Part.CC, Part.ENTRY})  # nobody words these
QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“]*“|‘[^‘’]*’")  # a stretch in quotation marks
_IN_ROSTER = frozenset({Part.ROSTER, Part.ENTRY})


class Stretch(NamedTuple):
    """Where in a piece's text one run stands, and what it is."""

    start: int
    end: int
    run: Run


@dataclass(frozen=True, slots=True)
class Piece:
    """One block's text, without the marks of notes."""

    part: Part
    text: str
    stretches: tuple[Stretch, ...]
    origin: Origin
    language: str

    def touches(self, start: int, end: int, field: str) -> bool:
        """Whether that stretch of the text holds (part of) this field's value."""
        return any(s.run.field == field and s.start < end and start < s.end for s in self.stretches)

    def is_a_value(self, start: int, end: int) -> bool:
        """Whether that stretch lies wholly within one field's value."""
        return any(s.run.field and s.start <= start and end <= s.end for s in self.stretches)

    def is_italic(self, start: int, end: int) -> bool:
        """Whether that stretch lies wholly within an italic run."""
        return any(s.run.italic and s.start <= start and end <= s.end for s in self.stretches)


@dataclass(frozen=True, slots=True)
class Read:
    """A letter read from its head to its last note, and where its segments stand in letter.md."""

    letter: Letter
    pieces: tuple[Piece, ...]
    lines: Mapping[str, int]

    def place(self, piece: Piece | None = None) -> Place:
        """Return the place of a piece, or that of the letter as a whole."""
        letter = self.letter
        if piece is None:
            return Place(recipient=letter.recipient, language=letter.language)
        segment = piece.origin.segment
        line = self.lines.get(segment, 0)
        return Place(
            part="letter.md" if line else _room(piece.part),
            segment=segment,
            wording=piece.origin.wording,
            language=letter.language,
            recipient=letter.recipient,
            signatory=piece.origin.signatory,
            line=0 if piece.origin.wording else line,
        )

    def body(self) -> Iterator[Piece]:
        """Yield the body's pieces."""
        return (p for p in self.pieces if p.part in (Part.HEADING, Part.BODY, Part.QUOTE))


def read(campaign: Campaign, letter: Letter) -> Read:
    """Return the letter's pieces in the order in which they are read; notes come last."""
    lines = {s.id: s.line for s in campaign.text.segments}
    return Read(letter, tuple(p for p in _pieces(letter) if p.text.strip()), lines)


def plain(words: Words) -> str:
    """Return the text alone."""
    return "".join(w.text for w in words if isinstance(w, Run))


def _room(part: Part) -> str:
    if part in _IN_ROSTER:
        return "roster"
    return "recipients" if part in (Part.ADDRESS, Part.CC) else "letter.toml"


def _pieces(letter: Letter) -> Iterator[Piece]:
    def worded(part: Part, words: Words, origin: Origin, language: str = "") -> Piece:
        return _piece(part, words, origin, language or letter.language)

    def passage(part: Part, given: Passage | None) -> Iterator[Piece]:
        if given is not None:
            yield worded(part, given.words, given.origin, given.language)

    for line in letter.letterhead:
        yield worded(Part.LETTERHEAD, line, Origin("letterhead"))
    yield worded(Part.DATE, letter.date, Origin())
    yield worded(Part.VIA, letter.via, Origin("via"))
    for address in letter.addresses:
        yield from passage(Part.ADDRESS, address)
    yield from passage(Part.SUBJECT, letter.subject)
    yield from passage(Part.SALUTATION, letter.salutation)
    for one in letter.body:
        yield from passage(_BODY_PARTS.get(one.kind, Part.BODY), one)
    yield from passage(Part.CLOSING, letter.closing)
    yield from passage(Part.CONTACT, letter.contact)
    yield worded(Part.ENCLOSURES, letter.enclosures, Origin("enclosures"))
    yield worded(Part.CC, letter.cc, Origin())
    yield worded(Part.HEAD, letter.head, Origin("running-head"))
    yield worded(Part.FOOT, letter.foot, Origin())
    yield worded(Part.ROSTER, letter.roster_heading, Origin("roster-heading"))
    for group in letter.groups:
        yield worded(Part.ROSTER, group.heading, group.origin)
        note = Origin(f"{group.origin.segment}-note" if group.origin.segment else "")
        yield worded(Part.ROSTER, group.note, note)
        yield from _entries(group.entries, letter.language)
    yield worded(Part.ROSTER, letter.roster_note, Origin("roster-note"))
    for note_words in letter.notes:
        yield worded(Part.NOTE, note_words.words, note_words.origin)


@remembered(16)
def _entries(entries: tuple[Entry, ...], language: str) -> tuple[Piece, ...]:
    """Return the names of a group, which are the same under many letters."""
    return tuple(_piece(Part.ENTRY, e.words, e.origin, language) for e in entries)


_BODY_PARTS = {SegmentKind.HEADING: Part.HEADING, SegmentKind.QUOTE: Part.QUOTE}


def _piece(part: Part, words: Words, origin: Origin, language: str) -> Piece:
    at, stretches = 0, []
    for word in words:
        if isinstance(word, Run):
            stretches.append(Stretch(at, at + len(word.text), word))
            at += len(word.text)
    return Piece(part, "".join(s.run.text for s in stretches), tuple(stretches), origin, language)

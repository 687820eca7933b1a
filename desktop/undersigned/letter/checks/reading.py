"""A letter as a reader meets it: one piece of plain text after the other, each with its place.

Rules read these pieces instead of a letter's many parts. Names under the letter are pieces
too (`Part.ENTRY`); most rules leave them alone, since a name is printed as its owner writes it.
Letters share most of what they say, so what a rule found by looking at a piece alone is kept
with the section it stands in, and looked for once.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from undersigned.campaign.model import Campaign
from undersigned.document.model import Origin, Run
from undersigned.letter.model import Entry, Letter, Passage, Words
from undersigned.letter.remembered import remembered
from undersigned.problems import Place
from undersigned.text.model import LetterText, SegmentKind

T = TypeVar("T")


class Part(enum.Enum):
    """Which part of the letter a piece belongs to."""

    __hash__ = object.__hash__  # an enum's own is written in Python, and memories ask for it all the time

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


BODY = frozenset({Part.HEADING, Part.BODY, Part.QUOTE})
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


class Section:
    """Pieces that letters share as one: a passage's, or the names of a group. `part` is the part of all."""

    __slots__ = ("_found", "part", "pieces")

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self.pieces = pieces
        self.part = pieces[0].part
        self._found: dict[object, tuple[tuple[Piece, Any], ...]] = {}

    def found(self, look: Callable[[Piece], T]) -> tuple[tuple[Piece, T], ...]:
        """Return the pieces in which a look finds something, with what it finds; it is looked once.

        Args:
            look: a module's function, of nothing but the piece.
        """
        known = self._found.get(look)
        if known is None:
            known = tuple((piece, found) for piece in self.pieces if (found := look(piece)))
            self._found[look] = known
        return known


@dataclass(frozen=True, slots=True)
class Read:
    """A letter read from its head to its last note, and where its segments stand in letter.md."""

    letter: Letter
    sections: tuple[Section, ...]
    lines: Mapping[str, int]

    @property
    def pieces(self) -> Iterator[Piece]:
        """Yield all pieces in their order."""
        for section in self.sections:
            yield from section.pieces

    def found(self, look: Callable[[Piece], T]) -> Iterator[tuple[Piece, T]]:
        """Yield the pieces in which a look finds something, as `Section.found` has it."""
        for section in self.sections:
            if there := section.found(look):
                yield from there

    def has(self, part: Part) -> bool:
        """Whether the letter has something in this part."""
        return any(section.part is part for section in self.sections)

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


def read(campaign: Campaign, letter: Letter) -> Read:
    """Return the letter's pieces in the order in which they are read; notes come last."""
    return Read(letter, tuple(s for s in _sections(letter) if s is not None), _lines(campaign.text))


@remembered(8)
def _lines(text: LetterText) -> Mapping[str, int]:
    return {s.id: s.line for s in text.segments}


def plain(words: Words) -> str:
    """Return the text alone."""
    return "".join(w.text for w in words if isinstance(w, Run))


def _room(part: Part) -> str:
    if part in _IN_ROSTER:
        return "roster"
    return "recipients" if part in (Part.ADDRESS, Part.CC) else "letter.toml"


def _sections(letter: Letter) -> Iterator[Section | None]:
    own = letter.language

    def passage(part: Part, given: Passage | None) -> Section | None:
        return _worded(part, given.words, given.origin, given.language or own) if given is not None else None

    for line in letter.letterhead:
        yield _worded(Part.LETTERHEAD, line, Origin("letterhead"), own)
    yield _worded(Part.DATE, letter.date, Origin(), own)
    yield _worded(Part.VIA, letter.via, Origin("via"), own)
    for address in letter.addresses:
        yield passage(Part.ADDRESS, address)
    yield passage(Part.SUBJECT, letter.subject)
    yield passage(Part.SALUTATION, letter.salutation)
    for one in letter.body:
        yield passage(_BODY_PARTS.get(one.kind, Part.BODY), one)
    yield passage(Part.CLOSING, letter.closing)
    yield passage(Part.CONTACT, letter.contact)
    yield _worded(Part.ENCLOSURES, letter.enclosures, Origin("enclosures"), own)
    yield _worded(Part.CC, letter.cc, Origin(), own)
    yield _worded(Part.HEAD, letter.head, Origin("running-head"), own)
    yield _worded(Part.FOOT, letter.foot, Origin(), own)
    yield _worded(Part.ROSTER, letter.roster_heading, Origin("roster-heading"), own)
    for group in letter.groups:
        yield _worded(Part.ROSTER, group.heading, group.origin, own)
        note = Origin(f"{group.origin.segment}-note" if group.origin.segment else "")
        yield _worded(Part.ROSTER, group.note, note, own)
        yield _entries(group.entries, own)
    yield _worded(Part.ROSTER, letter.roster_note, Origin("roster-note"), own)
    for note_words in letter.notes:
        yield _worded(Part.NOTE, note_words.words, note_words.origin, own)


@remembered(64)
def _entries(entries: tuple[Entry, ...], language: str) -> Section | None:
    """Return the section of names, which stand under many letters."""
    pieces = (_piece(Part.ENTRY, entry.words, entry.origin, language) for entry in entries)
    there = tuple(p for p in pieces if p.text.strip())
    return Section(there) if there else None


def _worded(part: Part, words: Words, origin: Origin, language: str) -> Section | None:
    """Return the section of one piece. One with a field's value seldom comes again in another letter."""
    for word in words:
        if isinstance(word, Run) and word.field:
            return _own(part, words, origin, language)
    return _shared(part, words, origin, language) if words else None


def _section(part: Part, words: Words, origin: Origin, language: str) -> Section | None:
    piece = _piece(part, words, origin, language)
    return Section((piece,)) if piece.text.strip() else None


_shared = functools.lru_cache(maxsize=2048)(_section)
_own = functools.lru_cache(maxsize=256)(_section)
_BODY_PARTS = {SegmentKind.HEADING: Part.HEADING, SegmentKind.QUOTE: Part.QUOTE}


def _piece(part: Part, words: Words, origin: Origin, language: str) -> Piece:
    at, stretches = 0, []
    for word in words:
        if isinstance(word, Run):
            stretches.append(Stretch(at, at + len(word.text), word))
            at += len(word.text)
    return Piece(part, "".join(s.run.text for s in stretches), tuple(stretches), origin, language)

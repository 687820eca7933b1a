"""What a letter that people already have consists of, as it was read, before anybody understood it.

The same values come from a Word file, from pasted HTML and from plain text. Nothing visible is
left behind: it stands in a paragraph, in a note, or in the list of what was left out.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Change(enum.StrEnum):
    """What a tracked change did to a piece of text."""

    NONE = ""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved-here"
    MOVED_AWAY = "moved-away"
    PASSING = "passing"  # inserted and deleted again: in neither state of the text

    @property
    def adds(self) -> bool:
        """Whether the text stands there once the changes are accepted, and not before."""
        return self in (Change.INSERTED, Change.MOVED_HERE)

    @property
    def takes_away(self) -> bool:
        """Whether the text stood there before, and is gone once the changes are accepted."""
        return self in (Change.DELETED, Change.MOVED_AWAY)


class Piece(NamedTuple):
    """Text in one look; a line feed in it is a line break, a tab a tab."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: str = ""  # the label of the note that is marked here; the text is "" then
    field: str = ""  # the name of a mail-merge field, whose text stands in `text`; "PAGE" for page numbers
    change: Change = Change.NONE
    hidden: bool = False
    author: str = ""  # of the change


class Spot(enum.StrEnum):
    """Where on its page a paragraph stands."""

    BODY = "body"
    FIRST_HEAD = "first-head"  # the header of the first page alone
    HEAD = "head"
    FOOT = "foot"
    BOX = "box"  # a text box


class Cell(NamedTuple):
    """A place in a table; all count from 0."""

    table: int
    row: int
    column: int
    columns: int  # how many there are in its row


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it was read, with what its program said about it."""

    number: int  # from 1, in the order of the file
    pieces: tuple[Piece, ...] = ()
    spot: Spot = Spot.BODY
    heading: int = 0  # its level; 0 for none
    title: bool = False
    level: int = 0  # in lists, from 1; 0 for none
    ordered: bool = False
    count: int = 1  # the number of an ordered item
    more: bool = False  # a further paragraph of the item before it
    quote: bool = False
    align: str = ""  # "centre" or "end"
    cell: Cell | None = None
    mark: Change = Change.NONE  # of the paragraph's end: accepted or rejected, it joins the next

    @property
    def text(self) -> str:
        """All its text, whatever became of it."""
        return "".join(p.text for p in self.pieces)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote. Marks name it by its label."""

    label: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that somebody made beside the text."""

    author: str
    text: str
    paragraph: int  # the number of the paragraph it is about; 0 where that isn't known
    about: str = ""  # the words it is about
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the file that isn't in the letter, and why."""

    kind: str
    why: str  # a sentence, its facts in braces
    text: str = ""
    paragraph: int = 0
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return self.why.format_map(self.facts)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture in the header of the first page: PNG or JPEG, and small."""

    data: bytes
    media_type: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A letter as it was read."""

    kind: str  # "docx", "html" or "text"
    name: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    remarks: tuple[Remark, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    pictures: int = 0
    logo: Logo | None = None
    language: str = ""  # what the file says of itself, which is often wrong
    page: str = ""  # "A4" or "LETTER", where the file says so


MOST_PARAGRAPHS = 20_000
MOST_CHARACTERS = 3_000_000
MOST_BYTES = 60_000_000  # of a file, or of what was pasted

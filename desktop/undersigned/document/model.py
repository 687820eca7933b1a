"""A closed, small vocabulary: blocks of inlines, columns of blocks, notes, and the frame.

All values are frozen and hashable, since every writer memoises by them. Each block says
where in the campaign its words come from (its origin), so that a click on a page can find
the text, and the text its place on the page.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import NamedTuple

from undersigned.document.paper import Paper


class Origin(NamedTuple):
    """What in the campaign a block's words come from; empty parts don't apply."""

    segment: str = ""
    wording: str = ""
    signatory: str = ""
    addressee: int = -1


class Run(NamedTuple):
    """Text in one look. A line feed inside it is a line break within the block."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""  # the address it leads to: https:, http:, mailto: or tel:
    language: str = ""  # BCP 47, where it is not the document's
    field: str = ""  # the field it is the value of ("recipient.name"), where it is one


class Mark(NamedTuple):
    """The raised number that leads to a note. `label` is the note's, `number` what is printed."""

    label: str
    number: str


class PageNumber(NamedTuple):
    """The number of the page it stands on, or the count of all pages. Only in heads and feet."""

    of_all: bool = False


Inline = Run | Mark | PageNumber


class Kind(enum.Enum):
    """What a block is. Writers choose style, tag and spacing by it, and by nothing else."""

    __hash__ = object.__hash__  # an enum's own is written in Python, and memories ask for it all the time

    DATE = "date"
    VIA = "via"  # "Via e-mail", above the address
    ADDRESS = "address"  # one addressee; lines parted by line feeds
    CC = "cc"  # copies: its label, then who gets them, lines parted by line feeds
    TITLE = "title"  # the subject as a centred title: the document's one H1
    SUBJECT = "subject"  # the subject as a "Re:" line
    SALUTATION = "salutation"
    PARAGRAPH = "paragraph"
    HEADING = "heading"  # level 1 is the highest in the body, whether or not there is a title
    ITEM = "item"  # of a list; level 1 is the outermost, `label` its number or bullet
    ITEM_MORE = "item-more"  # a further paragraph of the item before it, at the same level
    QUOTE = "quote"
    CLOSING = "closing"  # "Sincerely,"
    CONTACT = "contact"
    ENCLOSURES = "enclosures"
    GROUP = "group"  # the heading of a group of signatories
    GROUP_NOTE = "group-note"
    ENTRY = "entry"  # one signatory; lines parted by line feeds; `label` its number, if numbered


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that is already clean: re-encoded, without metadata. Sizes in points."""

    data: bytes
    media_type: str  # "image/png" or "image/jpeg"
    width: float
    height: float
    description: str  # said aloud in its stead; never empty


class Signature(NamedTuple):
    """What stands above a name that is signed: a picture, or a line to sign on where there is none."""

    picture: Picture | None = None
    private: bool = False  # a picture of a hand's own signature: in Word and on the web only where asked for


class Block(NamedTuple):
    """A run of inlines that stands by itself: a paragraph, a heading, a list item, a signatory."""

    kind: Kind
    inlines: tuple[Inline, ...]
    origin: Origin = Origin()
    level: int = 0
    label: str = ""
    ordered: bool = False  # of an ITEM: numbered rather than bulleted
    starts_list: bool = False  # of an ITEM: a new list begins here, numbered from its own start
    language: str = ""  # BCP 47, where it is not the document's
    number: int = 0  # of an ordered ITEM: the number its label shows
    signature: Signature | None = None  # of an ENTRY


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks set in balanced columns, filled downwards; none is broken over a column or a page."""

    blocks: tuple[Block, ...]
    count: int  # 1 to 3; a page too narrow for it takes fewer
    _hash: int = field(default=0, init=False, repr=False, compare=False)

    def __hash__(self) -> int:
        """Return the hash, found once: a roster stands under many letters."""
        if not self._hash:
            object.__setattr__(self, "_hash", hash((self.blocks, self.count)))
        return self._hash

    def __reduce__(self) -> tuple[type[Columns], tuple[tuple[Block, ...], int]]:
        """Leave the hash behind: another process has its own."""
        return Columns, (self.blocks, self.count)


Part = Block | Columns


@dataclass(frozen=True, slots=True)
class Note:
    """A note. Notes stand in the order of their first marks; `number` is as the marks print it."""

    label: str
    number: str
    inlines: tuple[Inline, ...]
    origin: Origin = Origin()  # noqa: RUF009  # a NamedTuple never changes


@dataclass(frozen=True, slots=True)
class Cover:
    """A page before the letter: who sends it, its title, its date, and the logos of those behind it."""

    above: tuple[Inline, ...] = ()
    title: tuple[Inline, ...] = ()
    below: tuple[Inline, ...] = ()
    pictures: tuple[Picture, ...] = ()
    columns: int = 3


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page: one picture or a band of them, then lines of text."""

    pictures: tuple[Picture, ...] = ()
    lines: tuple[tuple[Inline, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """All that a writer needs to put one letter on pages.

    Where the paper wants endnotes, the notes stand behind all parts, under `notes_heading`.
    The head and foot are running: they stand on page 2 and after (`head`) and on every page
    (`foot`), outside the reading order.
    """

    title: str
    language: str  # BCP 47
    author: str  # the organisation that sends it; "" for none
    paper: Paper
    parts: tuple[Part, ...]
    notes: tuple[Note, ...] = ()
    letterhead: Letterhead = Letterhead()
    cover: Cover | None = None
    head: tuple[Inline, ...] = ()
    foot: tuple[Inline, ...] = ()
    notes_heading: tuple[Inline, ...] = ()  # over endnotes; () for footnotes
    draft: str = ""  # the word across each page of a draft; "" for a letter that goes out
    right_to_left: bool = False
    fonts: tuple[bytes, ...] = ()  # font files of its own, for its families and what no other draws

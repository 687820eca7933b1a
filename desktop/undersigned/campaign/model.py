"""The campaign and its parts. Every value is frozen; a change makes a new one.

The letter's text is `text.model`'s. `extra` holds the keys of the same file version that this
release doesn't know, and gives them back on save.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from undersigned.document.paper import Paper
from undersigned.signatories.model import Roster
from undersigned.text.model import Extra, FieldValue, LetterText


def _nothing() -> dict[str, object]:
    return {}


# ----------------------------------------------------------------- to whom


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person or office in an address. `names` and `titles` hold other languages' forms."""

    name: str = ""
    honorific: str = ""
    post_nominals: str = ""
    surname: str = ""  # for "Dear Mr. Nadella"; never guessed where it isn't given
    title: str = ""
    organisation: str = ""
    address: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    honorifics: Mapping[str, str] = field(default_factory=dict)
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom one letter goes to."""

    id: str
    name: str  # what the letter calls it: "Microsoft"
    organisation: str = ""  # in full: "Microsoft Corporation"; "" for the same as name
    addressees: tuple[Addressee, ...] = ()
    cc: tuple[Addressee, ...] = ()
    via: str = ""
    salutations: Mapping[str, str] = field(
        default_factory=dict
    )  # by language; overrides what follows from the data
    languages: tuple[str, ...] = ()  # its letters', the first the default; () for the text's own
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    fields_in: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # language -> field -> value
    names: Mapping[str, str] = field(default_factory=dict)  # by language
    former: tuple[str, ...] = ()  # persons once addressed here, and former names
    paper: Mapping[str, object] = field(default_factory=dict)  # what its letter's paper has of its own
    extra: Extra = field(default_factory=_nothing)


# ----------------------------------------------------------------- what is kept beside


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a segment; it never prints."""

    id: str
    segment: str
    author: str
    text: str
    on: datetime.date | None = None
    done: bool = False
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class NamedState:
    """A state of the campaign that somebody named. `snapshot` is the asset that holds it."""

    name: str
    on: datetime.date
    snapshot: str = ""
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a letter was made from, by hash: its words, its roster, its paper with faces, the release."""

    words: str = ""
    roster: str = ""
    paper: str = ""
    release: str = ""
    extra: Extra = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Record:
    """What became of one letter in one language and format."""

    recipient: str
    language: str
    format: str
    event: str  # "exported", "drafted", "bundled" (of a file that holds all letters), "read" or "sent"
    on: str  # ISO 8601
    file: str = ""
    sha256: str = ""
    fingerprint: Fingerprint = Fingerprint()
    signatories: tuple[str, ...] = ()  # their ids; () where an earlier record has the same fingerprint.roster
    pages: int = 0
    asset: str = ""  # of a sent letter: the asset that keeps its bytes
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A problem that a person chose to leave as it is, and why."""

    kind: str
    segment: str = ""
    recipient: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""
    extra: Extra = field(default_factory=_nothing)


FONTS = "fonts/"  # the folder of assets that are font files


@dataclass(frozen=True, slots=True)
class Asset:
    """Bytes that belong to the campaign: a logo, a font, a signature's picture, a sent letter."""

    name: str  # its path inside the file, under assets/
    data: bytes
    description: str = ""  # of a picture: what is said in its stead
    private: bool = False  # left out of copies that are given away
    extra: Extra = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class LetterheadChoice:
    """Pictures (names of assets) and their height in points; the text is the frame's `letterhead`."""

    pictures: tuple[str, ...] = ()
    height: float = 42.0
    extra: Extra = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class CoverChoice:
    """Whether a page goes before the letter, and the logos on it (names of assets), in points and columns."""

    shown: bool = False
    pictures: tuple[str, ...] = ()
    columns: int = 3
    height: float = 48.0
    extra: Extra = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Campaign:
    """Everything in one `NAME.undersigned` file."""

    id: str  # random; never reaches a letter
    title: str
    organisation: str = ""  # who sends it; the author in a letter's properties
    sample: bool = False
    date: datetime.date | None = None
    text: LetterText = field(default_factory=LetterText)
    languages: tuple[str, ...] = ()  # besides the text's own
    recipients: tuple[Recipient, ...] = ()
    roster: Roster = field(default_factory=Roster)
    paper: Paper = field(default_factory=Paper)
    letterhead: LetterheadChoice = LetterheadChoice()
    cover: CoverChoice = CoverChoice()
    comments: tuple[Comment, ...] = ()
    states: tuple[NamedState, ...] = ()
    records: tuple[Record, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    assets: tuple[Asset, ...] = ()
    extra: Extra = field(default_factory=_nothing)

    @property
    def fonts(self) -> tuple[bytes, ...]:
        """Return the font files that letters may be set in beside those that ship."""
        return tuple(a.data for a in self.assets if a.name.startswith(FONTS))

    def recipient(self, ident: str) -> Recipient | None:
        """Return the recipient with this id."""
        return next((r for r in self.recipients if r.id == ident), None)

    def asset(self, name: str) -> Asset | None:
        """Return the asset with this name."""
        return next((a for a in self.assets if a.name == name), None)

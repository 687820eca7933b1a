"""What a letter was made from, as four hashes that are the same in every process, on every system.

Two fingerprints tell whether a letter would come out otherwise today, and in which of its
parts: words, roster, paper with its faces, release. Where the words come from (their origin)
is no part of it, and the printed count of signatories is the roster's business.
"""

from __future__ import annotations

import enum
import functools
import hashlib
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace

import undersigned
from undersigned.campaign.model import Fingerprint
from undersigned.document.model import Origin, Picture, Run
from undersigned.document.paper import Paper
from undersigned.faces.choose import choose
from undersigned.faces.families import Family
from undersigned.letter.model import EntryGroup, Letter, NoteWords, Passage
from undersigned.letter.remembered import remembered

_ROSTER = ("roster_heading", "groups", "roster_note")
_PAPER = ("paper", "pictures", "fonts")
_PAPER_LATER = frozenset({"endnotes", "signatures_in_word", "draft_mark"})
_NO_WORDS = {*_ROSTER, *_PAPER, "cover", "recipient", "problems"}
_WORDS = tuple(f.name for f in fields(Letter) if f.name not in _NO_WORDS)
_COUNT = "signatories.count"
_LENGTH = 32  # hexadecimal digits: half of a SHA-256 is beyond chance


def fingerprint(letter: Letter) -> Fingerprint:
    """Return what a letter was made from."""
    if letter.paper.draft_mark:  # which is the paper's business
        letter = replace(letter, draft="")
    words = [_parts_of(getattr(letter, name)) for name in _WORDS]
    roster = [_parts_of(getattr(letter, name)) for name in _ROSTER]
    beyond_ascii = frozenset[str]().union(*(found.beyond_ascii for found in (*words, *roster)))
    faces = _faces(tuple(sorted(beyond_ascii)), Family(letter.paper.family, letter.fonts), letter.language)
    headings = letter.paper.heading_family
    paper = (
        _paper(letter.paper),
        *map(_picture, letter.pictures),
        *((_passage(letter.cover).digest,) if letter.cover else ()),
        *faces,
        *(_faces((), Family(headings, letter.fonts), letter.language) if headings else ()),
    )
    return Fingerprint(
        _joined(found.digest for found in words),
        _joined(found.digest for found in roster),
        _joined(paper),
        undersigned.__version__,
    )


def signatories_of(letter: Letter) -> tuple[str, ...]:
    """Return the ids of those who sign it, in the order they are printed."""
    return tuple(entry.origin.signatory for group in letter.groups for entry in group.entries)


class _Found:
    """A part's hash, and its characters beyond ASCII, which may need a face of the system's."""

    __slots__ = ("beyond_ascii", "digest")

    def __init__(self, digest: str, beyond_ascii: frozenset[str]) -> None:
        self.digest = digest
        self.beyond_ascii = beyond_ascii


def _parts_of(value: object) -> _Found:
    """Return a part of a letter; what siblings share, or is long, is remembered."""
    if isinstance(value, tuple) and value and isinstance(value[0], Passage | EntryGroup | NoteWords):
        return _all(map(_part_of, value))
    return _part_of(value)


def _part_of(value: object) -> _Found:
    if isinstance(value, EntryGroup):
        return _all((_passage(value.heading), _passage(value.note), _entries(value.entries)))
    return _passage(value)


def _all(found: Iterable[_Found]) -> _Found:
    kept = tuple(found)
    characters = frozenset[str]().union(*(one.beyond_ascii for one in kept))
    return _Found(_joined(one.digest for one in kept), characters)


@functools.lru_cache(maxsize=4096)
def _passage(value: object) -> _Found:
    return _spelled(value)


@remembered(64)
def _entries(entries: tuple[object, ...]) -> _Found:
    return _spelled(entries)


def _spelled(value: object) -> _Found:
    pieces: list[str] = []
    _spell(value, pieces)
    text = "\0".join(pieces)
    return _Found(_digest(text), frozenset(c for c in text if c > "\x7f"))


def _spell(value: object, pieces: list[str]) -> None:
    """Write a value down so that two different ones never read the same."""
    if isinstance(value, Origin):
        return
    if isinstance(value, Run):
        text = "" if value.field == _COUNT else value.text
        pieces += ("run", text, f"{value.bold:d}{value.italic:d}", value.link, value.language)
    elif isinstance(value, tuple):
        pieces.append(f"{type(value).__name__} {len(value)}")
        for item in value:
            _spell(item, pieces)
    elif isinstance(value, enum.Enum):
        pieces.append(value.name)
    elif isinstance(value, Picture):
        pieces.append(_picture(value))
    elif is_dataclass(value):
        pieces.append(type(value).__name__)
        for fact in fields(value):
            given = getattr(value, fact.name)
            if given is not None or fact.name != "signature":  # nothing above a name is as it always was
                _spell(given, pieces)
    else:
        pieces.append(f"{type(value).__name__} {value}")


@functools.lru_cache(maxsize=64)
def _paper(paper: Paper) -> str:
    pieces: list[str] = []
    for fact in fields(paper):
        given = getattr(paper, fact.name)
        if fact.name in _PAPER_LATER and given == fact.default:
            continue  # letters made before there was this choice are as they would be today
        if fact.name != "extra":
            _spell(given, pieces)
    return _digest("\0".join(pieces))


@functools.lru_cache(maxsize=64)
def _picture(picture: Picture) -> str:
    facts = f"{picture.media_type}\0{picture.width}\0{picture.height}\0{picture.description}\0"
    return hashlib.sha256(facts.encode() + picture.data).hexdigest()


@functools.lru_cache(maxsize=1024)
def _faces(characters: tuple[str, ...], family: Family, language: str) -> tuple[str, ...]:
    """Return the keys of the faces that a family and these characters take, each once."""
    looks = [(bold, italic) for bold in (False, True) for italic in (False, True)]
    chosen = [choose("a", family, bold, italic, language) for bold, italic in looks]
    chosen += [choose(c, family, bold, False, language) for c in characters for bold in (False, True)]
    return tuple(sorted({face.key for face in chosen if face is not None}))


def _joined(digests: Iterable[str]) -> str:
    return _digest("\0".join(digests))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]

"""What is asked of the proof process, and what comes back. All are frozen and hold plain values."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from undersigned.campaign.model import Campaign, Fingerprint
from undersigned.document.model import Origin
from undersigned.errors import UndersignedError
from undersigned.letter.troubles import Trouble
from undersigned.problems import Problem
from undersigned.render.model import Spot

NO_PRINT = Fingerprint()
NOTHING = Campaign(id="", title="")
"""What a process begins with."""

# ----------------------------------------------------------------- asked


@dataclass(frozen=True, slots=True)
class Wanted:
    """The letter in view. Without a recipient it is to nobody yet, called `stand_in` on the page."""

    recipient: str
    language: str
    stand_in: str = ""
    reading: bool = False  # whether it is wanted to be read aloud, too
    standings: bool = False  # whether it is wanted how each letter stands
    languages: tuple[str, ...] = ()  # whose letters are wanted to stand there too, beside an export's
    in_hand: tuple[str, str] = ("", "")  # the segment and wording that somebody is just translating


@dataclass(frozen=True, slots=True)
class Asked:
    """A file of one letter that somebody wants now."""

    number: int
    recipient: str
    language: str
    format: str
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent to the process: how the campaign changed, and what is wanted of it as it now is."""

    number: int
    campaign: object  # a change, see `changes`
    wanted: Wanted | None = None
    asked: tuple[Asked, ...] = ()


# ----------------------------------------------------------------- answered


Packed = tuple[int, float, float, float, float, str, str, str, int]
"""A `Spot` as plain values, which cross much faster: page, x, y, width, height, then its origin's."""


@dataclass(frozen=True)
class Shown:
    """A letter as it would be exported now; a problem that stops the export doesn't keep it from being shown.

    `data` is b"" where it can't be made at all: `error` says why.
    """

    recipient: str
    language: str
    data: bytes = b""  # the PDF's
    pages: int = 0
    signatories: int = 0
    spots: tuple[Packed, ...] = ()
    problems: tuple[Problem, ...] = ()
    number: int = 0  # of the request it answers
    lines: int = 0  # of text on the last page
    lines_a_page: int = 0  # that fit on a whole one
    differs: frozenset[Origin] = frozenset()  # blocks that aren't the same in every letter
    right_to_left: bool = False
    reading: str = ""  # the letter as HTML, where it was wanted
    error: UndersignedError | None = None

    @functools.cached_property
    def places(self) -> tuple[Spot, ...]:
        """Return where each block stands on the pages; unpacked when somebody first asks."""
        return tuple(Spot(*spot[:5], Origin(*spot[5:])) for spot in self.spots)


def packed(spots: Iterable[Spot]) -> tuple[Packed, ...]:
    """Return spots as they cross to another process."""
    return tuple((*spot[:5], *spot.origin) for spot in spots)


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to fix in all letters. Until `done` is `letters`, some of it is from the check before.

    Where `is_same`, the troubles are those of the answer before, and don't cross again.
    """

    troubles: tuple[Trouble, ...]
    done: int
    letters: int
    recipient: str = ""  # of the letter in view, and its language
    language: str = ""
    differs: frozenset[Origin] = frozenset()
    error: UndersignedError | None = None
    is_same: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """One letter as it would be exported now; without pages it can't be made: `error` says why."""

    recipient: str
    language: str
    pages: int = 0
    fingerprint: Fingerprint = NO_PRINT
    signed_by: tuple[str, ...] = ()  # their ids
    stops: int = 0  # problems that stop the export
    untranslated: int = 0  # of these, texts without a translation that fits
    looks: int = 0  # problems that don't
    error: UndersignedError | None = None


@dataclass(frozen=True, slots=True)
class Standings:
    """How letters stand that changed since the answer before; `done` of all are as they are now."""

    new: tuple[Standing, ...]
    done: int
    letters: int


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that was asked for; `data` is b"" where a problem stops it. `title` is the letter's."""

    number: int
    data: bytes = b""
    title: str = ""
    problems: tuple[Problem, ...] = ()
    error: UndersignedError | None = None


@dataclass(frozen=True, slots=True)
class Alive:
    """The process has answered all it was asked, up to the request of this number."""

    number: int


Answer = Shown | Checked | Standings | MadeFile | Alive

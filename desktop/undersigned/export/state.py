"""Whether a letter that was exported is still the letter one would export now, and why not, in plain words.

Pure: from what the campaign remembers, what the letter would be made from today, and what is
on the disk.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from undersigned.campaign.model import Campaign, Fingerprint, Record
from undersigned.campaign.records import rosters_of
from undersigned.disk import read_bounded, sha256_of
from undersigned.errors import UndersignedError, UnreadableError
from undersigned.export.plan import Planned
from undersigned.export.records import newest
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint, signatories_of

_MOST_BYTES = 500_000_000


class Stand(enum.StrEnum):
    """How an exported letter stands."""

    NEVER = "never exported"
    CURRENT = "up to date"
    OUTDATED = "out of date"
    UNKNOWN = "can't be told"  # it can't be put into words at present


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a letter is out of date; `count` is how many signatories it speaks of."""

    kind: str
    count: int = 0

    def __str__(self) -> str:
        one, many = _WORDS[self.kind]
        return (one if self.count == 1 else many).format(count=self.count)


_WORDS = {
    "added": ("1 signatory added", "{count} signatories added"),
    "left": ("1 signatory left", "{count} signatories left"),
    "names": ("the list of names changed",) * 2,
    "text": ("the text changed",) * 2,
    "page": ("the page changed",) * 2,
    "release": ("made by another release of Undersigned",) * 2,
    "gone": ("the file is gone",) * 2,
    "touched": ("somebody changed the file",) * 2,
}


@dataclass(frozen=True, slots=True)
class State:
    """How one letter in one format stands. `record` is None where it was never exported."""

    recipient: str
    language: str
    format: str
    stand: Stand
    why: tuple[Reason, ...] = ()
    record: Record | None = None
    error: UndersignedError | None = None


def reasons(
    made_from: Fingerprint,
    signed_by: Iterable[str],
    now_from: Fingerprint,
    now_signed_by: Iterable[str],
) -> tuple[Reason, ...]:
    """Return what differs between two fingerprints of a letter; () if nothing does."""
    return tuple(_reasons(made_from, set(signed_by), now_from, set(now_signed_by)))


def _reasons(before: Fingerprint, signed: set[str], now: Fingerprint, signing: set[str]) -> Iterator[Reason]:
    if before.words != now.words:
        yield Reason("text")
    if before.roster != now.roster:
        added, left = len(signing - signed), len(signed - signing)
        if added:
            yield Reason("added", added)
        if left:
            yield Reason("left", left)
        if not added and not left:
            yield Reason("names")
    if before.paper != now.paper:
        yield Reason("page")
    if before.release != now.release:
        yield Reason("release")


def states(
    campaign: Campaign,
    planned: Iterable[Planned],
    folder: Path | None = None,
    *,
    as_of: datetime.date | None = None,
) -> Iterator[State]:
    """Tell of each planned letter how it stands; the same question for all formats is asked once.

    Args:
        campaign: With its records.
        planned: The letters, as `plan` gives them.
        folder: Where the files are; None doesn't look at them.
        as_of: As `produce` has it.
    """
    records, rosters = newest(campaign), rosters_of(campaign.records)
    letter: tuple[str, str] | None = None
    composed: tuple[Fingerprint, tuple[str, ...]] | UndersignedError
    for one in planned:
        if letter != (one.recipient, one.language):
            letter = (one.recipient, one.language)
            composed = _composed(campaign, *letter, as_of)
        record = records.get((*letter, one.format))
        if record is None:
            yield State(*letter, one.format, Stand.NEVER)
        elif isinstance(composed, UndersignedError):
            yield State(*letter, one.format, Stand.UNKNOWN, (), record, composed)
        else:
            signed_by = record.signatories or rosters.get(record.fingerprint.roster, ())
            why = (*_on_disk(record, folder), *reasons(record.fingerprint, signed_by, *composed))
            yield State(*letter, one.format, Stand.OUTDATED if why else Stand.CURRENT, why, record)


def _composed(
    campaign: Campaign, recipient: str, language: str, as_of: datetime.date | None
) -> tuple[Fingerprint, tuple[str, ...]] | UndersignedError:
    try:
        letter = compose(campaign, recipient, language, as_of=as_of)
    except UndersignedError as error:
        return error
    return fingerprint(letter), signatories_of(letter)


def _on_disk(record: Record, folder: Path | None) -> tuple[Reason, ...]:
    if folder is None:
        return ()
    try:
        data = read_bounded(folder / Path(record.file).name, _MOST_BYTES)
    except UnreadableError:
        return (Reason("gone"),)
    return () if sha256_of(data) == record.sha256 else (Reason("touched"),)

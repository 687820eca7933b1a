"""Produce and write letter after letter; each gives an outcome, whatever became of it.

A stop is a `break`: what was written is whole and listed. One letter's failure is an outcome
too, and the others go on.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned import produce
from undersigned.campaign.model import Campaign
from undersigned.disk import cause_of, read_bounded, sha256_of, write_whole
from undersigned.errors import UnconfirmedError, UndersignedError, UnreadableError, UnwritableError
from undersigned.export import manifest
from undersigned.export.manifest import Manifest, Row
from undersigned.export.plan import Planned
from undersigned.problems import Problem
from undersigned.render.formats import FORMATS

_MOST_BYTES = 500_000_000


class LetterFailedError(UndersignedError):
    """One letter couldn't be made, for a reason that nobody foresaw."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one planned file. It is on the disk if `written`, also where it was there already."""

    recipient: str
    language: str
    format: str
    path: Path
    written: bool = False
    pages: int = 0
    signatories: int = 0
    sha256: str = ""
    problems: tuple[Problem, ...] = ()
    error: UndersignedError | None = None


def export(
    campaign: Campaign,
    planned: Iterable[Planned],
    folder: Path,
    *,
    as_of: datetime.date | None = None,
    draft: bool = False,
) -> Iterator[Outcome]:
    """Write the planned letters to a folder, which is made if it isn't there.

    Raises:
        UnwritableError: the folder can't be made, or what is in it isn't ours to list.
    """
    _make(folder)
    ours = manifest.read(folder)
    try:
        for (recipient, language), files in itertools.groupby(planned, lambda p: (p.recipient, p.language)):
            prepared = _prepared(campaign, recipient, language, as_of, draft)
            for one in files:
                yield _outcome(campaign, prepared, one, folder / one.file, ours)
    finally:
        ours.save()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        cause = cause_of(error) if isinstance(error, OSError) else "no folder can have this name"
        raise UnwritableError(
            "The folder {path} can't be made: {cause}.",
            fix="Choose another folder.",
            path=folder,
            cause=cause,
        ) from error


def _prepared(
    campaign: Campaign, recipient: str, language: str, as_of: datetime.date | None, draft: bool
) -> produce.Prepared | UndersignedError:
    try:
        return produce.prepare(campaign, recipient, language, as_of=as_of, draft=draft)
    except UndersignedError as error:
        return error
    except Exception as error:
        return _failed(recipient, error)


def _outcome(
    campaign: Campaign,
    prepared: produce.Prepared | UndersignedError,
    planned: Planned,
    path: Path,
    ours: Manifest,
) -> Outcome:
    """Write one letter in one format, and say what became of it."""
    outcome = Outcome(planned.recipient, planned.language, planned.format, path)
    if isinstance(prepared, UndersignedError):
        return replace(outcome, error=prepared)
    outcome = replace(outcome, signatories=prepared.letter.signatories, problems=prepared.problems)
    produced = _produced(campaign, prepared, planned)
    if isinstance(produced, UndersignedError):
        return replace(outcome, error=produced)
    outcome, made = replace(outcome, problems=produced.problems), produced.made
    if made is None:
        return outcome
    sha256 = sha256_of(made.data)
    pages = str(made.pages) if made.pages else ""
    row = Row(planned.file, *planned[:3], pages, str(outcome.signatories), sha256)
    error = _written(path, made.data, row, ours)
    written = error is None or isinstance(error, UnconfirmedError)
    return replace(outcome, written=written, pages=made.pages, sha256=sha256, error=error)


def _produced(
    campaign: Campaign, prepared: produce.Prepared, planned: Planned
) -> produce.Produced | UndersignedError:
    try:
        return produce.write(campaign, prepared, FORMATS[planned.format])
    except UndersignedError as error:
        return error
    except Exception as error:
        return _failed(planned.recipient, error)


def _written(path: Path, data: bytes, row: Row, ours: Manifest) -> UndersignedError | None:
    """Put a letter's bytes on the disk and into the list; return what kept it from it."""
    try:
        now = _present(path)
        if now == row.sha256:  # it is there already, down to the last byte
            ours.settle(row)
            return None
        if now and not ours.has(row.file, now):
            return UnwritableError(
                "{path} was made or changed by somebody else, so it wasn't replaced.",
                fix="Move it away, or export to another folder.",
                path=path,
            )
        ours.announce(row, now)
        try:
            write_whole(path, data)
        except UnconfirmedError as error:
            ours.settle(row)
            return error
        except BaseException:
            ours.take_back(row, now)
            raise
        ours.settle(row)
    except UndersignedError as error:
        return error
    return None


def _present(path: Path) -> str:
    """Return the hash of the file that is there; "" for none.

    Raises:
        UnwritableError: something is there that isn't a file one could replace.
    """
    if not path.exists() and not path.is_symlink():
        return ""
    try:
        return sha256_of(read_bounded(path, _MOST_BYTES))
    except UnreadableError as error:
        raise UnwritableError(
            "{path} is there already and can't be read, so it wasn't replaced.",
            fix="Move it away, or export to another folder.",
            path=path,
        ) from error


def _failed(recipient: str, error: Exception) -> LetterFailedError:
    failed = LetterFailedError(
        "The letter to {recipient} couldn't be made: something went wrong that shouldn't ({what}).",
        fix="Please report it; the other letters aren't touched by it.",
        recipient=recipient,
        what=type(error).__name__,  # never its text, which may hold private data
    )
    failed.__cause__ = error
    return failed

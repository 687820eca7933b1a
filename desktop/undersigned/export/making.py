"""One letter of a batch, in all its formats, wherever it is made: here, or in a worker process.

A `Task` goes in and a `Making` comes out, both plain values that can cross to a process and
back. A letter is put into words once for all its formats. What makes letters is loaded with
the first one: a process that only hands them out never needs it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from undersigned.campaign.model import Campaign, Fingerprint
from undersigned.errors import UndersignedError
from undersigned.export.mail import DRAFT
from undersigned.problems import Problem
from undersigned.render.formats import FORMATS

if TYPE_CHECKING:
    from undersigned.produce import Prepared

NO_PRINT = Fingerprint()


class LetterFailedError(UndersignedError):
    """One letter couldn't be made, for a reason that nobody foresaw."""


@dataclass(frozen=True, slots=True)
class Task:
    """One letter to make. `there` holds, by format, what a file that is on the disk was made from."""

    recipient: str
    language: str
    formats: tuple[str, ...]
    there: Mapping[str, Fingerprint] = field(default_factory=dict)
    attached: str = "letter.pdf"  # what the PDF is called that an e-mail's draft brings along


@dataclass(frozen=True, slots=True)
class Written:
    """A letter in one format. No data: a problem stops it, an error did, or the file `is_there` already."""

    format: str
    data: bytes = b""
    pages: int = 0
    problems: tuple[Problem, ...] = ()
    is_there: bool = False
    error: UndersignedError | None = None


@dataclass(frozen=True, slots=True)
class Making:
    """What became of a task. With an error nothing else is filled."""

    formats: tuple[Written, ...] = ()
    signatories: tuple[str, ...] = ()
    fingerprint: Fingerprint = NO_PRINT
    error: UndersignedError | None = None


def make(
    campaign: Campaign, task: Task, *, as_of: datetime.date | None = None, draft: bool = False
) -> Making:
    """Make one letter; whatever goes wrong with it is an error inside the answer."""
    from undersigned import produce
    from undersigned.letter.fingerprint import fingerprint, signatories_of

    try:
        prepared = produce.prepare(campaign, task.recipient, task.language, as_of=as_of, draft=draft)
        made_from = fingerprint(prepared.letter)
    except UndersignedError as error:
        return Making(error=error)
    except MemoryError:
        raise
    except Exception as error:
        return Making(error=failed(task.recipient, error))
    written = tuple(_written(campaign, prepared, task, name, made_from) for name in task.formats)
    return Making(written, signatories_of(prepared.letter), made_from)


def _written(
    campaign: Campaign, prepared: Prepared, task: Task, name: str, made_from: Fingerprint
) -> Written:
    from undersigned import produce

    if prepared.may_be_written and task.there.get(name) == made_from:
        return Written(name, problems=prepared.problems, is_there=True)
    try:
        if name == DRAFT:
            return _mail(campaign, prepared, task)
        produced = produce.write(campaign, prepared, FORMATS[name])
    except UndersignedError as error:
        return Written(name, problems=prepared.problems, error=error)
    except MemoryError:
        raise
    except Exception as error:
        return Written(name, problems=prepared.problems, error=failed(task.recipient, error))
    if produced.made is None:
        return Written(name, problems=produced.problems)
    return Written(name, produced.made.data, produced.made.pages, produced.problems)


def _mail(campaign: Campaign, prepared: Prepared, task: Task) -> Written:
    """Return a letter as the draft of an e-mail, with its PDF attached under its own file's name."""
    from undersigned import produce
    from undersigned.export.mail import as_draft

    parts = [produce.write(campaign, prepared, FORMATS[name]) for name in ("txt", "html", "pdf")]
    found = parts[-1].problems  # a page's own beside those of the letter, which all have
    plain, page, pdf = (part.made for part in parts)
    if plain is None or page is None or pdf is None:
        return Written(DRAFT, problems=found)
    data = as_draft(prepared.letter.title, plain.data, page.data, pdf.data, task.attached)
    return Written(DRAFT, data, pdf.pages, found)


def failed(recipient: str, error: Exception) -> LetterFailedError:
    """Return what is said of a letter that failed in an unforeseen way."""
    found = LetterFailedError(
        "The letter to {recipient} couldn't be made: something went wrong that shouldn't ({what}).",
        fix="Please report it; the other letters aren't touched by it.",
        recipient=recipient,
        what=type(error).__name__,  # never its text, which may hold private data
    )
    found.__cause__ = error
    return found

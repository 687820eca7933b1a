"""How a batch is exported, and what became of each of its files."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.context import BaseContext
from pathlib import Path

from undersigned.campaign.model import Fingerprint
from undersigned.errors import UndersignedError
from undersigned.export.making import NO_PRINT
from undersigned.export.pattern import DEFAULT
from undersigned.export.press import LIMITS, Limits, never
from undersigned.problems import Problem


@dataclass(frozen=True, slots=True)
class How:
    """How a batch is exported; the defaults write each letter's files, over those of earlier exports."""

    as_of: datetime.date | None = None  # the day whose roster signs
    draft: bool = False
    jobs: int = 0  # worker processes; 0 chooses, 1 makes the letters in this process
    resume: bool = False  # leave files alone that are as they would be made
    manifest: bool = False  # list the files in the folder
    move_earlier: bool = False
    combined: bool = False  # one PDF of all letters too
    zipped: bool = False  # one zip of all files too
    pattern: str = DEFAULT  # that the files were planned by
    now: datetime.datetime | None = None
    limits: Limits = LIMITS
    beside: tuple[Path, ...] = ()  # folders of files that are saved in the same run
    mark: str = ""
    stop: Callable[[], bool] = field(default=never)
    workers: BaseContext | None = None  # what starts them, where that was begun ahead


AS_USUAL = How()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one planned file; without a format, what there is to say of the whole folder.

    The file is on the disk if `written`; it was there already, down to the last byte, if `unchanged`.
    """

    recipient: str
    language: str
    format: str
    path: Path
    written: bool = False
    pages: int = 0
    sha256: str = ""
    problems: tuple[Problem, ...] = ()
    error: UndersignedError | None = None
    unchanged: bool = False
    signed_by: tuple[str, ...] = ()  # their ids
    fingerprint: Fingerprint = NO_PRINT

    @property
    def signatories(self) -> int:
        """How many sign it."""
        return len(self.signed_by)

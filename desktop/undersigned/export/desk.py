"""Where a batch's files meet the disk: what may be replaced, what is moved aside, what is listed.

Each file is announced in the ledger, written aside and renamed; the disk is asked to keep a
group of them safe about once a second, before the folder's own list is written anew.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from undersigned.disk import Data, Together, read_bounded, sha256_of, write_whole
from undersigned.errors import UnconfirmedError, UndersignedError, UnreadableError, UnwritableError
from undersigned.export.ledger import Ledger
from undersigned.export.names import same_file
from undersigned.export.rows import NAME, Row, as_csv, read_manifest

EARLIER = "Earlier"
_MOST_BYTES = 4_000_000_000
_SYNC_EVERY = 0.8  # seconds at least
_HOPELESS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENOENT, errno.ENOTDIR})


class Desk:
    """One folder during one export.

    Args:
        folder: where the files go; it is there.
        ledger: what is known of it.
        listed: whether it gets a `manifest.csv`; one that it has is kept up to date anyway.
        earlier: where our files go that would be replaced; None replaces them.

    Raises:
        UnwritableError: a list is wanted, and another file has its name.
    """

    def __init__(self, folder: Path, ledger: Ledger, *, listed: bool, earlier: Path | None) -> None:
        self.folder, self.ledger = folder, ledger
        self._earlier = earlier
        self._together = Together(ledger.mark)
        self._synced = time.monotonic()
        self._listed = listed
        self._listing = b""
        try:
            self._listed = read_manifest(folder) is not None or listed
        except UnwritableError:
            if listed:
                raise

    def present(self, file: str) -> str:
        """Return the hash of the file that is there; "" for none.

        Raises:
            UnwritableError: something is there that isn't a file one could replace.
        """
        path = self.folder / file
        if not os.path.lexists(path):
            return ""
        try:
            return sha256_of(read_bounded(path, _MOST_BYTES))
        except UnreadableError as error:
            raise UnwritableError(
                "{path} is there already and can't be read, so it wasn't replaced.",
                fix="Move it away, or export to another folder.",
                path=path,
            ) from error

    def write(self, row: Row, data: Data, signatories: tuple[str, ...] = ()) -> bool:
        """Put a file in its place; return whether these very bytes were there already.

        Raises:
            UnwritableError: it couldn't be written, or somebody else's file is in its place.
        """
        now = self.present(row.file)
        if now and now == row.sha256:
            self.ledger.announce(row, signatories)
            return True
        path = self.folder / row.file
        if now and not self.ledger.has(row.file, now):
            raise UnwritableError(
                "{path} was made or changed by somebody else, so it wasn't replaced.",
                fix="Move it away, or export to another folder.",
                path=path,
            )

        def ready() -> None:
            self.ledger.announce(row, signatories)
            if now and self._earlier:
                self._move_aside(row.file)

        try:
            self._together.write(path, data, just_before=ready, new=not now)
        except BaseException:
            if self.ledger.row(row.file, row.sha256) and not _is_there(path, now):
                self.ledger.take_back(row)
            raise
        return False

    def tidy(self, wanted: Iterable[str], planned: Callable[[], Iterable[str]]) -> tuple[str, ...]:
        """Return our files that belong to no letter any more; they are moved aside where that is wanted.

        Args:
            wanted: files of this export's letters.
            planned: tells all that any letter can have; asked for only where there are others.
        """
        known = set(map(same_file, wanted))
        others = [row for row in self.ledger.newest() if same_file(row.file) not in known]
        known = set(map(same_file, planned())) if others else known
        found = []
        for row in others:
            if same_file(row.file) not in known and self.ledger.is_own(row.file):
                with contextlib.suppress(UnwritableError):
                    now = self.present(row.file)
                    if now and self.ledger.has(row.file, now):
                        found.append(row.file)
        if self._earlier:
            for file in found:
                with contextlib.suppress(UnwritableError):
                    self._move_aside(file)
                    self.ledger.forget(file)
        return tuple(found)

    def _move_aside(self, file: str) -> None:
        """Move one of our files to the folder of earlier ones, under a name that is free there."""
        assert self._earlier is not None
        stem, dot, extension = file.rpartition(".")
        try:
            self._earlier.mkdir(parents=True, exist_ok=True)
            for number in range(1, 1000):
                to = self._earlier / (file if number == 1 else f"{stem} ({number}){dot}{extension}")
                if not to.exists():
                    (self.folder / file).rename(to)
                    return
        except OSError as error:
            raise UnwritableError(
                "{path} couldn't be moved to {to}, so it wasn't replaced.",
                fix="Close the program that holds it, or export without --move-earlier.",
                path=self.folder / file,
                to=self._earlier,
            ) from error

    def pause(self) -> UndersignedError | None:
        """See what was written safe on the disk, if that is due; wait for it only where it is listed then."""
        if time.monotonic() - self._synced < _SYNC_EVERY:
            return None
        if self._listed:
            return self.sync()
        self._synced = time.monotonic()
        self._together.begin_sync()
        return None

    def sync(self) -> UndersignedError | None:
        """See what was written safe on the disk, then list it; return what kept it from it."""
        self._synced = time.monotonic()
        trouble: UndersignedError | None = None
        try:
            self._together.sync()
        except UnconfirmedError as error:
            trouble = error
        self.ledger.sync()
        if self._listed:
            rows = [row for row in self.ledger.newest() if (self.folder / row.file).exists()]
            listing = as_csv(rows)
            if listing != self._listing and rows:
                try:
                    write_whole(self.folder / NAME, listing, mark=self.ledger.mark)
                    self._listing = listing
                except UnwritableError as error:
                    trouble = error
        return trouble


def _is_there(path: Path, before: str) -> bool:
    """Whether a file was replaced although that ended with an error, as an interrupt may do."""
    try:
        return sha256_of(path.read_bytes()) != before
    except OSError:
        return False


def earlier_folder(folder: Path, now: datetime.datetime) -> Path:
    """Return where files go that are moved aside at this moment."""
    return folder / EARLIER / f"{now:%Y-%m-%d %H.%M}"


def is_hopeless(error: UndersignedError) -> bool:
    """Whether what kept one file from being written will keep all others too."""
    cause = error.__cause__
    return isinstance(error, UnwritableError) and isinstance(cause, OSError) and cause.errno in _HOPELESS

"""Recovery copies on the disk: written whole or not at all, found again after a crash, thinned by age.

One copy is one file in the state folder, 0600: a line of facts as JSON, then a campaign file's
bytes, if there are any yet, then what was changed since (`recovery_records`). Its name tells which run
of the program wrote it (an `owner`, whose lock lives as long as the process), so that nobody takes
another's copies for left ones, and which document it is of. A copy is removed only by who has settled
what becomes of it. When copies are made: `recovery`.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLockFile

from undersigned import __version__
from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, sha256_of, unwritable
from undersigned.errors import UndersignedError, UnreadableError, UnwritableError
from undersigned.window import recovery_records

_ENDING = ".recovery"
_NEW = ".new"  # one that is about to take its place
_ASIDE = "set-aside"
_MOST = 256_000_000 + 100_000  # bytes of a copy: the largest campaign, and its facts
_MOST_FACTS = 100_000  # bytes of the first line


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a copy without opening its campaign."""

    document: str  # the campaign's id
    title: str
    path: str = ""  # of its file; "" for one that was never saved
    base: str = ""  # hash of the file that the work began from
    at: str = ""  # ISO 8601, UTC
    version: str = ""  # of the program; another one may not read its records
    size: int = 0  # bytes of the campaign file; 0 where there is none

    @property
    def when(self) -> datetime.datetime:
        """When the copy was made, in the zone of this machine."""
        return datetime.datetime.fromisoformat(self.at).astimezone()


@dataclass(frozen=True, slots=True)
class Left:
    """A copy that a run of the program left behind, which didn't end as it should."""

    file: Path
    facts: Facts  # of the last moment that is in it

    def campaign(self) -> Campaign:
        """Return what was being worked on.

        Raises:
            UnreadableError: the copy is damaged.
        """
        from undersigned.campaign.archive import read_archive
        from undersigned.campaign.file import packed
        from undersigned.campaign.members import opened

        facts, whole, since = _parted(read_bounded(self.file, _MOST))
        copy = opened(read_archive(whole))[0] if whole else None
        campaign = copy
        if facts.version == __version__:
            _, campaign = recovery_records.read(since, copy)
        if campaign is None:
            raise UnreadableError("The recovery copy is damaged.")
        try:
            packed(campaign)
        except UndersignedError:  # what was changed last can't be saved
            if copy is None:
                raise
            return copy
        return campaign


class Owner:
    """One run of the program. The lock ends with the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = secrets.token_hex(6)
        self._lock = QLockFile(str(folder / f"{self.name}.lock"))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)

    def place(self, document: str, path: str) -> Path:
        """Return where the copies of a document go that is opened now; never where one lies already."""
        key = hashlib.sha256(f"{document}\0{path}".encode()).hexdigest()[:16]
        return self.folder / f"{self.name}-{key}-{secrets.token_hex(3)}{_ENDING}"

    def leave(self) -> None:
        """End the run as it should."""
        self._lock.unlock()


def head(facts: Facts) -> bytes:
    """Return what a copy's file begins with."""
    return json.dumps({name: getattr(facts, name) for name in Facts.__slots__}).encode() + b"\n"


def prepare(place: Path, campaign: Campaign, facts: Facts, packing: Callable[[Campaign], bytes]) -> Path:
    """Write a copy that may take its place beside the one there is, and see it safe on the disk.

    Args:
        place: of the one there is.
        campaign: what it holds.
        facts: its facts, but for the size.
        packing: makes the bytes of its campaign file.

    Returns:
        Where it lies.

    Raises:
        UnwritableError: nothing is there.
    """
    try:
        data = packing(campaign)
    except UnreadableError as error:
        raise UnwritableError("No recovery copy was made: {why}", why=str(error)) from error
    beside = place.with_suffix(_NEW)
    try:
        file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with open(file, "wb") as out:  # noqa: PTH123 - of a descriptor
            out.write(head(replace(facts, size=len(data))) + data)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        remove(beside)
        raise unwritable(place, error) from error
    return beside


def remove(place: Path) -> None:
    """Remove a copy whose campaign is safe, or isn't wanted."""
    with contextlib.suppress(OSError):
        place.unlink(missing_ok=True)


def left(folder: Path, present: str = "") -> tuple[Left, ...]:
    """Return the copies of runs that are over, the newest of each document, the newest first.

    One that holds the very bytes of its document's file is settled, and removed. A damaged one is
    put aside, and never keeps anybody from starting.

    Args:
        folder: where they lie.
        present: the name of this run's owner, whose copies aren't left.
    """
    newest: dict[tuple[str, str], Left] = {}
    over = _over(folder, present)
    for file in sorted(folder.glob(f"*{_NEW}")):
        if file.name.partition("-")[0] in over:
            remove(file)  # the one that it was to replace is there
    for file in sorted(folder.glob(f"*{_ENDING}")):
        if file.name.partition("-")[0] not in over:
            continue
        found = _look_at(file)
        if found is None:
            continue
        key = (found.facts.document, found.facts.path)
        known = newest.get(key)
        if known is None or known.facts.at <= found.facts.at:
            newest[key] = found
            found = known
        if found is not None:
            set_aside(found.file)  # an older one of the same document
    return tuple(sorted(newest.values(), key=lambda one: one.facts.at, reverse=True))


def _over(folder: Path, present: str) -> set[str]:
    """Return the names of the runs that left copies and are over; their locks are cleared."""
    names = {file.name.partition("-")[0] for file in folder.glob(f"*{_ENDING}")}
    names |= {file.stem for file in folder.glob("*.lock")}
    found = set()
    for name in names - {present}:
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            found.add(name)
    return found


def _look_at(file: Path) -> Left | None:
    """Return a copy; None for one that is empty, settled, or damaged."""
    from undersigned.campaign.archive import read_archive

    try:
        data = read_bounded(file, _MOST)
        if not data:  # killed before anything was in it
            remove(file)
            return None
        facts, whole, since = _parted(data)
        if whole:
            read_archive(whole)
    except UnreadableError:
        set_aside(file, damaged=True)
        return None
    at = recovery_records.last_at(since) if facts.version == __version__ else ""
    if not whole and not at:
        if since:
            set_aside(file, damaged=True)
        else:
            remove(file)  # nothing had been changed
        return None
    found = Left(file, replace(facts, at=at or facts.at))
    if _is_settled(found, whole, at):
        remove(file)
        return None
    return found


def _is_settled(left: Left, whole: bytes, at: str) -> bool:
    """Return whether the document's file holds what a copy leads to."""
    from undersigned.campaign.file import packed

    if not left.facts.path:
        return False
    try:
        saved = sha256_of(read_bounded(Path(left.facts.path), _MOST))
        return saved == sha256_of(packed(left.campaign()) if at else whole)
    except UndersignedError:
        return False


def _parted(data: bytes) -> tuple[Facts, bytes, bytes]:
    """Return a copy's facts, its campaign file's bytes, and those of what was changed since.

    Raises:
        UnreadableError: it is damaged.
    """
    line, end, rest = data.partition(b"\n")
    try:
        if not end or len(line) > _MOST_FACTS:
            raise ValueError
        known = json.loads(line)
        size = int(known.pop("size", len(rest)))
        facts = Facts(**{name: str(value) for name, value in known.items()}, size=size)
        datetime.datetime.fromisoformat(facts.at)
        if not 0 <= size <= len(rest):
            raise ValueError
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableError("The recovery copy is damaged.") from error
    return facts, rest[:size], rest[size:]


# ----------------------------------------------------------------- set aside


def set_aside(file: Path, *, damaged: bool = False) -> None:
    """Keep a copy that a person decided against, or a damaged one, for a while; thin the older ones."""
    folder = file.parent / _ASIDE
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        if file.exists():
            file.replace(folder / (file.stem + (".damaged" if damaged else _ENDING)))
        thin(folder)


def wipe(folder: Path) -> None:
    """Remove every copy that was put aside."""
    with contextlib.suppress(OSError):
        for file in (folder / _ASIDE).iterdir():
            remove(file)


def remove_old(folder: Path, document: str) -> None:
    """Remove the copies of a document that were put aside, and damaged ones, which may be of any."""
    with contextlib.suppress(OSError):
        for file in (folder / _ASIDE).iterdir():
            try:
                if _parted(read_bounded(file, _MOST))[0].document != document:
                    continue
            except UnreadableError:
                pass
            remove(file)


def thin(folder: Path, now: datetime.datetime | None = None) -> None:
    """Remove from a folder of old copies those that `kept` doesn't keep."""
    known: dict[datetime.datetime, list[Path]] = {}
    for file in folder.iterdir():
        changed = datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.UTC)
        known.setdefault(changed, []).append(file)
    keep = set(kept(known, now or datetime.datetime.now(datetime.UTC)))
    for time, files in known.items():
        if time not in keep:
            for file in files:
                remove(file)


def kept(times: Iterable[datetime.datetime], now: datetime.datetime) -> Sequence[datetime.datetime]:
    """Return which of these times' copies stay: all of two days, then 12 daily, 10 weekly, 9 monthly ones.

    Of a day, a week or a month the newest stays. Copies from the future stay: clocks jump.
    """
    ordered = sorted(times, reverse=True)
    stay = [time for time in ordered if now - time < datetime.timedelta(days=2)]
    older = [time for time in ordered if time not in stay]
    for most, period in ((12, "%Y-%j"), (10, "%G-%V"), (9, "%Y-%m")):
        seen = {time.strftime(period) for time in stay}
        for time in list(older):
            if time.strftime(period) in seen:
                older.remove(time)
            elif most:
                most -= 1
                seen.add(time.strftime(period))
                stay.append(time)
                older.remove(time)
    return tuple(sorted(stay, reverse=True))

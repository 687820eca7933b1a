"""Recovery copies on the disk: written whole or not at all, found again after a crash, thinned by age.

One copy is one file in the state folder, 0600: a line of facts as JSON, then a campaign file's
bytes. Its name tells which run of the program wrote it (an `owner`, whose lock lives as long as
the process), so that nobody takes another's copies for left ones, and which document it is of.
A copy is removed only by who has settled what becomes of it. When copies are made: `recovery`.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, sha256_of, write_whole
from undersigned.errors import UnreadableError, UnwritableError
from undersigned.proof.packing import pack

_ENDING = ".recovery"
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

    @property
    def when(self) -> datetime.datetime:
        """When the copy was made, in the zone of this machine."""
        return datetime.datetime.fromisoformat(self.at).astimezone()


@dataclass(frozen=True, slots=True)
class Left:
    """A copy that a run of the program left behind, which didn't end as it should."""

    file: Path
    facts: Facts
    sha256: str  # of the campaign file in it

    def campaign(self) -> Campaign:
        """Return what was being worked on.

        Raises:
            UnreadableError: the copy is damaged.
        """
        from undersigned.campaign.archive import read_archive
        from undersigned.campaign.members import opened

        return opened(read_archive(_parted(read_bounded(self.file, _MOST))[1]))[0]


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


def _packed(campaign: Campaign) -> bytes:
    return pack(campaign, proved=False)


def write(
    place: Path, campaign: Campaign, facts: Facts, packing: Callable[[Campaign], bytes] = _packed
) -> None:
    """Write a copy over the one before it; `packing` makes the bytes of its campaign file.

    Raises:
        UnwritableError: the one before it is as it was.
    """
    try:
        data = packing(campaign)
    except UnreadableError as error:
        raise UnwritableError("No recovery copy was made: {why}", why=str(error)) from error
    line = json.dumps({name: getattr(facts, name) for name in Facts.__slots__}).encode() + b"\n"
    _be_private(place)
    write_whole(place, line + data)


def _be_private(place: Path) -> None:
    """Make the file, empty, so that what is written over it is open to this user alone."""
    with contextlib.suppress(FileExistsError, OSError):
        os.close(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


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
        if not data:  # killed before the first copy was in place
            remove(file)
            return None
        facts, campaign = _parted(data)
        read_archive(campaign)
    except UnreadableError:
        set_aside(file, damaged=True)
        return None
    found = Left(file, facts, sha256_of(campaign))
    try:
        settled = bool(facts.path) and sha256_of(read_bounded(Path(facts.path), _MOST)) == found.sha256
    except UnreadableError:
        settled = False
    if settled:
        remove(file)
        return None
    return found


def _parted(data: bytes) -> tuple[Facts, bytes]:
    """Return a copy's facts and its campaign file's bytes.

    Raises:
        UnreadableError: it is damaged.
    """
    line, end, campaign = data.partition(b"\n")
    try:
        if not end or len(line) > _MOST_FACTS:
            raise ValueError
        known = json.loads(line)
        facts = Facts(**{name: str(known[name]) for name in Facts.__slots__})
        datetime.datetime.fromisoformat(facts.at)
    except (ValueError, TypeError, KeyError) as error:
        raise UnreadableError("The recovery copy is damaged.") from error
    return facts, campaign


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

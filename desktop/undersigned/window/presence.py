"""Tell others in a shared folder that a campaign is open, and hear from them.

A small hidden file beside the campaign says who and since when. It is courtesy, not a lock: what
keeps anybody from writing over another's work is the hash that every save compares. So it is
left alone where it can't be written, and nothing waits for it. One that this machine left in a
crash is cleared; one of another machine can be taken over once it is a day old.
"""

from __future__ import annotations

import contextlib
import datetime
import getpass
import hashlib
import json
import os
import platform
import secrets
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from undersigned.disk import read_bounded
from undersigned.errors import UnreadableError

_MOST = 4_000  # bytes
_FORGOTTEN = datetime.timedelta(days=1)  # after which somebody may take over


@dataclass(frozen=True, slots=True)
class Note:
    """What such a file says. `machine` is a hash: it tells ours from others', and nothing else."""

    who: str
    since: str  # ISO 8601, UTC
    machine: str
    process: int
    token: str

    @property
    def when(self) -> datetime.datetime:
        """Since when, in the zone of this machine."""
        return datetime.datetime.fromisoformat(self.since).astimezone()

    @property
    def is_forgotten(self) -> bool:
        """Whether it is so old that its writer probably crashed or left the office."""
        return datetime.datetime.now(datetime.UTC) - self.when > _FORGOTTEN


class Presence:
    """The note that one window keeps beside the campaign it has open."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(8)
        self._place: Path | None = None

    def enter(self, campaign: Path, *, take_over: bool = False) -> Note | None:
        """Say that we have it open; return the note of who has it already, and leave that alone."""
        self.leave()
        place = note_of(campaign)
        there = read(place)
        if there is not None and not take_over and not _is_left(there):
            return there
        note = Note(
            user_name(),
            datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            _machine(),
            os.getpid(),
            self.token,
        )
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)
        try:
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except OSError:  # a folder that is read-only, or somebody who was faster
            return read(place)
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(asdict(note), ensure_ascii=False).encode())
        _hide(place)
        self._place = place
        return None

    def leave(self) -> None:
        """Take our note away."""
        place, self._place = self._place, None
        if place is not None and (there := read(place)) is not None and there.token == self.token:
            with contextlib.suppress(OSError):
                place.unlink()


def note_of(campaign: Path) -> Path:
    """Return where the note beside a campaign lies; its name is hidden and ends as no campaign's does."""
    real = Path(os.path.realpath(campaign))
    return real.with_name(f".~{real.name}.open")


def read(place: Path) -> Note | None:
    """Return what a note says; None where there is none that can be read."""
    try:
        known = json.loads(read_bounded(place, _MOST))
        note = Note(
            str(known["who"])[:80],
            str(known["since"]),
            str(known["machine"]),
            int(known["process"]),
            str(known["token"]),
        )
        _ = note.when
    except (UnreadableError, ValueError, TypeError, KeyError):
        return None
    return note


def user_name() -> str:
    """Return what this user is called on this machine, in full where the system knows it."""
    with contextlib.suppress(ImportError, KeyError, OSError):
        import pwd

        full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
        if full:
            return full
    with contextlib.suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _is_left(note: Note) -> bool:
    """Whether its writer was a process of this machine that is no more."""
    if note.machine != _machine():
        return False
    if note.process == os.getpid():
        return False  # another window of ours
    return not _is_alive(note.process)


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # QUERY_LIMITED_INFORMATION
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another user's
    return True


def _machine() -> str:
    return hashlib.sha256(f"{platform.node()}\0{user_name()}".encode()).hexdigest()[:16]


def _hide(place: Path) -> None:
    """Hide a file where a dot before its name doesn't."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetFileAttributesW(str(place), 2)  # FILE_ATTRIBUTE_HIDDEN

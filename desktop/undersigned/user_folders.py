"""Where the program keeps what is the user's own and no campaign's: which files it wrote where.

The one door to that folder. It is for this user alone (0700, its files 0600), on this machine,
and never beside a campaign, which may be shared. UNDERSIGNED_STATE names another one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from undersigned.errors import UnwritableError

_OVERRIDE = "UNDERSIGNED_STATE"
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS})


def state_folder(room: str = "") -> Path:
    """Return the folder of the user's state, or a room of it, made if it isn't there.

    XDG_STATE_HOME (XDG Base Directory Specification 0.8), Application Support, %LOCALAPPDATA%.

    Raises:
        UnwritableError: it can't be made.
    """
    top = _top()
    try:
        for folder in dict.fromkeys((top, top / room)):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise UnwritableError(
            "The folder {path}, in which Undersigned remembers what it wrote, can't be made.", path=top
        ) from error
    return top / room


def _top() -> Path:
    if named := os.environ.get(_OVERRIDE):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData/Local") / "Undersigned"
    if sys.platform == "darwin":
        return _home() / "Library/Application Support/Undersigned"
    named = os.environ.get("XDG_STATE_HOME", "")
    base = Path(named) if named.startswith("/") else _home() / ".local/state"
    return base / "undersigned"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise UnwritableError("This user has no home folder.") from error


@contextlib.contextmanager
def locked(path: Path) -> Iterator[bool | None]:
    """Hold a lock on a file of the state folder; the system lets go of it when the process dies.

    Yields:
        True: it is ours. False: another process holds it. None: this disk has no locks.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        yield None
        return
    try:
        yield _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool | None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return None if error.errno in _NO_LOCKS else False
    return True

"""What can be told of a file from where it lies: passing places, copies beside it, others' notes."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path

from undersigned.window.presence import note_of

__all__ = ["beside", "conflict_copy", "is_passing", "note_of"]

# Where mail programs and browsers put what somebody opens without saving it; parts of paths, in lower case.
_MAIL = ("content.outlook", "inetcache", "mail downloads", "com.apple.mail", "evolution/tmp", "/temp/7z")
# What sync services put into the names of copies: Dropbox, Nextcloud, OneDrive and Syncthing.
_CONFLICT = re.compile(r"conflict|conflicted copy|sync-conflict|konflikt|conflicto|conflit", re.IGNORECASE)


def is_passing(path: Path) -> bool:
    """Whether what is saved there is soon gone, or can't be saved there at all."""
    real = Path(os.path.realpath(path))
    with contextlib.suppress(OSError):
        if real.is_relative_to(os.path.realpath(tempfile.gettempdir())):
            return True
    lower = real.as_posix().lower()
    if any(part in lower for part in _MAIL):
        return True
    return not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK))


def beside(path: Path, words: str) -> Path:
    """Return a free name beside a file: `Face (words).undersigned`, with a number if need be."""
    for number in range(1, 10_000):
        more = f" {number}" if number > 1 else ""
        found = path.with_name(f"{path.stem} ({words}{more}){path.suffix}")
        if not found.exists():
            return found
    return path.with_name(f"{path.stem} ({words} {os.getpid()}){path.suffix}")


def conflict_copy(path: Path) -> Path | None:
    """Return the newest copy beside a file that a sync service made because two people changed it."""
    found = []
    with contextlib.suppress(OSError):
        for other in path.parent.iterdir():
            more = other.stem.removeprefix(path.stem)
            if other.suffix == path.suffix and more != other.stem and _CONFLICT.search(more):
                found.append(other)
    return max(found, key=lambda one: one.name, default=None)

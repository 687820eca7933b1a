"""Where the window keeps what is this user's own and no campaign's: recovery copies, reports of faults.

Never beside a campaign, whose folder may be shared. The folders are for this user alone (0700).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from undersigned.errors import UnwritableError

_OVERRIDE = "UNDERSIGNED_STATE"


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
            "The folder {path}, in which Undersigned keeps recovery copies, can’t be made.", path=top
        ) from error
    return top / room


def _top() -> Path:
    if named := os.environ.get(_OVERRIDE):
        return Path(named)
    try:
        home = Path.home()
    except RuntimeError as error:
        raise UnwritableError("This user has no home folder.") from error
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local") / "Undersigned"
    if sys.platform == "darwin":
        return home / "Library/Application Support/Undersigned"
    named = os.environ.get("XDG_STATE_HOME", "")
    base = Path(named) if named.startswith("/") else home / ".local/state"
    return base / "undersigned"

"""What happens when something goes wrong that nobody foresaw: one sentence, a report, and on it goes.

The report stays on this machine. It names our modules, functions and lines, and versions; never a
value, a message's text, a path or a name, which may be somebody's. Before anything is
said, every window makes a recovery copy.
"""

from __future__ import annotations

import contextlib
import datetime
import faulthandler
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from undersigned import __version__
from undersigned.disk import write_whole
from undersigned.errors import UndersignedError

MOST_REPORTS = 20
_QUIET = 10.0  # seconds in which the same fault isn't said again

Raised = tuple[type[BaseException], BaseException, TracebackType | None]


class Faults(QObject):
    """Catches what nobody caught, in any thread.

    Signals:
        happened(path): the report's path, or "" where none could be written; in the main thread.
    """

    happened = Signal(str)
    _caught = Signal(str, str)

    def __init__(self, folder: Path | None, keep_safe: Callable[[], object]) -> None:
        super().__init__()
        self.folder = folder
        self._keep_safe = keep_safe
        self._said: dict[str, float] = {}
        self._crashes: IO[str] | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on; also have a crash of the process itself written down."""
        sys.excepthook = lambda kind, error, trace: self.catch((kind, error, trace))
        threading.excepthook = lambda args: self.catch(
            (args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
        )
        if self.folder is not None:
            with contextlib.suppress(OSError):
                self._crashes = (self.folder / "crashes.txt").open("a", encoding="utf-8")
                faulthandler.enable(self._crashes)

    def catch(self, raised: Raised) -> None:
        """Take note of a fault; may be called in any thread."""
        kind, error, trace = raised
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = "\n".join(_steps(trace))
        self._caught.emit(kind.__name__, where)

    def _tell(self, kind: str, where: str) -> None:
        key, now = f"{kind}\n{where}", time.monotonic()
        if now - self._said.get(key, -_QUIET) < _QUIET:
            return
        self._said[key] = now
        with contextlib.suppress(Exception):  # it is a fault of ours, and may be in there as well
            self._keep_safe()
        self.happened.emit(self._write(report(kind, where)))

    def _write(self, text: str) -> str:
        if self.folder is None:
            return ""
        stamp = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d-%H%M%S-%f")
        path = self.folder / f"fault-{stamp}.txt"
        try:
            write_whole(path, text.encode("utf-8", "replace"))
            for old in sorted(self.folder.glob("fault-*.txt"))[:-MOST_REPORTS]:
                old.unlink(missing_ok=True)
        except (UndersignedError, OSError):
            return ""
        return str(path)


def report(kind: str, where: str) -> str:
    """Return the report of a fault."""
    return (
        f"A fault in Undersigned {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}\n\n"
        f"{kind}\n{where}\n"
    )


def _steps(trace: TracebackType | None) -> list[str]:
    """Return module, line and function of each step; of a path nothing that shows whose machine it is."""
    found = []
    for frame in traceback.extract_tb(trace):
        parts = Path(frame.filename).parts
        at = max(
            (n for n, part in enumerate(parts) if part in ("undersigned", "site-packages")), default=None
        )
        shown = "/".join(parts[at:]) if at is not None else parts[-1]
        found.append(f"  {shown}:{frame.lineno} {frame.name}")
    return found

"""Notice that another program or person changed the file that a session works on.

The system tells of changes where it can; besides, everything is looked at again when the window
comes to the front. What is compared is the hash, beside the main thread, and only where
size or time differ from what was seen last. Nothing is ever read in or written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from undersigned.disk import read_bounded, sha256_of
from undersigned.errors import UnreadableError
from undersigned.window.jobs import Job
from undersigned.window.session import Session

_MOST = 256_000_000  # bytes; a larger one is no campaign's
_SETTLED = 300  # ms after the last sign of a change; a sync client writes in several steps

Seen = tuple[int, int, int]


class Watch(QObject):
    """Watches one session's file.

    Signals:
        changed(): what lies there isn't what was read or saved last.
        gone(): nothing lies there any more.
        same(): after one of these, it is again as it was.
    """

    changed = Signal()
    gone = Signal()
    same = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.is_resting = False  # while we write the file ourselves
        self._seen: Seen | None = None
        self._said = ""
        self._job: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._later.start())
        self._watcher.directoryChanged.connect(lambda _: self._later.start())
        session.saved.connect(self.begin)

    def begin(self) -> None:
        """Watch the session's file from now on, as it is now."""
        for watched in (self._watcher.files(), self._watcher.directories()):
            if watched:
                self._watcher.removePaths(watched)
        path = self.session.path
        self._said = ""
        self._seen = _state(path) if path else None
        if path is not None:
            self._watcher.addPaths([str(p) for p in (path, path.parent) if p.exists()])

    def look(self) -> None:
        """Look whether the file is still the one that was read or saved last."""
        path, known = self.session.path, self.session.sha256
        if path is None or known is None or self.is_resting or self._job is not None:
            return
        state = _state(path)
        if state is None:
            self._say("gone")
            self._seen = None
            return
        if str(path) not in self._watcher.files():
            self._watcher.addPath(str(path))  # one that was replaced isn't watched any more
        if state == self._seen:
            return

        def work() -> Iterator[object]:
            yield path, known, state, _hash(path)

        self._job = Job(work, self)
        self._job.came.connect(self._compared)
        self._job.ended.connect(self._looked)
        self._job.start()

    def _compared(self, found: tuple[Path, str, Seen, str]) -> None:
        path, known, state, now = found
        if (path, known) != (self.session.path, self.session.sha256) or self.is_resting or not now:
            return
        self._seen = state
        self._say("same" if now == known else "changed")

    def _looked(self, _: object) -> None:
        self._job = None

    def _say(self, what: str) -> None:
        if what != self._said and not (what == "same" and not self._said):
            self._said = what
            {"changed": self.changed, "gone": self.gone, "same": self.same}[what].emit()


def _state(path: Path) -> Seen | None:
    """Return what changes with a file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _hash(path: Path) -> str:
    """Return a file's hash; "" where it can't be read just now."""
    try:
        return sha256_of(read_bounded(path, _MOST))
    except UnreadableError:
        return ""

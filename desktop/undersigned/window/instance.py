"""One program per user: a second start hands its files to the first, which comes to the front.

Who holds the lock is the first. Nothing here waits longer than it says: a first one that doesn't
answer is left alone, and the second opens windows of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1500  # ms for each step of handing over
_TRIES = 3  # while the first is starting and doesn't listen yet
_MOST = 1_000_000  # bytes that are handed over
_DONE = b"done\n"


class Instance(QObject):
    """One start of the program.

    Signals:
        asked(list): paths that another start handed over; [] to come to the front alone.
    """

    asked = Signal(list)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = "undersigned-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other program of this user runs."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear the starts that come after; there must be an application by now."""
        QLocalServer.removeServer(self._name)  # what a crash left
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._meet)
        if server.listen(self._name):
            self._server = server

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Hand paths to the first; return whether it took them."""
        told = json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n"
        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if not socket.waitForConnected(_PATIENCE):
                QThread.msleep(150)
                continue
            socket.write(told)
            socket.flush()
            return socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()).startswith(_DONE)
        return False

    def close(self) -> None:
        """Stop listening; the next start is the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _meet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST:
                socket.abort()
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
            paths = [Path(one) for one in said if isinstance(one, str)]
        except (ValueError, TypeError):
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        self.asked.emit(paths)

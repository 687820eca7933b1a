"""Tells a test where on the screen things are; loaded into the program only where a test asks for it.

Python imports a module of this name by itself when it starts. With UNDERSIGNED_TELLS naming a socket, a
thread waits for the program's window and then answers questions about it: where a button, a line, a word
of the letter is that a person could click now, and how long the main thread worked without a
pause. It changes nothing, and the program knows nothing of it.
"""

from __future__ import annotations

import importlib
import json
import os
import select
import socket
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

_TELLS = os.environ.pop("UNDERSIGNED_TELLS", "")  # workers that the program starts have nothing to tell
_EVERY = 0.01  # seconds between two looks at the main thread
_LONG = 0.05  # seconds of one turn that are worth telling
_LOOK = 0.02  # seconds after which it is looked at what the main thread does


class Watch:
    """How much the main thread works before it hears what comes next: its own processor time alone."""

    def __init__(self) -> None:
        self.main = threading.main_thread()
        self.clock = time.pthread_getcpuclockid(self.main.ident or 0)
        self.turns: list[tuple[float, float, str]] = []  # worked, waited for, what it did
        self._asked: tuple[float, float] | None = None
        self._did = ""
        self.ours = 0.0  # seconds that answering a test took since the main thread was asked

    def ask(self) -> bool:
        """Note when the main thread is asked; False where it hasn't answered the last time yet."""
        asked = self._asked  # the main thread may answer meanwhile
        if asked is not None:
            if time.monotonic() - asked[1] > _LOOK:
                frame = sys._current_frames().get(self.main.ident or 0)
                found = traceback.extract_stack(frame) if frame is not None else []
                last = " < ".join(
                    f"{Path(f.filename).stem}.{f.name}:{f.lineno}" for f in reversed(found[-9:])
                )
                self._did += f"\n  {time.monotonic() - asked[1]:.3f} {last}"
            return False
        self._did, self.ours = "", 0.0
        self._asked = (time.clock_gettime(self.clock), time.monotonic())
        return True

    def answered(self) -> None:
        """Note that it answered."""
        if self._asked is not None:
            worked = time.clock_gettime(self.clock) - self._asked[0] - self.ours
            waited = time.monotonic() - self._asked[1]
            if waited > _LONG:
                self.turns.append((worked, waited, self._did))
            self._asked = None


def _serve(path: str) -> None:
    """Wait for the window, then answer one question a line, each in the main thread."""
    while "undersigned.window.main_window" not in sys.modules:
        time.sleep(0.01)
    core: Any = sys.modules["PySide6.QtCore"]
    while core.QCoreApplication.instance() is None:
        time.sleep(0.01)
    seen = importlib.import_module("seen")  # which needs Qt, and stands beside this module

    watch = Watch()

    class Teller(core.QObject):  # type: ignore[misc]  # what Qt's module is isn't known here
        asked = core.Signal(object)
        looked = core.Signal()

        def hear(self, given: dict[str, Any]) -> None:
            question, answer, done = given["question"], given["answer"], given["done"]
            began = time.clock_gettime(watch.clock)
            try:
                answer.update(seen.answer(question))
            except Exception:
                answer["failed"] = traceback.format_exc()
            watch.ours += time.clock_gettime(watch.clock) - began
            done.set()

    teller = Teller()
    teller.moveToThread(core.QCoreApplication.instance().thread())
    teller.asked.connect(teller.hear, core.Qt.ConnectionType.QueuedConnection)
    over = threading.Event()
    teller.looked.connect(watch.answered, core.Qt.ConnectionType.QueuedConnection)
    core.QCoreApplication.instance().aboutToQuit.connect(over.set, core.Qt.ConnectionType.DirectConnection)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(path)
    listening.listen(1)
    connection, _ = listening.accept()
    said = b""
    while not over.is_set():
        if watch.ask():
            teller.looked.emit()
        if not select.select([connection], [], [], _EVERY)[0]:
            continue
        said += connection.recv(1 << 16)
        if not said:
            return
        while b"\n" in said:
            line, _, said = said.partition(b"\n")
            question = json.loads(line)
            told: dict[str, Any] = {}
            if question["ask"] == "turns":
                told["turns"] = watch.turns
                watch.turns = []
            else:
                done = threading.Event()
                teller.asked.emit({"question": question, "answer": told, "done": done})
                while not done.wait(0.1) and not over.is_set():
                    pass
            connection.sendall(json.dumps(told).encode() + b"\n")


if _TELLS:
    threading.Thread(target=_serve, args=(_TELLS,), daemon=True).start()

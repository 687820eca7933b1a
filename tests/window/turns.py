"""How long the window's thread is held up: the turns of its event loop, the long ones with what was done.

A timer beats as often as the loop comes round; what lies between two beats is a turn, in which nobody
is heard and nothing is drawn. Beside it a thread looks where a turn that takes long stands.
"""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

LONG = 0.05  # seconds that nothing may hold the window up
_BEAT = 1  # millisecond
_LOOK = 0.004  # seconds between looks at where a turn stands
_EARLY = 0.015  # seconds into a turn, before which nobody looks
_DEEP = 3  # functions of ours that are named, the innermost last
_OURS = ("undersigned", "window")
_FRAME = re.compile(r'^  File "(.+)", line (\d+) in (\S+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: what was being done, for how many seconds, and where it stood when it was looked at.

    `work` is how many of the seconds the thread worked itself, which a busy computer doesn't change.
    """

    doing: str
    seconds: float
    work: float
    where: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        places = "; ".join(f"{where} ({times})" for where, times in self.where)
        return f"{self.seconds * 1e3:4.0f} ms, {self.doing}: {places or 'nowhere in Python'}"


class Turns(QObject):
    """Watches the thread it is made in, from `start` to `stop`. `doing` says what is done just now."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.longest: dict[str, Turn] = {}  # of each thing done, in their order
        self.long: list[Turn] = []  # those over the limit
        self.work: dict[str, float] = {}  # the most of any turn of each thing done
        self.hardest = Turn("", 0.0, 0.0)  # the one with the most work
        self._last = self._worked = 0.0
        self._samples: Counter[str] = Counter()
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watched = threading.get_ident()

    def start(self) -> None:
        """Begin to watch."""
        self.skip()
        self._timer.start(_BEAT)
        threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._stopped.set()

    def skip(self) -> None:
        """Begin the turn now: what came before wasn't the window's."""
        self._samples.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now = time.perf_counter()
        seconds = max(0.0, now - self._last - _BEAT / 1e3)
        work = time.thread_time() - self._worked
        self.work[self.doing] = max(work, self.work.get(self.doing, 0.0))
        known = self.longest.get(self.doing)
        if known is None or seconds > known.seconds or seconds > LONG or work > self.hardest.work:
            seen = Counter(dict(self._samples))  # copied at once: the other thread goes on counting
            turn = Turn(self.doing, seconds, work, tuple(seen.most_common(3)))
            self.hardest = max(self.hardest, turn, key=lambda t: t.work)
            if known is None or seconds > known.seconds:
                self.longest[self.doing] = turn
            if seconds > LONG:
                self.long.append(turn)
        self.skip()

    def _look(self) -> None:
        """Look where a turn that takes long stands, keeping nothing of it: its objects end in its thread."""
        with tempfile.TemporaryFile("w+") as told:
            while not self._stopped.wait(_LOOK):
                if time.perf_counter() - self._last > _EARLY:
                    told.seek(0)
                    told.truncate()
                    faulthandler.dump_traceback(told)
                    told.seek(0)
                    self._samples[_standing(told.read(), self._watched)] += 1


def _standing(told: str, thread: int) -> str:
    """Return where a thread stands, by its innermost functions of ours, and what they call of others."""
    own = next((part for part in told.split("\n\n") if f"{thread:016x}" in part.partition("\n")[0]), "")
    names: list[str] = []
    for file, line, function in _FRAME.findall(own):
        path = Path(file)
        if any(part in _OURS for part in path.parts) and path.name != "turns.py":
            names.append(f"{path.parent.name}/{path.stem}.{function}:{line}")
        elif not names:
            names.append(f"{path.stem}.{function}")
    return " < ".join(names[:_DEEP])

"""How long the window's thread is held up by the table of signatories, with 100,000 of them.

Run as `python signatories_table.py [ROWS]`. Each figure is the longest time in which nothing else could
be drawn or heard, in milliseconds, and how much of it was the thread's own work, which a busy computer
doesn't lengthen; beside it, after how long the rows were there, and how much the thread worked until
then. What is over the limit is marked.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.signatories.model import Signatory, Source, Standing, Step
from undersigned.window import theme
from undersigned.window.collecting import collect_here
from undersigned.window.language import speak
from undersigned.window.proof import Proof
from undersigned.window.session import Session
from undersigned.window.settings import Settings
from undersigned.window.signatories.room import SignatoriesRoom

_WORDS = (
    *("Digital", "Rights", "Watch", "American", "Civil", "Liberties", "Union", "Fight", "Future"),
    *("École", "Ñandú", "Centro", "حقوق"),
)
_COUNTRIES = ("Germany", "Brazil", "Kenya", "United States", "Egypt", "")


def many(number: int) -> Campaign:
    """Return the sample with so many signatories."""
    chance = random.Random(7)
    signatories = tuple(
        Signatory(
            f"s-{n}",
            f"{' '.join(chance.choices(_WORDS, k=4))} {n}",
            country=chance.choice(_COUNTRIES),
            steps=(Step(Standing.PENDING if n % 9 == 0 else Standing.SIGNED),),
            sources=(Source("Responses.xlsx", "", n + 2, f"{n}"),),
        )
        for n in range(number)
    )
    campaign = begin("face-surveillance", sample=True)
    return replace(campaign, roster=replace(campaign.roster, signatories=signatories))


LIMIT = 100  # milliseconds that nobody should have to wait for


class Held(QObject):
    """Notices how long the thread is held up: a timer that should come every millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        timer = QTimer(self, interval=0)
        timer.timeout.connect(self._tick)
        timer.start()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, worked - self._worked)
        self._last, self._worked = now, worked

    def during(self, does: Callable[[], object], until: Callable[[], bool]) -> str:
        """Return the longest hold-up while something is done, and how long it took in all."""
        QApplication.processEvents()
        self.longest = self.work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        begun, worked = self._last, self._worked
        does()
        QApplication.processEvents()
        self._tick()
        while not until():
            QApplication.processEvents()
        took, worked = time.perf_counter() - begun, time.thread_time() - worked
        for _ in range(5):
            QApplication.processEvents()
        over = "   OVER" if self.work * 1000 > LIMIT else ""
        held = f"{self.longest * 1000:5.0f}, by own work {self.work * 1000:4.0f}"
        return f"{held}  (shown after {took * 1000:.0f}, worked {worked * 1000:.0f}){over}"


def main(number: int) -> None:
    """Measure."""
    app = QApplication([])
    theme.dress(app)
    speak(app, "en")
    collect_here(app)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(many(number))
        room = SignatoriesRoom(session, Proof(session), Settings(Path(folder, "window.ini")))
        room.resize(1100, 800)
        held, model, table = Held(), room.model, room.table
        found: dict[str, str] = {}

        def ready() -> bool:
            return not model.is_working

        found["open"] = held.during(room.show, ready)
        room.enter()

        def scroll() -> None:
            bar = table.verticalScrollBar()
            steps = iter(range(1, 61))

            def step() -> None:
                for n in steps:
                    bar.setValue(bar.maximum() * n // 60)
                    return

            def there() -> bool:
                step()
                return bar.value() == bar.maximum()

            found["scroll"] = held.during(step, there)

        scroll()
        bar, order = table.horizontalHeader(), Qt.SortOrder
        for section, column in enumerate(model.columns):
            sorts = partial(bar.setSortIndicator, section, order.DescendingOrder)
            found[f"sort by {column}"] = held.during(sorts, ready)
        found["back"] = held.during(room.moving.show_printed_order, ready)
        search = room.filtering.search
        for letter in "rig":
            found[f"search {letter}"] = held.during(partial(QTest.keyClick, search, letter), ready)
        found["all again"] = held.during(room.filtering.clear, ready)
        found["filter by state"] = held.during(lambda: room.filtering.want(state=Standing.PENDING), ready)
        room.filtering.clear()
        model.finish()
        found["edit one"] = held.during(lambda: room.deeds.change(["s-5"], "title", "Director"), ready)
        found["rename one"] = held.during(lambda: room.deeds.change(["s-5"], "name", "Zeta"), ready)
        found["add one"] = held.during(lambda: room.add("A new one"), ready)
        table.selectAll()
        found["group of all"] = held.during(lambda: room.deeds.change(room.ids, "group", "Local"), ready)
        found["undo"] = held.during(session.undo, ready)
        room.leave()
    print(f"{number} signatories: ms held up, limit {LIMIT}")
    for what, figure in found.items():
        print(f"  {what:20} {figure}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000)

"""Long work beside the main thread."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from undersigned.window.jobs import Job


def test_what_was_done_when_it_was_stopped_is_told_and_nothing_is_done_after(qtbot: QtBot) -> None:
    at_hand, may_end = threading.Event(), threading.Event()
    begun: list[int] = []

    def letters() -> Iterator[int]:
        for number in range(5):
            begun.append(number)
            at_hand.set()
            may_end.wait(5)
            yield number

    came: list[object] = []
    job = Job(letters)
    job.came.connect(came.append)
    with qtbot.waitSignal(job.ended):
        job.start()
        assert at_hand.wait(5)
        job.stop()
        may_end.set()

    assert came == begun == [0]


_GONE_MEANWHILE = """
import gc, random, sys, time
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QCoreApplication, QObject
import shiboken6
from undersigned.window.jobs import Job

gc.disable()  # as in the program, where only the window's thread collects
app = QCoreApplication([])
chance = random.Random(1)
heard = []
for _ in range(150):
    owner = QObject()
    jobs = [Job(lambda: iter(range(3000)), owner) for _ in range(3)]
    for job in jobs:
        job.came.connect(heard.append)
        job.start()
    until = time.perf_counter() + chance.uniform(0, 0.004)
    while time.perf_counter() < until:
        app.processEvents()
    shiboken6.delete(owner)
    assert all(job.is_stopped for job in jobs)
    del jobs, job
assert heard
print("still there")
"""


def test_who_asked_may_be_gone_while_the_work_tells_something() -> None:
    """In a program of its own: where this goes wrong, the program ends."""
    desktop = Path(__file__).resolve().parents[2] / "desktop"

    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", _GONE_MEANWHILE, str(desktop)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.stdout == "still there\n", ended.stderr

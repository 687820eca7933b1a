"""Long work beside the main thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

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

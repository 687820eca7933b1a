"""How far the page is behind the typing, and how long the main thread is held up (printed).

From a key's change of the campaign to the new picture of the page painted, in a window that is shown
(offscreen, or on a display where `QT_QPA_PLATFORM` names one). Run as `python behind_typing.py [KEYS]`;
what is printed is true of this computer and this hour alone.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.problems import Place
from undersigned.signatories.model import Signatory
from undersigned.window import theme
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings

KEYS = 60
PAUSE = 120  # milliseconds between two keys: a fast typist's


class Heart(QObject):
    """Beats as often as the main thread can, and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(2)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def campaign(signatories: int) -> Campaign:
    """Return the sample with that many who sign."""
    sample = begin("face-surveillance", sample=True)
    names = tuple(
        Signatory(f"s{n}", f"Center for Rights and Justice of the {n}th District") for n in range(signatories)
    )
    return replace(sample, roster=replace(sample.roster, signatories=names))


def typed(given: Campaign, number: int) -> Campaign:
    """Return the campaign after one more letter in its second paragraph."""
    segments = list(given.text.segments)
    segments[1] = replace(segments[1], text=f"{segments[1].text}{'word '[number % 5]}")
    return replace(given, text=replace(given.text, segments=tuple(segments)))


def wait(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(window: MainWindow, signatories: int, keys: int) -> None:
    """Type, and print how long the page took."""
    session, paper = window.session, window.preview.paper
    window.session.begin(campaign(signatories))
    window.files.entered.emit()
    while window.proof.latest is None or window.proof.latest_check is None:
        wait(50)
    wait(1500)
    painted: list[float] = []
    behind: list[float] = []
    edition = [0]

    def drawn(now: int) -> None:
        if now > edition[0]:
            edition[0] = now
            painted.append(time.perf_counter())

    edition[0] = paper.sheets.edition
    paper.drawn.connect(drawn)
    heart = Heart()
    heart.start()
    for number in range(keys):
        painted.clear()
        start = time.perf_counter()
        session.do("Type", typed(session.campaign, number), Place(segment="b"), burst="bench")
        while not painted:
            wait(1)
        behind.append(painted[0] - start)
        wait(PAUSE)
    paper.drawn.disconnect(drawn)
    ordered = sorted(behind)
    late = ordered[int(len(ordered) * 0.95)]
    print(
        f"{signatories:6} sign: key to page {statistics.median(behind) * 1e3:5.0f} ms, "
        f"95 of 100 within {late * 1e3:5.0f} ms; main thread held up {heart.longest * 1e3:4.0f} ms at most"
    )


def main() -> None:
    """Measure a small, a large and a very large roster."""
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.dress(app)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder, "window.ini")))
        window.resize(1280, 800)
        window.show()
        for signatories in (92, 300, 2000):
            measure(window, signatories, keys)
        window.proof.close()


if __name__ == "__main__":
    main()

"""Measures an import of many rows through the window: `importing.py` runs it."""

from __future__ import annotations

import csv
import io
import os
import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from undersigned.letter.template import begin
from undersigned.signatories.model import ColumnMemory
from undersigned.window import importing, theme
from undersigned.window.collecting import collect_here
from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.language import speak
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings

HEADINGS = (
    "Timestamp",
    "Organization Name",
    "Email Address",
    "Country",
    "Your name",
    "Title",
    "Which companies?",
)
TAKEN = ("timestamp", "organisation", "email", "country", "person", "title", "signs")
FIRST = ("Digital", "Open", "Free", "Civil", "Human", "Press", "Privacy", "Data", "Justice", "Peace", "Green")
LAST = ("Watch", "Alliance", "Foundation", "Network", "League", "Union", "Center", "Trust", "Forum", "Lab")


class Heart(QObject):
    """Beats as often as the main thread can; keeps the longest time and the most work between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.work = 0.0
        self._last = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self.longest = self.work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(1)

    def __str__(self) -> str:
        return f"longest turn {self.longest * 1000:.0f} ms, most work in one {self.work * 1000:.0f} ms"

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, worked - self._worked)
        self._last, self._worked = now, worked


def table(rows: int) -> bytes:
    """Return a form's export with that many rows; two in a hundred name a group again, in capitals."""
    chance = random.Random(1)
    syllables = [
        a + b
        for a in ("ka", "mo", "ri", "se", "tu", "la", "ven", "dor")
        for b in ("ra", "li", "no", "ten", "sk", "by")
    ]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    names: list[str] = []
    for n in range(rows):
        place = "".join(chance.sample(syllables, 2)).title()
        name = f"{chance.choice(FIRST)} {chance.choice(FIRST)} {chance.choice(LAST)} of {place}"
        name = chance.choice(names).upper() if names and chance.random() < 0.02 else name
        names.append(name)
        signs = chance.choice(("All", "Amazon, Google", "Microsoft", "All except Amazon"))
        writer.writerow(
            (
                f"2019-01-{n % 28 + 1:02} 10:00",
                name,
                f"a{n}@org{n}.org",
                "Kenya",
                f"Ana {place}",
                "Director",
                signs,
            )
        )
    return out.getvalue().encode()


def main(rows: int) -> None:
    """Measure, and print."""
    app = QApplication(sys.argv[:1])
    theme.dress(app)
    speak(app, "en")
    collect_here(app)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder, "window.ini")))
        campaign = begin("face-surveillance", sample=True)
        roster = replace(campaign.roster, columns=(ColumnMemory(HEADINGS, TAKEN),))
        window.files.begin(replace(campaign, roster=roster))
        window.show()
        data = table(rows)
        quiet(app, 2.0)
        heart = Heart()
        dialog = ImportDialog(window, window.session.campaign, Path(folder))
        dialog.show()
        heart.start()
        started = time.perf_counter()
        dialog.read(data, "Responses.csv")
        while dialog.foreseen is None:
            app.processEvents()
            time.sleep(0.0005)
        shown = time.perf_counter() - started
        quiet(app, 0.5)
        print(f"{rows} rows: the last page after {shown:.2f} s; {heart}")
        dialog.changes.additions.click()
        while dialog.is_busy:
            app.processEvents()
            time.sleep(0.0005)
        heart.start()
        started = time.perf_counter()
        dialog.next.click()
        while dialog.imported is None:
            app.processEvents()
            time.sleep(0.0005)
        taken = time.perf_counter() - started
        print(f"taken in after {taken:.2f} s; {heart}")
        heart.start()
        importing.take(window, dialog.imported)
        quiet(app, 1.0)
        print(f"shown in the window; {heart}")
        window.session.begin(window.session.campaign)
        window.close()
        window.proof.close()


def quiet(app: QApplication, seconds: float) -> None:
    """Let everything settle."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0005)

"""How long a person waits for the window, each figure beside its limit (printed).

Until the window shows and a large campaign is open, from a key to its letter in the editor and to the
new page, and how long the window's thread is held up by all that a person does (`window.deeds`).
Real keys and clicks, in a window that is shown: offscreen, or on a display where there is one. What
is printed is true of this computer and this hour alone.

Run as `PYTHONPATH=tests python tests/bench/waits.py [opening] [SIGNATORIES]…`; without a word all is
measured.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.util import get_temp_dir
from pathlib import Path

import opening
from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from undersigned.campaign import file
from undersigned.window import theme
from undersigned.window.application import App, Application
from undersigned.window.collecting import collect_here
from undersigned.window.jobs import put_window_first
from undersigned.window.settings import Settings
from undersigned.window.text.editor import LetterEditor
from window.deeds import DEEDS, Person, large
from window.person import keys
from window.turns import LONG, Turns

RECIPIENTS = 40
Deed = Callable[[Person], None]
GLYPH = 16  # ms
PAGE = {300: 100, 2000: 200}  # ms, by how many sign
KEYS = 80
PAUSE = 120  # milliseconds between two keys: a fast typist's
MOST_TOLD = 12  # turns that are told one by one


def heard(kind: QtMsgType, context: object, message: str) -> None:
    """Leave out what the platform without a screen says of itself."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


class Painted(QObject):
    """Notes when a text was first painted after it had changed."""

    def __init__(self, editor: LetterEditor) -> None:
        super().__init__(editor)
        self.at = 0.0
        self._text, self._painting = editor.document(), False
        self._shown = self._text.revision()
        editor.viewport().installEventFilter(self)

    def next(self) -> None:
        """Wait for the next change."""
        self.at, self._shown = 0.0, self._text.revision()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let it paint, and note the time."""
        if event.type() is not QEvent.Type.Paint or self._painting:
            return False
        self._painting = True
        QApplication.sendEvent(watched, event)
        self._painting = False
        if not self.at and self._text.revision() != self._shown:
            self.at = time.perf_counter()
        return True


def tell(what: str, seconds: Sequence[float], limit: float) -> None:
    """Print a median and the 95th percentile beside the limit, in milliseconds."""
    ordered = sorted(seconds)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1e3
    verdict = "" if late < limit else "   OVER"
    median = statistics.median(ordered) * 1e3
    most = f"95 of 100 within {late:5.1f} ms   limit {limit:4.0f} ms{verdict}"
    print(f"  {what:28} median {median:5.1f} ms   {most}")


def tell_turns(turns: Turns, doing: str) -> None:
    """Print the longest turn of what was just done."""
    turn = turns.longest[doing]
    over = sum(1 for one in turns.long if one.doing == doing)
    verdict = f"   OVER, {over} time(s)" if over else ""
    said = f"{turn.seconds * 1e3:4.0f} ms, by own work {turns.work[doing] * 1e3:4.0f} ms"
    print(f"  held up: {doing:28} {said}   limit {LONG * 1e3:.0f} ms{verdict}", flush=True)


def type_on(person: Person) -> tuple[list[float], list[float]]:
    """Type in a paragraph; return how long each key took to its letter on the screen, and to the page."""
    window = person.window
    editor, paper = person.editor, window.preview.paper
    glyph = Painted(editor)
    drawn: list[float] = []
    shown = paper.sheets.edition
    paper.drawn.connect(lambda edition: drawn.append(time.perf_counter()) if edition > shown else None)
    person.click_into(person.lines()[3].segment)
    person.look(1500)
    to_glyph, to_page = [], []
    for letter in ("word " * KEYS)[:KEYS]:
        drawn.clear()
        glyph.next()
        shown = paper.sheets.edition
        start = time.perf_counter()
        keys(editor, letter)
        person.until(lambda: glyph.at)
        to_glyph.append(glyph.at - start)
        person.until(lambda: drawn)
        to_page.append(drawn[0] - start)
        person.look(PAUSE)
    return to_glyph, to_page


def go_through(person: Person, deeds: Iterable[tuple[str, Deed]]) -> Turns:
    """Do all deeds, and tell the longest turn of each."""
    turns = Turns()
    turns.start()
    for doing, does in deeds:
        turns.doing = doing
        turns.skip()
        person.do(does)
        tell_turns(turns, doing)
    turns.stop()
    return turns


def at_work(app: QApplication, signatories: int) -> None:
    """Measure typing and all deeds with so many who sign."""
    print(f"\n{signatories} sign, {RECIPIENTS} letters")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["UNDERSIGNED_STATE"] = str(folder / "state")
        (folder / "state" / "recovery").mkdir(parents=True)
        (folder / "passing").mkdir()
        tempfile.tempdir = str(folder / "passing")  # what lies there isn't saved in its place
        path = folder / "Large.undersigned"
        file.write(path, large(signatories, RECIPIENTS), replacing=None)
        application = Application(app, Settings(folder / "window.ini"))
        application.start([])
        window = application.windows[0]
        window.activateWindow()
        person = Person(window, path, folder)
        person.look(1500)
        turns = go_through(person, DEEDS)
        to_glyph, to_page = type_on(person)
        tell("key to its letter painted", to_glyph, GLYPH)
        tell("key to the new page painted", to_page, PAGE.get(signatories, 200))
        print("  the longest, and where they stood when looked at:")
        every = (*turns.longest.values(), *turns.long)
        for turn in sorted(set(every), key=lambda t: -t.seconds)[:MOST_TOLD]:
            print(f"    {turn}")
        window.session.begin(window.session.campaign)
        window.close()
        application.end()
    tempfile.tempdir = None


def main(asked: Sequence[str]) -> None:
    """Measure what is asked for."""
    screen = "a display" if os.environ.get("DISPLAY") else "no display (offscreen)"
    print(f"The window on {screen}, {os.cpu_count()} cores")
    if not asked or "opening" in asked:
        opening.main()
    numbers = [int(word) for word in asked if word.isdecimal()] or ([] if asked else list(PAGE))
    if numbers:
        if not os.environ.get("DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qInstallMessageHandler(heard)
        get_temp_dir()  # of the processes, which outlives the folders that are made below
        app = App(sys.argv[:1])
        collect_here(app)
        put_window_first()
        theme.dress(app)
        for signatories in numbers:
            at_work(app, signatories)


if __name__ == "__main__":
    main(sys.argv[1:])

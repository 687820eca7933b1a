"""Somebody who sits before the program: sees words, clicks them, types. Nothing else.

The program runs as its own process, as a person starts it, with a home and a state of its own.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from journeys.hidden_screen import Screen, hidden_screen
from programs import ROOT

PATIENCE = 30.0  # seconds that somebody waits for what should be there, on a busy computer
_DOUBLE = 0.5  # seconds within which two clicks at one place are a double one
PICTURES = os.environ.get("UNDERSIGNED_PICTURES", "")  # a folder, for those who want to look on

Turn = tuple[float, float, str]  # of the program's main thread


class Spot(NamedTuple):
    """Where something is on the screen."""

    x: int
    y: int
    w: int
    h: int

    @property
    def middle(self) -> tuple[int, int]:
        """The pixel in its middle."""
        return self.x + self.w // 2, self.y + self.h // 2


class Somebody:
    """A person, her screen, and the program on it."""

    def __init__(self, screen: Screen, program: subprocess.Popen[bytes], tells: Path, folder: Path) -> None:
        self.screen, self.program, self.folder = screen, program, folder
        self.clicks = 0
        self._last = (0.0, (0, 0))
        self._steps = 0
        self._said = b""
        self._ear = socket.socket(socket.AF_UNIX)
        end = time.monotonic() + PATIENCE
        while self._ear.connect_ex(str(tells)):
            if program.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"the window didn’t open: {self.complaints()}")
            time.sleep(0.02)
        self._needs_focus()
        self.turns()  # how long the program takes to start is another matter

    # ------------------------------------------------------------- seeing

    def sees(self, words: str, kind: str = "label") -> Spot | None:
        """Return where something stands that can be clicked; None where it can't be seen now."""
        found = [one for one in self._ask(ask="find", words=words, kind=kind)["found"] if one["enabled"]]
        return Spot(*(found[0][name] for name in "xywh")) if found else None

    def waits_for(self, words: str, kind: str = "label") -> Spot:
        """Wait until something can be seen and used, and no longer moves."""
        end, before = time.monotonic() + PATIENCE, None
        while True:
            spot = self.sees(words, kind)
            if spot is not None and spot == before:
                return spot
            if time.monotonic() > end:
                self.screen.picture(self.folder / "missed.png")
                said = [f"{k}: {w}" for k, w in self._ask(ask="all")["all"] if k == kind]
                raise AssertionError(f"no {kind} “{words}”, see {self.folder}/missed.png; there is {said}")
            before = spot
            time.sleep(0.03)

    def waits_until_gone(self, words: str, kind: str = "label") -> None:
        """Wait until something can no longer be seen."""
        end = time.monotonic() + PATIENCE
        while self.sees(words, kind) is not None:
            assert time.monotonic() < end, f"“{words}” stays"
            time.sleep(0.03)

    def looks(self, name: str) -> None:
        """Keep a picture of the screen, where somebody wants to look on."""
        self._steps += 1
        if PICTURES:
            time.sleep(0.5)  # for the page beside the text, too
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            self.screen.picture(Path(PICTURES, f"{self.folder.name}-{self._steps:02}-{name}.png"))

    def state(self) -> dict[str, Any]:
        """Return what has the focus, and which window is in front."""
        return self._ask(ask="state")

    # ------------------------------------------------------------- doing

    def clicks_on(self, words: str, kind: str = "button") -> None:
        """Click something by the words on it."""
        self.clicks_at(*self.waits_for(words, kind).middle)

    def clicks_before(self, words: str, kind: str) -> None:
        """Click to the left of something, in the same row."""
        spot = self.waits_for(words, kind)
        self.clicks_at(spot.x - 60, spot.middle[1])

    def points_at(self, words: str, kind: str) -> None:
        """Move the mouse there."""
        self.screen.move(*self.waits_for(words, kind).middle)

    def clicks_behind(self, words: str) -> None:
        """Put the caret behind words of the letter."""
        spot = self.waits_for(words, "text")
        self.clicks_at(spot.x + spot.w - 1, spot.y + spot.h // 2)

    def clicks_at(self, x: int, y: int) -> None:
        """Move the mouse there and click."""
        when, where = self._last
        if abs(where[0] - x) < 12 and abs(where[1] - y) < 12:
            time.sleep(max(0.0, when + _DOUBLE - time.monotonic()))
        self.screen.move(x, y)
        self.screen.press()
        self.screen.release()
        self._last = (time.monotonic(), (x, y))
        self.clicks += 1

    def turns_wheel_to(self, words: str, kind: str = "text", *, up: bool = False) -> None:
        """Turn the wheel over what is there until words come into sight."""
        if kind == "text":
            self.points_at("The letter", "field")
        for _ in range(60):
            if self.sees(words, kind) is not None:
                return
            self.screen.press(4 if up else 5)
            self.screen.release(4 if up else 5)
            time.sleep(0.03)
        raise AssertionError(f"“{words}” never comes into sight")

    def types(self, text: str) -> None:
        """Type, once something has the focus."""
        self._needs_focus()
        self.screen.type(text)

    def presses(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._needs_focus()
        for key in keys:
            self.screen.key(key)

    def names_file(self, path: Path, title: str) -> None:
        """Type a path into the file dialog that came up, and press Enter."""
        self._waits_for_window(title)
        self.screen.key("Ctrl+a")
        self.screen.type(f"{path}\n")
        end = time.monotonic() + PATIENCE
        while self.state()["window"] == title:
            assert time.monotonic() < end, f"“{title}” stays open"
            time.sleep(0.03)

    def waits_for_window(self, title: str) -> None:
        """Wait until a window of this title is in front."""
        self._waits_for_window(title)

    def _waits_for_window(self, title: str) -> None:
        end = time.monotonic() + PATIENCE
        while not ((state := self.state())["window"].startswith(title) and state["focus"]):
            assert time.monotonic() < end, f"“{title}” doesn’t come up, but {state}"
            time.sleep(0.03)

    def _needs_focus(self) -> None:
        end = time.monotonic() + PATIENCE
        while not ((state := self.state())["focus"] or state["popup"]):
            assert time.monotonic() < end, f"nothing has the focus: {state}"
            time.sleep(0.03)

    # ------------------------------------------------------------- what the program does beside

    def turns(self) -> list[Turn]:
        """Return when since the last time the main thread was busy for long.

        Of each turn: the seconds that it worked, those that it let us wait, and what it did at some moments.
        """
        return [(worked, waited, did) for worked, waited, did in self._ask(ask="turns")["turns"]]

    def leaves(self) -> int:
        """Quit by the keyboard; return the program's exit code."""
        self.presses("Ctrl+q")
        return self.program.wait(PATIENCE)

    def complaints(self) -> str:
        """Return what the program wrote to its standard error, and what it noted of a crash."""
        notes = [self.folder / "stderr.txt", *sorted((self.folder / "state" / "reports").glob("*"))]
        return "".join(path.read_text(encoding="utf-8", errors="replace") for path in notes)

    def _ask(self, **question: str) -> dict[str, Any]:
        self._ear.settimeout(PATIENCE)
        try:
            self._ear.sendall(json.dumps(question).encode() + b"\n")
            while b"\n" not in self._said:
                if not (more := self._ear.recv(1 << 16)):
                    raise BrokenPipeError
                self._said += more
        except ConnectionError as error:
            code = self.program.wait(PATIENCE)
            raise AssertionError(f"the program ended with {code}: {self.complaints()}") from error
        line, _, self._said = self._said.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        assert "failed" not in told, told["failed"]
        return told

    def close(self) -> None:
        """Let go."""
        self._ear.close()


def settings_of(folder: Path) -> dict[str, str]:
    """Return an environment in which nothing of the real user is seen or touched."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    home = folder / "home"
    (home / "Documents").mkdir(parents=True, exist_ok=True)
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    (folder / "passing").mkdir(exist_ok=True)
    return {
        **kept,
        "HOME": str(home),
        "LANG": "en_US.UTF-8",
        "UNDERSIGNED_STATE": str(folder / "state"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "TMPDIR": str(folder / "passing"),
    }


@contextmanager
def at_the_program(folder: Path, *files: Path) -> Iterator[Somebody]:
    """Yield somebody who has just started the program."""
    with hidden_screen(folder / "screen") as screen, (folder / "stderr.txt").open("wb") as complaints:
        tells = folder / "tells"
        inside = os.pathsep.join((str(Path(__file__).parent / "inside"), str(ROOT / "desktop")))
        program = subprocess.Popen(
            [sys.executable, "-m", "undersigned", *map(str, files)],
            env={
                **settings_of(folder),
                "DISPLAY": screen.display,
                "QT_QPA_PLATFORM": "xcb",
                "PYTHONPATH": inside,
                "UNDERSIGNED_TELLS": str(tells),
                "PYTHONFAULTHANDLER": "1",
            },
            stderr=complaints,
            cwd=folder,
        )
        try:
            somebody = Somebody(screen, program, tells, folder)
            try:
                yield somebody
            finally:
                somebody.close()
        finally:
            if program.poll() is None:
                program.kill()
            program.wait(10)

"""Kill a window at random moments of editing and saving, and see what can still be opened.

Run as `python tests/faults/kill_window.py [--kills 200] [--large] [--keys]`. Each round starts a real
window (offscreen) in a process of its own, whose driver types without a pause, saves by Ctrl+S now and
then, and tells each change it made; the process is killed without warning (SIGKILL). With --keys it is the
program itself on a screen that nobody sees, and the typing comes from that screen's keyboard: slower, and
as it happens. Then the campaign's file and the recovery copies are read as the next start would read
them. A round fails if a file is
damaged, or if a change is lost that was a second old. Exit code 1 if any did.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from journeys.somebody import at_the_program
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.errors import UnreadableError
from undersigned.letter.template import begin
from undersigned.window import recovery_copies
from undersigned.window.application import App, Application
from undersigned.window.settings import Settings

MOST_LOST = 1.0  # seconds of typing
_SEVERAL = 5  # ms between two changes, as of somebody who leans on the keyboard


@dataclass(frozen=True)
class Round:
    """What came of one kill."""

    typed: int
    kept: int
    lost: float  # seconds between the oldest change that is lost and the kill
    damaged: str = ""
    saves: int = 0

    @property
    def failed(self) -> bool:
        """Whether more was lost than may be."""
        return bool(self.damaged) or self.lost > MOST_LOST


def a_campaign(*, large: bool) -> Campaign:
    """Return what is worked on: the sample, or one with 500 recipients and 2,000 names."""
    campaign = replace(begin("face-surveillance", sample=True), title="0")
    if not large:
        return campaign
    recipient, signatory = campaign.recipients[0], campaign.roster.signatories[0]
    names = tuple(replace(signatory, id=f"s{n}", name=f"Alliance number {n}") for n in range(2000))
    return replace(
        campaign,
        recipients=tuple(replace(recipient, id=f"r{n}", name=f"Company {n}") for n in range(500)),
        roster=replace(campaign.roster, signatories=names),
    )


def drive(folder: Path, campaign: Campaign, path: Path | None, seed: int, told: int) -> None:
    """Type and save until killed; tell each change through a pipe. Runs in the process that is killed."""
    os.environ["UNDERSIGNED_STATE"] = str(folder / "state")
    tempfile.tempdir = str(folder / "passing")
    chance = random.Random(seed)
    app = App(["undersigned"])
    application = Application(app, Settings(folder / "window.ini"))
    window = application.new_window()
    if path is not None:
        window.files.open(path)
    else:
        window.files.begin(campaign)
    state = {"number": 0}

    def change() -> None:
        state["number"] += 1
        number = state["number"]
        after = replace(window.session.campaign, title=str(number))
        window.session.do("Typing", after, burst=str(number // 20))
        os.write(told, f"{number} {time.monotonic()}\n".encode())
        if path is not None and chance.random() < 0.01:
            QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
            os.write(told, b"saved\n")
        pause = 900 if chance.random() < 0.005 else _SEVERAL
        QTimer.singleShot(pause, change)

    QTimer.singleShot(0, change)
    app.exec()


def once(folder: Path, campaign: Campaign, seed: int, *, untitled: bool) -> Round:
    """Start, kill, and look."""
    (folder / "passing").mkdir(parents=True)
    path = None if untitled else folder / "Face.undersigned"
    if path is not None:
        file.write(path, campaign, replacing=None)
    read, write = os.pipe()
    process = os.fork()
    if not process:
        os.close(read)
        try:
            drive(folder, campaign, path, seed, write)
        finally:
            os._exit(1)
    os.close(write)
    first = os.read(read, 100)  # it has begun
    time.sleep(random.Random(seed).uniform(0.05, 2.5))
    os.kill(process, signal.SIGKILL)
    killed = time.monotonic()
    os.waitpid(process, 0)
    said = first
    while more := os.read(read, 1 << 16):
        said += more
    os.close(read)
    lines = [line.split() for line in said.decode().splitlines()]
    changes = [(int(line[0]), float(line[1])) for line in lines if len(line) == 2]
    saves = sum(line == ["saved"] for line in lines)
    return _look(folder / "state" / "recovery", path, changes, killed, saves)


def once_at_the_keys(folder: Path, campaign: Campaign, seed: int, *, untitled: bool) -> Round:
    """Start the program on a screen of its own, type numbers into the letter, kill it, and look."""
    folder.mkdir(parents=True)
    path = None if untitled else folder / "Face.undersigned"
    if path is not None:
        file.write(path, campaign, replacing=None)
    chance = random.Random(seed)
    changes: list[tuple[int, float]] = []
    saves = 0
    with at_the_program(folder, *([path] if path else [])) as she:
        if path is None:
            she.clicks_on("Look around")
        while she.state()["named"] != "The letter":
            time.sleep(0.02)
        end = time.monotonic() + chance.uniform(0.05, 2.5)
        while time.monotonic() < end:
            changes.append((len(changes) + 1, time.monotonic()))
            she.screen.type(f"{len(changes)} ")
            if path is not None and chance.random() < 0.03:
                she.screen.key("Ctrl+s")
                saves += 1
        she.program.kill()
        killed = time.monotonic()
        she.program.wait()
    return _look(folder / "state" / "recovery", path, changes, killed, saves, _typed)


def _typed(campaign: Campaign) -> int:
    """Return the last number that stands before the letter's first paragraph."""
    numbers = re.match(r"(?:\d+ )*", campaign.text.segments[0].text)
    assert numbers is not None
    found = [int(number) for number in numbers[0].split()]
    assert found == list(range(1, len(found) + 1)), found  # none in between is lost
    return len(found)


def _title(campaign: Campaign) -> int:
    return int(campaign.title)


def _look(
    folder: Path,
    path: Path | None,
    changes: Sequence[tuple[int, float]],
    killed: float,
    saves: int,
    number_in: Callable[[Campaign], int] = _title,
) -> Round:
    """Return what the next start would find."""
    kept, damaged = 0, ""
    if path is not None:
        try:
            kept = number_in(file.read(path).campaign)
        except UnreadableError as error:
            damaged = str(error)
    for left in recovery_copies.left(folder):
        kept = max(kept, number_in(left.campaign()))
    aside = list((folder / "set-aside").glob("*.damaged")) if (folder / "set-aside").exists() else []
    lost = [at for number, at in changes if number > kept]
    return Round(
        changes[-1][0] if changes else 0,
        kept,
        killed - lost[0] if lost else 0.0,
        damaged or ("a recovery copy is damaged" if aside else ""),
        saves,
    )


def rounds(kills: int, seed: int, *, large: bool, keys: bool) -> list[Round]:
    """Return what came of so many kills."""
    campaign = a_campaign(large=large)
    found = []
    with tempfile.TemporaryDirectory() as name:
        for number in range(kills):
            folder = Path(name) / str(number)
            play = once_at_the_keys if keys else once
            found.append(play(folder, campaign, seed + number, untitled=number % 3 == 0))
            if keys:
                print(found[-1], flush=True)
    return found


def main() -> int:
    """Print the figures; return 1 if a round failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--large", action="store_true", help="500 recipients and 2,000 names")
    parser.add_argument("--keys", action="store_true", help="the program itself, typed into by a keyboard")
    asked = parser.parse_args()
    found = rounds(asked.kills, asked.seed, large=asked.large, keys=asked.keys)
    lost = sorted(one.lost for one in found)
    failed = [one for one in found if one.failed]
    print(
        f"{len(found)} kills, {sum(one.saves for one in found)} saves, {sum(o.typed for o in found)} changes"
    )
    print(f"documents lost or damaged: {sum(bool(one.damaged) for one in found)}")
    print(
        f"seconds of typing lost: median {statistics.median(lost):.2f}, "
        f"95th percentile {lost[int(len(lost) * 0.95)]:.2f}, most {lost[-1]:.2f} (allowed {MOST_LOST})"
    )
    for one in failed:
        print("failed:", one)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

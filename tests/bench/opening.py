"""How long until the window shows, and until a campaign with 500 recipients and 2,000 names is open.

Run as `python tests/bench/opening.py`; under `xvfb-run -a` it measures on a real display. Each
figure is taken from the start of the process to the window's first exposure, in seconds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
BUDGET, BUDGET_OPEN = 1.2, 1.0

_WATCHER = """
import os, sys, time
from undersigned.window import run

def watch():
    from undersigned.window.application import Application
    start = Application.start

    def started(self, files):
        start(self, [])
        while not self.windows[0].windowHandle().isExposed():
            self.app.processEvents()
        shown = time.monotonic()
        for _ in range(100):  # what a person takes to choose a file
            self.app.processEvents()
            time.sleep(0.01)
        chosen = time.monotonic()
        for path in files:
            self.open(path)
        self.app.processEvents()
        print(shown, time.monotonic() - chosen, flush=True)
        os._exit(0)

    Application.start = started

first = run._run
def _run(files):
    watch()
    return first(files)
run._run = _run
from undersigned.__main__ import main
main(sys.argv[1:])
"""


def a_large_campaign(folder: Path) -> Path:
    """Write a campaign with 500 recipients and 2,000 signatories."""
    from undersigned.campaign import file
    from undersigned.letter.template import begin

    campaign = begin("face-surveillance", sample=True)
    recipient, signatory = campaign.recipients[0], campaign.roster.signatories[0]
    recipients = tuple(replace(recipient, id=f"r{n}", name=f"Company {n}") for n in range(500))
    names = tuple(replace(signatory, id=f"s{n}", name=f"Alliance number {n}") for n in range(2000))
    campaign = replace(campaign, recipients=recipients, roster=replace(campaign.roster, signatories=names))
    path = folder / "Large.undersigned"
    file.write(path, campaign, replacing=None)
    return path


def once(folder: Path, *files: Path) -> tuple[float, float]:
    """Return the seconds until the window showed, and those that opening the files took."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "desktop"),
        "UNDERSIGNED_STATE": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    if not os.environ.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-c", _WATCHER, *map(str, files)]
    begun = time.monotonic()
    ended = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    shown, opened = map(float, ended.stdout.split())
    return shown - begun, opened


def main() -> None:
    """Print the figures."""
    screen = "a real display" if os.environ.get("DISPLAY") else "no display (offscreen)"
    print(f"{RUNS} runs on {screen}, {os.cpu_count()} cores; seconds")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large = a_large_campaign(folder)
        once(folder)  # fills the disk's cache
        shown = [once(folder)[0] for _ in range(RUNS)]
        opened = [once(folder, large)[1] for _ in range(RUNS)]
    for what, times, budget in (
        ("window shown", shown, BUDGET),
        ("500 recipients, 2,000 names opened", opened, BUDGET_OPEN),
    ):
        middle = statistics.median(times)
        print(f"{what:48} best {min(times):.2f}  median {middle:.2f}  budget {budget:.1f}")


if __name__ == "__main__":
    main()

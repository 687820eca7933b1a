"""A batch that is killed again and again: what is whole, and what a rerun makes of it.

`python tests/journeys/batches.py LETTERS KILLS [JOBS]` prints the figures; the tests run a small one.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Kill:
    """What was found after one `kill -9`, and after the rerun."""

    at: int  # files, when it was to be killed
    files: int  # letters that were there
    broken: tuple[str, ...]  # of these, not whole
    hidden: int  # temporary files at that moment
    code: int  # the rerun's
    differ: tuple[str, ...]  # files that aren't as those of an unbroken run, after the rerun
    left: tuple[str, ...]  # temporary files after the rerun


def write_campaign(path: Path, letters: int) -> None:
    """Write the measured letter's campaign with that many recipients."""
    script = ROOT / "tests/bench/ours.py"
    subprocess.run([sys.executable, script, "campaign", str(letters), path], env=environment(), check=True)


def environment(state: Path | None = None) -> dict[str, str]:
    """Return the environment of a command of this checkout."""
    found = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT / 'tests/bench'}"}
    return {**found, "UNDERSIGNED_STATE": str(state)} if state else found


def words(campaign: Path, out: Path, *more: str) -> list[str]:
    """Return the command that exports in both formats."""
    formats = ("--format", "pdf", "--format", "docx")
    return [
        sys.executable, "-m", "undersigned", "export", str(campaign), "--out", str(out), *formats, *more
    ]  # fmt: skip


def letters_in(folder: Path) -> dict[str, bytes]:
    """Return the letters of a folder; none where it isn't there."""
    if not folder.exists():
        return {}
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.suffix in (".pdf", ".docx")}


def hidden_in(*folders: Path) -> tuple[str, ...]:
    """Return the temporary files there."""
    return tuple(p.name for folder in folders if folder.exists() for p in folder.rglob("*.tmp"))


def is_whole(path: Path) -> bool:
    """Whether another program opens it to its end."""
    try:
        if path.suffix == ".pdf":
            with contextlib.closing(pypdfium2.PdfDocument(path)) as pdf:
                return all(page.get_textpage().count_chars() for page in pdf) and len(pdf) > 0
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    except (pypdfium2.PdfiumError, zipfile.BadZipFile):
        return False


def killed(campaign: Path, folder: Path, at: int, later: float, whole: dict[str, bytes], *more: str) -> Kill:
    """Export, kill the process, look, export again with --resume, look again.

    Args:
        campaign: What to export; a copy is exported.
        folder: Where all of it happens.
        at: How many files there are to be before it is killed; -1 doesn't wait for its folder.
        later: How many seconds after that it is killed.
        whole: What an unbroken run writes.
        more: Options of the command.
    """
    folder.mkdir()
    copy, out = folder / campaign.name, folder / "out"
    copy.write_bytes(campaign.read_bytes())
    variables = environment(folder / "state")
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(words(copy, out, *more), env=variables, stdout=nowhere, stderr=nowhere)
    while process.poll() is None and at >= 0 and (not out.exists() or sum(1 for _ in out.iterdir()) < at):
        time.sleep(0.002)
    time.sleep(later)
    process.send_signal(signal.SIGKILL)
    process.wait()
    found = letters_in(out)
    broken = tuple(name for name in found if not is_whole(out / name) or found[name] != whole[name])
    hidden = len(hidden_in(folder))
    again = subprocess.run(
        words(copy, out, "--resume", *more), env=variables, capture_output=True, check=False
    )
    now = letters_in(out)
    differ = tuple(name for name in whole.keys() | now.keys() if whole.get(name) != now.get(name))
    return Kill(at, len(found), broken, hidden, again.returncode, differ, hidden_in(folder))


def kills(letters: int, count: int, *more: str, seed: int = 1) -> list[Kill]:
    """Kill a batch at random moments of its life."""
    moments = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        top = Path(place)
        campaign = top / "measured.undersigned"
        write_campaign(campaign, letters)
        first = top / "whole.undersigned"
        first.write_bytes(campaign.read_bytes())
        subprocess.run(
            words(first, top / "whole", *more), env=environment(top / "s"), check=True, capture_output=True
        )
        whole = letters_in(top / "whole")
        assert len(whole) == 2 * letters
        found = []
        for number in range(count):
            at = moments.randrange(-1, 2 * letters + 1)
            later = moments.uniform(0, 0.5 if at in (-1, 2 * letters) else 0.01)
            found.append(killed(campaign, top / f"run-{number}", at, later, whole, *more))
        return found


if __name__ == "__main__":
    jobs = ("--jobs", sys.argv[3]) if len(sys.argv) > 3 else ()
    results = kills(int(sys.argv[1]), int(sys.argv[2]), *jobs)
    for one in results:
        print(
            f"killed at {one.at:4}: {one.files:4} files, {len(one.broken)} broken, {one.hidden} hidden; "
            f"rerun: code {one.code}, {len(one.differ)} differ, {len(one.left)} hidden"
        )
    sound = all(not one.broken and not one.differ and not one.left and one.code == 0 for one in results)
    print(f"{len(results)} kills: {'all as it should be' if sound else 'NOT as it should be'}")
    sys.exit(not sound)

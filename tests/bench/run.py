"""The benchmark: the same letter by us and by others, in one run, as tables of ratios (`make bench`).

Every figure is the best of several rounds, one process each, the rounds of all taken in turn, since a
computer's speed drifts. Beside each ratio stands the least that we ask of ourselves. What is printed
is true of this computer and this hour alone.

Run as `python run.py [letters|arabic|memory|batch|languages]…`; without a word all are measured.
"""

from __future__ import annotations

import compileall
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from languages import LANGUAGES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{HERE}", "PYTHONHASHSEED": "0"}
FONTS = str(ROOT / "resources/fonts")
ROUNDS = 5
LETTERS = 200
BATCH = 500
MOST_MEMORY = 300  # megabytes a process
MOST_GROWTH = 1.25  # of the memory for ten times as many letters


class Maker(NamedTuple):
    """A way to make the letter; `beside` is ours that it is measured against, `wanted` how often as fast.

    A slow one makes fewer letters in a round.
    """

    name: str
    command: tuple[str, ...]
    beside: str = ""
    wanted: float = 0.0
    letters: int = LETTERS


MAKERS = (
    Maker("Undersigned, PDF/UA-1", ("ours.py", "pdf")),
    Maker("  the same, proofread", ("ours.py", "pdf+check")),
    Maker("Typst, PDF/UA-1, warm", ("peers.py", "typst"), "Undersigned, PDF/UA-1", 2.5),
    Maker("reportlab platypus, untagged", ("peers.py", "platypus"), "Undersigned, PDF/UA-1", 10),
    Maker("WeasyPrint, PDF/UA-1", ("peers.py", "weasyprint"), "Undersigned, PDF/UA-1", 100, 5),
    Maker("Undersigned, DOCX", ("ours.py", "docx")),
    Maker("  the same, proofread", ("ours.py", "docx+check")),
    Maker("docxtpl, DOCX", ("peers.py", "docxtpl"), "Undersigned, DOCX", 25),
)


def main(asked: list[str]) -> None:
    """Measure what is asked for."""
    measures = (letters, arabic, memory, batch, *([languages] if sys.platform == "linux" else []))
    for name, measure in ((one.__name__, one) for one in measures):
        if not asked or name in asked:
            measure()


def _measured(script: str, *args: str) -> dict[str, float]:
    command = [sys.executable, str(HERE / script), *args]
    run = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def _verdict(found: float, wanted: float) -> str:
    if not wanted:
        return ""
    return f"{found:6.1f} ×  at least {wanted:g} × wanted{'' if found >= wanted else ': FALLS SHORT'}"


ARABIC_MAKERS = (MAKERS[0], MAKERS[2]._replace(wanted=1.5))


def arabic() -> None:
    """Measure the same letter in Arabic."""
    ENVIRONMENT["BENCH_LANGUAGE"] = "ar"
    print("\nIn Arabic")
    letters(ARABIC_MAKERS)
    del ENVIRONMENT["BENCH_LANGUAGE"]


def letters(makers: tuple[Maker, ...] = MAKERS) -> None:
    """Measure one letter at a time, warm."""
    best: dict[Maker, float] = {}
    peak: dict[Maker, float] = {}
    for _ in range(ROUNDS):
        for maker in makers:
            script, what = maker.command
            more = (FONTS,) if script == "peers.py" else ()
            found = _measured(script, what, str(maker.letters), *more)
            best[maker] = min(best.get(maker, 1e9), found["seconds"] / maker.letters)
            peak[maker] = max(peak.get(maker, 0.0), found["megabytes"])
    by_name = {maker.name: best[maker] for maker in makers}
    print(f"One letter: best of {ROUNDS} rounds of {LETTERS} letters, one process each")
    for maker in makers:
        ratio = best[maker] / by_name[maker.beside] if maker.beside else 0.0
        figures = f"{best[maker] * 1e3:8.2f} ms {peak[maker]:6.0f} MB"
        print(f"  {maker.name:30}{figures} {_verdict(ratio, maker.wanted)}".rstrip())


def memory() -> None:
    """Show that memory stays flat from 500 letters to 5,000 of the same campaign, written and proofread."""
    print("\nPeak memory of one process for 500 and for all letters of a campaign with 5,000, proofread")
    for format_ in ("pdf", "docx"):
        small, large = (
            _measured("ours.py", f"{format_}+check", n, "5000")["megabytes"] for n in ("500", "5000")
        )
        fits = large < MOST_MEMORY and large < small * MOST_GROWTH
        print(
            f"  {format_.upper():5}{small:5.0f} MB {large:5.0f} MB  under {MOST_MEMORY} MB and "
            f"{MOST_GROWTH:g} × wanted{'' if fits else ': FALLS SHORT'}"
        )
    if sys.platform == "linux":
        commands_memory()


def commands_memory() -> None:
    """Show what the processes of a command hold at most, for 500 and for all letters, and one file of all."""
    print("\nPeak memory of each process of one command, both formats, two workers (the greatest first)")
    with tempfile.TemporaryDirectory() as folder:
        ours = [sys.executable, f"{HERE}/ours.py", "campaign", "5000", f"{folder}/measured.undersigned"]
        subprocess.run(ours, env=ENVIRONMENT, check=True)
        few = [word for number in range(500) for word in ("--recipient", f"company-{number}")]
        for name, more in (("500 of 5,000", few), ("5,000", []), ("5,000, and one PDF", ["--combined"])):
            options = ["--out", f"{folder}/{name}", "--format", "pdf", "--format", "docx", "--jobs", "2"]
            peaks = _peaks(["export", f"{folder}/measured.undersigned", *options, *more])
            told = ", ".join(f"{peak:.0f}" for peak in peaks)
            verdict = "" if peaks[0] < MOST_MEMORY else ": FALLS SHORT"
            print(f"  {name:20}{told} MB  under {MOST_MEMORY} MB wanted{verdict}")


def _peaks(command: list[str]) -> list[float]:
    """Run a command, and return the most megabytes that each of its processes held."""
    line = [sys.executable, "-m", "undersigned", *command]
    run = subprocess.Popen(
        line, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    peaks: dict[str, float] = {}
    while run.poll() is None:
        for status in Path("/proc").glob("[0-9]*/status"):
            with contextlib.suppress(OSError, IndexError):  # it has ended
                if os.getsid(int(status.parent.name)) == run.pid:
                    kilobytes = status.read_text().split("VmHWM:")[1].split()[0]
                    peaks[status.parent.name] = int(kilobytes) / 1024
        time.sleep(0.05)
    assert run.returncode == 0
    return sorted(peaks.values(), reverse=True)


def languages() -> None:
    """Show how long thirty-one languages take for forty recipients in both formats, and what that holds."""
    with tempfile.TemporaryDirectory() as folder:
        file, out = Path(folder, "measured.undersigned"), Path(folder, "out")
        subprocess.run([sys.executable, HERE / "languages.py", file], env=ENVIRONMENT, check=True)
        options = [word for tag in LANGUAGES for word in ("--language", tag)]
        options += ["--format", "pdf", "--format", "docx", "--draft", "--jobs", "2"]
        start = time.perf_counter()
        peaks = _peaks(["export", str(file), "--out", str(out), *options])
        seconds = time.perf_counter() - start
        count = sum(path.suffix in (".pdf", ".docx") for path in out.rglob("*"))
    told = ", ".join(f"{peak:.0f}" for peak in peaks)
    verdict = "" if peaks[0] < MOST_MEMORY else ": FALLS SHORT"
    print(f"\n{len(LANGUAGES)} languages in one command, both formats: {count} files")
    each = f"{seconds:8.2f} s {seconds / count * 1e3:6.1f} ms a file"
    print(f"  {each}; {told} MB  under {MOST_MEMORY} MB wanted{verdict}")


def batch() -> None:
    """Measure a batch in both formats: our command, and docxtpl with one LibreOffice for all."""
    with tempfile.TemporaryDirectory() as folder:
        jobs = ("--jobs", "2") if "--jobs" in _undersigned("export", "--help") else ()
        file = Path(folder, "measured.undersigned")
        subprocess.run(
            [sys.executable, HERE / "ours.py", "campaign", str(BATCH), file], env=ENVIRONMENT, check=True
        )
        compileall.compile_dir(ROOT / "desktop", quiet=1)  # as it is where the program is installed
        # A folder each, deleted at the end: ext4 is slow to make files where many were just deleted.
        ours = min(_exported(file, Path(folder, f"out-{number}"), jobs) for number in range(3))
        peers = Path(folder, "peers")
        peers.mkdir()
        theirs = _measured("peers.py", "docxtpl+libreoffice", str(BATCH), str(peers))["seconds"]
    name = f"Undersigned, {'two workers' if jobs else 'one process'}"
    print(f"\n{BATCH} letters in both formats, the command from start to end (best of 3; the peers once)")
    print(f"  {name:30}{ours:8.2f} s")
    print(f"  {'docxtpl and LibreOffice':30}{theirs:8.2f} s  {_verdict(theirs / ours, 30)}")


def _exported(file: Path, out: Path, jobs: tuple[str, ...]) -> float:
    """Return the seconds that one export takes, from an empty folder."""
    start = time.perf_counter()
    _undersigned("export", str(file), "--out", str(out), "--format", "pdf", "--format", "docx", *jobs)
    seconds = time.perf_counter() - start
    made = [p for p in out.rglob("*") if p.suffix in (".pdf", ".docx")]
    assert len(made) == 2 * BATCH, f"{len(made)} files"
    return seconds


def _undersigned(*args: str) -> str:
    command = [sys.executable, "-m", "undersigned", *args]
    return subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main(sys.argv[1:])

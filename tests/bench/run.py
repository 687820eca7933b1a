"""The benchmark: the same letter by us and by others, in one run, as a table of ratios (`make bench`).

Every figure is the best of several rounds, one process each, the rounds of all taken in turn, since a
computer's speed drifts. What is printed is true of this computer and this hour alone.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ROUNDS = 5
LETTERS = 60
BATCH = 500


def _measure(script: str, *args: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{HERE}", "PYTHONHASHSEED": "0"}
    command = [sys.executable, str(HERE / script), *args]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def letters() -> None:
    """Measure one letter at a time, warm."""
    fonts = str(ROOT / "resources/fonts")
    makers = {
        "Undersigned, PDF/UA-1": ("ours.py", "pdf", str(LETTERS)),
        "the same, proofread": ("ours.py", "pdf+check", str(LETTERS)),
        "Typst, PDF/UA-1, warm": ("peers.py", "typst", str(LETTERS), fonts),
        "reportlab platypus, untagged": ("peers.py", "platypus", str(LETTERS), fonts),
        "Undersigned, DOCX": ("ours.py", "docx", str(LETTERS)),
        "the same in DOCX, proofread": ("ours.py", "docx+check", str(LETTERS)),
        "docxtpl, DOCX": ("peers.py", "docxtpl", str(LETTERS), fonts),
    }
    best: dict[str, float] = {}
    memory: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, command in makers.items():
            found = _measure(*command)
            best[name] = min(best.get(name, 1e9), found["seconds"] / LETTERS)
            memory[name] = max(memory.get(name, 0.0), found["megabytes"])
    print(f"One letter, best of {ROUNDS} rounds of {LETTERS} letters, one process each")
    for name in makers:
        ours = best["Undersigned, DOCX" if "DOCX" in name else "Undersigned, PDF/UA-1"]
        ratio = f"{best[name] / ours:6.1f} ×"
        print(f"  {name:32}{best[name] * 1e3:8.2f} ms {ratio}   {memory[name]:5.0f} MB")


def batch() -> None:
    """Measure a batch in both formats: our command, and docxtpl with one LibreOffice for all."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "measured.undersigned")
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{HERE}"}
        subprocess.run(
            [sys.executable, HERE / "ours.py", "campaign", str(BATCH), file], env=environment, check=True
        )
        best = 1e9
        for number in range(3):
            out = Path(folder, f"out-{number}")
            command = ["-m", "undersigned", "export", str(file), "--out", str(out), "--format", "pdf"]
            command += ["--format", "docx"]
            start = time.perf_counter()
            subprocess.run([sys.executable, *command], env=environment, check=True, capture_output=True)
            best = min(best, time.perf_counter() - start)
            made = [p for p in out.iterdir() if p.suffix in (".pdf", ".docx")]
            assert len(made) == 2 * BATCH, f"{len(made)} files"
            shutil.rmtree(out)
        peers = Path(folder, "peers")
        peers.mkdir()
        found = _measure("peers.py", "docxtpl+libreoffice", str(BATCH), str(peers))
    print(f"\n{BATCH} letters in both formats")
    print(f"  {'Undersigned, one process':32}{best:8.1f} s ")
    print(f"  {'docxtpl and one LibreOffice':32}{found['seconds']:8.1f} s  {found['seconds'] / best:6.1f} ×")


def memory() -> None:
    """Show that memory stays flat from 500 to 5,000 letters."""
    small, large = _measure("ours.py", "pdf", "500"), _measure("ours.py", "pdf", "5000")
    print(
        f"\nPeak memory: {small['megabytes']:.0f} MB for 500 letters, {large['megabytes']:.0f} MB for 5,000"
    )


if __name__ == "__main__":
    letters()
    memory()
    batch()

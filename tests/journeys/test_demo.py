"""`make demo`, once it is set up: six letters, again and again, and nothing of yours lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from programs import ROOT


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "setup" / "demo.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )


def letters(folder: Path) -> dict[str, bytes]:
    out = folder / "out" / "letters"
    return {path.name: path.read_bytes() for path in out.iterdir() if path.suffix in {".pdf", ".docx"}}


def test_the_demo_runs_again_over_its_own_output_and_makes_the_same_letters(tmp_path: Path) -> None:
    first = demo(tmp_path)
    made = letters(tmp_path)
    second = demo(tmp_path)

    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert len(made) == 6
    assert letters(tmp_path) == made
    assert str(tmp_path / "out" / "letters") in first.stdout


def test_the_demo_keeps_a_campaign_that_somebody_worked_on(tmp_path: Path) -> None:
    mine = tmp_path / "out" / "face-surveillance.undersigned"
    mine.parent.mkdir()
    mine.write_bytes(b"a week's work")

    refused = demo(tmp_path)

    assert refused.returncode == 4
    assert "is kept" in refused.stderr
    assert mine.read_bytes() == b"a week's work"

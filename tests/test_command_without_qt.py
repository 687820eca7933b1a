"""The command works where PySide6 can't be imported, and answers at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from programs import ROOT


@pytest.fixture
def no_qt(tmp_path: Path) -> Mapping[str, str]:
    """Return an environment whose Python, and any process it starts, fails to import PySide6."""
    for name in ("PySide6", "shiboken6"):
        package = tmp_path / "broken" / name
        package.mkdir(parents=True)
        (package / "__init__.py").write_text(f"raise ImportError('{name} was imported')", encoding="utf-8")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path / "broken"), str(ROOT / "desktop")))}


def undersigned(*arguments: str | Path, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "undersigned", *map(str, arguments)]
    return subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)


def test_python_there_really_cannot_import_qt(no_qt: Mapping[str, str]) -> None:
    tried = subprocess.run(
        [sys.executable, "-c", "import PySide6"], env=dict(no_qt), capture_output=True, text=True
    )

    assert tried.returncode == 1
    assert "PySide6 was imported" in tried.stderr


def test_a_campaign_becomes_letters_without_qt(no_qt: Mapping[str, str], tmp_path: Path) -> None:
    campaign, out = tmp_path / "sample.undersigned", tmp_path / "letters"

    made = undersigned("new", campaign, "--sample", env=no_qt)
    exported = undersigned("export", campaign, "--out", out, "--format", "pdf", "--format", "docx", env=no_qt)

    assert (made.returncode, exported.returncode) == (0, 0), made.stderr + exported.stderr
    assert sorted(path.suffix for path in out.iterdir() if path.suffix in {".pdf", ".docx"}) == [
        *[".docx"] * 3,
        *[".pdf"] * 3,
    ]


def test_without_arguments_one_sentence_says_that_the_window_needs_qt(no_qt: Mapping[str, str]) -> None:
    alone = undersigned(env={**no_qt, "QT_QPA_PLATFORM": "offscreen"})

    assert (alone.returncode, alone.stdout) == (2, "")
    assert alone.stderr.count("\n") == 1
    assert "undersigned --help" in alone.stderr


@pytest.mark.alone
def test_help_comes_in_under_150_milliseconds(no_qt: Mapping[str, str]) -> None:
    def one() -> float:
        begun = time.perf_counter()
        assert undersigned("--help", env=no_qt).returncode == 0
        return time.perf_counter() - begun

    assert min(one() for _ in range(5)) < 0.150  # the best of five: other work on this computer isn't ours

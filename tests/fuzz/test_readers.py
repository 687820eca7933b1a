"""No reader is brought down by a damaged file from outside: it is taken, or refused in a sentence.

A few inputs of each; `make soak` reads them for long.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from fuzz.readers import READERS
from programs import ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
@pytest.mark.parametrize("reader", READERS)
def test_a_damaged_file_is_taken_or_refused_in_a_sentence_and_soon(reader: str) -> None:
    ended = subprocess.run(
        [sys.executable, ROOT / "tests/fuzz/run.py", "--inputs", "12", "--seed", "7", reader],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert ended.stdout.rstrip().endswith(" 0 found"), ended.stdout + ended.stderr
    assert (ended.returncode, ended.stderr) == (0, "")

"""A window that is killed while somebody types and saves loses no document, and little typing.

The long run is `python tests/faults/kill_window.py`.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from programs import ROOT

pytestmark = pytest.mark.alone  # it measures or waits for other processes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_killed_at_random_moments_no_document_is_lost() -> None:
    script = ROOT / "tests" / "faults" / "kill_window.py"
    ended = subprocess.run(
        [sys.executable, script, "--kills", "6", "--seed", "77"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert "documents lost or damaged: 0" in ended.stdout, ended.stdout + ended.stderr
    assert ended.returncode == 0, ended.stdout

"""The window outlives PySide6's way of counting None on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import undersigned.window
from PySide6.QtGui import QTextCharFormat
made = QTextCharFormat()
for _ in range(300_000):
    made.setFontItalic(True)
    made.setProperty(1, False)
    made.isValid()
print("alive")
"""


def test_any_number_of_calls_into_qt_leave_the_process_alive() -> None:
    run = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)

    assert (run.stdout, run.returncode) == ("alive\n", 0)

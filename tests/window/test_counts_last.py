"""The window outlives PySide6's way of counting None, True and False on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = """
import undersigned.window
from PySide6.QtGui import QTextCharFormat
made = QTextCharFormat()
for _ in range(300_000):
    made.setFontItalic(True)
print("alive")
"""
SIGNALS = """
import undersigned.window
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal(object)

bell = Bell()
bell.rang.connect(lambda _: None)
for _ in range(20_000):
    bell.rang.emit(1)
print("alive")
"""


@pytest.mark.parametrize("use", [CALLS, SIGNALS], ids=["calls", "signals"])
def test_long_use_of_qt_leaves_the_process_alive(use: str) -> None:
    run = subprocess.run([sys.executable, "-c", use], capture_output=True, text=True, check=False)

    assert (run.stdout, run.returncode) == ("alive\n", 0)

"""A window that is used for long isn't ended by a count of references that ran out."""

from __future__ import annotations

import subprocess
import sys

_LONG_USE = """
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


def test_twenty_thousand_signals_end_nothing() -> None:
    run = subprocess.run([sys.executable, "-c", _LONG_USE], capture_output=True, text=True)

    assert (run.returncode, run.stdout.strip()) == (0, "alive"), run.stderr

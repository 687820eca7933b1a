"""Let go of what is no longer used in the window's own thread, and in no other.

Python's garbage collector runs in whichever thread happens to make one value too many. What it
finds may be Qt's, and Qt's objects must not end outside the window's thread: the process dies.
So it is kept from running by itself, and is called by a timer of that thread instead.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY = 250  # milliseconds
_NOTICED = 0.03  # seconds


def collect_here(parent: QObject) -> QTimer:
    """Collect garbage in this thread alone, for as long as this object of Qt's lives."""
    gc.disable()
    timer = QTimer(parent, interval=_EVERY)
    timer.timeout.connect(_collect)
    timer.start()
    return timer


def _collect() -> None:
    """Collect the oldest generation that is due, as Python would.

    What was looked through for so long that it is noticed is there to stay, and isn't looked through
    again: a campaign of 100,000 signatories, of frozen values that need no collector.
    """
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        begun = time.perf_counter()
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
        if time.perf_counter() - begun > _NOTICED:
            gc.freeze()

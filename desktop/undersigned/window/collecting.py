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
_OLDEST = 2  # the generation that takes the longest to look through
_NOTICED = 0.03  # seconds


def collect_here(parent: QObject) -> QTimer:
    """Collect garbage in this thread alone, for as long as this object of Qt's lives."""
    gc.disable()
    timer = QTimer(parent, interval=_EVERY)
    timer.timeout.connect(_collect)
    timer.start()
    return timer


def keep() -> None:
    """Look no more through what there is now: it is there to stay, and looking through it takes long.

    A campaign with 2,000 names is some hundred thousand values, none of which is ever garbage by
    itself: frozen values hold no circles, and go when nobody holds them.
    """
    gc.freeze()


def look_through_all() -> None:
    """Collect among all there is, also what was kept: a window with all its rooms has gone."""
    gc.unfreeze()
    gc.collect()


def _collect() -> None:
    """Collect the oldest generation that is due, as Python would; what was in use then is kept.

    So is what was looked through for so long that it is noticed: a campaign of 100,000 signatories.
    """
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        oldest = max(generation for generation, is_due in enumerate(due) if is_due)
        begun = time.perf_counter()
        gc.collect(oldest)
        if oldest == _OLDEST or time.perf_counter() - begun > _NOTICED:
            keep()

"""Begin worker processes before there is work for them, so that neither waits for the other.

What a worker loads takes longer than many a letter. Where the system can fork, one process loads it
while the caller is still reading, and all workers come from that one. Elsewhere each worker starts
by itself, once there is work.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from multiprocessing.context import BaseContext


def cores() -> int:
    """Return how many processes can work at the same time."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load(module: str) -> BaseContext | None:
    """Begin a process that loads a module, and return at once what starts workers from it.

    It ends with this process. None where it can't be, and each worker is to start by itself.
    """
    if sys.platform != "linux":  # Windows can't fork, and on macOS the system's own libraries can't take it
        return None
    from multiprocessing.forkserver import ensure_running

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([module])
    try:
        with deaf_to_stops():
            ensure_running()
    except OSError:
        return None
    return context


@contextlib.contextmanager
def deaf_to_stops() -> Iterator[None]:
    """Start a process that Ctrl-C doesn't reach: this process alone decides when to stop."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

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
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess


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


def start(serve: Callable[..., None], *more: object, module: str) -> tuple[BaseProcess, Connection]:
    """Start a process that serves the other end of a pipe; return it, with ours.

    Args:
        serve: Called in it, with its end of the pipe.
        more: What else it is called with.
        module: As `load` has it; where that process is gone, this one starts by itself.
    """
    if (context := load(module)) is not None:
        with contextlib.suppress(OSError, EOFError):
            return begin(serve, *more, context=context)
    return begin(serve, *more)


def begin(
    serve: Callable[..., None], *more: object, context: BaseContext | None = None
) -> tuple[BaseProcess, Connection]:
    """Start a process by itself, or what a context makes of it, at the other end of a pipe, as `start` does.

    Ctrl-C doesn't reach it.
    """
    context = context or multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    # Each kind of context has it.
    process: BaseProcess = context.Process(target=serve, args=(theirs, *more), daemon=True)  # type: ignore[attr-defined]
    try:
        with deaf_to_stops():
            process.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return process, ours


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

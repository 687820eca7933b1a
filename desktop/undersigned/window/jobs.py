"""Whatever takes long, done beside the main thread: generators in a thread of their own.

The work knows no thread; a job runs it, hands on what it yields, and stops it by closing it. What
goes wrong comes back as an error, never as a traceback.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from undersigned.errors import UndersignedError

T = TypeVar("T")
GLANCE = 0.01  # seconds that nobody notices


def put_window_first() -> None:
    """Let the window's thread go on within half a millisecond, whatever works beside it.

    Python lets a thread that computes go on for 5 ms whenever another one wants its turn, and a stroke
    on a key takes a hundred such turns.
    """
    sys.setswitchinterval(0.0005)


class FailedError(UndersignedError):
    """Something went wrong that nobody foresaw."""


class Teller(QObject):
    """Tells from a thread what objects of the window hear, which may be gone by then.

    A signal must not be emitted by an object that the window may delete at that very moment, while Qt
    sees to it that one who hears may. So this one has no parent, and lives until its thread is over.

    Signals:
        came(object): a piece.
        ended(error): the end.
    """

    came = Signal(object)
    ended = Signal(object)
    _telling: ClassVar[list[tuple[threading.Thread, Teller]]] = []

    def thread_for(self, work: Callable[[], None], *, daemon: bool = True) -> threading.Thread:
        """Return a thread for work that tells something; nobody else has to hold this object."""
        thread = threading.Thread(target=work, daemon=daemon)
        Teller._telling = [(thread, self), *(one for one in Teller._telling if not _is_over(one[0]))]
        return thread


def _is_over(thread: threading.Thread) -> bool:
    return thread.ident is not None and not thread.is_alive()


class Job(QObject):
    """One piece of long work. Signals come in the main thread, in the order of the work.

    The work is stopped when the job is deleted, with its parent or without.

    Signals:
        came(object): what the work yielded.
        ended(error): it is over; None, or the UndersignedError that ended it. Comes once, also
            after `stop`.
    """

    came = Signal(object)
    ended = Signal(object)

    def __init__(self, work: Callable[[], Iterator[object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        teller = Teller()
        teller.came.connect(self.came)
        teller.ended.connect(self.ended)
        self.destroyed.connect(self._stopped.set)
        self._thread = teller.thread_for(partial(_run, work, self._stopped, teller))

    def start(self) -> Job:
        """Begin the work."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop it after the piece it is at."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._stopped.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for its end; return whether it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()


def _run(work: Callable[[], Iterator[object]], stopped: threading.Event, teller: Teller) -> None:
    """Do the work, in its thread."""
    error: UndersignedError | None = None
    try:
        pieces = work()
        try:
            for piece in pieces:
                teller.came.emit(piece)
                if stopped.is_set():
                    break  # what was done before it heard of the stop is told, too
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()
    except UndersignedError as wrong:
        error = wrong
    except Exception as fault:
        error = failed(fault)
    teller.ended.emit(error)


def delete_after(owner: QObject, job: Job | None) -> None:
    """Delete a job's owner, and the job with it; one that still works is stopped, and goes with its parent.

    A thread that still tells something must find its job, so a working one isn't deleted here.
    """
    if job is None or job.wait(0):
        owner.deleteLater()
    else:
        job.stop()


def failed(fault: BaseException) -> FailedError:
    """Return what is said of a fault of our own; never its text, which may hold private data."""
    error = FailedError(
        "Something went wrong that shouldn't ({what}).",
        fix="Your work is safe. Try again; if it happens again, please report it.",
        what=type(fault).__name__,
    )
    error.__cause__ = fault
    return error


def at_once(function: Callable[[], object]) -> Callable[[], Iterator[object]]:
    """Return a piece of work that yields what a function returns."""

    def work() -> Iterator[object]:
        yield function()

    return work


def draw() -> None:
    """Let the window draw, deaf, between two pieces of work that belong together."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def waited(function: Callable[[], T]) -> T:
    """Return what a function returns, called beside the main thread; meanwhile the window draws, deaf.

    Raises:
        UndersignedError: what the function raised; a fault of ours becomes a FailedError.
    """
    found: list[T] = []
    wrong: list[UndersignedError] = []
    loop = QEventLoop()

    def work() -> None:
        try:
            found.append(function())
        except UndersignedError as error:
            wrong.append(error)
        except Exception as fault:
            wrong.append(failed(fault))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(GLANCE)
    if thread.is_alive():
        look = QTimer()
        look.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
        look.start(10)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if wrong:
        raise wrong[0]
    return found[0]

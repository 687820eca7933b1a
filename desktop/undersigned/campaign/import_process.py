"""The process in which a list is read and matched, kept going while somebody looks at the list.

Reading what strangers made may end a process or never end; matching ten thousand names takes a
second or more. Neither happens in the program itself. Whoever stops asking ends the process; the
next question starts another, which is asked again what led there.
"""

from __future__ import annotations

import contextlib
import gc
import pickle
import threading
import time
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from undersigned import ahead, apart
from undersigned.campaign.roster_import import Foresee, Read, ReadAgain, Request, TakeColumns
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UndersignedError
from undersigned.signatories.model import Roster

_LOOK_EVERY = 0.05  # seconds
_BREATH = 0.001  # seconds between two pieces, in which the main thread may run
_MEGABYTE = 1_000_000
_DONE = b"done"


class ImportProcess:
    """One process for one list.

    Args:
        seconds: What one question may take.
        megabytes: What the process may take beyond what an idle one takes.
    """

    def __init__(self, *, seconds: float = 90.0, megabytes: int = 2000) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._asking = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._told: Roster | None = None
        self._before: tuple[Request, ...] = ()  # what the next question builds on
        self._closed = False

    def begin(self) -> None:
        """Start the process while nobody asks yet: it takes longer than to read many a list."""
        with contextlib.suppress(OSError), self._asking:
            if self._process is None:
                self._start()
        if self._closed:  # meanwhile
            self.close()

    def ask(self, request: Request, roster: Roster, recipients: Mapping[str, str]) -> Iterator[object]:
        """Yield the pieces of an answer, and None while there is none; stopping ends the process.

        Raises:
            UndersignedError: there is no answer, and why.
        """
        with self._asking:
            is_over = False
            try:
                again = self._before if self._start() else ()
                for one in again:
                    for _ in self._answers(one, roster, recipients):
                        yield None
                yield from self._answers(request, roster, recipients)
                self._before = _leading_to(self._before, request)
                is_over = True
            except OSError as error:
                raise _died() from error
            except UndersignedError as error:
                is_over = not isinstance(error, DiedError | TookTooLongError | TookTooMuchMemoryError)
                raise
            finally:
                if not is_over:
                    self._end()

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.join(1)  # or the next question takes it for one that lives

    @property
    def pid(self) -> int | None:
        """The process's number, where there is one."""
        return self._process.pid if self._process is not None else None

    # ------------------------------------------------------------- inside

    def _start(self) -> bool:
        """See that there is a process; return whether it is a new one."""
        if self._process is not None and self._process.is_alive():
            return False
        self._process, self._pipe = ahead.begin(_serve, self._megabytes)
        self._told = None
        return True

    def _answers(self, request: Request, roster: Roster, recipients: Mapping[str, str]) -> Iterator[object]:
        assert self._pipe is not None
        told = None if self._told is roster else roster
        self._pipe.send_bytes(pickle.dumps((request, told, dict(recipients))))
        self._told = roster
        yield from self._pieces()

    def _pieces(self) -> Iterator[object]:
        assert self._pipe is not None
        assert self._process is not None
        error: UndersignedError | None = None
        until, idle = time.monotonic() + self._seconds, apart.resident(self._process.pid or 0)
        while True:
            if not self._pipe.poll(_LOOK_EVERY):
                self._watch(until, idle)
                yield None
                continue
            try:
                data = self._pipe.recv_bytes()
            except (EOFError, OSError):
                raise _died() from None
            if data == _DONE:
                break
            piece = apart.carefully_read(data)
            if isinstance(piece, UndersignedError):
                error = piece
                continue
            yield piece
            del piece
            time.sleep(_BREATH)
        if error is not None:
            raise error

    def _watch(self, until: float, idle: int | None) -> None:
        assert self._process is not None
        if time.monotonic() > until:
            raise TookTooLongError("It took longer than {seconds} seconds.", seconds=self._seconds)
        taken = apart.resident(self._process.pid or 0)
        if taken and idle and taken - idle > self._megabytes * _MEGABYTE:
            raise _too_much(self._megabytes)

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = self._told = None
        if process is not None:
            process.kill()
            process.join(5)
        if pipe is not None:
            pipe.close()


def _leading_to(before: tuple[Request, ...], request: Request) -> tuple[Request, ...]:
    """Return what a new process is to be asked first, so that it knows as much as the one before."""
    match request:
        case Read():
            return (request,)
        case ReadAgain(reading):
            return tuple(replace(one, reading=reading) for one in before if isinstance(one, Read))
        case TakeColumns():
            return (*(one for one in before if isinstance(one, Read)), request)
        case Foresee():
            return (*(one for one in before if not isinstance(one, Foresee)), request)
    return before


def _died() -> DiedError:
    return DiedError(
        "The list can't be read: it is damaged, or says that it is far larger than any list.",
        fix="Open it in a spreadsheet program, copy the rows with names into a new sheet, and import that.",
    )


def _too_much(megabytes: int) -> TookTooMuchMemoryError:
    return TookTooMuchMemoryError("It needed more than {megabytes} MB of memory.", megabytes=megabytes)


# ----------------------------------------------------------------- in the new process


def _serve(pipe: Connection, megabytes: int) -> None:
    """Answer questions until the other side is gone."""
    from undersigned.campaign.roster_import import RosterImport
    from undersigned.signatories.match.repeats import read_ahead

    apart.settle(megabytes)
    gc.disable()  # what is made here stays, and going through it again and again takes long
    read_ahead()
    work = RosterImport()
    try:
        while True:
            request, roster, recipients = pickle.loads(pipe.recv_bytes())
            if roster is not None:
                work.roster = roster
            work.recipients = recipients
            for piece in _answered(work, request, megabytes):
                pipe.send_bytes(pickle.dumps(piece))
            pipe.send_bytes(_DONE)
    except (EOFError, OSError):
        return  # nobody listens any more


def _answered(work: object, request: Request, megabytes: int) -> Iterator[object]:
    from undersigned.campaign.roster_import import RosterImport

    assert isinstance(work, RosterImport)
    try:
        yield from work.answer(request)
    except UndersignedError as error:
        error.__cause__ = error.__context__ = None
        yield error.with_traceback(None)
    except MemoryError:
        yield _too_much(megabytes)
    except Exception as fault:
        failed = DiedError("It failed in an unforeseen way ({kind}).", kind=type(fault).__name__)
        failed.add_note("".join(traceback.format_exception(fault)))  # for whoever mends it
        yield failed

"""Run a function of ours in a process of its own, with limits on time and memory.

`run` is for work on what strangers made (a spreadsheet, a picture, a font): whatever it does to the
process, it doesn't do to this one. The process is new each time and ends with the work; its
death is an error with a name. Called in such a process, it works there. What comes back is plain
data and our own frozen values; nothing else is taken from it, and nothing it prints is shown.
`proof` keeps a process of its own going, and uses the same limits and the same care.
"""

from __future__ import annotations

import contextlib
import enum
import io
import multiprocessing
import os
import pickle
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import is_dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, ParamSpec, TypeVar

from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UndersignedError

P = ParamSpec("P")
R = TypeVar("R")

_LOOK_EVERY = 0.05  # seconds between looks at its memory
_MEGABYTE = 1_000_000
_NICE = 5  # steps behind others
_PLAIN = {
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("pathlib", "PosixPath"),
    ("pathlib", "WindowsPath"),
}


def run(function: Callable[..., R], *args: object, seconds: float, megabytes: int) -> R:
    """Return what a function returns, called in a new process.

    Args:
        function: one of a module's own, so that the process can find it by its name.
        args: plain data or frozen values.
        seconds: from its start, which takes some of them.
        megabytes: what it may take beyond what an idle process takes.

    Raises:
        UndersignedError: the function raised it.
        TookTooLongError: it was stopped at its limit of time.
        TookTooMuchMemoryError: it was stopped at its limit of memory.
        DiedError: its process died, or it raised something that nobody foresaw.
    """
    if multiprocessing.current_process().daemon:  # it works apart itself, and may have no processes
        return _here(function, args, megabytes)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, function, args, megabytes), daemon=True)
    with contextlib.closing(ours):
        process.start()
        theirs.close()
        with _Watch(process, seconds, megabytes) as watch:
            found = _received(ours, process, watch, megabytes)
    kind, value = found
    if kind == "returned":
        result: R = value
        return result
    if kind == "raised" and isinstance(value, UndersignedError):
        raise value
    if kind == "memory":
        raise TookTooMuchMemoryError("It needed more than {megabytes} MB of memory.", megabytes=megabytes)
    error = DiedError("It failed in an unforeseen way ({kind}).", kind=str(value[0]))
    error.add_note(str(value[1]))  # for whoever mends it; no door prints it
    raise error


def _here(function: Callable[..., R], args: tuple[object, ...], megabytes: int) -> R:
    """Return what a function returns, called in a process that whoever started it watches already."""
    try:
        return function(*args)
    except UndersignedError:
        raise
    except MemoryError:
        raise TookTooMuchMemoryError(
            "It needed more than {megabytes} MB of memory.", megabytes=megabytes
        ) from None
    except Exception as fault:
        raise DiedError("It failed in an unforeseen way ({kind}).", kind=type(fault).__name__) from fault


# ----------------------------------------------------------------- in the new process


def _work(
    pipe: Connection, function: Callable[..., object], args: tuple[object, ...], megabytes: int
) -> None:
    """Call the function and send back what became of it."""
    settle(megabytes)
    answer: tuple[str, object]
    try:
        answer = ("returned", function(*args))
    except UndersignedError as error:
        error.__cause__ = error.__context__ = None
        answer = ("raised", error.with_traceback(None))
    except MemoryError:
        answer = ("memory", None)
    except Exception as error:
        answer = ("failed", (type(error).__name__, "".join(traceback.format_exception(error))))
    try:
        data = pickle.dumps(answer)
    except MemoryError:
        data = pickle.dumps(("memory", None))
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        data = pickle.dumps(("failed", (type(error).__name__, str(error))))
    pipe.send_bytes(data)
    pipe.close()


def settle(megabytes: int) -> None:
    """Make this process one that works apart: it prints nothing, and may take that much more memory."""
    _silence()
    _limit(megabytes)


def give_way() -> None:
    """Let whatever a person waits for go first where cores are few, such as the window itself."""
    if hasattr(os, "nice"):
        os.nice(max(0, _NICE - os.nice(0)))  # it may come from one that gives way already


def _silence() -> None:
    """Keep what a dying library prints away from people."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def _limit(megabytes: int) -> None:
    """Let the system itself refuse memory, where it can; elsewhere watching must do."""
    if sys.platform != "linux":
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no Path before the limit stands
        now = int(file.read().split()[0]) * resource.getpagesize()
    most = now + megabytes * _MEGABYTE
    allowed = resource.getrlimit(resource.RLIMIT_AS)[1]
    if allowed != resource.RLIM_INFINITY:
        most = min(most, allowed)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


# ----------------------------------------------------------------- in this process


class _Watch:
    """Looks after a process from a thread, and kills it when it goes past a limit."""

    def __init__(self, process: BaseProcess, seconds: float, megabytes: int) -> None:
        self.process = process
        self.until = time.monotonic() + seconds
        self.seconds = seconds
        self.megabytes = megabytes
        self.stopped: UndersignedError | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        self.process.kill()
        self.process.join()
        self.process.close()

    def _look(self) -> None:
        idle: int | None = None
        while not self._done.wait(_LOOK_EVERY):
            if time.monotonic() > self.until:
                self._stop(TookTooLongError("It took longer than {seconds} seconds.", seconds=self.seconds))
                return
            taken = resident(self.process.pid or 0)
            idle = taken if idle is None else idle
            if taken is not None and idle is not None and taken - idle > self.megabytes * _MEGABYTE:
                self._stop(
                    TookTooMuchMemoryError(
                        "It needed more than {megabytes} MB of memory.", megabytes=self.megabytes
                    )
                )
                return

    def _stop(self, why: UndersignedError) -> None:
        self.stopped = why
        self.process.kill()


def _received(pipe: Any, process: BaseProcess, watch: _Watch, megabytes: int) -> tuple[str, Any]:
    """Wait for the answer, and read it without trusting it."""
    try:
        data = pipe.recv_bytes(maxlength=megabytes * _MEGABYTE)
    except (EOFError, OSError) as error:
        if watch.stopped is not None:
            raise watch.stopped from None
        process.join(1)
        code = process.exitcode
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        raise DiedError("It ended without an answer ({how}).", how=how) from error
    try:
        kind, value = carefully_read(data)
    except (TypeError, ValueError) as error:
        raise DiedError("It gave an answer that can't be read.") from error
    return kind, value


def carefully_read(data: bytes) -> Any:
    """Return what a process apart sent, pickled: plain data and our own values, nothing else.

    Raises:
        DiedError: it is anything else.
    """
    try:
        return _Careful(io.BytesIO(data)).load()
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError, EOFError, LookupError) as error:
        raise DiedError("It gave an answer that can't be read.") from error


class _Careful(pickle.Unpickler):
    """Reads plain data and our own values. A name of anything that could be called is refused."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class that only holds data."""
        ours = module.split(".")[0] == "undersigned" and "." not in name
        found = super().find_class(module, name) if ours else None
        if isinstance(found, type) and (
            is_dataclass(found) or issubclass(found, enum.Enum | UndersignedError | tuple)
        ):
            return found
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no plain data")


def resident(pid: int) -> int | None:
    """Return how many bytes of memory a process holds, None where that can't be told."""
    import subprocess

    try:
        if sys.platform == "linux":
            import resource

            with open(f"/proc/{pid}/statm", encoding="ascii") as file:  # noqa: PTH123 - many times a second
                return int(file.read().split()[1]) * resource.getpagesize()
        if sys.platform == "win32":
            return _resident_on_windows(pid)
        told = subprocess.run(["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, timeout=2)
        return int(told.stdout) * 1024
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None


def _resident_on_windows(pid: int) -> int | None:
    """Return a process's working set: GetProcessMemoryInfo, PROCESS_MEMORY_COUNTERS.WorkingSetSize."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("page_faults", wintypes.DWORD),
            *((f"size_{n}", ctypes.c_size_t) for n in range(8)),  # the second is the working set
        )

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return None
    try:
        counters = Counters(cb=ctypes.sizeof(Counters))
        told = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
        return int(counters.size_1) if told else None
    finally:
        kernel.CloseHandle(handle)

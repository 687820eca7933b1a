"""Worker processes that make letters: each gets the campaign once, then letter after letter.

A worker that dies, hangs or takes too much memory costs the letter it was at, and is replaced.
Workers write nothing to the disk; what they send back is read as plain data and our own values.
"""

from __future__ import annotations

import contextlib
import datetime
import gc
import multiprocessing
import os
import pickle
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from typing import NamedTuple

from undersigned import ahead
from undersigned.apart import carefully_read, resident, settle
from undersigned.campaign.model import Campaign
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UndersignedError
from undersigned.export.making import Making, Task, failed, make

_LOOK_EVERY = 0.1  # seconds between looks at the clock, and whether to stop
_WEIGH_EVERY = 1.0  # seconds between looks at the workers' memory
_AHEAD = 2  # letters a worker has at a time, so that it never waits for the next
_MEGABYTE = 1_000_000
_SELDOM = 100_000  # objects that a worker makes before it looks for cycles
_STARTING = 60.0  # seconds a worker may take until it is ready
_FALSE_STARTS = 3  # workers in a row that never got ready, before none is tried any more


class Limits(NamedTuple):
    """What one letter may take; memory is counted beyond what a worker has when it is ready."""

    seconds: float = 60.0
    megabytes: int = 1500


LIMITS = Limits()


def never() -> bool:
    """Never stop."""
    return False


def press(
    campaign: Campaign,
    tasks: Iterable[Task],
    jobs: int,
    *,
    as_of: datetime.date | None = None,
    draft: bool = False,
    limits: Limits = LIMITS,
    stop: Callable[[], bool] = never,
    workers: BaseContext | None = None,
) -> Generator[tuple[Task, Making], None, None]:
    """Make letters, each given out as soon as it is done; closing the generator ends all workers.

    Args:
        campaign: What they are made from.
        tasks: The letters.
        jobs: How many workers; with 1, letters are made in this process, in order.
        as_of: As `produce` has it.
        draft: As `produce` has it.
        limits: What a letter may take in a worker.
        stop: Asked between letters and ten times a second; True ends the work.
        workers: What starts them, where that was begun ahead.
    """
    left = deque(tasks)
    if jobs > 1:
        given = pickle.dumps((campaign, as_of, draft), pickle.HIGHEST_PROTOCOL)
        hall = _Hall(given, left, jobs, limits, workers or multiprocessing.get_context("spawn"))
        try:
            yield from hall.run(stop)
        finally:
            hall.close()
    while left and not stop():
        task = left.popleft()
        yield task, _here(campaign, task, as_of, draft)


def _here(campaign: Campaign, task: Task, as_of: datetime.date | None, draft: bool) -> Making:
    try:
        return make(campaign, task, as_of=as_of, draft=draft)
    except MemoryError as error:
        return Making(error=failed(task.recipient, error))


class _Worker:
    """One process, what it was given and hasn't answered, and since when it is at the first of it."""

    def __init__(self, given: bytes, megabytes: int, context: BaseContext) -> None:
        self.process, self.pipe = ahead.begin(_serve, megabytes, context=context)
        self.given = given
        self.tasks: deque[Task] = deque()
        self.ready = False
        self.idle: int | None = None  # bytes it held when it was ready
        self.since = self.weighed = time.monotonic()

    def begin(self) -> None:
        """Give it the campaign, once it can take it."""
        with contextlib.suppress(OSError):  # it died; its end of the pipe tells so
            self.pipe.send_bytes(self.given)

    def take(self, task: Task) -> None:
        """Give it one more letter."""
        if not self.tasks:
            self.since = time.monotonic()
        self.tasks.append(task)
        with contextlib.suppress(OSError):
            self.pipe.send(task)

    def close(self) -> None:
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


class _Hall:
    """The workers of one batch."""

    def __init__(
        self, given: bytes, left: deque[Task], jobs: int, limits: Limits, context: BaseContext
    ) -> None:
        self.given = given
        self.left = left
        self.limits = limits
        self.context = context
        self.false_starts = 0
        self.workers: list[_Worker] = []
        for _ in range(min(jobs, len(left))):
            self._start()
        for worker in self.workers:
            worker.begin()

    def _start(self) -> None:
        """Start one more worker; where the process that it was to come from is gone, by itself."""
        try:
            self.workers.append(_Worker(self.given, self.limits.megabytes, self.context))
        except (OSError, EOFError):
            if self.context.get_start_method() != "spawn":
                self.context = multiprocessing.get_context("spawn")
                self._start()
            else:
                self.false_starts += 1

    def run(self, stop: Callable[[], bool]) -> Iterator[tuple[Task, Making]]:
        """Give out letters as they are done; what is left when no worker can be started stays in `left`."""
        while self.workers and (self.left or any(worker.tasks for worker in self.workers)):
            self._hand_out()
            ready = wait([worker.pipe for worker in self.workers], _LOOK_EVERY)
            for worker in tuple(self.workers):
                if worker.pipe in ready:
                    yield from self._answered(worker)
                if stop():
                    return
            for worker in tuple(self.workers):
                if why := self._beyond(worker):
                    yield from self._lost(worker, why)

    def _hand_out(self) -> None:
        for _ in range(_AHEAD):  # in turn, so that the last letters are shared too
            for worker in self.workers:
                if self.left and len(worker.tasks) < _AHEAD:
                    worker.take(self.left.popleft())

    def _answered(self, worker: _Worker) -> Iterator[tuple[Task, Making]]:
        try:
            answer = carefully_read(worker.pipe.recv_bytes(self.limits.megabytes * _MEGABYTE))
        except (EOFError, OSError):
            yield from self._lost(worker, _died(worker))
            return
        except DiedError as error:
            yield from self._lost(worker, error)
            return
        worker.since = time.monotonic()
        if not worker.ready:
            worker.ready, self.false_starts = True, 0
            worker.idle = resident(worker.process.pid or 0)
        elif isinstance(answer, Making):
            yield worker.tasks.popleft(), answer
        else:
            why = TookTooMuchMemoryError if answer == "memory" else DiedError
            yield from self._lost(worker, why("It ended in an unforeseen way."))

    def _beyond(self, worker: _Worker) -> UndersignedError | None:
        """Return which limit a worker is beyond; one that has answered was only waiting for us."""
        now = time.monotonic()
        if not worker.ready:
            late = now - worker.since > _STARTING
            return TookTooLongError("It didn't start.") if late and not worker.pipe.poll() else None
        if worker.tasks and now - worker.since > self.limits.seconds and not worker.pipe.poll():
            return TookTooLongError("It took longer than {seconds} seconds.", seconds=self.limits.seconds)
        if now - worker.weighed > _WEIGH_EVERY:
            worker.weighed = now
            taken = resident(worker.process.pid or 0)
            if taken and worker.idle and taken - worker.idle > self.limits.megabytes * _MEGABYTE:
                return TookTooMuchMemoryError("It needed too much memory.")
        return None

    def _lost(self, worker: _Worker, why: UndersignedError) -> Iterator[tuple[Task, Making]]:
        """Replace a worker; the letter it was at is the only one that it costs."""
        self.workers.remove(worker)
        worker.close()
        waiting = list(worker.tasks)
        if worker.ready and waiting:
            task = waiting.pop(0)
            yield task, Making(error=_costs(task, why))
        self.left.extendleft(reversed(waiting))
        self.false_starts += not worker.ready
        if self.left and self.false_starts < _FALSE_STARTS:
            count = len(self.workers)
            self._start()
            for worker in self.workers[count:]:
                worker.begin()

    def close(self) -> None:
        for worker in self.workers:
            worker.close()
        self.workers.clear()


def _died(worker: _Worker) -> UndersignedError:
    worker.process.join(1)
    code = worker.process.exitcode
    return DiedError("Its process ended ({code}).", code=str(code))


def _costs(task: Task, why: UndersignedError) -> UndersignedError:
    """Return the error that names the letter."""
    kinds: dict[type[UndersignedError], str] = {
        TookTooLongError: "it took longer than {seconds} seconds",
        TookTooMuchMemoryError: "it needed too much memory",
    }
    what = kinds.get(type(why), "the process that made it ended without an answer")
    return type(why)(
        f"The letter to {{recipient}} couldn't be made: {what}.",
        fix="Export it again; the other letters aren't touched by it.",
        **{**why.facts, "recipient": task.recipient},
    )


# ----------------------------------------------------------------- in the worker


_ABANDONED = 600  # seconds after which a worker that nobody watches any more ends itself


def _serve(pipe: Connection, megabytes: int) -> None:
    """Make letters until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        campaign, as_of, draft = pickle.loads(pipe.recv_bytes())
        import undersigned.export.warm  # noqa: F401 - it is loaded for its effect

        settle(megabytes)
        # A letter leaves no cycles behind, so looking for them among all that is remembered is in vain.
        gc.freeze()
        gc.set_threshold(_SELDOM)
        pipe.send("ready")
        while True:
            task = pipe.recv()
            _end_after(_ABANDONED)
            try:
                answer: object = make(campaign, task, as_of=as_of, draft=draft)
                data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
            except MemoryError:
                data = pickle.dumps("memory")
            except (pickle.PicklingError, TypeError, AttributeError):
                data = pickle.dumps("unforeseen")
            pipe.send_bytes(data)
    except (EOFError, OSError):  # the batch is over, or its process is gone
        pass
    finally:
        os._exit(0)  # nothing here needs tidying, and that takes time


def _end_after(seconds: int) -> None:
    """Have the system end this process, in case it hangs and the one that watches it was killed."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)

"""The proof process, kept going: asked without waiting, started again when it dies or hangs.

Two threads speak with it, so that whoever asks never waits, not even for a full pipe. What kills it
twice, or takes it too long, isn't tried again until the campaign is another; then that is said.
"""

from __future__ import annotations

import contextlib
import pickle
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from undersigned import ahead, apart
from undersigned.campaign.model import Campaign
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UndersignedError
from undersigned.proof import WARM
from undersigned.proof.answers import NOTHING, Alive, Answer, Asked, MadeFile, Request, Shown, Wanted
from undersigned.proof.changes import changes

_LOOK_EVERY = 0.25  # seconds between looks at a working process
_TO_START = 30.0  # seconds it may take to start, on a slow computer
_MEGABYTE = 1_000_000
_MOST_DEATHS = 2  # of one campaign
_GONE = (EOFError, OSError, TypeError)  # the last: it is closed while somebody writes or reads


class ProofProcess:
    """One warm process. `hear` is called with each answer, in a thread of this object.

    Args:
        hear: Takes an answer. It must be quick and may not raise.
        seconds: How long the process may be silent while it works on one letter.
        megabytes: What it may take beyond what an idle process takes.
    """

    def __init__(
        self, hear: Callable[[Answer], None], *, seconds: float = 10.0, megabytes: int = 1500
    ) -> None:
        self._hear = hear
        self._seconds, self._megabytes = seconds, megabytes
        self._news = threading.Condition()
        self._campaign = NOTHING
        self._wanted: Wanted | None = None
        self._is_new = False  # whether something isn't sent yet
        self._asked: list[Asked] = []
        self._open: dict[int, Asked] = {}  # sent and not answered
        self._number = 0
        self._closed = False
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._sent = NOTHING
        self._heard = 0.0
        self._is_busy = self._is_starting = False
        self._idle_bytes: int | None = None
        self._stopped: UndersignedError | None = None
        self._deaths: tuple[Campaign, int] = (NOTHING, 0)
        self._given_up: tuple[Campaign, Wanted | None] | None = None
        self._thread = threading.Thread(target=self._look_after, name="proof", daemon=True)

    def start(self) -> None:
        """Start the process; what is asked before waits for it."""
        self._thread.start()

    def want(self, campaign: Campaign, wanted: Wanted) -> None:
        """Ask for the letter in view, in place of what was asked before, and then for a check of all."""
        with self._news:
            self._campaign, self._wanted, self._is_new = campaign, wanted, True
            self._news.notify()

    def ask(self, campaign: Campaign, asked: Asked) -> None:
        """Ask for a file; each is answered, with a `MadeFile` of its number."""
        with self._news:
            self._campaign = campaign
            self._asked.append(asked)
            self._news.notify()

    def close(self) -> None:
        """End the process. Nothing is heard any more."""
        with self._news:
            self._closed = True
            self._news.notify()
        if self._process is not None:  # one that is just being started is ended by whoever starts it
            self._end()
            self._thread.join(5)

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    @property
    def pid(self) -> int | None:
        """The process's number, where there is one."""
        return self._process.pid if self._process is not None else None

    # ------------------------------------------------------------- the thread that looks after it

    def _look_after(self) -> None:
        while not self._closed:
            if self._process is None and self._may_start():
                self._launch()
            request = self._next_request()
            if request is not None and self._pipe is not None:
                with contextlib.suppress(*_GONE):  # a dead one is noticed by whoever reads
                    self._pipe.send_bytes(request)
            self._watch()

    def _may_start(self) -> bool:
        if self._given_up is None or self._asked:
            return True
        campaign, wanted = self._given_up
        return campaign is not self._campaign or wanted != self._wanted

    def _launch(self) -> None:
        process, ours = ahead.start(_serve, self._megabytes, module=WARM)
        with self._news:
            if self._closed:
                process.kill()
                ours.close()
                return
            self._process, self._pipe, self._sent = process, ours, NOTHING
            self._stopped, self._idle_bytes = None, None
            self._is_busy, self._is_starting, self._heard = True, True, time.monotonic()
            self._given_up = None
            self._number = 0
            self._is_new = self._wanted is not None
            self._asked[:0] = self._open.values()
            self._open.clear()
        threading.Thread(target=self._read, args=(ours, process), name="proof answers", daemon=True).start()

    def _next_request(self) -> bytes | None:
        """Wait a moment for something to send; return it as the bytes that cross."""
        with self._news:
            nothing = self._process is None or not (self._is_new or self._asked)
            if nothing and not self._closed:
                self._news.wait(_LOOK_EVERY if self._is_busy else None)
            if self._process is None or self._closed or not (self._is_new or self._asked):
                return None
            self._number += 1
            wanted = self._wanted if self._is_new else None
            asked, campaign, before = tuple(self._asked), self._campaign, self._sent
            self._open.update((one.number, one) for one in asked)
            self._asked.clear()
            self._is_new = False
            self._sent = campaign
            if not self._is_busy:
                self._is_busy, self._heard = True, time.monotonic()
            number = self._number
        return pickle.dumps(Request(number, changes(before, campaign), wanted, asked))

    def _watch(self) -> None:
        """Stop a process that is silent for too long, or takes too much memory."""
        process = self._process
        if process is None or not self._is_busy or self._closed:
            return
        if time.monotonic() - self._heard > (_TO_START if self._is_starting else self._seconds):
            self._stop(TookTooLongError("It took longer than {seconds} seconds.", seconds=self._seconds))
            return
        taken = apart.resident(process.pid or 0)
        self._idle_bytes = taken if self._idle_bytes is None else self._idle_bytes
        if taken and self._idle_bytes and taken - self._idle_bytes > self._megabytes * _MEGABYTE:
            self._stop(_too_much(self._megabytes))

    def _stop(self, why: UndersignedError) -> None:
        process = self._process
        if process is not None:
            self._stopped = why
            process.kill()

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
            process.kill()
            process.join(5)
        if pipe is not None:
            pipe.close()

    # ------------------------------------------------------------- the thread that listens to it

    def _read(self, pipe: Connection, process: BaseProcess) -> None:
        while True:
            try:
                answer = apart.carefully_read(pipe.recv_bytes())
            except (*_GONE, DiedError):
                break
            with self._news:
                self._heard = time.monotonic()
                self._is_starting = False
                if isinstance(answer, Alive) and answer.number == self._number:
                    self._is_busy = False
                if isinstance(answer, MadeFile):
                    self._open.pop(answer.number, None)
            if isinstance(answer, Answer) and not self._closed:
                self._hear(answer)
        process.kill()
        process.join(5)
        if not self._closed and self._process is process:
            self._died()

    def _died(self) -> None:
        """Have it started again with the same request, or give up on this campaign."""
        why = self._stopped or DiedError("It ended without an answer.")
        campaign = self._sent
        known, deaths = self._deaths
        deaths = deaths + 1 if known is campaign else 1
        self._deaths = (campaign, deaths)
        gives_up = self._stopped is not None or deaths >= _MOST_DEATHS
        with self._news:
            if self._pipe is not None:
                self._pipe.close()
            self._process = self._pipe = None
            self._is_busy = False
            failed: tuple[Asked, ...] = ()
            if gives_up:
                self._given_up = (campaign, self._wanted)
                failed = (*self._open.values(),)
                self._open.clear()
            wanted = self._wanted
            self._news.notify()
        if gives_up and wanted is not None:
            self._hear(Shown(wanted.recipient, wanted.language, error=why))
        for asked in failed:
            self._hear(MadeFile(asked.number, error=why))


def _serve(pipe: Connection, megabytes: int) -> None:
    """Answer requests, in the new process; only there all that makes letters is loaded for it."""
    from undersigned.proof.worker import serve

    serve(pipe, megabytes)


def _too_much(megabytes: int) -> TookTooMuchMemoryError:
    return TookTooMuchMemoryError("It needed more than {megabytes} MB of memory.", megabytes=megabytes)

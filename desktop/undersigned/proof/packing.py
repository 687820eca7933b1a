"""A campaign as its file's bytes, made in a process of its own: Python's threads would hold the window up.

The process keeps the campaign it was last sent, so that only what changed crosses. Where it can't do
its work, for whatever reason, the work is done in this process instead: slower for who types, and as safe.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import threading
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from undersigned import apart
from undersigned.campaign.model import Campaign
from undersigned.errors import DiedError, UndersignedError
from undersigned.proof.answers import NOTHING
from undersigned.proof.changes import changed, changes

_SECONDS = 20.0  # that it may be silent
_SECONDS_UNPROVED = 5.0  # the same, where what was typed since is safe nowhere yet
_MEGABYTES = 1500
_GONE = (EOFError, OSError, TypeError, DiedError, pickle.PicklingError)  # a closed pipe has many names


class Packing:
    """One such process, started when it is first asked. Call it from any thread but the window's."""

    def __init__(self) -> None:
        self._turn = threading.Lock()  # one campaign at a time
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._ready = threading.Event()
        self._sent = NOTHING

    def packed(self, campaign: Campaign, *, proved: bool = True) -> bytes:
        """Return a campaign as its file's bytes. Until the process has started, they are made here.

        Args:
            campaign: What is to be packed.
            proved: Whether it is made sure that they can be opened again.

        Raises:
            UnreadableError: they couldn't be opened again.
        """
        answer: object = None
        with self._turn:
            if self._process is None:
                self._start()
            if self._ready.is_set():
                try:
                    answer = self._asked(campaign, proved)
                except _GONE:
                    self._end()
        if isinstance(answer, UndersignedError):
            raise answer
        return answer if isinstance(answer, bytes) else pack(campaign, proved=proved)

    def start(self) -> None:
        """Start the process, so that it is there when it is first asked. It returns at once in any thread."""
        if self._turn.acquire(blocking=False):  # else somebody asks just now, who starts it
            try:
                if self._process is None:
                    self._start()
            finally:
                self._turn.release()

    def close(self) -> None:
        """End the process; whoever asks again starts another."""
        self._end()

    def wait(self, seconds: float) -> bool:
        """Wait until the process has started; return whether it has."""
        return self._ready.wait(seconds)

    def _asked(self, campaign: Campaign, proved: bool) -> object:
        pipe = self._pipe
        if pipe is None:
            raise DiedError("It ended without an answer.")
        pipe.send_bytes(pickle.dumps((changes(self._sent, campaign), proved)))
        self._sent = campaign
        if not pipe.poll(_SECONDS if proved else _SECONDS_UNPROVED):
            raise DiedError("It ended without an answer.")
        return apart.carefully_read(pipe.recv_bytes())

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process = process

        def start() -> None:
            with contextlib.suppress(*_GONE):
                process.start()
                theirs.close()
                ours.recv_bytes()  # it says that it is there
                if self._process is process:
                    self._pipe, self._sent = ours, NOTHING
                    self._ready.set()
                else:  # closed meanwhile
                    process.kill()

        threading.Thread(target=start, name="packing", daemon=True).start()

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._ready.clear()
        self._process = self._pipe = None
        if process is not None and process.pid is not None:
            process.kill()
            process.join(5)
        if pipe is not None:
            pipe.close()


def pack(campaign: Campaign, *, proved: bool) -> bytes:
    """Return a campaign as its file's bytes, made here.

    Raises:
        UnreadableError: they couldn't be opened again.
    """
    from undersigned.campaign import archive, file, members

    return file.packed(campaign) if proved else archive.write_archive(members.to_members(campaign))


def serve(pipe: Connection) -> None:
    """Answer requests, in the new process, until the other side is gone."""
    apart.settle(_MEGABYTES)
    apart.give_way()
    from undersigned.campaign import archive, file, members  # noqa: F401 - what packing needs

    campaign = NOTHING
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send_bytes(b"")
        while True:
            change, proved = pickle.loads(pipe.recv_bytes())
            campaign = changed(campaign, change)
            answer: object
            try:
                answer = pack(campaign, proved=proved)
            except UndersignedError as error:
                error.__cause__ = error.__context__ = None
                answer = error.with_traceback(None)
            except Exception:
                answer = None  # whoever asked tries for itself, and tells what is wrong
            pipe.send_bytes(pickle.dumps(answer))

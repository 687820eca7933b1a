"""A campaign as its file's bytes, made in a process of its own: Python's threads would hold the window up.

The process keeps the campaign it was last sent, so that only what changed crosses. Where it can't do
its work, for whatever reason, the work is done in this process instead: slower for who types, and as safe.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
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
_MEGABYTES = 1500
_NICER = 5  # than the preview, which is waited for


class Packing:
    """One such process, started when it is first asked. Call it from any thread but the window's."""

    def __init__(self) -> None:
        self._turn = threading.Lock()  # one campaign at a time
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._sent = NOTHING

    def packed(self, campaign: Campaign, *, proved: bool = True) -> bytes:
        """Return a campaign as its file's bytes.

        Args:
            campaign: What is to be packed.
            proved: Whether it is made sure that they can be opened again.

        Raises:
            UnreadableError: they couldn't be opened again.
        """
        with self._turn:
            try:
                answer = self._asked(campaign, proved)
            except (EOFError, OSError, DiedError, pickle.PicklingError):
                self._end()
                return pack(campaign, proved=proved)
        if isinstance(answer, UndersignedError):
            raise answer
        return answer if isinstance(answer, bytes) else pack(campaign, proved=proved)

    def close(self) -> None:
        """End the process; whoever asks again starts another."""
        self._end()

    def _asked(self, campaign: Campaign, proved: bool) -> object:
        pipe = self._pipe or self._started()
        pipe.send_bytes(pickle.dumps((changes(self._sent, campaign), proved)))
        self._sent = campaign
        if not pipe.poll(_SECONDS):
            raise DiedError("It ended without an answer.")
        return apart.carefully_read(pipe.recv_bytes())

    def _started(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._pipe, self._sent = ours, NOTHING
        return ours

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
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
    if hasattr(os, "nice"):
        os.nice(_NICER)
    campaign = NOTHING
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
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

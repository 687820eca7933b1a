"""Find repeats in a process beside this one, which does meanwhile what doesn't depend on them.

Names are read there as soon as they are known. What is found is the same as here: where no
process can be had, or it fails, the work is done here.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import pickle
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection

from undersigned import ahead, apart
from undersigned.errors import DiedError
from undersigned.signatories.match import reading, repeats
from undersigned.signatories.match.forms import Entry, Reading
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.repeats import Pair

_MEGABYTES = 1500
_SECONDS = 120.0  # that it may be silent
_AT_ONCE = 2000  # names or pairs that cross together
_GONE = (EOFError, OSError, TypeError, ValueError, DiedError, pickle.PicklingError)


class Beside:
    """The process, from the first name to the last pair; one list at a time."""

    def __init__(self) -> None:
        self.process, self._pipe = ahead.begin(_serve)
        # What is sent waits until it is taken, and nobody here is to wait for that.
        self._to_send: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._sender = threading.Thread(target=self._send, daemon=True)
        self._sender.start()
        self._foreseen: list[Entry] = []
        self._since = -1  # as begun

    def read(self, names: Sequence[str]) -> None:
        """Have names read that will probably be asked about."""
        for at in range(0, len(names), _AT_ONCE):
            self._put("read", list(names[at : at + _AT_ONCE]))

    def foresee(self, entries: Sequence[Entry]) -> None:
        """Have entries read that will probably be asked about in this order, behind those before."""
        self._foreseen += entries
        for at in range(0, len(entries), _AT_ONCE):
            self._put("foresee", list(zip(*entries[at : at + _AT_ONCE], strict=True)))  # fewer, longer tuples

    def begin(self, since: int) -> None:
        """Have the pairs of those found already."""
        self._since = since
        self._put("find", since)

    def found(
        self, entries: Sequence[Entry], since: int = 0, meanwhile: Callable[[], object] | None = None
    ) -> list[Pair]:
        """Return what `repeats.found` does; `meanwhile` is done here while it is found there."""
        begun, as_foreseen = self._since >= 0, self._since == since and self._foreseen == list(entries)
        if not as_foreseen:
            self._put("forget", None)
            self.foresee(entries)
            self.begin(since)
        self._foreseen, self._since = [], -1
        if meanwhile:
            meanwhile()
        try:
            if begun and not as_foreseen:
                list(self._received())  # nobody wants to know
            return list(self._received())
        except _GONE:
            self.close()
            return repeats.found(entries, since)

    def finish(self) -> None:
        """Let the process end, which takes a moment, while other work goes on here."""
        self._to_send.put(None)
        if self.process.pid is not None:
            self.process.kill()

    def close(self) -> None:
        """End the process."""
        self.finish()
        if self.process.pid is not None:
            self.process.join(5)
        self._sender.join(5)
        self._pipe.close()

    def _put(self, what: str, about: object) -> None:
        self._to_send.put(pickle.dumps((what, about)))

    def _send(self) -> None:
        with contextlib.suppress(*_GONE):
            while (data := self._to_send.get()) is not None:
                self._pipe.send_bytes(data)

    def _received(self) -> Iterator[Pair]:
        while True:
            if not self._pipe.poll(_SECONDS):
                raise DiedError("It ended without an answer.")
            part = apart.carefully_read(self._pipe.recv_bytes())
            if not part:
                return
            for one, other, likeness, grounds, against in part:
                yield Pair(one, other, Judgement(Likeness(likeness), grounds, against))


@contextlib.contextmanager
def beside(*, worth_it: bool = True) -> Iterator[Beside | None]:
    """Yield such a process, None where it isn't worth it, or there can't be one, or no core for it."""
    made: Beside | None = None
    if worth_it and ahead.cores() > 1 and not multiprocessing.current_process().daemon:
        with contextlib.suppress(OSError):
            made = Beside()
    try:
        yield made
    finally:
        if made:
            made.close()


# ----------------------------------------------------------------- in the new process


def _serve(pipe: Connection) -> None:
    """Read names and find pairs until the other side is gone."""
    apart.settle(_MEGABYTES)
    gc.disable()  # what is made here stays, and going through it again and again takes long
    repeats.read_ahead()
    known: dict[str, Reading] = {}
    entries: list[Entry] = []
    with contextlib.suppress(EOFError, OSError, MemoryError):
        while True:
            what, about = pickle.loads(pipe.recv_bytes())
            if what == "read":
                known.update((name, reading.read_once(name)) for name in about)
            elif what == "foresee":
                some = list(map(Entry._make, zip(*about, strict=True)))
                known.update((e.name, reading.read_once(e.name)) for e in some if e.name not in known)
                entries += some
            elif what == "find":
                _tell(pipe, repeats.found(entries, about, known))
                known, entries = {}, []
            else:
                entries = []


def _tell(pipe: Connection, found: Sequence[Pair]) -> None:
    """Send pairs, some at a time, and nothing at the end."""
    plain = [(p.one, p.other, int(p.judgement.likeness), *_said(p.judgement)) for p in found]
    for at in range(0, len(plain), _AT_ONCE):
        pipe.send_bytes(pickle.dumps(plain[at : at + _AT_ONCE]))
    pipe.send_bytes(pickle.dumps([]))


def _said(judgement: Judgement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return judgement.grounds, judgement.against

"""The PDF file (ISO 32000-1 7.5): objects by number, and runs of objects that many files share.

The body is put together once, and the file's identifier is its hash, so the same letter is the
same file (14.4).
"""

from __future__ import annotations

import bisect
import functools
import hashlib
import itertools
import zlib
from collections.abc import Sequence

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Run:
    """Objects with numbers in a row, from `first` up to `stop`, ready to be copied into files."""

    def __init__(self, first: int, objects: Sequence[bytes]) -> None:
        self.first = first
        self.stop = first + len(objects)
        written = [_object(number, data) for number, data in enumerate(objects, first)]
        self.body = b"".join(written)
        self._sizes = tuple(map(len, written))
        self._table = (-1, b"")

    def table(self, offset: int) -> bytes:
        """Return the cross-reference entries of the objects, where the run begins at this offset."""
        if self._table[0] != offset:
            self._table = (offset, _entries(offset, self._sizes))
        return self._table[1]


class File:
    """A PDF in the making. Numbers count from 1."""

    def __init__(self) -> None:
        self.ready: dict[int, bytes] = {}
        self.count = 0
        self._runs: list[Run] = []

    def reserve(self) -> int:
        """Return the number of an object whose bytes come later."""
        self.count += 1
        return self.count

    def reserve_many(self, count: int) -> int:
        """Return the first of that many numbers in a row."""
        first = self.count + 1
        self.count += count
        return first

    def add(self, data: bytes) -> int:
        """Add an object's bytes and return its number."""
        self.count += 1
        self.ready[self.count] = data
        return self.count

    def add_run(self, run: Run) -> None:
        """Add objects that are ready, and all numbers before theirs that aren't taken yet."""
        self._runs.append(run)
        self.count = run.stop - 1

    def finish(self, catalog: int, info: int) -> bytes:
        """Return the whole file; the runs come first, so that they often stand where they stood before."""
        runs = b"".join([run.body for run in self._runs])
        numbers = sorted(self.ready)
        objects = [_object(number, self.ready[number]) for number in numbers]
        body = b"".join((_HEADER, runs, *objects))
        identifier = hashlib.sha256(body).hexdigest()[:32].encode()
        size = self.count + 1
        return b"".join((
            body,
            b"xref\n0 %d\n0000000000 65535 f \n" % size,
            self._table(numbers, [len(data) for data in objects], len(_HEADER) + len(runs)),
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (size, catalog, info, identifier, identifier, len(body)),
        ))  # fmt: skip

    def _table(self, numbers: list[int], sizes: list[int], after_runs: int) -> bytes:
        """Return the cross-reference table's entries, in the order of the numbers."""
        parts: list[bytes] = []
        offset, done = len(_HEADER), 0
        for run in self._runs:
            before = sizes[done : bisect.bisect_left(numbers, run.first)]
            parts += (_entries(after_runs, before), run.table(offset))
            after_runs += sum(before)
            offset, done = offset + len(run.body), done + len(before)
        return b"".join((*parts, _entries(after_runs, sizes[done:])))


def _object(number: int, data: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, data)


def _entries(offset: int, sizes: Sequence[int]) -> bytes:
    """Return the entries of objects that follow each other in the file (ISO 32000-1 7.5.4)."""
    starts = itertools.accumulate(sizes[:-1], initial=offset) if sizes else ()
    return b"".join([b"%010d 00000 n \n" % start for start in starts])


def stream(data: bytes, dictionary: bytes = b"") -> bytes:
    """Return a stream object's bytes, deflated."""
    packed = zlib.compress(data, 6)
    return b"<</Filter/FlateDecode/Length %d%b>>stream\n%b\nendstream" % (len(packed), dictionary, packed)


def plain_stream(data: bytes, dictionary: bytes = b"") -> bytes:
    """Return a stream object's bytes as they are."""
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), dictionary, data)


@functools.lru_cache(maxsize=1024)
def text_string(text: str) -> bytes:
    """Return a text string object (ISO 32000-1 7.9.2.2): ASCII as it is, all else as UTF-16."""
    if text.isascii() and text.isprintable():
        return b"(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode() + b")"
    return b"<" + ("\ufeff" + text).encode("utf-16-be").hex().upper().encode() + b">"

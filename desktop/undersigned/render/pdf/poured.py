"""A file too large to be held: written to a stream as it is made (ISO 32000-1 7.5)."""

from __future__ import annotations

import array
import hashlib
import itertools
from typing import BinaryIO

from undersigned.render.pdf.objects import ENTRY, HEADER, TABLE, File, trailer

_AT_ONCE = 4096  # entries of the table


class Poured:
    """A file written to a stream as it is made: only where each object begins is kept of it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._digest = hashlib.sha256()
        self._starts = array.array("Q")  # by number, from 1
        self._offset = 0
        self._write(HEADER)

    def take(self, file: File) -> None:
        """Write what was put into a file since the last time."""
        runs, objects = file.take()
        self._starts.extend(itertools.repeat(0, file.objectcounter - len(self._starts)))
        for run in runs:
            self._starts[run.first - 1 : run.stop - 1] = array.array("Q", run.starts(self._offset))
            self._write(run.body)
        for number, data in objects:
            self._starts[number - 1] = self._offset
            self._write(data)

    def close(self, file: File) -> None:
        """Write the rest of a file, and where all of it begins."""
        catalog, info = file.add(file.Catalog), file.add(file.info)
        self.take(file)
        size, end = file.objectcounter + 1, self._offset
        digest = self._digest.hexdigest()
        self._write(TABLE % size)
        for at in range(0, len(self._starts), _AT_ONCE):
            self._write(b"".join([ENTRY % start for start in self._starts[at : at + _AT_ONCE]]))
        self._write(trailer(size, catalog, info, digest, end))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._offset += len(data)

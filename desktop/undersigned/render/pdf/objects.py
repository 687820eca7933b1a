"""The PDF file: reportlab's document and its objects, and runs of objects that many files share.

An object's name in the document is its number. What reportlab has formatted is remembered by what
it was made of, and its own writer of whole files, which names itself and formats every object
anew, is replaced: here the body is put together once, and the file's identifier is its hash, so
the same letter is the same file (ISO 32000-1 7.5, 14.4).
"""

from __future__ import annotations

import bisect
import functools
import hashlib
import itertools
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ParamSpec, cast

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

# A person's settings for reportlab (its variables and files) don't change what we write.
rl_config.pdfMultiLine = rl_config.pdfComments = 0

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
TABLE = b"xref\n0 %d\n0000000000 65535 f \n"
ENTRY = b"%010d 00000 n \n"
_P = ParamSpec("_P")


class _Numbers(dict[int, tuple[int, int]]):
    """Number and generation by an object's name: the number it is named by."""

    def __missing__(self, name: int) -> tuple[int, int]:
        return name, 0


class Ready(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object whose bytes are ready."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Return the bytes."""
        return self.data


class Run(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """Objects with numbers in a row, from `first` up to `stop`, ready to be copied into files."""

    def __init__(self, first: int, objects: Sequence[bytes]) -> None:
        self.first = first
        self.stop = first + len(objects)
        written = [_object(number, data) for number, data in enumerate(objects, first)]
        self.body = b"".join(written)
        self._sizes = tuple(map(len, written))
        self._table = (-1, b"")

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Return the bytes of all objects, numbered."""
        return self.body

    def starts(self, offset: int) -> Iterator[int]:
        """Return where the objects begin, where the run begins at this offset."""
        return itertools.accumulate(self._sizes[:-1], initial=offset)

    def table(self, offset: int) -> bytes:
        """Return the cross-reference entries of the objects, where the run begins at this offset."""
        if self._table[0] != offset:
            self._table = (offset, _entries(offset, self._sizes))
        return self._table[1]


class File(pdfdoc.PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A PDF in the making. Numbers count from 1; `Catalog` and `info` are set before it is formatted."""

    objectcounter: int
    idToObject: dict[int, pdfdoc.PDFObject]  # noqa: N815  # reportlab's name

    def __init__(self) -> None:
        super().__init__(invariant=1, pdfVersion=(1, 7))
        # The dictionary of standard fonts, which reportlab adds, is not used: all faces are embedded.
        self.objectcounter, self.idToObject = 0, {}
        self.idToObjectNumberAndVersion = _Numbers()
        self._runs: list[Run] = []

    def reserve(self, count: int = 1) -> int:
        """Return the first of that many numbers in a row, of objects that are put there later."""
        first = self.objectcounter + 1
        self.objectcounter += count
        return first

    def put(self, number: int, made: pdfdoc.PDFObject) -> None:
        """Put an object at a number that was reserved."""
        self.idToObject[number] = made

    def add(self, made: pdfdoc.PDFObject) -> int:
        """Add an object and return its number."""
        self.objectcounter += 1
        self.idToObject[self.objectcounter] = made
        return self.objectcounter

    def add_run(self, run: Run) -> None:
        """Add objects that are ready, and all numbers before theirs that aren't taken yet."""
        self._runs.append(run)
        self.objectcounter = run.stop - 1

    def format(self) -> bytes:
        """Return the whole file; the runs come first, so that they often stand where they stood before."""
        catalog, info = self.add(self.Catalog), self.add(self.info)
        runs = b"".join([run.format(self) for run in self._runs])
        numbers = sorted(self.idToObject)
        objects = [_object(number, self.idToObject[number].format(self)) for number in numbers]
        body = b"".join((HEADER, runs, *objects))
        size = self.objectcounter + 1
        return b"".join((
            body,
            TABLE % size,
            self._table(numbers, [len(data) for data in objects], len(HEADER) + len(runs)),
            trailer(size, catalog, info, hashlib.sha256(body).hexdigest(), len(body)),
        ))  # fmt: skip

    def take(self) -> tuple[list[Run], list[tuple[int, bytes]]]:
        """Return what was put into the file until now, and keep none of it: runs, and objects by number."""
        runs, self._runs = self._runs, []
        objects = [(number, _object(number, made.format(self))) for number, made in self.idToObject.items()]
        self.idToObject.clear()
        return runs, objects

    def _table(self, numbers: list[int], sizes: list[int], after_runs: int) -> bytes:
        """Return the cross-reference table's entries, in the order of the numbers."""
        parts: list[bytes] = []
        offset, done = len(HEADER), 0
        for run in self._runs:
            before = sizes[done : bisect.bisect_left(numbers, run.first)]
            parts += (_entries(after_runs, before), run.table(offset))
            after_runs += sum(before)
            offset, done = offset + len(run.body), done + len(before)
        return b"".join((*parts, _entries(after_runs, sizes[done:])))


def trailer(size: int, catalog: int, info: int, digest: str, end: int) -> bytes:
    """Return the end of a file, from the numbers of what it leads to, and its body's hash and end."""
    identifier = digest[:32].encode()
    return b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, catalog, info, identifier, identifier, end,
    )  # fmt: skip


def _object(number: int, data: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, data)


def _entries(offset: int, sizes: Sequence[int]) -> bytes:
    """Return the entries of objects that follow each other in the file (ISO 32000-1 7.5.4)."""
    starts = itertools.accumulate(sizes[:-1], initial=offset) if sizes else ()
    return b"".join([ENTRY % start for start in starts])


_ANY_FILE = File()  # no object's bytes depend on the file it is formatted for


def formatted(most: int) -> Callable[[Callable[_P, pdfdoc.PDFObject]], Callable[_P, Ready]]:
    """Return a decorator: of what a function makes, reportlab's bytes, at most so many remembered.

    The function's arguments say all that the object depends on, the numbers it refers to among them.
    """

    def remembering(make: Callable[_P, pdfdoc.PDFObject]) -> Callable[_P, Ready]:
        @functools.lru_cache(maxsize=most)
        def once(*args: _P.args, **kwargs: _P.kwargs) -> Ready:
            return Ready(make(*args, **kwargs).format(_ANY_FILE))

        functools.update_wrapper(once, make)
        return cast("Callable[_P, Ready]", once)

    return remembering


def at(number: int) -> pdfdoc.PDFObjectReference:
    """Return a reference to the object with that number."""
    return pdfdoc.PDFObjectReference(number)


class Stream(pdfdoc.PDFStream):  # type: ignore[misc]  # reportlab has no types
    """A stream whose data ends before a line end, as ISO 32000-1 7.3.8.1 asks."""

    def __init__(self, data: bytes, entries: Mapping[str, object], *, filter_: str = "FlateDecode") -> None:
        """Take data to which the filter is applied already."""
        entries = {**entries, "Filter": pdfdoc.PDFName(filter_)}
        super().__init__(pdfdoc.PDFDictionary(entries), data)

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the stream's bytes."""
        end = b"endstream\n"
        return bytes(super().format(document).removesuffix(end) + b"\n" + end)


def page_stream(ops: bytes) -> Ready:
    """Return a page's content, deflated: the one kind of stream that nearly every letter has anew."""
    packed = zlib.compress(ops, 6)
    return Ready(b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(packed), packed))


@functools.lru_cache(maxsize=1024)
def text_string(text: str) -> bytes:
    """Return a text string's bytes (ISO 32000-1 7.9.2.2)."""
    return bytes(pdfdoc.PDFString(text).format(_ANY_FILE))

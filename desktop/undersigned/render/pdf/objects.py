"""The PDF file: reportlab's document objects, written without its formatter where bytes are ready.

reportlab names itself in the header and the trailer, and its formatter is slow on hundreds of
small objects. Here the body is put together once, and the file's identifier is its hash, so the
same letter is the same file (ISO 32000-1 14.4).
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import zlib

from reportlab.pdfbase import pdfdoc


class Info(pdfdoc.PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """Document information that names nothing but title and author (ISO 32000-1 14.3.3)."""

    def __init__(self, title: str, author: str) -> None:
        super().__init__()
        self.title = title
        self.author = author

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the dictionary's bytes."""
        facts = {"Title": text_string(self.title)}
        if self.author:
            facts["Author"] = text_string(self.author)
        return b"<<" + b"".join(b"/%b %b" % (key.encode(), value) for key, value in facts.items()) + b">>"


class File(pdfdoc.PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A PDF in the making. reportlab's objects and those whose bytes are ready share one numbering."""

    def __init__(self, title: str, author: str) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7))
        self.ready: dict[int, bytes] = {}
        self.info = Info(title, author)
        del self.Catalog.Outlines  # reportlab's own; a letter without headings has none

    def reserve(self) -> int:
        """Return the number of an object whose bytes come later."""
        self.objectcounter += 1
        self.numberToId[self.objectcounter] = None
        return int(self.objectcounter)

    def reserve_many(self, count: int) -> int:
        """Return the first of that many numbers in a row."""
        first = int(self.objectcounter) + 1
        self.numberToId.update(dict.fromkeys(range(first, first + count)))
        self.objectcounter += count
        return first

    def add(self, data: bytes) -> int:
        """Add an object's bytes and return its number."""
        number = self.reserve()
        self.ready[number] = data
        return number

    def add_stream(self, data: bytes, dictionary: bytes = b"", *, compressed: bool = False) -> int:
        """Add a stream, deflated unless it already is, and return its number."""
        return self.add(stream(data, dictionary, compressed=compressed))

    def finish(self) -> bytes:
        """Return the whole file (ISO 32000-1 7.5)."""
        self.Reference(self.Catalog)
        self.Reference(self.info)
        root = pdfdoc.format(self.Reference(self.Catalog), self)
        info = pdfdoc.format(self.Reference(self.info), self)
        header = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
        self._format_rest()
        ready = self.ready
        size = len(ready) + 1
        objects = [b"%d 0 obj\n%b\nendobj\n" % (number, ready[number]) for number in range(1, size)]
        body = header + b"".join(objects)
        identifier = hashlib.sha256(body).hexdigest()[:32].encode()
        offsets = itertools.accumulate(map(len, objects), initial=len(header))
        table = b"".join([b"%010d 00000 n \n" % offset for offset, _ in zip(offsets, objects, strict=False)])
        return b"".join((
            body,
            b"xref\n0 %d\n0000000000 65535 f \n" % size,
            table,
            b"trailer\n<</Size %d/Root %b/Info %b/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (size, root, info, identifier, identifier, len(body)),
        ))  # fmt: skip

    def _format_rest(self) -> None:
        """Format reportlab's own objects; doing so may number others, which are formatted in turn."""
        while waiting := self.numberToId.keys() - self.ready.keys():
            for number in sorted(waiting):
                data = pdfdoc.format(self.idToObject[self.numberToId[number]], self, toplevel=1)
                self.ready[number] = data.encode("latin-1") if isinstance(data, str) else bytes(data)


@functools.lru_cache(maxsize=48)
def _packed(data: bytes) -> bytes:
    """Return data deflated. Remembered, since sibling letters share whole pages."""
    return zlib.compress(data, 6)


def stream(data: bytes, dictionary: bytes = b"", *, compressed: bool = False) -> bytes:
    """Return a stream object's bytes, deflated unless `data` already is."""
    packed = data if compressed else _packed(data)
    return b"<</Filter/FlateDecode/Length %d%b>>stream\n%b\nendstream" % (len(packed), dictionary, packed)


def plain_stream(data: bytes, dictionary: bytes = b"") -> bytes:
    """Return a stream object's bytes as they are."""
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), dictionary, data)


def text_string(text: str) -> bytes:
    """Return a text string object (ISO 32000-1 7.9.2.2): ASCII as it is, all else as UTF-16."""
    if text.isascii() and text.isprintable():
        return b"(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode() + b")"
    return b"<" + ("\ufeff" + text).encode("utf-16-be").hex().upper().encode() + b">"

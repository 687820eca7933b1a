"""The members of a zipped workbook, unpacked only as far as a list can be long, and their XML.

XML is read by expat with its limits on, and without a document type: entities of a file's own
are how a few bytes become gigabytes, and no spreadsheet program writes them.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any
from xml.parsers import expat

from undersigned.tables.books.model import BookError

_MOST_UNPACKED = 600_000_000
_PIECE = 1 << 18
_RATIO = 400  # a real sheet packs to a tenth or so
_NO_WORRY = 50_000_000


class Members:
    """A zip file's members, by name."""

    def __init__(self, data: bytes) -> None:
        """Open it.

        Raises:
            BookError: it is damaged, protected, or unpacks to far more than any list.
        """
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, OverflowError) as error:
            raise BookError("damaged") from error
        infos = self.archive.infolist()
        self.names: Mapping[str, zipfile.ZipInfo] = {i.filename.replace("\\", "/"): i for i in infos}
        self._lower = {name.lower(): name for name in self.names}
        if any(i.flag_bits & 1 for i in infos):
            raise BookError("password")
        unpacked = sum(i.file_size for i in infos)
        if unpacked > _MOST_UNPACKED or (unpacked > _NO_WORRY and unpacked > _RATIO * len(data)):
            raise BookError("bomb")
        self.left = _MOST_UNPACKED

    def find(self, name: str) -> str:
        """Return the member of this name, however its letters are cased; "" for none."""
        return self._lower.get(name.lstrip("/").lower(), "")

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a member's bytes.

        Raises:
            BookError: it is damaged, or longer than it says.
        """
        try:
            with self.archive.open(self.names[name]) as member:
                while piece := member.read(_PIECE):
                    self.left -= len(piece)
                    if self.left < 0:
                        raise BookError("bomb")
                    yield piece
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            OSError,
            RuntimeError,
        ) as error:
            raise BookError("damaged") from error


def parse(pieces: Iterator[bytes], start: Any, end: Any = None, text: Any = None) -> None:
    """Read XML, telling elements by their local names: `start(name, attributes)`, `end(name)`, `text(chars)`.

    Raises:
        BookError: it isn't well-formed, or has a document type.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise BookError("damaged") from error


def local(name: str) -> str:
    """Return an element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


def plain_attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return attributes by their local names."""
    return {local(k): v for k, v in attributes.items()}


def relations(members: Members, part: str) -> dict[str, tuple[str, str]]:
    """Return what a part of an Office file refers to: id -> last word of the type, member's name."""
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def start(element: str, attributes: dict[str, str]) -> None:
        if local(element) == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            path = target if target.startswith("/") else posixpath.join("/", folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = (kind, members.find(posixpath.normpath(path)))

    rels = members.find(posixpath.join(folder, "_rels", f"{name}.rels"))
    if rels:
        parse(members.pieces(rels), start)
    return found


def _refuse_doctype(*_: object) -> None:
    raise BookError("damaged")

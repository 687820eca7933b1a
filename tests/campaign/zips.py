"""Zips made by hand, so that they can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

MIMETYPE = b"application/x-undersigned"


@dataclass(frozen=True)
class Part:
    """A member as the local header and the directory tell it; what isn't given is true."""

    name: str | bytes
    data: bytes = b""
    deflated: bool = False
    flags: int = 0x800
    method: int | None = None
    size: int | None = None
    crc: int | None = None
    mode: int = 0o100644
    packed: bytes | None = None
    told_name: bytes | None = None  # in the local header
    descriptor: bool = False


def a_zip(parts: Sequence[Part], *, mimetype: bytes | None = MIMETYPE, shift: int = 0) -> bytes:
    """Return a zip of these parts, a mimetype before them."""
    body, directory = bytearray(), bytearray()
    whole = [*([Part("mimetype", mimetype)] if mimetype is not None else []), *parts]
    for part in whole:
        raw = part.name if isinstance(part.name, bytes) else part.name.encode("utf-8", "surrogatepass")
        packed = part.packed
        if packed is None:
            deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = deflate.compress(part.data) + deflate.flush() if part.deflated else part.data
        method = (8 if part.deflated else 0) if part.method is None else part.method
        size = len(part.data) if part.size is None else part.size
        crc = zlib.crc32(part.data) if part.crc is None else part.crc
        flags = part.flags | (8 if part.descriptor else 0)
        offset = len(body) + shift
        there = (0, 0, 0) if part.descriptor else (crc, len(packed), size)
        local = part.told_name if part.told_name is not None else raw
        body += struct.pack("<4s5H3I2H", b"PK\3\4", 20, flags, method, 0, 0x21, *there, len(local), 0)
        body += local + packed
        if part.descriptor:
            body += struct.pack("<4s3I", b"PK\7\10", crc, len(packed), size)
        directory += struct.pack(
            "<4s6H3I5H2I",
            *(b"PK\1\2", 3 << 8 | 20, 20, flags, method, 0, 0x21, crc, len(packed), size),
            *(len(raw), 0, 0, 0, 0, part.mode << 16, offset),
        )
        directory += raw
    return bytes(body + directory) + the_end(len(whole), len(directory), len(body) + shift)


def the_end(count: int, size: int, start: int) -> bytes:
    """Return a zip's last record."""
    return struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, size, start, 0)

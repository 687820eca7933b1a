"""The zip around the parts, the same bytes on every run.

Written by hand: `zipfile` deflates each member anew, and most members of a letter are those
of the letter before. Every time is 1980-01-01, no attribute tells of a machine.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

_FIXED = struct.Struct("<HHHHHLLLHH")  # from "version needed" to "length of the extra field"
_NEW_YEAR_1980 = 0x21
_UTF_8 = 0x800
_DEFLATED = 8
_LEVEL = 3  # half the time of 6, for 5 % more bytes


class Member(NamedTuple):
    """A part, deflated once, to be copied into any number of files."""

    name: bytes
    crc: int
    size: int
    data: bytes


def member(name: str, content: str | bytes) -> Member:
    """Return a part ready to be copied into a file."""
    raw = content.encode() if isinstance(content, str) else content
    deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    return Member(name.encode(), zlib.crc32(raw), len(raw), deflater.compress(raw) + deflater.flush())


def archive(members: Iterable[Member]) -> bytes:
    """Return a zip of the members in their order (APPNOTE 6.3.10, 4.3.7 to 4.3.16)."""
    files: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, crc, size, data in members:
        facts = _FIXED.pack(20, _UTF_8, _DEFLATED, 0, _NEW_YEAR_1980, crc, len(data), size, len(name), 0)
        files += (b"PK\3\4", facts, name, data)
        directory.append(b"PK\1\2\x14\0" + facts + struct.pack("<HHHLL", 0, 0, 0, 0, offset) + name)
        offset += 4 + len(facts) + len(name) + len(data)
    listing = b"".join(directory)
    count = len(directory)
    end = struct.pack("<HHHHLLH", 0, 0, count, count, len(listing), offset, 0)
    return b"".join((*files, listing, b"PK\5\6", end))

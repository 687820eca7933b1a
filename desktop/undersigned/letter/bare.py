"""A picture's bytes without what a camera or a program wrote beside its points.

Pictures are made anew when they are taken in. One that somebody laid into an unpacked campaign, or that
came in a stranger's file, wasn't: place, camera, author and thumbnail mustn't go out with a letter.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_DRAWN = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB"))
_TOLD = frozenset(
    {*range(0xE1, 0xEE), 0xEF, 0xFE}
)  # APP1 to APP13, APP15, COM; APP0 and APP14 say how to draw
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
_SCAN = 0xDA


@functools.lru_cache(maxsize=64)
def bare(data: bytes) -> bytes:
    """Return a PNG or JPEG with what draws it alone; what can't be followed to its end, as it is."""
    if data.startswith(_PNG):
        return _PNG + b"".join(_chunks(data))
    if data.startswith(b"\xff\xd8"):
        return b"".join(_segments(data))
    return data


def _chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 12 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if name in _DRAWN:
            yield data[at:end]
        if name == b"IEND":
            return
        at = end


def _segments(data: bytes) -> Iterator[bytes]:
    at = 2
    yield data[:2]
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _SCAN:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        end = at + 2 + max(2, struct.unpack(">H", data[at + 2 : at + 4])[0])
        if marker not in _TOLD:
            yield data[at:end]
        at = end
    end = data.rfind(b"\xff\xd9")  # behind the end, cameras hide a second picture
    yield data[at : end + 2 if end > at else len(data)]

"""Pictures that lie, burst, or tell where they were taken."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image
from PIL.PngImagePlugin import PngInfo

PLACE = b"GPS-52.5200-13.4050"
SAID = (PLACE, b"Secret Camera 9000", b"Ana Secreta", b"xmp-says-who-and-where", b"thumbnail-of-before")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(wide: int, high: int, rows: bytes = b"", *more: bytes) -> bytes:
    """Return a PNG that says it is so large, whatever it holds."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def hostile() -> dict[str, bytes]:
    """Return pictures that can't be used, by what is wrong with them."""
    small = Image.new("RGB", (40, 20), (200, 0, 0))
    whole = io.BytesIO()
    small.save(whole, "PNG")
    moving = io.BytesIO()
    small.save(moving, "GIF", save_all=True, append_images=[Image.new("RGB", (40, 20))])
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>'
    )
    rows = zlib.compress(bytes(60_000_001 * 3), 1)
    return {
        "sixty million points": png(60_000_000, 1, rows),
        "says it is vast": png(2**31 - 1, 2**31 - 1, zlib.compress(b"\0" * 100)),
        "zero points": png(0, 0, zlib.compress(b"")),
        "cut off": whole.getvalue()[:-30],
        "a page of HTML": b"<html><body onload=alert(1)>",
        "moving": moving.getvalue(),
        "drawing with a script": svg,
        "drawing with a declaration": b'<?xml version="1.0"?>\n' + svg,
        "nothing": b"",
        "a zip": b"PK\3\4" + b"\0" * 60,
        "broken JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + b"\xff" * 200,
        "post script": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(x) run",
    }


def telling(kind: str) -> bytes:
    """Return a good picture that tells much: "PNG" or "JPEG"."""
    image = Image.new("RGB", (60, 30), (0, 90, 160))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Maker", "Secret Camera 9000", "Ana Secreta"
    exif[0x010E] = PLACE.decode()
    exif[0x0112] = 6
    made = io.BytesIO()
    if kind == "PNG":
        info = PngInfo()
        info.add_text("Author", "Ana Secreta")
        info.add_itxt("XML:com.adobe.xmp", "xmp-says-who-and-where", zip=False)
        info.add_text("Comment", PLACE.decode(), zip=False)
        image.save(made, kind, pnginfo=info, exif=exif)
        return made.getvalue() + SAID[4]
    image.save(made, kind, exif=exif, comment=SAID[1], xmp=SAID[3])
    return made.getvalue() + SAID[4]


def tells(data: bytes, words: Sequence[bytes] = SAID) -> list[bytes]:
    """Return what of it a file still tells."""
    return [word for word in words if word in data]

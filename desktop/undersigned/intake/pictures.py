"""A picture from a stranger's file, made anew: the same points, and nothing else that was in it."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

MOST_POINTS = 40_000_000
MOST_ACROSS = 2400  # points of what is kept: a page's width at 290 to an inch
_FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg"}


def cleaned(data: bytes) -> tuple[bytes, str]:
    """Return a picture without metadata, upright, and its media type; (b"", "") where it can't be used.

    For a process of its own: decoders have been made to fail before.
    """
    try:
        with Image.open(io.BytesIO(data), formats=tuple(_FORMATS)) as image:
            kind = image.format or ""
            if image.width * image.height > MOST_POINTS or getattr(image, "n_frames", 1) > 1:
                return b"", ""
            upright = ImageOps.exif_transpose(image)
            if kind == "JPEG":
                plain = upright if upright.mode in ("L", "RGB") else upright.convert("RGB")
            else:
                plain = upright.convert("RGBA")
            plain.thumbnail((MOST_ACROSS, MOST_ACROSS))
            made = Image.new(plain.mode, plain.size)
            made.paste(plain)
            written = io.BytesIO()
            made.save(written, kind, **({"quality": 92} if kind == "JPEG" else {"optimize": True}))
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return b"", ""
    return written.getvalue(), _FORMATS[kind]


def miniature(data: bytes, across: int, down: int) -> tuple[int, int, bytes]:
    """Return a small picture as width, height and its points, four bytes each (RGBA); (0, 0, b"") for none.

    For a process of its own, as above.
    """
    try:
        with Image.open(io.BytesIO(data), formats=tuple(_FORMATS)) as image:
            if image.width * image.height > MOST_POINTS:
                return 0, 0, b""
            small = image.convert("RGBA")
            small.thumbnail((across, down))
            return small.width, small.height, small.tobytes()
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return 0, 0, b""

"""Pictures inside the file: PNG as deflated samples with their mask, JPEG as it is (ISO 32000-1 8.9.5)."""

from __future__ import annotations

import functools
import io
import zlib

from PIL import Image

from undersigned.document.model import Picture
from undersigned.errors import UnreadableError
from undersigned.render.pdf.objects import File

MOST_PIXELS = 40_000_000


@functools.lru_cache(maxsize=32)
def _samples(data: bytes) -> tuple[int, int, bytes, bytes]:
    """Return width, height, deflated RGB samples and deflated opacity; the last empty where all is opaque."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise UnreadableError(
                    "A picture of the letterhead is too large: more than 40 million points."
                )
            rgba = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableError("A picture of the letterhead can't be read.") from error
    alpha = rgba.getchannel("A")
    mask = b"" if alpha.getextrema() == (255, 255) else zlib.compress(alpha.tobytes(), 9)
    flat = Image.new("RGB", rgba.size, (255, 255, 255))
    flat.paste(rgba, mask=alpha) if not mask else flat.paste(rgba.convert("RGB"))
    return rgba.width, rgba.height, zlib.compress(flat.tobytes(), 9), mask


def _jpeg(data: bytes) -> tuple[int, int, bytes]:
    """Return width, height and colour space of a JPEG that can go in as it is."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            spaces = {"L": b"/DeviceGray", "RGB": b"/DeviceRGB"}
            return image.width, image.height, spaces[image.mode]
    except (OSError, ValueError, KeyError) as error:
        raise UnreadableError("A picture of the letterhead can't be read.") from error


class Album:
    """The pictures of a file, each in it once. `objects` gives their numbers by name."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._names: dict[Picture, bytes] = {}
        self.objects: dict[bytes, int] = {}

    def name(self, picture: Picture) -> bytes:
        """Return the name by which pages draw a picture, adding it when it is new."""
        if picture not in self._names:
            name = self._names[picture] = b"Im%d" % len(self._names)
            self.objects[name] = add_picture(self._file, picture)
        return self._names[picture]


def add_picture(file: File, picture: Picture) -> int:
    """Add an image to the file and return its object's number.

    Raises:
        UnreadableError: the picture is damaged, too large, or of a kind letters don't use.
    """
    head = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
    if picture.media_type == "image/jpeg":
        width, height, space = _jpeg(picture.data)
        return file.add(
            head % (width, height)
            + b"/ColorSpace%b/Filter/DCTDecode/Length %d>>stream\n%b\nendstream"
            % (space, len(picture.data), picture.data)
        )
    width, height, samples, mask = _samples(picture.data)
    soft = b""
    if mask:
        number = file.add(
            head % (width, height)
            + b"/ColorSpace/DeviceGray/Filter/FlateDecode/Length %d>>stream\n%b\nendstream"
            % (len(mask), mask)
        )
        soft = b"/SMask %d 0 R" % number
    return file.add(
        head % (width, height)
        + b"/ColorSpace/DeviceRGB%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream"
        % (soft, len(samples), samples)
    )

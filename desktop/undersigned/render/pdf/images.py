"""Pictures inside the file: PNG as deflated samples with their mask, JPEG as it is (ISO 32000-1 8.9.5)."""

from __future__ import annotations

import functools
import io
import zlib

from PIL import Image
from reportlab.pdfbase import pdfdoc

from undersigned.document.model import Picture
from undersigned.errors import UnreadableError
from undersigned.render.pdf.objects import File, Ready, Stream, at, formatted

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


def _jpeg(data: bytes) -> tuple[int, int, str]:
    """Return width, height and colour space of a JPEG that can go in as it is."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            spaces = {"L": "DeviceGray", "RGB": "DeviceRGB"}
            return image.width, image.height, spaces[image.mode]
    except (OSError, ValueError, KeyError) as error:
        raise UnreadableError("A picture of the letterhead can't be read.") from error


class Album:
    """The pictures of a file, each in it once. `objects` gives their numbers by name."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._names: dict[Picture, str] = {}
        self.objects: dict[str, int] = {}

    def name(self, picture: Picture) -> str:
        """Return the name by which pages draw a picture, adding it when it is new."""
        if picture not in self._names:
            name = self._names[picture] = f"Im{len(self._names)}"
            self.objects[name] = add_picture(self._file, picture)
        return self._names[picture]


def add_picture(file: File, picture: Picture) -> int:
    """Add an image to the file and return its object's number.

    Raises:
        UnreadableError: the picture is damaged, too large, or of a kind letters don't use.
    """
    opacity = _opacity(picture)
    return file.add(_image(picture, file.add(opacity) if opacity else 0))


def _opacity(picture: Picture) -> Ready | None:
    """Return a picture's soft mask; None where all of it is opaque."""
    if picture.media_type == "image/jpeg" or not _samples(picture.data)[3]:
        return None
    return _mask(picture)


@formatted(32)
def _mask(picture: Picture) -> pdfdoc.PDFStream:
    width, height, _, mask = _samples(picture.data)
    return Stream(mask, _entries(width, height, "DeviceGray"))


@formatted(32)
def _image(picture: Picture, mask: int) -> pdfdoc.PDFStream:
    if picture.media_type == "image/jpeg":
        width, height, space = _jpeg(picture.data)
        return Stream(picture.data, _entries(width, height, space), filter_="DCTDecode")
    width, height, samples, _ = _samples(picture.data)
    entries = _entries(width, height, "DeviceRGB")
    return Stream(samples, {**entries, "SMask": at(mask)} if mask else entries)


def _entries(width: int, height: int, space: str) -> dict[str, object]:
    named = {"Type": "XObject", "Subtype": "Image", "ColorSpace": space}
    names = {key: pdfdoc.PDFName(name) for key, name in named.items()}
    return {**names, "Width": width, "Height": height, "BitsPerComponent": 8}

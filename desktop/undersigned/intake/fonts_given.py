"""A font file that somebody gives for a campaign's letters: looked through apart, or refused."""

from __future__ import annotations

from undersigned import apart
from undersigned.errors import ApartError, UnreadableError
from undersigned.faces.given import GivenFont, examined

MOST_BYTES = 32_000_000
_SECONDS, _MEGABYTES = 30.0, 700


def take_font(data: bytes, file: str, wanted: str = "") -> GivenFont:
    """Return a face that letters can be set in, by its name or number where a collection holds several.

    Raises:
        UnreadableError: it is no font that letters can be set in, or may not be embedded.
        UsageError: the file holds several, and it isn't clear which is wanted.
    """
    try:
        return apart.run(examined, data, file, wanted, seconds=_SECONDS, megabytes=_MEGABYTES)
    except ApartError as error:
        raise UnreadableError(
            "{file} is no font file that can be read.",
            fix="Choose a TTF or OTF file, or download it again.",
            file=file,
        ) from error

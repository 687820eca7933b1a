"""A picture that somebody gives for a letterhead, a cover or a signature: made anew apart, or refused."""

from __future__ import annotations

from undersigned import apart
from undersigned.errors import ApartError, UnreadableError
from undersigned.intake.pictures import cleaned, miniature

MOST_BYTES = 30_000_000
_SECONDS, _MEGABYTES = 30.0, 700


def take_picture(data: bytes, name: str) -> tuple[bytes, str]:
    """Return a picture without metadata, upright and no larger than print needs, and its media type.

    Raises:
        UnreadableError: it is no PNG or JPEG that can be used; an SVG is a program, and is refused.
    """
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<svg", b"<?xml", b"<!doctype svg", b"<!--")):
        raise UnreadableError(
            "{file} is an SVG drawing, which letters can't hold.",
            fix="Save it as PNG, at 600 points across or more, and choose that.",
            file=name,
        )
    try:
        made, media_type = apart.run(cleaned, data, seconds=_SECONDS, megabytes=_MEGABYTES)
    except ApartError as error:
        raise _unusable(name) from error
    if not made:
        raise _unusable(name)
    return made, media_type


def look_at_picture(data: bytes, across: int, down: int) -> tuple[int, int, bytes]:
    """Return a small picture as width, height and points (RGBA), made apart; (0, 0, b"") for none."""
    try:
        return apart.run(miniature, data, across, down, seconds=_SECONDS, megabytes=_MEGABYTES)
    except ApartError:
        return 0, 0, b""


def _unusable(name: str) -> UnreadableError:
    return UnreadableError(
        "{file} is no picture that a letter can hold.",
        fix="Choose a PNG or JPEG that isn't animated, of at most 40 million points.",
        file=name,
    )

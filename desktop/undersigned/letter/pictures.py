"""Pictures for a letterhead: from the campaign's assets, at the height chosen for them.

Only a picture's header is read here, for its proportions; it was cleaned when it was taken in.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from undersigned.campaign.model import Asset, Campaign
from undersigned.document.model import Picture
from undersigned.letter.fields import Fault

_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # ITU-T T.81, table B.1: SOF markers
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length


def letterhead_pictures(campaign: Campaign) -> tuple[tuple[Picture, ...], tuple[Fault, ...]]:
    """Return the pictures of a campaign's letterhead, and what is wrong with them."""
    pictures: list[Picture] = []
    faults: list[Fault] = []
    for name in campaign.letterhead.pictures:
        asset = campaign.asset(name)
        picture = _picture(asset, campaign) if asset else None
        if picture is None:
            faults.append(_unreadable(name))
        else:
            pictures.append(picture)
    return tuple(pictures), tuple(faults)


def _picture(asset: Asset, campaign: Campaign) -> Picture | None:
    media_type, width, height = measured(asset.data)
    if not media_type:
        return None
    shown = campaign.letterhead.height
    described = asset.description.strip() or campaign.organisation or campaign.title or "Logo"
    return Picture(asset.data, media_type, round(shown * width / height, 3), shown, described)


def measured(data: bytes) -> tuple[str, int, int]:
    """Return a picture's media type, width and height in pixels; ("", 0, 0) if it is neither PNG nor JPEG."""
    width = height = 0
    media_type = ""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        media_type = "image/png"
        width, height = struct.unpack(">II", data[16:24])
    elif data.startswith(b"\xff\xd8\xff"):
        media_type = "image/jpeg"
        width, height = next(_jpeg_sizes(data), (0, 0))
    return (media_type, width, height) if width and height else ("", 0, 0)


def _jpeg_sizes(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the size that each frame header gives, from marker to marker."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if marker in _FRAMES:
            high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
            yield wide, high
        if length < 2:
            return
        at += 2 + length


def _unreadable(name: str) -> Fault:
    return Fault(
        "picture-unreadable",
        "The letterhead's picture {name} is missing, or neither PNG nor JPEG.",
        0,
        "Choose the picture again.",
        {"name": name},
    )

"""Pictures for letterhead, cover and signatures: from the campaign's assets, at the height chosen for them.

Only a picture's header is read here, for its proportions, and what was written beside its points is left off.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

from undersigned.campaign.model import Asset, Campaign
from undersigned.document.model import Picture, Signature
from undersigned.language.voice import Voice
from undersigned.letter.bare import bare
from undersigned.letter.fields import Fault
from undersigned.letter.remembered import remembered

_OF_LETTERHEAD = "The letterhead's picture {name} is missing, or neither PNG nor JPEG."
_OF_COVER = "The cover's picture {name} is missing, or neither PNG nor JPEG."
_OF_SIGNATURE = "The picture of a signature {name} is missing, or neither PNG nor JPEG."
_SIGNATURE_HEIGHT, _SIGNATURE_WIDTH = 38.0, 150.0  # the most, in points
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # ITU-T T.81, table B.1: SOF markers
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length


def letterhead_pictures(campaign: Campaign) -> tuple[tuple[Picture, ...], tuple[Fault, ...]]:
    """Return the pictures of a campaign's letterhead, and what is wrong with them."""
    described = campaign.organisation or campaign.title or "Logo"
    head = campaign.letterhead
    return _pictures(campaign.assets, head.pictures, head.height, described, _OF_LETTERHEAD)


def cover_pictures(campaign: Campaign) -> tuple[tuple[Picture, ...], tuple[Fault, ...]]:
    """Return the logos of a campaign's cover, and what is wrong with them."""
    cover = campaign.cover
    return _pictures(campaign.assets, cover.pictures, cover.height, "Logo", _OF_COVER)


@remembered(16)
def _pictures(
    assets: tuple[Asset, ...], names: tuple[str, ...], height: float, described: str, message: str
) -> tuple[tuple[Picture, ...], tuple[Fault, ...]]:
    there = {asset.name: asset for asset in assets}
    found = {name: _picture(there.get(name), height, described) for name in names}
    faults = tuple(_unreadable(name, message) for name, picture in found.items() if picture is None)
    return tuple(picture for name in names if (picture := found[name]) is not None), faults


def _picture(asset: Asset | None, height: float, described: str, widest: float = 0.0) -> Picture | None:
    media_type, wide, high = measured(asset.data) if asset else ("", 0, 0)
    if asset is None or not media_type:
        return None
    width = height * wide / high
    if widest and width > widest:
        width, height = widest, height * widest / width
    return Picture(
        bare(asset.data),
        media_type,
        round(width, 3),
        round(height, 3),
        asset.description.strip() or described,
    )


def signature_of(name: str, assets: tuple[Asset, ...], signer: str, speaking: Voice) -> Signature | None:
    """Return what stands above a name; None for nothing. A picture that isn't there leaves a line to sign on.

    Args:
        name: As the signatory has it: "", "line", or an asset's name.
        assets: The campaign's.
        signer: Whose it is, for those who can't see it.
        speaking: The letter's language.
    """
    if not name:
        return None
    asset = next((a for a in assets if a.name == name), None)
    said = speaking.word("signature_of" if asset and asset.private else "logo_of", name=signer)
    picture = _picture(asset, _SIGNATURE_HEIGHT, said, _SIGNATURE_WIDTH)
    return Signature(picture, bool(asset and asset.private and picture))


def signature_faults(names: Iterable[str], assets: tuple[Asset, ...]) -> Iterator[Fault]:
    """Yield what is wrong with the pictures that signatories name."""
    there = {asset.name: asset for asset in assets}
    for name in names:
        if name not in ("", "line") and not (name in there and measured(there[name].data)[0]):
            yield _unreadable(name, _OF_SIGNATURE)


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


def _unreadable(name: str, message: str) -> Fault:
    return Fault(
        "picture-unreadable",
        message,
        0,
        "Choose the picture again.",
        {"name": name},
    )

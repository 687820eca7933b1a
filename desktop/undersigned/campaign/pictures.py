"""The pictures of letterhead and cover: put in, described, moved, taken out; nothing unused is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from undersigned.campaign.model import Asset, Campaign

LETTERHEAD, COVER = "letterhead", "cover"
_STEMS = {LETTERHEAD: "logos/letterhead", COVER: "logos/cover"}


def added(
    campaign: Campaign, data: bytes, media_type: str, stem: str, description: str, *, private: bool = False
) -> tuple[Campaign, str]:
    """Return the campaign with a picture that was cleaned, and the name it is kept under."""
    ending = "jpg" if media_type == "image/jpeg" else "png"
    taken = {asset.name for asset in campaign.assets}
    name, number = f"{stem}.{ending}", 2
    while name in taken:
        name, number = f"{stem}-{number}.{ending}", number + 1
    asset = Asset(name, data, description, private)
    return replace(campaign, assets=(*campaign.assets, asset)), name


def without_unused(campaign: Campaign, name: str) -> Campaign:
    """Return the campaign without a picture that nothing shows any more."""
    used = {s.signature for s in campaign.roster.signatories}
    used |= {*campaign.letterhead.pictures, *campaign.cover.pictures}
    if name in used:
        return campaign
    return replace(campaign, assets=tuple(asset for asset in campaign.assets if asset.name != name))


def pictures_of(campaign: Campaign, where: str) -> tuple[str, ...]:
    """Return the names of the pictures of the letterhead, or of the cover."""
    return (campaign.letterhead if where == LETTERHEAD else campaign.cover).pictures


def put(campaign: Campaign, where: str, data: bytes, media_type: str, description: str = "") -> Campaign:
    """Return the campaign with one more picture in the letterhead, or on the cover, which is shown then."""
    campaign, name = added(campaign, data, media_type, _STEMS[where], description)
    return _with(campaign, where, (*pictures_of(campaign, where), name))


def taken_out(campaign: Campaign, where: str, name: str) -> Campaign:
    """Return the campaign without a picture in its letterhead, or on its cover."""
    left = tuple(one for one in pictures_of(campaign, where) if one != name)
    return without_unused(_with(campaign, where, left), name)


def moved(campaign: Campaign, where: str, name: str, by: int) -> Campaign:
    """Return the campaign with a picture so many places further on among the others."""
    names = list(pictures_of(campaign, where))
    at = names.index(name)
    names.insert(max(0, at + by), names.pop(at))
    return _with(campaign, where, names)


def described(campaign: Campaign, name: str, description: str) -> Campaign:
    """Return the campaign with other words for those who can't see a picture."""
    assets = tuple(
        replace(asset, description=description) if asset.name == name else asset for asset in campaign.assets
    )
    return replace(campaign, assets=assets)


def _with(campaign: Campaign, where: str, names: Sequence[str]) -> Campaign:
    pictures = tuple(names)
    if where == LETTERHEAD:
        return replace(campaign, letterhead=replace(campaign.letterhead, pictures=pictures))
    return replace(campaign, cover=replace(campaign.cover, pictures=pictures, shown=bool(pictures)))

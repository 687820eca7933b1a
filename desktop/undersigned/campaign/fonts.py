"""A campaign's own font files: added, told, taken away."""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.campaign.model import FONTS, Asset, Campaign
from undersigned.document.paper import Paper


def with_font(campaign: Campaign, data: bytes, name: str, ending: str, *, private: bool) -> Campaign:
    """Return the campaign with a font file; one of the same name takes the other's place.

    Args:
        campaign: The campaign.
        data: The font file, already looked through.
        name: Its family and style.
        ending: "ttf" or "otf".
        private: Whether it stays out of copies that are given away.
    """
    there = next((asset for asset in campaign.assets if is_font(asset) and asset.description == name), None)
    if there is not None:
        new = replace(there, data=data, private=private)
        return replace(campaign, assets=tuple(new if asset is there else asset for asset in campaign.assets))
    stem = re.sub(r"[^\w-]+", "-", name, flags=re.ASCII).strip("-") or "font"
    taken = {asset.name for asset in campaign.assets}
    path, number = f"{FONTS}{stem}.{ending}", 2
    while path in taken:
        path, number = f"{FONTS}{stem}-{number}.{ending}", number + 1
    return replace(campaign, assets=(*campaign.assets, Asset(path, data, name, private)))


def is_font(asset: Asset) -> bool:
    """Whether an asset is a font file."""
    return asset.name.startswith(FONTS)


def without_font(campaign: Campaign, name: str) -> Campaign:
    """Return the campaign without the font files of this name: a family and style, a family, or a path."""
    kept = tuple(asset for asset in campaign.assets if not (is_font(asset) and _is_called(asset, name)))
    return campaign if len(kept) == len(campaign.assets) else replace(campaign, assets=kept)


def _is_called(asset: Asset, name: str) -> bool:
    word, called = name.strip().casefold(), asset.description.casefold()
    return word in (called, asset.name.casefold()) or called.startswith(f"{word} ")


def with_default_family(campaign: Campaign, gone: str) -> Campaign:
    """Return the campaign with its pages set in the usual family, where they were set in one that is gone."""
    paper = campaign.paper
    if paper.family == gone:
        paper = replace(paper, family=Paper().family)
    if paper.heading_family == gone:
        paper = replace(paper, heading_family="")
    return campaign if paper is campaign.paper else replace(campaign, paper=paper)

"""Commands on a campaign's own font files: add, list, remove; and which family its pages are set in."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json
from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.campaign.model import Asset, Campaign
    from undersigned.document.paper import Paper


def add(asked: argparse.Namespace) -> Answer:
    """Take a font file into a campaign."""
    from undersigned.campaign.fonts import with_font
    from undersigned.disk import read_bounded
    from undersigned.intake.fonts_given import MOST_BYTES, take_font

    path, source = Path(asked.FILE), Path(asked.FONT)
    opened = given.to_change(path)
    font = take_font(read_bounded(source, MOST_BYTES), source.name, asked.face)
    name = f"{font.family} {font.style}".strip()
    ending = "otf" if font.cff else "ttf"
    campaign = with_font(opened.campaign, font.data, name, ending, private=not font.lendable)
    if campaign != opened.campaign:
        file.write(path, campaign, replacing=opened.sha256)
    facts = {
        "file": str(path),
        "family": font.family,
        "style": font.style,
        "private": not font.lendable,
        "saved": campaign != opened.campaign,
    }
    lines = [f"{name}: taken in; `undersigned page {path} --font “{font.family}”` sets the letters in it"]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def listed(asked: argparse.Namespace) -> Answer:
    """Tell a campaign's font files."""
    path = Path(asked.FILE)
    opened = file.read(path)
    fonts = [_facts(asset) for asset in _fonts(opened.campaign)]
    facts = {"file": str(path), "fonts": fonts}
    lines = [f"{font['name']}\t{font['asset']}\t{font['bytes']}" for font in fonts]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def remove(asked: argparse.Namespace) -> Answer:
    """Take a font file out of a campaign; letters set in a family that is gone are set in the usual one."""
    from undersigned.campaign.fonts import with_default_family, without_font

    path = Path(asked.FILE)
    opened = given.to_change(path)
    campaign = without_font(opened.campaign, asked.NAME)
    gone = [asset for asset in _fonts(opened.campaign) if asset not in campaign.assets]
    if not gone:
        raise UsageError(
            "The campaign has no font “{name}”.",
            fix="`undersigned fonts list` tells those it has.",
            name=asked.NAME,
        )
    paper = campaign.paper
    for family in {paper.family, paper.heading_family} - families(campaign):
        if family and not _is_there(family):
            campaign = with_default_family(campaign, family)
    file.write(path, campaign, replacing=opened.sha256)
    facts = {
        "file": str(path),
        "removed": [_facts(asset) for asset in gone],
        "font": campaign.paper.family,
    }
    lines = [f"{_facts(asset)['name']}: taken out" for asset in gone]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def chosen(paper: Paper, campaign: Campaign, font: str | None, heading: str | None) -> Paper:
    """Return the paper with the families that are asked for; an empty one for headings is the text's own.

    Raises:
        UsageError: there is no such family here.
    """
    if font is not None:
        paper = replace(paper, family=_known(font, campaign))
    if heading is not None:
        paper = replace(paper, heading_family=_known(heading, campaign) if heading.strip() else "")
    return paper


def _known(word: str, campaign: Campaign) -> str:
    name = " ".join(word.split())
    own = {family.casefold(): family for family in families(campaign)}
    if found := own.get(name.casefold()):
        return found
    if name and _is_there(name):
        return name
    raise UsageError(
        "There is no font “{name}” here.",
        fix="Choose one of {known}, or take a font file in with `undersigned fonts add`.",
        name=word,
        known=", ".join(["Noto Serif", "Noto Sans", *sorted(own.values())]),
    )


def _is_there(name: str) -> bool:
    from undersigned.faces.installed import is_there

    return is_there(name)


def families(campaign: Campaign) -> set[str]:
    """Return the families of the font files that a campaign has."""
    from undersigned.faces.own import own_families

    return set(own_families(campaign.fonts))


def _fonts(campaign: Campaign) -> list[Asset]:
    from undersigned.campaign.fonts import is_font

    return [asset for asset in campaign.assets if is_font(asset)]


def _facts(asset: Asset) -> dict[str, object]:
    return {
        "name": asset.description or asset.name,
        "asset": asset.name,
        "bytes": len(asset.data),
        "private": asset.private,
    }

"""The command that tells and changes how the pages look."""

from __future__ import annotations

import argparse
import enum
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from undersigned.campaign import file, pages
from undersigned.campaign.values import plain
from undersigned.cli import given
from undersigned.cli.fonts import chosen
from undersigned.cli.said import Answer, as_json
from undersigned.cli.signing import with_picture
from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.campaign.model import Campaign


def settings(asked: argparse.Namespace) -> Answer:
    """Tell how the pages look, after what was asked for is changed."""
    path = Path(asked.FILE)
    asks = (
        *(asked.notes, asked.signatures_in_word, asked.cover, asked.cover_logo, asked.cover_columns),
        *(asked.logo, asked.set),
    )
    fonts = (asked.font, asked.heading_font)
    opened = given.to_change(path) if any(asks) or fonts != (None, None) else file.read(path)
    campaign = _changed(opened.campaign, asked)
    saved = campaign != opened.campaign
    if saved:
        file.write(path, campaign, replacing=opened.sha256)
    cover = campaign.cover
    logos = [asset for name in cover.pictures if (asset := campaign.asset(name))]
    facts: dict[str, Any] = {
        "file": str(path),
        "saved": saved,
        "font": campaign.paper.family,
        "heading_font": campaign.paper.heading_family or campaign.paper.family,
        "notes": "endnotes" if campaign.paper.endnotes else "footnotes",
        "signatures_in_word": campaign.paper.signatures_in_word,
        "cover": cover.shown,
        "cover_logos": [{"name": a.name, "description": a.description} for a in logos],
        "cover_columns": cover.columns,
        "settings": _settings(campaign, _whom(campaign, asked.recipient)),
    }
    shown = {**{key: value for key, value in facts.items() if key != "settings"}, **facts["settings"]}
    lines = [f"{key}\t{len(logos) if key == 'cover_logos' else value}" for key, value in shown.items()][2:]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def _changed(campaign: Campaign, asked: argparse.Namespace) -> Campaign:
    paper, cover = campaign.paper, campaign.cover
    paper = chosen(paper, campaign, asked.font, asked.heading_font)
    if asked.notes:
        paper = replace(paper, endnotes=asked.notes == "endnotes")
    if asked.signatures_in_word:
        paper = replace(paper, signatures_in_word=asked.signatures_in_word == "yes")
    if asked.cover:
        cover = replace(cover, shown=asked.cover == "yes")
    if columns := given.count(asked.cover_columns, "--cover-columns"):
        cover = replace(cover, columns=min(columns, 6))
    for picture, description in asked.cover_logo or ():
        campaign, name = with_picture(campaign, Path(picture), "logos/cover", description)
        cover = replace(cover, pictures=(*cover.pictures, name))
    campaign = replace(campaign, paper=paper, cover=cover)
    for picture, description in asked.logo or ():
        campaign, name = with_picture(campaign, Path(picture), "logos/letterhead", description)
        head = campaign.letterhead
        campaign = replace(campaign, letterhead=replace(head, pictures=(*head.pictures, name)))
    whom = _whom(campaign, asked.recipient)
    for word in asked.set or ():
        name, _, to = word.partition("=")
        campaign = pages.change(campaign, name, _value(pages.value(campaign, name, whom), name, to), whom)
    return campaign


def _whom(campaign: Campaign, word: str) -> str:
    return given.recipient(campaign, word) if word else ""


def _settings(campaign: Campaign, recipient: str) -> dict[str, object]:
    names = (*pages.OWN, *pages.ARRANGED, *pages.LETTERHEAD, *pages.COVER, *pages.WORDS)
    return {name: plain(pages.value(campaign, name, recipient)) for name in names}


def _value(present: object, name: str, word: str) -> object:
    """Return what a word means for a setting that is so at present.

    Raises:
        UsageError: it means nothing.
    """
    try:
        if isinstance(present, bool):
            return {"yes": True, "no": False}[word]
        if isinstance(present, enum.Enum):
            return next(m for m in type(present) if word in (plain(m), m.name.lower()))
        if isinstance(present, int | float):
            return type(present)(word)
    except (KeyError, ValueError, StopIteration):
        known = "yes, no" if isinstance(present, bool) else "a number"
        if isinstance(present, enum.Enum):
            known = ", ".join(str(plain(m)) for m in type(present))
        raise UsageError(
            "“{setting}” can't be “{given}”.",
            fix="It may be: {known}.",
            setting=name,
            given=word,
            known=known,
        ) from None
    return word

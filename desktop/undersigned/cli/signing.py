"""Commands on how one signatory stands under a letter: print as, sign."""

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
    from undersigned.campaign.file import Opened
    from undersigned.campaign.model import Campaign
    from undersigned.signatories.model import Signatory


def print_as(asked: argparse.Namespace) -> Answer:
    """Print a signatory's name in another form; matching still goes by the name."""
    path = Path(asked.FILE)
    opened = given.to_change(path)
    signatory = signatory_of(opened.campaign, asked.NAME)
    text = " ".join(asked.TEXT.split())
    changed = replace(signatory, print_as="" if text == signatory.name else text)
    save(path, opened, with_signatory(opened.campaign, changed))
    printed = changed.print_as or changed.name
    facts = {
        "file": str(path),
        "signatory": changed.id,
        "name": changed.name,
        "printed": {"": printed, **changed.names},
    }
    lines = [f"{changed.name} is printed as {printed}", *(f"in {k}: {v}" for k, v in changed.names.items())]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def sign(asked: argparse.Namespace) -> Answer:
    """Set what stands above a name."""
    path = Path(asked.FILE)
    choices = (asked.line, asked.picture, asked.logo, asked.none)
    if sum(map(bool, choices)) != 1:
        raise UsageError(
            "It isn't clear what should stand above the name.",
            fix="Say one of --line, --picture, --logo and --none.",
        )
    from undersigned.campaign import pictures

    opened = given.to_change(path)
    campaign = opened.campaign
    signatory = signatory_of(campaign, asked.NAME)
    signature = "line" if asked.line else ""
    if source := asked.picture or asked.logo:
        folder = "signatures" if asked.picture else "logos"
        campaign, signature = with_picture(
            campaign, Path(source), f"{folder}/{signatory.id}", "", private=bool(asked.picture)
        )
    campaign = with_signatory(campaign, replace(signatory, signature=signature))
    campaign = pictures.without_unused(campaign, signatory.signature)
    save(path, opened, campaign)
    facts = {"file": str(path), "signatory": signatory.id, "signature": signature}
    lines = [f"{signatory.name}: {signature or 'nothing above the name'}"]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def with_picture(
    campaign: Campaign, source: Path, stem: str, description: str, *, private: bool = False
) -> tuple[Campaign, str]:
    """Return the campaign with a picture from a file, cleaned, and the name it is kept under.

    Raises:
        UnreadableError: it isn't a picture that a letter can hold.
    """
    from undersigned.campaign import pictures
    from undersigned.disk import read_bounded
    from undersigned.intake.pictures_given import MOST_BYTES, take_picture

    data, media_type = take_picture(read_bounded(source, MOST_BYTES), source.name)
    return pictures.added(campaign, data, media_type, stem, description, private=private)


def signatory_of(campaign: Campaign, word: str) -> Signatory:
    """Return the signatory that a word names.

    Raises:
        UsageError: nobody, or more than one, is called so.
    """
    from undersigned.signatories.identity import named

    return named(campaign.roster, word)


def with_signatory(campaign: Campaign, changed: Signatory) -> Campaign:
    """Return the campaign with one signatory changed."""
    there = campaign.roster.signatories
    signatories = tuple(changed if one.id == changed.id else one for one in there)
    return replace(campaign, roster=replace(campaign.roster, signatories=signatories))


def save(path: Path, opened: Opened, campaign: Campaign) -> None:
    """Save a campaign where it changed, with the order of its names."""
    from undersigned.campaign import signatories

    if campaign != opened.campaign:
        file.write(path, signatories.with_order_kept(campaign), replacing=opened.sha256)

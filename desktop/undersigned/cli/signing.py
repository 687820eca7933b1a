"""Commands on how one signatory stands under a letter: print as."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json

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


def signatory_of(campaign: Campaign, word: str) -> Signatory:
    """Return the signatory that a word names.

    Raises:
        UsageError: nobody, or more than one, is called so.
    """
    from undersigned.signatories.repeats import named

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

"""Commands on a whole campaign: new, templates, unpack, pack, share."""

from __future__ import annotations

import argparse
from pathlib import Path

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json


def new(asked: argparse.Namespace) -> Answer:
    """Begin a campaign from a template or from a letter, in a new file."""
    if asked.letter:
        from undersigned.cli import letter_given

        return letter_given.new(asked)
    from undersigned.letter.template import begin

    path = Path(asked.FILE)
    template = asked.template or ("face-surveillance" if asked.sample else "blank")
    campaign = begin(template, sample=asked.sample, title=asked.title)
    file.write(path, campaign, replacing=None)
    count = len(campaign.recipients)
    facts: dict[str, object] = {
        "file": str(path),
        "title": campaign.title,
        "template": campaign.text.name or template,
        "sample": campaign.sample,
        "recipients": count,
        "signatories": len(campaign.roster.signatories),
        "understood": {},
        "left_out": [],
        "asked": [],
    }
    sample = ", a sample with invented signatories" if campaign.sample else ""
    return Answer(facts, [f"{path}: “{campaign.title}”{sample}"])


def templates(asked: argparse.Namespace) -> Answer:
    """List the templates a campaign can begin from."""
    from undersigned.letter import template

    found = template.templates()
    facts = {"templates": [{"name": t.name, "title": t.title, "about": t.about} for t in found]}
    return Answer(facts, [f"{t.name}\t{t.title}" for t in found])


def unpack(asked: argparse.Namespace) -> Answer:
    """Turn a campaign file into a folder of plain text."""
    folder = Path(asked.DIR)
    file.unpack(Path(asked.FILE), folder)
    return Answer({"folder": str(folder)}, [str(folder)])


def pack(asked: argparse.Namespace) -> Answer:
    """Turn such a folder into a campaign file again."""
    path = Path(asked.FILE)
    file.pack(Path(asked.DIR), path)
    return Answer({"file": str(path)}, [str(path)])


def share(asked: argparse.Namespace) -> Answer:
    """Write a copy without contacts, to give to others."""
    from undersigned.campaign.share import has_contacts, without_contacts

    opened = given.to_change(Path(asked.FILE))
    copy = Path(asked.COPY)
    emptied = sum(map(has_contacts, opened.campaign.roster.signatories))
    file.write(copy, without_contacts(opened.campaign), replacing=None)
    facts = {"file": str(copy), "emptied": emptied}
    return Answer(facts, [str(copy)], [as_json(problem) for problem in opened.problems])

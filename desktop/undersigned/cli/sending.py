"""The command that keeps letters as they were sent."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json
from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.campaign.model import Campaign
    from undersigned.export.sent import Copy


def sent(asked: argparse.Namespace) -> Answer:
    """Keep each letter as it was sent on a day, and save the campaign."""
    from undersigned.export import letters_of
    from undersigned.export.sent import mark_sent

    path, day = Path(asked.FILE), given.day(asked.date)
    assert day is not None  # the command asks for it
    folder = given.folder(asked.out) if asked.out is not None else None
    opened = given.to_change(path)
    campaign, facts = opened.campaign, []
    for recipient, language in letters_of(campaign, asked.recipient, asked.language or ()):
        copy = _copy(campaign, recipient, language, asked.format, folder)
        campaign = mark_sent(campaign, recipient, language, copy, day)
        facts.append(
            {
                "recipient": recipient,
                "language": language,
                "format": copy.format,
                "date": day.isoformat(),
                "file": copy.file,
                "pages": copy.pages,
                "signatories": len(copy.signed_by),
                "sha256": campaign.records[-1].sha256,
            }
        )
    file.write(path, campaign, replacing=opened.sha256)
    lines = [f"{fact['file']} is kept as it was sent on {day.isoformat()}" for fact in facts]
    return Answer({"file": str(path), "sent": facts}, lines, [as_json(p) for p in opened.problems])


def _copy(campaign: Campaign, recipient: str, language: str, form: str, folder: Path | None) -> Copy:
    from undersigned.export.records import newest
    from undersigned.export.sent import exported, todays

    if folder is None:
        return todays(campaign, recipient, language, form)
    record = newest(campaign).get((recipient, language, form))
    if record is None:
        raise UsageError(
            "The letter to {recipient} was never exported as {format}.",
            fix="Leave out --out to keep it as it would be exported now.",
            recipient=recipient,
            format=form,
        )
    return exported(campaign, record, folder)

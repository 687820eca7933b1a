"""Take signatories in from a table: into the roster, with their groups' headings into the letter's frame.

What rows and columns mean, and what becomes of repeats, is `undersigned.signatories`' work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.signatories import merge
from undersigned.signatories.merge import Intake
from undersigned.tables.model import Table
from undersigned.text.inline import TokenKind, parse
from undersigned.text.model import Segment, SegmentKind

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def take_in(
    campaign: Campaign, table: Table, *, chosen: Mapping[str, str] | None = None
) -> tuple[Campaign, Intake]:
    """Return the campaign with a table's rows folded into its roster, and what became of each.

    `chosen` says of columns what they are to be taken as.
    """
    recipients = {r.id: r.name for r in campaign.recipients}
    intake = merge.take_in(campaign.roster, table, recipients, chosen=chosen)
    had = {segment.id for segment in campaign.text.frame}
    headings = tuple(
        Segment(f"group-{ident}", SegmentKind.FRAME, as_typed(heading))
        for ident, heading in intake.group_headings.items()
        if f"group-{ident}" not in had
    )
    text = replace(campaign.text, frame=(*campaign.text.frame, *headings)) if headings else campaign.text
    return replace(campaign, text=text, roster=intake.roster), intake


def as_typed(value: str) -> str:
    """Return a value as a person would type it into a letter, so that it prints as it is."""
    tokens = parse(value)
    if len(tokens) == 1 and tokens[0].kind is TokenKind.TEXT and tokens[0].text == value:
        return value
    return _PUNCTUATION.sub(r"\\\1", value)

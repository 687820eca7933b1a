"""The roster within a campaign: take a table in, decide about repeats, with headings and records kept right.

What rows and columns mean, and what becomes of repeats, is `undersigned.signatories`' work.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.signatories import merge, order, repeats
from undersigned.signatories.merge import Intake, Options
from undersigned.tables.model import Table
from undersigned.text.inline import TokenKind, parse
from undersigned.text.model import Segment, SegmentKind

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def take_in(
    campaign: Campaign,
    table: Table,
    options: Options | None = None,
    *,
    chosen: Mapping[str, str] | None = None,
) -> tuple[Campaign, Intake]:
    """Return the campaign with a table's rows folded into its roster, and what became of each.

    `chosen` says of columns what they are to be taken as.
    """
    recipients = {r.id: r.name for r in campaign.recipients}
    intake = merge.take_in(campaign.roster, table, recipients, chosen=chosen, options=options)
    return replace(with_groups(campaign, intake.group_headings), roster=intake.roster), intake


def with_groups(campaign: Campaign, headings: Mapping[str, str]) -> Campaign:
    """Return the campaign with the headings of groups, by their ids, as segments where they aren't yet."""
    had = {segment.id for segment in campaign.text.frame}
    made = tuple(
        Segment(f"group-{ident}", SegmentKind.FRAME, as_typed(heading))
        for ident, heading in headings.items()
        if f"group-{ident}" not in had
    )
    if not made:
        return campaign
    return replace(campaign, text=replace(campaign.text, frame=(*campaign.text.frame, *made)))


def say_same(
    campaign: Campaign, ids: Sequence[str], *, name: str = "", on: datetime.date | None = None
) -> Campaign:
    """Return the campaign with signatories combined into the first of them; records name that one."""
    roster = repeats.say_same(campaign.roster, ids, name=name, on=on)
    if roster is campaign.roster:
        return campaign
    now = dict.fromkeys(ids, ids[0])
    records = tuple(
        replace(record, signatories=tuple(dict.fromkeys(now.get(i, i) for i in record.signatories)))
        if not now.keys().isdisjoint(record.signatories)
        else record
        for record in campaign.records
    )
    return replace(campaign, roster=roster, records=records)


def say_different(campaign: Campaign, ids: Sequence[str], *, on: datetime.date | None = None) -> Campaign:
    """Return the campaign with the decision kept that these are different signatories."""
    return replace(campaign, roster=repeats.say_different(campaign.roster, ids, on=on))


def with_order_kept(campaign: Campaign) -> Campaign:
    """Return the campaign with the order of its names kept for each language that it has letters in."""
    languages = (
        campaign.text.language,
        *campaign.languages,
        *(x for r in campaign.recipients for x in r.languages),
    )
    return replace(campaign, roster=order.kept(campaign.roster, tuple(dict.fromkeys(languages))))


def as_typed(value: str) -> str:
    """Return a value as a person would type it into a letter, so that it prints as it is."""
    tokens = parse(value)
    if len(tokens) == 1 and tokens[0].kind is TokenKind.TEXT and tokens[0].text == value:
        return value
    return _PUNCTUATION.sub(r"\\\1", value)

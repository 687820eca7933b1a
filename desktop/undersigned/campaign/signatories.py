"""The roster within a campaign: take a table in, decide about repeats, with headings and records kept right.

What rows and columns mean, and what becomes of repeats, is `undersigned.signatories`' work.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.signatories import deciding, editing, merge, names, order
from undersigned.signatories.company import Company
from undersigned.signatories.merge import Intake, Options
from undersigned.signatories.model import Group, Order, Signatory, Source, Standing, Step
from undersigned.signatories.order import Ranks
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
    company: Company | None = None,
) -> tuple[Campaign, Intake]:
    """Return the campaign with a table's rows folded into its roster, and what became of each.

    `chosen` says of columns what they are to be taken as; `company` is as `merge.take_in` has it.
    """
    recipients = {r.id: r.name for r in campaign.recipients}
    intake = merge.take_in(
        campaign.roster, table, recipients, chosen=chosen, options=options, company=company
    )
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
    roster = deciding.say_same(campaign.roster, ids, name=name, on=on)
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
    return replace(campaign, roster=deciding.say_different(campaign.roster, ids, on=on))


def with_order_kept(campaign: Campaign, known: Ranks | None = None) -> Campaign:
    """Return the campaign with the order of its names kept for each language that it has letters in."""
    return replace(campaign, roster=order.kept(campaign.roster, languages_of(campaign), known))


def languages_of(campaign: Campaign) -> tuple[str, ...]:
    """Return the languages that a campaign has letters in."""
    of_recipients = (language for r in campaign.recipients for language in r.languages)
    return tuple(dict.fromkeys((campaign.text.language, *campaign.languages, *of_recipients)))


# ----------------------------------------------------------------- by hand


def add(campaign: Campaign, name: str, day: datetime.date | None = None) -> tuple[Campaign, str]:
    """Return the campaign with one more who signs all letters from a day on, and its id."""
    roster = campaign.roster
    ident = names.fresh(names.slug(name), {s.id for s in roster.signatories})
    made = Signatory(
        ident, names.repaired(name), steps=(Step(Standing.SIGNED, day),), sources=(Source(name=name),)
    )
    return replace(campaign, roster=replace(roster, signatories=(*roster.signatories, made))), ident


def group_headings(campaign: Campaign) -> dict[str, str]:
    """Return the headings of the groups by their ids, in the order they are printed, as people read them."""
    frame = {s.id: s.text for s in campaign.text.frame if s.id.startswith("group-")}
    return {
        group.id: "".join(token.text for token in parse(frame.get(f"group-{group.id}", ""))) or group.id
        for group in campaign.roster.arrangement.groups
    }


def put_in_group(campaign: Campaign, idents: Collection[str], heading: str) -> Campaign:
    """Return the campaign with signatories under a heading, made where there is none; "" for none."""
    heading = names.repaired(heading)
    headings = group_headings(campaign)
    same = names.folded(heading)
    group = next((i for i, known in headings.items() if names.folded(known) == same), "") if heading else ""
    if heading and not group:
        group = names.fresh(names.slug(heading), headings)
        campaign = _with_group(campaign, group, heading)
    return replace(campaign, roster=editing.change(campaign.roster, idents, group=group))


def _with_group(campaign: Campaign, group: str, heading: str) -> Campaign:
    arrangement = campaign.roster.arrangement
    arrangement = replace(arrangement, groups=(*arrangement.groups, Group(group)))
    frame = [s for s in campaign.text.frame if s.id != f"group-{group}"]
    segment = Segment(f"group-{group}", SegmentKind.FRAME, as_typed(heading))
    return replace(
        campaign,
        text=replace(campaign.text, frame=(*frame, segment)),
        roster=replace(campaign.roster, arrangement=arrangement),
    )


def head_group(campaign: Campaign, group: str, heading: str) -> Campaign:
    """Return the campaign with other words over a group; without any, what they were stays."""
    heading = names.repaired(heading)
    if not heading:
        return campaign
    frame = [s for s in campaign.text.frame if s.id != f"group-{group}"]
    at = next((n for n, s in enumerate(campaign.text.frame) if s.id == f"group-{group}"), len(frame))
    frame.insert(at, Segment(f"group-{group}", SegmentKind.FRAME, as_typed(heading)))
    return replace(campaign, text=replace(campaign.text, frame=tuple(frame)))


def move_group(campaign: Campaign, group: str, by: int) -> Campaign:
    """Return the campaign with a group so many places further down among the others."""
    arrangement = campaign.roster.arrangement
    groups = list(arrangement.groups)
    at = next((n for n, one in enumerate(groups) if one.id == group), None)
    if at is None:
        return campaign
    groups.insert(max(0, at + by), groups.pop(at))
    arrangement = replace(arrangement, groups=tuple(groups))
    return replace(campaign, roster=replace(campaign.roster, arrangement=arrangement))


def arrange(campaign: Campaign, *, by: Order | None = None, lead_first: bool | None = None) -> Campaign:
    """Return the campaign with its names in another order, sorted anew."""
    arrangement = campaign.roster.arrangement
    arrangement = replace(
        arrangement,
        order=arrangement.order if by is None else by,
        lead_first=arrangement.lead_first if lead_first is None else lead_first,
        kept={},
    )
    return replace(campaign, roster=replace(campaign.roster, arrangement=arrangement))


# ----------------------------------------------------------------- text


def as_typed(value: str) -> str:
    """Return a value as a person would type it into a letter, so that it prints as it is."""
    tokens = parse(value)
    if len(tokens) == 1 and tokens[0].kind is TokenKind.TEXT and tokens[0].text == value:
        return value
    return _PUNCTUATION.sub(r"\\\1", value)

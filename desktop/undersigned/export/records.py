"""What the campaign itself remembers of an export: one record a file, its newest state.

So that a colleague who gets the campaign knows which files are whose and which letters are out
of date. Records hold file names and no folders, which are nobody else's business.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import replace

from undersigned.campaign.model import Campaign, Record
from undersigned.campaign.records import rosters_of
from undersigned.export.names import same_file
from undersigned.export.outcome import Outcome

EXPORTED, DRAFTED, BUNDLED = "exported", "drafted", "bundled"
_OURS = (EXPORTED, DRAFTED, BUNDLED)


def recorded(
    campaign: Campaign, outcomes: Iterable[Outcome], on: datetime.datetime, *, draft: bool = False
) -> Campaign:
    """Return the campaign with what was written; the very same where it knew all of it already."""
    order = {recipient.id: place for place, recipient in enumerate(campaign.recipients)}
    written = [o for o in outcomes if o.format and o.written]
    written.sort(key=lambda o: (order.get(o.recipient, len(order)), o.language))
    rosters = rosters_of(campaign.records)
    known = {same_file(r.file): r for r in campaign.records if r.event in _OURS}
    new: dict[str, Record] = {}
    for outcome in written:
        record = _record(outcome, on, draft)
        key = same_file(record.file)
        rosters.setdefault(record.fingerprint.roster, outcome.signed_by)
        if key not in known or replace(known[key], on=record.on, signatories=()) != record:
            new[key] = record
    if not new:
        return campaign
    kept = [r if r.event not in _OURS else new.pop(same_file(r.file), r) for r in campaign.records]
    return replace(campaign, records=_shortened((*kept, *new.values()), rosters))


def with_exports_of(campaign: Campaign, other: Campaign) -> Campaign:
    """Return a campaign that knows the exports which another state of it knows, and no others."""
    kept = tuple(r for r in campaign.records if r.event not in _OURS)
    known = tuple(r for r in other.records if r.event in _OURS)
    return replace(campaign, records=(*kept, *known))


def newest(campaign: Campaign) -> Mapping[tuple[str, str, str], Record]:
    """Return the newest record of each letter that was exported: by recipient, language, format."""
    found: dict[tuple[str, str, str], Record] = {}
    for record in campaign.records:
        key = (record.recipient, record.language, record.format)
        if record.event == EXPORTED and (key not in found or found[key].on <= record.on):
            found[key] = record
    return found


def _record(outcome: Outcome, on: datetime.datetime, draft: bool) -> Record:
    return Record(
        outcome.recipient,
        outcome.language,
        outcome.format,
        (DRAFTED if draft else EXPORTED) if outcome.recipient else BUNDLED,
        f"{on.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
        outcome.path.name,
        outcome.sha256,
        outcome.fingerprint,
        pages=outcome.pages,
    )


def _shortened(records: Iterable[Record], rosters: Mapping[str, tuple[str, ...]]) -> tuple[Record, ...]:
    """Name the signatories of each roster with the first record of ours that has it."""
    named: set[str] = set()
    found = []
    for record in records:
        roster = record.fingerprint.roster
        if record.event in _OURS and roster:
            record = replace(record, signatories=() if roster in named else rosters.get(roster, ()))
            named.add(roster)
        found.append(record)
    return tuple(found)

"""What the campaign's records say of its letters: who signed each of them."""

from __future__ import annotations

from collections.abc import Iterable

from undersigned.campaign.model import Campaign, Record
from undersigned.signatories.model import Standing

SENT, READ = "sent", "read"


def rosters_of(records: Iterable[Record]) -> dict[str, tuple[str, ...]]:
    """Return who signed by a fingerprint's roster: records that share one name its signatories once."""
    found: dict[str, tuple[str, ...]] = {}
    for record in records:
        if record.signatories:
            found.setdefault(record.fingerprint.roster, record.signatories)
    return found


def to_correct(campaign: Campaign) -> tuple[tuple[str, str], ...]:
    """Return the letters (recipient's id, language) that were sent last with a name that has withdrawn."""
    gone = {s.id for s in campaign.roster.signatories if s.standing() is Standing.WITHDREW}
    rosters = rosters_of(r for r in campaign.records if r.fingerprint.roster) if gone else {}
    last: dict[tuple[str, str], Record] = {}
    for record in campaign.records if gone else ():
        letter = (record.recipient, record.language)
        if record.event == SENT and (letter not in last or last[letter].on <= record.on):
            last[letter] = record
    return tuple(
        letter
        for letter, record in last.items()
        if gone.intersection(record.signatories or rosters.get(record.fingerprint.roster, ()))
    )


def bearing(campaign: Campaign, signatory: str) -> tuple[Record, ...]:
    """Return the records of letters that were made or sent with a signatory's name under them."""
    rosters = rosters_of(r for r in campaign.records if r.fingerprint.roster)
    return tuple(
        record
        for record in campaign.records
        if record.event != READ
        and signatory in (record.signatories or rosters.get(record.fingerprint.roster, ()))
    )

"""Erase a signatory from a campaign altogether: for groups at risk, whose name must not be found in the file.

It goes from the roster, the decisions, the records, what was accepted, its pictures, and the
earlier states that the file holds. What can't be reached is told: a name in the letter's own
words, letters kept as they were sent, and everything outside this file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned.campaign.archive import read_archive, write_archive
from undersigned.campaign.members import from_members, to_members
from undersigned.campaign.model import Asset, Campaign, Record
from undersigned.campaign.records import bearing
from undersigned.errors import UnreadableError
from undersigned.problems import NOWHERE, Place, Problem, Severity
from undersigned.signatories.identity import spellings
from undersigned.signatories.model import Signatory


@dataclass(frozen=True, slots=True)
class Erased:
    """The campaign without somebody, the name, and what still bears it."""

    campaign: Campaign
    name: str
    beyond: tuple[Problem, ...]


def erase(campaign: Campaign, ident: str, backups: Sequence[Path] = ()) -> Erased:
    """Return the campaign without the signatory of this id, and what that can't reach.

    `backups` are files beside the campaign's, from before upgrades.
    """
    signatory = next(s for s in campaign.roster.signatories if s.id == ident)
    written = spellings(signatory)
    beyond: list[Problem] = list(_elsewhere(campaign, signatory))
    erased, unread = _without(campaign, ident, written)
    beyond += unread
    beyond += _still_named(erased, written)
    beyond += (
        _beyond("The backup {file} beside it still names it. Delete it to be sure.", {"file": one.name})
        for one in backups
    )
    once = {str(problem): problem for problem in beyond}
    return Erased(erased, signatory.name, tuple(once.values()))


def _without(campaign: Campaign, ident: str, written: Collection[str]) -> tuple[Campaign, list[Problem]]:
    """Return the campaign, and the states within it, without somebody; and which states can't be opened."""
    known = {_plain(name) for name in written}
    roster = replace(
        campaign.roster,
        signatories=tuple(s for s in campaign.roster.signatories if s.id != ident),
        decisions=tuple(
            d for d in campaign.roster.decisions if not any(_plain(name) in known for name in d.names)
        ),
        arrangement=replace(
            campaign.roster.arrangement,
            kept={
                language: tuple(mark for mark in marks if mark.split(" ")[0] != ident)
                for language, marks in campaign.roster.arrangement.kept.items()
            },
        ),
    )
    picture = next((s.signature for s in campaign.roster.signatories if s.id == ident), "")
    shared = {s.signature for s in roster.signatories}
    states = {state.snapshot: state.name for state in campaign.states if state.snapshot}
    assets, unread = [], []
    for asset in campaign.assets:
        if asset.name == picture and picture not in shared:
            continue
        if asset.name in states:
            found = _state_without(asset, ident, written)
            unread += (
                []
                if found
                else [
                    _beyond(
                        "The earlier state “{state}” can't be opened; delete it to be sure.",
                        {"state": states[asset.name]},
                    )
                ]
            )
            asset = found or asset
        assets.append(asset)
    records = tuple(
        replace(r, signatories=tuple(i for i in r.signatories if i != ident)) for r in campaign.records
    )
    accepted = tuple(
        a
        for a in campaign.accepted
        if not any(_plain(str(fact)) in known or fact == ident for fact in a.facts.values())
    )
    return (
        replace(campaign, roster=roster, assets=tuple(assets), records=records, accepted=accepted),
        unread,
    )


def _state_without(asset: Asset, ident: str, written: Collection[str]) -> Asset | None:
    try:
        earlier, unread = _without(from_members(read_archive(asset.data)), ident, written)
        return None if unread else replace(asset, data=write_archive(to_members(earlier)))
    except UnreadableError:
        return None


def _elsewhere(campaign: Campaign, signatory: Signatory) -> Iterator[Problem]:
    """Yield what lies outside this file, and the kept letters within it, that bear the name."""
    yield from (_of_record(campaign, record) for record in bearing(campaign, signatory.id))
    lists = dict.fromkeys(s.table for s in signatory.sources if s.table)
    if lists:
        yield _beyond(
            "The lists it came from still name it: {lists}. Taking one in again brings it back.",
            {"lists": ", ".join(lists)},
        )
    yield _beyond("Copies of this file, its backups, and what you sent or shared before still name it.", {})


def _of_record(campaign: Campaign, record: Record) -> Problem:
    recipient = campaign.recipient(record.recipient)
    name = recipient.name if recipient else record.recipient
    facts = {"recipient": name, "day": record.on[:10], "file": record.file}
    if record.asset:
        return _beyond("The letter to {recipient}, kept as it was sent on {day}, bears the name.", facts)
    if record.event == "sent":
        return _beyond("{file}, sent on {day}, bears the name.", facts)
    return _beyond("{file}, made on {day}, bears the name.", facts)


def _still_named(campaign: Campaign, written: Collection[str]) -> Iterator[Problem]:
    """Yield the parts of the file in which the name still stands, such as the letter's own words."""
    wanted = [_plain(name) for name in written if len(name) > 2]
    for member, data in to_members(campaign).items():
        if member.startswith("assets/"):
            continue
        text = _plain(data.decode("utf-8", "replace"))
        if any(name in text for name in wanted):
            message = "The name still stands in {member}; change it there."
            yield _beyond(message, {"member": member}, Place(part=member))


def _beyond(message: str, facts: Mapping[str, object], place: Place = NOWHERE) -> Problem:
    return Problem("still-named", Severity.LOOK, message, place, facts=facts)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())

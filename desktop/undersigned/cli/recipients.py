"""Commands on those whom the letters go to: list, import."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypedDict

from undersigned.campaign import file
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json, code_for, counted, of_tables


def listed(asked: argparse.Namespace) -> Answer:
    """List the recipients."""
    opened = file.read(Path(asked.FILE))
    campaign = opened.campaign
    return Answer(
        {"recipients": [_facts(recipient, campaign) for recipient in campaign.recipients]},
        [_line(recipient, campaign) for recipient in campaign.recipients],
        [as_json(problem) for problem in opened.problems],
    )


def take_in(asked: argparse.Namespace) -> Answer:
    """Take in recipients from a table, and save the campaign where that changed it."""
    from undersigned.campaign import recipients

    path = Path(asked.FILE)
    opened = given.to_change(path)
    table = given.table(asked.TABLE, given.reading(asked))
    campaign, found = recipients.take_in(opened.campaign, table, chosen=given.taken(asked))
    if campaign != opened.campaign and not asked.dry_run:
        file.write(path, campaign, replacing=opened.sha256)
    before = {recipient.id: recipient for recipient in opened.campaign.recipients}
    added = [r.id for r in campaign.recipients if r.id not in before]
    changed = [r.id for r in campaign.recipients if r.id in before and before[r.id] != r]
    asks = [_asks(campaign, ident) for ident in added] if campaign.roster.signatories else []
    facts = {
        "file": str(path),
        "saved": not asked.dry_run,
        "rows": len(table.rows),
        "added": added,
        "changed": changed,
        "recipients": len(campaign.recipients),
        "asks": asks,
        "detected": dict(table.detected),
    }
    now = counted(len(campaign.recipients), "recipient")
    line = f"{path}: {len(added)} added, {len(changed)} changed, {now} now"
    lines = [*given.read_as(table), f"{line} (nothing was saved)" if asked.dry_run else line]
    lines += [
        f"{ask['recipient']}\t{ask['sign']} sign this letter too; "
        f"{len(ask['ask'])} agreed to the letters of that day only, and have to be asked"
        for ask in asks
        if ask["ask"]
    ]
    problems = (*opened.problems, *table.problems, *found)
    return Answer(facts, lines, of_tables(problems, {table.name}), code_for(problems))


class _Ask(TypedDict):
    """Who signs the letter to a new recipient, and who has to be asked."""

    recipient: str
    sign: int
    ask: list[str]


def _asks(campaign: Campaign, recipient: str) -> _Ask:
    from undersigned.signatories.states import asked_about

    asked = asked_about(campaign.roster, recipient)
    names = {signatory.id: signatory.name for signatory in campaign.roster.signatories}
    return _Ask(recipient=recipient, sign=len(asked.sign), ask=[names[i] for i in asked.ask])


def _facts(recipient: Recipient, campaign: Campaign) -> dict[str, object]:
    return {
        "id": recipient.id,
        "name": recipient.name,
        "organisation": recipient.organisation or recipient.name,
        "addressees": [_addressee(a) for a in recipient.addressees],
        "cc": [_addressee(a) for a in recipient.cc],
        "via": recipient.via,
        "languages": list(recipient.languages or (campaign.text.language,)),
        "fields": dict(recipient.fields),
    }


def _addressee(addressee: Addressee) -> dict[str, object]:
    return {
        "honorific": addressee.honorific,
        "name": addressee.name,
        "title": addressee.title,
        "organisation": addressee.organisation,
        "address": list(addressee.address),
    }


def _line(recipient: Recipient, campaign: Campaign) -> str:
    people = "; ".join(a.name or a.title or a.organisation for a in recipient.addressees)
    languages = ", ".join(recipient.languages or (campaign.text.language,))
    return "\t".join((recipient.id, recipient.name, languages, people))

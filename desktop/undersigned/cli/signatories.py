"""Commands on those who sign: list, import, withdraw, compare. What is private of them is never shown."""

from __future__ import annotations

import argparse
from pathlib import Path

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json, code_for, counted
from undersigned.signatories.model import Signatory


def listed(asked: argparse.Namespace) -> Answer:
    """List the roster, or those who sign one letter."""
    opened = file.read(Path(asked.FILE))
    campaign, day = opened.campaign, given.day(asked.as_of)
    shown = list(campaign.roster.signatories)
    if asked.recipient:
        recipient = given.recipient(campaign, asked.recipient)
        shown = [signatory for signatory in shown if signatory.signs(recipient, day)]
    facts = [
        {
            "id": signatory.id,
            "name": signatory.name,
            "standing": signatory.standing(day),
            "group": signatory.group,
            "country": signatory.country,
            "signs": [r.id for r in campaign.recipients if signatory.signs(r.id, day)],
        }
        for signatory in shown
    ]
    lines = [f"{s.id}\t{s.name}\t{s.standing(day) or 'not yet'}" for s in shown]
    return Answer({"signatories": facts}, lines, [as_json(problem) for problem in opened.problems])


def take_in(asked: argparse.Namespace) -> Answer:
    """Take in signatories from a table, and save the campaign where that changed it."""
    from undersigned.campaign import signatories

    path = Path(asked.FILE)
    opened = given.to_change(path)
    table = given.table(asked.TABLE, given.reading(asked))
    campaign, intake = signatories.take_in(opened.campaign, table, chosen=given.taken(asked))
    if campaign != opened.campaign:
        file.write(path, campaign, replacing=opened.sha256)
    count = len(campaign.roster.signatories)
    facts = {
        "file": str(path),
        "rows": intake.rows,
        "added": list(intake.added),
        "changed": list(intake.changed),
        "repeats": [{"name": r.name, "row": r.row, "of": r.of, "reason": r.reason} for r in intake.repeats],
        "signatories": count,
        "columns": dict(intake.columns),
        "detected": dict(intake.detected),
    }
    line = (
        f"{path}: {len(intake.added)} added, {len(intake.changed)} changed, "
        f"{len(intake.repeats)} there already, {counted(count, 'signatory')} now"
    )
    problems = (*opened.problems, *intake.problems)
    return Answer(facts, [line], [as_json(problem) for problem in problems], code_for(problems))


def withdraw(asked: argparse.Namespace) -> Answer:
    """Note that a signatory withdrew, and save the campaign where that changed it."""
    from dataclasses import replace

    from undersigned.signatories import states

    path, day = Path(asked.FILE), given.day(asked.on)
    opened = given.to_change(path)
    roster = states.withdraw(opened.campaign.roster, asked.NAME, day)
    before = {signatory.id: signatory for signatory in opened.campaign.roster.signatories}
    changed = [signatory for signatory in roster.signatories if signatory != before[signatory.id]]
    if changed:
        file.write(path, replace(opened.campaign, roster=roster), replacing=opened.sha256)
    facts = {"file": str(path), "withdrew": [signatory.id for signatory in changed]}
    return Answer(facts, [_withdrew(asked.NAME, changed)], [as_json(problem) for problem in opened.problems])


def compare(asked: argparse.Namespace) -> Answer:
    """Tell what lies between an earlier campaign's roster and this one's."""
    from undersigned.signatories import states

    earlier, later = file.read(Path(asked.EARLIER)), file.read(Path(asked.FILE))
    found = states.compare(earlier.campaign.roster, later.campaign.roster)
    facts = {
        "added": list(found.added),
        "gone": list(found.gone),
        "withdrew": list(found.withdrew),
        "changed": [
            {"id": c.id, "name": c.name, "before": dict(c.before), "after": dict(c.after)}
            for c in found.changed
        ],
    }
    lines = [
        *(f"added\t{name}" for name in found.added),
        *(f"gone\t{name}" for name in found.gone),
        *(f"withdrew\t{name}" for name in found.withdrew),
        *(
            f"changed\t{c.name}\t"
            + "; ".join(f"{part}: {c.before[part]} → {c.after[part]}" for part in c.after)
            for c in found.changed
        ),
    ]
    problems = (*earlier.problems, *later.problems)
    return Answer(facts, lines, [as_json(problem) for problem in problems])


def _withdrew(name: str, changed: list[Signatory]) -> str:
    if not changed:
        return f"{name} had withdrawn already; nothing was changed"
    return f"{changed[0].name} withdrew, and signs no letter any more"

"""Commands on those who sign: list, repeats, withdraw, compare, erase. Contacts are never shown."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json
from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.campaign.file import Opened
    from undersigned.campaign.model import Campaign
    from undersigned.campaign.prepared import Prepared
    from undersigned.signatories.repeats import RepeatSet
    from undersigned.signatories.updates import Change


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


def save(path: Path, opened: Opened, campaign: Campaign, prepared: Prepared | None = None) -> None:
    """Save a campaign where it changed, with the order of its names."""
    from undersigned.campaign import signatories

    if campaign == opened.campaign:
        return
    if prepared is None:
        file.write(path, signatories.with_order_kept(campaign), replacing=opened.sha256)
        return
    ordered = signatories.with_order_kept(campaign, prepared.ranks)
    file.write(path, ordered, replacing=opened.sha256, packing=lambda one: file.packed(one, prepared.lines))


def repeats(asked: argparse.Namespace) -> Answer:
    """Tell who may be the same and isn't decided on; or keep a decision, and combine who is the same."""
    from undersigned.campaign import signatories
    from undersigned.signatories import repeats as found

    path, day = Path(asked.FILE), given.day(asked.on)
    deciding = bool(asked.same or asked.different)
    opened = given.to_change(path) if deciding else file.read(path)
    campaign, lines = opened.campaign, []
    for words in asked.same or ():
        campaign = signatories.say_same(campaign, _two(campaign, words), on=day)
        lines.append(f"{words[1]} is combined with {words[0]}")
    for words in asked.different or ():
        campaign = signatories.say_different(campaign, _two(campaign, words), on=day)
        lines.append(f"{words[0]} and {words[1]} are two")
    if deciding:
        save(path, opened, campaign)
    open_ = [pair for one in found.of_roster(campaign.roster) for pair in pairs(one)]
    facts = {
        "file": str(path),
        "repeats": open_,
        "same": asked.same or [],
        "different": asked.different or [],
        "decisions": [
            {"names": list(d.names), "verdict": d.verdict, "on": d.on} for d in campaign.roster.decisions
        ],
        "signatories": len(campaign.roster.signatories),
    }
    if not deciding:
        lines = [f"{pair['verdict']}\t{both(pair)}" for pair in open_]
        lines = lines or ["Nobody is on the roster twice, as far as can be told."]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def _two(campaign: Campaign, words: Sequence[str]) -> tuple[str, str]:
    from undersigned.signatories.identity import named

    one, other = (named(campaign.roster, word).id for word in words)
    if one == other:
        raise UsageError(
            "“{one}” and “{other}” are one signatory already.",
            fix="See the names and ids with: undersigned signatories list",
            one=words[0],
            other=words[1],
        )
    return one, other


def pairs(found: RepeatSet) -> list[dict[str, object]]:
    """Return a set's pairs as `--json` shows them."""
    return [
        {
            "names": [found.spellings[pair.one].name, found.spellings[pair.other].name],
            "verdict": pair.judgement.likeness.word,
            "reason": pair.judgement.reason,
        }
        for pair in found.pairs
    ]


def both(pair: dict[str, object]) -> str:
    """Return a pair's names and reason as one line."""
    names = pair["names"]
    assert isinstance(names, list)
    return f"{names[0]}\t{names[1]}\t{pair['reason']}"


def withdraw(asked: argparse.Namespace) -> Answer:
    """Note that a signatory withdrew, and save the campaign where that changed it."""
    from dataclasses import replace

    from undersigned.campaign.records import bearing
    from undersigned.signatories import states

    path, day = Path(asked.FILE), given.day(asked.on)
    opened = given.to_change(path)
    roster = states.withdraw(opened.campaign.roster, asked.NAME, day)
    before = {signatory.id: signatory for signatory in opened.campaign.roster.signatories}
    changed = [signatory for signatory in roster.signatories if signatory != before[signatory.id]]
    if changed:
        save(path, opened, replace(opened.campaign, roster=roster))
    bear = [record for s in changed for record in bearing(opened.campaign, s.id)]
    facts = {
        "file": str(path),
        "withdrew": [signatory.id for signatory in changed],
        "letters": [{"recipient": r.recipient, "event": r.event, "on": r.on, "file": r.file} for r in bear],
    }
    lines = [_withdrew(asked.NAME, [s.name for s in changed])]
    lines += [
        f"The letter to {r.recipient}, {r.event} on {r.on}, bears the name and stays as it is" for r in bear
    ]
    return Answer(facts, lines, [as_json(problem) for problem in opened.problems])


def _withdrew(name: str, changed: Sequence[str]) -> str:
    if not changed:
        return f"{name} had withdrawn already; nothing was changed"
    return f"{changed[0]} withdrew, and signs no letter any more"


def erase(asked: argparse.Namespace) -> Answer:
    """Erase a signatory from the campaign file altogether, and tell what that can't reach."""
    from undersigned.campaign import erasing
    from undersigned.campaign.file import backups_of
    from undersigned.signatories.identity import named

    path = Path(asked.FILE)
    opened = given.to_change(path)
    ident = named(opened.campaign.roster, asked.NAME).id
    erased = erasing.erase(opened.campaign, ident, backups_of(path))
    save(path, opened, erased.campaign)
    return Answer(
        {"file": str(path), "erased": erased.name, "beyond": list(map(str, erased.beyond))},
        [f"{erased.name} was erased from {path}. What that can't reach:", *map(str, erased.beyond)],
        [as_json(problem) for problem in opened.problems],
    )


def compare(asked: argparse.Namespace) -> Answer:
    """Tell what lies between an earlier campaign's roster, or an earlier day, and this one's."""
    from undersigned.signatories import states

    later = file.read(Path(asked.FILE))
    then, now = given.day(asked.since), given.day(asked.as_of)
    if not asked.EARLIER and not then:
        raise UsageError(
            "There is nothing to compare {path} with.",
            fix="Name an earlier campaign file, or a day after --since.",
            path=asked.FILE,
        )
    earlier = file.read(Path(asked.EARLIER)) if asked.EARLIER else later
    found = states.compare(earlier.campaign.roster, later.campaign.roster, then=then, now=now)
    facts = {
        "added": list(found.added),
        "gone": list(found.gone),
        "withdrew": list(found.withdrew),
        "changed": [as_object(change) for change in found.changed],
    }
    lines = [
        *(f"added\t{name}" for name in found.added),
        *(f"gone\t{name}" for name in found.gone),
        *(f"withdrew\t{name}" for name in found.withdrew),
        *(f"changed\t{told(change)}" for change in found.changed),
    ]
    problems = earlier.problems if earlier is later else (*earlier.problems, *later.problems)
    return Answer(facts, lines, [as_json(problem) for problem in problems])


def as_object(change: Change) -> dict[str, object]:
    """Return a change as `--json` shows it."""
    return {"id": change.id, "name": change.name, "before": dict(change.before), "after": dict(change.after)}


def told(change: Change) -> str:
    """Return a change as one line."""
    parts = (f"{part}: {change.before[part]} → {change.after[part]}" for part in change.after)
    return f"{change.name}\t{'; '.join(parts)}"

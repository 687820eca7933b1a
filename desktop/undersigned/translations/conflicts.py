"""Texts that are said differently: by two translators' files, or by a file and by what was done here.

What came in has an answer for each of them already: between two files nothing is taken, and one file's
newer words are. `decided` gives the same with the answers of a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.problems import Place, Problem, Severity
from undersigned.text.model import Translation
from undersigned.translations import data
from undersigned.translations.taken import MINE, Conflict, Fate, Taken, Version
from undersigned.translations.units import Key, Unit

CONFLICT = "translation-conflict"
CHOSEN = "translation-chosen"


def decided(taken: Taken, chosen: Mapping[Key, int]) -> Taken:
    """Return what came in, with these versions of texts that are said differently.

    Args:
        taken: what came in.
        chosen: by a text's key the number of a version, or MINE; for others it is as it was.
    """
    campaign, fates, problems = taken.campaign, dict(taken.fates), list(taken.problems)
    conflicts = []
    for one in taken.conflicts:
        number = chosen.get(one.unit.key, one.chosen)
        conflicts.append(replace(one, chosen=number))
        if number == one.chosen:
            continue
        key = one.unit.key
        version = one.versions[number] if number != MINE else None
        campaign = _with(campaign, one.unit, version)
        fates[key] = (
            version.fate if version is not None else Fate.CONFLICT if one.between_files else Fate.SAME
        )
        before = one.versions[one.chosen].problems if one.chosen != MINE else ()
        problems = [p for p in problems if p not in before and not _is_about(p.kind, p.place, one)]
        problems += version.problems if version is not None else [one.told] if one.told is not None else []
    return Taken(campaign, fates, tuple(problems), tuple(conflicts))


def preferring(taken: Taken, which: str) -> Taken:
    """Return what came in, decided alike for all texts that are said differently; each is told.

    Args:
        taken: what came in.
        which: "mine" for what is here, "theirs" for the file that was given first, or a file's name.
    """
    chosen = {one.unit.key: _number(one, which) for one in taken.conflicts}
    done = decided(taken, chosen)
    fates, problems = dict(done.fates), list(done.problems)
    for one in done.conflicts:
        left = [v for number, v in enumerate(one.versions) if number != one.chosen]
        if one.chosen == MINE and one.between_files and not one.unit.said.strip():
            continue  # nothing is here: what the files say is still to be decided
        if one.chosen == MINE:
            fates[one.unit.key] = Fate.SAME
            problems = [p for p in problems if p is not one.told]
        elif one.unit.said.strip() and one.unit.said != one.versions[one.chosen].text:
            left.append(Version((), one.unit.said, Fate.SAME))
        problems += [_left_out(one, version) for version in left]
    return replace(done, fates=fates, problems=tuple(problems))


def _number(one: Conflict, which: str) -> int:
    """Return which version is preferred, as far as it can be taken; else what it was already."""
    can = [number for number, version in enumerate(one.versions) if version.can_be_taken]
    if which == "mine":
        return MINE
    if which == "theirs":
        return can[0] if can else one.chosen
    return next((number for number in can if which in one.versions[number].files), one.chosen)


def _left_out(one: Conflict, version: Version) -> Problem:
    mine = one.chosen == MINE
    taken = one.unit.said if mine else one.versions[one.chosen].text
    place = _place(one) if one.told is None else one.told.place
    facts = {"taken": taken, "left": version.text}
    if not version.files:
        return Problem(
            CHOSEN,
            Severity.LOOK,
            "“{taken}” of {file} has taken the place of what was here: “{left}”.",
            place,
            fix="Nothing needs to be done, unless the other one is better.",
            facts={**facts, "file": ", ".join(one.versions[one.chosen].files)},
        )
    return Problem(
        CHOSEN,
        Severity.LOOK,
        "“{taken}” was kept, and “{left}” of {file} was left out.",
        place,
        fix="Nothing needs to be done, unless the other one is better.",
        facts={**facts, "file": ", ".join(version.files)},
    )


def _place(one: Conflict) -> Place:
    unit = one.unit
    if unit.shared is None:
        recipient = unit.segment.removeprefix(data.MARK)
        return Place(recipient=recipient, column=unit.wording, language=unit.language)
    return Place(segment=unit.segment, wording=unit.wording, language=unit.language)


def _is_about(kind: str, place: object, one: Conflict) -> bool:
    return kind == CONFLICT and one.told is not None and place == one.told.place


def _with(campaign: Campaign, unit: Unit, version: Version | None) -> Campaign:
    """Return the campaign with a version of a text; None for what was there before."""
    if unit.shared is None:
        words = version.words if version is not None else unit.said
        return data.with_words(campaign, unit.language, {unit.key: words})
    new = version.translation if version is not None else unit.translation
    text = campaign.text
    kept: list[Translation] = []
    there = False
    for t in text.translations:
        if (t.segment, t.wording, t.language) != (*unit.key, unit.language):
            kept.append(t)
        elif new is not None:
            kept.append(new)
            there = True
    if new is not None and not there:
        kept.append(new)
    return replace(campaign, text=replace(text, translations=tuple(kept)))

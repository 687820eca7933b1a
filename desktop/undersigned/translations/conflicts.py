"""Texts that are said differently: by two translators' files, or by a file and by what was done here.

What came in has an answer for each of them already: between two files nothing is taken, and one file's
newer words are. `decided` gives the same with the answers of a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.text.model import Translation
from undersigned.translations import data
from undersigned.translations.taken import MINE, Conflict, Fate, Taken, Version
from undersigned.translations.units import Key, Unit

CONFLICT = "translation-conflict"


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

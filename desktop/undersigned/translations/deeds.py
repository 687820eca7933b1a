"""What an author says about translations: they still fit, a text stays as it is, a language begins."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.errors import UsageError
from undersigned.text.files import sources
from undersigned.text.model import Translation
from undersigned.text.stale import is_stale
from undersigned.translations.units import languages


def still_right(
    campaign: Campaign, segment: str, wanted: Iterable[str] = ()
) -> tuple[Campaign, tuple[str, ...]]:
    """Return the campaign with a segment's stale translations said to fit, and their languages.

    For a change of the text that changes nothing in other languages, such as a typing error.

    Args:
        campaign: whose translations are meant.
        segment: a segment's id, with all its wordings, or `segment|wording` for that one alone.
        wanted: the languages; () for all.

    Raises:
        UsageError: there is no such segment.
    """
    keys, current, only = _keys(campaign, segment), sources(campaign.text), tuple(wanted)
    done, kept = [], []
    for t in campaign.text.translations:
        key = (t.segment, t.wording)
        if key in keys and (not only or t.language in only) and is_stale(t.made_for, current[key]):
            done.append(t.language)
            t = replace(t, made_for=current[key])
        kept.append(t)
    return _with(campaign, kept), tuple(tag for tag in languages(campaign) if tag in done)


def stays(
    campaign: Campaign, segment: str, wanted: Iterable[str] = (), *, on_purpose: bool = True
) -> Campaign:
    """Return the campaign with a segment said to stay in the source language, or no longer.

    A translation that is there is kept, and comes back when the segment no longer stays.

    Raises:
        UsageError: there is no such segment, or no language.
    """
    keys, current = _keys(campaign, segment), sources(campaign.text)
    tags = tuple(wanted) or languages(campaign)
    if not tags:
        raise UsageError("The letter has no other language yet.", fix="Name one with --language.")
    there = {(t.segment, t.wording, t.language) for t in campaign.text.translations}
    kept = [
        replace(t, stays=on_purpose) if t.language in tags and (t.segment, t.wording) in keys else t
        for t in campaign.text.translations
    ]
    new = [
        Translation(*key, language, "", current[key], stays=True)
        for language in tags
        for key in keys
        if on_purpose and (*key, language) not in there
    ]
    return _with(campaign, [*kept, *new])


def with_language(campaign: Campaign, language: str) -> Campaign:
    """Return the campaign with one more language that its letters can be in."""
    if language in (campaign.text.language, *campaign.languages):
        return campaign
    return replace(campaign, languages=(*campaign.languages, language))


def _keys(campaign: Campaign, segment: str) -> tuple[tuple[str, str], ...]:
    ident, _, wording = segment.partition("|")
    known = [key for key, text in sources(campaign.text).items() if text.strip()]
    keys = tuple(k for k in known if k[0] == ident and (not wording or k[1] == wording))
    if not keys:
        names = sorted({k[0] for k in known})
        near = difflib.get_close_matches(ident, names, 1, 0.5)
        raise UsageError(
            "The letter has no text “{segment}”.",
            fix="Did you mean “{near}”?" if near else "`undersigned translations export` writes their names.",
            segment=segment,
            near=near[0] if near else "",
        )
    return keys


def _with(campaign: Campaign, translations: list[Translation]) -> Campaign:
    return replace(campaign, text=replace(campaign.text, translations=tuple(translations)))

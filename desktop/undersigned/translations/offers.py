"""Old translations that may help with a new text: of what was set aside, and of other texts that are near."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.text.changed import words_of
from undersigned.text.model import LetterText, Translation
from undersigned.text.standing import Standing
from undersigned.translations.units import Unit, set_aside

NEAR = 0.6  # of the words: less alike is no help
_HOLDS = 0.75  # of the words of the new text that the old one holds, or the other way round
_LEAST_WORDS = 3
MOST = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """A translation of a text like this one."""

    source: str  # what it was made for
    text: str
    likeness: float  # 1 is the same text
    segment: str
    wording: str
    aside: bool = False  # its own text is gone from the letter


def offers(campaign: Campaign, unit: Unit) -> tuple[Offer, ...]:
    """Return what old translations are near to a text, the likest first; () where it is done already."""
    if unit.standing in (Standing.DONE, Standing.STAYS) or unit.shared is None:
        return ()
    wanted = words(unit.source)
    found: dict[str, Offer] = {}
    for t, aside in _others(campaign.text, unit):
        alike = likeness(wanted, words(t.made_for))
        if alike:
            offer = Offer(t.made_for, t.text, alike, t.segment, t.wording, aside)
            if t.text not in found or found[t.text].likeness < alike:
                found[t.text] = offer
    ranked = sorted(found.values(), key=lambda o: (-o.likeness, o.segment, o.wording))
    return tuple(ranked[:MOST])


def _others(text: LetterText, unit: Unit) -> Iterator[tuple[Translation, bool]]:
    gone = {id(t) for t in set_aside(text, unit.language)}
    for t in text.translations:
        same = (t.segment, t.wording) == unit.key
        if t.language == unit.language and t.text.strip() and not same:
            yield t, id(t) in gone


def words(text: str) -> list[str]:
    """Return the words by which texts are compared."""
    return [word.casefold() for word in words_of(text) if not word.isspace()]


def likeness(wanted: list[str], old: list[str]) -> float:
    """Return how like two texts are, from 0 to 1. A part of a text that was split is like the whole."""
    if wanted == old:
        return 1.0
    matcher = difflib.SequenceMatcher(None, wanted, old, autojunk=False)
    if matcher.quick_ratio() < NEAR and min(len(wanted), len(old)) < _LEAST_WORDS:
        return 0.0
    ratio = matcher.ratio()
    if ratio >= NEAR:
        return ratio
    longest = matcher.find_longest_match().size
    shorter = min(len(wanted), len(old))
    if shorter >= _LEAST_WORDS and longest >= shorter * _HOLDS:
        return max(ratio, 0.5)
    return 0.0

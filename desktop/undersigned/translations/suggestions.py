"""What may help with a text: old translations in this campaign, and those of earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.text.pieces import pieces
from undersigned.text.stale import is_stale
from undersigned.text.standing import Standing
from undersigned.translations.memory import Kept, recall
from undersigned.translations.offers import MOST, offers
from undersigned.translations.translating import typed, unit_of
from undersigned.translations.units import Unit, units_of_text


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A translation, the text it was made for, and the campaign it comes from; "" for this one."""

    text: str
    source: str
    likeness: float
    campaign: str = ""
    aside: bool = False  # its own text is gone from the letter

    @property
    def is_exact(self) -> bool:
        """Whether it was made for the very same text."""
        return self.likeness >= 1.0


def suggestions(campaign: Campaign, unit: Unit, kept: Sequence[Kept] = ()) -> tuple[Suggestion, ...]:
    """Return what may help with a text, the likest first; what stands there already isn't among them."""
    if unit.shared is None or unit.standing in (Standing.DONE, Standing.STAYS):
        return ()
    own = [
        Suggestion(o.text, o.source, _likeness(o.source, unit.source, o.likeness), aside=o.aside)
        for o in offers(campaign, unit)
    ]
    earlier = [
        Suggestion(
            r.kept.text, r.kept.source, _likeness(r.kept.source, unit.source, r.likeness), r.kept.campaign
        )
        for r in recall(kept, unit.source, campaign.text.language, unit.language)
    ]
    found: dict[str, Suggestion] = {}
    for one in sorted([*own, *earlier], key=lambda s: -s.likeness):
        if pieces(one.text) != pieces(unit.said):
            found.setdefault(one.text, one)
    return tuple(found.values())[:MOST]


def _likeness(source: str, wanted: str, likeness: float) -> float:
    """Return 1 for the very same text alone: capitals and signs count, too."""
    return min(likeness, 0.99) if is_stale(source, wanted) else 1.0


def filled_in(campaign: Campaign, language: str, kept: Sequence[Kept] = ()) -> tuple[Campaign, int]:
    """Return the campaign in which every text without a translation has the one it had before, as a draft.

    Only translations of the very same text are taken; the number is how many there were.
    """
    known: dict[str, str] = {}
    for k in reversed(kept):
        if (k.source_language, k.language) == (campaign.text.language, language):
            known[_plain(k.source)] = k.text
    for t in campaign.text.translations:
        if t.language == language and t.text.strip() and not t.draft and not t.stays:
            known[_plain(t.made_for)] = t.text
    number = 0
    for one in tuple(units_of_text(campaign.text, language)):
        text = known.get(_plain(one.source), "")
        if one.standing is Standing.MISSING and text:
            unit = unit_of(campaign, language, one.key)
            if unit is not None:
                campaign, number = typed(campaign, unit, text), number + 1
    return campaign, number


def _plain(text: str) -> str:
    return " ".join(text.split())

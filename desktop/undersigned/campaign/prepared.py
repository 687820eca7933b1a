"""What saving a campaign takes of each signatory, made before it is known who is who.

Most rows of a new list become signatories as they stand. Of those that don't, nothing here is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from undersigned.campaign.json_lines import line_of
from undersigned.campaign.model import Campaign
from undersigned.campaign.signatories import languages_of
from undersigned.language.voice import voice
from undersigned.signatories.model import Order, Signatory
from undersigned.signatories.order import printed_name


@dataclass(frozen=True, slots=True)
class Prepared:
    """Ranks by language and name, and lines of the file by the identity of their signatories."""

    ranks: dict[str, dict[str, int]] = field(default_factory=dict)
    lines: dict[int, tuple[Signatory, str]] = field(default_factory=dict)

    def prepare(self, campaign: Campaign, signatories: Sequence[Signatory]) -> None:
        """Make both for these."""
        if campaign.roster.arrangement.order is Order.ALPHABETICAL:
            everybody = (*campaign.roster.signatories, *signatories)
            for language in languages_of(campaign):
                spoken = voice(language)
                names = {printed_name(signatory, spoken.language) for signatory in everybody}
                names.update(self.ranks.get(spoken.language, ()))
                ordered = sorted(names, key=spoken.sort_key)
                self.ranks[spoken.language] = {name: rank for rank, name in enumerate(ordered)}
        for signatory in signatories:
            self.lines[id(signatory)] = (signatory, line_of(signatory))

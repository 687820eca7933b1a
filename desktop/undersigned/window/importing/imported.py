"""What came of an import, for the window that takes it as a step."""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.signatories.repeats import RepeatSet


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it: the changed campaign, how many were added and changed, and who may be the same."""

    campaign: Campaign
    name: str
    added: int
    changed: int
    withdrew: int
    sets: tuple[RepeatSet, ...]

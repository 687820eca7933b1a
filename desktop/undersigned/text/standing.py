"""How a translation stands: done, missing, a draft, stale, or in the source language on purpose."""

from __future__ import annotations

import enum

from undersigned.text.model import Translation
from undersigned.text.stale import is_stale


class Standing(enum.StrEnum):
    """The states a translation can be in; each text to be translated has exactly one in each language."""

    DONE = "done"
    MISSING = "missing"
    DRAFT = "drafts"
    STALE = "stale"
    STAYS = "stays"  # in the source language, on purpose: as good as done

    @property
    def is_done(self) -> bool:
        """Whether letters can be written with it."""
        return self in (Standing.DONE, Standing.STAYS)


def standing(translation: Translation | None, source: str) -> Standing:
    """Return how the translation of a source text stands."""
    if translation is not None and translation.stays:
        return Standing.STAYS
    if translation is None or not translation.text.strip():
        return Standing.MISSING
    if is_stale(translation.made_for, source):
        return Standing.STALE
    return Standing.DRAFT if translation.draft else Standing.DONE

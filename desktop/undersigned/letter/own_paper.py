"""The paper of one recipient's letter: the campaign's, with what that letter has of its own."""

from __future__ import annotations

import dataclasses
import enum

from undersigned.campaign.model import Recipient
from undersigned.document.paper import PageSize, Paper
from undersigned.letter.fields import Fault


def own_paper(paper: Paper, recipient: Recipient) -> tuple[Paper, tuple[Fault, ...]]:
    """Return the paper, and what in the recipient's own settings isn't known or doesn't fit."""
    own = recipient.paper
    if not own:
        return paper, ()
    changes: dict[str, object] = {}
    faults = []
    for key, value in own.items():
        fitting = _fitting(getattr(paper, key, None), value)
        if fitting is None:
            faults.append(_unknown(key))
        else:
            changes[key] = fitting
    return dataclasses.replace(paper, **changes), tuple(faults)  # type: ignore[arg-type]  # by their names


def _fitting(present: object, value: object) -> object:
    """Return a setting's value as the paper has it; None where it doesn't fit."""
    if isinstance(present, PageSize):
        return next((s for s in PageSize if s.name == str(value).upper()), None)
    if isinstance(present, enum.Enum):
        return next((m for m in type(present) if m.value == value), None)
    if isinstance(present, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value if present is not None and type(value) is type(present) else None


def _unknown(key: str) -> Fault:
    return Fault(
        "paper-unknown",
        "The recipient's own paper has a setting “{key}” that isn't known, or doesn't fit.",
        0,
        "Mend it, or take it out.",
        {"key": key},
    )

"""Ids of recipients: made from their names, and never used for another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from undersigned.campaign.model import Campaign


def used_ids(campaign: Campaign) -> frozenset[str]:
    """Return every id that a recipient has, or once had as far as the campaign knows."""
    used = {r.id for r in campaign.recipients} | {r.recipient for r in campaign.records}
    used.update(a.recipient for a in campaign.accepted)
    for wording in campaign.text.wordings:
        used.update(wording.recipients)
    for signatory in campaign.roster.signatories:
        used.update((*signatory.consent.letters, *signatory.consent.but))
    return frozenset(used)


def new_id(name: str, taken: Container[str]) -> str:
    """Return a new id made of a name, unlike those that are taken: "Müller & Söhne" is muller-sohne."""
    letters = "".join(
        c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c)
    )
    ident = re.sub(r"[\W_]+", "-", letters).strip("-")[:60] or "recipient"
    free, number = ident, 2
    while free in taken:
        free, number = f"{ident}-{number}", number + 1
    return free

"""How the pages look: every setting under one name, for all letters or for one; read here, and changed here.

A paper's settings go by the names of `Paper`'s fields, and one letter may have its own. The others are the
same in all letters: of the letterhead, the cover and the roster's arrangement, and words of the frame.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from typing import Any

from undersigned.campaign.model import Campaign
from undersigned.campaign.validity import refuse_unfit_campaign_paper
from undersigned.campaign.values import built, plain
from undersigned.document.paper import Paper
from undersigned.errors import UnreadableError, UsageError
from undersigned.text.model import FRAME_IDS, Segment, SegmentKind

OWN = tuple(fact.name for fact in fields(Paper) if fact.name != "extra")
"""What one letter may have of its own."""
ARRANGED = ("order", "form", "numbered", "lead_first")
LETTERHEAD = {"letterhead_height": "height"}
COVER = {"cover_shown": "shown", "cover_columns": "columns", "cover_height": "height"}
WORDS = ("letterhead", "running-head", "roster-heading")


def value(campaign: Campaign, name: str, recipient: str = "") -> Any:
    """Return what a setting is for all letters, or for one.

    Raises:
        UsageError: there is no such setting.
    """
    if name in OWN:
        return getattr(paper_of(campaign, recipient), name)
    if name in ARRANGED:
        return getattr(campaign.roster.arrangement, name)
    if name in LETTERHEAD:
        return getattr(campaign.letterhead, LETTERHEAD[name])
    if name in COVER:
        return getattr(campaign.cover, COVER[name])
    if name in WORDS:
        return next((s.text for s in campaign.text.frame if s.id == name), "")
    raise _unknown(name)


def change(campaign: Campaign, name: str, to: object, recipient: str = "") -> Campaign:
    """Return the campaign with a setting changed, for all letters or for one.

    Letters that have their own keep it when all are changed. What is for one letter as it is for
    all isn't its own any more.

    Raises:
        UsageError: there is no such setting, or no page can be so.
    """
    if name in OWN:
        return _with_paper(campaign, name, to, recipient)
    if recipient:
        raise UsageError("“{setting}” is the same in all letters.", setting=name)
    if name in ARRANGED:
        kept = {} if name in ("order", "lead_first") else campaign.roster.arrangement.kept
        parts: dict[str, Any] = {name: to}
        arrangement = replace(campaign.roster.arrangement, kept=kept, **parts)
        return replace(campaign, roster=replace(campaign.roster, arrangement=arrangement))
    if name in LETTERHEAD:
        made = {LETTERHEAD[name]: to}
        return replace(campaign, letterhead=replace(campaign.letterhead, **made))  # type: ignore[arg-type]  # it fits the name
    if name in COVER:
        made = {COVER[name]: to}
        return replace(campaign, cover=replace(campaign.cover, **made))  # type: ignore[arg-type]  # it fits the name  # by its name
    if name in WORDS:
        return _worded(campaign, name, str(to))
    raise _unknown(name)


def paper_of(campaign: Campaign, recipient: str = "") -> Paper:
    """Return the paper of all letters, or of one; what doesn't fit there is as for all."""
    whom = campaign.recipient(recipient)
    if whom is None or not whom.paper:
        return campaign.paper
    base = plain(campaign.paper, whole={Paper})
    try:
        return built(Paper, {**base, **plain(whom.paper)}, ("paper",))
    except UnreadableError:
        return campaign.paper


def own_in(campaign: Campaign, name: str) -> tuple[str, ...]:
    """Return the ids of the recipients whose letters have a setting of their own."""
    return tuple(r.id for r in campaign.recipients if name in r.paper)


def as_for_all(campaign: Campaign, name: str, recipients: Collection[str]) -> Campaign:
    """Return the campaign in which these letters have a setting as all others have it."""
    changed = tuple(
        replace(r, paper={key: kept for key, kept in r.paper.items() if key != name})
        if r.id in recipients and name in r.paper
        else r
        for r in campaign.recipients
    )
    return replace(campaign, recipients=changed)


# ----------------------------------------------------------------- inside


def _with_paper(campaign: Campaign, name: str, to: object, recipient: str) -> Campaign:
    shared = getattr(campaign.paper, name)
    if isinstance(shared, float) and isinstance(to, int):
        to = float(to)
    if type(to) is not type(shared) and not isinstance(shared, enum.Enum):
        raise UsageError("“{setting}” can't be {value}.", setting=name, value=str(to))
    parts: dict[str, Any] = {name: to}
    if not recipient:
        changed = replace(campaign, paper=replace(campaign.paper, **parts))
    elif to == shared:
        changed = as_for_all(campaign, name, (recipient,))
    else:
        own = {name: plain(to)}
        changed = replace(
            campaign,
            recipients=tuple(
                replace(r, paper={**r.paper, **own}) if r.id == recipient else r for r in campaign.recipients
            ),
        )
    _refuse_unfit(changed, name, to)
    return changed


def _refuse_unfit(campaign: Campaign, name: str, to: object) -> None:
    """Refuse what could be saved, but not opened again."""
    try:
        refuse_unfit_campaign_paper(campaign)
    except UnreadableError as error:
        raise UsageError(
            "No page can be so: “{setting}” can't be {value} here.",
            fix="Choose another value, or change the margins first.",
            setting=name,
            value=str(to),
        ) from error


def _worded(campaign: Campaign, ident: str, text: str) -> Campaign:
    """Return the campaign with other words of the frame; without any, the part is gone from it."""
    there = {s.id: s for s in campaign.text.frame}
    if text.strip():
        known = there.get(ident, Segment(ident, SegmentKind.FRAME, ""))
        there[ident] = replace(known, text=text)
    else:
        there.pop(ident, None)
    places: Mapping[str, int] = {name: place for place, name in enumerate(FRAME_IDS)}
    frame = tuple(sorted(there.values(), key=lambda s: places.get(s.id, len(places))))
    return replace(campaign, text=replace(campaign.text, frame=frame))


def _unknown(name: str) -> UsageError:
    known = ", ".join((*OWN, *ARRANGED, *LETTERHEAD, *COVER, *WORDS))
    return UsageError(
        "There is no setting “{setting}” of the page.",
        fix="There are: {known}.",
        setting=name,
        known=known,
    )

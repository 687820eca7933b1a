"""What holds of a campaign as a whole, beyond the kind of each value.

A file in which it doesn't hold was damaged, or changed by hand or by another program: it is
refused at the door, so that no other room has to think of it. What is merely wrong in a
letter's content is `letter.check`'s, and stops nobody from opening the file.
"""

from __future__ import annotations

from collections.abc import Iterable

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.names import fault_of, shown
from undersigned.campaign.values import built, plain
from undersigned.document.paper import Paper
from undersigned.errors import UnreadableError

_PAPER_RANGES = {
    "margin_top": (0, 400),
    "margin_bottom": (0, 400),
    "margin_start": (0, 300),
    "margin_end": (0, 300),
    "text_size": (4, 48),
    "leading": (0.8, 4),
    "note_size": (4, 48),
    "roster_size": (4, 48),
    "roster_columns": (1, 3),
    "address_columns": (1, 3),
}
_HEIGHTS = (1, 400)  # of a letterhead's or cover's pictures, in points
_COVER_COLUMNS = (1, 6)
_LEAST_ROOM = 144  # points between margins: two inches


def refuse_invalid(campaign: Campaign) -> None:
    """Refuse doubled ids and measures that no page can have.

    Raises:
        UnreadableError: says where in campaign.json.
    """
    _refuse_doubled("recipients", (r.id for r in campaign.recipients))
    _refuse_doubled("roster, signatories", (s.id for s in campaign.roster.signatories))
    _refuse_doubled("roster, arrangement, groups", (g.id for g in campaign.roster.arrangement.groups))
    _refuse_doubled("comments", (c.id for c in campaign.comments))
    _refuse_doubled("assets", (a.name for a in campaign.assets))
    for number, asset in enumerate(campaign.assets, 1):
        if fault := fault_of(f"assets/{asset.name}"):
            raise UnreadableError(
                "campaign.json, assets, entry {number}: the name “{name}” {fault}.",
                number=number,
                name=shown(asset.name),
                fault=fault,
            )
    refuse_unfit_campaign_paper(campaign)
    _refuse_outside("letterhead, height", campaign.letterhead.height, _HEIGHTS)
    _refuse_outside("cover, height", campaign.cover.height, _HEIGHTS)
    _refuse_outside("cover, columns", campaign.cover.columns, _COVER_COLUMNS)


def refuse_unfit_campaign_paper(campaign: Campaign) -> None:
    """Refuse measures that no page can have, of the paper of all letters or of one.

    Raises:
        UnreadableError: says where in campaign.json.
    """
    _refuse_unfit_paper(campaign.paper, "paper")
    for number, recipient in enumerate(campaign.recipients, 1):
        if recipient.paper:
            _refuse_own_paper(campaign.paper, recipient, f"recipients, entry {number}, paper")


def _refuse_own_paper(paper: Paper, recipient: Recipient, where: str) -> None:
    """Refuse what a recipient's letter has of its own where no paper can be made of it and the campaign's."""
    try:
        own = built(Paper, {**plain(paper, whole={Paper}), **plain(recipient.paper)}, ("paper",))
    except UnreadableError as error:
        raise UnreadableError(
            "campaign.json, {where}{what}", where=where, what=str(error).removeprefix("paper")
        ) from error
    _refuse_unfit_paper(own, where)


def _refuse_unfit_paper(paper: Paper, where: str) -> None:
    for name, limits in _PAPER_RANGES.items():
        _refuse_outside(f"{where}, {name}", getattr(paper, name), limits)
    across = paper.size.width - paper.margin_start - paper.margin_end
    down = paper.size.height - paper.margin_top - paper.margin_bottom
    if min(across, down) < _LEAST_ROOM:
        raise UnreadableError("campaign.json, {where}: the margins leave no room for text.", where=where)


def _refuse_outside(where: str, number: float, limits: tuple[float, float]) -> None:
    least, most = limits
    if not least <= number <= most:
        raise UnreadableError(
            "campaign.json, {where}: a number from {least} to {most} was expected.",
            where=where,
            least=least,
            most=most,
        )


def _refuse_doubled(where: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for number, ident in enumerate(ids, 1):
        if not ident or ident in seen:
            raise UnreadableError(
                "campaign.json, {where}, entry {number}: {fault}.",
                where=where,
                number=number,
                fault="its id is empty" if not ident else "an entry before it has the same id",
            )
        seen.add(ident)

"""From a point of a page to what stands there, and from a place of the campaign to where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from undersigned.document.model import Origin
from undersigned.problems import Place
from undersigned.render.model import Spot

_NEAR = 10.0  # points beside a block that still count as it


def box_of(spot: Spot) -> QRectF:
    """Return a spot's rectangle, in points from its page's top left corner."""
    return QRectF(spot.x, spot.y, spot.width, spot.height)


def spot_at(spots: Sequence[Spot], page: int, point: QPointF) -> Spot | None:
    """Return what stands at a point of a page (from 0): the smallest there, else the nearest beside it."""
    here = [spot for spot in spots if spot.page == page + 1]
    within = [spot for spot in here if box_of(spot).contains(point)]
    if within:
        return min(within, key=lambda s: s.width * s.height)
    near = [(d, n) for n, s in enumerate(here) if (d := _distance(box_of(s), point)) <= _NEAR]
    return here[min(near)[1]] if near else None


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + down


def place_of(origin: Origin, recipient: str, language: str) -> Place:
    """Return the place in the campaign that a block's words come from."""
    if origin.signatory:
        return Place(part="roster", signatory=origin.signatory, recipient=recipient, language=language)
    if origin.addressee >= 0 and not origin.segment:
        return Place(part="recipients", recipient=recipient, language=language)
    return Place(segment=origin.segment, wording=origin.wording, recipient=recipient, language=language)


def spots_of(spots: Sequence[Spot], place: Place) -> list[Spot]:
    """Return where a place stands on the pages, in their order."""
    if place.signatory:
        return [s for s in spots if s.origin.signatory == place.signatory]
    if place.segment:
        return [s for s in spots if s.origin.segment == place.segment]
    if place.part == "recipients":
        return [s for s in spots if s.origin.addressee >= 0]
    return []

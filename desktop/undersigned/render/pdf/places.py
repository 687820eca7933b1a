"""Where each block stands on its letter's pages, for whoever looks from text to page and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undersigned.document.model import Document, Origin
from undersigned.render.model import Spot
from undersigned.render.pdf.flow import left_margin
from undersigned.render.pdf.pages import Page, Placed, PlacedColumns
from undersigned.render.pdf.signing import room_above


def places(document: Document, pages: Sequence[Page], tops: Sequence[float]) -> Iterator[Spot]:
    """Yield the spots of a letter, in the order its pages are drawn.

    Args:
        document: The letter.
        pages: Its pages.
        tops: How far below its edge each one's text area begins.
    """
    origins = {note.label: note.origin for note in document.notes}
    left = left_margin(document)
    for number, (page, top) in enumerate(zip(pages, tops, strict=True), 1):
        for placed in page.placed:
            if isinstance(placed, PlacedColumns):
                yield from _column_spots(placed, number, left, top + placed.y)
                continue
            galley = placed.galley
            y = top + placed.y + (page.height - page.foot if placed.block is None else 0.0)
            height = (placed.end - placed.start) * galley.style.leading
            yield Spot(number, left + placed.x, y, galley.measure, height, _origin(placed, origins))


def _origin(placed: Placed, origins: dict[str, Origin]) -> Origin:
    if placed.block is not None:
        return placed.block.block.origin
    return origins.get(placed.note, Origin())


def _column_spots(placed: PlacedColumns, number: int, left: float, top: float) -> Iterator[Spot]:
    setting = placed.setting
    for at, x, y in setting.fill(placed.at, placed.ends).stands:
        galley, block = setting.galleys[at], setting.blocks[at]
        yield Spot(number, left + x, top + y, galley.measure, galley.height + room_above(block), block.origin)

"""How long a letter is, without drawing it: for those who try out papers."""

from __future__ import annotations

from typing import NamedTuple

from undersigned.document.model import Document
from undersigned.render.pdf.frame import set_letterhead
from undersigned.render.pdf.paged import broken
from undersigned.render.pdf.styles import sheet


class Extent(NamedTuple):
    """A letter's length: how much of each page is filled, in points, and how high a line of text is."""

    filled: tuple[float, ...]
    leading: float

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self.filled)

    def beyond(self, pages: int) -> int:
        """Return how many lines stand on the pages after so many, at least one where there are such."""
        over = sum(self.filled[pages:])
        return max(1, round(over / self.leading)) if self.pages > pages else 0


def extent(document: Document) -> Extent:
    """Return how long a letter is.

    Raises:
        UnreadableError: a font file can't be used.
    """
    _, pages = broken(document, set_letterhead(document))
    return Extent(tuple(page.used + page.foot for page in pages), sheet(document).leading)

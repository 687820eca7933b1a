"""What the breaker of pages knows of what is set, and what it gives back: measures, and room for them."""

from __future__ import annotations

from typing import NamedTuple


class Mould(NamedTuple):
    """What the breaker must know of a block or a note.

    `marks` holds each line's notes, if there are any; `parted` says which lines end inside a word.
    """

    lines: int
    leading: float
    before: float
    after: float
    keeps: bool
    whole: bool
    marks: tuple[tuple[str, ...], ...]
    parted: tuple[int, ...] = ()

    def whole_words(self, at: int, most: int, least: int) -> int:
        """Return how many lines from `at` end with a whole word, or the most where none of them do."""
        counts = range(most, least - 1, -1) if self.parted else ()
        return next((count for count in counts if at + count - 1 not in self.parted), most)


class ColumnsMould(NamedTuple):
    """What it must know of blocks in so many columns; `leading` is the first one's."""

    heights: tuple[float, ...]
    columns: int
    leading: float


class Slot(NamedTuple):
    """Room for lines `start` up to `end` of a block, or of the note with this label, and its top.

    In points from the top of the text area; of a note from the top of the foot.
    """

    at: int  # which block of the flow
    start: int
    end: int
    y: float
    note: str = ""


class ColumnsSlot(NamedTuple):
    """Room for columns, from block `first` of theirs on; `ends` says how many stand up to each one's end."""

    at: int
    first: int
    ends: tuple[int, ...]
    y: float


Moulds = tuple[Mould | ColumnsMould, ...]

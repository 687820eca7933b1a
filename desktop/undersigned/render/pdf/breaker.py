"""Where pages end: notes at the foot of their mark's page, columns balanced, nothing orphaned.

Rules. A paragraph leaves at least two lines on either side of a break, and parts no word there where
a line or two less will do. A block that keeps goes
with at least the first two lines of what follows. On a page every note but the last is whole; the
last may be split, two lines of it on either side, and a page where one is split takes no more text.
Where a page is too short for what is left of it, text without marks goes on above. A note's
room is reserved when the line with its mark is taken. A page always takes something.

All of it follows from measures alone, moulds of what is set, and many letters have the same.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from undersigned.render.pdf.balance import balanced
from undersigned.render.pdf.moulds import ColumnsMould, ColumnsSlot, Mould, Moulds, Slot

KEEP = 2  # lines of a paragraph that stay together at a break
MIN_ROWS = 3  # rows of a list of names that must fit under its heading
TALL = 4  # lines a block has at least, of which one row under the heading is enough
STEPS = 2  # lines that a page may be shorter, so that it doesn't end inside a word
RULE = 11.0  # room for the rule over the notes
CARRIED = 0.8  # of a page that notes carried over may fill at most
_SLACK = 1e-6


@dataclass(slots=True)
class Page:
    """A page in the making. `used` grows from the top, `foot` from the bottom."""

    height: float
    slots: list[Slot | ColumnsSlot] = field(default_factory=list)
    used: float = 0.0
    foot: float = 0.0
    after: float = 0.0
    has_text: bool = False
    closed: bool = False
    unmarked: bool = False  # a note goes on over the whole page: no other may begin here

    @property
    def room(self) -> float:
        """Return how much height is left."""
        return self.height - self.used - self.foot

    @property
    def may_end(self) -> bool:
        """Return whether the page may be left as it is: something stands on it."""
        return self.has_text or bool(self.slots)

    def gap(self, before: float) -> float:
        """Return the space above a block that follows here."""
        return max(before, self.after) if self.has_text else 0.0


class Breaker:
    """Fills pages in order. `notes` holds each note's mould by label."""

    def __init__(self, first: float, rest: float, notes: Mapping[str, Mould]) -> None:
        self.rest = rest
        self.notes = notes
        self.pages = [Page(first)]
        self.seen: set[str] = set()
        self.carried: tuple[str, int] | None = None  # a split note, and how many of its lines are set

    @property
    def page(self) -> Page:
        """Return the page in the making."""
        return self.pages[-1]

    # ------------------------------------------------------------- notes

    def _fresh(self, labels: Sequence[str], seen: set[str]) -> list[str]:
        return [label for label in dict.fromkeys(labels) if label not in seen and label in self.notes]

    def _height(self, label: str, lines: int | None = None) -> float:
        note = self.notes[label]
        return (note.lines if lines is None else min(lines, note.lines)) * note.leading + note.after

    def fits(self, mould: Mould, start: int, before: float) -> tuple[int, bool]:
        """Return how many lines from `start` fit here, and whether the last one's note must be split."""
        page = self.page
        if page.closed:
            return 0, False
        room = page.height - page.used - page.gap(before)
        leading = mould.leading
        if not mould.marks:
            return max(0, min(mould.lines - start, int((room - page.foot + _SLACK) / leading))), False
        foot, seen, used = page.foot, set(self.seen), 0.0
        split = room  # the foot, if the last note were split
        for count, marks in enumerate(mould.marks[start:]):
            used += leading
            least = full = 0.0
            fresh = self._fresh(marks, seen)
            if fresh and page.unmarked:
                return count, False
            if fresh:
                rule = RULE if foot == 0 else 0.0
                full = sum(self._height(label) for label in fresh) + rule
                least = full - self._height(fresh[-1]) + self._height(fresh[-1], KEEP)
            if used + foot + least > room + _SLACK:
                short = mould.whole or mould.lines < 2 * KEEP
                fitting = int((room - used + leading - split + _SLACK) / leading) if short else 0
                return count + self._completing(mould, start, count, fitting, seen), False
            if used + foot + full > room + _SLACK:
                seen.update(fresh)
                fitting = int((room - used - foot - least + _SLACK) / leading)
                return count + 1 + self._completing(mould, start, count + 1, fitting, seen), True
            split = foot + least if fresh else split
            foot += full
            seen.update(fresh)
        return mould.lines - start, False

    def _completing(self, mould: Mould, start: int, taken: int, fitting: int, seen: set[str]) -> int:
        """Return how many more lines are to stand with those taken, before a note among these is split."""
        left = mould.lines - start - taken
        more = max(0, KEEP - taken)
        if mould.whole or left - more < KEEP:
            more = left
        marks = itertools.chain(*mould.marks[start + taken : start + taken + more])
        return more if more <= fitting and not self._fresh(tuple(marks), seen) else 0

    def _set_notes(self, labels: Sequence[str]) -> None:
        page = self.page
        for label in self._fresh(labels, self.seen):
            self.seen.add(label)
            if page.foot == 0:
                page.foot = RULE
            self._set_note(label, 0, page.height - page.used)

    def _set_note(self, label: str, start: int, limit: float) -> None:
        page, note = self.page, self.notes[label]
        leading = note.leading
        count = min(note.lines - start, int((limit - page.foot - note.after + _SLACK) / leading))
        if 0 < note.lines - start - count < KEEP < count:
            count -= 1
        count = max(count, 1)
        page.slots.append(Slot(-1, start, start + count, page.foot, label))
        page.foot += count * leading + note.after
        if start + count < note.lines:
            self.carried = (label, start + count)
            page.closed = True
        else:
            self.carried = None

    # ------------------------------------------------------------- pages and blocks

    def turn(self) -> None:
        """Begin a page, with what is left of a split note at its foot."""
        self.pages.append(Page(self.rest))
        if self.carried:
            label, start = self.carried
            self.page.foot = RULE
            self._set_note(label, start, self.rest * CARRIED)
            self.page.closed, self.page.unmarked = False, self.page.closed

    def ready(self) -> None:
        """Turn pages until one takes text."""
        while self.page.closed:
            self.turn()

    def put(self, at: int, mould: Mould, start: int, end: int) -> None:
        """Set lines of a block here, and their notes at the foot."""
        page = self.page
        page.used += page.gap(mould.before if start == 0 else 0.0)
        page.slots.append(Slot(at, start, end, page.used))
        page.used += (end - start) * mould.leading
        page.after = mould.after if end == mould.lines else 0.0
        page.has_text = True
        for marks in mould.marks[start:end]:
            self._set_notes(marks)

    def fill(self, number: int, mould: Mould) -> None:
        """Set a block over as many pages as it needs; `number` is its place in the flow."""
        lines = mould.lines
        at = 0
        while at < lines:
            self.ready()
            count, _ = self.fits(mould, at, mould.before if at == 0 else 0.0)
            left = lines - at
            if count < left:
                count = min(count, left - KEEP) if left - count < KEEP else count
                count = mould.whole_words(at, count, max(count - STEPS, KEEP))
                if count < min(KEEP, left) and self.page.may_end:
                    count = 0
                if mould.whole and self.page.may_end:
                    count = 0
            if count <= 0 and not self.page.may_end:
                count = 1
            if count > 0:
                self.put(number, mould, at, at + count)
                at += count
            if at < lines:
                self.turn()

    def chain_fits(self, chain: Sequence[Mould], last: Mould | ColumnsMould) -> bool:
        """Whether blocks that keep, and the beginning of what follows them, fit on this page."""
        page = self.page
        if page.closed:
            return False
        saved = (page.used, page.after, page.has_text, page.foot, set(self.seen))
        try:
            for mould in chain:
                count, split = self.fits(mould, 0, mould.before)
                if count < mould.lines or split:
                    return False
                self._pretend(mould, count)
            return self._begins(last)
        finally:
            page.used, page.after, page.has_text, page.foot, self.seen = saved

    def _pretend(self, mould: Mould, count: int) -> None:
        page = self.page
        page.used += page.gap(mould.before) + count * mould.leading
        page.after, page.has_text = mould.after, True
        for marks in mould.marks:
            for label in self._fresh(marks, self.seen):
                page.foot += self._height(label) + (RULE if page.foot == 0 else 0.0)
                self.seen.add(label)

    def _begins(self, mould: Mould | ColumnsMould) -> bool:
        if isinstance(mould, ColumnsMould):
            ends = balanced(mould.heights, 0, mould.columns, self.page.room - self.page.gap(0.0))
            least = 1 if min(mould.heights) > TALL * mould.leading else MIN_ROWS
            rows = min(end - begin for begin, end in itertools.pairwise((0, *ends)))
            return ends[-1] == len(mould.heights) or rows >= least
        need = mould.lines if mould.whole or mould.lines < 2 * KEEP else KEEP
        return self.fits(mould, 0, mould.before)[0] >= need

    # ------------------------------------------------------------- columns

    def columns(self, number: int, mould: ColumnsMould) -> None:
        """Set blocks in balanced columns, over as many pages as they need."""
        heights, count, leading = mould
        at = 0
        while at < len(heights):
            self.ready()
            page = self.page
            ends = balanced(heights, at, count, page.room - page.gap(0.0))
            if not ends[-1] and not page.may_end:
                ends = (1,) * count
            if ends[-1]:
                top = page.used + page.gap(0.0)
                page.slots.append(ColumnsSlot(number, at, ends, top))
                page.used, page.has_text = top + _depth(heights, at, ends), True
                page.after = leading * 0.6
                at += ends[-1]
            if at < len(heights):
                self.turn()


def _depth(heights: Sequence[float], at: int, ends: Sequence[int]) -> float:
    """Return the height of the deepest column."""
    return max(
        (sum(heights[at + begin : at + end]) for begin, end in itertools.pairwise((0, *ends))), default=0.0
    )


@functools.lru_cache(maxsize=256)
def pages_of(
    flow: Moulds, first: float, rest: float, notes: tuple[tuple[str, Mould], ...], new_page: int = -1
) -> tuple[Page, ...]:
    """Return the pages of a flow, with a slot for each piece.

    Args:
        flow: What is to be set, in order.
        first: The height of the first page's text area.
        rest: The height of all others'.
        notes: The notes by label.
        new_page: Which part of the flow must begin a page; -1 for none.
    """
    breaker = Breaker(first, rest, dict(notes))
    at = 0
    while at < len(flow):
        chain: list[Mould] = []
        while at + len(chain) < len(flow) - 1 and isinstance(m := flow[at + len(chain)], Mould) and m.keeps:
            chain.append(m)
        end = at + len(chain)
        last = flow[end]
        if at <= new_page <= end and breaker.page.has_text:
            breaker.turn()
        while (
            breaker.page.may_end
            and (chain or isinstance(last, ColumnsMould))
            and not breaker.chain_fits(chain, last)
        ):
            breaker.turn()
        for number, mould in enumerate(chain, at):
            breaker.fill(number, mould)
        if isinstance(last, ColumnsMould):
            breaker.columns(end, last)
        else:
            breaker.fill(end, last)
        at = end + 1
    while breaker.carried:
        breaker.turn()
    return tuple(breaker.pages)

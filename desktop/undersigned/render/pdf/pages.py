"""Break the flow into pages: notes at the foot of their mark's page, columns balanced, nothing orphaned.

Rules. A paragraph leaves at least two lines on either side of a break. A block that keeps goes
with at least the first two lines of what follows. On a page every note but the last is whole; the
last may be split after two lines, and a page where one is split takes no more text. A note's
room is reserved when the line with its mark is taken. A page always takes something.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from undersigned.render.pdf.balance import balanced
from undersigned.render.pdf.columns import ColumnSetting
from undersigned.render.pdf.flow import Flow, FlowBlock, FlowColumns
from undersigned.render.pdf.galley import Galley

KEEP = 2  # lines of a paragraph that stay together at a break
MIN_ROWS = 3  # rows of a list of names that must fit under its heading
RULE = 11.0  # room for the rule over the notes
CARRIED = 0.8  # of a page that notes carried over may fill at most
_SLACK = 1e-6


class Placed(NamedTuple):
    """Lines `start` up to `end` of a block or a note, and where their top left corner is.

    In points from the text area's top left corner; of a note `y` counts from the top of the
    foot, which is known when the page is full. `note` is its label.
    """

    galley: Galley
    start: int
    end: int
    x: float
    y: float
    block: FlowBlock | None
    note: str = ""


class PlacedColumns(NamedTuple):
    """A fill of columns that begins with block `at`, `y` below the top of the text area.

    `ends` says for each column how many blocks there are up to its end; `key` is the key of
    the setting's first block.
    """

    setting: ColumnSetting
    at: int
    ends: tuple[int, ...]
    y: float
    key: int


@dataclass(slots=True)
class Page:
    """A page in the making. `used` grows from the top, `foot` from the bottom."""

    height: float
    placed: list[Placed | PlacedColumns] = field(default_factory=list)
    used: float = 0.0
    foot: float = 0.0
    after: float = 0.0
    has_text: bool = False
    closed: bool = False

    @property
    def room(self) -> float:
        """Return how much height is left."""
        return self.height - self.used - self.foot

    def gap(self, before: float) -> float:
        """Return the space above a block that follows here."""
        return max(before, self.after) if self.has_text else 0.0


class Breaker:
    """Fills pages in order. `notes` holds each note's galley by label."""

    def __init__(self, first: float, rest: float, notes: Mapping[str, Galley]) -> None:
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
        return (
            len(note.lines) if lines is None else min(lines, len(note.lines))
        ) * note.style.leading + note.style.after

    def fits(self, galley: Galley, start: int, before: float) -> tuple[int, bool]:
        """Return how many lines from `start` fit here, and whether the last one's note must be split."""
        page = self.page
        if page.closed:
            return 0, False
        room = page.height - page.used - page.gap(before)
        leading = galley.style.leading
        if not galley.has_notes:
            return max(0, min(len(galley.lines) - start, int((room - page.foot + _SLACK) / leading))), False
        foot, seen, used = page.foot, set(self.seen), 0.0
        for count, line in enumerate(galley.lines[start:]):
            used += leading
            least = full = 0.0
            fresh = self._fresh(line.notes, seen)
            if fresh:
                rule = RULE if foot == 0 else 0.0
                full = sum(self._height(label) for label in fresh) + rule
                least = full - self._height(fresh[-1]) + self._height(fresh[-1], KEEP)
            if used + foot + least > room + _SLACK:
                return count, False
            if used + foot + full > room + _SLACK:
                return count + 1, True
            foot += full
            seen.update(fresh)
        return len(galley.lines) - start, False

    def _set_notes(self, labels: Sequence[str]) -> None:
        page = self.page
        for label in self._fresh(labels, self.seen):
            self.seen.add(label)
            if page.foot == 0:
                page.foot = RULE
            self._set_note(label, 0, page.height - page.used)

    def _set_note(self, label: str, start: int, limit: float) -> None:
        page, note = self.page, self.notes[label]
        leading = note.style.leading
        count = min(len(note.lines) - start, int((limit - page.foot - note.style.after + _SLACK) / leading))
        count = max(count, 1)
        page.placed.append(Placed(note, start, start + count, 0.0, page.foot, None, label))
        page.foot += count * leading + note.style.after
        if start + count < len(note.lines):
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

    def ready(self) -> None:
        """Turn pages until one takes text."""
        while self.page.closed:
            self.turn()

    def put(self, block: FlowBlock, start: int, end: int) -> None:
        """Set lines of a block here, and their notes at the foot."""
        page, style = self.page, block.galley.style
        page.used += page.gap(style.before if start == 0 else 0.0)
        page.placed.append(Placed(block.galley, start, end, 0.0, page.used, block))
        page.used += (end - start) * style.leading
        page.after = style.after if end == len(block.galley.lines) else 0.0
        page.has_text = True
        if block.galley.has_notes:
            for line in block.galley.lines[start:end]:
                self._set_notes(line.notes)

    def fill(self, block: FlowBlock) -> None:
        """Set a block over as many pages as it needs."""
        lines = len(block.galley.lines)
        at = 0
        while at < lines:
            self.ready()
            count, _ = self.fits(block.galley, at, block.galley.style.before if at == 0 else 0.0)
            left = lines - at
            if count < left:
                count = min(count, left - KEEP) if left - count < KEEP else count
                if at == 0 and count < min(KEEP, lines) and self.page.has_text:
                    count = 0
                if block.galley.style.whole and self.page.has_text:
                    count = 0
            if count <= 0 and not self.page.has_text:
                count = 1
            if count > 0:
                self.put(block, at, at + count)
                at += count
            if at < lines:
                self.turn()

    def chain_fits(self, chain: Sequence[FlowBlock], last: Flow | None) -> bool:
        """Whether blocks that keep, and the beginning of what follows them, fit on this page."""
        page = self.page
        if page.closed:
            return False
        saved = (page.used, page.after, page.has_text, page.foot, set(self.seen))
        try:
            for block in chain:
                count, split = self.fits(block.galley, 0, block.galley.style.before)
                if count < len(block.galley.lines) or (split and last is not None):
                    return False
                self._pretend(block, count)
            return last is None or self._begins(last)
        finally:
            page.used, page.after, page.has_text, page.foot, self.seen = saved

    def _pretend(self, block: FlowBlock, count: int) -> None:
        page, style = self.page, block.galley.style
        page.used += page.gap(style.before) + count * style.leading
        page.after, page.has_text = style.after, True
        for line in block.galley.lines:
            for label in self._fresh(line.notes, self.seen):
                page.foot += self._height(label) + (RULE if page.foot == 0 else 0.0)
                self.seen.add(label)

    def _begins(self, flow: Flow) -> bool:
        if isinstance(flow, FlowColumns):
            heights = sorted(flow.setting.heights)
            rows = heights[-min(MIN_ROWS, -(-len(heights) // flow.setting.count)) :]
            return self.page.room - self.page.gap(0.0) + _SLACK >= sum(rows)
        lines = len(flow.galley.lines)
        need = lines if flow.galley.style.whole or lines < 2 * KEEP else KEEP
        return self.fits(flow.galley, 0, flow.galley.style.before)[0] >= need

    # ------------------------------------------------------------- columns

    def columns(self, flow: FlowColumns) -> None:
        """Set blocks in balanced columns, over as many pages as they need."""
        setting = flow.setting
        heights = setting.heights
        at = 0
        while at < len(heights):
            self.ready()
            page = self.page
            ends = balanced(heights, at, setting.count, page.room - page.gap(0.0))
            if not ends[-1] and not page.has_text:
                ends = (1,) * setting.count
            if ends[-1]:
                top = page.used + page.gap(0.0)
                page.placed.append(PlacedColumns(setting, at, ends, top, flow.key))
                page.used, page.has_text = top + setting.fill(at, ends).depth, True
                page.after = setting.galleys[0].style.leading * 0.6
                at += ends[-1]
            if at < len(heights):
                self.turn()


def break_pages(
    flow: Sequence[Flow],
    first: float,
    rest: float,
    notes: Mapping[str, Galley],
    *,
    new_page: Flow | None = None,
) -> list[Page]:
    """Return the pages of a flow.

    Args:
        flow: What is to be set, in order.
        first: The height of the first page's text area.
        rest: The height of all others'.
        notes: The notes' galleys by label.
        new_page: What must begin a page, if anything.
    """
    breaker = Breaker(first, rest, notes)
    at = 0
    while at < len(flow):
        end = at
        while end < len(flow) - 1 and isinstance(flow[end], FlowBlock) and flow[end].keeps:  # type: ignore[union-attr]
            end += 1
        chain = [f for f in flow[at:end] if isinstance(f, FlowBlock)]
        last = flow[end]
        if new_page is not None and new_page in (*chain, last) and breaker.page.has_text:
            breaker.turn()
        if (
            breaker.page.has_text
            and (chain or isinstance(last, FlowColumns))
            and not breaker.chain_fits(chain, last)
        ):
            breaker.turn()
        for block in chain:
            breaker.fill(block)
        if isinstance(last, FlowColumns):
            breaker.columns(last)
        else:
            breaker.fill(last)
        at = end + 1
    while breaker.carried:
        breaker.turn()
    return breaker.pages

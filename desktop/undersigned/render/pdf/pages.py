"""The flow on its pages: what stands where. Where pages end is `breaker`'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from undersigned.render.pdf.breaker import pages_of
from undersigned.render.pdf.columns import ColumnSetting
from undersigned.render.pdf.flow import Flow, FlowBlock, FlowColumns
from undersigned.render.pdf.galley import Galley
from undersigned.render.pdf.moulds import ColumnsMould, ColumnsSlot, Mould, Slot


class Placed(NamedTuple):
    """Lines `start` up to `end` of a block or a note, and where their top left corner is.

    In points from the text area's top left corner; of a note `y` counts from the top of the
    foot, which is known when the page is full. `note` is the label of a note; a footnote has no block.
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


class Page(NamedTuple):
    """A page's text area: its height, how much text and the notes at the foot take, and what stands on it."""

    height: float
    used: float
    foot: float
    placed: tuple[Placed | PlacedColumns, ...]


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
    moulds = tuple([_mould(part) for part in flow])
    labelled = tuple([(label, _block_mould(note, keeps=False)) for label, note in notes.items()])
    begins = next((at for at, part in enumerate(flow) if part is new_page), -1)
    return [
        Page(page.height, page.used, page.foot, tuple([_placed(slot, flow, notes) for slot in page.slots]))
        for page in pages_of(moulds, first, rest, labelled, begins)
    ]


def _mould(part: Flow) -> Mould | ColumnsMould:
    if isinstance(part, FlowBlock):
        return _block_mould(part.galley, keeps=part.keeps)
    setting = part.setting
    return ColumnsMould(setting.heights, setting.count, setting.galleys[0].style.leading)


def _block_mould(galley: Galley, *, keeps: bool) -> Mould:
    style = galley.style
    return Mould(
        len(galley.lines), style.leading, style.before, style.after, keeps, style.whole,
        galley.marks, galley.parted,
    )  # fmt: skip


def _placed(
    slot: Slot | ColumnsSlot, flow: Sequence[Flow], notes: Mapping[str, Galley]
) -> Placed | PlacedColumns:
    if isinstance(slot, ColumnsSlot):
        columns = flow[slot.at]
        assert isinstance(columns, FlowColumns), "a slot is for what it was made for"
        return PlacedColumns(columns.setting, slot.first, slot.ends, slot.y, columns.key)
    at, start, end, y, note = slot
    if note:
        return Placed(notes[note], start, end, 0.0, y, None, note)
    block = flow[at]
    assert isinstance(block, FlowBlock), "a slot is for what it was made for"
    return Placed(block.galley, start, end, 0.0, y, block, block.note)

"""Blocks set in columns, and the operators that draw a fill of them, remembered as a whole.

The same names stand under many letters, so a setting is made once: what is left open for a
letter is where it stands on the page and the numbers of its marked content.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned.document.model import Block, Columns, Kind
from undersigned.faces.model import Face
from undersigned.language.tags import right_to_left
from undersigned.render.pdf.galley import Galley, galley, outlined
from undersigned.render.pdf.signing import room_above, room_below
from undersigned.render.pdf.styles import Sheet, Style
from undersigned.render.pdf.usage import Usage, near

COLUMN_GAP = 22.0
NARROWEST_COLUMN = 118.0
MOST_SETTINGS, MOST_BLOCKS = 128, 30_000  # remembered; a block takes about ten kilobytes


class Stand(NamedTuple):
    """Where a block of a fill stands, from the fill's top left corner; y grows downwards."""

    at: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Fill:
    """Blocks that fill columns once.

    `template` draws them from the fill's top left corner, with a hole for the number of each
    marked content; it is empty where a block holds more than a label and text.
    """

    stands: tuple[Stand, ...]
    depth: float
    template: bytes
    usage: dict[Face, Usage]


class ColumnSetting:
    """Blocks, each set to the measure of one of `count` columns. Heights include the space after."""

    def __init__(self, columns: Columns, styles: Sheet, measure: float, language: str) -> None:
        self.count, self.measure = _measures(columns.count, measure)
        self.blocks = columns.blocks
        self.right_to_left = right_to_left(language)
        self.galleys = tuple(set_block(b, styles, self.measure, language) for b in columns.blocks)
        self.heights = tuple(
            max(g.style.before, g.style.after) + g.height + room_above(b) + room_below(b)
            for b, g in zip(columns.blocks, self.galleys, strict=True)
        )
        self.labelled = bool(columns.blocks[0].label)
        self._fills: dict[tuple[int, tuple[int, ...]], Fill] = {}

    def fill(self, at: int, ends: tuple[int, ...]) -> Fill:
        """Return the fill that begins with block `at`; `ends` counts from there."""
        fill = self._fills.get((at, ends))
        if fill is None:
            if len(self._fills) > 64:
                self._fills.clear()
            fill = self._fills[at, ends] = self._fill(at, ends)
        return fill

    def _fill(self, at: int, ends: tuple[int, ...]) -> Fill:
        stands = []
        begin, depth = 0, 0.0
        for column, end in enumerate(ends):
            y = 0.0
            place = self.count - 1 - column if self.right_to_left else column
            for index in range(at + begin, at + end):
                stands.append(Stand(index, place * (self.measure + COLUMN_GAP), y))
                y += self.heights[index]
            begin, depth = max(begin, end), max(depth, y)
        template = b"".join([self._template(s) for s in stands]) if self._is_simple(stands) else b""
        return Fill(tuple(stands), depth, template, self._usage(stands))

    def _is_simple(self, stands: list[Stand]) -> bool:
        roles = ("label", "text") if self.labelled else ("text",)
        return all(
            self.blocks[s.at].kind is Kind.ENTRY
            and not self.blocks[s.at].language
            and not self.blocks[s.at].signature
            and tuple(c.role for c in self.galleys[s.at].all_lines.chunks) == roles
            for s in stands
        )

    def _template(self, stand: Stand) -> bytes:
        made = self.galleys[stand.at]
        drawn = made.all_lines
        parts = [b"BT %.6g %.6g Td\n" % (near(stand.x + drawn.x), near(-stand.y - made.baseline))]
        for chunk in drawn.chunks:
            tag = b"Lbl" if chunk.role == "label" else b"LBody"
            parts.append(b"/%b<</MCID %%d>>BDC\n%bEMC\n" % (tag, chunk.ops.replace(b"%", b"%%")))
        return b"".join((*parts, b"ET\n", outlined(drawn.outlines, stand.x, -stand.y - made.baseline)))

    def _usage(self, stands: list[Stand]) -> dict[Face, Usage]:
        usage: dict[Face, Usage] = {}
        for stand in stands:
            for face, used in self.galleys[stand.at].usage.items():
                known = usage.get(face)
                usage[face] = known.and_also(used) if known else used
        return usage


def set_columns(columns: Columns, styles: Sheet, measure: float, language: str) -> ColumnSetting:
    """Return blocks set in columns, remembered by what they depend on.

    How many are remembered depends on how many blocks they hold, since a roster of thousands takes what
    many small ones do; the newest always is.
    """
    asked = columns, styles, measure, language
    known = _settings.pop(asked, None)
    setting = _settings[asked] = known or ColumnSetting(*asked)
    held = 0 if known else sum(len(each.blocks) for each in _settings.values())
    while len(_settings) > 1 and (held > MOST_BLOCKS or len(_settings) > MOST_SETTINGS):
        held -= len(_settings.pop(next(iter(_settings))).blocks)
    return setting


_settings: dict[tuple[Columns, Sheet, float, str], ColumnSetting] = {}  # the oldest first


def set_block(block: Block, styles: Sheet, measure: float, language: str) -> Galley:
    """Return a block set in its style."""
    style = styles.of(block.kind, block.level)
    if block.kind is Kind.ENTRY and block.label:
        style = _numbered(style)
    elif block.signature:
        style = _signed(style)
    return galley(block.inlines, style, measure, block.language or language, block.label)


@functools.cache
def _measures(wanted: int, measure: float) -> tuple[int, float]:
    """Return how many columns there is room for, and how wide each is."""
    for count in range(max(1, wanted), 1, -1):
        width = (measure - COLUMN_GAP * (count - 1)) / count
        if width >= NARROWEST_COLUMN:
            return count, width
    return 1, measure


@functools.cache
def _signed(style: Style) -> Style:
    """Return the style of a name that is signed: its title stands right below it."""
    return replace(style, hang=0.0)


@functools.cache
def _numbered(style: Style) -> Style:
    """Return an entry's style with room for its number."""
    return Style(
        style.family, style.size, style.leading, after=style.after, indent=style.size * 2.6,
        label=style.label, whole=True,
    )  # fmt: skip

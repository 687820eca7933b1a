"""A block's text broken into lines: where each begins and ends, and what of it stands where."""

from __future__ import annotations

import bisect
import itertools
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.document.model import Inline, Run
from undersigned.document.paper import Align
from undersigned.render.pdf.bidi import bidi_class, line_levels, visual_order
from undersigned.render.pdf.breaks import choose_breaks
from undersigned.render.pdf.paragraph import Segment, Stretch, stretches
from undersigned.render.pdf.show import hyphen_of
from undersigned.render.pdf.styles import Style

SOFT_HYPHEN = "\xad"
_JOINER = "\u200d"


class Line(NamedTuple):
    """A line of a stretch: its characters, where it begins from the block's start edge, and its width."""

    stretch: Stretch
    start: int
    end: int
    x: float
    width: float
    notes: tuple[str, ...]

    @property
    def parts_a_word(self) -> bool:
        """Return whether it ends where no space is, and the stretch goes on."""
        text = self.stretch.text
        return self.end < len(text) and not text[self.end - 1].isspace()


def slices(line: Line) -> list[tuple[Segment, int, int, float]]:
    """Return what of each segment stands in a line, in the order it is read, and its left edge."""
    slices = [
        (segment, max(segment.start, line.start), min(segment.end, line.end))
        for segment in line.stretch.segments
        if segment.start < line.end and segment.end > line.start
    ]
    stretch = line.stretch
    edges = stretch.edges
    if not stretch.levels:
        left = line.x - edges[line.start]
        return [(segment, start, end, left + edges[start]) for segment, start, end in slices]
    classes = [bidi_class(c) for c in stretch.text[line.start : line.end]]
    found = line_levels(classes, stretch.levels[line.start : line.end], stretch.base)
    parts: list[tuple[Segment, int, int]] = []
    for segment, start, end in slices:
        for _, indexes in itertools.groupby(range(start, end), key=lambda i: found[i - line.start]):
            run = list(indexes)
            parts.append((segment, run[0], run[-1] + 1))
    lefts = [0.0] * len(parts)
    x = line.x
    for index in visual_order([found[start - line.start] for _, start, _ in parts]):
        lefts[index] = x
        x += edges[parts[index][2]] - edges[parts[index][1]]
    return [(*part, left) for part, left in zip(parts, lefts, strict=True)]


def lines_of(inlines: tuple[Inline, ...], style: Style, measure: float, language: str) -> tuple[Line, ...]:
    """Return inlines set in lines of this measure."""
    lines: list[Line] = []
    for stretch in stretches(inlines, style, language):
        lines.extend(_broken(stretch, style, measure, first=not lines))
    return tuple(lines)


def _broken(stretch: Stretch, style: Style, measure: float, *, first: bool) -> list[Line]:
    """Break a stretch into lines. Every stretch after the first hangs, as every line after the first does."""
    room = measure - style.indent - style.indent_end
    if not stretch.text:
        return [Line(stretch, 0, 0, measure - style.indent if stretch.base else style.indent, 0.0, ())]
    breaks = _all_breaks(stretch, room - style.hang)
    begins = (0, *breaks[:-1])
    edges = [stretch.edges[b] for b in (*begins, len(stretch.text))]
    ends = [b + len(stretch.text[b:e].rstrip()) for b, e in zip(begins, breaks, strict=True)]
    trimmed = [stretch.edges[e] for e in ends]
    if SOFT_HYPHEN in stretch.text:
        hyphens = [_hyphen_width(stretch, e) for e in ends]
        trimmed = [edge + hyphen for edge, hyphen in zip(trimmed, hyphens, strict=True)]
    lasts = choose_breaks(edges, trimmed, room if first else room - style.hang, room - style.hang)
    lines: list[Line] = []
    begin = 0
    for last in lasts:
        start, end = begins[begin], breaks[last]
        width = trimmed[last] - edges[begin]
        hang = 0.0 if first and not lines else style.hang
        notes = tuple(label for index, label in stretch.marks if start <= index < end)
        x = style.indent + hang + _shift(style.align, room - hang, width)
        if stretch.base:  # mirrored; space at the line's end hangs out at its left
            x = measure - x - (stretch.edges[end] - edges[begin])
        lines.append(Line(stretch, start, end, x, width, notes))
        begin = last + 1
    return lines


def _all_breaks(stretch: Stretch, measure: float) -> tuple[int, ...]:
    """Return where a line may end: as the stretch says, and anywhere in a word that no line has room for."""
    edges = stretch.edges
    begin = 0
    more: list[int] = []
    for end in stretch.breaks:
        if edges[end] - edges[begin] > measure:
            more += _inside(stretch, begin, end, measure)
        begin = end
    return tuple(sorted((*stretch.breaks, *more))) if more else stretch.breaks


def _inside(stretch: Stretch, begin: int, end: int, measure: float) -> Iterator[int]:
    """Yield the places where a word has to be parted, so that each part fills a line."""
    edges = stretch.edges
    end = begin + len(stretch.text[begin:end].rstrip())
    while edges[end] - edges[begin] > measure:
        most = bisect.bisect_right(edges, edges[begin] + measure, begin + 1, end) - 1
        nearest = (*range(most, begin, -1), *range(max(most, begin) + 1, end))
        found = next((at for at in nearest if _may_part(stretch, at)), end)
        if found == end:
            return
        yield found
        begin = found


def _may_part(stretch: Stretch, at: int) -> bool:
    """Whether a place is between two letters, and neither inside one with its marks nor at a note's mark."""
    text = stretch.text
    return (
        stretch.edges[at] > stretch.edges[at - 1]
        and _JOINER not in text[at - 1 : at + 1]
        and unicodedata.category(text[at])[0] != "M"
        and not any(s.start <= at < s.end for s in stretch.segments if s.piece.role == "mark")
    )


def _hyphen_width(stretch: Stretch, end: int) -> float:
    """Return how wide the hyphen is that a line's end needs after a soft hyphen."""
    if stretch.text[end - 1 : end] != SOFT_HYPHEN or stretch.levels:
        return 0.0
    segment = next(s for s in stretch.segments if s.start < end <= s.end)
    face = segment.shaped.face
    return face.advance(hyphen_of(face)) * segment.piece.size / face.upem


def _shift(align: Align, room: float, width: float) -> float:
    if align is Align.CENTRE:
        return (room - width) / 2
    return room - width if align is Align.END else 0.0


def label_line(label: str, style: Style, language: str) -> Line:
    """Return a list's label as a line."""
    stretch = stretches((Run(label),), style, language)[0]
    return Line(stretch, 0, len(label), 0.0, stretch.edges[-1], ())

"""A block set in lines, and the operators that draw any of its lines, from its own origin.

A galley depends on its inlines, style, measure and language alone, so it is made once and used
in every letter. What changes from letter to letter is left open: where it stands on the page,
and the numbers of its marked content.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from undersigned.document.model import Inline, Run
from undersigned.faces.families import SERIF
from undersigned.faces.model import Face
from undersigned.faces.shelf import bundled
from undersigned.render.pdf.apart import Ends, Slice, ends_of
from undersigned.render.pdf.bidi import bidi_class
from undersigned.render.pdf.lines import SOFT_HYPHEN, Line, label_line, lines_of, slices
from undersigned.render.pdf.paragraph import Piece, Segment, Stretch
from undersigned.render.pdf.show import after_hyphen, bridge, parted, show, show_hyphen
from undersigned.render.pdf.styles import Style
from undersigned.render.pdf.usage import Shown, Usage, near

LINK_COLOUR = b"0.07 0.22 0.5 rg\n"


class Chunk(NamedTuple):
    """Operators inside one piece of marked content.

    Links and marks also say where they are: `line` counts from the first line drawn.
    """

    role: str  # "text", "link", "mark", "span" or "label"
    key: str
    ops: bytes
    line: int
    x: float
    width: float


class Role(NamedTuple):
    """What a chunk is to the structure: for a link which of the galley's, for a span its language."""

    name: str
    key: str = ""


_ROLES = {name: Role(name) for name in ("text", "mark", "label")}


class Drawn(NamedTuple):
    """Some lines of a galley. The first chunk begins at (x, the first baseline)."""

    x: float
    chunks: tuple[Chunk, ...]
    roles: tuple[Role, ...]  # of the chunks
    outlines: bytes  # drawn once the text is ended, from the block's left edge and the first baseline


class Galley:
    """A block's lines.

    Attributes: style, measure, lines, all_lines (drawn), usage (of each face), and baseline: how
    far below a line's top it stands.
    """

    def __init__(
        self, inlines: tuple[Inline, ...], style: Style, measure: float, language: str, label: str
    ) -> None:
        self.style = style
        self.measure = measure
        self._label = label
        self._language = language
        self.lines = lines_of(inlines, style, measure, language)
        self.usage: dict[Face, Usage] = {}
        self._links: dict[str, str] = {}  # address -> which link of the galley it is
        self._drawn: dict[tuple[int, int], Drawn] = {}
        face = self.lines[0].stretch.segments[0].shaped.face if self.lines[0].stretch.segments else None
        ascender, descender = face.line_metrics if face else (800, -200)
        upem = face.upem if face else 1000
        content = (ascender - descender) * style.size / upem
        self.baseline = (style.leading - content) / 2 + ascender * style.size / upem
        has_notes = any(line.notes for line in self.lines)
        self.marks = tuple(line.notes for line in self.lines) if has_notes else ()
        self.parted = tuple([number for number, line in enumerate(self.lines) if line.parts_a_word])
        # Drawn at once, so that `usage` is whole, whatever is drawn later.
        self.all_lines = self.draw(0, len(self.lines))

    @property
    def height(self) -> float:
        """Return the height of all its lines in points."""
        return len(self.lines) * self.style.leading

    def draw(self, start: int, end: int) -> Drawn:
        """Return the operators for lines `start` up to `end`."""
        drawn = self._drawn.get((start, end))
        if drawn is None:
            drawn = self._drawn[start, end] = self._draw(start, end)
        return drawn

    def _draw(self, start: int, end: int) -> Drawn:
        chunks: list[Chunk] = []
        first_x = at = self.lines[start].x
        pending = b""
        if start == 0 and self._label:
            label = label_line(self._label, self.style, self._language)
            first_x = self.style.indent - self.style.label - label.width
            if label.stretch.base:
                first_x = self.measure - first_x - label.width
            ops = b"".join(chunk.ops for chunk in self._line_ops(label, []))
            if not label.stretch.base:
                across = bridge(
                    label.stretch.segments[-1].shaped.face, (at - first_x - label.width) / self.style.size
                )
                self._use(label.stretch.segments[-1].shaped.face, across.usage)
                ops += across.ops
            chunks.append(Chunk("label", "", ops, 0, first_x, label.width))
            pending = b"%.6g 0 Td\n" % near(at - first_x)
        outlines: list[bytes] = []
        for number, line in enumerate(self.lines[start:end]):
            if number:
                pending = b"%.6g %.6g Td\n" % (near(line.x - at), -self.style.leading)
                at = line.x
            aside: list[bytes] = []
            made = self._line_ops(line, aside)
            outlines += (
                (b"q 1 0 0 1 0 %.6g cm\n" % (-number * self.style.leading), *aside, b"Q\n") if aside else ()
            )
            for chunk in made:
                last = chunks[-1] if chunks else None
                if last and chunk.role == last.role == "text":
                    chunks[-1] = last._replace(ops=last.ops + pending + chunk.ops)
                else:
                    chunks.append(chunk._replace(ops=pending + chunk.ops, line=number))
                pending = b""
        return Drawn(
            first_x, tuple(chunks), tuple([self._role(chunk) for chunk in chunks]), b"".join(outlines)
        )

    def _role(self, chunk: Chunk) -> Role:
        if chunk.role == "link":
            return Role("link", self._links.setdefault(chunk.key, str(len(self._links))))
        return Role("span", chunk.key) if chunk.role == "span" else _ROLES[chunk.role]

    def _line_ops(self, line: Line, aside: list[bytes]) -> list[Chunk]:
        """Return a line's operators in the order it is read; outlines go aside."""
        chunks: list[Chunk] = []
        font = b""
        moved = 0.0
        pen: float | None = None  # where it is, once it was moved
        placed = slices(line)
        around = _around(line, placed)
        for number, (segment, start, end, x) in enumerate(placed):
            piece = segment.piece
            shown = show(segment.shaped, start - segment.start, end - segment.start, piece.size)
            if line.stretch.base:
                shown = _parted(shown, line.stretch, placed, number)
            width = line.stretch.edges[end] - line.stretch.edges[start]
            if number in around:
                shown = around[number].put(shown, segment.shaped.face, piece)
            ops, outlines = shown.ops, shown.outlines
            self._use(segment.shaped.face, shown.usage)
            if outlines:
                aside += (b"q 1 0 0 1 %.6g %.6g cm\n" % (near(x), piece.rise), outlines, b"Q\n")
            if line.stretch.levels and ops:  # not drawn from left to right, so each is moved to by itself
                if pen is None:
                    moved = x + shown.first - line.x
                    ops = b"%.6g 0 Td\n%b" % (near(moved), ops)
                else:
                    ops = b"[%.6g]TJ\n%b" % (near((pen - x - shown.first) * 1000 / piece.size), ops)
                pen = x + (width if shown.last is None else shown.last)
            joins = chunks and chunks[-1].role == piece.role and chunks[-1].key == piece.key
            selected = b"/%b %.6g Tf\n" % (segment.shaped.face.key.encode(), piece.size)
            ops = _dressed(ops, b"" if joins and selected == font else selected, piece)
            font = selected
            if joins:
                last = chunks[-1]
                left, right = min(last.x, x), max(last.x + last.width, x + width)
                chunks[-1] = last._replace(ops=last.ops + ops, x=left, width=right - left)
            else:
                chunks.append(Chunk(piece.role, piece.key, ops, 0, x, width))
        if line.stretch.text[line.end - 1 : line.end] in _HYPHENS and not line.stretch.levels:
            chunks[-1] = self._hyphened(chunks[-1], line, placed[-1][0].shaped.face)
        if moved:
            chunks[-1] = chunks[-1]._replace(ops=chunks[-1].ops + b"%.6g 0 Td\n" % near(-moved))
        return chunks

    def _hyphened(self, last: Chunk, line: Line, face: Face) -> Chunk:
        """Return the end of a line with the hyphen it needs, or with what keeps one that is there."""
        if line.stretch.text[line.end - 1] == SOFT_HYPHEN:
            hyphen = show_hyphen(face)
            last = last._replace(width=line.width)
        elif line.end < len(line.stretch.text) and line.stretch.text[: line.end].rstrip().endswith("-"):
            hyphen = after_hyphen(face)
            if not hyphen.ops and (own := bundled(SERIF, False, False)):
                face, hyphen = own, after_hyphen(own)
                selected = b"/%b %.6g Tf\n" % (face.key.encode(), self.style.size)
                last = last._replace(ops=last.ops + selected)
        else:
            return last
        self._use(face, hyphen.usage)
        return last._replace(ops=last.ops + hyphen.ops)

    def _use(self, face: Face, usage: Usage) -> None:
        known = self.usage.get(face)
        if known:
            usage = known.and_also(usage)
        self.usage[face] = usage


def outlined(outlines: bytes, x: float, y: float) -> bytes:
    """Return outlines as operators at their place; text beside them says what they are."""
    return (
        b"/Artifact BMC q 1 0 0 1 %.6g %.6g cm\n%bQ EMC\n" % (near(x), near(y), outlines) if outlines else b""
    )


def _parted(shown: Shown, stretch: Stretch, placed: list[tuple[Segment, int, int, float]], at: int) -> Shown:
    face = placed[at][0].shaped.face
    leftward = [segment.shaped.right_to_left for segment, *_ in placed]
    if leftward[at]:
        return shown
    stop = next((i for i in range(at, len(placed)) if leftward[i]), len(placed))
    end = placed[stop - 1][2]
    begins = not at or leftward[at - 1]
    before = begins and stop < len(placed) and bidi_class(stretch.text[end]) not in _LEFTWARD
    after = at == stop - 1 and bidi_class(stretch.text[end - 1]) not in _RIGHTWARD
    return parted(shown, face, before=before, after=after)


def _around(line: Line, placed: list[tuple[Segment, int, int, float]]) -> dict[int, Ends]:
    """Return by the number of a slice the blanks that stand around it, where the line must be parted."""
    if not line.stretch.levels:
        return {}
    text = line.stretch.text
    said = [Slice(text[start:end], segment.shaped.right_to_left) for segment, start, end, _ in placed]
    return ends_of(said, line.stretch.base)


_HYPHENS = frozenset((SOFT_HYPHEN, "-", " "))
_LEFTWARD = frozenset(("AL", "NSM", "R"))
_RIGHTWARD = frozenset(("AN", "EN", "L"))


def _dressed(ops: bytes, font: bytes, piece: Piece) -> bytes:
    if piece.role == "link":
        return font + LINK_COLOUR + ops + b"0 g\n"
    if piece.rise:
        return font + b"%.6g Ts\n" % piece.rise + ops + b"0 Ts\n"
    return font + ops


def galley(
    inlines: tuple[Inline, ...], style: Style, measure: float, language: str, label: str = ""
) -> Galley:
    """Return a block set in lines of this measure, remembered by exactly what it depends on.

    What holds a field's value seldom comes again in another letter. It has a small memory of its
    own, where it can't push out what all letters share.
    """
    for inline in inlines:
        if isinstance(inline, Run) and inline.field:
            return _own(inlines, style, measure, language, label)
    return _shared(inlines, style, measure, language, label)


_shared = functools.lru_cache(maxsize=2048)(Galley)
_own = functools.lru_cache(maxsize=256)(Galley)

"""The lines that a letter's parts are recognised in: a paragraph each, or a line of a short-lined one.

An address or a list of names is often one paragraph with line breaks in it. Lists that were typed by
hand become lists here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.intake.model import Cell, Paragraph, Piece, Spot

_LONGEST = 110  # characters of a line that stands by itself
_BULLET = re.compile(r"[ \t\u00a0]*([•·▪◦‣⁃●○■□–—*\-])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"[ \t\u00a0]*\(?([0-9]{1,3}|[A-Za-z]|[ivx]{1,5})([.)])[ \t\u00a0]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `id` names it in corrections, and stays the same whatever is corrected."""

    id: str
    paragraph: Paragraph  # with this line's pieces alone
    gap: bool = False  # whether something empty, or another place, is before it
    goes_on: bool = False  # whether it is a further line of the paragraph before it

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its words with their looks."""
        return self.paragraph.pieces

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(self.paragraph.text.split())

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        seen = [p for p in self.pieces if p.text.strip()]
        return bool(seen) and all(p.bold for p in seen)

    @property
    def spot(self) -> Spot:
        """Where on its page it stands."""
        return self.paragraph.spot

    @property
    def cell(self) -> Cell | None:
        """Where in a table it stands."""
        return self.paragraph.cell


def lines_of(paragraphs: Sequence[Paragraph]) -> tuple[Line, ...]:
    """Return the lines of some paragraphs, without the empty ones."""
    found: list[Line] = []
    gap, last = True, None
    for paragraph in paragraphs:
        here = (paragraph.spot, paragraph.cell)
        if not _seen(paragraph.pieces):
            gap = True
            continue
        gap = gap or (last is not None and here != last)
        parts = _parted(paragraph)
        for number, pieces in enumerate(parts, 1):
            ident = f"{paragraph.number}.{number}" if len(parts) > 1 else str(paragraph.number)
            found.append(Line(ident, replace(paragraph, pieces=pieces), gap, number > 1))
            gap = False
        last = here
    return tuple(_with_typed_lists(found))


def _seen(pieces: Sequence[Piece]) -> bool:
    return any(p.note or p.text.strip() for p in pieces)


def _parted(paragraph: Paragraph) -> list[tuple[Piece, ...]]:
    """Return the lines of a paragraph whose lines are all short; else the paragraph as one."""
    lines = paragraph.text.split("\n")
    if len(lines) < 2 or paragraph.level or any(len(line) > _LONGEST for line in lines):
        return [paragraph.pieces]
    found: list[list[Piece]] = [[]]
    for piece in paragraph.pieces:
        first, *more = piece.text.split("\n")
        found[-1].append(piece._replace(text=first))
        found += [[piece._replace(text=text)] for text in more]
    kept = (tuple(p for p in line if p.text or p.note) for line in found)
    return [line for line in kept if _seen(line)]


# ----------------------------------------------------------------- lists typed by hand


def _with_typed_lists(lines: list[Line]) -> Iterator[Line]:
    """Yield the lines, those that begin with a typed number or bullet as items of a list."""
    marks = [_mark(line) for line in lines]
    outer = False  # whether a numbered item is open that lettered ones can stand in
    for at, line in enumerate(lines):
        mark = marks[at]
        if mark is None or not _in_company(marks, at):
            outer = False
            yield line
            continue
        count, ordered, width, level = mark
        outer = outer or (level == 1 and ordered)
        level = level if outer else 1
        if level == 1 and not ordered and outer and _goes_on(marks, at):
            level = 2
        paragraph = replace(
            line.paragraph,
            pieces=without_start(line.pieces, width),
            level=level,
            ordered=ordered,
            count=count,
            heading=0,
        )
        yield replace(line, paragraph=paragraph)


_Mark = tuple[int, bool, int, int]  # the number, whether ordered, its width in characters, its level


def _mark(line: Line) -> _Mark | None:
    p = line.paragraph
    if p.level or p.heading or p.title or p.spot is not Spot.BODY or not p.pieces or p.cell:
        return None
    text = p.text
    if found := _BULLET.match(text):
        return (1, False, found.end(), 1)
    found = _NUMBER.match(text)
    if found is None:
        return None
    said = found[1]
    if said.isdigit():
        return (int(said), True, found.end(), 1)
    if len(said) == 1 and said not in "ivx":
        return (ord(said.lower()) - 96, True, found.end(), 2)
    return (_roman(said.lower()), True, found.end(), 2)


def _in_company(marks: Sequence[_Mark | None], at: int) -> bool:
    """Whether another item of the same list stands next to this one, counting on."""
    here = marks[at]
    assert here is not None
    for step in (-1, 1):
        others = marks[at + step :: step] if at + step >= 0 else ()
        same = (m for m in others if m is None or (m[3] <= here[3] and (m[1] or not here[1])))
        other = next(same, None)
        if other is None or other[1] != here[1]:
            continue
        if not here[1] or (other[3] == here[3] and other[0] == here[0] + step):
            return True
        if here[3] == 2 and step == -1 and here[0] == 1 and other[3] == 1:
            return True
    return False


def _goes_on(marks: Sequence[_Mark | None], at: int) -> bool:
    """Whether a numbered item comes after this bullet, with nothing but items between."""
    following = next((m for m in marks[at:] if m is None or (m[1] and m[3] == 1)), None)
    return following is not None and following[0] > 1


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}.get(c, 0) for c in text]
    return sum(-a if b > a else a for a, b in zip(values, [*values[1:], 0], strict=True))


def without_start(pieces: Sequence[Piece], width: int) -> tuple[Piece, ...]:
    """Return pieces without their first characters."""
    kept: list[Piece] = []
    for piece in pieces:
        cut = min(width, len(piece.text))
        width -= cut
        if piece.text[cut:] or piece.note:
            kept.append(piece._replace(text=piece.text[cut:]))
    return tuple(kept)

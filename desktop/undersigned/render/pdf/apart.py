"""Part what runs the other way in a line, for readers that would turn it round piece by piece.

Such a reader (PDFium) sorts a line's strings by their places, cuts what they say into segments of one
kind of direction, and reads all segments from the side on which most begin. So "GPT-4" or two words
of Latin in a line of Arabic come back to front. What is parted here counts as lines of their own: blanks
at both ends of each part, off the baseline at its beginning, tell where they begin and end.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import NamedTuple

from undersigned.faces.model import Face
from undersigned.render.pdf.bidi import bidi_class
from undersigned.render.pdf.codes import INSIDE, RLM, Codes
from undersigned.render.pdf.leftward import is_turned
from undersigned.render.pdf.paragraph import Piece
from undersigned.render.pdf.usage import Shown, near

_RISE = 1.2  # points: a new line begins at what stands 1 off the last, if neither has a width
_FAR = 5000.0  # points: beyond any page's edges, where other readers leave them out
_JOINLESS = "\u200c"
_SPACE = "\u200b"
_KINDS = {"L": "L", "R": "R", "AL": "R"} | dict.fromkeys(("AN", "BN", "CS", "EN", "ES", "ET", "NSM"), "weak")


class Slice(NamedTuple):
    """A part of a line in one direction, in the order it is read."""

    text: str
    leftward: bool


def parts(slices: list[Slice], base: int) -> tuple[range, ...]:
    """Return the slices that have to be read together, if the line must be parted, else nothing."""
    if not base and not any(s.leftward for s in slices):
        return ()
    runs: list[range] = []
    for _, group in itertools.groupby(range(len(slices)), key=lambda i: slices[i].leftward):
        indexes = list(group)
        runs.append(range(indexes[0], indexes[-1] + 1))
    kinds = [_segments(slices[i] for i in run) for run in runs]
    strong = [kind for segments in kinds for kind in segments]
    leftward = strong.count("R")
    turned = (leftward > 0 and leftward >= strong.count("L")) != bool(base)
    if not leftward and (len(strong) < 2 or ("L" in strong and len(runs) == 1)):
        return ()
    against = [slices[run[0]].leftward != bool(base) for run in runs]
    troubled = [a and (turned or len(k) > 1) for a, k in zip(against, kinds, strict=True)]
    for at in range(
        2, len(runs)
    ):  # a number behind signs alone, which say no direction: ")." and a note's mark
        signs = not {"L", "R"} & {k for i in runs[at - 1] for k in _strong(slices[i].text)}
        troubled[at] |= troubled[at - 2] and signs and against[at]
    if not any(troubled):
        return (range(len(slices)),) if turned else ()
    found: list[range] = []
    before = False
    for run, alone in zip(runs, troubled, strict=True):
        if found and not alone and not before:
            found[-1] = range(found[-1].start, run.stop)
        else:
            found.append(run)
        before = alone
    return tuple(found)


def _segments(slices: Iterable[Slice]) -> list[str]:
    """Return the kinds of segments, in the order they are read."""
    kinds: list[str] = []
    for each in slices:
        for char in each.text:
            turned = each.leftward and is_turned(char)
            kinds += ("L", "", "R") if turned else (_KINDS.get(bidi_class(char), ""),)
    return [kind for kind, _ in itertools.groupby(kinds)]


def _strong(text: str) -> set[str]:
    return {_KINDS.get(bidi_class(char), "") for char in text} & {"L", "R"}


class Ends(NamedTuple):
    """The blanks around a slice: where a part of the line begins or ends with it, and on which sides."""

    begins: bool
    ends: bool
    leftward: bool

    def put(self, shown: Shown, face: Face, piece: Piece) -> Shown:
        """Return what is shown with blanks around it, if the face has any."""
        codes = Codes(face)
        said = (RLM, _JOINLESS) if self.leftward else (_SPACE, _JOINLESS)
        if not shown.ops or not codes.has_blanks("".join(said)):
            return shown
        first, second = map(codes.blank, said)
        array = b"(%b)%.6g(%b)" % (first, INSIDE * 1000, second)
        ops = shown.ops
        if self.begins:
            begun = _at(-_FAR, piece.size, array)
            ops = b"%.6g Ts\n%b%.6g Ts\n" % (piece.rise + _RISE, begun, piece.rise) + ops
        if self.ends:
            ops += _at(_FAR, piece.size, array)
        return shown._replace(ops=ops, usage=shown.usage.and_also(codes.usage()))


def _at(aside: float, size: float, array: bytes) -> bytes:
    """Return the operator for blanks so far from the pen, which it leaves where it was."""
    there = aside * 1000 / size
    return b"[%.9g%b%.9g]TJ\n" % (near(-there), array, near(there - INSIDE * 1000))


def ends_of(slices: list[Slice], base: int) -> dict[int, Ends]:
    """Return by a slice's number the blanks around it."""
    found: dict[int, Ends] = {}
    for part in parts(slices, base):
        leftward = any(slices[i].leftward for i in part)
        for i in {part[0], part[-1]}:
            found[i] = Ends(i == part[0], i == part[-1], leftward)
    return found

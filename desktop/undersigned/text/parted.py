"""Ids of paragraphs that an editor of plain text parted or joined, held against the text they were made for.

Enter in the middle of a paragraph leaves its mark with the second half, and joining two leaves one mark in
the middle. As in the window, the first part keeps the id, and two that are joined have the first one's. A
text whose paragraphs all bear a mark at their end is left as it is.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from undersigned.text.model import Segment, SegmentKind

_INNER = re.compile(r"[ \t\n]\^([A-Za-z][A-Za-z0-9_-]*)(?=\s)")
_SAME = 0.85  # at least so like (difflib's ratio) must the parts together be to the text they were
_LEAST = 12  # characters of a part that is known by its words
_MOST_READ = 3_000  # characters


def rejoined(segments: Sequence[Segment], known: Sequence[Segment]) -> list[Segment]:
    """Return the segments with the ids of those that were parted and joined where a person means them."""
    before = {s.id: " ".join(s.text.split()) for s in known if s.text.strip()}
    found = [_joined(s, before) for s in segments]
    for number, segment in enumerate(found):
        if segment.id in before:
            first = _first_half(found, number, before[segment.id])
            if first is not None:
                found[first] = replace(found[first], id=segment.id)
                found[number] = replace(segment, id="")
    return _begun(found, before, {s.id for s in found})


def _joined(segment: Segment, before: Mapping[str, str]) -> Segment:
    """Return a segment without the marks of others within it, under the id of the first."""
    marks = [match for match in _INNER.finditer(segment.text) if match[1] in before]
    if not marks:
        return segment
    text = segment.text
    for match in reversed(marks):
        text = text[: match.start()] + text[match.end() :]
    return replace(segment, id=marks[0][1], text=text)


def _first_half(found: Sequence[Segment], number: int, was: str) -> int | None:
    """Return which of the blocks before has the first part of a text whose id stands at its last part."""
    last = _plain(found[number])
    if last == was or number == 0 or found[number - 1].id:
        return None
    together, best, likeness = last, None, max(_SAME, _ratio(last, was))
    for place in range(number - 1, -1, -1):
        block = found[place]
        if block.id or block.kind is SegmentKind.NOTE or len(together) > len(was):
            break
        together = f"{_plain(block)} {together}"
        ratio = _ratio(together, was)
        if ratio > likeness and _begins_alike(_plain(block), was):
            best, likeness = place, ratio
    return best


def _begun(found: list[Segment], before: Mapping[str, str], there: set[str]) -> list[Segment]:
    """Return the segments, one without an id under that of a vanished text that it begins, or is begun by."""
    gone = {ident: was for ident, was in before.items() if ident not in there and len(was) >= _LEAST}
    exact = {_plain(s) for s in found if not s.id}
    gone = {ident: was for ident, was in gone.items() if was not in exact}
    for number, segment in enumerate(found):
        text = _plain(segment)
        if segment.id or len(text) < _LEAST or not gone:
            continue
        note = segment.kind is SegmentKind.NOTE
        ident = next((i for i, was in gone.items() if was.startswith(text) or text.startswith(was)), "")
        if ident and not note:
            found[number] = replace(segment, id=ident)
            del gone[ident]
    return found


def _begins_alike(part: str, was: str) -> bool:
    return len(part) >= _LEAST and part[:_LEAST].casefold() == was[:_LEAST].casefold()


def _ratio(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one[:_MOST_READ], other[:_MOST_READ], autojunk=False)
    if matcher.real_quick_ratio() < _SAME or matcher.quick_ratio() < _SAME:
        return 0.0
    return matcher.ratio()


def _plain(segment: Segment) -> str:
    return " ".join(segment.text.split())

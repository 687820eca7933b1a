"""Where the direction of a line turns: Word wants each right-to-left stretch in runs of its own.

A word processor doesn't guess from the characters: `w:rtl` on a run says which of its two
sets of faces, sizes and weights is meant, and how its punctuation turns.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_LINES = re.compile("[^\n]*\n|[^\n]+")
_RIGHT = frozenset({"R", "AL"})
MAYBE_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Finds each letter that runs right to left, and a few more: it spares most letters the search below."""


def stretches(text: str, right_to_left: bool, *, apart: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield pieces of text, each with whether it runs right to left.

    Neutral characters keep the letter's own direction, unless letters of the other one stand
    on both sides of them. European digits go with the Latin letters before them ("GPT-4").
    Of text that stands apart (a name, an address) a line that is all Latin keeps its own direction
    from its beginning to its end: a mark of direction holds its number there ("410 Terry Avenue"), and
    its last sign ("Inc.").
    """
    if apart and right_to_left and not text.isspace():
        for line in _LINES.findall(text):
            if not MAYBE_RIGHT.search(line) and any(unicodedata.bidirectional(c) == "L" for c in line):
                held = line.rstrip()
                if unicodedata.bidirectional(held[-1]) not in ("L", "EN"):
                    line = f"{held}\u200e{line[len(held) :]}"
                if unicodedata.bidirectional(line.lstrip()[0]) != "L":
                    line = f"\u200e{line}"
                yield line, False
            else:
                yield from stretches(line, right_to_left)
        return
    if not right_to_left and not MAYBE_RIGHT.search(text):
        yield text, False
        return
    own, start, end = right_to_left, 0, 0  # [start:end] is the stretch against the letter's direction
    for place, character in enumerate(text):
        kind = unicodedata.bidirectional(character)
        if (kind == "L" and own) or (kind in _RIGHT and not own):
            if end <= start:
                if place > start:
                    yield text[start:place], own
                start = place
            end = place + 1
        elif kind in _RIGHT or kind == "L":
            if end > start:
                yield text[start:end], not own
                start = end
            end = start
        elif kind == "EN" and own and end > start:
            end = place + 1
    if end > start:
        yield text[start:end], not own
        start = end
    if start < len(text):
        yield text[start:], own

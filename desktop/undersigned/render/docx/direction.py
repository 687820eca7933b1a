"""Where the direction of a line turns: Word wants each right-to-left stretch in runs of its own.

A word processor doesn't guess from the characters: `w:rtl` on a run says which of its two
sets of faces, sizes and weights is meant, and how its punctuation turns.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_RIGHT = frozenset({"R", "AL"})
MAYBE_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Finds each letter that runs right to left, and a few more: it spares most letters the search below."""


def stretches(text: str, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """Yield pieces of text, each with whether it runs right to left.

    Neutral characters keep the letter's own direction, unless letters of the other one stand
    on both sides of them. European digits go with the Latin letters before them ("GPT-4").
    """
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

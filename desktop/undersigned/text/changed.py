"""What changed between two states of a text, word by word."""

from __future__ import annotations

import difflib
import enum
import re
from collections.abc import Iterator
from typing import NamedTuple

# A field, a tag, a mark of a note; a word with what belongs to it; a space; any other sign. Scripts that set
# no spaces between words come sign by sign.
_WORD = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\[\^[^\]]*\]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W_]+(?:['’-][^\W_]+)*|\s+|.",
    re.DOTALL,
)


class Kind(enum.Enum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Stretch(NamedTuple):
    """A stretch of either text."""

    kind: Kind
    text: str


def words_of(text: str) -> list[str]:
    """Return a text in words, spaces and signs; joined they are the text."""
    return _WORD.findall(text)


def by_word(before: str, now: str) -> tuple[Stretch, ...]:
    """Return what stayed, what went and what came, in reading order; what went before what came."""
    old, new = words_of(before), words_of(now)
    found: list[Stretch] = []
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stretch(Kind.SAME, "".join(old[a1:a2])))
            continue
        if a2 > a1:
            found.append(Stretch(Kind.GONE, "".join(old[a1:a2])))
        if b2 > b1:
            found.append(Stretch(Kind.NEW, "".join(new[b1:b2])))
    return tuple(_without_islands(found))


def _without_islands(found: list[Stretch]) -> Iterator[Stretch]:
    """Join changes that only white space stands between: they are read as one."""
    gone, new = "", ""
    for number, stretch in enumerate(found):
        after = number + 1 < len(found)
        if stretch.kind is Kind.SAME and (stretch.text.strip() or not (gone or new) or not after):
            yield from _change(gone, new)
            gone = new = ""
            yield stretch
        elif stretch.kind is Kind.SAME:
            gone, new = gone + stretch.text, new + stretch.text
        elif stretch.kind is Kind.GONE:
            gone += stretch.text
        else:
            new += stretch.text
    yield from _change(gone, new)


def _change(gone: str, new: str) -> Iterator[Stretch]:
    if gone:
        yield Stretch(Kind.GONE, gone)
    if new:
        yield Stretch(Kind.NEW, new)


def in_signs(before: str, now: str) -> str:
    """Return the difference on one line: "a [-bad-] {+good+} thing", as `git diff --word-diff` has it."""
    signs = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "{{+{}+}}"}
    return " ".join("".join(signs[s.kind].format(s.text) for s in by_word(before, now)).split())

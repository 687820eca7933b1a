"""Cut text into items that can be shaped at one go: one face, one script. Direction is `bidi`'s.

Marks and joiners stay with their base: a cluster (UAX #29) is never cut.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import NamedTuple

from icu4py.breakers import CharacterBreaker

from undersigned.faces.choose import choose, draws, own_face
from undersigned.faces.families import Family
from undersigned.faces.model import Face
from undersigned.faces.scripts import COMMON, script_of


class Item(NamedTuple):
    """A stretch of text, from `start` up to `end`, in one face and script."""

    start: int
    end: int
    face: Face
    script: str


def _clusters(text: str) -> list[str]:
    """Return the text's user-perceived characters (UAX #29)."""
    if text.isascii() or not any(unicodedata.combining(c) or ord(c) > 0x2FF for c in text):
        return list(text)
    return list(CharacterBreaker(text, "en"))


@functools.cache
def _simple(face: Face) -> frozenset[str]:
    """Return the characters of which any text is one item: Latin and common ones that stand alone."""
    first = map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2010, 0x2040)))
    return frozenset(c for c in first if ord(c) in face.characters and script_of(c) in ("Latn", COMMON))


def itemise(text: str, family: Family, bold: bool, italic: bool, language: str) -> tuple[Item, ...]:
    """Return the items of a text, in logical order, without gaps.

    A cluster that no face can draw goes to the paper's own face; it was reported when the
    letter was checked, and shows as that face's missing glyph.
    """
    own = own_face(family, bold, italic) or choose("a", family, bold, italic, language)
    assert own is not None, "the bundled faces are there"
    if _simple(own).issuperset(text):
        return (Item(0, len(text), own, "Latn"),) if text else ()
    items: list[Item] = []
    at = 0
    script = COMMON
    for cluster in _clusters(text):
        found = script_of(cluster[0])
        # Common characters stay in the run they stand in, and in its face where it has them.
        if found == COMMON and items and draws(items[-1].face, cluster):
            face, found = items[-1].face, script
        else:
            face = choose(cluster, family, bold, italic, language) or own
        last = items[-1] if items else None
        joins = last is not None and last.face is face and (found in (script, COMMON) or script == COMMON)
        # Common characters at the beginning go with what follows, in its face where it has them.
        if (
            last is not None
            and not joins
            and last.script == COMMON
            and draws(face, text[last.start : last.end])
        ):
            last, joins = last._replace(face=face), True
        script = found if found != COMMON else script
        end = at + len(cluster)
        if joins and last is not None:
            items[-1] = Item(last.start, end, face, script)
        else:
            items.append(Item(at, end, face, found))
            script = found
        at = end
    return tuple(items)

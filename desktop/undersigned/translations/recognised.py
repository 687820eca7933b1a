"""Texts that come back without their names, known again by the words they translate.

Spreadsheets, converters and phones drop a PO entry's context, number an XLIFF file's units anew and mend
the dash in a row's code. The text that was translated still stands beside its translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from undersigned.language.po import PoEntry
from undersigned.letter.slips.reading import plain
from undersigned.text.counted import counted
from undersigned.translations.units import Key, Unit

_Found = TypeVar("_Found")
_Known = TypeVar("_Known")
_BETWEEN = re.compile(r"[\W_]+")


def bare(source: str) -> str:
    """Return the words of a text alone, by which it is known however its signs and looks were changed."""
    two = counted(source)
    if two is not None:
        return f"{bare(two.one)}|{bare(two.other)}"
    return _BETWEEN.sub(" ", plain(source)).strip().casefold()


def paired(
    found: Iterable[tuple[str, _Found]], known: Iterable[tuple[str, _Known]]
) -> Iterator[tuple[_Found, _Known]]:
    """Yield what was found with what is known by the same words.

    One is for all that have its words; of several the first is for the first, and so on.
    """
    there: dict[str, list[_Known]] = {}
    for words, one in known:
        there.setdefault(words, []).append(one)
    came: dict[str, list[_Found]] = {}
    for words, other in found:
        if words:
            came.setdefault(words, []).append(other)
    for words, several in came.items():
        wanted = there.get(words, [])
        if len(several) == 1:
            several *= len(wanted)
        yield from zip(several, wanted, strict=False)


def recognised(
    entries: Sequence[PoEntry], there: Mapping[Key, Unit], aside: Iterable[Key]
) -> tuple[PoEntry, ...]:
    """Return a file's entries, those that bear no text's name under the names of the texts they translate."""
    named = {(entry.segment, entry.wording) for entry in entries}
    known = named & {*there, *aside}
    nameless = [n for n, entry in enumerate(entries) if (entry.segment, entry.wording) not in known]
    if not nameless:
        return tuple(entries)
    found: dict[int, list[PoEntry]] = {}
    free = ((bare(unit.source), unit) for key, unit in there.items() if key not in known)
    for number, unit in paired(((bare(entries[n].source), n) for n in nameless), free):
        entry = replace(entries[number], segment=unit.segment, wording=unit.wording)
        found.setdefault(number, []).append(entry)
    return tuple(one for n, entry in enumerate(entries) for one in found.get(n, [entry]))

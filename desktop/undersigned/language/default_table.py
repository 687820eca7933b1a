"""The default table of the Unicode Collation Algorithm, pyuca's: the same Unicode version on every Python.

A letter's names need some fifty of its thirty thousand lines, so a line is only understood when its
character is asked for; pyuca itself, which understands all of them first, takes ten times as long.
"""

from __future__ import annotations

import functools
from pathlib import Path

from pyuca.collator import COLL_ELEMENT_PATTERN, Collator_10_0_0

Elements = tuple[tuple[int, int, int], ...]
_IMPLICIT = "@implicitweights"


@functools.lru_cache(maxsize=8192)
def elements_of(char: str) -> Elements:
    """Return the collation elements of one character."""
    table = _table()
    line = table.lines.get(f"{ord(char):04X}", "").partition("#")[0]
    found = tuple(_weights(match.groups()) for match in COLL_ELEMENT_PATTERN.finditer(line))
    return found or tuple((first, second, third) for first, second, third in table.implicit_weight(ord(char)))


def _weights(digits: tuple[str, ...]) -> tuple[int, int, int]:
    first, second, third = (int(weight, 16) for weight in digits)
    return first, second, third


@functools.lru_cache(maxsize=1)
def _table() -> _Table:
    return _Table()


class _Table(Collator_10_0_0):  # type: ignore[misc]  # untyped
    """Knows its lines by the code points they begin with."""

    def load(self, filename: str) -> None:
        """Read the lines."""
        self.lines: dict[str, str] = {}
        for line in Path(filename).read_text(encoding="utf-8").splitlines():
            key, _, said = line.partition(";")
            if key.startswith(_IMPLICIT):
                first, _, last = key.removeprefix(_IMPLICIT).partition("..")
                base = said.partition("#")[0]
                self.implicit_weights.append([int(first, 16), int(last, 16), int(base, 16)])
            else:
                self.lines[key.rstrip()] = said

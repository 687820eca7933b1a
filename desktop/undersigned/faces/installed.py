"""The families that this computer has beside those that ship, by name: for papers that ask for one.

All font files are looked through once a process, and only when such a family is asked for.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator

from undersigned.faces.families import SANS, SERIF
from undersigned.faces.model import Face
from undersigned.faces.shelf import bundled, faces_in, system_files

OFFERED = (SERIF, SANS)  # of those that ship; the others go with them, script by script
_UPRIGHT = ("regular", "book", "roman", "normal", "")
_NAMES = {
    (False, False): _UPRIGHT,
    (True, False): ("bold",),
    (False, True): ("italic", "oblique", "book italic", "book oblique"),
    (True, True): ("bold italic", "bold oblique"),
}
_NEARLY_ALL = 0.98  # of a text's letters: a name in another script has a face of its own anyway


@functools.cache
def _found() -> dict[str, dict[str, Face]]:
    """Return the families that can be set in, by their names in lower case; of each its faces by style."""
    found: dict[str, dict[str, Face]] = {}
    for path in system_files():
        for face in faces_in(path):
            if face.family:
                found.setdefault(face.family.lower(), {}).setdefault(face.style.lower(), face)
    return {name: styles for name, styles in found.items() if any(s in styles for s in _UPRIGHT)}


@functools.lru_cache(maxsize=64)
def installed(family: str, bold: bool, italic: bool) -> Face | None:
    """Return a face of a family that the system has; None where it hasn't, or where the family ships.

    Where the family has no such style, the nearest that it has is taken; none is ever slanted or
    thickened.
    """
    if not family or bundled(family, False, False) is not None:
        return None
    styles = _found().get(family.lower())
    if styles is None:
        return None
    looks = dict.fromkeys(((bold, italic), (bold, False), (False, False)))
    return next(styles[name] for look in looks for name in _NAMES[look] if name in styles)


def is_there(family: str) -> bool:
    """Whether text can be set in a family on this computer."""
    return bundled(family, False, False) is not None or installed(family, False, False) is not None


def families_for(text: Collection[str]) -> Iterator[str]:
    """Yield the families that can draw a text's characters: those that ship, then the system's by name."""
    yield from OFFERED
    letters = {ord(c) for c in text if c.isalpha()}
    for name, styles in sorted(_found().items()):
        face = next(styles[style] for style in _UPRIGHT if style in styles)
        has = sum(map(face.has, letters))
        if (
            bundled(face.family, False, False) is None
            and has >= _NEARLY_ALL * len(letters)
            and name[:1] != "."
        ):
            yield face.family

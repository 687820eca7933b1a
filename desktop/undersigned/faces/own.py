"""The faces of a letter's own font files: those that its campaign carries, told apart by their bytes.

A file that can't be used draws nothing; another face stands in. Whether a file may be taken into a
campaign at all is `given`'s.
"""

from __future__ import annotations

import functools

import uharfbuzz as hb

from undersigned.errors import UnreadableError
from undersigned.faces.model import Face


@functools.cache
def face_of(data: bytes) -> Face | None:
    """Return the face of a font file, loaded once a process; None where it can't be used."""
    try:
        found = Face(data)
    except UnreadableError:
        return None
    return found if found.is_usable and _is_sound(found) else None


def _is_sound(face: Face) -> bool:
    """Whether all of a face can be taken apart, as a PDF will want it: a corrupt one fails at some glyph."""
    request = hb.SubsetInput()
    request.sets(hb.SubsetInputSets.GLYPH_INDEX).update(range(face.face.glyph_count))
    request.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.RETAIN_GIDS
    try:
        return bool(hb.subset(face.face, request).glyph_count)
    except (RuntimeError, hb.HarfBuzzError):
        return False


def own_families(files: tuple[bytes, ...]) -> tuple[str, ...]:
    """Return the families of font files, in their order."""
    return tuple(dict.fromkeys(found.linked_family for data in files if (found := face_of(data))))


@functools.lru_cache(maxsize=256)
def styled(files: tuple[bytes, ...], name: str, bold: bool, italic: bool) -> Face | None:
    """Return the face of a family that is nearest to a style, its weight first; None where none is of it."""
    faces = [found for data in files if (found := face_of(data)) and _is_of(found, name)]
    return min(faces, key=lambda f: (f.is_bold != bold, f.is_italic != italic), default=None)


@functools.lru_cache(maxsize=256)
def fallbacks(files: tuple[bytes, ...], bold: bool, italic: bool) -> tuple[Face, ...]:
    """Return one face of each family among the files, in their order, nearest to a style."""
    return tuple(found for name in own_families(files) if (found := styled(files, name, bold, italic)))


def _is_of(face: Face, name: str) -> bool:
    return face.linked_family.casefold() == name.casefold()

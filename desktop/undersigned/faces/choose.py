"""Which face draws a cluster: the paper's family, a bundled one beside it, the letter's own, the system's.

A cluster is never split over two faces.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from undersigned.faces.families import Family, companion, families_beside
from undersigned.faces.installed import installed
from undersigned.faces.model import Face
from undersigned.faces.own import fallbacks, styled
from undersigned.faces.scripts import script_of
from undersigned.faces.shelf import bundled, faces_in, system_files

# Drawn by no glyph of their own: joiners, marks of direction, variation selectors, line ends.
_INVISIBLE = frozenset((
    0x09, 0x0A, 0x0D, 0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF,
    *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10),
))  # fmt: skip
# Which face of a collection suits the language, where Han characters look different.
_REGIONS = {
    "ja": "JP",
    "ko": "KR",
    "zh": "SC",
    "zh-hans": "SC",
    "zh-hant": "TC",
    "zh-tw": "TC",
    "zh-hk": "HK",
}


_MARKED = re.compile("[^\\W\\d_][\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


def is_invisible(char: str) -> bool:
    """Whether a character needs no glyph."""
    return ord(char) in _INVISIBLE


def _needs(cluster: str) -> frozenset[int]:
    composed = unicodedata.normalize("NFC", cluster)
    return frozenset(ord(c) for c in composed) - _INVISIBLE


def draws(face: Face, cluster: str) -> bool:
    """Whether a face has every character of a cluster, composed or as it stands."""
    has = face.has
    return all(map(has, _needs(cluster))) or all(has(ord(c)) or ord(c) in _INVISIBLE for c in cluster)


@functools.lru_cache(maxsize=20_000)
def choose(cluster: str, family: Family, bold: bool, italic: bool, language: str = "") -> Face | None:
    """Return the face that draws a cluster, or None where no face can.

    Args:
        cluster: One user-perceived character (UAX #29).
        family: The paper's family.
        bold: Whether a bold face is wanted; a fallback may have none.
        italic: Likewise.
        language: BCP 47; decides between the faces of a collection for Han characters.
    """
    own = own_face(family, bold, italic)
    if own and draws(own, cluster):
        return own
    for name in _asked(family.name, script_of(cluster[0])):
        face = bundled(name, bold, italic)
        if face is None and name == family.name:
            face = installed(name, bold, italic)
        if face and draws(face, cluster):
            return face
    for face in fallbacks(family.files, bold, italic):
        if draws(face, cluster):
            return face
    return _from_system(cluster, bold, language)


def own_face(family: Family, bold: bool, italic: bool) -> Face | None:
    """Return a family's own face in a style, or None where there is none of that family.

    A letter's own font files go before those that ship, where they have the style.
    """
    own = styled(family.files, family.name, bold, italic) if family.files else None
    if own and (own.is_bold, own.is_italic) == (bold, italic):
        return own
    return bundled(family.name, bold, italic) or own


@functools.lru_cache(maxsize=256)
def _asked(family: str, script: str) -> tuple[str, ...]:
    """Return the bundled families in the order they are asked, the script's own among the first."""
    every = families_beside(family)
    own = companion(script, family)
    return tuple(dict.fromkeys((every[0], own, *every))) if own else every


def _from_system(cluster: str, bold: bool, language: str) -> Face | None:
    weights = ("Bold",) if bold else ("Regular", "Book", "Roman", "Medium", "")
    region = _REGIONS.get(language.lower()) or _REGIONS.get(language.lower().split("-")[0], "JP")
    spare = None
    for path in system_files():
        able = [f for f in faces_in(path) if "Italic" not in f.style and draws(f, cluster)]
        if not able:
            continue
        best = next((f for f in able if f.family.endswith(" " + region)), able[0])
        if best.style in weights:
            return best
        spare = spare or best
    return spare


def undrawable(text: str, family: Family) -> tuple[str, ...]:
    """Return what of a text no face can draw, each once, in their order.

    Characters first; then letters with marks that no face has together, though all are there.
    """
    seen = dict.fromkeys(c for c in text if ord(c) > 0x7F and not is_invisible(c))
    missing = [c for c in seen if _missing(c, family)]
    return tuple(missing + [m for m in marked(text) if _missing(m, family) and not set(m) & set(missing)])


def marked(text: str) -> tuple[str, ...]:
    """Return the letters of a text that have combining marks, with their marks, each once."""
    return tuple(dict.fromkeys(_MARKED.findall(text)))


def _missing(char: str, family: Family) -> bool:
    return choose(char, family, False, False) is None

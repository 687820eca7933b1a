"""Which bundled family goes with which for the scripts a Latin family doesn't have.

Each script has a companion for serif and one for sans-serif text, where both ship; else one for both.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

SERIF, SANS = "Noto Serif", "Noto Sans"


class Companions(NamedTuple):
    """The families of one script, beside serif and beside sans-serif text."""

    serif: str
    sans: str


class Family(NamedTuple):
    """A family by its name, among those that ship, the system's, and a letter's own font files."""

    name: str
    files: tuple[bytes, ...] = ()


_BOTH = {
    "Armn": "Armenian",
    "Beng": "Bengali",
    "Deva": "Devanagari",
    "Ethi": "Ethiopic",
    "Geor": "Georgian",
    "Hebr": "Hebrew",
    "Khmr": "Khmer",
    "Taml": "Tamil",
    "Thai": "Thai",
}
_SERIF_ONLY = {
    "Gujr": "Gujarati",
    "Guru": "Gurmukhi",
    "Knda": "Kannada",
    "Laoo": "Lao",
    "Mlym": "Malayalam",
    "Mymr": "Myanmar",
    "Sinh": "Sinhala",
    "Telu": "Telugu",
    "Tibt": "Tibetan",
}
_SANS_ONLY = {
    "Cans": "Canadian Aboriginal",
    "Cher": "Cherokee",
    "Nkoo": "NKo",
    "Orya": "Oriya",
    "Syrc": "Syriac",
    "Tfng": "Tifinagh",
    "Thaa": "Thaana",
}

COMPANIONS = MappingProxyType(
    {
        "Arab": Companions("Noto Naskh Arabic", "Noto Sans Arabic"),
        **{script: Companions(f"{SERIF} {name}", f"{SANS} {name}") for script, name in _BOTH.items()},
        **{script: Companions(*[f"{SERIF} {name}"] * 2) for script, name in _SERIF_ONLY.items()},
        **{script: Companions(*[f"{SANS} {name}"] * 2) for script, name in _SANS_ONLY.items()},
    }
)
"""By script (ISO 15924)."""


def is_sans(family: str) -> bool:
    """Whether a family is sans-serif, as far as its name tells."""
    return "Sans" in family or family in ("Arial", "Calibri", "Helvetica", "Carlito")


def companion(script: str, family: str) -> str:
    """Return the bundled family that draws a script beside text in another; "" where none does."""
    found = COMPANIONS.get(script)
    if found is None:
        return ""
    return found.sans if is_sans(family) else found.serif


def families_beside(family: str) -> tuple[str, ...]:
    """Return all bundled families in the order they are asked for a character; the given one is first."""
    plain = (SANS, SERIF) if is_sans(family) else (SERIF, SANS)
    own = (companion(script, family) for script in COMPANIONS)
    other = (companion(script, plain[1]) for script in COMPANIONS)
    return tuple(dict.fromkeys((family, plain[0], *own, plain[1], *other)))

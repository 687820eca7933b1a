"""Which families a letter names for the scripts its paper's own family doesn't have, and what stands in.

Word asks for a family by class of script (ECMA-376 17.3.2.26): Latin and the like, complex scripts, and
East Asian ones. Where one isn't installed, the table of fonts names others to take.
"""

from __future__ import annotations

from functools import lru_cache

from undersigned.faces.families import companion, is_sans
from undersigned.language.tags import script
from undersigned.render.docx.markup import attribute

# Of each script: what stands in for its family beside serif and beside sans-serif text.
_INDIC = ("Nirmala UI", "Nirmala UI")
_STAND_INS = {
    "Arab": ("Times New Roman", "Arial"),
    "Hebr": ("Times New Roman", "Arial"),
    "Thai": ("Angsana New", "Leelawadee UI"),
    "Laoo": ("Leelawadee UI", "Leelawadee UI"),
    "Khmr": ("Leelawadee UI", "Leelawadee UI"),
    "Mymr": ("Myanmar Text", "Myanmar Text"),
    "Tibt": ("Microsoft Himalaya", "Microsoft Himalaya"),
    "Syrc": ("Estrangelo Edessa", "Estrangelo Edessa"),
    "Thaa": ("MV Boli", "MV Boli"),
    "Nkoo": ("Ebrima", "Ebrima"),
    **dict.fromkeys(("Beng", "Deva", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Taml", "Telu"), _INDIC),
}
_EAST_ASIAN = {
    "Jpan": (("Noto Serif CJK JP", "Yu Mincho"), ("Noto Sans CJK JP", "Yu Gothic")),
    "Kore": (("Noto Serif CJK KR", "Batang"), ("Noto Sans CJK KR", "Malgun Gothic")),
    "Hans": (("Noto Serif CJK SC", "SimSun"), ("Noto Sans CJK SC", "Microsoft YaHei")),
    "Hant": (("Noto Serif CJK TC", "PMingLiU"), ("Noto Sans CJK TC", "Microsoft JhengHei")),
}
_DEFAULT = ("Times New Roman", "Arial")


@lru_cache(maxsize=64)
def complex_family(family: str, language: str) -> tuple[str, str]:
    """Return the family for complex scripts beside another, and what stands in for it or "".

    A family that doesn't ship is taken to have what its letter needs; Word looks further if it doesn't.
    """
    sans = is_sans(family)
    if not family.startswith("Noto "):
        return family, ""
    found = script(language)
    stand_in = _STAND_INS.get(found)
    if stand_in is None:
        return _DEFAULT[sans], ""
    return companion(found, family), stand_in[sans]


@lru_cache(maxsize=64)
def east_asian_family(family: str, language: str) -> tuple[str, str]:
    """Return the family for East Asian scripts beside another, and what stands in for it or ""."""
    found = _EAST_ASIAN.get(script(language))
    if found is None or not family.startswith("Noto "):
        return family, ""
    return found[is_sans(family)]


@lru_cache(maxsize=64)
def fonts(family: str, language: str) -> str:
    """Return the `w:rFonts` of a family in a letter's language."""
    plain = attribute(family)
    return (
        f'<w:rFonts w:ascii="{plain}" w:hAnsi="{plain}" '
        f'w:eastAsia="{attribute(east_asian_family(family, language)[0])}" '
        f'w:cs="{attribute(complex_family(family, language)[0])}"/>'
    )

"""Fonts that draw names and texts of any script, with the faces that ship where the system has none."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate

from undersigned import assets
from undersigned.faces.scripts import COMMON, script_of

# The faces that ship, by script; for the others Qt looks through the system's.
_FACES = {
    "Latn": "NotoSans",
    "Grek": "NotoSans",
    "Cyrl": "NotoSans",
    "Arab": "NotoSansArabic",
    "Armn": "NotoSansArmenian",
    "Beng": "NotoSansBengali",
    "Cans": "NotoSansCanadianAboriginal",
    "Cher": "NotoSansCherokee",
    "Deva": "NotoSansDevanagari",
    "Ethi": "NotoSansEthiopic",
    "Geor": "NotoSansGeorgian",
    "Hebr": "NotoSansHebrew",
    "Khmr": "NotoSansKhmer",
    "Nkoo": "NotoSansNKo",
    "Orya": "NotoSansOriya",
    "Syrc": "NotoSansSyriac",
    "Taml": "NotoSansTamil",
    "Thaa": "NotoSansThaana",
    "Thai": "NotoSansThai",
    "Tfng": "NotoSansTifinagh",
    "Gujr": "NotoSerifGujarati",
    "Guru": "NotoSerifGurmukhi",
    "Knda": "NotoSerifKannada",
    "Laoo": "NotoSerifLao",
    "Mlym": "NotoSerifMalayalam",
    "Mymr": "NotoSerifMyanmar",
    "Sinh": "NotoSerifSinhala",
    "Telu": "NotoSerifTelugu",
    "Tibt": "NotoSerifTibetan",
}
# Qt asks one face after the other for these, and says so aloud of each that can't shape them.
_SHAPED = frozenset(
    (
        *("Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mymr"),
        *("Nkoo", "Orya", "Sinh", "Syrc", "Taml", "Telu", "Thaa", "Tibt"),
    )
)


@functools.lru_cache(maxsize=4096)
def _scripts(text: str) -> frozenset[str]:
    """Return the scripts that the interface's own face may not have."""
    return frozenset(map(script_of, text)) - {COMMON}


@functools.lru_cache(maxsize=256)
def _font(base: str, scripts: frozenset[str], struck: bool, slanted: bool) -> QFont:
    font = QFont()
    font.fromString(base)
    font.setStrikeOut(struck)
    font.setItalic(slanted)
    if scripts:
        font.setFamilies(_in_turn(font.families(), scripts))
    return font


def _in_turn(base: Sequence[str], scripts: frozenset[str]) -> list[str]:
    """Return families with those that draw scripts, which go first where no other can shape the script."""
    first = [f for script in sorted(scripts & _SHAPED) for f in _families(_FACES.get(script, ""))]
    last = [f for script in sorted(scripts - _SHAPED) for f in _families(_FACES.get(script, ""))]
    return [*first, *base, *last]


def shaped_by(own: str, script: str, others: Sequence[str]) -> list[str]:
    """Return a script's own family with others, in the order in which Qt should try them."""
    return [own, *others] if script in _SHAPED else [*others[:1], own, *others[1:]]


@functools.cache
def _families(face: str) -> tuple[str, ...]:
    """Return the families of a face that ships, which Qt knows from then on."""
    if not face:
        return ()
    known = QFontDatabase.addApplicationFont(str(assets.resource(f"fonts/{face}-Regular.ttf")))
    return tuple(QFontDatabase.applicationFontFamilies(known)) if known >= 0 else ()


def settle() -> None:
    """Let Qt know the interface's own face before anything is laid out.

    Where a system has no face of its own, Qt takes this one for it once it knows it, whose lines are higher.
    """
    for style in ("Bold", "Italic", "BoldItalic"):
        QFontDatabase.addApplicationFont(str(assets.resource(f"fonts/NotoSans-{style}.ttf")))
    _families("NotoSans")


def font_for(text: str, *, struck: bool = False, slanted: bool = False) -> QFont:
    """Return the interface's font, with faces that draw all of a text."""
    scripts = frozenset() if text.isascii() else _scripts(text)
    return _font(QGuiApplication.font().toString(), scripts, struck, slanted)


def families_for(text: str, *others: str) -> tuple[str, ...]:
    """Return families with those that draw what they may not have of a text, in the order to try them."""
    return others if text.isascii() else tuple(_in_turn(others, _scripts(text)))


class InItsFace(QStyledItemDelegate):
    """Draws each row of a list in faces that have its letters, which are loaded once it is seen."""

    def initStyleOption(self, option: Any, index: Any) -> None:
        """Choose the faces."""
        super().initStyleOption(option, index)
        option.font = font_for(option.text)
        option.fontMetrics = QFontMetrics(option.font)

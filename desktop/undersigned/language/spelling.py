"""Spelling in one language: is a word known, and what might be meant; the door of Hunspell.

English and Spanish ship under resources/spelling. For other languages the system's own dictionaries
are used, as LibreOffice and other programs install them, or a folder of the user's.
"""

from __future__ import annotations

import functools
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from undersigned import assets

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|\S+\.[a-z]{2,}(?:/\S*)?")
_MOST_SUGGESTED = 6
_LONGEST = 60  # characters; longer ones aren't words


class Word(NamedTuple):
    """A word and where it stands in a text."""

    start: int
    end: int
    text: str


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text that can be spelled wrong: no addresses, abbreviations or single letters."""
    shut = [match.span() for match in _ADDRESS.finditer(text)]
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        if any(a <= start < b for a, b in shut) or not 1 < len(word) <= _LONGEST:
            continue
        if word.isupper() and len(word) <= 6:
            continue
        if (end < len(text) and text[end].isdigit()) or (start and text[start - 1].isdigit()):
            continue
        yield Word(start, end, word)


class Speller:
    """One language's dictionary."""

    def __init__(self, path: Path) -> None:
        from hunspell import Hunspell

        self._hunspell = Hunspell(path.stem, hunspell_data_dir=str(path.parent))

    def knows(self, word: str) -> bool:
        """Whether a word is spelled right; one with hyphens if each part is."""
        plain = word.replace("’", "'")
        if self._hunspell.spell(plain):
            return True
        return "-" in plain and all(self._hunspell.spell(part) for part in plain.split("-") if part)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what might be meant, the likeliest first. May take half a second."""
        curly = "’" in word
        found = self._hunspell.suggest(word.replace("’", "'"))[:_MOST_SUGGESTED]
        return tuple(w.replace("'", "’") if curly else w for w in found)


@functools.lru_cache(maxsize=4)
def speller(language: str, folders: Sequence[Path] = ()) -> Speller | None:
    """Return a language's speller; None where no dictionary of it is on this computer.

    Args:
        language: BCP 47. Without a region, or with one that has no dictionary, another of the
            language serves: "es-AR" takes es_ES.
        folders: further folders to look in, first.
    """
    found = _dictionary(language, (*folders, assets.resource("spelling"), *_system_folders()))
    return Speller(found) if found else None


def _dictionary(language: str, folders: Sequence[Path]) -> Path | None:
    wanted = language.replace("-", "_")
    base = wanted.split("_")[0]
    usual = {"en": "en_US", "es": "es_ES", "pt": "pt_PT", "de": "de_DE", "fr": "fr_FR"}.get(base, base)
    for name in dict.fromkeys((wanted, usual, base)):
        for folder in folders:
            if (folder / f"{name}.dic").is_file() and (folder / f"{name}.aff").is_file():
                return folder / f"{name}.dic"
    for folder in folders:
        for path in sorted(folder.glob(f"{base}_*.dic")) if folder.is_dir() else ():
            if path.with_suffix(".aff").is_file():
                return path
    return None


def _system_folders() -> tuple[Path, ...]:
    """Return where systems and LibreOffice keep Hunspell's dictionaries."""
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        return tuple(sorted(programs.glob("LibreOffice*/share/extensions/dict-*")))
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return (Path.home() / "Library/Spelling", Path("/Library/Spelling"), *sorted(office.glob("dict-*")))
    return (
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell/dicts"),
        *sorted(Path("/usr/lib/libreoffice/share/extensions").glob("dict-*")),
    )

"""File names from titles and names: legal on Windows, macOS, Linux and in a zip, and all different.

Two names are the same file somewhere if they differ in case, composition (NFC, NFD) or width
alone, so none of these tells two of ours apart.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable

MOST_BYTES = 200  # of UTF-8, with number and extension
_LONGEST_EXTENSION = 12  # bytes; room for ".docx" and what may come
FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: devices, with any extension.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)


def legal(text: str, most: int = MOST_BYTES - _LONGEST_EXTENSION) -> str:
    """Return a text as (the beginning of) a file name of at most `most` bytes; "" where nothing is left."""
    text = cleaned(text, most)
    return _shortened(f"_{text}", most) if _RESERVED.fullmatch(text) else text


@functools.lru_cache(maxsize=16_384)
def cleaned(text: str, most: int = MOST_BYTES - _LONGEST_EXTENSION) -> str:
    """Return a text as a part of a file name.

    Signs that a system forbids become "-"; controls, marks of direction and lone surrogates go.
    """
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if unicodedata.category(c)[0] == "Z" or c in "\t\n\r" else c for c in text)
    text = "".join(c for c in text if unicodedata.category(c)[0] != "C")
    text = " ".join(FORBIDDEN.sub("-", text).split())
    return _shortened(text.lstrip(".~- "), most).rstrip(". ")


def _shortened(text: str, most: int) -> str:
    """Cut to so many bytes, never between a letter and its marks."""
    if len(text.encode()) <= most:
        return text
    cut = len(text.encode()[:most].decode(errors="ignore"))
    while cut and unicodedata.category(text[cut])[0] == "M":
        cut -= 1
    return text[:cut]


@functools.lru_cache(maxsize=4096)
def same_file(name: str) -> str:
    """Return what two names share where some system takes them for one file."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return unicodedata.normalize("NFKC", folded).casefold()


def different(stems: Iterable[str]) -> tuple[str, ...]:
    """Return legal stems, a repeated one with a number after it, in the same order."""
    given = [legal(stem) or "letter" for stem in stems]
    taken = {same_file(stem) for stem in given}
    used: set[str] = set()
    found = []
    for stem in given:
        name, number = stem, 1
        while (key := same_file(name)) in used or (number > 1 and key in taken):
            number += 1
            tail = f" ({number})"
            name = legal(stem, MOST_BYTES - _LONGEST_EXTENSION - len(tail)) + tail
        used.add(key)
        found.append(name)
    return tuple(found)

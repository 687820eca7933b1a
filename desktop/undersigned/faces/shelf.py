"""Where faces lie: those that ship, and the system's, found when a letter first needs one.

The order is fixed by name, so that the same machine picks the same face every time.
"""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path

import uharfbuzz as hb

from undersigned.assets import resource
from undersigned.errors import UnreadableError
from undersigned.faces.model import Face, face

_STYLES = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}

# Families that draw the scripts no bundled face has, best first. Where a system has none of
# them, its other fonts are looked through in the order of their names.
_PREFERRED = (
    "notoserifcjk",
    "notosanscjk",
    "yumin",
    "yugoth",
    "hiragino",
    "songti",
    "pingfang",
    "applesdgothic",
    "simsun",
    "msyh",
    "malgun",
    "batang",
    "notoserif",
    "notosans",
    "noto",
    "arial",
    "dejavuserif",
    "dejavusans",
)


@functools.cache
def bundled(family: str, bold: bool, italic: bool) -> Face | None:
    """Return a face that ships, or None where the family doesn't.

    Where the family has no such style, the nearest that it has is taken; none is ever slanted or
    thickened.
    """
    stem = family.replace(" ", "")
    for style in dict.fromkeys((_STYLES[bold, italic], _STYLES[bold, False], _STYLES[False, False])):
        path = resource("fonts") / f"{stem}-{style}.ttf"
        if path.is_file():
            return face(path)
    return None


def _folders() -> list[Path]:
    """Return the folders in which this system keeps its fonts."""
    home = Path.home()
    if sys.platform == "win32":
        return [
            Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",
            Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft/Windows/Fonts",
        ]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    ]


def _rank(path: Path) -> tuple[int, str, str]:
    name = path.name.lower().replace(" ", "").replace("-", "")
    best = next((i for i, known in enumerate(_PREFERRED) if name.startswith(known)), len(_PREFERRED))
    return best, path.name, str(path)


@functools.cache
def system_files() -> tuple[Path, ...]:
    """Return the system's font files, the preferred families first."""
    found = (p for folder in _folders() if folder.is_dir() for p in folder.rglob("*"))
    return tuple(
        sorted((p for p in found if p.suffix.lower() in (".ttf", ".otf", ".ttc", ".otc")), key=_rank)
    )


@functools.cache
def faces_in(path: Path) -> tuple[Face, ...]:
    """Return the faces of a font file or collection; none where it can't be used."""
    try:
        count = hb.Face(hb.Blob.from_file_path(str(path))).count
        faces = [face(path, index) for index in range(count)]
    except (UnreadableError, OSError, hb.HarfBuzzError):
        return ()
    return tuple(f for f in faces if f.is_usable)

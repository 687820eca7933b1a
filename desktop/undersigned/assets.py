"""Where templates/, resources/ and docs/ lie: in a checkout, an installed wheel or a frozen program.

Nobody else knows. A wheel and a frozen program carry these folders beside this module,
under `_shipped`; in a checkout they stand at the top. What is in the files is the
business of whoever reads them.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path

from undersigned.errors import UnreadableError

_HERE = Path(__file__).resolve().parent
_SHIPPED = _HERE / "_shipped"
_HOME = _SHIPPED if _SHIPPED.is_dir() else _HERE.parents[1]


def template_folders() -> Mapping[str, Path]:
    """Return the folders of the letters that ship, by name, in the names' order."""
    top = _HOME / "templates"
    if not top.is_dir():
        return {}
    folders = sorted(entry for entry in top.iterdir() if (entry / "letter.md").is_file())
    return {folder.name: folder for folder in folders}


@functools.lru_cache(512)
def resource(name: str) -> Path:
    """Return the path of what ships under resources/, named with slashes: "fonts/NotoSans-Bold.ttf".

    Whether it exists is left to the caller, who may be looking for a language we don't have.

    Raises:
        UnreadableError: the name leads out of resources/; names may be made from a
            campaign's language tags, and a campaign comes from anywhere.
    """
    top = _HOME / "resources"
    path = (top / name).resolve()
    if not path.is_relative_to(top.resolve()):
        raise UnreadableError(
            "{name} is not the name of a file that comes with Undersigned.",
            fix="Check the language codes in the campaign.",
            name=name,
        )
    return path


def guide(name: str) -> Path:
    """Return the path of a page or picture of the user's guide: "guide.md", "pictures/text.png".

    Raises:
        UnreadableError: the name leads out of the guide.
    """
    top = _HOME / "docs"
    path = (top / name).resolve()
    if not path.is_relative_to(top.resolve()):
        raise UnreadableError("{name} is no page of the guide.", name=name)
    return path

"""Take the pictures of the guide: `python for_guide.py docs/pictures` (`make pictures`).

They are of the real window, in light colours, and are kept small: a palette of 128 colours.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ["LOOK"] = "light0"

from PIL import Image

from screens import take

PICTURES = {  # the guide's, and the scene it is taken of
    "start": "start",
    "understood": "have-letter-understood",
    "text": "text-shared",
    "to-fix": "to-fix",
    "recipients": "recipients-many",
    "signatories": "signatories",
    "import-changes": "import-changes",
    "same-group": "same-group",
    "who-gets-what": "who-gets-what",
    "page": "page",
    "letters": "letters",
    "translations": "translations-stale",
    "settings": "settings",
}
_COLOURS = 128


def main(folder: Path) -> None:
    """Take them, and make them small."""
    folder.mkdir(parents=True, exist_ok=True)
    take.WAIT = 30.0  # a guide has no page that is still being made
    with tempfile.TemporaryDirectory() as name:
        taken = Path(name)
        take.main(taken, sorted(set(PICTURES.values())))
        for picture, scene in PICTURES.items():
            (found,) = taken.glob(f"{scene}.light.*.png")
            with Image.open(found) as image:
                small = image.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
                small.save(folder / f"{picture}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

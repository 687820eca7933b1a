"""Font files such as a coalition has of its own: those that ship, under another name, with another letter."""

from __future__ import annotations

import functools
import io

from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from undersigned.assets import resource

HARBOUR = "Harbour Text"
RARE = "\U0010fffd"  # a character for private use, which no other font has


@functools.cache
def own_font(
    family: str = HARBOUR, style: str = "Regular", *, licence: int = 0, of: str = "NotoSerif"
) -> bytes:
    """Return a font of a family of its own; it draws the rare character too."""
    font = TTFont(resource("fonts") / f"{of}-{style}.ttf", recalcTimestamp=False)
    for name in font["name"].names:
        if name.nameID in (1, 16):
            name.string = family
        elif name.nameID in (4, 6):
            name.string = f"{family} {style}" if name.nameID == 4 else f"{family.replace(' ', '')}-{style}"
    wide = CmapSubtable.newSubtable(12)
    wide.platformID, wide.platEncID, wide.language = 3, 10, 0
    named = font.getBestCmap()
    spare = next(
        g for g in font.getGlyphOrder()[1:] if g not in named.values() and font["glyf"][g].numberOfContours
    )
    wide.cmap = {**named, ord(RARE): spare}
    font["cmap"].tables = [*(t for t in font["cmap"].tables if t.format == 4), wide]
    font["OS/2"].fsType = licence
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def collection() -> bytes:
    """Return a collection of a regular and a bold face."""
    whole = TTCollection()
    whole.fonts = [TTFont(io.BytesIO(own_font(style=style))) for style in ("Regular", "Bold")]
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()

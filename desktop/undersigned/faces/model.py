"""One face: its outlines, its metrics, and which characters it has. The door of HarfBuzz for fonts."""

from __future__ import annotations

import functools
import hashlib
import re
import unicodedata
from pathlib import Path

import uharfbuzz as hb

from undersigned.errors import UnreadableError

# Letters a font may map a ligature glyph to; text is given back as what was typed.
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}

_PICTURES = frozenset(("CBDT", "sbix"))
_STAND_INS = frozenset(("lastresort", "lastresorthe", "adobeblank", "adobenotdef", "notdef"))
_RESTRICTED = 2
_OF_THE_CAMPAIGN = "in the campaign"
_NO_NAME = re.compile(r"[^!-~]|[][(){}<>/%#]")  # what a PDF name object may not hold as it stands
_LONGEST_NAME = 63
_NO_TEXT = frozenset((0x0000, 0xFEFF, 0xFFFE, 0xFFFF))  # no Unicode map may name them (ISO 14289-1 7.21.7)


def _pen() -> hb.DrawFuncs:
    """Return what writes an outline as a path's operators; quadratic curves become cubic ones."""
    pen = hb.DrawFuncs()
    now = [0.0, 0.0]

    def write(path: list[bytes], operator: bytes, *points: float) -> None:
        path.append(b" ".join(b"%.6g" % round(p, 4) for p in points) + b" " + operator)
        now[:] = points[-2:]

    def quadratic(cx: float, cy: float, x: float, y: float, path: list[bytes]) -> None:
        x0, y0 = now
        first = x0 + (cx - x0) * 2 / 3, y0 + (cy - y0) * 2 / 3
        second = x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3
        write(path, b"c\n", *first, *second, x, y)

    pen.set_move_to_func(lambda x, y, path: write(path, b"m\n", x, y))
    pen.set_line_to_func(lambda x, y, path: write(path, b"l\n", x, y))
    pen.set_quadratic_to_func(quadratic)
    pen.set_cubic_to_func(lambda a, b, c, d, x, y, path: write(path, b"c\n", a, b, c, d, x, y))
    pen.set_close_path_func(lambda path: path.append(b"h\n"))
    return pen


_PEN = _pen()


class Face:
    """A face of a font file. Equal only to itself; each is loaded once a process.

    Attributes:
        upem: Units per em, in which all its metrics are given.
        key: A short name made from the font's own bytes, the same on every machine.
    """

    def __init__(self, source: Path | bytes, index: int = 0) -> None:
        self.source = source
        self.index = index
        name = source.name if isinstance(source, Path) else _OF_THE_CAMPAIGN
        try:
            blob = hb.Blob.from_file_path(str(source)) if isinstance(source, Path) else hb.Blob(source)
            self.face = hb.Face(blob, index)
        except (OSError, hb.HarfBuzzError) as error:
            raise UnreadableError("The font file {file} can't be read.", file=name) from error
        if not self.face.glyph_count:
            raise UnreadableError("The file {file} holds no font that can be used.", file=name)
        self.font = hb.Font(self.face)
        self.upem: int = self.face.upem

    @functools.cached_property
    def key(self) -> str:
        """Return a name for the face made from its bytes: "F" and ten hexadecimal digits."""
        if isinstance(self.source, Path):
            with self.source.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").digest()
        else:
            digest = hashlib.sha256(self.source).digest()
        return "F" + hashlib.sha256(digest + bytes([self.index])).hexdigest()[:10]

    @functools.cached_property
    def characters(self) -> frozenset[int]:
        """Return the code points it has a glyph for."""
        return frozenset(self.face.unicodes)

    @functools.cached_property
    def postscript_name(self) -> str:
        """Return its PostScript name, made safe for a PDF name object."""
        return _NO_NAME.sub("", self._name("POSTSCRIPT_NAME"))[:_LONGEST_NAME] or "Face" + self.key

    @functools.cached_property
    def family(self) -> str:
        """Return the family's name."""
        return self._name("TYPOGRAPHIC_FAMILY") or self._name("FONT_FAMILY")

    @functools.cached_property
    def style(self) -> str:
        """Return the style's name within its family: "Bold Italic"."""
        return self._name("TYPOGRAPHIC_SUBFAMILY") or self._name("FONT_SUBFAMILY")

    @functools.cached_property
    def linked_family(self) -> str:
        """Return the family of four styles that it belongs to, as in "Noto Sans Light"."""
        return self._name("FONT_FAMILY") or self.family

    @functools.cached_property
    def is_bold(self) -> bool:
        """Whether it is the bold of its four styles (OpenType, OS/2 fsSelection, bit 5; head macStyle)."""
        return bool(self._selection & 0x20 or self._mac_style & 1)

    @functools.cached_property
    def is_italic(self) -> bool:
        """Whether it is an italic or oblique of its four styles."""
        return bool(self._selection & 0x201 or self._mac_style & 2)

    @property
    def _selection(self) -> int:
        return int.from_bytes(self.table("OS/2")[62:64], "big")

    @property
    def _mac_style(self) -> int:
        return int.from_bytes(self.table("head")[44:46], "big")

    @property
    def licence(self) -> int:
        """Return what its maker allows of embedding it (OpenType, OS/2 fsType)."""
        return int.from_bytes(self.table("OS/2")[8:10], "big")

    def _name(self, which: str) -> str:
        name = self.face.get_name(hb.OTNameIdPredefined[which])
        return name if isinstance(name, str) else ""

    def has(self, code: int) -> bool:
        """Whether it has a glyph for a code point."""
        return bool(self.font.get_nominal_glyph(code))

    @functools.cached_property
    def tables(self) -> frozenset[str]:
        """Return the tags of its tables."""
        return frozenset(self.face.table_tags)

    @property
    def is_cff(self) -> bool:
        """Whether its outlines are PostScript's."""
        return "CFF " in self.tables

    @functools.cached_property
    def is_usable(self) -> bool:
        """Whether it draws outlines that a file may hold, and isn't one that draws all as boxes.

        Bitmap and colour fonts (emoji) have outlines that show nothing, or none; of a font that is
        licensed for the screen alone nothing may be embedded (OpenType, OS/2 fsType, bit 1).
        """
        if not (self.is_cff or "glyf" in self.tables) or self.tables & _PICTURES:
            return False
        if self.family.replace(" ", "").lower().removeprefix(".") in _STAND_INS:
            return False
        return self.licence & 0xF != _RESTRICTED

    def table(self, tag: str) -> bytes:
        """Return a table's bytes; empty where it has none."""
        return bytes(self.face.reference_table(tag).data)

    @functools.cached_property
    def line_metrics(self) -> tuple[int, int]:
        """Return ascender and descender (negative), in font units."""
        extents = self.font.get_font_extents("ltr")
        return extents.ascender, extents.descender

    @functools.cached_property
    def cap_height(self) -> int:
        """Return the height of its capitals, in font units."""
        glyph = self.font.get_nominal_glyph(ord("H"))
        extents = self.font.get_glyph_extents(glyph) if glyph else None
        return extents.y_bearing if extents else self.line_metrics[0]

    @functools.cache  # noqa: B019 - faces live as long as the process
    def advance(self, glyph: int) -> int:
        """Return a glyph's own advance, in font units."""
        return int(self.font.get_glyph_h_advance(glyph))

    @functools.cached_property
    def space(self) -> int:
        """Return the glyph of the space."""
        return int(self.font.get_nominal_glyph(0x20) or 0)

    @functools.cached_property
    def blank(self) -> int | None:
        """Return a glyph that shows nothing and has no width, if there is one."""
        for code in (0x200C, 0x200D, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF):
            glyph = self.font.get_nominal_glyph(code)
            if glyph and not self.advance(glyph) and not self.outline(glyph):
                return int(glyph)
        return None

    @functools.cache  # noqa: B019 - faces live as long as the process
    def outline(self, glyph: int) -> bytes:
        """Return a glyph's outline as a filled path (ISO 32000-1 8.5.2), in font units."""
        path: list[bytes] = []
        self.font.draw_glyph(glyph, _PEN, path)
        return b"".join(path) + b"f\n" if path else b""

    @functools.cached_property
    def glyph_code(self) -> dict[int, int]:
        """Return for each glyph that stands for a character its code point.

        Of several, the lowest that isn't a compatibility form of another (a Kangxi radical, say).
        """
        codes: dict[int, int] = {}
        for code in sorted(self.characters - _NO_TEXT):
            glyph = self.font.get_nominal_glyph(code)
            known = codes.setdefault(glyph, code) if glyph else code
            if known != code and not _is_plain(known) and _is_plain(code):
                codes[glyph] = code
        return codes

    @functools.cached_property
    def glyph_text(self) -> dict[int, str]:
        """Return for each glyph that stands for a character that character; of several, the lowest.

        Ligatures give back their letters, and the forms of Arabic letters the letter.
        """
        return {glyph: _LIGATURES.get(code) or _letter(code) for glyph, code in self.glyph_code.items()}


def _letter(code: int) -> str:
    char = chr(code)
    return (
        unicodedata.normalize("NFKC", char) if 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code < 0xFEFF else char
    )


def _is_plain(code: int) -> bool:
    return unicodedata.is_normalized("NFKC", chr(code))


@functools.cache
def face(path: Path, index: int = 0) -> Face:
    """Return the face, loaded once a process."""
    return Face(path, index)

"""Faces inside the file: subset CID fonts with Unicode maps (ISO 32000-1 9.7, 9.10.3).

A subset depends on the letter's own glyphs only, rounded up to whole stretches of 128 code
points, so that letters that differ in a few words share it. Ideographs are not rounded: a
stretch of them would weigh more than the letter.
"""

from __future__ import annotations

import functools
import hashlib
import zlib
from collections.abc import Iterable
from typing import NamedTuple

import uharfbuzz as hb

from undersigned.faces.model import Face
from undersigned.render.pdf.objects import File
from undersigned.render.pdf.shape import Usage

_FIRST_IDEOGRAPH = 0x2E80
_DROPPED = ("GSUB", "GPOS", "GDEF", "VORG", "vhea", "vmtx", "BASE", "DSIG", "kern")


class Needed(NamedTuple):
    """What a letter needs of a face: stretches of code points, single glyphs, and unnamed ones' text."""

    stretches: frozenset[int]
    glyphs: frozenset[int]
    unnamed: frozenset[tuple[int, str]]


@functools.lru_cache(maxsize=4096)
def needed(face: Face, usage: Usage) -> Needed:
    """Return a usage rounded to stretches of 128 code points."""
    codes = {glyph: face.glyph_code.get(glyph) for glyph in usage.glyphs}
    stretches = frozenset(
        code >> 7 for code in codes.values() if code is not None and code < _FIRST_IDEOGRAPH
    )
    single = frozenset(glyph for glyph, code in codes.items() if code is None or code >= _FIRST_IDEOGRAPH)
    return Needed(stretches, single, usage.unnamed)


def united(all_needed: Iterable[Needed]) -> Needed:
    """Return what several texts need of one face together."""
    parts = list(all_needed)
    return Needed(*(frozenset().union(*(part[i] for part in parts)) for i in range(3)))  # type: ignore[arg-type]


class Embedded(NamedTuple):
    """A subset's parts as object bytes; `font` and `descendant` have holes for object numbers."""

    program: bytes
    to_unicode: bytes
    descriptor: bytes
    descendant: bytes
    font: bytes


@functools.lru_cache(maxsize=64)
def subset(face: Face, need: Needed) -> Embedded:
    """Return the face's subset for what is needed of it."""
    glyphs = set(need.glyphs)
    for code in face.characters:
        if code >> 7 in need.stretches and code < _FIRST_IDEOGRAPH:
            glyph = face.font.get_nominal_glyph(code)
            if glyph:
                glyphs.add(glyph)
    program, keyed_by_cid = _program(face, frozenset(glyphs))
    digest = hashlib.sha256(program).digest()
    name = ("".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + face.postscript_name).encode()
    return Embedded(
        _font_file(face, program),
        _to_unicode(face, glyphs, need.unnamed),
        _descriptor(face, name),
        _descendant(face, name, glyphs, keyed_by_cid=keyed_by_cid),
        b"<</Type/Font/Subtype/Type0/BaseFont/" + name
        + b"/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>",
    )  # fmt: skip


def _program(face: Face, glyphs: frozenset[int]) -> tuple[bytes, bool]:
    """Return the font program, and whether its glyphs are found by CID (a CID-keyed CFF).

    A CID-keyed CFF keeps its glyphs' CIDs in any subset; all others keep their glyph ids.
    """
    request = hb.SubsetInput()
    request.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *glyphs})
    drop = {int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED}
    request.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(drop)
    keyed_by_cid = face.is_cff and _is_cid_keyed(face.table("CFF "))
    request.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE
    if not keyed_by_cid:
        request.flags |= hb.SubsetFlags.RETAIN_GIDS
    made = hb.subset(face.face, request)
    return bytes(made.reference_table("CFF ").data if face.is_cff else made.blob.data), keyed_by_cid


def _is_cid_keyed(cff: bytes) -> bool:
    """Whether a CFF table's top dictionary begins with ROS (Adobe TN 5176, 15 and 18)."""
    names_end = _index_entry(cff, cff[2], last=True)[1]
    start, end = _index_entry(cff, names_end, last=False)
    return b"\x0c\x1e" in cff[start:end][:16]


def _index_entry(cff: bytes, at: int, *, last: bool) -> tuple[int, int]:
    """Return where the first or last entry of a CFF index begins and ends (Adobe TN 5176, 5)."""
    count, size = int.from_bytes(cff[at : at + 2], "big"), cff[at + 2]
    data = at + 3 + (count + 1) * size - 1

    def offset(entry: int) -> int:
        return data + int.from_bytes(cff[at + 3 + entry * size : at + 3 + (entry + 1) * size], "big")

    entry = count - 1 if last else 0
    return offset(entry), offset(entry + 1)


def _font_file(face: Face, program: bytes) -> bytes:
    packed = zlib.compress(program, 9)
    more = b"/Subtype/CIDFontType0C" if face.is_cff else b"/Length1 %d" % len(program)
    return b"<</Filter/FlateDecode/Length %d%b>>stream\n%b\nendstream" % (len(packed), more, packed)


def _to_unicode(face: Face, glyphs: Iterable[int], unnamed: frozenset[tuple[int, str]]) -> bytes:
    texts = {glyph: face.glyph_text[glyph] for glyph in glyphs if glyph in face.glyph_text}
    texts.update(sorted(unnamed, reverse=True))  # of several texts of one glyph the first counts
    rows = [
        b"<%04X> <%b>" % (g, t.encode("utf-16-be").hex().upper().encode()) for g, t in sorted(texts.items())
    ]
    blocks = [
        b"%d beginbfchar\n%b\nendbfchar\n" % (len(rows[at : at + 100]), b"\n".join(rows[at : at + 100]))
        for at in range(0, len(rows), 100)
    ]
    content = (
        b"/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        b"/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + b"".join(blocks)
        + b"endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"
    )
    packed = zlib.compress(content, 9)
    return b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(packed), packed)


def _descriptor(face: Face, name: bytes) -> bytes:
    scale = 1000 / face.upem
    ascender, descender = face.line_metrics
    italic = "Italic" in face.style or "Oblique" in face.style
    head = face.table("head")
    box = b" ".join(
        b"%d" % round(int.from_bytes(head[at : at + 2], "big", signed=True) * scale)
        for at in range(36, 44, 2)
    )
    return b"".join((
        b"<</Type/FontDescriptor/FontName/%b/Flags %d" % (name, 4 | (64 if italic else 0)),
        b"/FontBBox[%b]/ItalicAngle %d" % (box, -12 if italic else 0),
        b"/Ascent %d/Descent %d" % (round(ascender * scale), round(descender * scale)),
        b"/CapHeight %d/StemV %d" % (round(face.cap_height * scale), 140 if "Bold" in face.style else 80),
        b"/FontFile3 %d 0 R>>" if face.is_cff else b"/FontFile2 %d 0 R>>",
    ))  # fmt: skip


def _descendant(face: Face, name: bytes, glyphs: Iterable[int], *, keyed_by_cid: bool) -> bytes:
    scale = 1000 / face.upem
    widths = b"".join(b"%d[%.6g]" % (glyph, face.advance(glyph) * scale) for glyph in sorted({0, *glyphs}))
    kind = b"CIDFontType0" if face.is_cff else b"CIDFontType2"
    return (
        b"<</Type/Font/Subtype/%b/BaseFont/%b" % (kind, name)
        + b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + b"/FontDescriptor %d 0 R/DW 1000/W["
        + widths
        + b"]"
        + (b"" if face.is_cff else b"/CIDToGIDMap/Identity")
        + b">>"
    )


def embed(file: File, face: Face, need: Needed) -> int:
    """Add a face's subset to the file and return its font object's number."""
    parts = subset(face, need)
    program = file.add(parts.program)
    descriptor = file.add(parts.descriptor % program)
    descendant = file.add(parts.descendant.replace(b"%d", b"%d" % descriptor, 1))
    return file.add(parts.font % (descendant, file.add(parts.to_unicode)))

"""Faces inside the file: subset CID fonts with Unicode maps (ISO 32000-1 9.7, 9.10.3).

A subset depends on the letter's own glyphs only, rounded up to whole stretches of 128 code
points, so that letters that differ in a few words share it. Ideographs are not rounded: a
stretch of them would weigh more than the letter.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from undersigned.errors import UnreadableError
from undersigned.faces.model import Face
from undersigned.render.pdf.objects import File, Stream, at, formatted
from undersigned.render.pdf.usage import Usage

_FIRST_IDEOGRAPH = 0x2E80
_LARGE = 5000  # glyphs: as many as only faces for ideographs have
_DROPPED = ("GSUB", "GPOS", "GDEF", "VORG", "vhea", "vmtx", "BASE", "DSIG", "kern")


class Needed(NamedTuple):
    """What a letter needs of a face.

    Stretches of code points, single glyphs, stretches of glyphs that no character names, and as in `Usage`.
    """

    stretches: frozenset[int]
    glyphs: frozenset[int]
    glyph_stretches: frozenset[int]
    unnamed: frozenset[tuple[int, str]]
    others: frozenset[tuple[int, int]]
    vague: frozenset[tuple[int, str]]
    second: frozenset[str]


@functools.lru_cache(maxsize=4096)
def needed(face: Face, usage: Usage) -> Needed:
    """Return a usage rounded to stretches of 128 code points."""
    codes = {glyph: face.glyph_code.get(glyph) for glyph in usage.glyphs}
    stretches = frozenset(
        code >> 7 for code in codes.values() if code is not None and code < _FIRST_IDEOGRAPH
    )
    nameless = frozenset(glyph for glyph, code in codes.items() if code is None)
    single = frozenset(
        glyph for glyph, code in codes.items() if code is not None and code >= _FIRST_IDEOGRAPH
    )
    if face.face.glyph_count > _LARGE:
        single, nameless = single | nameless, frozenset()
    glyph_stretches = frozenset(glyph >> 7 for glyph in nameless)
    return Needed(stretches, single, glyph_stretches, *usage[1:])


def united(all_needed: Iterable[Needed]) -> Needed:
    """Return what several texts need of one face together."""
    parts = list(all_needed)
    # A field each.
    return Needed(*(frozenset().union(*(part[i] for part in parts)) for i in range(len(Needed._fields))))  # type: ignore[arg-type]


class Subset(NamedTuple):
    """A face's subset. `name` is its own by its program's hash (ISO 32000-1 9.6.4)."""

    program: bytes
    glyphs: tuple[int, ...]
    name: str


@functools.lru_cache(maxsize=64)
def _subset(face: Face, need: Needed) -> Subset:
    """Return the face's subset for what is needed of it."""
    glyphs = set(need.glyphs)
    for stretch in need.glyph_stretches:
        glyphs.update(range(stretch << 7, min((stretch + 1) << 7, face.face.glyph_count)))
    for code in face.characters:
        if code >> 7 in need.stretches and code < _FIRST_IDEOGRAPH:
            glyph = face.font.get_nominal_glyph(code)
            if glyph:
                glyphs.add(glyph)
    program = _program(face, frozenset(glyphs))
    digest = hashlib.sha256(program).digest()
    name = "".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + face.postscript_name
    return Subset(program, tuple(sorted({0, *glyphs})), name)


def _program(face: Face, glyphs: frozenset[int]) -> bytes:
    """Return the font program.

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
    if face.is_cff:  # smaller, once compressed
        request.flags |= hb.SubsetFlags.DESUBROUTINIZE
    if face.face.has_var_data:
        request.pin_all_axes_to_default(face.face)
    try:
        made = hb.subset(face.face, request)
    except RuntimeError as error:  # uharfbuzz has no error of its own for it
        raise UnreadableError(
            "The font {family} is damaged, so that no PDF can hold it.",
            fix="Choose another font on the page, or take this one out.",
            family=face.family or face.postscript_name,
        ) from error
    return bytes(made.reference_table("CFF ").data if face.is_cff else made.blob.data)


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


@formatted(64)
def _font_file(face: Face, need: Needed) -> pdfdoc.PDFStream:
    program = _subset(face, need).program
    kind = {"Subtype": pdfdoc.PDFName("CIDFontType0C")} if face.is_cff else {"Length1": len(program)}
    return Stream(zlib.compress(program, 9), kind)


@formatted(64)
def _to_unicode(face: Face, need: Needed) -> pdfdoc.PDFStream:
    glyphs = _subset(face, need).glyphs
    texts = dict(sorted(need.vague, reverse=True))
    texts |= {glyph: face.glyph_text[glyph] for glyph in glyphs if glyph in face.glyph_text}
    texts.update(sorted(need.unnamed, reverse=True))  # of several texts of one glyph the first counts
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
    return Stream(zlib.compress(content, 9), {})


@formatted(64)
def _glyph_map(face: Face, need: Needed) -> pdfdoc.PDFStream:
    """Return the glyph of each code (ISO 32000-1 9.7.4.3)."""
    codes = list(range(face.face.glyph_count))
    codes += [0] * (max(code for code, _ in need.others) + 1 - len(codes))
    for code, glyph in need.others:
        codes[code] = glyph
    return Stream(zlib.compress(struct.pack(f">{len(codes)}H", *codes), 6), {})


@formatted(64)
def _descriptor(face: Face, need: Needed, program: int) -> pdfdoc.PDFDictionary:
    scale = 1000 / face.upem
    ascender, descender = face.line_metrics
    italic = "Italic" in face.style or "Oblique" in face.style
    head = face.table("head")
    box = [int.from_bytes(head[start : start + 2], "big", signed=True) * scale for start in range(36, 44, 2)]
    return pdfdoc.PDFDictionary({
        "Type": pdfdoc.PDFName("FontDescriptor"),
        "FontName": pdfdoc.PDFName(_subset(face, need).name),
        "Flags": 4 | (64 if italic else 0),
        "FontBBox": pdfdoc.PDFArray(map(round, box)),
        "ItalicAngle": -12 if italic else 0,
        "Ascent": round(ascender * scale),
        "Descent": round(descender * scale),
        "CapHeight": round(face.cap_height * scale),
        "StemV": 140 if "Bold" in face.style else 80,
        "FontFile3" if face.is_cff else "FontFile2": at(program),
    })  # fmt: skip


@formatted(64)
def _descendant(face: Face, need: Needed, descriptor: int, glyph_map: int) -> pdfdoc.PDFDictionary:
    scale = 1000 / face.upem
    made = _subset(face, need)
    widths: list[object] = []  # the first glyph of each stretch, and the widths from it on
    glyph_of = dict(zip(made.glyphs, made.glyphs, strict=True)) | dict(sorted(need.others))
    for _, stretch in itertools.groupby(enumerate(glyph_of), lambda pair: pair[1] - pair[0]):
        codes = [code for _, code in stretch]
        widths += (codes[0], pdfdoc.PDFArray([face.advance(glyph_of[code]) * scale for code in codes]))
    entries = {
        "Type": pdfdoc.PDFName("Font"),
        "Subtype": pdfdoc.PDFName("CIDFontType0" if face.is_cff else "CIDFontType2"),
        "BaseFont": pdfdoc.PDFName(made.name),
        "CIDSystemInfo": pdfdoc.PDFDictionary({
            "Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0,
        }),
        "FontDescriptor": at(descriptor),
        "DW": 1000,
        "W": pdfdoc.PDFArray(widths),
    }  # fmt: skip
    if not face.is_cff:
        entries["CIDToGIDMap"] = at(glyph_map) if glyph_map else pdfdoc.PDFName("Identity")
    return pdfdoc.PDFDictionary(entries)


@formatted(64)
def _font(face: Face, need: Needed, descendant: int, to_unicode: int) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": pdfdoc.PDFName(_subset(face, need).name),
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([at(descendant)]),
            "ToUnicode": at(to_unicode),
        }
    )


def embed(file: File, face: Face, need: Needed) -> dict[str, int]:
    """Add a face's subset to the file and return the numbers of its font objects by their names."""
    program = file.add(_font_file(face, need))
    descriptor = file.add(_descriptor(face, need, program))
    glyph_map = file.add(_glyph_map(face, need)) if need.others else 0
    descendant = file.add(_descendant(face, need, descriptor, glyph_map))
    to_unicode = file.add(_to_unicode(face, need))
    font = _font(face, need, descendant, to_unicode)
    return {face.key + more: file.add(font) for more in ("", *need.second)}

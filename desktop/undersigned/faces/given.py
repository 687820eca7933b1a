"""A font file that somebody gives for a campaign: one face of it, looked through, or why it can't be taken.

For a process of its own: what reads fonts has been made to fail before. Its glyphs are measured and
drawn here once, so that what would fail in a letter fails here.
"""

from __future__ import annotations

import struct
import sys
from array import array
from typing import NamedTuple

import uharfbuzz as hb

from undersigned.errors import UnreadableError, UsageError
from undersigned.faces.model import Face

_COLLECTION = b"ttcf"
_SINGLE = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_WEB = (b"wOFF", b"wOF2")
_NEEDED = frozenset(("head", "hhea", "maxp", "hmtx", "cmap", "name"))
_RESTRICTED, _PREVIEW, _BITMAPS_ONLY, _NO_SUBSET = 2, 4, 0x200, 0x100
_MOST_FACES = 64
_MOST_TABLES = 100
_DRAWN = 5000  # glyphs; a face for ideographs has ten times as many
_LONGEST = 100  # letters of a family's name


class GivenFont(NamedTuple):
    """A face that letters can be set in. `lendable` tells whether its licence lets it be passed on."""

    data: bytes
    family: str
    style: str
    cff: bool
    lendable: bool


def examined(data: bytes, file: str, wanted: str = "") -> GivenFont:
    """Return the face of a font file, by its name or number where a collection holds several.

    Raises:
        UnreadableError: it is damaged, no font that draws text, or may not be embedded.
        UsageError: the collection holds several, and it isn't clear which is wanted.
    """
    if data[:4] in _WEB:
        raise UnreadableError(
            "{file} is a font for web pages.",
            fix="Choose the same font as TTF or OTF file.",
            file=file,
        )
    single = data if data[:4] in _SINGLE else b""
    if data[:4] == _COLLECTION:
        single = _one_of(data, file, wanted)
    if not single or not _is_whole(single):
        raise _damaged(file)
    try:
        face = Face(single)
    except UnreadableError as error:
        raise _damaged(file) from error
    _refuse_licence(face, file)
    if not (face.is_usable and _draws_text(face)):
        raise UnreadableError(
            "{file} has no outlines of letters, so a letter can't be set in it.",
            fix="Choose a font that isn't made of pictures or symbols alone.",
            file=file,
        )
    family = _named(face.linked_family)
    if not family:
        raise _damaged(file)
    return GivenFont(single, family, _named(face.style), face.is_cff, face.licence & 0xF != _PREVIEW)


def _refuse_licence(face: Face, file: str) -> None:
    if face.licence & 0xF == _RESTRICTED or face.licence & (_NO_SUBSET | _BITMAPS_ONLY):
        raise UnreadableError(
            "{file} may not be embedded in a letter: its maker doesn't allow it.",
            fix="Choose another font, such as one under the Open Font License.",
            file=file,
        )


def _draws_text(face: Face) -> bool:
    """Whether it has characters with outlines; each glyph is measured, many are drawn, and a part cut out."""
    for glyph in range(face.face.glyph_count):
        face.font.get_glyph_extents(glyph)
    codes = sorted(face.characters)
    drawn = sum(bool(face.outline(face.font.get_nominal_glyph(code) or 0)) for code in codes[:_DRAWN])
    shaped = hb.Buffer()
    shaped.add_str("".join(map(chr, codes[:_DRAWN])))
    shaped.guess_segment_properties()
    hb.shape(face.font, shaped, {})
    request = hb.SubsetInput()
    request.sets(hb.SubsetInputSets.UNICODE).update(codes[:256])
    try:
        hb.subset(face.face, request)
    except (hb.HarfBuzzError, RuntimeError):
        return False
    return bool(drawn and codes) and 16 <= face.upem <= 16384


def _named(name: str) -> str:
    """Return a name as one line without what can't be seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:_LONGEST]


# ----------------------------------------------------------------- the file


def _one_of(data: bytes, file: str, wanted: str) -> bytes:
    """Return one face of a collection as a file of its own."""
    (count,) = struct.unpack(">I", data[8:12].rjust(4, b"\0"))
    if not 0 < count <= _MOST_FACES:
        raise _damaged(file)
    try:
        faces = [Face(data, index) for index in range(count)]
    except UnreadableError as error:
        raise _damaged(file) from error
    names = [f"{_named(face.linked_family)} {_named(face.style)}" for face in faces]
    word = wanted.strip().casefold()
    found = [
        at
        for at, name in enumerate(names)
        if word in ("", name.casefold(), str(at + 1), names[at].casefold())
    ]
    if len(found) != 1:
        raise UsageError(
            "{file} holds several fonts: {fonts}.",
            fix="Say which one, by its name or number.",
            file=file,
            fonts=", ".join(f"{at} {name}" for at, name in enumerate(names, 1)),
        )
    face = faces[found[0]].face
    return _file_of({tag: bytes(face.reference_table(tag).data) for tag in face.table_tags})


def _file_of(tables: dict[str, bytes]) -> bytes:
    """Return tables as a font file."""
    version = b"OTTO" if "CFF " in tables else b"\x00\x01\x00\x00"
    power = len(tables).bit_length() - 1
    search = 16 << power
    head = version + struct.pack(">4H", len(tables), search, power, len(tables) * 16 - search)
    directory, body = b"", b""
    start = len(head) + 16 * len(tables)
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        words = array("I", padded)
        if sys.byteorder == "little":
            words.byteswap()
        total = sum(words) & 0xFFFFFFFF
        directory += tag.encode("latin-1").ljust(4) + struct.pack(">3I", total, start + len(body), len(table))
        body += padded
    return head + directory + body


def _is_whole(data: bytes) -> bool:
    """Whether a font file has the tables that letters need, each within the file."""
    count = int.from_bytes(data[4:6], "big")
    if not 0 < count <= _MOST_TABLES or len(data) < 12 + 16 * count:
        return False
    tags = set()
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack(">4s3I", data[at : at + 16])
        if offset + length > len(data):
            return False
        tags.add(tag.decode("latin-1").strip())
    return tags >= _NEEDED


def _damaged(file: str) -> UnreadableError:
    return UnreadableError(
        "{file} is no font file that can be read.",
        fix="Choose a TTF or OTF file, or download it again.",
        file=file,
    )

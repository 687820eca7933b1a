"""What stands above a name that is signed: room, a picture in it, or a line to sign on.

A line is an artifact: it is there for a pen. A picture is a figure inside the name's item of the list.
"""

from __future__ import annotations

from undersigned.document.model import Block, Picture
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.objects import text_string

ROOM = 44.0  # above a name, whatever stands there, so that names side by side stand in line
AFTER = 12.0  # below the last line of who signed
_FOOT = 4.0  # between what stands there and the name
_LINE = 170.0  # the longest line


def room_above(block: Block) -> float:
    """Return the height that is kept above a name, in points."""
    return ROOM if block.signature else 0.0


def room_below(block: Block) -> float:
    """Return the height that is kept below it, besides what its style has."""
    return AFTER if block.signature else 0.0


def line_to_sign(x: float, y: float, measure: float, indent: float, *, right_to_left: bool) -> bytes:
    """Return a line in the room whose top left corner is at (x, y)."""
    length = min(measure - indent, _LINE)
    left = x + (measure - indent - length if right_to_left else indent)
    foot = y - ROOM + _FOOT
    return b"/Artifact BMC q 0.6 w 0.35 G %.6g %.6g m %.6g %.6g l S Q EMC\n" % (
        left, foot, left + length, foot,
    )  # fmt: skip


def signature(
    picture: Picture, x: float, y: float, measure: float, indent: float, album: Album, *, right_to_left: bool
) -> tuple[bytes, bytes]:
    """Return a picture in that room as operators, and the attributes of its figure."""
    scale = min(1.0, (measure - indent) / picture.width, (ROOM - _FOOT) / picture.height)
    width, height = picture.width * scale, picture.height * scale
    left = x + (measure - indent - width if right_to_left else indent)
    return drawn(picture, left, y - ROOM + _FOOT, width, height, album)


def drawn(
    picture: Picture, x: float, y: float, width: float, height: float, album: Album
) -> tuple[bytes, bytes]:
    """Return a picture with its lower left corner at (x, y) as operators, and its figure's attributes."""
    box = b"/A<</O/Layout/Placement/Block/BBox[%.6g %.6g %.6g %.6g]>>" % (x, y, x + width, y + height)
    ops = b"q %.6g 0 0 %.6g %.6g %.6g cm /%b Do Q" % (width, height, x, y, album.name(picture).encode())
    return ops, box + b"/Alt" + text_string(picture.description)

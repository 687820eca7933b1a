"""How each line of the manuscript looks: sizes, spacing, indents, colours of its block and letters."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat

from undersigned import assets
from undersigned.letter.manuscript import Line, Role, State
from undersigned.text.model import SegmentKind
from undersigned.text.pieces import Piece
from undersigned.window import theme
from undersigned.window.fonts import families_for

INDENT = 30  # pixels a level of a list
BELOW = 22  # pixels below a paragraph: room for the line that says which letters typing changes
_FACES = ("NotoSerif", "NotoSans")
_OF_SCRIPTS = {  # ISO 15924: our own face
    "Arab": "NotoNaskhArabic",
    "Armn": "NotoSerifArmenian",
    "Beng": "NotoSerifBengali",
    "Deva": "NotoSerifDevanagari",
    "Ethi": "NotoSerifEthiopic",
    "Geor": "NotoSerifGeorgian",
    "Gujr": "NotoSerifGujarati",
    "Guru": "NotoSerifGurmukhi",
    "Hebr": "NotoSerifHebrew",
    "Khmr": "NotoSerifKhmer",
    "Knda": "NotoSerifKannada",
    "Laoo": "NotoSerifLao",
    "Mlym": "NotoSerifMalayalam",
    "Mymr": "NotoSerifMyanmar",
    "Sinh": "NotoSerifSinhala",
    "Taml": "NotoSerifTamil",
    "Telu": "NotoSerifTelugu",
    "Thai": "NotoSerifThai",
}


@functools.cache
def load_faces() -> None:
    """Let the editor use the faces that the page is set in."""
    for face in _FACES:
        for style in ("Regular", "Bold", "Italic", "BoldItalic"):
            QFontDatabase.addApplicationFont(str(assets.resource(f"fonts/{face}-{style}.ttf")))


@functools.cache
def family_for(script: str) -> str:
    """Return the family of our own that writes a script (ISO 15924), ready to be used; "" for none."""
    face = _OF_SCRIPTS.get(script, "")
    if not face:
        return ""
    numbers = [
        QFontDatabase.addApplicationFont(str(assets.resource(f"fonts/{face}-{style}.ttf")))
        for style in ("Regular", "Bold")
    ]
    return next(iter(QFontDatabase.applicationFontFamilies(numbers[0])), "")


def block_format(line: Line, *, right_to_left: bool) -> QTextBlockFormat:
    """Return the format of a line's block."""
    made = QTextBlockFormat()
    size = theme.TEXT - 3 if line.role is Role.NOTE else theme.TEXT
    made.setLineHeight(size * theme.LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    made.setBottomMargin(BELOW)
    made.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    kind = line.kind
    if kind in (SegmentKind.ITEM, SegmentKind.ITEM_MORE) or kind is SegmentKind.QUOTE:
        _indent(made, INDENT * max(line.level, 1), right_to_left=right_to_left)
    elif line.role is Role.NOTE:
        _indent(made, INDENT, right_to_left=right_to_left)
    if kind is SegmentKind.HEADING:
        made.setHeadingLevel(min(max(line.level, 1), 6))
        made.setTopMargin(theme.GRID)
    return made


def _indent(made: QTextBlockFormat, pixels: int, *, right_to_left: bool) -> None:
    """Indent at the edge where lines begin: Qt's left margin is that of the page, not of the text."""
    if right_to_left:
        made.setRightMargin(pixels)
    else:
        made.setLeftMargin(pixels)


def char_format(line: Line, family: str) -> QTextCharFormat:
    """Return how a line's letters look before anything is bold or a link."""
    made = QTextCharFormat()
    font = QFont(families_for(line.source or line.words, family, "Noto Sans"))
    font.setPixelSize(theme.TEXT)
    c = theme.colours()
    made.setForeground(QColor(c.text))
    if line.role is Role.SUBJECT:
        font.setPixelSize(theme.TEXT + 5)
        font.setWeight(QFont.Weight.Bold)
    elif line.kind is SegmentKind.HEADING:
        font.setPixelSize(theme.TEXT + (4 if line.level <= 1 else 2))
        font.setWeight(QFont.Weight.Bold)
    elif line.role is Role.NOTE:
        font.setPixelSize(theme.TEXT - 3)
    if line.kind is SegmentKind.QUOTE:
        font.setItalic(True)
    if line.state in (State.FOLLOWS, State.LEFT_OUT):
        made.setForeground(QColor(c.secondary))
    made.setFont(font)
    return made


def piece_format(piece: Piece, base: QTextCharFormat) -> QTextCharFormat:
    """Return a piece's look upon its line's."""
    made = QTextCharFormat(base)
    if piece.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if piece.italic:
        made.setFontItalic(not base.fontItalic())
    if piece.link:
        made.setAnchor(True)
        made.setAnchorHref(piece.link)
        made.setForeground(QColor(theme.colours().accent))
        made.setFontUnderline(True)
    return made


def look_of(made: QTextCharFormat, base: QTextCharFormat) -> tuple[bool, bool, str]:
    """Return whether letters are bold and italic upon their line's look, and the link they are part of."""
    bold = made.fontWeight() > QFont.Weight.Medium and base.fontWeight() <= QFont.Weight.Medium
    italic = made.fontItalic() is not base.fontItalic()
    return bold, italic, made.anchorHref() if made.isAnchor() else ""

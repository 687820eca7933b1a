"""Fields and notes' marks in the text: each one character wide, drawn as what it says in this letter.

A field is a tinted chip, a note's mark a raised number. Neither can be typed into; both are
copied, moved and deleted like a letter.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece
from undersigned.window import theme

OBJECT = "\ufffc"
KIND = QTextFormat.Property.UserProperty + 1
TEXT = QTextFormat.Property.UserProperty + 2
SAYS = QTextFormat.Property.UserProperty + 3
_TYPE = QTextFormat.ObjectTypes.UserObject + 1
_PADDING = 5.0
_WIDEST = 340.0
_RAISED = 0.68  # a mark's size, in the text's


def chip_format(piece: Piece, says: str, look: QTextCharFormat) -> QTextCharFormat:
    """Return the format of the one character that stands for a field, a tag or a mark."""
    made = QTextCharFormat(look)
    made.setObjectType(_TYPE)
    made.setProperty(KIND, piece.kind.value)
    made.setProperty(TEXT, piece.text)
    made.setProperty(SAYS, says)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    made.setToolTip(piece.text if piece.kind is not TokenKind.NOTE else "")
    return made


def chip_in(made: QTextCharFormat) -> tuple[TokenKind, str, str] | None:
    """Return a chip's kind, text and what it says; None where the format is of plain text."""
    if made.objectType() != _TYPE:
        return None
    return TokenKind(_read(made, KIND)), _read(made, TEXT), _read(made, SAYS)


class Chips(QPyTextObject):
    """Draws chips in a document."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        document.documentLayout().registerHandler(_TYPE, self)

    def intrinsicSize(self, doc: QTextDocument, at: int, made: QTextFormat) -> QSizeF:
        """Return a chip's size: as high as its line of text."""
        format_ = made.toCharFormat()
        font = format_.font()
        metrics = QFontMetricsF(font)
        kind = _read(made, KIND)
        if kind == TokenKind.NOTE.value:
            small = QFontMetricsF(_small(font))
            return QSizeF(small.horizontalAdvance(_read(made, SAYS)) + 2, metrics.height())
        width = metrics.horizontalAdvance(shown(made)) + 2 * _PADDING
        return QSizeF(min(width, _WIDEST), metrics.height())

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, doc: QTextDocument, at: int, made: QTextFormat
    ) -> None:
        """Draw one chip."""
        rect = QRectF(place)
        font = made.toCharFormat().font()
        metrics = QFontMetricsF(font)
        c = theme.colours()
        painter.save()
        baseline = rect.bottom() - metrics.descent()
        if _read(made, KIND) == TokenKind.NOTE.value:
            painter.setFont(_small(font))
            painter.setPen(QColor(c.accent))
            painter.drawText(QPointF(rect.left() + 1, baseline - metrics.ascent() * 0.34), _read(made, SAYS))
        else:
            missing = not _read(made, SAYS)
            colour = c.look if missing else c.accent
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tinted(colour, 0.13, c.page))
            painter.drawRoundedRect(rect.adjusted(0.5, 1, -0.5, -1), 4, 4)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the value's own
            painter.setFont(font)
            painter.setPen(QColor(colour if missing else c.text))
            room = rect.width() - 2 * _PADDING
            words = metrics.elidedText(shown(made), Qt.TextElideMode.ElideRight, room + 0.5)
            painter.drawText(QPointF(rect.left() + _PADDING, baseline), words)
        painter.restore()


def _read(made: QTextFormat, what: int) -> str:
    """Return one of a chip's texts; PySide gives an empty one back as an empty list."""
    value = made.property(what)
    return value if isinstance(value, str) else ""


def shown(made: QTextFormat) -> str:
    """Return what a chip shows: its value, else its field's name with a question mark."""
    says = _read(made, SAYS).replace("\n", " ")
    return says or f"{_read(made, TEXT).rpartition('.')[2].replace('_', ' ')}?"


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(9, round(font.pixelSize() * _RAISED)))
    return small

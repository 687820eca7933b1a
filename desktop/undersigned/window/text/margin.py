"""What stands beside the letter's text: numbers of items and notes, marks, prompts of missing passages.

Marks stand only where something is special, each with a shape of its own: a bar and ◆ for a
wording of this letter's, ◇ where other letters have one, ⊘ left out, ↻ changed since, ▲ missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock

from undersigned.letter.manuscript import Line, Manuscript, Role, State
from undersigned.window import theme
from undersigned.window.text import looks

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor

MARK_AWAY = 30.0  # pixels between a mark and the text
BAR_AWAY = 12.0
BAR = 3.0
_BEYOND = 40  # pixels that a mark or a prompt may reach beyond its block


def mark_of(line: Line) -> tuple[str, str]:
    """Return a line's mark and the name of its colour; "" for what is normal."""
    if line.stale:
        return "↻", "look"
    if line.state is State.MISSING:
        return "▲", "stops"
    if line.state is State.LEFT_OUT:
        return "⊘", "differs"
    if line.state is State.OWN:
        return "◆", "differs"
    return ("◇", "differs") if line.elsewhere else ("", "")


def beside(manuscript: Manuscript) -> tuple[object, ...]:
    """Return all that what stands beside the lines depends on, but for where they stand."""
    lines = tuple((line.label, mark_of(line), line.state) for line in manuscript.lines)
    return (*lines, manuscript.right_to_left)


def paint(editor: LetterEditor, where: QRect) -> None:
    """Draw what stands beside each block that reaches into this part of the view."""
    painter = QPainter(editor.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mirrored = editor.sheet.manuscript.right_to_left
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    layout = editor.document().documentLayout()
    scrolled = editor.verticalScrollBar().value()
    for block, _, line in editor.sheet.walk():
        box = layout.blockBoundingRect(block).translated(0, -scrolled)
        if box.top() > where.bottom() + _BEYOND:
            break
        if box.bottom() > where.top() - _BEYOND and line is not None and block.layout().lineCount():
            _paint_line(painter, editor, block, line, box)
    painter.end()


def _paint_line(painter: QPainter, editor: LetterEditor, block: QTextBlock, line: Line, box: QRectF) -> None:
    c = theme.colours()
    mirrored = editor.sheet.manuscript.right_to_left
    base = looks.char_format(line, editor.sheet.family).font()
    first = block.layout().lineAt(0)
    baseline = box.top() + first.y() + first.ascent()
    edge = _text_edge(editor, mirrored)
    if line.label and line.role is not Role.SIGNATORIES:
        form = block.blockFormat()
        start = box.right() - form.rightMargin() if mirrored else box.left() + form.leftMargin()
        _paint_label(painter, line.label, base, start, baseline, mirrored)
    mark, colour = mark_of(line)
    if mark:
        font = QFont(editor.font())
        font.setPixelSize(15)
        painter.setFont(font)
        painter.setPen(QColor(getattr(c, colour)))
        width = QFontMetricsF(font).horizontalAdvance(mark)
        x = edge + MARK_AWAY - width / 2 if mirrored else edge - MARK_AWAY - width / 2
        painter.drawText(QPointF(x, baseline), mark)
    if line.state is State.OWN:
        lines = block.layout().boundingRect().height()
        x = edge + BAR_AWAY if mirrored else edge - BAR_AWAY - BAR
        painter.fillRect(QRectF(x, box.top() + first.y() + 3, BAR, lines - 6), QColor(c.differs))
    if line.state is State.MISSING and block.length() == 1:
        _paint_prompt(painter, editor, line, box, base)


def _text_edge(editor: LetterEditor, mirrored: bool) -> float:
    form = editor.document().rootFrame().frameFormat()
    return editor.viewport().width() - form.rightMargin() if mirrored else form.leftMargin()


def _paint_label(
    painter: QPainter, label: str, font: QFont, start: float, baseline: float, mirrored: bool
) -> None:
    font = QFont(font)
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(theme.colours().text))
    width = QFontMetricsF(font).horizontalAdvance(label)
    painter.drawText(QPointF(start + 8 if mirrored else start - width - 8, baseline), label)


def _paint_prompt(painter: QPainter, editor: LetterEditor, line: Line, box: QRectF, font: QFont) -> None:
    """Say in an empty passage what its author should write."""
    said = line.prompt or QCoreApplication.translate(
        "LetterEditor", "Nobody has written this for this letter yet."
    )
    painter.setFont(font)
    painter.setPen(QColor(theme.colours().secondary))
    align = Qt.AlignmentFlag.AlignLeft  # which the painter takes for the letter's start
    room = QRectF(box.left(), box.top(), box.width(), box.height() + 200)
    shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(room, int(align | Qt.AlignmentFlag.AlignTop), shown)

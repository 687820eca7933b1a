"""How wide the letter's text is, and where the caret's paragraph stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from undersigned.window import theme

GUTTER = 48  # pixels beside the text for marks


def fit(editor: QTextEdit) -> None:
    """Keep the text at most as wide as reads well, in the middle."""
    measure = theme.TEXT * 0.5 * theme.WIDEST  # half a size is what a character takes on the average
    spare = editor.viewport().width() - 2 * GUTTER - measure
    side = GUTTER + max(0, round(spare / 2))
    frame = editor.document().rootFrame()
    form = frame.frameFormat()
    if form.leftMargin() != side:
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(theme.GRID * 3)
        form.setBottomMargin(theme.GRID * 6)
        frame.setFrameFormat(form)


def line_rect(editor: QTextEdit) -> tuple[QPoint, int]:
    """Return where the caret's block ends below, in the viewport, and where its text begins."""
    block = editor.textCursor().block()
    box = editor.document().documentLayout().blockBoundingRect(block)
    top = editor.verticalScrollBar().value()
    layout = block.layout()
    bottom = round(box.top() + layout.boundingRect().height() - top)
    form = block.blockFormat()
    width = box.width() - form.leftMargin() - form.rightMargin()
    return QPoint(round(box.left() + form.leftMargin()), bottom), round(width)

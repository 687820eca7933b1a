"""Text that is marked on the pages: from one point to another, over one page or several."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF
from PySide6.QtPdf import QPdfDocument


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a page (from 0), in points from its top left corner."""

    page: int
    at: QPointF


class Selection:
    """What is marked. It belongs to the document it was marked in, and goes with it."""

    def __init__(self) -> None:
        self.text = ""
        self.shapes: dict[int, list[QPolygonF]] = {}  # by page, in points

        self._lines: dict[int, list[QRectF]] = {}  # by page; QtPdf finds text only where there is some

    def clear(self) -> None:
        """Mark nothing."""
        self.text, self.shapes = "", {}

    def forget(self) -> None:
        """Forget the document, since there is another one."""
        self.clear()
        self._lines.clear()

    def between(self, document: QPdfDocument, start: Point, end: Point) -> None:
        """Mark from one point to another, whichever comes first."""
        self.clear()
        if (end.page, end.at.y()) < (start.page, start.at.y()):
            start, end = end, start
        texts = []
        for page in range(start.page, end.page + 1):
            size = document.pagePointSize(page)
            top = start.at if page == start.page else QPointF(0, 0)
            bottom = end.at if page == end.page else QPointF(size.width(), size.height())
            found = document.getSelection(
                page, self._in_text(document, page, top), self._in_text(document, page, bottom)
            )
            if found.isValid():
                texts.append(found.text())
                self.shapes[page] = list(found.bounds())
        self._take(texts)

    def everything(self, document: QPdfDocument) -> None:
        """Mark all pages."""
        self.clear()
        texts = []
        for page in range(document.pageCount()):
            found = document.getAllText(page)
            texts.append(found.text())
            self.shapes[page] = list(found.bounds())
        self._take(texts)

    def _in_text(self, document: QPdfDocument, page: int, point: QPointF) -> QPointF:
        """Return the point of a page's text that is nearest to a point."""
        if page not in self._lines:
            self._lines[page] = [shape.boundingRect() for shape in document.getAllText(page).bounds()]
        nearest = min(self._lines[page], key=lambda box: _beside(box, point), default=None)
        if nearest is None:
            return point
        across = min(max(point.x(), nearest.left() + 0.5), nearest.right() - 0.5)
        return QPointF(across, nearest.center().y())

    def _take(self, texts: list[str]) -> None:
        self.text = "\n".join(text.replace("\r\n", "\n") for text in texts)


def _beside(box: QRectF, point: QPointF) -> float:
    """Return how far a line is from a point; being above or below counts more than being beside."""
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + 8 * down

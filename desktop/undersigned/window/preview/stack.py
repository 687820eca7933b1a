"""Sheets one under the other, in a pane that scrolls and zooms: where each stands on the screen.

Lengths on a page are points, on the screen Qt's pixels; `scale` is pixels a point. What is drawn on
the sheets, and what a pointer does there, is `paper`'s.
"""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from undersigned.render.model import Spot
from undersigned.window import theme
from undersigned.window.preview.marks import box_of
from undersigned.window.preview.selection import Point
from undersigned.window.preview.sheets import Sheets

EDGE = 2 * theme.GRID  # round the sheets
GAP = theme.GRID + theme.GRID // 2  # between two
WHOLE = 96 / 72  # pixels a point at 100 %
LEAST, MOST = 0.25, 5.0  # zoom
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


class SheetStack(QAbstractScrollArea):
    """Keeps place and zoom.

    Signals:
        moved(): another page is in view, or the zoom is another.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.sheets = Sheets(self)
        self._fit = "width"  # "width", "page" or "" for a zoom that somebody chose
        self._zoom = 1.0
        self._page = 0
        self._measure: tuple[object, tuple[tuple[float, ...], float]] = (None, ((0.0,), 0.0))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self.sheets.sizes)

    # ------------------------------------------------------------- zoom

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 is the size on paper."""
        return self._zoom

    @property
    def fit(self) -> str:
        """What the zoom follows: "width", "page", or "" where it stays as it was chosen."""
        return self._fit

    def set_fit(self, fit: str) -> None:
        """Have the zoom follow the pane's width, or its width and height."""
        self._fit = fit
        self._keep_middle(self._fitting())

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, keeping what is at this point of the pane (else in its middle) where it is."""
        self._fit = ""
        self._keep_middle(min(MOST, max(LEAST, zoom)), at)

    def zoom_in(self) -> None:
        """Zoom to the next larger step."""
        self.set_zoom(next((s for s in STEPS if s > self._zoom + 0.005), MOST))

    def zoom_out(self) -> None:
        """Zoom to the next smaller step."""
        self.set_zoom(next((s for s in reversed(STEPS) if s < self._zoom - 0.005), LEAST))

    def _fitting(self) -> float:
        if not self.sheets.sizes or not self._fit:
            return self._zoom
        widest = max(size.width() for size in self.sheets.sizes)
        room = self.viewport().size()
        zoom = (room.width() - 2 * EDGE) / (widest * WHOLE)
        if self._fit == "page":
            highest = max(size.height() for size in self.sheets.sizes)
            zoom = min(zoom, (room.height() - 2 * EDGE) / (highest * WHOLE))
        return min(MOST, max(LEAST, zoom))

    def _keep_middle(self, zoom: float, at: QPointF | None = None) -> None:
        middle = at or QPointF(self.viewport().rect().center())
        there = self._point(middle)
        self._zoom = zoom
        self._fit_bars()
        if there is not None:
            box = self._sheet(there.page)
            moved = box.topLeft() + there.at * self.scale - middle
            self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + moved.y()))
            across = self.horizontalScrollBar()
            across.setValue(round(across.value() + (-moved.x() if self.isRightToLeft() else moved.x())))
        self.viewport().update()
        self.moved.emit()

    # ------------------------------------------------------------- geometry

    @property
    def scale(self) -> float:
        """Pixels a point."""
        return self._zoom * WHOLE

    @property
    def _tops(self) -> tuple[float, ...]:
        """How much of other pages lies above each page, and at last all of them, in points."""
        return self._measured()[0]

    @property
    def _widest(self) -> float:
        return self._measured()[1]

    def _measured(self) -> tuple[tuple[float, ...], float]:
        sizes = self.sheets.sizes
        if self._measure[0] is not sizes:
            tops = tuple(itertools.accumulate((size.height() for size in sizes), initial=0.0))
            self._measure = (sizes, (tops, max((size.width() for size in sizes), default=0.0)))
        return self._measure[1]

    def _whole(self) -> QSizeF:
        width, height = self._widest * self.scale, self._tops[-1] * self.scale
        height += GAP * max(0, self.pages - 1)
        return QSizeF(width + 2 * EDGE, height + 2 * EDGE)

    def _fit_bars(self) -> None:
        whole, room = self._whole(), self.viewport().size()
        for bar, needs, has in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setRange(0, max(0, round(needs - has)))
            bar.setPageStep(has)
            bar.setSingleStep(40)

    def _sheet(self, page: int) -> QRectF:
        """Return where a page stands in the viewport."""
        sizes, scale = self.sheets.sizes, self.scale
        above = self._tops[page] * scale + GAP * page
        width = sizes[page].width() * scale
        whole = max(self._widest * scale + 2 * EDGE, self.viewport().width())
        across = self.horizontalScrollBar()
        gone = across.maximum() - across.value() if self.isRightToLeft() else across.value()
        left = (whole - width) / 2 - gone
        top = EDGE + above - self.verticalScrollBar().value()
        ratio = self.devicePixelRatioF()  # the screen's own pixels, so that pictures stay sharp
        left, top = round(left * ratio) / ratio, round(top * ratio) / ratio
        return QRectF(left, top, width, sizes[page].height() * scale)

    def _in_sight(self) -> list[int]:
        """Return the pages in view; the one with the most of itself there comes first."""
        if not self.pages:
            return []
        room, scroll = QRectF(self.viewport().rect()), self.verticalScrollBar().value()
        first, last = (self._page_at(scroll + y) for y in (0, room.height()))
        seen = {n: self._sheet(n).intersected(room).height() for n in range(first, last + 1)}
        return sorted((n for n, height in seen.items() if height > 0), key=lambda n: -seen[n])

    def _page_at(self, height: float) -> int:
        """Return the page at a height of the whole stack, or the one above it."""
        low, high = 0, self.pages - 1
        while low < high:
            middle = (low + high + 1) // 2
            if EDGE + self._tops[middle] * self.scale + GAP * middle <= height:
                low = middle
            else:
                high = middle - 1
        return low

    def _on_screen(self, spot: Spot) -> QRectF:
        box, scale = box_of(spot), self.scale
        sheet = self._sheet(min(spot.page, self.pages) - 1)
        return QRectF(sheet.topLeft() + box.topLeft() * scale, box.size() * scale)

    def _point(self, at: QPointF) -> Point | None:
        """Return the point of the page that is at a point of the viewport, or nearest to it."""
        if not self.pages:
            return None
        sheets = [self._sheet(n) for n in range(self.pages)]
        page = min(range(self.pages), key=lambda n: _beyond(sheets[n], at.y()))
        return Point(page, (at - sheets[page].topLeft()) / self.scale)

    def _bring_into_sight(self, box: QRectF) -> None:
        room = QRectF(self.viewport().rect()).adjusted(0, EDGE, 0, -EDGE)
        down = self.verticalScrollBar()
        if box.top() < room.top() or box.bottom() > room.bottom():
            wanted = box.top() - room.top() - min(room.height() / 3, max(0.0, room.height() - box.height()))
            down.setValue(round(down.value() + wanted))

    def _scrolled(self) -> None:
        self.viewport().update()
        self._tell_page()

    def _tell_page(self) -> None:
        middle = self._point(QPointF(self.viewport().rect().center()))
        page = middle.page if middle else 0
        if page != self._page:
            self._page = page
            self.moved.emit()

    # ------------------------------------------------------------- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the zoom fitting, and the place."""
        super().resizeEvent(event)
        if self._fit:
            self._keep_middle(self._fitting())
        else:
            self._fit_bars()


def _beyond(sheet: QRectF, y: float) -> float:
    return max(sheet.top() - y, 0.0, y - sheet.bottom())

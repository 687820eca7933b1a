"""The sheets of paper, one under the other: scrolled, zoomed, pointed at, marked.

Paper is white in the dark, too. Place and zoom stay as they are when new bytes come. Lengths on a
page are points, on the screen Qt's pixels; `scale` is pixels a point.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from undersigned.document.model import Origin
from undersigned.problems import Place
from undersigned.render.model import Spot
from undersigned.window import theme
from undersigned.window.preview.marks import spot_at, spots_of
from undersigned.window.preview.selection import Point, Selection
from undersigned.window.preview.stack import EDGE, SheetStack

_MARKED = 1400  # milliseconds that a place one was led to stays marked
_BAR = 3  # pixels, beside what differs


class PaperView(SheetStack):
    """Shows the pages of one letter.

    Signals:
        pointed(Origin): somebody clicked on a block.
        drawn(int): the sheets in view are drawn as they are in this edition of the letter.
    """

    pointed = Signal(object)
    drawn = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the letter"))
        self.setAccessibleDescription(self.tr("“Read it as text” gives the same letter to a screen reader."))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.sheets.came.connect(lambda _: self.viewport().update())
        self.selection = Selection()
        self._find_spots: Callable[[], tuple[Spot, ...]] = tuple
        self.right_to_left = False
        self._differing: frozenset[Origin] = frozenset()
        self._marked: list[Spot] = []
        self._unmark = QTimer(self)
        self._unmark.setSingleShot(True)
        self._unmark.setInterval(_MARKED)
        self._unmark.timeout.connect(self._mark_nothing)
        self._pressed: Point | None = None
        self._from = QPoint()
        self._is_dragging = False

    # ------------------------------------------------------------- what is shown

    def show_letter(
        self, data: bytes, find_spots: Callable[[], tuple[Spot, ...]], *, right_to_left: bool
    ) -> bool:
        """Show a letter in place of the one before; return whether its bytes can be shown."""
        if not self.sheets.take(data):
            return False
        self.selection.forget()
        self._find_spots, self.right_to_left = find_spots, right_to_left
        self._marked = [s for old in self._marked[:1] for s in self.spots if s.origin == old.origin]
        self._zoom = self._fitting()
        self._fit_bars()
        self.viewport().update()
        self._tell_page()
        return True

    def clear(self) -> None:
        """Show no letter."""
        self.sheets.clear()
        self._find_spots, self._marked = tuple, []
        self.selection.forget()
        self._fit_bars()
        self.viewport().update()

    def tint(self, differing: frozenset[Origin]) -> None:
        """Tint the blocks with these origins."""
        if differing != self._differing:
            self._differing = differing
            self.viewport().update()

    def show_place(self, place: Place, *, mark: bool = True) -> bool:
        """Scroll to a place if it is out of sight, and mark it for a moment; return whether it is there."""
        found = spots_of(self.spots, place)
        if not found:
            return False
        self._bring_into_sight(self._on_screen(found[0]))
        if mark:
            self._marked = found
            self._unmark.start()
            self.viewport().update()
        return True

    def _mark_nothing(self) -> None:
        self._marked = []
        self.viewport().update()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where each block stands."""
        return self._find_spots()

    # ------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets in view, with what is marked on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.colours().frame))
        pages = self._in_sight()
        scale = self.scale * self.devicePixelRatioF()
        self.sheets.want(pages, scale)
        for page in pages:
            self._draw(painter, page)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        if pages and self.sheets.is_up_to_date(pages, scale):
            self.drawn.emit(self.sheets.edition)

    def _draw(self, painter: QPainter, page: int) -> None:
        sheet = self._sheet(page)
        self._draw_edge(painter, sheet)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        picture = self.sheets.picture(page)
        if picture is not None:
            drawn = QRectF(sheet.topLeft(), picture.size().toSizeF() / self.devicePixelRatioF())
            is_sharp = abs(drawn.width() - sheet.width()) < 1  # one pixel of it on one of the screen
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_sharp)
            painter.drawImage(drawn if is_sharp else sheet, picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._draw_differing(painter, page)
        self._draw_selection(painter, page, sheet)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._draw_marked(painter, page)

    def _draw_edge(self, painter: QPainter, sheet: QRectF) -> None:
        """Draw a soft edge round a sheet, and nothing under it: blending a whole page takes long."""
        under = sheet.adjusted(1, 1, -1, -1).toRect()
        for grown, strength in ((3, 10), (2, 16), (1, 34)):
            around = sheet.adjusted(-grown, -grown + 1, grown, grown + 1).toRect()
            for band in bands(around, under):
                painter.fillRect(band, QColor(0, 0, 0, strength))

    def _draw_differing(self, painter: QPainter, page: int) -> None:
        if not self._differing:
            return
        light = theme.LIGHT  # paper is white in the dark, too
        tint, bar = theme.tinted(light.differs, 0.13, "#FFFFFF"), QColor(light.differs)
        for spot in self.spots:
            if spot.page == page + 1 and spot.origin in self._differing:
                box = self._on_screen(spot)
                painter.fillRect(box.adjusted(-2, 0, 2, 0), tint)
                start = box.right() + 3 if self.right_to_left else box.left() - 3 - _BAR
                painter.fillRect(QRectF(start, box.top(), _BAR, box.height()), bar)

    def _draw_selection(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        tint = theme.tinted(theme.LIGHT.accent, 0.3, "#FFFFFF")
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self.scale, self.scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for shape in self.selection.shapes.get(page, ()):
            painter.drawPolygon(shape)
        painter.restore()

    def _draw_marked(self, painter: QPainter, page: int) -> None:
        here = [self._on_screen(spot) for spot in self._marked if spot.page == page + 1]
        if not here:
            return
        accent = QColor(theme.LIGHT.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(accent)
        accent.setAlpha(26)
        painter.setBrush(accent)
        for box in here:
            painter.drawRoundedRect(box.adjusted(-4, -2, 4, 2), 4, 4)

    # ------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark text."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragging = self._point(event.position()), False
            self._from = event.position().toPoint()
            if self.selection.text:
                self.selection.clear()
                self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark text as far as the pointer is dragged."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._from).manhattanLength()
        self._is_dragging = self._is_dragging or moved >= QApplication.startDragDistance()
        there = self._point(event.position())
        if self._is_dragging and there is not None:
            self.selection.between(self.sheets.document, self._pressed, there)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at what stands there, if nothing was marked."""
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None or self._is_dragging:
            return
        spot = spot_at(self.spots, pressed.page, pressed.at)
        if spot is not None:
            self.pointed.emit(spot.origin)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            if turned:
                self.set_zoom(self._zoom * 1.15**turned, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    # ------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and zoom by keys; copy what is marked."""
        down, keys = self.verticalScrollBar(), Qt.Key
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif event.key() == keys.Key_Minus:
            self.zoom_out()
        elif event.key() == keys.Key_0:
            self.set_fit("width")
        elif event.key() == keys.Key_Home:
            down.setValue(0)
        elif event.key() == keys.Key_End:
            down.setValue(down.maximum())
        elif event.key() in (keys.Key_PageDown, keys.Key_Space, keys.Key_PageUp):
            way = -1 if event.key() == keys.Key_PageUp else 1
            down.setValue(down.value() + way * (self.viewport().height() - 2 * EDGE))
        elif event.key() in (keys.Key_Up, keys.Key_Down):
            down.setValue(down.value() + (-40 if event.key() == keys.Key_Up else 40))
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the marked text on the clipboard."""
        if self.selection.text:
            data = QMimeData()
            data.setText(self.selection.text)
            QGuiApplication.clipboard().setMimeData(data)

    def selectAll(self) -> None:
        """Mark all text."""
        if self.pages:
            self.selection.everything(self.sheets.document)
            self.viewport().update()

    # ------------------------------------------------------------- Qt's events

    def focusInEvent(self, event: QEvent) -> None:
        """Show that the keys are here."""
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Show that the keys are elsewhere."""
        self.viewport().update()


def bands(around: QRect, under: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """Return the parts of a rectangle that lie round a smaller one: above, below, left and right of it."""
    return (
        QRect(around.topLeft(), under.topRight() + QPoint(around.right() - under.right(), -1)),
        QRect(under.bottomLeft() + QPoint(around.left() - under.left(), 1), around.bottomRight()),
        QRect(QPoint(around.left(), under.top()), under.bottomLeft() - QPoint(1, 0)),
        QRect(under.topRight() + QPoint(1, 0), QPoint(around.right(), under.bottom())),
    )

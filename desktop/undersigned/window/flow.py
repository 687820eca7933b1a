"""A row of widgets that goes on in a second row where the first has no more room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays its widgets out one after the other; its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 8, down: int = 4) -> None:
        self._heights: dict[int, int] = {}  # by width; layouts ask for the same ones over and over
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        super().__init__(parent)  # which asks already
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never take more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that this width needs."""
        if width not in self._heights:
            self._heights[width] = self._laid_out(QRect(0, 0, width, 0), moving=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was found of the widgets, since one of them changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Lay the widgets out."""
        super().setGeometry(rect)
        self._laid_out(rect, moving=True)

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._across * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the largest alone."""
        found = QSize()
        for item in self._shown():
            found = found.expandedTo(item.minimumSize())
        return found.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _laid_out(self, rect: QRect, *, moving: bool) -> int:
        """Put everything in its place, or only see how high that gets."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        margins = self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        y = 0
        for row in self._rows(rect.width()):
            x, height = 0, max(size.height() for _, size in row)
            for item, size in row:
                at = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                if moving:
                    down = rect.top() + y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(at, down), size))
                x += size.width() + self._across
            y += height + self._down
        return margins.top() + max(0, y - self._down) + margins.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the widgets of each row, with their sizes."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self._across
        return rows

"""The pages of a letter as pictures, drawn from its PDF bytes beside the main thread.

A page's old picture stays until the new one is there, so nothing flickers. The bytes are read from
memory: a file that QtPdf has read from stays open, and couldn't be written again on Windows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

_MOST_PIXELS = 24_000_000  # of one picture; beyond it a page is drawn smaller and stretched


class _Picture(NamedTuple):
    image: QImage
    size: QSize
    edition: int


class Sheets(QObject):
    """One letter's pages at a time.

    Signals:
        came(int): the picture of this page (from 0) is newer.
    """

    came = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._rendered)
        self._pictures: dict[int, _Picture] = {}
        self._asked: dict[int, tuple[QSize, int]] = {}  # of each page: the size and the request's number
        self._sizes: tuple[QSizeF, ...] = ()
        self.edition = 0

    def take(self, data: bytes) -> bool:
        """Take the bytes of a letter; return whether they can be shown."""
        document, buffer = QPdfDocument(self), QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            buffer.deleteLater()
            return False
        self._renderer.setDocument(document)
        self.document.deleteLater()
        self._buffer.deleteLater()
        self.document, self._buffer = document, buffer
        self.edition += 1
        self._asked.clear()
        # A letter's pages are all of one size, and asking QtPdf for each takes 0.4 ms.
        self._sizes = (document.pagePointSize(0),) * document.pageCount()
        for gone in [page for page in self._pictures if page >= len(self._sizes)]:
            del self._pictures[gone]
        return True

    def clear(self) -> None:
        """Show no letter."""
        self._sizes = ()
        self._pictures.clear()
        self._asked.clear()

    @property
    def sizes(self) -> tuple[QSizeF, ...]:
        """The pages' sizes in points."""
        return self._sizes

    def picture(self, page: int) -> QImage | None:
        """Return a page's picture, the latest there is; None where there is none yet."""
        found = self._pictures.get(page)
        return found.image if found else None

    def is_up_to_date(self, pages: Iterable[int], scale: float) -> bool:
        """Whether the pictures of these pages are of the letter as it is, and of this size."""
        return all(self._is_fresh(page, self._pixels(page, scale)) for page in pages)

    def want(self, pages: Iterable[int], scale: float) -> None:
        """Have these pages drawn, `scale` pixels a point, and forget those far away."""
        wanted = list(pages)
        for page in wanted:
            size = self._pixels(page, scale)
            if not self._is_fresh(page, size) and self._asked.get(page, (None, 0))[0] != size:
                number = self._renderer.requestPage(page, size, QPdfDocumentRenderOptions())
                self._asked[page] = (size, number)
        if wanted:
            for far in [p for p in self._pictures if not min(wanted) - 2 <= p <= max(wanted) + 2]:
                del self._pictures[far]

    def _pixels(self, page: int, scale: float) -> QSize:
        size = self._sizes[page]
        scale = min(scale, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))
        return QSize(round(size.width() * scale), round(size.height() * scale))

    def _is_fresh(self, page: int, size: QSize) -> bool:
        known = self._pictures.get(page)
        return known is not None and known.edition == self.edition and known.size == size

    def _rendered(
        self, page: int, size: QSize, image: QImage, options: QPdfDocumentRenderOptions, number: int
    ) -> None:
        if image.isNull() or page >= len(self._sizes):
            return
        is_latest = self._asked.get(page, (None, 0))[1] == number
        edition = self.edition if is_latest else self.edition - 1
        if is_latest:
            del self._asked[page]
        self._pictures[page] = _Picture(image, size, edition)
        self.came.emit(page)

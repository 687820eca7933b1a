"""Print the very pages of a letter's PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPoint, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_MOST_DPI = 600  # finer gains nothing on paper and takes a lot of memory


def print_pages(parent: QWidget | None, pdf: bytes, title: str) -> bool:
    """Ask for a printer, and print. Return whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    buffer, document = opened(pdf)
    prepare(printer, document)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pageCount())
    if not dialog.exec():
        return False
    draw(document, printer)
    document.close()
    buffer.close()
    return True


def opened(pdf: bytes) -> tuple[QBuffer, QPdfDocument]:
    """Return a PDF ready to be drawn; the buffer must live as long as it is."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument(buffer)
    document.load(buffer)
    return buffer, document


def prepare(printer: QPrinter, document: QPdfDocument) -> None:
    """Set a printer to the letter's own paper, margins and all."""
    size = document.pagePointSize(0)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)


def draw(document: QPdfDocument, printer: QPrinter) -> None:
    """Draw the pages that were asked for, each as large as it is."""
    first, last = printer.fromPage() or 1, printer.toPage() or document.pageCount()
    painter = QPainter(printer)
    per_point = painter.device().logicalDpiX() / 72
    scale = min(1.0, _MOST_DPI / (per_point * 72))
    for page in range(first - 1, min(last, document.pageCount())):
        if page >= first:
            printer.newPage()
        points = document.pagePointSize(page)
        whole = QSize(round(points.width() * per_point), round(points.height() * per_point))
        picture = document.render(page, QSize(round(whole.width() * scale), round(whole.height() * scale)))
        painter.drawImage(QPoint(0, 0), picture.scaled(whole) if scale < 1 else picture)
    painter.end()

"""Cards to click: an icon or a picture, a title, a line of text. Reached by keys like any button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from undersigned.window import theme

_PAD = theme.GRID * 2
_ICON = 28
PICTURE = QSize(132, 187)  # of a page, in effective pixels


class Card(QAbstractButton):
    """One card. A line of text that doesn't fit is wrapped; the card grows with the font."""

    def __init__(self, icon: str, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._about = icon, about
        self.setText(title)
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(180)

    def sizeHint(self) -> QSize:
        """Return a size in which title and text have room."""
        return QSize(240, self.heightForWidth(240))

    def heightForWidth(self, width: int) -> int:
        """Return how high it must be for all lines of its text, and for two at least."""
        font, inner = self.fontMetrics(), QRect(0, 0, width - _PAD * 2, 10_000)
        wrapped = font.boundingRect(inner, int(Qt.TextFlag.TextWordWrap), self._about).height()
        about = max(wrapped, font.lineSpacing() * 2)
        return _PAD * 2 + _ICON + theme.GRID + self._title_height() + 4 + about

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the font is another: on some systems it comes late."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _title_height(self) -> int:
        return QFontMetrics(self._title_font()).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card: frame, icon, title, text."""
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _frame(self, painter)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        inner = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        size = QSize(_ICON, _ICON)
        at = QStyle.alignedRect(self.layoutDirection(), align, size, inner)
        theme.icon(self._icon, "accent").paint(painter, at)
        painter.setPen(QColor(c.text))
        painter.setFont(self._title_font())
        top = inner.adjusted(0, _ICON + theme.GRID, 0, 0)
        visual = QStyle.visualAlignment(self.layoutDirection(), align)
        flags = int(visual) | Qt.TextFlag.TextShowMnemonic
        painter.drawText(top, flags, self.text())
        painter.setPen(QColor(c.secondary))
        painter.setFont(self.font())
        below = top.adjusted(0, self._title_height() + 4, 0, 0)
        painter.drawText(below, int(visual) | Qt.TextFlag.TextWordWrap, self._about)
        painter.end()


class PageCard(QAbstractButton):
    """A page's picture over its title: a template to begin from."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setToolTip(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def has_page(self) -> bool:
        """Whether its page has been drawn."""
        return not self._picture.isNull()

    def show_page(self, image: QImage) -> None:
        """Show the page's picture."""
        self._picture = QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the picture's size, with a line for the title."""
        line = self.fontMetrics().height()
        return QSize(PICTURE.width() + _PAD, PICTURE.height() + line + _PAD + theme.GRID // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, white also in the dark, and the title below."""
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.hasFocus() or self.underMouse():
            _frame(self, painter)
        page = QRectF(0, theme.GRID, PICTURE.width(), PICTURE.height())
        page.moveLeft((self.width() - page.width()) / 2)
        painter.setPen(QPen(QColor(c.line), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(page)
        if self.has_page:
            painter.drawPixmap(page.adjusted(1, 1, -1, -1), self._picture, QRectF(self._picture.rect()))
        painter.setPen(QColor(c.text))
        line = self.rect().adjusted(4, int(page.bottom()) + theme.GRID // 2, -4, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), text)
        painter.end()


def _frame(card: QAbstractButton, painter: QPainter) -> None:
    """Draw a card's ground and edge as its state wants them; the focus is a ring of two pixels."""
    c = theme.colours()
    ground = QColor(c.page)
    if card.isDown():
        ground = theme.tinted(c.accent, 0.16, c.page)
    elif card.underMouse():
        ground = theme.tinted(c.accent, 0.08, c.page)
    focused = card.hasFocus()
    width = 2 if focused else 1
    painter.setPen(QPen(QColor(c.accent if focused or card.underMouse() else c.line), width))
    painter.setBrush(ground)
    edge = QRectF(card.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(edge, 8, 8)

"""The ring round what has the keyboard's focus: two pixels, in every scheme, once keys are used."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFocusFrame, QTabBar, QWidget

from undersigned.window.preview.paper import PaperView

_WIDTH = 2.0  # pixels
_RINGED = (QAbstractButton, QComboBox, QTabBar, PaperView)  # the others show a caret, or a row of their own
_BY_KEY = {
    Qt.FocusReason.TabFocusReason: True,
    Qt.FocusReason.BacktabFocusReason: True,
    Qt.FocusReason.ShortcutFocusReason: True,
    Qt.FocusReason.MouseFocusReason: False,
}  # after any other it is as it was before


class FocusRing(QFocusFrame):
    """Stands round one widget at a time, follows it, and takes no mouse. macOS draws its own."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self.home = home
        self.by_key = False
        self.hide()

    def heard(self, watched: QObject, event: QEvent) -> None:
        """Follow the focus: to be told of all that comes and goes, in any window."""
        if not isinstance(event, QFocusEvent) or not isinstance(watched, QWidget):
            return
        if event.gotFocus():
            self.by_key = _BY_KEY.get(event.reason(), self.by_key)
            if self.by_key and isinstance(watched, _RINGED) and sys.platform != "darwin":
                self.setWidget(watched)
                self.show()
        elif watched is self.widget():
            self.setWidget(None)  # type: ignore[arg-type]  # takes it away
            self.setParent(self.home)  # it would end with the dialog it stood in
            self.hide()

    def stay(self) -> None:
        """Stay where it is although the style has changed, at which Qt hides it."""
        if (widget := self.widget()) is not None and widget.hasFocus():
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring in the colour of the selection, which high contrast chooses for itself."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 2, 2)

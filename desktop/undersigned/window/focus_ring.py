"""The ring round what has the keyboard's focus: two pixels, in every scheme, once keys are used."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget
from shiboken6 import Shiboken

from undersigned.window.preview.paper import PaperView

_WIDTH = 2  # pixels
_RINGED = (QAbstractButton, QComboBox, QTabBar, PaperView)  # the others show a caret, or a row of their own
_BY_KEY = {
    Qt.FocusReason.TabFocusReason: True,
    Qt.FocusReason.BacktabFocusReason: True,
    Qt.FocusReason.ShortcutFocusReason: True,
    Qt.FocusReason.MouseFocusReason: False,
}  # after any other it is as it was before
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


def follow_focus(who: QObject, moved: Callable[[QWidget | None], object]) -> None:
    """Call `moved` with whatever has the keyboard's focus now, in any window, as long as `who` lives."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    following = app.focusChanged.connect(lambda _, now: moved(now))
    # While the program ends events come when Python can't be asked.
    for end in (who.destroyed, app.aboutToQuit):
        end.connect(lambda *_: QObject.disconnect(following))


class Ring(QWidget):
    """One window's ring. It takes no mouse, and ends with its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def go_to(self, widget: QWidget) -> None:
        """Stand round what is in sight of a widget of this window."""
        window = self.window()
        seen = QRect(widget.mapTo(window, QPoint()), widget.size())
        above = widget.parentWidget()
        while above is not None and above is not window:  # a pane that scrolls may hide a part of it
            seen = seen.intersected(QRect(above.mapTo(window, QPoint()), above.size()))
            above = above.parentWidget()
        self.setGeometry(seen.adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH).intersected(window.rect()))
        self.setVisible(not seen.isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring in the colour of the selection, which high contrast chooses for itself."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 2, 2)
        painter.end()


class FocusRing(QObject):
    """Keeps a ring round whatever has the focus, in any window. macOS draws its own.

    It listens to what has the focus and, while the ring is shown, to what that stands in; to listen to
    every event of the program would make all of it slower.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ring: Ring | None = None  # the one that is shown, or was last
        self.by_key = False
        self._heard: list[QWidget] = []  # whom it listens to, the one with the focus first
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self._follow)
        follow_focus(self, self._focus_moved)

    def _focus_moved(self, now: QWidget | None) -> None:
        """Leave what had the focus, and go to what has it now."""
        self._hide()
        self._listen_to([now] if now is not None else [])
        if now is not None:
            self._may_follow(now)

    def _listen_to(self, widgets: list[QWidget]) -> None:
        for widget in self._heard:
            if Shiboken.isValid(widget):
                widget.removeEventFilter(self)
        self._heard = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear why the focus goes, which tells whether keys are used, and what moves."""
        kind = event.type()
        if kind in _FOCUS and isinstance(event, QFocusEvent) and self._heard and watched is self._heard[0]:
            self.by_key = _BY_KEY.get(event.reason(), self.by_key)
            if kind is QEvent.Type.FocusIn:  # back from a menu
                self._may_follow(self._heard[0])
            else:
                self._hide()
        elif kind in _MOVES and self.is_shown():
            self._moved.start(0)
        return False

    def _may_follow(self, widget: QWidget) -> None:
        if self.by_key and isinstance(widget, _RINGED) and sys.platform != "darwin":
            self._moved.start(0)

    def _hide(self) -> None:
        if self.ring is not None and Shiboken.isValid(self.ring):
            self.ring.hide()

    def is_shown(self) -> bool:
        """Whether something wears the ring now."""
        return self.ring is not None and Shiboken.isValid(self.ring) and self.ring.isVisible()

    def _follow(self) -> None:
        widget = QApplication.focusWidget()
        if not isinstance(widget, _RINGED) or not widget.isVisible():
            self._hide()
            return
        window = widget.window()
        if self.ring is None or not Shiboken.isValid(self.ring) or self.ring.window() is not window:
            self.ring = _of(window)
        self._listen_to(_up_from(widget))
        self.ring.go_to(widget)


def _up_from(widget: QWidget) -> list[QWidget]:
    """Return a widget and all it stands in, up to its window."""
    found = [widget]
    while not found[-1].isWindow() and (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found


def _of(window: QWidget) -> Ring:
    there = window.findChild(Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there if isinstance(there, Ring) else Ring(window)


def focus_first(pane: QWidget) -> bool:
    """Give the focus to a pane's first widget that takes it."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.isEnabled():
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    for child in pane.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False

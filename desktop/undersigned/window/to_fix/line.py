"""One trouble in the drawer: what, where, and the buttons that lead there, mend it, or leave it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import theme


class Line(QFrame):
    """One trouble. It takes the focus, so that all of it is read aloud; Enter leads to its place.

    Signals:
        led(): show its place.
        mended(str): mend it, in the way with this label.
        left(bool): leave it as it is, in all letters or in this one.
        stepped(int): go to the line after or before.
    """

    led = Signal()
    mended = Signal(str)
    left = Signal(bool)
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.is_current = False
        self.icon = QLabel()
        self.icon.setFixedWidth(22)
        self.what, self.where = QLabel(), QLabel()
        for label in (self.what, self.where):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.where.setFont(theme.small(self))
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.what)
        said.addWidget(self.where)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GRID // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID + theme.GRID // 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addLayout(self.buttons)
        self._shown: tuple[object, ...] = ()

    def show_trouble(
        self,
        stops: bool,
        what: str,
        where: str,
        mends: Sequence[tuple[str, str]],
        leaves: Sequence[tuple[str, bool]],
    ) -> None:
        """Show a trouble.

        Args:
            stops: Whether it stops the export.
            what: What is wrong.
            where: Where it is, and what helps.
            mends: Of each way to mend it, its label and what its button says.
            leaves: Of each way to leave it, what is said and whether it is for all letters.
        """
        c = theme.colours()
        shown = (stops, what, where, tuple(mends), tuple(leaves), c)
        if shown == self._shown:
            return
        self._shown = shown
        grade = self.tr("Stops the export") if stops else self.tr("Look at this")
        name, colour = ("circle-alert", "stops") if stops else ("triangle-alert", "look")
        self.icon.setPixmap(theme.icon(name, colour).pixmap(QSize(18, 18)))
        self.what.setText(what)
        self.where.setText(where)
        self.where.setStyleSheet(f"color: {c.secondary}")
        self.setAccessibleName(f"{grade}: {what}")
        self.setAccessibleDescription(where)
        self._fill(what, mends, leaves)

    def _fill(self, what: str, mends: Sequence[tuple[str, str]], leaves: Sequence[tuple[str, bool]]) -> None:
        while (item := self.buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for label, text in mends:
            self._add(text, what, functools.partial(self.mended.emit, label))
        self._add(self.tr("Show it"), what, self.led.emit)
        if len(leaves) == 1:
            leave = functools.partial(self.left.emit, leaves[0][1])
            self._add(self.tr("Leave it as it is"), what, leave)
        elif leaves:
            button = self._add(self.tr("Leave it as it is"), what, None)
            menu = QMenu(button)
            for text, everywhere in leaves:
                menu.addAction(text).triggered.connect(functools.partial(self._leave, everywhere))
            button.setText(button.text() + theme.MENU)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _add(self, text: str, what: str, does: Callable[[], object] | None) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        button.setAccessibleDescription(what)
        if does is not None:
            button.clicked.connect(lambda _=False: does())
        self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _leave(self, everywhere: bool, _: bool = False) -> None:
        self.left.emit(everywhere)

    def set_current(self, *, current: bool) -> None:
        """Show that one was led here last."""
        if current is not self.is_current:
            self.is_current = current
            self.update()

    # ------------------------------------------------------------- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the place, up and down to other lines."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.led.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Lead to the place."""
        self.led.emit()

    def focusInEvent(self, event: QEvent) -> None:
        """Show where the keys are."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Show where the keys are no more."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the focus, and the tint of the line one was led to."""
        c = theme.colours()
        painter = QPainter(self)
        if self.is_current:
            painter.fillRect(self.rect(), theme.tinted(c.accent, 0.12, c.page))
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

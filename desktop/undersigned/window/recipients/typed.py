"""Fields that are typed into: each tells what was typed, and shows another value without losing the caret.

A field knows the value it had when it was entered and the burst of typing that began then, so that
what is typed in one go is undone together.
"""

from __future__ import annotations

import itertools

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

_bursts = itertools.count(1)


class LineField(QLineEdit):
    """One line.

    Signals:
        typed(str): somebody changed it.
        left(): the focus went elsewhere.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, key: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.was = ""
        self.burst = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.typed)

    def show_value(self, text: str) -> None:
        """Show a value; one that is there already leaves caret and selection alone."""
        if text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)) if self.hasFocus() else 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a burst."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.was, self.burst = self.text(), f"recipient {next(_bursts)}"
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class LinesField(QPlainTextEdit):
    """Several lines, as high as they need. Tab goes on to the next field.

    Signals:
        typed(str): somebody changed it.
    """

    typed = Signal(str)

    def __init__(self, key: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.burst = ""
        self._showing = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._changed)
        self._fit()

    def show_value(self, text: str) -> None:
        """Show a value; one that is there already leaves caret and selection alone."""
        if text == self.toPlainText():
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self.moveCursor(QTextCursor.MoveOperation.NoMove)
        self._showing = False

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = max(2, self.document().blockCount())
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 12)

    def sizeHint(self) -> QSize:
        """Return a width that gives way."""
        return QSize(160, self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a burst."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.burst = f"recipient {next(_bursts)}"
        super().focusInEvent(event)


class YesNoField(QComboBox):
    """Yes, no, or nothing said.

    Signals:
        chosen(object): True, False or None, by a person.
    """

    chosen = Signal(object)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(name)
        for text, value in (("–", None), (self.tr("yes"), True), (self.tr("no"), False)):
            self.addItem(text, value)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.setCurrentIndex({True: 1, False: 2}[value] if isinstance(value, bool) else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll; a wheel that passes by changes nothing."""
        event.ignore()

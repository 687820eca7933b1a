"""What a person does at a window: clicks and keys, as the system would send them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_NO_KEYS = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle where no place is named."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NO_KEYS, at or widget.rect().center())


def key(widget: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier = _NO_KEYS) -> None:
    """Press one key."""
    QTest.keyClick(widget, pressed, held)


def keys(widget: QWidget, text: str) -> None:
    """Type a text, letter by letter."""
    QTest.keyClicks(widget, text)


def write_over(field: QWidget, text: str) -> None:
    """Go to a field and write over what stands in it."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
    keys(field, text)

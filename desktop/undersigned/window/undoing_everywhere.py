"""Undo and redo are the window's, also where a text field has the focus, which would undo for itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from undersigned.window.focus_ring import follow_focus

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class UndoingEverywhere(QObject):
    """Keeps the keys of undo and redo from whatever has the focus while a window is the active one.

    Args:
        window: The window.
        undo: Its action.
        redo: Its action.
        at_work: Tells whether a campaign is open; else fields are left to themselves.
    """

    def __init__(self, window: QWidget, undo: QAction, redo: QAction, at_work: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._at_work = window, at_work
        self._actions = ((undo, _UNDO), (redo, _REDO))
        self._heard: QWidget | None = None  # what has the focus; all others are left in peace
        follow_focus(self, self._focus_moved)

    def _focus_moved(self, now: QWidget | None) -> None:
        if self._heard is not None and Shiboken.isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = now
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window's actions; whoever has the focus doesn't hear of them."""
        kind = event.type()
        if kind is not QEvent.Type.ShortcutOverride and kind is not QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or not self._window.isActiveWindow() or not self._at_work():
            return False
        for action, key in self._actions:
            if event.matches(key):
                if kind is QEvent.Type.ShortcutOverride:
                    # Where there is nothing to undo, nobody undoes anything.
                    event.setAccepted(not action.isEnabled())
                return True
        return False

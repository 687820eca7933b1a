"""What the drawn pages are to a screen reader: a document, where Qt knows only a pane."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from undersigned.window.preview.paper import PaperView


@functools.cache
def tell_roles() -> None:
    """Let Qt ask here first; once is enough for a program."""
    QAccessible.installFactory(_interface)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, PaperView):
        return QAccessibleWidget(thing, QAccessible.Role.Document, thing.accessibleName())
    return None

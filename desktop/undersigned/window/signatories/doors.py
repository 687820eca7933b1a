"""The one place from which this room calls on importing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from undersigned.window import importing

if TYPE_CHECKING:
    from undersigned.window.main_window import MainWindow


def import_signatories(room: QWidget, path: Path | None = None) -> None:
    """Ask for a list of those who sign, and take it in."""
    importing.import_signatories(_window(room), path)


def same_group(room: QWidget) -> None:
    """Ask who of those who sign may be the same group."""
    importing.find_repeats(_window(room))


def _window(room: QWidget) -> MainWindow:
    return room.window()  # type: ignore[return-value]  # a room stands in no other

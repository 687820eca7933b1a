"""The one place from which this room calls on importing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from undersigned.window import dialogs, drops

if TYPE_CHECKING:
    from undersigned.window.main_window import MainWindow

TABLES = "*.csv *.tsv *.xlsx *.xls *.ods"


def import_signatories(room: QWidget, path: Path | None = None) -> None:
    """Ask for a list of those who sign, and take it in."""
    window: MainWindow = room.window()  # type: ignore[assignment]  # a room stands in no other
    if path is None:
        kinds = QCoreApplication.translate("Signatories", "Lists ({patterns})").format(patterns=TABLES)
        title = QCoreApplication.translate("Signatories", "Import a list")
        path = dialogs.file_to_open(window, title, window.files.folder(), kinds)
    if path is not None:
        drops.take_signatories(window, path)

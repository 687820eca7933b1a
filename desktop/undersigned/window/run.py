"""Open the window: look for a display first, then the application, then what it was asked to open."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def has_display() -> bool:
    """Whether there is a screen to open a window on; Qt would abort the process without one."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main(files: Sequence[Path] = ()) -> int:
    """Open the window, with a file where one is named; return the exit code when it is closed."""
    if not has_display():
        print(
            "error: There is no screen to open a window on. "
            "Use a command instead: `undersigned --help` lists them.",
            file=sys.stderr,
        )
        return 2
    from PySide6.QtWidgets import QApplication

    from undersigned.window import theme
    from undersigned.window.collecting import collect_here
    from undersigned.window.language import speak
    from undersigned.window.main_window import MainWindow
    from undersigned.window.settings import Settings

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Undersigned")
    app.setDesktopFileName("undersigned")
    collect_here(app)
    theme.dress(app)
    speak(app)
    window = MainWindow(Settings())
    window.show()
    for path in files:
        window.files.open(path)
    return app.exec()

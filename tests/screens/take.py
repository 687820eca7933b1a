"""Take pictures of the window: every scene, in each scheme, straight and mirrored, at three sizes.

Then in the languages the window speaks, and in one that nobody speaks (`pseudo`).

Run as `python take.py FOLDER [SCENE …]` (`make screens`). Pictures are named SCENE.SCHEME.DIRECTION.SIZE.png;
`LOOK=dark0` in the environment takes one look alone. They are looked at, not compared: faces differ from
system to system.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from screens.pseudo import Pseudo
from screens.scenes import KEPT, SCENES, settle
from undersigned.window import theme
from undersigned.window.language import speak
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings

SIZES = (QSize(1280, 800), QSize(1093, 614), QSize(1920, 1080))
LOOKS = (  # scheme, whether mirrored, size, language
    ("light", False, 0, "en"),
    ("dark", False, 0, "en"),
    ("contrast", False, 0, "en"),
    ("light", True, 0, "en"),
    ("light", False, 1, "en"),
    ("light", False, 2, "en"),
    ("light", True, 0, "ar"),
    ("light", False, 1, "es"),
    ("light", False, 1, "fr"),
    ("light", False, 1, "pseudo"),
)
WAIT = 4.0  # seconds for the page beside the text


def main(folder: Path, wanted: list[str]) -> None:
    """Take the pictures."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Undersigned")
    theme.dress(app)
    speak(app, "en")
    only = os.environ.get("LOOK", "")
    folder.mkdir(parents=True, exist_ok=True)
    for scheme, mirrored, size, language in LOOKS:
        if only and only != (scheme if language == "en" else language) + str(size) + "m" * mirrored:
            continue
        in_contrast(app, wanted=scheme == "contrast")
        theme.follow(scheme)
        if language == "pseudo":
            app.installTranslator(Pseudo(app))
        elif language != "en":
            speak(app, language)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        for name, bring in SCENES.items():
            if wanted and name not in wanted:
                continue
            direction = "mirrored" if mirrored else "straight"
            at = f"{SIZES[size].width()}x{SIZES[size].height()}"
            says = "" if language == "en" else f".{language}"
            path = folder / f"{name}.{scheme}.{direction}.{at}{says}.png"
            _take(app, bring, SIZES[size], path)
            print(path)


def in_contrast(app: QApplication, *, wanted: bool) -> None:
    """Have the system ask for high contrast, as it does on Windows, or not."""
    theme.high_contrast = lambda: wanted
    if wanted:
        palette, role = QPalette(QColor("black")), QPalette.ColorRole
        for words in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.ToolTipText):
            palette.setColor(words, QColor("white"))
        for lines in (role.Light, role.Midlight, role.Mid, role.Dark):
            palette.setColor(lines, QColor("white"))
        palette.setColor(role.Highlight, QColor("#1AEBFF"))
        palette.setColor(role.HighlightedText, QColor("black"))
        app.setPalette(palette)


def _take(app: QApplication, bring: object, size: QSize, path: Path) -> None:
    with tempfile.TemporaryDirectory() as kept:
        window = MainWindow(Settings(Path(kept, "window.ini")))
        window.resize(size)
        window.show()
        window.activateWindow()
        settle()
        bring(window)  # type: ignore[operator]  # a scene
        _wait_for_page(window)
        _whole(app, window).save(str(path))
        for other in app.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        KEPT.clear()
        window.session.begin(window.session.campaign)
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        settle()


def _wait_for_page(window: MainWindow) -> None:
    """Wait until the page beside the text is there, and has been for a little while."""
    until = time.monotonic() + WAIT
    there_since = time.monotonic()
    while (now := time.monotonic()) < min(until, there_since + 0.5):
        settle()
        time.sleep(0.02)
        if window.is_at_work and window.proof.latest is None:
            there_since = now


def _whole(app: QApplication, window: QWidget) -> QPixmap:
    """Return the window with the menus and dialogs that stand over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in app.topLevelWidgets():
        if other is not window and other.isVisible():
            at = other.pos() - window.pos()
            painter.drawPixmap(at, other.grab())
            painter.setPen(QColor("#7A828C"))  # the frame that a desktop would give it
            painter.drawRect(QRect(at, other.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

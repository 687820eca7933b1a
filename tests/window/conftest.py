"""A window to test: offscreen unless a display is asked for, with settings of its own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from undersigned.letter.template import begin
from undersigned.window import theme
from undersigned.window.collecting import collect_here
from undersigned.window.language import speak
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """Yield the application, dressed and speaking English as it is when the window opens."""
    collecting = collect_here(qapp)
    theme.dress(qapp)
    speak(qapp, "en")
    yield qapp
    collecting.stop()
    gc.collect()
    gc.enable()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield a window on the sample campaign, shown and active."""
    made = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(made, before_close_func=lambda w: w.session.begin(w.session.campaign))
    made.files.begin(begin("face-surveillance", sample=True))
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    yield made
    made.proof.close()

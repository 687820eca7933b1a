"""A window to test: offscreen unless a display is asked for, with settings and a state of its own."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

import samples
from undersigned.window import recovery_copies, theme
from undersigned.window.application import App, Application
from undersigned.window.collecting import collect_here
from undersigned.window.language import speak
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Return the application's own class."""
    return App


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """Yield the application, dressed and speaking English as it is when the window opens."""
    collecting = collect_here(qapp)
    theme.dress(qapp)
    speak(qapp, "en")
    yield qapp
    for left in qapp.topLevelWidgets():
        qapp.removeEventFilter(left)
    # Without a screen, Qt keeps what was copied until after Python has ended, and then needs it once more.
    qapp.clipboard().clear()
    collecting.stop()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the state of tests out of the user's, and their files out of the folder of passing ones."""
    state, passing = tmp_path / "state", tmp_path / "passing"
    state.mkdir()
    passing.mkdir()
    monkeypatch.setenv("UNDERSIGNED_STATE", str(state))
    monkeypatch.setattr(tempfile, "tempdir", str(passing))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield a window on the sample campaign, shown and active."""
    made = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(made, before_close_func=lambda w: w.session.begin(w.session.campaign))
    made.files.begin(samples.sample())
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    yield made
    made.proof.close()


Kept = Callable[[], MainWindow]


@pytest.fixture
def kept_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Kept]:
    """Yield a maker of windows that keep recovery copies, all of one run of the program."""
    folder = tmp_path / "state" / "recovery"
    folder.mkdir(parents=True, exist_ok=True)
    owner = recovery_copies.Owner(folder)
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Settings(tmp_path / "window.ini"), owner)
        qtbot.addWidget(window, before_close_func=lambda w: w.session.begin(w.session.campaign))
        window.files.begin(samples.sample())
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.files.close()
        window.proof.close()
    owner.leave()


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """Yield a run of the program, without a window yet."""
    made = Application(qapp, Settings(tmp_path / "window.ini"))
    yield made
    for window in list(made.windows):
        window.session.begin(window.session.campaign)
        window.close()
    made.end()


class Asked:
    """Answers the message boxes that come, by the words on their buttons, as a person would."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._answers: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def will_be_answered(self, *buttons: str) -> None:
        """Click these buttons, one a box, in this order."""
        self._answers += buttons

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isVisible():
            return
        self.said.append(f"{box.text()} {box.informativeText()}")
        wanted = self._answers.pop(0) if self._answers else ""
        button = next((b for b in box.buttons() if b.text().replace("&", "") == wanted), None)
        if button is None:
            box.reject()
            if wanted:
                raise AssertionError(f"no button “{wanted}”, but {[b.text() for b in box.buttons()]}")
            return
        button.click()

    def end(self) -> None:
        """Stop answering."""
        self._timer.stop()


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    """Yield who answers message boxes; one that nobody foresaw is closed by Escape, and is in `said`."""
    answering = Asked()
    yield answering
    answering.end()

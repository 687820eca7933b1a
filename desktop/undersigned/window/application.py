"""The application: its windows, what comes to it from outside, and what a crash left.

A file that is opened from outside shows in the window that has it already, in one that still
shows the start page, or in a new one; no work is ever pushed aside for it.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from undersigned.errors import UnwritableError
from undersigned.user_folders import state_folder
from undersigned.window import collecting, dialogs, recovery_copies, theme
from undersigned.window.faults import Faults
from undersigned.window.main_window import MainWindow
from undersigned.window.recover import ask_what_was_left
from undersigned.window.settings import Settings


class App(QApplication):
    """Qt's application, which hears when macOS hands over a file.

    Signals:
        asked(Path): a file to open.
    """

    asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Pass on a file that the system hands over."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if path := event.file():
                self.asked.emit(Path(path))
            return True
        return super().event(event)


class Application(QObject):
    """All windows of one run of the program."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self.app, self.settings = app, settings
        self.windows: list[MainWindow] = []
        self.folder = _folder("recovery")
        self.owner = recovery_copies.Owner(self.folder) if self.folder else None
        self.faults = Faults(_folder("reports"), self.keep_safe)
        self.faults.happened.connect(self._fault)
        self._showing_fault = False
        if isinstance(app, App):
            app.asked.connect(self.open)
        app.applicationStateChanged.connect(self._came_or_went)
        app.aboutToQuit.connect(self.end)
        theme.follow(settings.text("appearance"))

    def start(self, files: Sequence[Path]) -> None:
        """Show the first window, then what was asked for, then ask about what a crash left."""
        self.new_window()
        QTimer.singleShot(0, lambda: self._started(files))

    def _started(self, files: Sequence[Path]) -> None:
        threading.Thread(target=_warm, daemon=True).start()
        for path in files:
            self.open(path)
        self._ask_left()

    def _ask_left(self) -> None:
        if self.folder is not None and self.owner is not None:
            ask_what_was_left(self, recovery_copies.left(self.folder, self.owner.name))

    # ------------------------------------------------------------- windows

    def new_window(self) -> MainWindow:
        """Show another window, at its start page."""
        window = MainWindow(self.settings, self.owner)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.files.elsewhere.connect(self.open_beside)
        window.closed.connect(lambda: self._closed(window))
        if self.windows:
            window.move(self.windows[-1].pos().x() + 32, self.windows[-1].pos().y() + 32)
        self.windows.append(window)
        window.show()
        window.workspace.make_ahead()
        return window

    def _closed(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            QTimer.singleShot(0, self, collecting.look_through_all)

    def idle_window(self) -> MainWindow:
        """Return a window in which nothing is open, a new one if need be."""
        idle = next((w for w in reversed(self.windows) if not w.is_at_work), None)
        return idle or self.new_window()

    def open(self, path: Path) -> None:
        """Show a file from outside."""
        known = next((w for w in self.windows if w.is_at_work and _same(w.session.path, path)), None)
        window = known or self.idle_window()
        if known is None:
            window.take_file(path)
        to_front(window)

    def open_beside(self, path: Path) -> None:
        """Show a file in a window of its own, also one that is open already: to compare the two."""
        window = self.idle_window()
        window.files.open(path)
        to_front(window)

    def come_forward(self, paths: Sequence[Path]) -> None:
        """Show what another start of the program was given, or come to the front with what there is."""
        for path in paths:
            self.open(path)
        if not paths:
            to_front(self.windows[-1] if self.windows else self.new_window())

    # ------------------------------------------------------------- what comes

    def _came_or_went(self, state: Qt.ApplicationState) -> None:
        for window in self.windows:
            if state is Qt.ApplicationState.ApplicationActive:
                window.files.watch.look()
            else:
                window.files.recovery.keep()

    def keep_safe(self) -> None:
        """Make a recovery copy of all that isn't saved."""
        for window in self.windows:
            window.files.recovery.keep_now()

    def _fault(self, report: str) -> None:
        if self._showing_fault:
            return
        self._showing_fault = True
        try:
            dialogs.tell(
                QApplication.activeWindow(),
                self.tr("Something went wrong"),
                self.tr("Something went wrong that shouldn’t. Your work is safe, and you can go on."),
                self.tr("If it happens again, please send us this report; no names are in it: {path}").format(
                    path=report
                )
                if report
                else "",
            )
        finally:
            self._showing_fault = False

    def end(self) -> None:
        """End the run as it should: what it kept for a crash isn't needed."""
        self.settings.write()
        self.app.applicationStateChanged.disconnect(self._came_or_went)
        self.app.aboutToQuit.disconnect(self.end)
        if isinstance(self.app, App):
            self.app.asked.disconnect(self.open)
        if self.owner is not None:
            self.owner.leave()


def _warm() -> None:
    """Load what the first click will need, while nobody has clicked yet."""
    for name in (
        *("letter.template", "window.have_letter", "campaign.file", "letter.facts", "export.names"),
        *("window.text.room", "window.recipients.room"),
    ):
        importlib.import_module(f"undersigned.{name}")


def to_front(window: MainWindow) -> None:
    """Bring a window to the front, as far as the system lets us."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _folder(room: str) -> Path | None:
    try:
        return state_folder(room)
    except UnwritableError:
        return None


def _same(one: Path | None, other: Path) -> bool:
    try:
        return one is not None and one.exists() and one.samefile(other)
    except OSError:
        return False

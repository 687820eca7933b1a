"""Open the window: look for a display first, then for a program that runs already, then start."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def has_display() -> bool:
    """Whether there is a screen to open a window on; Qt would abort the process without one."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in ("", "xcb", "wayland"):
        return True  # somebody asked for a screen of another kind
    return any(_answers(os.environ.get(name, ""), name) for name in ("WAYLAND_DISPLAY", "DISPLAY"))


def _answers(display: str, kind: str) -> bool:
    """Whether a display's socket is there. One that is named but gone would abort the process too."""
    if not display:
        return False
    if kind == "WAYLAND_DISPLAY":
        return (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / display).exists()
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True  # another machine's, by the network
    return _is_open(number.partition(".")[0])


def _is_open(number: str) -> bool:
    import socket

    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as tried:
            tried.settimeout(1)
            tried.connect(address)
            return True
    with contextlib.suppress(OSError, ValueError):
        socket.create_connection(("localhost", 6000 + int(number)), 1).close()
        return True
    return False


def main(files: Sequence[Path] = ()) -> int:
    """Open the window, with files where some are named; return the exit code when it is closed."""
    if not has_display():
        return _refuse(
            "There is no screen to open a window on. Use a command instead: `undersigned --help` lists them."
        )
    try:
        if sys.platform == "linux":
            _load_platform()
        from PySide6 import QtNetwork, QtPdf, QtSvg, QtWidgets  # noqa: F401 - whether all of it is there
    except (ImportError, OSError) as error:
        return _refuse(
            "The window can’t open, because Qt or a system library it needs is missing or damaged "
            f"({error}). Install Undersigned again, or use a command: `undersigned --help` lists them."
        )
    return _run([path.absolute() for path in files])


_OF_THE_SYSTEM = ("libGL.so.1", "libEGL.so.1")  # every desktop has them, with its graphics driver


def _load_platform() -> None:
    """Load what Qt needs for the screen; where a system library is missing, Qt itself would abort.

    Raises:
        OSError: it names the library.
    """
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    kind = "xcb" if asked in ("", "xcb") and os.environ.get("DISPLAY") else asked
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    plugin = Path(plugins) / "platforms" / f"libq{kind}.so"
    if kind and plugin.exists():
        for library in (*_OF_THE_SYSTEM, str(plugin)):  # the system's first: an error names what it is about
            ctypes.CDLL(library)


def _run(files: Sequence[Path]) -> int:
    """Hand the files to a program that runs already, or start one."""
    from undersigned.errors import UnwritableError
    from undersigned.user_folders import state_folder
    from undersigned.window.instance import Instance

    instance: Instance | None = None
    with contextlib.suppress(UnwritableError):
        instance = Instance(state_folder())
    first = instance is not None and instance.is_first()
    if instance is not None and not first and instance.hand_over(files):
        return 0

    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtGui import QIcon

    from undersigned.assets import resource
    from undersigned.window import theme
    from undersigned.window.application import App, Application
    from undersigned.window.collecting import collect_here
    from undersigned.window.jobs import put_window_first
    from undersigned.window.language import speak
    from undersigned.window.settings import Settings

    # Which of the system's fonts it tried in vain for a language's name is nothing to tell anybody.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = App(sys.argv[:1])
    app.setApplicationName("Undersigned")
    app.setDesktopFileName("org.undersigned.Undersigned")
    app.setWindowIcon(QIcon(str(resource("icons/app/undersigned.svg"))))
    collect_here(app)
    put_window_first()
    theme.dress(app)
    speak(app)
    application = Application(app, Settings())
    application.faults.install()
    if instance is not None and first:
        instance.listen()
        instance.asked.connect(application.come_forward)
    application.start(files)
    code = app.exec()
    if instance is not None:
        instance.close()
    return code


def _refuse(sentence: str) -> int:
    print(f"error: {sentence}", file=sys.stderr)
    return 2

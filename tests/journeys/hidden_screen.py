"""A screen that nobody sees, with a mouse and a keyboard: Xvfb, a small window manager, and XTEST.

What is clicked and typed here comes to a program as from a mouse and a keyboard: through the X server,
with nothing of Qt in between. Pictures of the screen are read from the server's own memory.
"""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from programs import needs

SIZE = (1280, 800)
_KEYS = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "BackSpace": 0xFF08,
    "Delete": 0xFFFF,
    "Home": 0xFF50,
    "End": 0xFF57,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "Shift": 0xFFE1,
    "Ctrl": 0xFFE3,
    "Alt": 0xFFE9,
}
_KEYS.update({f"F{n}": 0xFFBD + n for n in range(1, 13)})
_BETWEEN_KEYS = 0.02  # seconds; nobody types faster


class Screen:
    """One such screen, with what hangs on it."""

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        self._picture = picture
        self._x11, self._xtst = ctypes.CDLL(needs("libX11.so.6")), ctypes.CDLL(needs("libXtst.so.6"))
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x11.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        self._x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x11.XkbKeycodeToKeysym.argtypes = (
            ctypes.c_void_p,
            ctypes.c_ubyte,
            ctypes.c_uint,
            ctypes.c_uint,
        )
        self._server = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._server:
            raise RuntimeError(f"no screen {display}")
        self._at = (0, 0)

    def close(self) -> None:
        """Let go of it."""
        self._x11.XCloseDisplay(self._server)

    # ------------------------------------------------------------- mouse

    def move(self, x: int, y: int) -> None:
        """Move the mouse there, over what lies between."""
        was_x, was_y = self._at
        for part in range(1, 5):
            self._xtst.XTestFakeMotionEvent(
                self._server, -1, was_x + (x - was_x) * part // 4, was_y + (y - was_y) * part // 4, 0
            )
        self._at = (x, y)
        self._sent()

    def press(self, button: int = 1) -> None:
        """Press a button of the mouse and keep it pressed."""
        self._xtst.XTestFakeButtonEvent(self._server, button, 1, 0)
        self._sent()

    def release(self, button: int = 1) -> None:
        """Let a button of the mouse go."""
        self._xtst.XTestFakeButtonEvent(self._server, button, 0, 0)
        self._sent()

    # ------------------------------------------------------------- keyboard

    def key(self, keys: str) -> None:
        """Press keys together, such as "Ctrl+Shift+z"."""
        codes = [self._code(name)[0] for name in keys.split("+")]
        self._strike(codes)

    def type(self, text: str) -> None:
        """Type a text, key by key."""
        shift = self._code("Shift")[0]
        for character in text:
            code, shifted = self._code({"\n": "Return", "\t": "Tab"}.get(character, character))
            self._strike([shift, code] if shifted else [code])
            time.sleep(_BETWEEN_KEYS)

    def _strike(self, codes: Sequence[int]) -> None:
        for code in codes:
            self._xtst.XTestFakeKeyEvent(self._server, code, 1, 0)
        for code in reversed(codes):
            self._xtst.XTestFakeKeyEvent(self._server, code, 0, 0)
        self._sent()

    def _code(self, name: str) -> tuple[int, bool]:
        """Return a key's number on this keyboard, and whether Shift goes with it."""
        symbol = _KEYS[name] if name in _KEYS else ord(name)
        code = int(self._x11.XKeysymToKeycode(self._server, symbol))
        if not code or (name not in _KEYS and not 0x20 <= symbol < 0x7F):
            raise ValueError(f"there is no key “{name}” on this keyboard")
        return code, int(self._x11.XkbKeycodeToKeysym(self._server, code, 0, 0)) != symbol

    def _sent(self) -> None:
        self._x11.XSync(self._server, 0)

    # ------------------------------------------------------------- picture

    def picture(self, path: Path) -> None:
        """Write what is on the screen now as PNG."""
        data = self._picture.read_bytes()  # as XWD, big-endian numbers before the pixels
        head = struct.unpack(">25I", data[:100])
        width, height, stride, colours = head[4], head[5], head[12], head[19]
        pixels = data[head[0] + colours * 12 :]
        Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1).save(path)


@contextmanager
def hidden_screen(folder: Path, size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """Yield a screen of its own; nothing of it is left when it is no longer needed."""
    folder.mkdir(parents=True, exist_ok=True)
    read, write = os.pipe()
    size_and_depth = f"{size[0]}x{size[1]}x24"
    told = (needs("Xvfb"), "-displayfd", str(write), "-screen", "0", size_and_depth)
    server = subprocess.Popen(
        (*told, "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)),
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb ended before it had a screen")
        manager = subprocess.Popen(
            [needs("matchbox-window-manager"), "-display", f":{number}", "-use_titlebar", "no"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        screen = Screen(f":{number}", folder / "Xvfb_screen0")
        try:
            yield screen
        finally:
            screen.close()
            manager.terminate()
            manager.wait(10)
    finally:
        server.terminate()
        server.wait(10)

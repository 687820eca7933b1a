"""The front door: the window, and all of Qt, which nothing outside this room may import.

In the order in which things happen: `run` opens it, `session` holds the campaign and its history,
`main_window` is the frame round the rooms (`rooms` is their table), and each room shows the campaign and
hands changed ones back to the session. `menus` hold what a person does, `dialogs` all that asks or
tells, `jobs` whatever takes long. How it looks is `theme`, what is remembered
from one day to the next is `settings`. No wording, layout or file format is known here.
"""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    # PySide6 6.12 is built for Pythons whose None, True and False are never counted (PEP 683, 3.12). On
    # an older one each call that returns None, and each signal, gives back a reference it never took, and
    # after some ten thousand the process dies. Counts that no window lives long enough to use up keep
    # them alive.
    for _kept in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_kept)).value += 1 << 40

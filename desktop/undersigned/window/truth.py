"""Keep Python's `True` and `False` alive under a fault of PySide's.

With CPython 3.11, each `Signal.emit` of PySide 6.12 gives away a reference to the truth value it
returns, which it never took. After some hundred signals none is left, and the process is aborted
("bool_dealloc"). From CPython 3.12 on they can't be deallocated (PEP 683), so nothing is done there.
"""

from __future__ import annotations

import ctypes
import sys

_MORE = 1 << 40  # more signals than anybody will ever send


def keep_truth() -> None:
    """Give both values as many references as can't be given away."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        for value in (True, False):
            count = ctypes.c_ssize_t.from_address(id(value))
            if count.value < _MORE:
                count.value += _MORE

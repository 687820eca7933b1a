"""Run a command that the kernel kills as soon as it, or a process it starts, opens a socket to anywhere.

`python without_network.py COMMAND…`. Only sockets within this computer (AF_UNIX) may be opened: the window
hears from a second start through one. Linux on x86-64 and ARM64 (seccomp(2), BPF).
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

_NUMBERS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # AUDIT_ARCH, __NR_socket
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL_PROCESS = 0x7FFF0000, 0x80000000
_AF_UNIX = 1


def can_forbid() -> bool:
    """Whether this computer can forbid it."""
    return sys.platform == "linux" and platform.machine() in _NUMBERS


def forbid() -> None:
    """Forbid sockets to this process and all that it starts, for good.

    Raises:
        OSError: the kernel doesn't do that here.
    """
    machine, socket_call = _NUMBERS[platform.machine()]
    steps = [
        (_LOAD, 0, 0, 4),  # the machine of the call
        (_EQUAL, 0, 4, machine),
        (_LOAD, 0, 0, 0),  # its number
        (_EQUAL, 0, 3, socket_call),
        (_LOAD, 0, 0, 16),  # its first argument, the domain
        (_EQUAL, 1, 0, _AF_UNIX),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    kept = ctypes.create_string_buffer(code)
    program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, program, 0, 0)):
        if libc.prctl(*call):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


if __name__ == "__main__":
    forbid()
    os.execvp(sys.argv[1], sys.argv[1:])

"""Other people's programs and files that a test needs, as system-packages.txt lists them."""

from __future__ import annotations

import ctypes
import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def needs(thing: str) -> str:
    """Return what this test needs: a program's path, a file by its absolute path, a library by its name.

    Where it is missing the test is skipped by name for a person; with CI set it fails,
    as nothing may pass there by not being tried.
    """
    if ".so." in thing and not thing.startswith("/"):
        found = thing if _loads(thing) else ""
    else:
        found = shutil.which(thing) or (thing if Path(thing).is_absolute() and Path(thing).is_file() else "")
    if not found:
        missing = f"{thing} is missing: install {package_of(thing)}"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    return found


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def package_of(thing: str) -> str:
    """Return the Debian package that brings a program or file.

    Raises:
        LookupError: the list doesn't have it, so `make test` wouldn't install it either.
    """
    lines = (ROOT / "system-packages.txt").read_text(encoding="utf-8").splitlines()
    for use, package, *brings in (line.split() for line in lines if line and not line.startswith("#")):
        if use in ("test", "screen") and thing in brings:
            return package
    raise LookupError(f"no test package in system-packages.txt brings {thing}")

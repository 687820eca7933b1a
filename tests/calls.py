"""Calling the command in tests: what comes of a call, and a call in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from programs import ROOT


class Called(NamedTuple):
    """What came of a call."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> dict[str, Any]:
        """The one object on standard output; a second one, or anything else, is an error."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Call = Callable[..., Called]


def apart(*words: str | Path, env: Mapping[str, str] | None = None, **settings: Any) -> Called:
    """Call the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "undersigned", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), **(env or {})},
        capture_output=True,
        check=False,
        **settings,
    )
    return Called(
        done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    )

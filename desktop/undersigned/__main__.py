"""The porch: picks a door, and does nothing else, so that the command answers at once.

No arguments, or files: the window (`window`). Anything else: the command (`cli`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_SUFFIX = ".undersigned"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or run the command, as the arguments say; return the exit code."""
    if getattr(sys, "frozen", False):
        # A frozen program starts itself again for each worker; elsewhere this costs an import for nothing.
        from multiprocessing import freeze_support

        freeze_support()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if all(_is_file(word) for word in given):
        from pathlib import Path

        from undersigned.window.run import main as window

        return window([Path(word) for word in given])

    from undersigned.cli import main as command

    return command(given)


def _is_file(word: str) -> bool:
    """Whether a word names a file to open rather than a command; a command goes before its namesake."""
    if word.startswith("-"):
        return False
    if word.lower().endswith(_SUFFIX):
        return True
    from undersigned.cli.commands import COMMANDS

    return word not in {command.name.partition(" ")[0] for command in COMMANDS} and os.path.isfile(word)  # noqa: PTH113 - pathlib costs time that --help hasn't


if __name__ == "__main__":
    sys.exit(main())

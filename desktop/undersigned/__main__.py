"""The porch: picks a door, and does nothing else, so that the command answers at once.

The command (`cli`) is the one door there is so far; the window (`window`) will open
when there are no arguments. Until then these get the command's help.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, or the process's own; return the exit code."""
    if getattr(sys, "frozen", False):
        # A frozen program starts itself again for each worker; elsewhere this costs an import for nothing.
        from multiprocessing import freeze_support

        freeze_support()
    given = sys.argv[1:] if arguments is None else list(arguments)

    from undersigned.cli import main as command

    return command(given or ["--help"])


if __name__ == "__main__":
    sys.exit(main())

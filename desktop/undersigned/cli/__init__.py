"""The back door: the command. It asks the same rooms as the window does, and never Qt.

`commands` is the table of what there is, `parser` reads the words, one small module a noun
does the work, and `said` prints it. At import nothing is loaded but what `--help` needs.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from undersigned.errors import UndersignedError

if TYPE_CHECKING:
    import argparse

    from undersigned.cli.said import Answer


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words ask for, say what came of it, and return the exit code.

    Nothing is raised: an error of ours is one sentence, a fault of ours one too.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    from undersigned.cli import said

    as_object = "--json" in words[: words.index("--")] if "--" in words else "--json" in words
    answer = _answer(words)
    if answer is None:  # help was printed
        return 0
    try:
        said.tell(answer, as_object=as_object)
    except UndersignedError as error:
        said.tell(said.of_error(error), as_object=False)
        return max(answer.code, error.exit_code)
    except KeyboardInterrupt:
        return said.STOPPED
    return answer.code


def _answer(words: Sequence[str]) -> Answer | None:
    """Return what came of the words, whatever happened; None where help was asked for."""
    from undersigned.cli import said
    from undersigned.cli.parser import parse

    try:
        asked = parse(words)
        return _work(asked.run)(asked) if asked else None
    except UndersignedError as error:
        return said.of_error(error)
    except KeyboardInterrupt:
        return said.of_stop()
    except Exception as error:
        if os.environ.get("UNDERSIGNED_DEBUG"):
            traceback.print_exc()
        return said.of_fault(error)
    finally:
        said.progress("")


def _work(run: str) -> Callable[[argparse.Namespace], Answer]:
    """Return the function that does a command, as its table names it; its module is loaded now."""
    module, _, name = run.partition(":")
    found = getattr(importlib.import_module(f"undersigned.cli.{module}"), name)
    return cast("Callable[[argparse.Namespace], Answer]", found)

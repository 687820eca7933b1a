"""TOML that people and strangers write: read, or refused in one way."""

from __future__ import annotations

import tomllib
from typing import Any


def parsed(text: str) -> dict[str, Any]:
    """Return what a TOML text says.

    Raises:
        tomllib.TOMLDecodeError: it isn't valid, or holds what the library fails at in other ways: a
            number of thousands of digits, or values nested deeper than it can go.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:
        raise tomllib.TOMLDecodeError("a number in it is too long") from error
    except RecursionError as error:
        raise tomllib.TOMLDecodeError("values in it are nested too deep") from error

"""Staleness: whether an overlay was made for another text than the current one, white space aside."""

from __future__ import annotations

import re

_IN_FIELD = re.compile(r"\{\{[ \t\n\u00a0]*|[ \t\n\u00a0]*\}\}")


def is_stale(made_for: str, current: str) -> bool:
    """Whether what was made for one text no longer fits the current one."""
    return made_for != current and _plain(made_for) != _plain(current)


def _plain(text: str) -> str:
    """Return a text with single spaces, and none inside its fields, where translators' tools drop them."""
    return " ".join(_IN_FIELD.sub(lambda m: m[0].strip(), text).split())

"""The plural forms of a language: gettext's, by number, and which of CLDR's categories each stands for.

Translators' programs ask for a text once a form, in gettext's order ("nplurals=3"); a letter asks
by CLDR's names ("few").
"""

from __future__ import annotations

import functools
import gettext
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from undersigned.language.plural_rules import rule
from undersigned.language.voice import voice

_HEADER = re.compile(r"nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;]{1,400});?\s*$")
_MOST_FORMS = 10
_SAMPLES = (*range(201), 1_000, 1_000_000)


class Form(NamedTuple):
    """One of gettext's forms: the categories it stands for, and the first few counts that ask for it."""

    categories: tuple[str, ...]
    counts: tuple[int, ...]


@functools.lru_cache(maxsize=64)
def forms(language: str, said: str = "") -> tuple[Form, ...]:
    """Return the forms of a language in gettext's order.

    Args:
        language: BCP 47.
        said: the Plural-Forms of a file's header, where these count; what can't be read doesn't.
    """
    count, expression = _from_header(said) or rule(language)
    which = gettext.c2py(expression)
    speaking = voice(language)
    votes: dict[str, Counter[int]] = {}
    counts: dict[int, list[int]] = {}
    for n in _SAMPLES:
        form = min(which(n), count - 1)
        votes.setdefault(speaking.plural(n), Counter())[form] += 1
        counts.setdefault(form, []).append(n)
    owners = {category: found.most_common(1)[0][0] for category, found in votes.items()}
    return tuple(
        Form(tuple(c for c, form in owners.items() if form == number), tuple(counts.get(number, ())[:4]))
        for number in range(count)
    )


def in_our_order(texts: Sequence[str], language: str, said: str) -> tuple[str, ...]:
    """Return a file's texts of one entry, which stand in the order of its own header, in ours."""
    ours, theirs = forms(language), forms(language, said)
    if ours == theirs or not any(texts):
        return tuple(texts)
    found = []
    for number, form in enumerate(ours):
        same = (n for n, other in enumerate(theirs) if set(form.categories) & set(other.categories))
        at = next(same, min(number, len(theirs) - 1))
        found.append(texts[at] if at < len(texts) else "")
    return tuple(found)


def _from_header(header: str) -> tuple[int, str] | None:
    found = _HEADER.match(header.strip())
    if not found or not 1 <= int(found[1]) <= _MOST_FORMS:
        return None
    try:
        which = gettext.c2py(found[2])
        return (int(found[1]), found[2]) if all(which(n) >= 0 for n in _SAMPLES) else None
    except (ValueError, RecursionError, ZeroDivisionError, OverflowError):
        return None

"""Headings: which words head the columns of lists, from `resources/headings.toml`, and what a heading row is.

Case, ghost spaces, punctuation and the order of languages don't matter. What a heading means
for a signatory or a recipient is decided by those rooms.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence

from undersigned import assets

_GHOSTS = re.compile(r"[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOT_A_HEADING = re.compile(r"@|https?://|www\.|^[+\d][\d\s./:()-]*$", re.IGNORECASE)
_LONGEST = 160  # questions of a form are long


def repaired(heading: str) -> str:
    """Return a heading without ghosts: zero-width characters, odd and doubled spaces, line breaks."""
    return " ".join(_GHOSTS.sub("", heading).split())


def folded(heading: str) -> str:
    """Return what two headings have in common that a person would call the same."""
    text = unicodedata.normalize("NFKC", repaired(heading)).casefold()
    return " ".join(re.sub(r"[^\w#]+|_", " ", text).split())


@functools.lru_cache(maxsize=1)
def meanings() -> Mapping[str, str]:
    """Return what each known heading, folded, means: "organisation", "email" and so on."""
    path = assets.resource("headings.toml")
    listed = tomllib.loads(path.read_text(encoding="utf-8"))
    return {folded(word): meaning for meaning, words in listed.items() for word in words}


def meaning(heading: str) -> str:
    """Return what a heading means, "" where nobody knows."""
    text = folded(heading)
    found = meanings().get(text)
    if found is None:  # "Organization (as it should appear)", "Name / Nombre", "Country *"
        parts = [folded(part) for part in re.split(r"[(/|:–—]|\s-\s", repaired(heading))]
        known = [meanings()[part] for part in parts if part in meanings()]
        found = known[0] if known else ""
    return found


def is_heading_row(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row heads the rows below it.

    One known heading is enough if nothing in the row looks like data. Without one, short
    texts above columns of addresses, numbers or dates are headings too.
    """
    filled = [c for c in cells if repaired(c)]
    if not filled or any(_NOT_A_HEADING.search(repaired(c)) or len(c) > _LONGEST for c in filled):
        return False
    if len({folded(c) for c in filled}) < len(filled) / 2:
        return False
    known = sum(bool(meaning(c)) for c in filled)
    if len(filled) == 1:
        return folded(filled[0]) in meanings()
    if known:
        return known >= 2 or len(filled) <= 6 or any(folded(c) in meanings() for c in filled)
    return any(_is_data_column(i, below) for i, c in enumerate(cells) if repaired(c))


def _is_data_column(index: int, below: Sequence[Sequence[str]]) -> bool:
    values = [v for row in below if index < len(row) and (v := row[index].strip())]
    return len(values) >= 2 and sum(bool(_NOT_A_HEADING.search(v)) for v in values) >= 0.8 * len(values)

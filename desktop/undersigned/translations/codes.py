"""A text's markup as codes that a translation program keeps whole: fields, conditions, notes, bold, links.

The text between is the translator's; put together again the pieces are the very text, so that nothing is
lost on the way through another program.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECE = re.compile(
    r"(?P<text>\\[^\n])|(?P<field>\{\{.*?\}\})|(?P<condition>\{%.*?%\})|(?P<note>\[\^[^\]\n]+\])|(?P<break>\\\n)"
    r"|(?P<end>\]\((?:<[^<>\n]*>|[^\s()<>]*)\))|(?P<link>\[)|(?P<bold>\*\*)|(?P<italic>\*)",
    re.DOTALL,
)
_ALONE = ("field", "condition", "note", "break")


class Code(NamedTuple):
    """A stretch of a text. `kind` is "text", that of a code that stands alone, or that of a pair."""

    kind: str
    raw: str
    number: int = 0  # from 1; both codes of a pair have the same
    opens: bool = False
    closes: bool = False


def codes(text: str) -> tuple[Code, ...]:
    """Return a text piece by piece; a sign that has no partner is text."""
    found: list[Code] = []
    opened: list[int] = []  # places in `found` of codes that wait for their partner
    at = number = 0
    for match in _PIECE.finditer(text):
        kind, raw = match.lastgroup or "text", match[0]
        if match.start() > at:
            found.append(Code("text", text[at : match.start()]))
        at = match.end()
        if kind in _ALONE:
            number += 1
            found.append(Code(kind, raw, number))
        elif kind == "text":
            found.append(Code("text", raw))
        elif kind == "end" or (opened and found[opened[-1]].kind == kind and kind != "link"):
            wanted = "link" if kind == "end" else kind
            if opened and found[opened[-1]].kind == wanted:
                first = opened.pop()
                number += 1
                found[first] = found[first]._replace(number=number, opens=True)
                found.append(Code(wanted, raw, number, closes=True))
            else:
                found.append(Code("text", raw))
        elif any(found[place].kind == kind for place in opened):
            found.append(Code("text", raw))
        else:
            opened.append(len(found))
            found.append(Code(kind, raw))
    if at < len(text):
        found.append(Code("text", text[at:]))
    lone = set(opened)
    return tuple(code._replace(kind="text") if n in lone else code for n, code in enumerate(found))

"""What differs between two texts, marked word by word."""

from __future__ import annotations

import difflib
import re
from html import escape

from undersigned.window import theme

_WORD = re.compile(r"\s+|\w+|[^\w\s]")


def marked(before: str, after: str) -> tuple[str, str]:
    """Return two texts as HTML, with the words marked that are in one of them alone."""
    a, b = _WORD.findall(before), _WORD.findall(after)
    c = theme.colours()
    out: tuple[list[str], list[str]] = ([], [])
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        for words, part in ((a[a1:a2], out[0]), (b[b1:b2], out[1])):
            text = escape("".join(words)).replace("\n", "<br>")
            tint = theme.tinted(c.differs, 0.18, c.page).name()
            part.append(text if kind == "equal" or not text else f'<u style="background: {tint}">{text}</u>')
    return "".join(out[0]), "".join(out[1])

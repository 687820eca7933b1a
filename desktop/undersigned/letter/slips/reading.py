"""A text as a reader sees it, for comparing two: plain words, with a stand-in where a field is."""

from __future__ import annotations

import functools

from undersigned.text.inline import TokenKind, parse

FIELD = "\ufffc"  # object replacement character: something stands here that isn't text


@functools.lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return the words alone, each field as one stand-in; marks of notes, tags and looks are left out."""
    found = []
    for token in parse(text):
        if token.kind is TokenKind.TEXT:
            found.append(token.text)
        elif token.kind is TokenKind.FIELD:
            found.append(FIELD)
        elif token.kind in (TokenKind.BREAK, TokenKind.LINE_BREAK):
            found.append("\n")
    return "".join(found)

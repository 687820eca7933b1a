"""A text as a reader sees it, for comparing two: plain words, with a stand-in where a field is."""

from __future__ import annotations

import functools
import re

from undersigned.text.inline import TokenKind, parse

FIELD = "\ufffc"  # object replacement character: something stands here that isn't text
_ADDRESS = re.compile(r"\S*(?://|@|www\.|\w\.\w+/)\S*")


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


def without_addresses(text: str) -> str:
    """Return a text with a space where an address of the web or of a person is, whose signs mean nothing."""
    return _ADDRESS.sub(" ", text)

"""A short text on one or a few lines as people type it: a field is a word in round brackets, "(recipient)".

Only for parts of the frame that have an input of their own, such as the running head. Lines that stay
as they were keep their look and their links.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece, pieces, written


def as_typed(text: str, words: Mapping[str, str]) -> str:
    """Return a text as it is typed; `words` has a word for each field that has one, by its expression."""
    called = all_words(text, words)
    return "\n".join("".join(_shown(piece, called) for piece in line) for line in _lines(text))


def as_source(typed: str, words: Mapping[str, str], before: str = "") -> str:
    """Return the source of what was typed over a text."""
    called = all_words(before, words)
    fields = {word: expression for expression, word in called.items()}
    known = {"".join(_shown(piece, called) for piece in line): line for line in _lines(before)}
    found: list[Piece] = []
    for number, line in enumerate(typed.split("\n")):
        if number:
            found.append(Piece(TokenKind.LINE_BREAK))
        found += known.get(line) or _pieces(line, fields)
    return written(found)


def all_words(text: str, words: Mapping[str, str]) -> dict[str, str]:
    """Return the words of all fields that there may be in a text: those given, and its own."""
    called = dict(words)
    for piece in pieces(text):
        if piece.kind is TokenKind.FIELD and piece.text not in called:
            name = piece.text.rpartition(".")[2].replace("_", " ").strip()
            called[piece.text] = name if name and name not in called.values() else piece.text
    return called


def _lines(text: str) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces(text):
        if piece.kind is TokenKind.LINE_BREAK:
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines


def _shown(piece: Piece, called: Mapping[str, str]) -> str:
    return f"({called.get(piece.text, piece.text)})" if piece.kind is TokenKind.FIELD else piece.text


def _pieces(line: str, fields: Mapping[str, str]) -> list[Piece]:
    if not fields:
        return [Piece(TokenKind.TEXT, line)] if line else []
    pattern = "|".join(re.escape(f"({word})") for word in sorted(fields, key=len, reverse=True))
    found = []
    for part in re.split(f"({pattern})", line):
        if part[1:-1] in fields and part.startswith("("):
            found.append(Piece(TokenKind.FIELD, fields[part[1:-1]]))
        elif part:
            found.append(Piece(TokenKind.TEXT, part))
    return found

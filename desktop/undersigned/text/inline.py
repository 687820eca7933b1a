"""What one segment's text consists of: text, breaks, marks of notes, fields and tags, each in its look.

Fields (`{{ … }}`) and tags (`{% if … %}`) are taken out before the Markdown is read and
put back as tokens, so nothing in them is ever taken for Markdown, and their values never
can be. What they mean is `letter.fields`' business. `markdown` reads the Markdown.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.text.markdown import RawInline, raw_inlines

MOST_CHARACTERS = 60_000  # of one segment; longer ones aren't read
MOST_FIELDS = 5_000  # of one segment
_MOST_IN_FIELD = 2_000  # characters

# Stand-ins for what is taken out: one character of a private plane each, which Markdown takes for a letter.
_FIRST = 0xF0000
_STAND_IN = re.compile("[\U000f0000-\U000ffffd]")
_SPECIAL = re.compile("\\\\.|\\{\\{|\\{%|[\U000f0000-\U000ffffd]|\0", re.DOTALL)
_TAG = re.compile(r"\{%[-+]?\s*([A-Za-z]+)\b")

# All that Jinja takes for a tag. Any other `{%` is text.
_BLOCKS = ("for", "if", "block", "set", "with", "macro", "call", "filter", "autoescape", "raw", "trans")
_SINGLE_TAGS = ("elif", "else", "extends", "include", "from", "import", "print", "do", "break", "continue")
TAGS = frozenset((*_BLOCKS, *(f"end{tag}" for tag in _BLOCKS), *_SINGLE_TAGS, "debug", "pluralize"))

_DOUBLE, _SINGLE = "“”„‟", "‘’‚‛"
_STRING = rf"\"[^\"]*\"|'[^']*'|[{_DOUBLE}][^{_DOUBLE}\"]*[{_DOUBLE}\"]|[{_SINGLE}][^{_SINGLE}']*[{_SINGLE}']"
_STRINGS = re.compile(_STRING)
_ENDS = {
    "{{": re.compile(rf"(?:{_STRING}|[^\"'{_DOUBLE}{_SINGLE}}}]|\}}(?!\}}))*+\}}\}}"),
    "{%": re.compile(rf"(?:{_STRING}|[^\"'{_DOUBLE}{_SINGLE}%]|%(?!\}}))*+%\}}"),
}


class TokenKind(enum.Enum):
    """What a token is."""

    TEXT = "text"
    BREAK = "break"  # a line ends in the source only
    LINE_BREAK = "line-break"  # a line ends in the letter
    NOTE = "note"  # the mark of a note; the text is its label
    FIELD = "field"  # the text is the expression between the braces
    TAG = "tag"  # the text is what stands between `{%` and `%}`
    UNENDED = "unended"  # a field or tag that is never closed; the text is how it begins


class Look(NamedTuple):
    """How a token is printed. A link's address consists of TEXT, FIELD and TAG tokens itself."""

    bold: bool = False
    italic: bool = False
    link: tuple[Token, ...] = ()


PLAIN = Look()


class Token(NamedTuple):
    """A piece of a segment's text. Lines count from 1, within the segment."""

    kind: TokenKind
    text: str = ""
    line: int = 1
    look: Look = PLAIN


@functools.lru_cache(maxsize=4096)
def parse(text: str) -> tuple[Token, ...]:
    """Return the tokens of one segment's text, in reading order. It never fails: all else is text."""
    if len(text) > MOST_CHARACTERS:
        return (Token(TokenKind.TEXT, text),)
    shielded, taken = _take_out(text.replace("\r\n", "\n").replace("\r", "\n"))
    return tuple(_tokens(shielded, taken))


def notes_marked(text: str) -> tuple[str, ...]:
    """Return the labels of the notes that a text's marks lead to, in reading order."""
    if "[^" not in text:
        return ()
    return tuple(t.text for t in parse(text) if t.kind is TokenKind.NOTE)


# ----------------------------------------------------------------- fields and tags


def _take_out(text: str) -> tuple[str, list[Token]]:
    """Return the text with a stand-in for each field and tag, and these in the same order."""
    kept: list[str] = []
    taken: list[Token] = []
    at, counted, line = 0, 0, 1
    for match, token, end in _specials(text):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        kept.append(text[at : match.start()])
        kept.append(chr(_FIRST + len(taken)))
        taken.append(token._replace(line=line))
        at = end
        if len(taken) == MOST_FIELDS:
            break
    kept.append(text[at:])
    return "".join(kept), taken


def _specials(text: str) -> Iterator[tuple[re.Match[str], Token, int]]:
    """Yield what has to be taken out, and where it begins and ends; a backslash shields what follows."""
    at = 0
    while match := _SPECIAL.search(text, at):
        token, end = (None, match.end()) if match[0][0] == "\\" else _token_at(text, match)
        if token is not None:
            yield match, token, end
        at = end


def _token_at(text: str, match: re.Match[str]) -> tuple[Token | None, int]:
    """Return the token that begins here, and where it ends; None where it is only text."""
    opened, start = match[0], match.start()
    if opened == "\0":
        return Token(TokenKind.TEXT, "\ufffd"), match.end()
    if len(opened) == 1:
        return Token(TokenKind.TEXT, opened), match.end()
    if opened == "{%" and not ((named := _TAG.match(text, start)) and named[1] in TAGS):
        return None, match.end()
    limit = min(len(text), start + _MOST_IN_FIELD)
    ended = _ENDS[opened].match(text, match.end(), limit)
    end = ended.end() if ended else text.find("}}" if opened == "{{" else "%}", match.end(), limit) + 2
    inner = text[match.end() : end - 2]
    if end < match.end() + 2 or "{{" in inner or "{%" in inner:
        return Token(TokenKind.UNENDED, text[start : start + 40].split("\n")[0]), match.end()
    kind = TokenKind.FIELD if opened == "{{" else TokenKind.TAG
    return Token(kind, straightened(inner.strip("-+ \t\n\u00a0"))), end


def straightened(expression: str) -> str:
    """Return an expression with straight quotation marks round its strings, whatever was typed."""
    return _STRINGS.sub(_straight, expression)


def _straight(match: re.Match[str]) -> str:
    string = match[0]
    if string[0] in _DOUBLE:
        return f'"{string[1:-1]}"'
    return f"'{string[1:-1]}'" if string[0] in _SINGLE else string


# ----------------------------------------------------------------- tokens


def _tokens(shielded: str, taken: list[Token]) -> Iterator[Token]:
    bold = italic = 0
    link: tuple[Token, ...] = ()
    line, look = 1, PLAIN
    for piece in raw_inlines(shielded):
        kind = piece.type
        if kind in _LEAVES:
            for token in _put_back(piece, taken, line):
                line = max(line, token.line)
                yield token._replace(look=look)
            line += kind in ("softbreak", "hardbreak")
            continue
        step = 1 if kind.endswith("_open") else -1
        bold += step * kind.startswith("strong")
        italic += step * kind.startswith("em")
        if kind.startswith("link"):
            link = tuple(_put_back(RawInline("text", piece.text), taken, line)) if step == 1 else ()
        look = Look(bold > 0, italic > 0, link)


_LEAVES = {
    "text": TokenKind.TEXT,
    "text_special": TokenKind.TEXT,
    "softbreak": TokenKind.BREAK,
    "hardbreak": TokenKind.LINE_BREAK,
    "mark": TokenKind.NOTE,
}


def _put_back(piece: RawInline, taken: list[Token], line: int) -> Iterator[Token]:
    if piece.type in ("softbreak", "hardbreak"):
        yield Token(_LEAVES[piece.type], "", line)
        return
    at = 0
    kind = _LEAVES[piece.type]
    for match in _STAND_IN.finditer(piece.text) if piece.type != "text_special" else ():
        number = ord(match[0]) - _FIRST
        if number >= len(taken):
            continue
        if match.start() > at:
            yield Token(kind, piece.text[at : match.start()], line)
        yield taken[number]
        at = match.end()
    if at < len(piece.text):
        yield Token(kind, piece.text[at:], line)

"""Tokens of a segment's inside -> its Markdown: what `inline` reads, written.

No character of a text is ever lost or taken for markup: each that could be is shielded with a
backslash, and what was written is read again before it is given back. Where Markdown can't say
bold or italic at some place (inside a word, next to punctuation), the look gives way, not the
words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from undersigned.text.inline import PLAIN, Look, Token, TokenKind, parse

# Always markup: \ * _ [ ] < ` ~. Only before something: { & :
_SHIELDED = re.compile(r"[\\*_\[\]<`~]|\{(?=[{%]|$)|&(?=#?\w{1,32};)|!(?=\[)|(?<=[A-Za-z]):(?=//)")
_ADDRESS = re.compile(
    r"(?<!\w)https?://[^\s<>\[\]\"“”„«»‘’*]+", re.IGNORECASE
)  # as far as `markdown` reads one
_NOT_BARE = re.compile(r"[\\{`]|_[.,;:!?'_。、，；：！？)]*$|&#?\w+;")
_MOST_LOOKED_AT = 20_000  # characters; in a longer text only the words are kept
_SPACES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_EDGES = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_IN_ADDRESS = re.compile(r"[<>\\\n]")


def write_inline(tokens: Sequence[Token]) -> str:
    """Return Markdown that reads as these tokens: TEXT, LINE_BREAK, NOTE and FIELD, in their looks."""
    if sum(len(t.text) for t in tokens) > _MOST_LOOKED_AT:
        return "".join(_written([t._replace(look=PLAIN) for t in tokens], _Way("*", False)))
    wanted = _told(tokens)
    narrowed = _narrowed(tokens)
    for bare in (True, False):
        for italic in ("*", "_"):
            text = "".join(_written(tokens, _Way(italic, bare)))
            if _told(parse(text)) == wanted:
                return text
    without_italic = [t._replace(look=Look(t.look.bold, False, t.look.link)) for t in tokens]
    links_alone = [t._replace(look=Look(False, False, t.look.link)) for t in tokens]
    for plainer in (narrowed, without_italic, links_alone):
        for way in (_Way("*", True), _Way("*", False)):
            text = "".join(_written(plainer, way))
            if _plainly(_told(parse(text))) == _plainly(wanted):
                return text
    return "".join(_written([t._replace(look=PLAIN) for t in tokens], _Way("*", False)))


class _Way(NamedTuple):
    """How to write: the mark of italic, and whether web addresses stand as typed."""

    italic: str
    bare: bool


def shielded(text: str, *, bare: bool = True) -> str:
    """Return a text in which nothing is taken for markup; `bare` web addresses stay as typed."""
    kept, at = [], 0
    for match in _ADDRESS.finditer(text) if bare else ():
        address = match[0] if not _NOT_BARE.search(match[0]) else _escaped(match[0])
        kept += [_escaped(text[at : match.start()]), address]
        at = match.end()
    return "".join((*kept, _escaped(text[at:])))


def _escaped(text: str) -> str:
    return _SHIELDED.sub(r"\\\g<0>", text)


# ----------------------------------------------------------------- writing


def _written(tokens: Sequence[Token], way: _Way) -> Iterator[str]:
    """Yield links, in them bold, in that italic, in that the words."""
    for link, linked in groupby(tokens, key=lambda t: t.look.link):
        run = list(linked)
        address = "".join(part.text for part in link)
        if not address or (
            [t.kind for t in run] == [TokenKind.TEXT]
            and run[0].text == address
            and way.bare
            and _bare(address)
        ):
            yield from _bold(run, way)
        else:
            inner = "".join(_bold(run, way, in_link=True))
            lead, words, tail = _parted(_SPACES, inner)
            shown = f"[{words}]({_target(address)})" if words else ""
            yield lead + shown + tail


def _bare(address: str) -> bool:
    whole = _ADDRESS.fullmatch(address) is not None and not _NOT_BARE.search(address)
    return whole and address[-1] not in ".,;:!?'。、，；：！？)"


def _target(address: str) -> str:
    safe = _IN_ADDRESS.sub(lambda m: f"%{ord(m[0]):02X}", address)
    return f"<{safe}>" if re.search(r"[\s()\[\]*_&]", safe) else safe


def _bold(run: Sequence[Token], way: _Way, *, in_link: bool = False) -> Iterator[str]:
    for bold, members in groupby(run, key=lambda t: t.look.bold):
        yield _marked("".join(_italic(list(members), way, in_link)), "**" if bold else "")


def _italic(run: Sequence[Token], way: _Way, in_link: bool) -> Iterator[str]:
    for italic, members in groupby(run, key=lambda t: t.look.italic):
        text = "".join(_word(t, bare=way.bare and not in_link) for t in members)
        yield _marked(text, way.italic if italic else "")


def _marked(text: str, mark: str) -> str:
    lead, words, tail = _parted(_SPACES, text)
    return f"{lead}{mark}{words}{mark}{tail}" if words else lead + tail


def _word(token: Token, *, bare: bool) -> str:
    if token.kind is TokenKind.LINE_BREAK:
        return "\\\n"
    if token.kind is TokenKind.NOTE:
        return f"[^{token.text}]"
    if token.kind is TokenKind.FIELD:
        return f"{{{{{token.text}}}}}"
    return shielded(token.text, bare=bare)


def _narrowed(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens whose looks leave out the punctuation at their edges, where Markdown misses them."""
    found: list[Token] = []
    for token in tokens:
        if token.kind is not TokenKind.TEXT or not (token.look.bold or token.look.italic):
            found.append(token)
            continue
        plain = Look(False, False, token.look.link)
        lead, words, tail = _parted(_EDGES, token.text)
        parts = ((lead, plain), (words, token.look), (tail, plain))
        found += [token._replace(text=text, look=look) for text, look in parts if text]
    return found


def _parted(pattern: re.Pattern[str], text: str) -> tuple[str, str, str]:
    match = pattern.match(text)
    assert match is not None  # each part of these patterns may be empty
    return match[1], match[2], match[3]


# ----------------------------------------------------------------- what was said


_Said = list[tuple[TokenKind, str, Look]]


def _told(tokens: Sequence[Token]) -> _Said:
    """Return what tokens say, one look at a time; white space has none, bare addresses no link."""
    said: _Said = []
    for token in tokens:
        address = "".join(p.text for p in token.look.link)
        look = Look(token.look.bold, token.look.italic, (Token(TokenKind.TEXT, address),) if address else ())
        if address and address == token.text:
            look = Look(look.bold, look.italic)
        for piece in re.findall(r"\s+|\S+", token.text) if token.kind is TokenKind.TEXT else [token.text]:
            mine = Look() if not piece.strip() else look
            if said and said[-1][0] is token.kind is TokenKind.TEXT and said[-1][2] == mine:
                said[-1] = (token.kind, said[-1][1] + piece, mine)
            else:
                said.append((token.kind, piece, mine))
    return said


def _plainly(said: _Said) -> list[tuple[TokenKind, str, str]]:
    found: list[tuple[TokenKind, str, str]] = []
    for kind, text, look in said:
        address = "".join(p.text for p in look.link) if text.strip() else ""
        if found and found[-1][0] is kind is TokenKind.TEXT and found[-1][2] == address:
            found[-1] = (kind, found[-1][1] + text, address)
        else:
            found.append((kind, text, address))
    return found

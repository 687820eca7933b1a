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

from undersigned.text.inline import PLAIN, Look, Token, TokenKind, parse

# Always markup: \ * _ [ ] < ` ~. Only before something: { & :
_SHIELDED = re.compile(r"[\\*_\[\]<`~]|\{(?=[{%])|&(?=#?\w{1,32};)|!(?=\[)|(?<=[A-Za-z]):(?=//)")
_ADDRESS = re.compile(r"https?://[^\s<>\[\]\"“”„«»‘’*\\_`~{&()]+(?<![.,;:!?'。、，；：！？])")
_SPACES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_EDGES = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_IN_ADDRESS = re.compile(r"[<>\\\n]")


def write_inline(tokens: Sequence[Token]) -> str:
    """Return Markdown that reads as these tokens: TEXT, LINE_BREAK, NOTE and FIELD, in their looks."""
    wanted = _told(tokens)
    for italic, narrowed in (("*", False), ("_", False), ("*", True), ("_", True)):
        text = "".join(_written(_narrowed(tokens) if narrowed else tokens, italic))
        read = _told(parse(text))
        if read == wanted or (narrowed and _plainly(read) == _plainly(wanted)):
            return text
    without_italic = [t._replace(look=Look(t.look.bold, False, t.look.link)) for t in tokens]
    links_alone = [t._replace(look=Look(False, False, t.look.link)) for t in tokens]
    for plainer in (without_italic, links_alone):
        text = "".join(_written(plainer, "*"))
        if _plainly(_told(parse(text))) == _plainly(wanted):
            return text
    return "".join(_written([t._replace(look=PLAIN) for t in tokens], "*"))


def shielded(text: str) -> str:
    """Return a text in which nothing is taken for markup; web addresses stay as typed."""
    kept, at = [], 0
    for match in _ADDRESS.finditer(text):
        kept += [_escaped(text[at : match.start()]), match[0]]
        at = match.end()
    return "".join((*kept, _escaped(text[at:])))


def _escaped(text: str) -> str:
    return _SHIELDED.sub(r"\\\g<0>", text)


# ----------------------------------------------------------------- writing


def _written(tokens: Sequence[Token], italic: str) -> Iterator[str]:
    """Yield links, in them bold, in that italic, in that the words."""
    for link, linked in groupby(tokens, key=lambda t: t.look.link):
        run = list(linked)
        address = "".join(part.text for part in link)
        if not address or (
            [t.kind for t in run] == [TokenKind.TEXT] and run[0].text == address and _bare(address)
        ):
            yield from _bold(run, italic)
        else:
            inner = "".join(_bold(run, italic, in_link=True))
            lead, words, tail = _parted(_SPACES, inner)
            shown = f"[{words}]({_target(address)})" if words else ""
            yield lead + shown + tail


def _bare(address: str) -> bool:
    return _ADDRESS.fullmatch(address) is not None


def _target(address: str) -> str:
    safe = _IN_ADDRESS.sub(lambda m: f"%{ord(m[0]):02X}", address)
    return f"<{safe}>" if re.search(r"[\s()\[\]*_&]", safe) else safe


def _bold(run: Sequence[Token], italic: str, *, in_link: bool = False) -> Iterator[str]:
    for bold, members in groupby(run, key=lambda t: t.look.bold):
        yield _marked("".join(_italic(list(members), italic, in_link)), "**" if bold else "")


def _italic(run: Sequence[Token], mark: str, in_link: bool) -> Iterator[str]:
    for italic, members in groupby(run, key=lambda t: t.look.italic):
        text = "".join(_word(t, in_link) for t in members)
        yield _marked(text, mark if italic else "")


def _marked(text: str, mark: str) -> str:
    lead, words, tail = _parted(_SPACES, text)
    return f"{lead}{mark}{words}{mark}{tail}" if words else lead + tail


def _word(token: Token, in_link: bool) -> str:
    if token.kind is TokenKind.LINE_BREAK:
        return "\\\n"
    if token.kind is TokenKind.NOTE:
        return f"[^{token.text}]"
    if token.kind is TokenKind.FIELD:
        return f"{{{{{token.text}}}}}"
    return _escaped(token.text) if in_link else shielded(token.text)


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

"""A segment's text as an editor has it, piece by piece, and the Markdown that says the same.

`pieces` is what an editor shows; `written` turns what was typed there into a segment's text.
What a person types is only ever text: a star is a star, and braces are braces. Reading what was
written gives the same pieces, but for spaces at the edge of bold or italic, which Markdown can't
hold: they lose their look, which nobody sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from undersigned.text.inline import Token, TokenKind, parse

# Always markup: \ * _ [ ] < > `. Only before something: { & and the colon of an address.
_SHIELDED = re.compile(r"[\\*_\[\]<>`]|\{(?=[{%]|$)|&(?=#?\w{1,32};)|(?<=[A-Za-z]):(?=//)")
_ADDRESS = re.compile(r"(?<!\w)https?://[^\s<>\[\]\"“”„«»‘’*]+", re.IGNORECASE)  # as `markdown` reads one
_NOT_BARE = re.compile(r"[\\{`]|_[.,;:!?'_。、，；：！？)]*$|&#?\w+;")  # in an address that must be shielded
_BARE = re.compile(r"https?(?=://)", re.IGNORECASE)
_PLAIN_ADDRESS = re.compile(r"[^\s()<>\\]+")
_ID = re.compile(r"(^|[ \t])\^(?=[A-Za-z][A-Za-z0-9_-]*\s*$)")
_SPACES = " \t\u00a0"


class Piece(NamedTuple):
    """A stretch in one look, a line break, a note's mark or a field.

    `text` is as for a token: of a field its expression, of a mark its note's label. `link` is
    the address as the source has it, fields included.
    """

    kind: TokenKind
    text: str = ""
    bold: bool = False
    italic: bool = False
    link: str = ""


def pieces(text: str) -> tuple[Piece, ...]:
    """Return what a segment's text consists of; a line's end that only the source has is a space."""
    found: list[Piece] = []
    for token in parse(text):
        _add(found, piece_of(token))
    return tuple(found)


def piece_of(token: Token) -> Piece:
    """Return one token as a piece."""
    kind, words = token.kind, token.text
    if kind is TokenKind.BREAK:
        kind, words = TokenKind.TEXT, " "
    elif kind is TokenKind.UNENDED:
        kind = TokenKind.TEXT
    look = token.look
    return Piece(kind, words, look.bold, look.italic, "".join(_source(look.link)))


def _add(found: list[Piece], piece: Piece) -> None:
    last = found[-1] if found else None
    if last and piece.kind is last.kind is TokenKind.TEXT and piece[2:] == last[2:]:
        found[-1] = last._replace(text=last.text + piece.text)
    else:
        found.append(piece)


def _source(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.kind is TokenKind.FIELD:
            yield f"{{{{{token.text}}}}}"
        elif token.kind is TokenKind.TAG:
            yield f"{{% {token.text} %}}"
        else:
            yield token.text


# ----------------------------------------------------------------- writing


def written(given: Iterable[Piece]) -> str:
    """Return the Markdown that means these pieces, with a backslash wherever a sign is only text.

    Where no Markdown does, words go before looks: bold or italic that begins or ends inside a word
    next to another look is left out, and no star is ever printed that nobody typed.
    """
    wanted = normal(given)
    found: list[tuple[str, tuple[Piece, ...]]] = []
    for way in (_Way(), _Way(safe=True), _Way(bare=False), _Way(bare=False, safe=True)):
        text = _joined(wanted, way)
        read = pieces(text)
        if read == wanted:
            return text
        found.append((text, read))
    plain = _words(wanted)
    same = next((text for text, read in found if _words(read) == plain), None)
    return same if same is not None else _joined(tuple(_bare(wanted)), _Way(bare=False))


class _Way(NamedTuple):
    """How to write.

    `bare`: whether an address that is its own link stands as typed. `safe`: whether signs next to a star
    are written as numbers, where Markdown would not take the star for one that opens or closes.
    """

    bare: bool = True
    safe: bool = False


def _words(given: Iterable[Piece]) -> list[Piece]:
    """Return pieces without their looks."""
    found: list[Piece] = []
    for piece in _bare(given):
        _add(found, piece._replace(link=""))
    return found


def _bare(given: Iterable[Piece]) -> Iterator[Piece]:
    return (piece._replace(bold=False, italic=False) for piece in given)


def normal(given: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces as Markdown can hold them: looks end at words, empty pieces are gone."""
    found: list[Piece] = []
    joined: list[Piece] = []
    for piece in given:
        if piece.text or piece.kind is TokenKind.LINE_BREAK:
            _add(joined, piece)
    given = [part for piece in joined for part in _linked_addresses(piece)]
    for number, piece in enumerate(given):
        if piece.kind is not TokenKind.TEXT:
            if piece.kind is TokenKind.LINE_BREAK:
                piece = Piece(TokenKind.LINE_BREAK)
            _add(found, piece)
            continue
        for part in _unspaced(piece, given[number - 1 : number] if number else [], given[number + 1 :]):
            _add(found, part)
    return tuple(_trimmed(found))


def _linked_addresses(piece: Piece) -> Iterator[Piece]:
    """Yield a text with its web addresses as the links that they will be read as."""
    if piece.kind is not TokenKind.TEXT or piece.link or "://" not in piece.text:
        yield piece
        return
    lead = piece.text[: len(piece.text) - len(piece.text.lstrip())]
    tail = piece.text[len(piece.text.rstrip()) :] if piece.text.strip() else ""
    if lead:
        yield piece._replace(text=lead)
    for part in pieces(shielded(piece.text.strip())):
        yield piece._replace(text=part.text, link=part.link)
    if tail:
        yield piece._replace(text=tail)


def _unspaced(piece: Piece, before: Sequence[Piece], after: Sequence[Piece]) -> Iterator[Piece]:
    """Yield a piece with the spaces at its edges apart, plain where they part two looks."""
    text = piece.text
    inner = text.strip(_SPACES)
    start = len(text) - len(text.lstrip(_SPACES)) if inner else 0
    end = start + len(inner) if inner else 0
    for words, beside in ((text[:start], before), (inner, [piece]), (text[end:], after)):
        if not words:
            continue
        same = bool(beside) and beside[0][2:4] == piece[2:4]
        link = piece.link if beside and beside[0].link == piece.link else ""
        yield piece._replace(text=words, bold=piece.bold and same, italic=piece.italic and same, link=link)


def _trimmed(found: list[Piece]) -> list[Piece]:
    """Return pieces without breaks and spaces at either end of the segment, or beside a line break."""
    kept: list[Piece] = []
    for piece in found:
        if piece.kind is TokenKind.LINE_BREAK:
            while kept and kept[-1].kind is TokenKind.TEXT and not kept[-1].text.strip(" \t"):
                kept.pop()
            if kept and kept[-1].kind is TokenKind.TEXT:
                kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" \t"))
            if not kept or kept[-1].kind is TokenKind.LINE_BREAK:
                continue
        elif piece.kind is TokenKind.TEXT and (not kept or kept[-1].kind is TokenKind.LINE_BREAK):
            piece = piece._replace(text=piece.text.lstrip(" \t"))
            if not piece.text:
                continue
        kept.append(piece)
    while kept and (kept[-1].kind is TokenKind.LINE_BREAK or not kept[-1].text.strip(" \t")):
        kept.pop()
    if kept and kept[-1].kind is TokenKind.TEXT:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" \t"))
    return kept


class _Unit(NamedTuple):
    """What stands between two stars: a piece, or a whole link, as it is written."""

    bold: bool
    italic: bool
    body: str
    words: str = ""  # of a plain text: what it says


def _joined(given: Sequence[Piece], way: _Way) -> str:
    """Write pieces one after another, opening and closing what changes between two; they are normal."""
    units: list[_Unit] = []
    at = 0
    while at < len(given):
        piece, end = given[at], at + 1
        while piece.link and end < len(given) and given[end].link == piece.link:
            end += 1
        if piece.link:
            units.append(_linked(given[at:end], piece.link, way))
        else:
            words = piece.text if piece.kind is TokenKind.TEXT else ""
            units.append(_Unit(piece.bold, piece.italic, _body(piece), words))
        at = end
    return _ID.sub(r"\1\\^", _starred(units, safe=way.safe))


def _starred(units: Sequence[_Unit], *, safe: bool) -> str:
    """Write units with stars round the bold and italic ones."""
    out: list[str] = []
    opened: list[str] = []  # marks, in the order in which they were opened
    for number, unit in enumerate(units):
        wanted = {mark for mark, on in (("**", unit.bold), ("*", unit.italic)) if on}
        closed = False
        while opened and not set(opened) <= wanted:
            out.append(opened.pop())
            closed = True
        fresh = [mark for mark in ("**", "*") if mark in wanted - set(opened)]
        if len(fresh) == 2 and not _longer(units[number:]):
            fresh.reverse()
        body = unit.body
        if safe and unit.words:
            turns = number + 1 < len(units) and units[number + 1][:2] != unit[:2]
            body = _numbered(unit.words, first=closed or bool(fresh), last=turns)
        out += [*fresh, body]
        opened += fresh
    out.extend(reversed(opened))
    return "".join(out)


def _longer(units: Sequence[_Unit]) -> bool:
    """Whether the bold that begins here goes on at least as long as the italic."""
    bold = next((n for n, unit in enumerate(units) if not unit.bold), len(units))
    italic = next((n for n, unit in enumerate(units) if not unit.italic), len(units))
    return bold >= italic


def _body(piece: Piece) -> str:
    if piece.kind is TokenKind.LINE_BREAK:
        return "\\\n"
    if piece.kind is TokenKind.NOTE:
        return f"[^{piece.text}]"
    if piece.kind is TokenKind.FIELD:
        return f"{{{{{piece.text}}}}}"
    if piece.kind is TokenKind.TAG:
        return f"{{% {piece.text} %}}"
    return _escaped(piece.text)


def shielded(text: str) -> str:
    """Return text in which no sign is taken for markup or a field; web addresses stay as they are typed."""
    kept: list[str] = []
    at = 0
    for match in _ADDRESS.finditer(text):
        shut = _NOT_BARE.search(match[0]) or _SHIELDED.match(text, match.end())
        address = _escaped(match[0]) if shut else match[0]
        kept += [_escaped(text[at : match.start()]), address]
        at = match.end()
    return "".join((*kept, _escaped(text[at:])))


def _escaped(text: str) -> str:
    return _SHIELDED.sub(r"\\\g<0>", text.replace("\n", " "))


def _numbered(text: str, *, first: bool, last: bool) -> str:
    """Return text whose first or last sign is written as a number, as a star's neighbour has to be."""
    head = f"&#{ord(text[0])};" if first and text else ""
    rest = text[1:] if head else text
    tail = f"&#{ord(rest[-1])};" if last and rest else ""
    return head + _escaped(rest[:-1] if tail else rest) + tail


def _linked(given: Sequence[Piece], link: str, way: _Way) -> _Unit:
    """Write the pieces of one link; a look that all of them have stands round it."""
    bold, italic = all(p.bold for p in given), all(p.italic for p in given)
    inner = [p._replace(bold=p.bold and not bold, italic=p.italic and not italic, link="") for p in given]
    words = "".join(p.text for p in given if p.kind is TokenKind.TEXT)
    if way.bare and len(given) == 1 and words == link and _BARE.match(link):
        only = Piece(TokenKind.TEXT, link, link=link)
        if pieces(link) == (only,):
            return _Unit(bold, italic, link)
    plain = _PLAIN_ADDRESS.fullmatch(link) and "{" not in link
    address = link if plain else f"<{_address(link)}>"
    inside = _joined(inner, way)
    inside = f"\\{inside}" if inside.startswith("^") else inside  # it would begin a note's mark
    return _Unit(bold, italic, f"[{inside}]({address})")


def _address(link: str) -> str:
    return re.sub(r"[<>\\]", r"\\\g<0>", link.replace("\n", ""))

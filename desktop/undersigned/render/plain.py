"""Write a letter as plain text for an e-mail: wrapped lines, lists, and the notes at the end.

A link's address stands behind its words in angle brackets (RFC 3986, appendix C), unless the words
are the address. Lines are at most 72 columns wide, but for an address, which is never broken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from undersigned.document.model import Block, Columns, Document, Inline, Kind, Mark, Run
from undersigned.render.model import Made

WIDTH = 72  # columns; a wide letter takes two
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_CLOSING = "、。，．！？：；）」』】〉》”’"  # never begins a line: JIS X 4051, 4.3
_NO_GAP = (Kind.ITEM, Kind.ENTRY)  # no empty line between two of these


def write_plain(document: Document) -> Made:
    """Return the document as plain text in UTF-8."""
    said: list[str] = []
    last: Kind | None = None
    for kind, lines in _passages(document):
        if said and not (kind is last and kind in _NO_GAP):
            said.append("")
        said += lines
        last = kind
    return Made(("\n".join(said) + "\n").encode("utf-8"))


def paragraphs_of(document: Document) -> Iterator[str]:
    """Yield a letter's words, each paragraph, item, name and note on a line of its own."""
    for words in document.letterhead.lines:
        yield from _lines_of("", words)
    for part in document.parts:
        for block in part.blocks if isinstance(part, Columns) else (part,):
            yield from _lines_of(block.label, block.inlines)
    for note in document.notes:
        yield from _lines_of(f"[{note.number}]", note.inlines)


def _lines_of(label: str, inlines: Sequence[Inline]) -> Iterator[str]:
    for line in f"{label} {_said(inlines)}".split("\n"):
        yield " ".join(line.split())


def _passages(document: Document) -> Iterator[tuple[Kind | None, list[str]]]:
    if document.draft:
        yield None, [document.draft]
    if document.letterhead.lines:
        yield None, [line for words in document.letterhead.lines for line in wrapped(_said(words))]
    for part in document.parts:
        for block in part.blocks if isinstance(part, Columns) else (part,):
            yield block.kind, list(_block(block))
    if document.notes_heading:
        yield None, wrapped(_said(document.notes_heading))
    for note in document.notes:
        yield None, wrapped(_said(note.inlines), f"[{note.number}] ", "    ")


def _block(block: Block) -> Iterator[str]:
    words = _said(block.inlines)
    if block.kind is Kind.QUOTE:
        yield from wrapped(words, "> ", "> ")
    elif block.kind in (Kind.ITEM, Kind.ITEM_MORE):
        outer = "   " * (max(block.level, 1) - 1)
        label = f"{block.label} " if block.kind is Kind.ITEM else "   "
        yield from wrapped(words, outer + label, outer + " " * max(len(label), 3))
    else:
        label = f"{block.label} " if block.label else ""
        if block.signature and block.signature.picture is None:
            yield ""
            yield " " * len(label) + "_" * 30
        yield from wrapped(words, label, " " * len(label))


def _said(inlines: Sequence[Inline]) -> str:
    """Return the words with the numbers of notes and the addresses of links."""
    said: list[str] = []
    for at, inline in enumerate(inlines):
        if isinstance(inline, Mark):
            said.append(f"[{inline.number}]")
        elif isinstance(inline, Run):
            said.append(_CONTROLS.sub(" ", inline.text))
            after = inlines[at + 1] if at + 1 < len(inlines) else None
            goes_on = isinstance(after, Run) and after.link == inline.link
            if inline.link and not goes_on and _bare(inline.link) != _bare("".join(_linked(inlines, at))):
                said.append(f" <{inline.link}>")
    return "".join(said)


def _linked(inlines: Sequence[Inline], at: int) -> Iterator[str]:
    """Yield the words of the link that ends with this run; it may be of several."""
    found = []
    last = inlines[at]
    while at >= 0 and isinstance(run := inlines[at], Run) and isinstance(last, Run) and run.link == last.link:
        found.append(run.text)
        at -= 1
    yield from reversed(found)


def _bare(address: str) -> str:
    return re.sub(r"^(https?://|mailto:|tel:)", "", address.strip(), flags=re.IGNORECASE).rstrip("/")


# ----------------------------------------------------------------- lines


def wrapped(text: str, first: str = "", further: str = "") -> list[str]:
    """Return a text's lines, the first and the further ones begun as given; a line feed in it is kept."""
    lines: list[str] = []
    for given in text.split("\n"):
        head = further if lines else first
        line, wide = head, _columns(head)
        for piece in _pieces(given):
            if line != head and wide + _columns(piece.rstrip()) > WIDTH:
                lines.append(line.rstrip())
                line = head = further
                wide = _columns(head)
            line += piece
            wide += _columns(piece)
        lines.append(line.rstrip())
    return lines


def _pieces(text: str) -> Iterator[str]:
    """Yield what may not be broken: words with the spaces after them, and wide letters one by one."""
    piece = ""
    for at, letter in enumerate(text):
        piece += letter
        after = text[at + 1 : at + 2]
        breaks = letter == " " and after != " "
        if _is_wide(letter) and after and after not in _CLOSING + " ":
            breaks = True
        if breaks or not after:
            yield piece
            piece = ""


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


def _columns(text: str) -> int:
    return sum(2 if _is_wide(c) else 0 if unicodedata.combining(c) else 1 for c in text)

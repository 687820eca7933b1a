"""Plain text as a `Source`: paragraphs by empty lines or one a line, e-mail's wrapped lines joined."""

from __future__ import annotations

import re

from undersigned.intake.model import MOST_PARAGRAPHS, Note, Paragraph, Piece, Source

_LEAST_WRAPPED = 60  # characters; a line that a mail program broke is at least so long
_MOST_WRAPPED = 100
_BEGINS_ITEM = re.compile(r"\s*(?:[-*•·–—▪◦]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_NOTE = re.compile(r"\[(\d{1,3})\]:?\s+(\S.*)", re.DOTALL)
_MARK = re.compile(r"\[(\d{1,3})\]")
_URL_LINE = re.compile(r"\s*(https?://|www\.)\S+\s*$")


def read_plain(text: str, name: str = "") -> Source:
    """Return what some plain text holds. Marks such as [1] become notes where the text has them below."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n\n").replace("\f", "\n\n")
    lines = [line.rstrip() for line in text.split("\n")]
    blocks = _blocks(_unquoted(lines))
    made: list[str] = []
    for block in blocks:
        if made:
            made.append("")
        made += _paragraphs(block)
    made, notes = _with_notes(made[:MOST_PARAGRAPHS])
    done = tuple(Paragraph(n, _pieces(m, notes)) for n, m in enumerate(made, 1))
    kept = tuple(
        Note(label, (Paragraph(len(done) + n, (Piece(said),)),))
        for n, (label, said) in enumerate(notes.items(), 1)
    )
    return Source("text", name, done, kept)


def _unquoted(lines: list[str]) -> list[str]:
    """Return lines without the marks that mail programs put before what is forwarded."""
    filled = [line for line in lines if line.strip()]
    if filled and all(line.startswith(">") for line in filled):
        return [re.sub(r"^> ?", "", line) for line in lines]
    return lines


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [b for b in blocks if b]


def _paragraphs(block: list[str]) -> list[str]:
    """Return the paragraphs of some lines without an empty one between."""
    if len(block) == 1:
        return block
    if not any(len(line) > _MOST_WRAPPED for line in block):
        joined: list[str] = []
        for line in block:
            if (
                joined
                and not _BEGINS_ITEM.match(line)
                and not _MARK.match(line)
                and _wrapped(block, line, joined[-1])
            ):
                joined[-1] = f"{joined[-1]} {line.strip()}"
            else:
                joined.append(line)
        if len(joined) < len(block) or any(_BEGINS_ITEM.match(line) for line in block):
            return joined
        return ["\n".join(line.strip() for line in block)]  # an address, a list of names
    return block


def _wrapped(block: list[str], line: str, before: str) -> bool:
    """Whether a line goes on where the one before it was broken to fit."""
    last = block[block.index(line) - 1] if line in block else before
    if len(last) < _LEAST_WRAPPED or _URL_LINE.match(last) or "\t" in line:
        return False
    widest = max(map(len, block))
    first = line.split()[0] if line.split() else ""
    return len(last) + len(first) >= max(_LEAST_WRAPPED, min(widest, 76) - 12)


def _with_notes(made: list[str]) -> tuple[list[str], dict[str, str]]:
    """Take the texts of notes off the end where the letter marks them."""
    found = {m[1]: " ".join(m[2].split()) for text in made if (m := _NOTE.match(text))}
    above = [text for text in made if not _NOTE.match(text)]
    marked = {m[1] for text in above for m in _MARK.finditer(text)}
    if not found or not set(found) <= marked:
        return made, {}
    return above, found


def _pieces(text: str, notes: dict[str, str]) -> tuple[Piece, ...]:
    pieces, at = [], 0
    for match in _MARK.finditer(text):
        if match[1] in notes:
            before = text[at : match.start()]
            pieces += [Piece(before)] if before else []
            pieces.append(Piece(note=match[1]))
            at = match.end()
    return (*pieces, Piece(text[at:])) if text[at:] else tuple(pieces)

"""Read a translator's Word file as it came back, whatever program it went through.

The file is a stranger's: it is read in a process of its own, and one that reaches outside itself, or brings
other files along, is refused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from undersigned import apart
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UnreadableError
from undersigned.intake.model import Paragraph, Source
from undersigned.intake.model import Piece as Read
from undersigned.intake.word.package import Package, tag
from undersigned.intake.word.reader import read_word
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece, written
from undersigned.translations.handout import MARK
from undersigned.translations.lines import NAME, Sent

SECONDS, MEGABYTES = 40, 1_200
_CODE = re.compile(
    r"\{\{([^{}]*)\}\}|\{%\s*(.*?)\s*%\}|\[\^([^\]\n]+)\]|\[([^\[\]]*)\]\(([^()\s]*\{\{[^()]*)\)"
)
_NOBODY = ("", "Unknown Author", "Author")  # who our questions are from, and what programs make of nobody
_TAG = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$")
_HARMLESS = frozenset({"hyperlink"})  # of what may lie outside: it is only an address, and never fetched
_FOREIGN = frozenset({"aFChunk", "subDocument", "oleObject", "package", "control", "vbaProject", "frame"})


@dataclass(frozen=True, slots=True)
class Returned:
    """What a Word file holds: the language it names, and a text a row."""

    language: str
    rows: tuple[Sent, ...]
    terms: tuple[tuple[str, str], ...] = ()  # of the glossary, with what it says they are called


def read_handout(data: bytes, name: str) -> Returned:
    """Return what came back.

    Raises:
        UnreadableError: it isn't such a file, is damaged, too large, or reaches outside itself.
    """
    try:
        return apart.run(returned, data, name, seconds=SECONDS, megabytes=MEGABYTES)
    except (TookTooLongError, TookTooMuchMemoryError, DiedError) as error:
        raise UnreadableError(
            "{name} can’t be read: it is damaged, or far larger than a letter’s translation.",
            fix="Ask the translator for another copy.",
            name=name,
        ) from error


def returned(data: bytes, name: str) -> Returned:
    """Read the file. For a process of its own."""
    _refuse_hostile(Package(data, name), name)
    source = read_word(data, name)
    rows = tuple(_rows(source))
    if not rows:
        raise UnreadableError(
            "{name} has no table of texts and translations.",
            fix="Send the translator the file that `undersigned translations export --format docx` writes.",
            name=name,
        )
    return Returned(_language(source), rows, tuple(_terms(source)))


def _refuse_hostile(package: Package, name: str) -> None:
    for part in package.parts():
        if not part.endswith(".rels"):
            continue
        root = package.xml(part)
        for one in root if root is not None else ():
            kind = str(one.get("Type", "")).rpartition("/")[2]
            outside = one.get("TargetMode") == "External"
            if kind in _FOREIGN or (outside and kind not in _HARMLESS):
                raise _hostile(name)
    root = package.xml(package.document)
    if root is not None and any(tag(e) == "w:altChunk" for e in root.iter()):
        raise _hostile(name)


def _hostile(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} reaches for something outside itself, or brings another file along, so it wasn’t opened.",
        fix="Copy its table into a new Word file, and take in that one.",
        name=name,
    )


# ----------------------------------------------------------------- rows


_Row = dict[int, list[Paragraph]]  # by column


def _cells(source: Source) -> dict[tuple[int, int], _Row]:
    """Return what stands in tables, by table and row."""
    cells: dict[tuple[int, int], _Row] = {}
    for paragraph in source.paragraphs:
        if paragraph.cell is not None:
            row = cells.setdefault((paragraph.cell.table, paragraph.cell.row), {})
            row.setdefault(paragraph.cell.column, []).append(paragraph)
    return cells


def _terms(source: Source) -> Iterator[tuple[str, str]]:
    """Yield the glossary's terms: the rows of a table that names no text, but for its head."""
    cells = _cells(source)
    of_texts = _tables_of_texts(cells)
    seen = set()
    for (table, _), row in cells.items():
        if table in of_texts or table < min(of_texts):
            continue
        if table in seen:
            left, right = row.get(0, []), row.get(1, [])
            term = _plain(left[0]) if left else ""
            yield " ".join(term.split()), " ".join(" ".join(map(_plain, right)).split())
        seen.add(table)


def _tables_of_texts(cells: dict[tuple[int, int], _Row]) -> set[int]:
    """Return the tables that name texts; where all names are lost, the longest."""
    named = {table for (table, _), row in cells.items() if _name(row) is not None}
    if named:
        return named
    rows = Counter(table for (table, _), row in cells.items() if len(row) > 1)
    return {table for table, _ in rows.most_common(1)}


class _Named(NamedTuple):
    """Where a row's name stands: in which cell, in which of its paragraphs."""

    name: str
    column: int
    paragraph: int


def _name(row: _Row) -> _Named | None:
    """Return the name of a row's text, as a paragraph begins with it."""
    for column, paragraphs in row.items():
        for number, paragraph in enumerate(paragraphs):
            if match := NAME.match(_plain(paragraph)):
                return _Named(f"{match[1]}-{match[2]}".upper(), column, number)
    return None


def _rows(source: Source) -> Iterator[Sent]:
    cells = _cells(source)
    of_texts = _tables_of_texts(cells)
    remarks: dict[int, list[str]] = {}
    for remark in source.remarks:
        if remark.author.strip() not in _NOBODY:  # those are ours
            remarks.setdefault(remark.paragraph, []).append(remark.text)
    for (table, _), row in cells.items():
        named = _name(row) if table in of_texts else None
        if table not in of_texts or len(row) < 2 or (named is None and _is_head(row)):
            continue
        ours, theirs = _sides(row, named)
        left, right = row[ours], row[theirs]
        start = named.paragraph + 1 if named is not None and named.column == ours else 0
        text = "\\\n".join(filter(None, (written(_pieces(p.pieces)) for p in right)))
        yield Sent(
            named.name if named is not None else "",
            text.lstrip(f"{MARK} \u00a0"),
            written(_pieces(left[start].pieces)) if start < len(left) else "",
            text.startswith(MARK),
            "\n".join(word for p in right for word in remarks.get(p.number, ())),
            tuple(words for p in left for words in (_plain(p), *_plain(p).split("\n"))),
        )


def _sides(row: _Row, named: _Named | None) -> tuple[int, int]:
    """Return the columns of the text and of its translation: side by side, the name in or before the text."""
    columns = sorted(row)
    if named is None:
        return columns[-2], columns[-1]
    at = columns.index(named.column)
    after = columns[at + 1 :]
    alone = len(row[named.column]) == 1 and len(after) > 1
    if alone:
        return after[0], after[1]
    return named.column, after[0] if after else columns[at - 1]


def _is_head(row: _Row) -> bool:
    return all(_TAG.search(_plain(paragraphs[0]).strip()) for _, paragraphs in sorted(row.items())[-2:])


def _plain(paragraph: Paragraph) -> str:
    return "".join(p.text for p in paragraph.pieces if not p.change.takes_away)


def _language(source: Source) -> str:
    """Return the language that the head of the translations' column names."""
    cells = _cells(source)
    for place, row in cells.items():
        if place[0] in _tables_of_texts(cells):
            last = [_TAG.search(_plain(row[column][0]).strip()) for column in sorted(row)]
            if len(last) < 2 or not _is_head(row):
                return ""
            after = next(
                (_name(one) for (table, _), one in cells.items() if table == place[0] and _name(one)), None
            )
            head = last[-1] if after is None or _sides(row, after)[1] else last[0]
            return head[1] if head else ""
    return ""


def _pieces(read: Sequence[Read]) -> list[Piece]:
    """Return what stands in a cell, tracked changes accepted; codes are found also in several runs."""
    kept = [p for p in read if not p.change.takes_away and not p.hidden and not p.note]
    text = "".join(p.text for p in kept)
    looks = [p for p in kept for _ in p.text]
    found: list[Piece] = []
    at = 0
    for match in _CODE.finditer(text):
        found += _stretch(text, looks, at, match.start())
        found += _code(match, looks[match.start()])
        at = match.end()
    return [*found, *_stretch(text, looks, at, len(text))]


def _code(match: re.Match[str], look: Read) -> Iterator[Piece]:
    bold, italic = look.bold, look.italic
    if match[5] is not None:
        yield Piece(TokenKind.TEXT, match[4], bold, italic, match[5])
        return
    kinds = ((match[1], TokenKind.FIELD), (match[2], TokenKind.TAG), (match[3], TokenKind.NOTE))
    text, kind = next((text, kind) for text, kind in kinds if text is not None)
    yield Piece(kind, text.strip() if kind is not TokenKind.FIELD else text, bold, italic, look.link)


def _stretch(text: str, looks: Sequence[Read], start: int, end: int) -> Iterator[Piece]:
    while start < end:
        look = looks[start]
        stop = next((n for n in range(start, end) if looks[n][1:4] != look[1:4]), end)
        for number, line in enumerate(text[start:stop].replace("\t", " ").split("\n")):
            if number:
                yield Piece(TokenKind.LINE_BREAK)
            if line:
                yield Piece(TokenKind.TEXT, line, look.bold, look.italic, look.link)
        start = stop

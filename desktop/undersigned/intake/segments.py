"""Lines as the segments of a letter's text: kinds, levels, and Markdown with its notes.

The same blocks serve the editor, where formatted text is pasted into a letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from undersigned.intake import asked
from undersigned.intake.lines import Line, lines_of
from undersigned.intake.mentions import field_for
from undersigned.intake.model import Note, Piece, Source
from undersigned.text import ids
from undersigned.text.blocks import one_block, read_blocks, write_blocks
from undersigned.text.inline import PLAIN, Look, Token, TokenKind
from undersigned.text.model import Segment, SegmentKind
from undersigned.text.pieces import piece_of, written

_LONGEST_HEADING = 100
_ENDS_SENTENCE = (".", ",", ";", "…", "。", "،")

Fill = Callable[[Sequence[Token]], Sequence[Token]]


class Block(NamedTuple):
    """One block of pasted text: its kind, its level, whether numbered and from what, and its Markdown."""

    kind: SegmentKind
    text: str
    level: int = 0
    ordered: bool = False
    start: int = 1
    label: str = ""  # of a note


def blocks_of(source: Source, answers: dict[str, str] | None = None) -> tuple[Block, ...]:
    """Return a source's blocks, the notes last; nothing is taken for a letterhead, a date or a name."""
    lines = lines_of(asked.answered(source.paragraphs, answers or {}))
    return tuple(
        Block(s.kind, s.text, s.level, s.ordered, s.start, s.label)
        for s in segments_of(lines, source.notes, answers or {})
    )


def segments_of(
    lines: Sequence[Line], notes: Sequence[Note], answers: dict[str, str], fill: Fill = lambda tokens: tokens
) -> tuple[Segment, ...]:
    """Return the segments of a body, with ids, and of the notes, last.

    `fill` may put fields into the words of the body.
    """
    found = [*_body(list(lines), fill), *_notes(notes, answers)]
    kept = [replace(s, id=f"s{n}") for n, s in enumerate(s for s in found if s.text)]
    read, _ = read_blocks(write_blocks(kept))  # as a file would give them back
    named, _ = ids.given([replace(s, id="") for s in read], ())
    return tuple(replace(s, line=0) for s in named)


def markdown(pieces: Sequence[Piece], *, bold: bool = True, fill: Fill = lambda tokens: tokens) -> str:
    """Return pieces as the Markdown of one block; without `bold` that look is left off."""
    return written(map(piece_of, fill(tuple(_tokens(pieces, bold=bold)))))


# ----------------------------------------------------------------- the body


def _body(lines: list[Line], fill: Fill) -> Iterator[Segment]:
    styled = [line.paragraph.heading for line in lines if line.paragraph.heading]
    highest = min(styled, default=1)
    below = max(styled, default=0) - highest + 2 if styled else 1
    last_level = 0
    for run in _paragraphs(lines):
        first = run[0].paragraph
        pieces = _joined(run)
        if _is_heading(run):
            level = min(first.heading - highest + 1 if first.heading else 1 if first.title else below, 6)
            text = markdown(pieces, bold=False, fill=fill).replace("\\\n", " ")
            yield _segment(SegmentKind.HEADING, text, level)
            last_level = 0
        elif first.level and not first.more:
            last_level = min(first.level, last_level + 1)
            text = markdown(pieces, fill=fill)
            yield replace(
                _segment(SegmentKind.ITEM, text, last_level), ordered=first.ordered, start=max(first.count, 0)
            )
        elif first.more and last_level:
            yield _segment(SegmentKind.ITEM_MORE, markdown(pieces, fill=fill), min(first.level, last_level))
        else:
            last_level = 0
            kind = SegmentKind.QUOTE if first.quote else SegmentKind.PARAGRAPH
            yield _segment(kind, markdown(pieces, fill=fill), 1 if first.quote else 0)


def _segment(kind: SegmentKind, text: str, level: int = 0) -> Segment:
    return Segment("", kind, one_block(text), level)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines that are one paragraph: parted by line breaks, or the cells of a row."""
    run: list[Line] = []
    for line in lines:
        row = line.cell and run and run[-1].cell and run[-1].cell[:2] == line.cell[:2]
        if run and not (line.goes_on or row):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _joined(run: Sequence[Line]) -> list[Piece]:
    pieces: list[Piece] = []
    for at, line in enumerate(run):
        if at:
            same_cell = line.cell == run[at - 1].cell
            pieces.append(Piece("\n" if same_cell else " | "))
        pieces += line.pieces
    return pieces


def _is_heading(run: Sequence[Line]) -> bool:
    """Whether a paragraph is a heading: by its style, or a short bold line by itself."""
    first = run[0].paragraph
    if first.heading or first.title:
        return True
    if first.level or first.quote or first.cell or not all(line.bold for line in run):
        return False
    text = " ".join(line.text for line in run)
    return len(text) <= _LONGEST_HEADING and not text.endswith(_ENDS_SENTENCE)


def _notes(notes: Sequence[Note], answers: dict[str, str]) -> Iterator[Segment]:
    for note in notes:
        kept = [p for p in asked.answered(note.paragraphs, answers) if p.text.strip()]
        pieces: list[Piece] = []
        for paragraph in kept:
            pieces += [Piece("\n")] if pieces else []
            pieces += [p for p in paragraph.pieces if not p.note]
        text = one_block(markdown(pieces))
        if text:
            yield Segment("", SegmentKind.NOTE, text, label=note.label)


# ----------------------------------------------------------------- tokens


def _tokens(pieces: Sequence[Piece], *, bold: bool) -> Iterator[Token]:
    for key, members in groupby(pieces, key=lambda p: (p.note, p.bold and bold, p.italic, p.link, p.field)):
        note, is_bold, italic, link, merged = key
        address = (Token(TokenKind.TEXT, link),) if link else ()
        look = Look(is_bold, italic, address) if (is_bold or italic or link) else PLAIN
        if note:
            yield Token(TokenKind.NOTE, note)
            continue
        if merged and (ours := field_for(merged)):
            yield Token(TokenKind.FIELD, ours, look=look)
            continue
        text = "".join(p.text for p in members).replace("\t", " ")
        for at, line in enumerate(text.split("\n")):
            if at:
                yield Token(TokenKind.LINE_BREAK, "", look=look)
            if line:
                yield Token(TokenKind.TEXT, line, look=look)

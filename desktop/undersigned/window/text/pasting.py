"""What other programs put on the clipboard, as blocks of the letter: paragraphs, lists, headings, notes.

It comes in as one step. Blocks stand in the same letters as the paragraph that they are pasted into.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undersigned.campaign.writing import Typed, rewritten, unused_label
from undersigned.errors import UnreadableError
from undersigned.letter.manuscript import Line, Role
from undersigned.problems import Place
from undersigned.text.inline import TokenKind
from undersigned.text.model import LetterText, Segment, SegmentKind
from undersigned.text.pieces import Piece, pieces, written

if TYPE_CHECKING:
    from undersigned.intake import Block
    from undersigned.window.text.editor import LetterEditor

MOST_HTML = 200_000  # characters; of more the plain text is taken, since reading it would hold the window up

Relabelled = dict[str, str]


def blocks_in(html: str) -> tuple[Block, ...]:
    """Return the blocks of pasted HTML; () where there are none, or too much to be read at once."""
    if not html or len(html) > MOST_HTML:
        return ()
    from undersigned.intake import segments_from_html  # brings much along, and few paste

    try:
        return segments_from_html(html)
    except UnreadableError:
        return ()


def is_inline(blocks: Sequence[Block]) -> bool:
    """Whether what is pasted is a piece of a paragraph, which goes into the line at the caret."""
    return len(blocks) == 1 and blocks[0].kind in (SegmentKind.PARAGRAPH, SegmentKind.HEADING)


def take_in(editor: LetterEditor, line: Line, blocks: Sequence[Block]) -> bool:
    """Put blocks into the body at the caret; return False where they can't stand there."""
    if line.role is not Role.BODY or not line.may_be_typed:
        return False
    editor.new_step()
    cursor = editor.textCursor()
    if cursor.hasSelection():
        cursor.removeSelectedText()
        editor.setTextCursor(cursor)
        line = editor.line or line
    block, at = cursor.block(), cursor.positionInBlock()
    before = editor.sheet.pieces_of(block, 0, at)
    after = editor.sheet.pieces_of(block, at, block.length() - 1)
    campaign = editor.session.campaign
    added = _relabelled(blocks, campaign.text)
    body = [b for b in added if b.kind is not SegmentKind.NOTE]
    notes = [b for b in added if b.kind is SegmentKind.NOTE]
    if not body:
        return False
    shown = editor.sheet.as_shown()
    typed: list[Typed] = []
    for one in shown:
        if one.segment != line.segment:
            typed.append(one)
            continue
        typed += _parted(one, before, after, body)
    typed += [_new(note, line.wording) for note in notes]
    changed, named = rewritten(campaign, shown, tuple(typed))
    last = named[
        next(n for n, t in enumerate(typed) if t.segment == line.segment) + _later(before, after, body)
    ]
    place = Place(segment=last, recipient=editor.session.view.recipient)
    editor.do(QCoreApplication.translate("LetterEditor", "paste"), changed, place)
    return True


def _parted(
    one: Typed, before: Sequence[Piece], after: Sequence[Piece], body: Sequence[Block]
) -> list[Typed]:
    """Return a block with others in the middle of it; what stood before the caret keeps the block."""
    if not before and not after:  # an empty paragraph becomes the first of what is pasted
        first = replace(_new(body[0], one.wording), segment=one.segment, only_for=one.only_for)
        return [first, *(_new(b, one.wording) for b in body[1:])]
    head, tail = list(body), []
    if after and body[-1].kind is SegmentKind.PARAGRAPH:
        text = written((*pieces(body[-1].text), *after))
        head[-1] = body[-1]._replace(text=text)
    elif after:
        tail = [Typed("", one.wording, written(after), one.kind, one.level, one.ordered)]
    first = replace(one, text=written(before))
    if before and body[0].kind is SegmentKind.PARAGRAPH:
        first = replace(one, text=written((*before, *pieces(head[0].text))))
        head = head[1:]
    return [first, *(_new(b, one.wording) for b in head), *tail]


def _later(before: Sequence[Piece], after: Sequence[Piece], body: Sequence[Block]) -> int:
    """Return how many blocks the last that was pasted stands behind the one with the caret."""
    if not before and not after:
        return len(body) - 1
    return len(body) - (1 if before and body[0].kind is SegmentKind.PARAGRAPH else 0)


def _new(block: Block, wording: str) -> Typed:
    return Typed("", wording, block.text, block.kind, block.level, block.ordered, block.label)


def _relabelled(blocks: Sequence[Block], text: LetterText) -> list[Block]:
    """Return blocks whose notes have labels that no note of the letter has."""
    labels: Relabelled = {}
    for block in blocks:
        if block.kind is SegmentKind.NOTE:
            labels[block.label] = unused_label(text)
            taken = Segment(labels[block.label], SegmentKind.NOTE, "", label=labels[block.label])
            text = replace(text, segments=(*text.segments, taken))
    return [b._replace(text=_with_labels(b.text, labels), label=labels.get(b.label, "")) for b in blocks]


def _with_labels(text: str, labels: Relabelled) -> str:
    """Return a text whose marks lead to the new labels; one that leads nowhere goes."""
    if "[^" not in text:
        return text
    marked = (
        p._replace(text=labels.get(p.text, "")) if p.kind is TokenKind.NOTE else p for p in pieces(text)
    )
    return written(p for p in marked if p.kind is not TokenKind.NOTE or p.text)

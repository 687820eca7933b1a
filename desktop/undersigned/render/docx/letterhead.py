"""The letterhead, as it stands in the head of the first page.

One picture at the start has the lines beside it, in a table without borders; of a band of
pictures the first and last touch the margins, and the lines stand below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from undersigned.document.model import Document, Inline, Picture
from undersigned.document.paper import Align
from undersigned.render.docx.lengths import twips
from undersigned.render.docx.styles import HEAD_LINE, LETTERHEAD_TOP

_BAND_GAP = 18.0
_SLACK = 1.0  # so that rounding never drives a band's last picture to the next line
_GAP_ABOVE_LINES = 8.0

Lines = tuple[tuple[Inline, ...], ...]
Draw = Callable[[Picture, float], str]  # a picture at a scale, as a run
Say = Callable[[tuple[Inline, ...]], str]


def letterhead(document: Document, draw: Draw, say: Say, *, below: str) -> str:
    """Return the letterhead's markup, or "" where there is none.

    Args:
        document: Whose letterhead it is.
        draw: Makes a picture the content of a run.
        say: Makes inlines runs.
        below: A run to stand in the last paragraph.
    """
    head, paper = document.letterhead, document.paper
    lines = tuple(line for line in head.lines if line)
    gap = paper.text_size * paper.leading
    top = paper.margin_top * LETTERHEAD_TOP - head_distance(document)
    if document.head and not paper.head_from_page_2:
        top = 0.0  # the running head stands there
    if len(head.pictures) == 1 and lines and paper.letterhead_align is Align.START:
        table = _beside(document, lines, draw, say, top)
        return f"{table}{_paragraph('Header', below, line=gap)}"
    rows = [say(line) for line in lines]
    if head.pictures:
        rows.insert(0, _band(document, draw))
    return "".join(_stacked(document, rows, top, gap, below))


def head_distance(document: Document) -> float:
    """Return how far below the page's edge its head begins, in points."""
    return max(document.paper.margin_top * HEAD_LINE - document.paper.text_size * 0.8, 14.0)


def measure_of(document: Document) -> float:
    """Return the width of the text, in points."""
    paper = document.paper
    return paper.size.width - paper.margin_start - paper.margin_end


def _stacked(document: Document, rows: list[str], top: float, gap: float, below: str) -> Iterator[str]:
    """Yield a paragraph a row; the first is the pictures', where there are any."""
    pictures = bool(document.letterhead.pictures)
    for number, content in enumerate(rows):
        last = number == len(rows) - 1
        yield _paragraph(
            "Letterhead",
            content + (below if last else ""),
            before=top if number == 0 else _GAP_ABOVE_LINES if number == 1 and pictures else 0.0,
            after=gap if last else 0.0,
            extra=_tabs(document) if number == 0 else "",
            end='<w:textAlignment w:val="center"/>' if number == 0 and pictures else "",
        )


def _paragraph(
    style: str,
    content: str,
    *,
    before: float = 0,
    after: float = 0,
    line: float = 0,
    extra: str = "",
    end: str = "",
) -> str:
    exactly = f' w:line="{twips(line)}" w:lineRule="exact"' if line else ""
    spacing = f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}"{exactly}/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}{spacing}{end}</w:pPr>{content}</w:p>'


def _beside(document: Document, lines: Lines, draw: Draw, say: Say, top: float) -> str:
    picture, measure = document.letterhead.pictures[0], measure_of(document)
    scale = min(1.0, measure * 0.6 / picture.width)
    left = picture.width * scale + _BAND_GAP
    said = "".join(_paragraph("Letterhead", say(line), end='<w:jc w:val="right"/>') for line in lines)
    cells = (
        _cell(left, top, _paragraph("Letterhead", draw(picture, scale))),
        _cell(measure - left, top, said),
    )
    mirrored = "<w:bidiVisual/>" if document.right_to_left else ""
    return (
        f'<w:tbl><w:tblPr>{mirrored}<w:tblW w:w="{twips(measure)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{twips(left)}"/>'
        f'<w:gridCol w:w="{twips(measure - left)}"/></w:tblGrid><w:tr>{"".join(cells)}</w:tr></w:tbl>'
    )


def _cell(width: float, top: float, content: str) -> str:
    sides = "".join(
        f'<w:{side} w:w="{twips(top) if side == "top" else 0}" w:type="dxa"/>'
        for side in ("top", "left", "bottom", "right")
    )
    margin = f"<w:tcMar>{sides}</w:tcMar>"
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{margin}<w:vAlign w:val="center"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def _band(document: Document, draw: Draw) -> str:
    scale = _scale(document)
    return "<w:r><w:tab/></w:r>".join(draw(picture, scale) for picture in document.letterhead.pictures)


def _scale(document: Document) -> float:
    pictures = document.letterhead.pictures
    wide = sum(p.width for p in pictures) + _BAND_GAP * (len(pictures) - 1)
    return min(1.0, (measure_of(document) - _SLACK) / wide)


def _tabs(document: Document) -> str:
    """Return tab stops that spread a band of pictures over the measure."""
    widths = [p.width * _scale(document) for p in document.letterhead.pictures]
    if len(widths) < 2:
        return ""
    gap = (measure_of(document) - sum(widths) - _SLACK) / (len(widths) - 1)
    places, at = [], 0.0
    for width, _ in pairwise(widths):
        at += width + gap
        places.append(f'<w:tab w:val="left" w:pos="{twips(at)}"/>')
    return f"<w:tabs>{''.join(places)}</w:tabs>"

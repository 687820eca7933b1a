"""What frames the text: letterhead on the first page, running head and foot, a draft's mark.

The letterhead is content and is read; head, foot and mark are artifacts and aren't
(ISO 14289-1 7.1, 7.8).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from undersigned.document.model import Document, Inline, PageNumber, Picture, Run
from undersigned.document.paper import Align
from undersigned.language.tags import right_to_left
from undersigned.render.pdf.draw import Ink, Plain
from undersigned.render.pdf.flow import left_margin, text_width
from undersigned.render.pdf.galley import Galley, Role, galley, outlined
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.signing import drawn
from undersigned.render.pdf.structure import HeadBone
from undersigned.render.pdf.styles import Style, sheet

LETTERHEAD_TOP = 0.6  # of the top margin
HEAD_LINE = 0.56  # where the running head's baseline stands in the top margin
FOOT_LINE = 0.52  # where the foot's baseline stands in the bottom margin, from the page's edge
RUNNING_LINES = 3  # that a margin has room for
_BAND_GAP = 18.0


class PictureSpot(NamedTuple):
    """A picture and its lower left corner, from the letterhead's top left one; y grows downwards."""

    picture: Picture
    x: float
    y: float
    width: float
    height: float


class LetterheadSetting(NamedTuple):
    """A letterhead set for the page. Heights in points."""

    height: float
    pictures: tuple[PictureSpot, ...]
    lines: tuple[tuple[Galley, float], ...]  # each with its top


def set_letterhead(document: Document) -> LetterheadSetting:
    """Set pictures in a row, and the lines beside a single one or below a band."""
    head = document.letterhead
    measure = text_width(document.paper)
    style = sheet(document).letterhead
    align = document.paper.letterhead_align
    pictures, row = _picture_row(head.pictures, measure, align)
    if right_to_left(document.language):
        pictures = tuple(p._replace(x=measure - p.x - p.width) for p in pictures)
    beside = len(pictures) == 1 and align is Align.START and bool(head.lines)
    if beside:
        style = replace(style, align=Align.END, indent=pictures[0].width + _BAND_GAP)
    galleys = [galley(line, style, measure, document.language) for line in head.lines if line]
    text_height = sum(g.height for g in galleys)
    if beside:
        y = max(0.0, (row - text_height) / 2)
        height = max(row, text_height)
    else:
        y = row + (8.0 if row and galleys else 0.0)
        height = y + text_height
    lines = []
    for line in galleys:
        lines.append((line, y))
        y += line.height
    return LetterheadSetting(height, pictures, tuple(lines))


def _picture_row(
    pictures: tuple[Picture, ...], measure: float, align: Align
) -> tuple[tuple[PictureSpot, ...], float]:
    if not pictures:
        return (), 0.0
    wide = sum(p.width for p in pictures) + _BAND_GAP * (len(pictures) - 1)
    scale = min(1.0, measure / wide)
    row = max(p.height for p in pictures) * scale
    gap = (
        (measure - sum(p.width for p in pictures) * scale) / (len(pictures) - 1) if len(pictures) > 1 else 0.0
    )
    x = {Align.START: 0.0, Align.CENTRE: (measure - wide * scale) / 2, Align.END: measure - wide * scale}[
        align
    ]
    x = 0.0 if len(pictures) > 1 else x
    spots = []
    for picture in pictures:
        width, height = picture.width * scale, picture.height * scale
        spots.append(PictureSpot(picture, x, (row + height) / 2, width, height))
        x += width + gap
    return tuple(spots), row


def letterhead_pieces(
    setting: LetterheadSetting, document: Document, album: Album
) -> Iterator[tuple[HeadBone, Ink | Plain]]:
    """Yield what the letterhead puts on the first page; its pictures go into the album."""
    paper, left = document.paper, left_margin(document)
    top = paper.size.height - paper.margin_top * LETTERHEAD_TOP
    for spot in setting.pictures:
        place = (left + spot.x, top - spot.y, spot.width, spot.height)
        ops, attributes = drawn(spot.picture, *place, album)
        yield HeadBone(b"Figure", attributes, (Role("figure"),)), Plain(ops)
    for line, y in setting.lines:
        bone = HeadBone(b"P", b"", line.all_lines.roles)
        yield bone, Ink(line, 0, len(line.lines), left, top - y)


def _numbered(inlines: tuple[Inline, ...], page: int, pages: int) -> tuple[Inline, ...]:
    return tuple(Run(str(pages if i.of_all else page)) if isinstance(i, PageNumber) else i for i in inlines)


@functools.lru_cache(maxsize=256)
def _artifact(
    subtype: bytes, inlines: tuple[Inline, ...], style: Style, measure: float, left: float, baseline: float,
    language: str,
) -> Plain:  # fmt: skip
    line = galley(inlines, style, measure, language)
    rows = min(len(line.lines), RUNNING_LINES)
    baseline += (rows - 1) * style.leading / 2  # around where a single line stands
    drawn = line.draw(0, rows)
    aside = outlined(drawn.outlines, left, baseline)
    ops = b"".join(chunk.ops for chunk in drawn.chunks)
    return Plain(
        b"/Artifact<</Type/Pagination/Subtype/%b>>BDC BT %.6g g\n%.6g %.6g Td\n%b0 g ET EMC\n%b"
        % (subtype, style.grey, left + drawn.x, baseline, ops, aside),
        line,
    )


def running(document: Document, page: int, pages: int, first: int) -> Iterator[Plain]:
    """Yield the running head (from the letter's second page on) and the foot.

    `page` counts from 1; `first` is the letter's first page.
    """
    paper, language = document.paper, document.language
    styles, measure, left = sheet(document), text_width(paper), left_margin(document)
    if document.head and (page > first or not paper.head_from_page_2):
        y = paper.size.height - paper.margin_top * HEAD_LINE
        head = _numbered(document.head, page, pages)
        yield _artifact(b"Header", head, styles.running, measure, left, y, language)
    if document.foot:
        foot = _numbered(document.foot, page, pages)
        y = paper.margin_bottom * FOOT_LINE
        yield _artifact(b"Footer", foot, styles.foot, measure, left, y, language)


def draft_mark(document: Document) -> Plain:
    """Return the word for a draft across the page."""
    paper = document.paper
    width, height = paper.size.width, paper.size.height
    family, angle = sheet(document).family, math.atan2(height, width)
    small = galley((Run(document.draft),), Style(family, 10.0, 12.0, bold=True), 9_999.0, document.language)
    size = min(150.0, 10.0 * math.hypot(width, height) * 0.62 / max(small.lines[0].width, 1.0))
    line = galley(
        (Run(document.draft),), Style(family, round(size), size, bold=True), 9_999.0, document.language
    )
    drawn = line.draw(0, 1)
    cos, sin = math.cos(angle), math.sin(angle)
    along, below = line.lines[0].width / 2, size * 0.34
    x = width / 2 - along * cos + below * sin
    y = height / 2 - along * sin - below * cos
    return Plain(
        b"/Artifact<</Type/Pagination/Subtype/Watermark>>BDC BT 0.91 g\n"
        b"%.6g %.6g %.6g %.6g %.6g %.6g Tm\n%b0 g ET EMC\n"
        % (cos, sin, -sin, cos, x, y, b"".join(chunk.ops for chunk in drawn.chunks)),
        line,
    )

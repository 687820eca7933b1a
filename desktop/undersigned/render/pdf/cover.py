"""The cover: who sends the letter, its title and date, and at the foot the logos in a grid.

The title hangs a third down the page; the grid stands on the bottom margin and takes as many columns
and as much smaller logos as it needs to keep clear of the title.
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.document.model import Cover, Document, Inline
from undersigned.language.tags import right_to_left
from undersigned.render.grid import COLUMN_GAP, TITLE_SIZE, TITLE_TOP, grid_of
from undersigned.render.pdf.draw import Ink, Plain
from undersigned.render.pdf.flow import left_margin, text_width
from undersigned.render.pdf.galley import Role, galley
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.signing import drawn
from undersigned.render.pdf.structure import HeadBone
from undersigned.render.pdf.styles import Style, sheet

_CLEAR = 40.0  # between the date and the grid


def cover_pieces(document: Document, album: Album) -> Iterator[tuple[HeadBone, Ink | Plain]]:
    """Yield what stands on the cover, in the order it is read; its logos go into the album."""
    cover = document.cover
    assert cover is not None, "only a letter that has a cover is asked for it"
    paper, measure, left = document.paper, text_width(document.paper), left_margin(document)
    height = paper.size.height
    y = height - paper.margin_top
    texts = [(words, style) for words, style in _texts(cover, document) if words]
    for words, style in texts:
        line = galley(words, style, measure, document.language)
        if style.bold:
            y = min(y, height * (1 - TITLE_TOP))
        bone = HeadBone(b"P", b"", line.all_lines.roles)
        yield bone, Ink(line, 0, len(line.lines), left, y)
        y -= line.height + style.after
    if cover.pictures:
        yield from _logos(cover, document, album, y - _CLEAR)


def _texts(cover: Cover, document: Document) -> Iterator[tuple[tuple[Inline, ...], Style]]:
    styles = sheet(document)
    size = styles.size
    plain = Style(styles.heading_family, size * 1.15, size * 1.6, grey=0.3)
    yield cover.above, plain
    large = size * TITLE_SIZE
    yield (
        cover.title,
        Style(styles.heading_family, large, large * 1.18, bold=True, indent_end=size * 3, after=size * 1.4),
    )
    yield cover.below, plain


def _logos(
    cover: Cover, document: Document, album: Album, top: float
) -> Iterator[tuple[HeadBone, Ink | Plain]]:
    paper, measure, left = document.paper, text_width(document.paper), left_margin(document)
    grid = grid_of(cover, measure, top - paper.margin_bottom)
    mirrored = right_to_left(document.language)
    for at, (picture, scale) in enumerate(zip(cover.pictures, grid.scales, strict=True)):
        row, column = divmod(at, grid.columns)
        width, height = picture.width * scale, picture.height * scale
        x = column * (grid.width + COLUMN_GAP)
        x = measure - x - width if mirrored else x
        above = paper.margin_bottom + grid.depth - row * (grid.height + grid.gap)
        place = (left + x, above - (grid.height + height) / 2, width, height)
        ops, attributes = drawn(picture, *place, album)
        yield HeadBone(b"Figure", attributes, (Role("figure"),)), Plain(ops)

"""Pictures in the letter itself: logos on the cover, and what stands above a name that is signed.

Those of the letterhead stand in a head and are the frame's. A picture is a part of its own, once a letter.
"""

from __future__ import annotations

from functools import lru_cache

from undersigned.document.model import Block, Cover, Document, Picture, Run
from undersigned.render.docx.archive import Member, member
from undersigned.render.docx.lengths import emu, twips
from undersigned.render.docx.markup import R, attribute, clean
from undersigned.render.docx.runs import Words, joined, words
from undersigned.render.grid import COLUMN_GAP, TITLE_SIZE, TITLE_TOP, grid_of

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_LETTER = 0.56  # of the type size, a bold letter's width
_FIRST_ID = 1000  # of drawings; those of the heads count from 1


class Gallery:
    """The pictures of one letter, in the order they are first shown."""

    def __init__(self) -> None:
        self._names: dict[bytes, str] = {}
        self._types: dict[str, bytes] = {}
        self._shown = 0

    def show(self, picture: Picture, scale: float = 1.0) -> str:
        """Return a picture as a run, with what is said in its stead."""
        name = self._names.get(picture.data)
        if name is None:
            kind = "jpeg" if picture.media_type == "image/jpeg" else "png"
            name = self._names[picture.data] = f"picture{len(self._names) + 1}.{kind}"
            self._types[name] = picture.data
        self._shown += 1
        return _run(picture, scale, _id(name), _FIRST_ID + self._shown)

    @property
    def members(self) -> tuple[Member, ...]:
        """Return the parts that hold the pictures."""
        return tuple(_member(name, data) for name, data in self._types.items())

    @property
    def relationships(self) -> str:
        """Return the document's relationships to them, as elements."""
        return "".join(
            f'<Relationship Id="{_id(name)}" Type="{R}/image" Target="media/{name}"/>' for name in self._types
        )


def _id(name: str) -> str:
    return "rId" + name.partition(".")[0].title()


@lru_cache(maxsize=64)
def _member(name: str, data: bytes) -> Member:
    return member(f"word/media/{name}", data)


def _run(picture: Picture, scale: float, relationship: str, number: int) -> str:
    """Return an inline drawing (ECMA-376 20.4.2.8)."""
    width, height = emu(picture.width * scale), emu(picture.height * scale)
    said = attribute(" ".join(clean(picture.description).split()))
    name = f"Picture {number}"
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" '
        f'distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{said}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def above_name(block: Block, document: Document, gallery: Gallery) -> str:
    """Return the paragraph above a name that is signed; "" where nothing is shown."""
    signature = block.signature
    if signature is None:
        return ""
    if signature.picture is None:
        return '<w:p><w:pPr><w:pStyle w:val="SignatureLine"/></w:pPr></w:p>'
    if signature.private and not document.paper.signatures_in_word:
        return ""
    shown = gallery.show(signature.picture)
    return f'<w:p><w:pPr><w:pStyle w:val="SignaturePicture"/></w:pPr>{shown}</w:p>'


def cover_of(document: Document, gallery: Gallery) -> str:
    """Return the paragraphs of a letter's cover with its logos."""
    cover = document.cover
    if cover is None:
        return ""
    texts = (("CoverSender", cover.above), ("Title", cover.title), ("CoverDate", cover.below))
    written = ""
    for style, inlines in texts:
        if inlines:
            said: Words = words(inlines, "", document.right_to_left)
            inner = "".join(p if isinstance(p, str) else "" for p in joined(said.pieces))
            written += f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'
    return written + (_logos(cover, document, gallery) if cover.pictures else "")


def _logos(cover: Cover, document: Document, gallery: Gallery) -> str:
    """Return the logos, a paragraph a row, behind room that brings them to the foot of the page."""
    paper = document.paper
    measure = paper.size.width - paper.margin_start - paper.margin_end
    room = _room_above(cover, document)
    grid = grid_of(cover, measure, room)
    step = grid.width + COLUMN_GAP
    tabs = "".join(f'<w:tab w:val="left" w:pos="{twips(n * step)}"/>' for n in range(1, grid.columns))
    above = max(room - grid.rows * (grid.height + grid.gap), grid.gap)
    shown = [gallery.show(p, scale) for p, scale in zip(cover.pictures, grid.scales, strict=True)]
    written = []
    for at in range(0, len(shown), grid.columns):
        spacing = f'<w:spacing w:before="{twips(above)}" w:after="{twips(grid.gap)}"/>'
        row = "<w:r><w:tab/></w:r>".join(shown[at : at + grid.columns])
        written.append(
            f'<w:p><w:pPr><w:pStyle w:val="Logo"/><w:tabs>{tabs}</w:tabs>{spacing}'
            f'<w:textAlignment w:val="center"/></w:pPr>{row}</w:p>'
        )
        above = 0.0
    return "".join(written).replace("<w:tabs></w:tabs>", "")


def _room_above(cover: Cover, document: Document) -> float:
    """Return about how much height is left below the date."""
    paper = document.paper
    measure = paper.size.width - paper.margin_start - paper.margin_end - paper.text_size * 3
    large = paper.text_size * TITLE_SIZE
    letters = sum(len(run.text) for run in cover.title if isinstance(run, Run))
    lines = -(-letters * large * _LETTER // measure) + 1  # one to spare
    used = paper.size.height * TITLE_TOP + lines * large * 1.18 + paper.text_size * 3
    return paper.size.height - paper.margin_bottom - used

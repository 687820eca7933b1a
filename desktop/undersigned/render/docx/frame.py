"""The frame of a letter: all that stays the same for one paper, made once. The door of python-docx.

python-docx sets the page, the heads and feet and their pictures on our own base document; what
comes out is kept in pieces, deflated, for a letter's own parts to be laid into.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from dataclasses import dataclass
from functools import lru_cache

import docx
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import Section, _BaseHeaderFooter
from docx.shared import Emu, Twips
from lxml import etree

from undersigned.document.model import Document, Inline, Letterhead, Picture
from undersigned.document.paper import Paper
from undersigned.errors import UnreadableError
from undersigned.render.docx.archive import Member, member
from undersigned.render.docx.base import CORE, DOCUMENT, NUMBERING, base
from undersigned.render.docx.body import is_titled
from undersigned.render.docx.lengths import emu, twips
from undersigned.render.docx.letterhead import head_distance, letterhead
from undersigned.render.docx.links import id_of
from undersigned.render.docx.markup import clean
from undersigned.render.docx.notes import form_of
from undersigned.render.docx.runs import words
from undersigned.render.docx.sections import Page
from undersigned.render.docx.styles import FOOT_LINE
from undersigned.render.docx.watermark import NAMESPACES, watermark

RELATIONSHIPS_OF_DOCUMENT = "word/_rels/document.xml.rels"
_OWN = frozenset({DOCUMENT, NUMBERING, CORE, RELATIONSHIPS_OF_DOCUMENT})
_CONTENT_TYPES = "[Content_Types].xml"
_NAMESPACE = re.compile(r'\sxmlns(?::\w+)?="[^"]*"')


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts that letters share."""

    members: tuple[Member, ...]  # [Content_Types].xml first
    page: Page
    relationships: str  # of the document, as elements


def frame_of(document: Document) -> Frame:
    """Return the frame for a document's paper, letterhead, head, foot and language.

    Raises:
        UnreadableError: a picture of the letterhead isn't one.
    """
    return _frame(
        document.paper,
        document.letterhead,
        document.head,
        document.foot,
        document.draft,
        document.language,
        document.right_to_left,
        is_titled(document),
    )


@lru_cache(maxsize=16)
def _frame(
    paper: Paper,
    head: Letterhead,
    running: tuple[Inline, ...],
    foot: tuple[Inline, ...],
    draft: str,
    language: str,
    right_to_left: bool,
    titled: bool,
) -> Frame:
    document = Document(
        "",
        language,
        "",
        paper,
        (),
        letterhead=head,
        head=running,
        foot=foot,
        draft=draft,
        right_to_left=right_to_left,
    )
    package = docx.Document(io.BytesIO(base(paper, language, right_to_left=right_to_left, titled=titled)))
    section = package.sections[0]
    _set_page(section, document)
    differs = bool(head.pictures or head.lines or (running and paper.head_from_page_2))
    try:
        _set_heads(section, document, differs)
    except _PICTURE_FAULTS as error:
        raise UnreadableError("A picture of the letterhead can't be read.") from error
    saved = io.BytesIO()
    package.save(saved)
    return _taken_apart(saved.getvalue(), section, document, differs)


_PICTURE_FAULTS = (
    UnrecognizedImageError,
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    struct.error,
    ZeroDivisionError,
)


def _set_page(section: Section, document: Document) -> None:
    paper = document.paper
    section.page_width, section.page_height = _twips(paper.size.width), _twips(paper.size.height)
    section.top_margin, section.bottom_margin = _twips(paper.margin_top), _twips(paper.margin_bottom)
    left, right = paper.margin_start, paper.margin_end
    if document.right_to_left:
        left, right = right, left
    section.left_margin, section.right_margin = _twips(left), _twips(right)
    section.header_distance = _twips(head_distance(document))
    descent = paper.text_size * 0.25
    section.footer_distance = _twips(max(paper.margin_bottom * FOOT_LINE - descent, 14.0))
    section.gutter = _twips(0)


def _twips(points: float) -> Twips:
    return Twips(twips(points))


def _set_heads(section: Section, document: Document, differs: bool) -> None:
    """Fill the heads and feet of the first page, where they differ, and of the others."""
    section.different_first_page_header_footer = differs
    paper, draft = document.paper, document.draft
    head = _Furniture(document, section.header) if document.head or draft else None
    if head:
        head.fill(f"{head.say(document.head)}{watermark(draft, paper, 1) if draft else ''}")
    if differs:
        first = _Furniture(document, section.first_page_header)
        mark = watermark(draft, paper, 2) if draft else ""
        running = "" if paper.head_from_page_2 else first.say(document.head)
        sheet = letterhead(document, first.draw, first.say, below=mark)
        first.fill(running, sheet) if sheet else first.fill(running + mark)
    feet = [section.footer, *([section.first_page_footer] if differs else [])] if document.foot else []
    for each in feet:
        foot = _Furniture(document, each)
        foot.fill(foot.say(document.foot), style="Footer")


class _Furniture:
    """One head or foot, with the relationships and pictures its markup needs."""

    def __init__(self, document: Document, place: _BaseHeaderFooter) -> None:
        place.is_linked_to_previous = False
        self._document, self._place = document, place
        self._part = place.part
        self._pictures = 0

    def say(self, inlines: tuple[Inline, ...]) -> str:
        """Return inlines as runs, and see to it that their links lead somewhere."""
        said = words(inlines, "", self._document.right_to_left)
        for target in said.links:
            if id_of(target) not in self._part.rels:
                self._part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, target, id_of(target), is_external=True)
        return "".join(p if isinstance(p, str) else p.number for p in said.pieces)

    def draw(self, picture: Picture, scale: float) -> str:
        """Return a picture as a run, with what is said in its stead."""
        self._pictures += 1
        size = Emu(emu(picture.width * scale)), Emu(emu(picture.height * scale))
        inline = self._part.new_pic_inline(io.BytesIO(picture.data), *size)
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        properties = inline.docPr
        properties.set("id", str(self._pictures))
        properties.set("name", f"Picture {self._pictures}")
        properties.set("descr", " ".join(clean(picture.description).split()))
        return f"<w:r><w:drawing>{etree.tostring(inline, encoding='unicode')}</w:drawing></w:r>"

    def fill(self, line: str, more: str = "", style: str = "Header") -> None:
        """Make a line, and what follows it, all that stands here."""
        first = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{line}</w:p>' if line or not more else ""
        whole = parse_xml(f"<w:hdr {nsdecls('w', 'r')} {NAMESPACES}>{first}{more}</w:hdr>")
        element = self._place._element
        for old in tuple(element):
            element.remove(old)
        element.extend(tuple(whole))


def _taken_apart(data: bytes, section: Section, document: Document, differs: bool) -> Frame:
    with zipfile.ZipFile(io.BytesIO(data)) as saved:
        names = sorted(saved.namelist(), key=lambda name: (name != _CONTENT_TYPES, name))
        own = {*_OWN, form_of(document.paper).part}
        members = tuple(
            member(name, _with_pictures(saved.read(name)) if name == _CONTENT_TYPES else saved.read(name))
            for name in names
            if name not in own
        )
        relationships = etree.fromstring(saved.read(RELATIONSHIPS_OF_DOCUMENT))
    return Frame(
        members,
        Page(
            references=_children(section._sectPr, "headerReference", "footerReference"),
            notes=form_of(document.paper).numbering,
            size=_children(section._sectPr, "pgSz", "pgMar"),
            first_differs=differs,
            right_to_left=document.right_to_left,
        ),
        "".join(_plain(child) for child in relationships),
    )


def _with_pictures(types: bytes) -> bytes:
    """Return the content types with those of a letter's own pictures, which the frame doesn't know."""
    missing = b"".join(
        b'<Default Extension="%b" ContentType="image/%b"/>' % (kind, kind)
        for kind in (b"jpeg", b"png")
        if b'Extension="%b"' % kind not in types
    )
    return types.replace(b"<Override ", missing + b"<Override ", 1)


def _children(element: etree._Element, *names: str) -> str:
    return "".join(_plain(child) for child in element if etree.QName(child).localname in names)


def _plain(element: etree._Element) -> str:
    """Return an element without namespace declarations; the part it goes into has them."""
    return _NAMESPACE.sub("", etree.tostring(element, encoding="unicode", with_tail=False))

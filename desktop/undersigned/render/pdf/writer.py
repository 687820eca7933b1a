"""Write a document as a tagged PDF 1.7 that is PDF/UA-1: set, break, draw, tag, embed, assemble."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from undersigned.document.model import Document
from undersigned.faces.model import Face
from undersigned.render.model import Made, Spot
from undersigned.render.pdf.bookmarks import write_bookmarks
from undersigned.render.pdf.draw import Artist, Link, Sheetful, faces_of
from undersigned.render.pdf.embed import embed, needed, united
from undersigned.render.pdf.flow import set_document, set_note
from undersigned.render.pdf.frame import (
    LETTERHEAD_TOP,
    LetterheadSetting,
    draw_draft,
    draw_letterhead,
    draw_running,
    set_letterhead,
)
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.objects import File, plain_stream, stream, text_string
from undersigned.render.pdf.outline import Outline
from undersigned.render.pdf.pages import Page, break_pages
from undersigned.render.pdf.places import places
from undersigned.render.pdf.shape import Usage
from undersigned.render.pdf.styles import sheet
from undersigned.render.pdf.tags import Element, Tree

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    '<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt>'
    '</dc:title>{creator}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>\n'
)
_URI = "!#$%&'()*+,/:;=?@[]~"  # what stays as it is in an address (RFC 3986, 2.2)
_CREATOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"


def write_pdf(document: Document) -> Made:
    """Return the document as PDF bytes, its page count, and where each block stands.

    Raises:
        UnreadableError: a picture or a font file can't be used.
    """
    book = _Book(document.title, document.author, document.language)
    book.add(document, book.tree.document)
    return book.finish()


def write_combined(documents: Sequence[Document], title: str) -> Made:
    """Return several letters as one PDF, each a part of it, under a bookmark of its own.

    Raises:
        UnreadableError: a picture or a font file can't be used.
    """
    book = _Book(title, documents[0].author, documents[0].language)
    for document in documents:
        part = book.tree.open(b"Part", book.tree.document, b"/Lang" + text_string(document.language))
        book.add(document, part)
    return book.finish()


class _Book:
    """A file that takes letters one after another."""

    def __init__(self, title: str, author: str, language: str) -> None:
        self.title, self.author, self.language = title, author, language
        self.file = File(title, author)
        self.tree = Tree(self.file, language)
        self.album = Album(self.file)
        self.artists: list[Artist] = []
        self.broken: list[tuple[list[float], list[Page]]] = []  # of each letter, tops and pages
        self.sheets: list[list[Sheetful]] = []  # of each letter

    def add(self, document: Document, root: Element) -> None:
        """Break, draw and tag a letter's pages."""
        letterhead = set_letterhead(document)
        tops, pages = _broken(document, letterhead)
        artist = Artist(document, self.file, self.tree, Outline(self.tree, root))
        first = self.file.reserve_many(len(pages))
        artist.pages = list(range(first, first + len(pages)))
        sheets = []
        for index, page in enumerate(pages):
            self.tree.begin_page(first + index)
            head = Sheetful()
            if index == 0:
                draw_letterhead(artist, self.album, letterhead, head)
            out = artist.draw_page(index, page, tops[index])
            out.ops[:0], out.set[:0], out.links[:0] = head.ops, head.set, head.links
            draw_running(document, out, index + 1, len(pages))
            if document.draft:
                draw_draft(document, out)
            sheets.append(out)
        self.artists.append(artist)
        self.broken.append((tops, pages))
        self.sheets.append(sheets)

    def finish(self) -> Made:
        """Write what all letters share, and return the file."""
        pages = sum(map(len, self.sheets))
        self._write_pages(pages)
        self.tree.finish(pages)
        self._write_catalog()
        return Made(self.file.finish(), pages, self._places)

    def _places(self) -> tuple[Spot, ...]:
        found: list[Spot] = []
        before = 0
        for artist, (tops, pages) in zip(self.artists, self.broken, strict=True):
            found += places(artist.document, pages, tops, before)
            before += len(pages)
        return tuple(found)

    def _write_pages(self, count: int) -> None:
        file = self.file
        fonts = _fonts(file, faces_of(sheet for sheets in self.sheets for sheet in sheets))
        listed = b"".join(b"/%b %d 0 R" % (face.key.encode(), number) for face, number in fonts.items())
        images = b"".join(b"/%b %d 0 R" % item for item in self.album.objects.items())
        resources = file.add(
            b"<</Font<<" + listed + b">>" + (b"/XObject<<" + images + b">>" if images else b"") + b">>"
        )
        parent = file.reserve()
        numbers: list[int] = []
        for artist, sheets in zip(self.artists, self.sheets, strict=True):
            size = artist.document.paper.size
            box = b"/MediaBox[0 0 %.6g %.6g]/Resources %d 0 R" % (size.width, size.height, resources)
            for page, out in zip(artist.pages, sheets, strict=True):
                content = file.add(stream(b"".join(out.ops)))
                for link in out.links:
                    file.ready[link.number] = _annotation(link, count, artist)
                links = b" ".join([b"%d 0 R" % link.number for link in out.links])
                file.ready[page] = b"<</Type/Page/Parent %d 0 R%b/Contents %d 0 R/StructParents %d/Tabs/S" % (
                    parent, box, content, len(numbers),
                ) + (b"/Annots[" + links + b"]>>" if links else b">>")  # fmt: skip
                numbers.append(page)
        kids = b" ".join([b"%d 0 R" % number for number in numbers])
        file.ready[parent] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(numbers), kids)
        file.Catalog.Pages = pdfdoc.PDFObjectReference(_named(file, parent))

    def _write_catalog(self) -> None:
        creator = _CREATOR.format(author=escape(self.author)) if self.author else ""
        xmp = _XMP.format(title=escape(self.title), creator=creator)
        file, catalog = self.file, self.file.Catalog
        catalog.__RefOnly__ = 1
        catalog.Lang = pdfdoc.PDFObjectReference(_named(file, file.add(text_string(self.language))))
        catalog.StructTreeRoot = pdfdoc.PDFObjectReference(_named(file, self.tree.root))
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        metadata = file.add(plain_stream(xmp.encode(), b"/Type/Metadata/Subtype/XML"))
        catalog.Metadata = pdfdoc.PDFObjectReference(_named(file, metadata))
        outlines = write_bookmarks(file, self.artists)
        if outlines:
            catalog.Outlines = pdfdoc.PDFObjectReference(_named(file, outlines))


def _broken(document: Document, letterhead: LetterheadSetting) -> tuple[list[float], list[Page]]:
    """Return the pages, and how far below its edge each one's text area begins."""
    paper = document.paper
    leading = sheet(paper).leading
    top = paper.margin_top
    first_top = max(top, top * LETTERHEAD_TOP + letterhead.height + leading * 2) if letterhead.height else top
    height = paper.size.height - paper.margin_bottom
    notes = {note.label: set_note(note, document) for note in document.notes}
    flow, names = set_document(document)
    pages = break_pages(
        flow, height - first_top, height - top, notes, new_page=names if paper.roster_on_new_page else None
    )
    return [first_top] + [top] * (len(pages) - 1), pages


def _fonts(file: File, faces: dict[Face, list[Usage]]) -> dict[Face, int]:
    fonts = {}
    for face in sorted(faces, key=lambda face: face.key):
        fonts[face] = embed(file, face, united(needed(face, usage) for usage in faces[face]))
    return fonts


def _named(file: File, number: int) -> str:
    """Return a name by which reportlab's objects can refer to one of ours."""
    name = f"O{number}"
    file.idToObjectNumberAndVersion[name] = (number, 0)
    return name


def _annotation(link: Link, pages: int, artist: Artist) -> bytes:
    if link.note:
        index, y = artist.note_places.get(link.note, (0, 0.0))
        action = b"/Dest[%d 0 R/XYZ 0 %.6g null]" % (artist.pages[index], y + 4)
    else:
        action = b"/A<</S/URI/URI" + text_string(quote(link.target, safe=_URI)) + b">>"
    box = b"<</Type/Annot/Subtype/Link/Rect[%.6g %.6g %.6g %.6g]/Border[0 0 0]/F 4" % link.rectangle
    return box + b"%b/StructParent %d/Contents%b>>" % (action, pages + link.key, text_string(link.contents))

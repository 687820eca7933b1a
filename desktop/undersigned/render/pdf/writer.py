"""Write a document as a tagged PDF 1.7 that is PDF/UA-1: set, break, draw, tag, embed, assemble."""

from __future__ import annotations

from urllib.parse import quote
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from undersigned.document.model import Document
from undersigned.faces.model import Face
from undersigned.render.model import Made
from undersigned.render.pdf.draw import Artist, Link, Sheetful
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
from undersigned.render.pdf.objects import File, plain_stream, stream, text_string
from undersigned.render.pdf.outline import Bookmark, Outline
from undersigned.render.pdf.pages import Page, break_pages
from undersigned.render.pdf.shape import Usage
from undersigned.render.pdf.styles import sheet
from undersigned.render.pdf.tags import Tree

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
    letterhead = set_letterhead(document)
    tops, pages = _broken(document, letterhead)
    file = File(document.title, document.author)
    tree = Tree(file, document.language)
    outline = Outline(tree)
    artist = Artist(document, file, tree, outline)
    first_page = file.reserve_many(len(pages))
    sheets: list[Sheetful] = []
    pictures: dict[bytes, int] = {}
    for index, page in enumerate(pages):
        tree.begin_page(first_page + index)
        head = Sheetful()
        if index == 0:
            pictures = draw_letterhead(artist, file, document, letterhead, head)
        out = artist.draw_page(index, page, tops[index])
        out.ops[:0] = head.ops
        out.set[:0] = head.set
        out.links[:0] = head.links
        draw_running(document, out, index + 1, len(pages))
        if document.draft:
            draw_draft(document, out)
        sheets.append(out)
    fonts = _fonts(file, artist.faces(sheets))
    _write_pages(document, file, first_page, sheets, fonts, pictures, artist)
    tree.finish(len(pages))
    _write_catalog(
        document, file, tree, first_page, len(pages), _bookmarks(file, outline, artist, first_page)
    )
    return Made(file.finish(), len(pages), tuple(artist.spots))


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


def _write_pages(
    document: Document,
    file: File,
    first_page: int,
    sheets: list[Sheetful],
    fonts: dict[Face, int],
    pictures: dict[bytes, int],
    artist: Artist,
) -> None:
    size = document.paper.size
    parent = file.reserve()
    listed = b"".join(b"/%b %d 0 R" % (face.key.encode(), number) for face, number in fonts.items())
    images = b"".join(b"/%b %d 0 R" % item for item in pictures.items())
    resources = file.add(
        b"<</Font<<" + listed + b">>" + (b"/XObject<<" + images + b">>" if images else b"") + b">>"
    )
    for index, out in enumerate(sheets):
        content = file.add(stream(b"".join(out.ops)))
        for link in out.links:
            file.ready[link.number] = _annotation(link, len(sheets), first_page, artist)
        annotations = b" ".join([b"%d 0 R" % link.number for link in out.links])
        file.ready[first_page + index] = (
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.6g %.6g]/Resources %d 0 R/Contents %d 0 R"
            b"/StructParents %d/Tabs/S%b>>"
            % (
                parent, size.width, size.height, resources, content, index,
                b"/Annots[" + annotations + b"]" if annotations else b"",
            )
        )  # fmt: skip
    kids = b" ".join([b"%d 0 R" % (first_page + i) for i in range(len(sheets))])
    file.ready[parent] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(sheets), kids)
    file.Catalog.Pages = pdfdoc.PDFObjectReference(_named(file, parent))


def _named(file: File, number: int) -> str:
    """Return a name by which reportlab's objects can refer to one of ours."""
    name = f"O{number}"
    file.idToObjectNumberAndVersion[name] = (number, 0)
    return name


def _annotation(link: Link, pages: int, first_page: int, artist: Artist) -> bytes:
    if link.note:
        index, y = artist.note_places.get(link.note, (0, 0.0))
        action = b"/Dest[%d 0 R/XYZ 0 %.6g null]" % (first_page + index, y + 4)
    else:
        action = b"/A<</S/URI/URI" + text_string(quote(link.target, safe=_URI)) + b">>"
    box = b"<</Type/Annot/Subtype/Link/Rect[%.6g %.6g %.6g %.6g]/Border[0 0 0]/F 4" % link.rectangle
    return box + b"%b/StructParent %d/Contents%b>>" % (action, pages + link.key, text_string(link.contents))


def _bookmarks(file: File, outline: Outline, artist: Artist, first_page: int) -> int:
    """Write the outline (ISO 32000-1 12.3.3), flat below the title, and return its number; 0 for none."""
    marks: list[Bookmark] = outline.bookmarks
    if not marks:
        return 0
    root = file.reserve()
    first = file.reserve_many(len(marks))
    for number, mark in enumerate(marks):
        index, y = artist.block_places[mark.key]
        around = b""
        if number:
            around += b"/Prev %d 0 R" % (first + number - 1)
        if number < len(marks) - 1:
            around += b"/Next %d 0 R" % (first + number + 1)
        file.ready[first + number] = b"<</Title%b/Parent %d 0 R/Dest[%d 0 R/XYZ 0 %.6g null]%b>>" % (
            text_string(mark.title), root, first_page + index, y + 8, around,
        )  # fmt: skip
    file.ready[root] = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
        first, first + len(marks) - 1, len(marks),
    )  # fmt: skip
    return root


def _write_catalog(
    document: Document, file: File, tree: Tree, first_page: int, pages: int, outlines: int
) -> None:
    creator = _CREATOR.format(author=escape(document.author)) if document.author else ""
    xmp = _XMP.format(title=escape(document.title), creator=creator)
    catalog = file.Catalog
    catalog.__RefOnly__ = 1
    catalog.Lang = pdfdoc.PDFObjectReference(_named(file, file.add(text_string(document.language))))
    catalog.StructTreeRoot = pdfdoc.PDFObjectReference(_named(file, tree.root))
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    metadata = file.add(plain_stream(xmp.encode(), b"/Type/Metadata/Subtype/XML"))
    catalog.Metadata = pdfdoc.PDFObjectReference(_named(file, metadata))
    if outlines:
        catalog.Outlines = pdfdoc.PDFObjectReference(_named(file, outlines))

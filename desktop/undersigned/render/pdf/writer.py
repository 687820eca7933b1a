"""Write a document as a tagged PDF 1.7 that is PDF/UA-1: set, break, tag, draw, embed, assemble."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from urllib.parse import quote
from xml.sax.saxutils import escape

from undersigned.document.model import Document
from undersigned.faces.model import Face
from undersigned.render.model import Made, Spot
from undersigned.render.pdf.bookmarks import write_bookmarks
from undersigned.render.pdf.draw import Link, draw_page
from undersigned.render.pdf.embed import Needed, embed, united
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.objects import File, plain_stream, text_string
from undersigned.render.pdf.paged import Paged, Target, Written
from undersigned.render.pdf.places import places
from undersigned.render.pdf.structure import Root, structure
from undersigned.render.pdf.tags import tree_root

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
    book.add(document, b"Document", book.tree)
    return book.finish(book.letters[0].structure.run.first)


def write_combined(documents: Sequence[Document], title: str) -> Made:
    """Return several letters as one PDF, each a part of it, under a bookmark of its own.

    Raises:
        UnreadableError: a picture or a font file can't be used.
    """
    book = _Book(title, documents[0].author, documents[0].language)
    whole = book.file.reserve()
    for document in documents:
        book.add(document, b"Part", whole)
    kids = b" ".join([b"%d 0 R" % written.structure.run.first for written in book.letters])
    book.file.ready[whole] = b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]/Lang%b>>" % (
        book.tree, kids, text_string(book.language),
    )  # fmt: skip
    return book.finish(whole)


class _Book:
    """A file that takes letters one after another. `tree` is the number of its structure's root."""

    def __init__(self, title: str, author: str, language: str) -> None:
        self.title, self.author, self.language = title, author, language
        self.file = File()
        self.tree = self.file.reserve()
        self.letters: list[Written] = []
        self._album = Album(self.file)

    def add(self, document: Document, tag: bytes, parent: int) -> None:
        """Break, tag and draw a letter's pages."""
        paged = Paged(document, self._album)
        notes = self.letters[-1].structure.notes if self.letters else 0
        root = Root(tag, document.language, parent, self.file.count + 1, notes)
        made = structure(tuple(paged.bones), root)
        self.file.add_run(made.run)
        sheets = tuple(draw_page(inked, tags) for inked, tags in zip(paged.inked, made.tags, strict=True))
        self.letters.append(Written(paged, made, sheets))

    def finish(self, whole: int) -> Made:
        """Write what all letters share, and return the file; `whole` is the element that holds all."""
        pages = self._write_pages()
        parents = [number for written in self.letters for number in written.structure.parents]
        annotated = [number for written in self.letters for number in written.structure.annotated]
        root, tree = tree_root(whole, parents, annotated)
        self.file.ready[self.tree] = root % self.file.add(tree)
        info = self.file.add(_information(self.title, self.author))
        return Made(self.file.finish(self._write_catalog(pages), info), len(parents), self._places)

    def _places(self) -> tuple[Spot, ...]:
        found: list[Spot] = []
        before = 0
        for paged, _, _ in self.letters:
            found += places(paged.document, paged.pages, paged.tops, before)
            before += len(paged.pages)
        return tuple(found)

    def _write_pages(self) -> int:
        """Write all pages and what they show; return the number of what holds them."""
        file = self.file
        fonts = _fonts(file, self.letters)
        listed = b"".join(b"/%b %d 0 R" % (face.key.encode(), number) for face, number in fonts.items())
        images = b"".join(b"/%b %d 0 R" % item for item in self._album.objects.items())
        resources = file.add(
            b"<</Font<<" + listed + b">>" + (b"/XObject<<" + images + b">>" if images else b"") + b">>"
        )
        parent = file.reserve()
        pages = [number for written in self.letters for number in written.structure.pages]
        keys, link_keys = itertools.count(), itertools.count(len(pages))
        for written in self.letters:
            size = written.paged.document.paper.size
            box = b"/MediaBox[0 0 %.6g %.6g]/Resources %d 0 R" % (size.width, size.height, resources)
            numbers = iter(written.structure.annotations)
            for page, sheet in zip(written.structure.pages, written.sheets, strict=True):
                links = []
                for link, number in zip(sheet.links, numbers, strict=False):
                    file.ready[number] = _annotation(link, next(link_keys), written)
                    links.append(b"%d 0 R" % number)
                more = b"/Annots[" + b" ".join(links) + b"]" if links else b""
                more += b"/Contents %d 0 R/StructParents %d" % (file.add(sheet.content), next(keys))
                file.ready[page] = b"<</Type/Page/Parent %d 0 R%b/Tabs/S%b>>" % (parent, box, more)
        kids = b" ".join([b"%d 0 R" % number for number in pages])
        file.ready[parent] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), kids)
        return parent

    def _write_catalog(self, pages: int) -> int:
        creator = _CREATOR.format(author=escape(self.author)) if self.author else ""
        xmp = _XMP.format(title=escape(self.title), creator=creator).encode()
        metadata = self.file.add(plain_stream(xmp, b"/Type/Metadata/Subtype/XML"))
        outlines = write_bookmarks(self.file, self.letters)
        more = b"/Outlines %d 0 R" % outlines if outlines else b""
        more += b"/Lang%b/MarkInfo<</Marked true>>" % text_string(self.language)
        return self.file.add(
            b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/Metadata %d 0 R"
            b"/ViewerPreferences<</DisplayDocTitle true>>%b>>" % (pages, self.tree, metadata, more)
        )


def _fonts(file: File, letters: Sequence[Written]) -> dict[Face, int]:
    needs: dict[Face, dict[Needed, None]] = {}
    for written in letters:
        for sheet in written.sheets:
            for face, need in sheet.needs:
                needs.setdefault(face, {})[need] = None
    return {face: embed(file, face, united(needs[face])) for face in sorted(needs, key=lambda face: face.key)}


def _information(title: str, author: str) -> bytes:
    """Return the file's information, which names nothing but title and author (ISO 32000-1 14.3.3)."""
    return b"<</Title" + text_string(title) + (b"/Author" + text_string(author) if author else b"") + b">>"


def _annotation(link: Link, key: int, written: Written) -> bytes:
    paged = written.paged
    if link.role == "mark":
        index, y = paged.notes.get(link.key, Target(0, 0.0))
        action = b"/Dest[%d 0 R/XYZ 0 %.6g null]" % (written.structure.pages[index], y + 4)
        contents = paged.said_in_note(link.key)
    else:
        action, contents = _to_address(link.key), link.key
    box = b"<</Type/Annot/Subtype/Link/Rect[%.6g %.6g %.6g %.6g]/Border[0 0 0]/F 4" % link.rectangle
    return box + b"%b/StructParent %d/Contents%b>>" % (action, key, text_string(contents))


@functools.lru_cache(maxsize=256)
def _to_address(address: str) -> bytes:
    return b"/A<</S/URI/URI" + text_string(quote(address, safe=_URI)) + b">>"

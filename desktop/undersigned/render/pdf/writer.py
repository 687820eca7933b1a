"""Write a document as a tagged PDF 1.7 that is PDF/UA-1: set, break, tag, draw, embed, assemble."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from undersigned.document.model import Document
from undersigned.faces.model import Face
from undersigned.render.model import Made, Spot
from undersigned.render.pdf.bookmarks import write_bookmarks
from undersigned.render.pdf.catalog import catalog, information, metadata
from undersigned.render.pdf.draw import Link, draw_page
from undersigned.render.pdf.embed import Needed, embed, united
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.leaves import link_to_address, link_to_place, page, page_tree, resources
from undersigned.render.pdf.objects import File, Ready, text_string
from undersigned.render.pdf.paged import Paged, Target, Written
from undersigned.render.pdf.places import places
from undersigned.render.pdf.structure import Root, structure
from undersigned.render.pdf.tags import tree_root


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
    element = b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]/Lang%b>>"
    book.file.put(whole, Ready(element % (book.tree, kids, text_string(book.language))))
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
        root = Root(tag, document.language, parent, self.file.objectcounter + 1, notes)
        made = structure(tuple(paged.bones), root)
        self.file.add_run(made.run)
        sheets = tuple(draw_page(inked, tags) for inked, tags in zip(paged.inked, made.tags, strict=True))
        self.letters.append(Written(paged, made, sheets))

    def finish(self, whole: int) -> Made:
        """Write what all letters share, and return the file; `whole` is the element that holds all."""
        file = self.file
        pages = self._write_pages()
        parents = [number for written in self.letters for number in written.structure.parents]
        annotated = [number for written in self.letters for number in written.structure.annotated]
        root, tree = tree_root(whole, parents, annotated)
        file.put(self.tree, Ready(root % file.add(Ready(tree))))
        about = file.add(metadata(self.title, self.author))
        outlines = write_bookmarks(file, self.letters)
        file.Catalog = catalog(pages, self.tree, about, outlines, self.language)
        file.info = information(self.title, self.author)
        return Made(file.format(), len(parents), self._places)

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
        shown = file.add(resources(tuple(fonts.items()), tuple(self._album.objects.items())))
        parent = file.reserve()
        pages = tuple(number for written in self.letters for number in written.structure.pages)
        keys, link_keys = itertools.count(), itertools.count(len(pages))
        for written in self.letters:
            size = written.paged.document.paper.size
            numbers = iter(written.structure.annotations)
            for number, sheet in zip(written.structure.pages, written.sheets, strict=True):
                links = tuple(itertools.islice(numbers, len(sheet.links)))
                for link, at in zip(sheet.links, links, strict=True):
                    file.put(at, _annotation(link, next(link_keys), written))
                content = file.add(sheet.content)
                box = (size.width, size.height)
                file.put(number, page(parent, box, shown, content, next(keys), links))
        file.put(parent, page_tree(pages))
        return parent


def _fonts(file: File, letters: Sequence[Written]) -> dict[str, int]:
    needs: dict[Face, dict[Needed, None]] = {}
    for written in letters:
        for sheet in written.sheets:
            for face, need in sheet.needs:
                needs.setdefault(face, {})[need] = None
    fonts: dict[str, int] = {}
    for face in sorted(needs, key=lambda face: face.key):
        fonts |= embed(file, face, united(needs[face]))
    return fonts


def _annotation(link: Link, key: int, written: Written) -> Ready:
    if link.role != "mark":
        return link_to_address(link.rectangle, key, link.key)
    paged = written.paged
    index, y = paged.notes.get(link.key, Target(0, 0.0))
    number = written.structure.pages[index]
    return link_to_place(link.rectangle, key, paged.said_in_note(link.key), number, y + 4)

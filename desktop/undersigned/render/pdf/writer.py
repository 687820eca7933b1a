"""Write a document as a tagged PDF 1.7 that is PDF/UA-1: set, break, tag, draw, embed, assemble."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import BinaryIO, NamedTuple

from undersigned.document.model import Document
from undersigned.faces.model import Face
from undersigned.render.model import Made, Spot
from undersigned.render.pdf.bookmarks import Bookmark, bookmark, write_bookmarks
from undersigned.render.pdf.catalog import catalog, information, metadata
from undersigned.render.pdf.draw import Link, Sheet, draw_page
from undersigned.render.pdf.embed import Needed, embed, united
from undersigned.render.pdf.images import Album
from undersigned.render.pdf.leaves import link_to_address, link_to_place, page, page_tree, resources
from undersigned.render.pdf.objects import File, Ready, text_string
from undersigned.render.pdf.paged import Paged, Target, Written
from undersigned.render.pdf.places import places
from undersigned.render.pdf.poured import Poured
from undersigned.render.pdf.structure import Root, structure
from undersigned.render.pdf.tags import tree_root


def write_pdf(document: Document) -> Made:
    """Return the document as PDF bytes, its page count, and where each block stands.

    Raises:
        UnreadableError: a picture or a font file can't be used.
    """
    book = _Book(document.title, document.author, document.language)
    paged = book.add(document, b"Document", book.tree)
    book.finish(book.letters[0].first)

    def find_places() -> tuple[Spot, ...]:
        return tuple(places(paged.document, paged.pages, paged.tops))

    return Made(book.file.format(), len(book.pages), find_places)


def write_combined(documents: Iterable[Document], title: str, out: BinaryIO) -> int:
    """Write several letters as one PDF, each a part of it under a bookmark of its own; return its pages.

    Each is written when it comes, and nothing of it is kept but its numbers.

    Raises:
        UnreadableError: a picture or a font file can't be used.
        ValueError: there is no letter.
    """
    rest = iter(documents)
    first = next(rest, None)
    if first is None:
        raise ValueError("no letter to write")
    book = _Book(title, first.author, first.language)
    whole = book.file.reserve()
    poured = Poured(out)
    for document in itertools.chain((first,), rest):
        book.add(document, b"Part", whole)
        poured.take(book.file)
    kids = b" ".join([b"%d 0 R" % letter.first for letter in book.letters])
    element = b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]/Lang%b>>"
    book.file.put(whole, Ready(element % (book.tree, kids, text_string(book.language))))
    book.finish(whole)
    poured.close(book.file)
    return len(book.pages)


class _Letter(NamedTuple):
    """What is kept of a letter once it is in its file: the element that holds it, and its bookmarks."""

    first: int
    bookmark: Bookmark


class _Book:
    """A file that takes letters one after another. `tree` is the number of its structure's root."""

    def __init__(self, title: str, author: str, language: str) -> None:
        self.title, self.author, self.language = title, author, language
        self.file = File()
        self.tree, self._page_tree, self._shown = (self.file.reserve() for _ in range(3))
        self.letters: list[_Letter] = []
        self.pages: list[int] = []
        self._parents: list[int] = []  # by their keys: the elements of pages and of annotations
        self._needs: dict[Face, Needed] = {}
        self._notes = 0
        self._album = Album(self.file)

    def add(self, document: Document, tag: bytes, parent: int) -> Paged:
        """Break, tag and draw a letter's pages, and put them into the file."""
        paged = Paged(document, self._album)
        root = Root(tag, document.language, parent, self.file.objectcounter + 1, self._notes)
        made = structure(tuple(paged.bones), root)
        self.file.add_run(made.run)
        sheets = tuple(draw_page(inked, tags) for inked, tags in zip(paged.inked, made.tags, strict=True))
        self._put(Written(paged, made, sheets))
        self._need(sheets)
        self._notes = made.notes
        self.letters.append(_Letter(made.run.first, bookmark(paged, made)))
        return paged

    def _put(self, written: Written) -> None:
        """Put a letter's pages, what they show and their links where their numbers are."""
        paged, made, sheets = written
        keys = itertools.count(len(self._parents))
        page_keys = tuple(itertools.islice(keys, len(sheets)))
        numbers = iter(made.annotations)
        box = (paged.document.paper.size.width, paged.document.paper.size.height)
        for number, sheet, key in zip(made.pages, sheets, page_keys, strict=True):
            links = tuple(itertools.islice(numbers, len(sheet.links)))
            for link, at in zip(sheet.links, links, strict=True):
                self.file.put(at, _annotation(link, next(keys), written))
            content = self.file.add(sheet.content)
            self.file.put(number, page(self._page_tree, box, self._shown, content, key, links))
        self.pages += made.pages
        self._parents += (*made.parents, *made.annotated)

    def _need(self, sheets: Iterable[Sheet]) -> None:
        """Take down what a letter needs of its faces."""
        needs: dict[Face, dict[Needed, None]] = {}
        for sheet in sheets:
            for face, need in sheet.needs:
                needs.setdefault(face, {})[need] = None
        for face, found in needs.items():
            known = self._needs.get(face)
            self._needs[face] = united((known, *found) if known else found)

    def finish(self, whole: int) -> None:
        """Put what all letters share into the file; `whole` is the element that holds all."""
        file = self.file
        fonts: dict[str, int] = {}
        for face in sorted(self._needs, key=lambda face: face.key):
            fonts |= embed(file, face, self._needs[face])
        file.put(self._shown, resources(tuple(fonts.items()), tuple(self._album.objects.items())))
        file.put(self._page_tree, page_tree(tuple(self.pages)))
        root, tree = tree_root(whole, self._parents)
        file.put(self.tree, Ready(root % file.add(Ready(tree))))
        about = file.add(metadata(self.title, self.author))
        outlines = write_bookmarks(file, [letter.bookmark for letter in self.letters])
        file.Catalog = catalog(self._page_tree, self.tree, about, outlines, self.language)
        file.info = information(self.title, self.author)


def _annotation(link: Link, key: int, written: Written) -> Ready:
    if link.role != "mark":
        return link_to_address(link.rectangle, key, link.key)
    paged = written.paged
    index, y = paged.notes.get(link.key, Target(0, 0.0))
    number = written.structure.pages[index]
    return link_to_place(link.rectangle, key, paged.said_in_note(link.key), number, y + 4)

"""DOCX: what a careful person would make in Word, from a document.

Named styles, real numbering, native footnotes or endnotes, columns as sections. The frame (styles, heads,
feet, pictures) is made once per paper by python-docx; a letter is five small parts of text
from memoised paragraphs, laid into a zip beside the frame's. Next door, `pdf` writes the same
words for print.
"""

from __future__ import annotations

from functools import lru_cache

from undersigned.document.model import Document
from undersigned.document.paper import Paper
from undersigned.render.docx.archive import Member, archive, member
from undersigned.render.docx.base import CORE, DOCUMENT, NUMBERING, core_properties
from undersigned.render.docx.body import body_of
from undersigned.render.docx.frame import RELATIONSHIPS_OF_DOCUMENT, frame_of
from undersigned.render.docx.links import relationships
from undersigned.render.docx.markup import DECLARATION, language_of
from undersigned.render.docx.notes import notes_part
from undersigned.render.docx.numbering import Num, numbering_xml
from undersigned.render.model import Made


def write_docx(document: Document) -> Made:
    """Return the document as DOCX bytes. Word decides the pages, so they aren't counted.

    Raises:
        UnreadableError: a picture of the letterhead isn't one.
    """
    frame = frame_of(document)
    body = body_of(document, frame.page)
    notes, note_links = notes_part(body.marks, document)
    own = [
        _small(CORE, core_properties(document.title, document.author, language_of(document.language))),
        _related(RELATIONSHIPS_OF_DOCUMENT, frame.relationships + body.gallery.relationships, body.links),
        _numbering(document.paper, body.nums),
        member(DOCUMENT, body.xml),
        _small(body.marks.form.part, notes),
    ]
    if note_links:
        own.append(_related(f"word/_rels/{body.marks.form.word}s.xml.rels", "", note_links))
    return Made(archive((*frame.members, *own, *body.gallery.members)))


@lru_cache(maxsize=64)
def _small(name: str, content: str) -> Member:
    return member(name, content)


@lru_cache(maxsize=256)
def _related(name: str, fixed: str, targets: tuple[str, ...]) -> Member:
    return member(name, DECLARATION + relationships(fixed, targets))


@lru_cache(maxsize=256)
def _numbering(paper: Paper, nums: tuple[Num, ...]) -> Member:
    return member(NUMBERING, numbering_xml(paper, nums))

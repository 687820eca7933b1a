"""What letters share: made once, and never a word or a number of one letter in another."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pypdfium2

from render.documents import block, full_document, paragraph, re_line_document, small_document
from undersigned.document.model import Columns, Document, Kind, Mark, Note, Run
from undersigned.document.paper import Paper
from undersigned.render.pdf import write_pdf
from undersigned.render.pdf.breaker import pages_of
from undersigned.render.pdf.columns import set_columns
from undersigned.render.pdf.draw import draw_page
from undersigned.render.pdf.structure import structure
from undersigned.render.pdf.styles import sheet


def _letter(name: str, lines: int = 1) -> Document:
    """Return a letter to somebody; those with as many lines have the same bones."""
    said = " ".join([f"{name} said that it would wait."] * lines)
    note = Note("n", "1", (Run(f"A note to {name}. "), Run("Read on", link=f"https://example.org/{name}")))
    parts = [paragraph(f"Dear {name},"), paragraph(said, Mark("n", "1"))]
    return small_document(*parts, *[paragraph("All of them say this. " * 40)] * 9, notes=(note,))


def _forget() -> None:
    for memory in (structure, draw_page, pages_of):
        memory.cache_clear()


def _said(document: Document) -> str:
    pages = pypdfium2.PdfDocument(write_pdf(document).data)
    return "".join(page.get_textpage().get_text_range() for page in pages)


def test_letters_with_the_same_bones_share_their_tags_and_say_their_own_words() -> None:
    _forget()
    for name in ("Northwind", "Riverbank", "Mayfields"):
        said = _said(_letter(name))
        assert said.count(name) == 3
        assert sum(other in said for other in ("Northwind", "Riverbank", "Mayfields")) == 1

    assert structure.cache_info().currsize == 1


def test_pages_that_all_letters_share_are_drawn_once() -> None:
    _forget()
    for name in ("Northwind", "Riverbank", "Mayfields"):
        write_pdf(_letter(name))

    pages = write_pdf(_letter("Northwind")).pages
    assert pages > 1
    assert draw_page.cache_info().currsize == 3 + (pages - 1)


def test_the_order_in_which_letters_are_made_changes_none_of_them() -> None:
    documents = [_letter("A", n) for n in (1, 30, 70)] + [full_document(), re_line_document()]
    documents += [replace(full_document(), title="Another title"), _letter("B", 30)]
    _forget()
    forwards = [write_pdf(document).data for document in documents]
    _forget()
    backwards = [write_pdf(document).data for document in reversed(documents)]

    assert forwards == backwards[::-1]


def test_of_rosters_of_thousands_few_settings_are_kept_and_of_short_ones_many() -> None:
    styles = sheet(small_document(paper=Paper()))
    kept = {}
    for count in (10, 20_000):
        names = Columns((block(Kind.ENTRY, "A group"),) * count, 2)
        made = [weakref.ref(set_columns(names, styles, 300.0 + n, "en")) for n in range(8)]
        gc.collect()
        kept[count] = sum(each() is not None for each in made)

    assert kept == {10: 8, 20_000: 1}

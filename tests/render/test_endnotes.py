"""Notes at the end of a letter, in every format, judged by other people's programs."""

from __future__ import annotations

import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pypdfium2
from openxml_audit import FileFormat, OpenXmlValidator

from letter.builders import a_letter, note, passage, words
from programs import needs
from render.documents import full_document, words_of
from undersigned.document.model import Document, Mark, Run
from undersigned.document.paper import Paper
from undersigned.letter.layout import lay_out
from undersigned.render.docx import write_docx
from undersigned.render.html import write_html
from undersigned.render.pdf import write_pdf
from undersigned.render.plain import write_plain


def with_endnotes() -> Document:
    whole = full_document()
    return replace(whole, paper=replace(whole.paper, endnotes=True), notes_heading=(Run("Notes"),))


def test_notes_stand_behind_the_last_name_under_their_heading(tmp_path: Path) -> None:
    document = with_endnotes()
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(document).data)

    text = " ".join(subprocess.check_output([needs("pdftotext"), path, "-"], text=True).split())

    at = text.index("Notes", text.index("Δικηγόρος, Αθήνα"))
    for each in document.notes:
        at = text.index(words_of(each.inlines)[:30], at)


def test_endnotes_are_tagged_as_notes_in_a_valid_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(with_endnotes()).data)
    with pikepdf.open(path) as pdf:
        kids = [str(kid.S) for kid in pdf.Root.StructTreeRoot.K[0].K]

    assert kids[-6:] == ["/H2", *["/Note"] * 5]
    assert page.validate_pdf(str(path), profile="ua1").failures == []


def test_a_mark_leads_to_the_page_of_its_endnote() -> None:
    document = with_endnotes()
    with pikepdf.open(BytesIO(write_pdf(document).data)) as pdf:
        pages = [each.obj.objgen for each in pdf.pages]
        links = [a for each in pdf.pages for a in each.get("/Annots", []) if "/Dest" in a]
        targets = {pages.index(link.Dest[0].objgen) for link in links}
        texts = [p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(_bytes_of(pdf))]

    assert len(links) == 6
    assert {number for number, text in enumerate(texts) if "Big Brother Watch, Face Off" in text} == targets


def _bytes_of(pdf: pikepdf.Pdf) -> bytes:
    saved = BytesIO()
    pdf.save(saved)
    return saved.getvalue()


def test_an_endnotes_place_on_the_page_leads_back_to_its_text() -> None:
    made = write_pdf(with_endnotes())
    origins = [note.origin for note in with_endnotes().notes]

    spots = [spot for spot in made.places if spot.origin in origins]

    assert len(spots) == len(origins)
    assert {spot.page for spot in spots} == {made.pages}


def test_word_has_endnotes_of_its_own_with_plain_numbers(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(write_docx(with_endnotes()).data)
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        body = package.read("word/document.xml").decode()
        settings = package.read("word/settings.xml").decode()

    assert "word/endnotes.xml" in names
    assert "word/footnotes.xml" not in names
    assert body.count("<w:endnoteReference ") == 5
    assert '<w:endnotePr><w:numFmt w:val="decimal"/>' in settings
    errors = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path).errors
    assert [(e.part_uri, e.description) for e in errors] == []


def test_the_heading_of_endnotes_is_the_last_paragraph_in_word() -> None:
    package = zipfile.ZipFile(BytesIO(write_docx(with_endnotes()).data))
    body = package.read("word/document.xml").decode()

    assert ">Notes</w:t></w:r></w:p><w:sectPr>" in body


def test_a_web_page_and_an_e_mail_say_the_heading_too() -> None:
    web = write_html(with_endnotes()).data.decode()
    mail = write_plain(with_endnotes()).data.decode()

    assert '<section class="notes" role="doc-endnotes">\n<h2>Notes</h2>\n<ol>' in web
    assert "\n\nNotes\n\n[1] ACLU" in mail


def test_the_heading_is_in_the_language_of_the_letter() -> None:
    letter = a_letter("We ask.", paper=Paper(endnotes=True), language="ar", notes=(note("A source"),))

    assert lay_out(letter).notes_heading == (Run("الحواشي"),)
    assert lay_out(replace(letter, notes=())).notes_heading == ()
    assert lay_out(replace(letter, paper=Paper())).notes_heading == ()


def test_a_long_endnote_goes_on_over_the_page_as_one_note() -> None:
    said = Run("A source that says much. " * 300)
    letter = a_letter(
        passage(words("We ask", Mark("source", "1"))), paper=Paper(endnotes=True), notes=(note(said),)
    )
    with pikepdf.open(BytesIO(write_pdf(lay_out(letter)).data)) as pdf:
        elements = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Note"]

        assert len(pdf.pages) > 1
        assert len(elements) == 1

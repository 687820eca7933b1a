"""The DOCX, judged by other people's programs: a schema validator, LibreOffice, python-docx."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from programs import needs
from render.documents import (
    block,
    blocks_of,
    full_document,
    logo,
    paragraph,
    re_line_document,
    right_to_left_document,
    small_document,
    words_of,
)
from render.docx.reading import reopened
from undersigned.document.model import (
    Block,
    Columns,
    Document,
    Inline,
    Kind,
    Letterhead,
    Mark,
    PageNumber,
    Picture,
    Run,
)
from undersigned.document.paper import Align, Paper
from undersigned.render.docx import write_docx


def draft_with_a_band() -> Document:
    """Return the full letter as a draft in three columns, on a paper that changes all it can."""
    whole = full_document()
    sizes = ((60.0, 30.0), (90.0, 40.0), (400.0, 30.0))
    band = tuple(Picture(logo(), "image/png", *size, f"Partner {n}") for n, size in enumerate(sizes, 1))
    parts = tuple(replace(p, count=3) if isinstance(p, Columns) else p for p in whole.parts)
    return replace(
        whole,
        draft="ENTWURF & <more>",
        letterhead=replace(whole.letterhead, pictures=band),
        parts=(*parts, block(Kind.GROUP_NOTE, "*For identification purposes only.")),
        paper=Paper(
            family="Noto Sans",
            heading_family="Noto Serif",
            roster_columns=3,
            roster_on_new_page=True,
            date_align=Align.END,
            address_align=Align.CENTRE,
            letterhead_align=Align.CENTRE,
            head_from_page_2=False,
        ),
    )


DOCUMENTS: dict[str, Callable[[], Document]] = {
    "title": full_document,
    "re-line": re_line_document,
    "right-to-left": right_to_left_document,
    "draft": draft_with_a_band,
    "empty": small_document,
    "columns-only": lambda: small_document(Columns((block(Kind.ENTRY, "WITNESS"),), 2)),
}
READ = ("title", "re-line", "draft")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_valid_for_word(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(write_docx(DOCUMENTS[name]()).data)

    result = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path)

    assert [(e.part_uri, e.description) for e in result.errors] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_python_docx_finds_each_block_in_its_order(name: str) -> None:
    document = DOCUMENTS[name]()

    found = [" ".join(p.text.split()) for p in reopened(document).paragraphs if p.text]

    # A note's first mark is a reference without text, each further one shows its number.
    seen: set[str] = set()
    assert found == [_said(each, seen) for each in blocks_of(document)]


def _said(each: Block, seen: set[str]) -> str:
    inlines: list[Inline] = []
    for inline in each.inlines:
        if isinstance(inline, Mark):
            inlines += [Run(inline.number)] if inline.label in seen else []
            seen.add(inline.label)
        else:
            inlines.append(inline)
    return words_of(tuple(inlines))


@pytest.mark.parametrize("name", READ)
def test_libreoffice_shows_every_word_in_its_order(name: str, tmp_path: Path) -> None:
    document = DOCUMENTS[name]()

    shown = squash(in_libreoffice(document, tmp_path, "-raw"))

    at = 0
    for each in blocks_of(document):
        for text in (each.label, *_between_marks(each)):
            piece = squash(text)
            # A block may go on behind the notes, head and foot of a page.
            found = shown.find(piece, at) if len(piece) < 40 else shown.find(piece[:20], at)
            assert found >= 0, text
            at = found + 1
    for note in document.notes:
        assert squash(words_of(note.inlines))[:30] in shown


@pytest.mark.parametrize("name", READ)
def test_libreoffice_sets_the_head_from_page_2_and_counts_the_pages(name: str, tmp_path: Path) -> None:
    document = DOCUMENTS[name]()

    pages = in_libreoffice(document, tmp_path).removesuffix("\f").split("\f")

    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert (words_of(document.head) in page) is (number > 1 or not document.paper.head_from_page_2)
        assert (words_of(document.letterhead.lines[0]) in page) is (number == 1)
        assert f"Page {number} of {len(pages)}" in page


def test_libreoffice_sets_addresses_side_by_side(tmp_path: Path) -> None:
    """Also where footnotes follow, which makes LibreOffice drop the columns right above them."""
    document = small_document(
        Columns((block(Kind.ADDRESS, "Ana Díaz\nPresident"), block(Kind.ADDRESS, "Bo Li\nDirector")), 2),
        block(Kind.SALUTATION, "Dear all,"),
        paragraph("We write.", Mark("aclu", "1")),
        notes=full_document().notes,
    )

    lines = in_libreoffice(document, tmp_path, "-layout").splitlines()

    assert [line.split() for line in lines if "Ana" in line] == [["Ana", "Díaz", "Bo", "Li"]]


def test_a_page_number_may_stand_anywhere() -> None:
    document = small_document(paragraph("Page ", PageNumber(), "."), foot=(PageNumber(of_all=True),))

    assert [p.text for p in reopened(document).sections[0].footer.paragraphs] == [""]
    assert write_docx(document).pages == 0


def test_a_letterhead_may_be_lines_alone(tmp_path: Path) -> None:
    document = small_document(paragraph("We write."), letterhead=Letterhead(lines=((Run("Open Faces"),),)))

    head = reopened(document).sections[0].first_page_header

    assert [p.text for p in head.paragraphs] == ["Open Faces"]
    assert "Open Faces" in in_libreoffice(document, tmp_path)


def in_libreoffice(document: Document, folder: Path, *how: str) -> str:
    """Return the text of the pages LibreOffice makes of a document."""
    path = folder / "letter.docx"
    path.write_bytes(write_docx(document).data)
    subprocess.run(
        [
            needs("soffice"),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            path,
        ],
        capture_output=True,
        check=True,
        timeout=180,
    )
    made = path.with_suffix(".pdf")
    run = subprocess.run(
        [needs("pdftotext"), "-enc", "UTF-8", *how, made, "-"], capture_output=True, check=True
    )
    return run.stdout.decode()


def _between_marks(each: Block) -> list[str]:
    return "".join("\0" if isinstance(i, Mark) else words_of((i,)) for i in each.inlines).split("\0")


def squash(text: str) -> str:
    """Return text without white space and hyphens, compatibility forms folded."""
    return "".join(unicodedata.normalize("NFKC", text).replace("-", "").replace("\u2010", "").split())

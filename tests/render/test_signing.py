"""Signatures, logos and covers, in every format, judged by other people's programs."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from render.documents import block, logo, paragraph, right_to_left_document, small_document
from undersigned.document.model import Block, Columns, Cover, Document, Kind, Picture, Run, Signature
from undersigned.document.paper import Paper
from undersigned.render.docx import write_docx
from undersigned.render.grid import grid_of
from undersigned.render.html import write_html
from undersigned.render.pdf import write_pdf
from undersigned.render.plain import write_plain

HAND = Picture(logo(120, 40), "image/png", 114.0, 38.0, "Signature of Ana Díaz")
MARK = Picture(logo(40, 40), "image/png", 38.0, 38.0, "Logo of Bakers")
SIGNED = {
    "Ana Díaz": Signature(HAND, private=True),
    "Bakers": Signature(MARK),
    "Bo Li": Signature(),
    "Weavers": None,
}


def signed(**how: object) -> Document:
    entries = (
        block(Kind.ENTRY, Run(name, bold=True), "\nDirector", signature=signature)
        for name, signature in SIGNED.items()
    )
    return small_document(paragraph("We ask."), Columns(tuple(entries), 2), **how)


def covered(whole: Document, logos: int = 7) -> Document:
    pictures = tuple(replace(MARK, description=f"Logo {n}", width=30.0 + 12 * (n % 5)) for n in range(logos))
    cover = Cover((Run("Coalition"),), (Run(whole.title),), (Run("January 15, 2019"),), pictures)
    return replace(whole, cover=cover)


LETTERS: dict[str, Callable[[], Document]] = {
    "signed": signed,
    "covered": lambda: covered(signed()),
    "right to left": lambda: covered(right_to_left_document()),
    "many logos": lambda: covered(signed(), 60),
    "cover alone": lambda: replace(signed(), cover=Cover(title=(Run("We ask"),))),
    "numbered": lambda: _numbered(signed(paper=Paper(signatures_in_word=True))),
}


def _numbered(whole: Document) -> Document:
    def labelled(part: Block | Columns) -> Block | Columns:
        if isinstance(part, Block):
            return part
        return replace(part, blocks=tuple(b._replace(label=f"{n}.") for n, b in enumerate(part.blocks, 1)))

    return replace(whole, parts=tuple(map(labelled, whole.parts)))


@pytest.mark.parametrize("name", LETTERS)
def test_it_is_pdf_ua_1(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(LETTERS[name]()).data)

    assert [(f.rule_id, f.message) for f in page.validate_pdf(str(path), profile="ua1").failures] == []


@pytest.mark.parametrize("name", LETTERS)
def test_it_is_valid_for_word(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(write_docx(LETTERS[name]()).data)

    errors = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path).errors
    assert [(e.part_uri, e.description) for e in errors] == []


def figures(data: bytes) -> list[tuple[str, str]]:
    """Return what is said in the stead of each picture, and what it is a part of."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            (str(o.Alt), str(o.P.S))
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"
        ]


def test_a_signature_is_a_figure_inside_the_item_of_who_signs() -> None:
    assert figures(write_pdf(signed()).data) == [
        ("Signature of Ana Díaz", "/LBody"),
        ("Logo of Bakers", "/LBody"),
    ]


def test_a_line_to_sign_on_is_drawn_and_not_read_aloud() -> None:
    with_line, without = write_pdf(signed()), write_pdf(small_document(paragraph("We ask.")))
    with pikepdf.open(BytesIO(with_line.data)) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes()
    with pikepdf.open(BytesIO(without.data)) as pdf:
        bare = pdf.pages[0].Contents.read_bytes()

    assert (drawn.count(b" l S Q EMC"), bare.count(b" l S Q EMC")) == (1, 0)


def test_a_block_is_never_parted_from_its_signature() -> None:
    people = tuple(
        block(Kind.ENTRY, Run(f"Person {n}", bold=True), "\nDirector\nOf a house", signature=Signature())
        for n in range(60)
    )
    made = write_pdf(small_document(paragraph("We ask."), Columns(people, 2)))
    bottom = Paper().size.height - Paper().margin_bottom

    assert made.pages > 2
    assert len(made.places) == 61
    assert all(spot.y + spot.height <= bottom + 0.01 for spot in made.places)


def media(document: Document) -> list[str]:
    names = zipfile.ZipFile(BytesIO(write_docx(document).data)).namelist()
    return [name for name in names if name.startswith("word/media/")]


def test_a_picture_of_a_signature_goes_into_word_and_the_web_only_where_asked_for() -> None:
    asked = signed(paper=Paper(signatures_in_word=True))

    assert (len(media(signed())), len(media(asked))) == (1, 2)
    assert HAND.description not in write_html(signed()).data.decode()
    assert HAND.description in write_html(asked).data.decode()
    assert MARK.description in write_html(signed()).data.decode()


def test_an_e_mail_has_a_line_to_sign_on() -> None:
    assert f"{'_' * 30}\nBo Li\nDirector" in write_plain(signed()).data.decode()


def test_the_cover_is_a_page_of_its_own_with_all_its_logos_before_the_letter() -> None:
    document = covered(signed())
    made, without = write_pdf(document), write_pdf(signed())

    assert made.pages == without.pages + 1
    assert figures(made.data)[:7] == [(f"Logo {n}", "/Document") for n in range(7)]
    assert {spot.page for spot in made.places} == {2}


def test_a_grid_of_logos_fits_its_room_and_makes_none_larger() -> None:
    for count in (1, 2, 5, 12, 40, 80):
        cover = covered(signed(), count).cover
        assert cover is not None
        grid = grid_of(cover, 423.0, 330.0)

        assert grid.depth <= 330.0
        assert max(grid.scales) <= 1.0
        assert all(p.width * s <= grid.width + 1e-6 for p, s in zip(cover.pictures, grid.scales, strict=True))


def test_the_same_cover_and_signatures_are_the_same_bytes() -> None:
    first, again = (covered(signed(paper=Paper(signatures_in_word=True))) for _ in range(2))

    assert write_pdf(first).data == write_pdf(again).data
    assert write_docx(first).data == write_docx(again).data

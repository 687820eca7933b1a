"""A letter's own font files: which text they draw, that it can be copied, and that bytes stay the same."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import page
import pytest

from own_fonts import HARBOUR, RARE, own_font
from programs import needs
from render.documents import full_document, small_document
from render.docx.reading import tree_of, values
from render.pdf.test_scripts import by_pdfium, by_poppler, plain
from undersigned.document.model import Block, Document, Kind, Run
from undersigned.document.paper import Paper
from undersigned.faces.choose import choose
from undersigned.faces.families import Family
from undersigned.render.pdf import write_pdf

TEXT = "Stop the sale, we ask, of faces: naïve, Œuvre, Ω and Ж."


def letter(text: str, family: str, *files: bytes) -> Document:
    runs = (Run(text), Run(" In bold.", bold=True))
    return small_document(Block(Kind.PARAGRAPH, runs), paper=Paper(family=family), fonts=files)


def fonts_of(data: bytes, folder: Path) -> list[tuple[str, str]]:
    """Return the name of each font of a PDF, and whether it is embedded, as poppler tells."""
    path = folder / "fonts.pdf"
    path.write_bytes(data)
    told = subprocess.run((needs("pdffonts"), path), capture_output=True, check=True, text=True).stdout
    rows = [line.split() for line in told.splitlines()[2:]]
    return [(row[0].partition("+")[2], row[-5]) for row in rows]


def test_a_letter_is_set_in_its_own_font_embedded_and_its_text_can_be_copied(tmp_path: Path) -> None:
    data = write_pdf(letter(TEXT, HARBOUR, own_font(), own_font(style="Bold"))).data

    assert sorted(fonts_of(data, tmp_path)) == [("HarbourText-Bold", "yes"), ("HarbourText-Regular", "yes")]
    assert plain(by_poppler(data, tmp_path)) == plain(TEXT + " In bold.")
    assert plain(by_pdfium(data)) == plain(TEXT + " In bold.")
    assert len(data) < len(own_font()) // 4  # a part of it, not all


def test_it_draws_what_no_other_font_has_and_nothing_else_where_it_isnt_chosen(tmp_path: Path) -> None:
    text = f"We say {RARE}."
    without = choose(RARE, Family("Noto Serif"), False, False)
    data = write_pdf(letter(text, "Noto Serif", own_font())).data

    assert without is None
    assert ("HarbourText-Regular", "yes") in fonts_of(data, tmp_path)
    assert ("NotoSerif", "yes") in [(name.partition("-")[0], yes) for name, yes in fonts_of(data, tmp_path)]
    assert plain(by_poppler(data, tmp_path)) == plain(text + " In bold.")
    assert plain(by_pdfium(data)) == plain(text + " In bold.")


def test_what_it_lacks_is_drawn_by_a_font_that_ships(tmp_path: Path) -> None:
    text = "Harbour and ኢትዮጵያ"
    data = write_pdf(letter(text, HARBOUR, own_font())).data

    assert {name.partition("-")[0] for name, _ in fonts_of(data, tmp_path)} == {
        "HarbourText",
        "NotoSerifEthiopic",
    }
    assert plain(by_poppler(data, tmp_path)) == plain(text + " In bold.")


def test_a_style_it_lacks_is_its_nearest_unless_a_font_that_ships_has_the_family() -> None:
    files = (own_font(), own_font(style="Italic"), own_font("Noto Sans", of="NotoSans"))
    bold = choose("a", Family(HARBOUR, files), True, True)
    shipped = choose("a", Family("Noto Sans", files), True, False)
    own = choose("a", Family("Noto Sans", files), False, False)

    assert (bold and bold.postscript_name) == "HarbourText-Italic"
    assert shipped is not None
    assert own is not None
    assert isinstance(shipped.source, Path)
    assert isinstance(own.source, bytes)


def test_a_letter_in_its_own_font_is_pdf_ua_1_and_the_same_bytes_again(tmp_path: Path) -> None:
    files = (own_font(), own_font(style="Bold"), own_font(style="Italic"))
    whole = replace(full_document(), fonts=files)
    other = replace(whole, paper=Paper(family=HARBOUR))
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(other).data)

    assert write_pdf(other).data == path.read_bytes()
    assert write_pdf(other).data != write_pdf(whole).data
    assert page.validate_pdf(str(path), profile="ua1").failures == []


def test_another_file_of_the_same_family_makes_another_letter() -> None:
    one = write_pdf(letter(TEXT, HARBOUR, own_font())).data
    other = write_pdf(letter(TEXT, HARBOUR, own_font(of="NotoSans"))).data

    assert one != other


@pytest.mark.parametrize("what", ["nothing", "noise", "cut off"])
def test_a_file_that_is_no_font_draws_nothing_and_harms_nothing(what: str, tmp_path: Path) -> None:
    noise = b"\x00\x01\x00\x00" + b"\xff" * 400
    data = {"nothing": b"", "noise": noise, "cut off": own_font()[:5000]}[what]
    made = write_pdf(letter(TEXT, HARBOUR, data)).data

    assert plain(by_poppler(made, tmp_path)) == plain(TEXT + " In bold.")


def test_word_is_told_the_family() -> None:
    table = tree_of(letter(TEXT, HARBOUR, own_font()), "word/fontTable.xml")

    assert HARBOUR in values(table, "font", "name")

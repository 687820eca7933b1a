"""Every script's lines look as HarfBuzz alone shapes them in one piece: the same glyphs at the same places.

What is drawn (words apart, marks as outlines, runs parted for readers) is held against the outlines of the
whole line's glyphs, put on a page of their own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
import uharfbuzz as hb
from PIL import Image, ImageChops, ImageFilter, ImageOps

from programs import needs
from render.article_1 import ARTICLE_1
from render.pdf.test_scripts import _CJK, _FROM_THE_SYSTEM, document_in
from undersigned.document.model import Document
from undersigned.document.paper import Paper
from undersigned.faces.choose import choose
from undersigned.faces.families import Family
from undersigned.faces.model import Face
from undersigned.faces.scripts import script_of
from undersigned.render.pdf import write_pdf
from undersigned.render.pdf.breaks import opportunities

SIZE = 24.0
WIDEST = 400.0  # points
SCALE = 4  # pixels a point
NEAR = 3  # pixels across: what has ink of the other within one pixel is in its place
MOST = 0.001  # of the ink


def shaped(face: Face, text: str, language: str) -> Iterator[tuple[int, float, float]]:
    """Yield the glyphs of a text shaped as one, each with its place in points."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.language = language
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer, {})
    scale, x = SIZE / face.upem, 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield info.codepoint, (x + place.x_offset) * scale, place.y_offset * scale
        x += place.x_advance
    yield -1, x * scale, 0.0


def line_of(text: str, face: Face, language: str) -> str:
    """Return the beginning of a text that one face draws on one line."""
    line = ""
    for end in opportunities(text, language):
        longer = text[:end].rstrip()
        *_, (_, width, _) = shaped(face, longer, language)
        if width > WIDEST or not all(face.has(ord(char)) for char in longer):
            break
        line = longer
    return line


def reference(face: Face, text: str, language: str) -> bytes:
    """Return a PDF of nothing but the glyphs' outlines."""
    scale = SIZE / face.upem
    drawn = [
        b"q %f 0 0 %f %f %f cm %b Q\n" % (scale, scale, 60 + x, 700 + y, face.outline(glyph))
        for glyph, x, y in shaped(face, text, language)
        if glyph >= 0
    ]
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    pdf.pages[0].Contents = pdf.make_stream(b"".join(drawn))
    made = io.BytesIO()
    pdf.save(made)
    return made.getvalue()


def ink(data: bytes) -> Image.Image:
    """Return what a page shows, white on black, with nothing around it."""
    sheet = ImageOps.invert(pypdfium2.PdfDocument(data)[0].render(scale=SCALE, grayscale=True).to_pil())
    return sheet.crop(sheet.point([255 if value > 100 else 0 for value in range(256)]).getbbox())


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return how much of the ink of either has none of the other beside it, where they fit best."""
    size = (max(one.width, other.width) + 4, max(one.height, other.height) + 4)
    first = Image.new("L", size)
    first.paste(one, (2, 2))
    found = []
    for across, down in ((x, y) for x in (1, 2, 3) for y in (1, 2, 3)):
        second = Image.new("L", size)
        second.paste(other, (across, down))
        lone = (
            ImageChops.subtract(a, b.filter(ImageFilter.MaxFilter(NEAR)))
            for a, b in ((first, second), (second, first))
        )
        found.append(sum(sum(dots.histogram()[128:]) for dots in lone) / sum(first.histogram()[128:]))
    return min(found)


def drawn(name: str) -> tuple[Document, Face, str, str]:
    language, text = ARTICLE_1[name]
    if name in _FROM_THE_SYSTEM:
        needs(_CJK)
    first = next(char for char in text if script_of(char) != "Zyyy")
    face = choose(first, Family("Noto Serif"), False, False, language)
    assert face is not None
    line = line_of(text, face, language)
    assert len(line) > 5
    return replace(document_in(language, line), paper=Paper(text_size=SIZE)), face, line, language


@pytest.mark.parametrize("name", ARTICLE_1)
def test_a_line_is_drawn_as_harfbuzz_shapes_it_whole(name: str) -> None:
    document, face, line, language = drawn(name)

    assert unlike(ink(write_pdf(document).data), ink(reference(face, line, language))) <= MOST


@pytest.mark.parametrize(("name", "other"), [("Latin", "o"), ("Devanagari", "ा"), ("Arabic", "ب")])
def test_one_other_letter_would_be_seen(name: str, other: str) -> None:
    document, face, line, language = drawn(name)
    at = len(line) // 2
    changed = line[:at] + other + line[at + 1 :]

    assert unlike(ink(write_pdf(document).data), ink(reference(face, changed, language))) > MOST


def test_two_hundredths_of_the_size_would_be_seen() -> None:
    document, face, line, language = drawn("Thai")
    moved = replace(document, paper=replace(document.paper, text_size=SIZE * 1.02))

    assert unlike(ink(write_pdf(moved).data), ink(reference(face, line, language))) > MOST

"""Every script drawn, and its text given back: by poppler, by PDFium, by the tags."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

from programs import needs
from render.article_1 import ARTICLE_1
from render.documents import expected_text, small_document
from render.letters_in_scripts import letter_in
from undersigned.assets import resource
from undersigned.document.model import Block, Columns, Document, Kind, Note, Run
from undersigned.document.paper import Paper
from undersigned.faces import undrawable
from undersigned.faces.choose import choose
from undersigned.faces.families import Family
from undersigned.render.pdf import write_pdf

_UNSEEN = dict.fromkeys((0x2D, 0xAD, *range(0x200B, 0x2010), 0x2010, *range(0x202A, 0x202F), 0x2060, 0xFEFF))
_FROM_THE_SYSTEM = ("Chinese", "Japanese", "Korean")
_CJK = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"


def plain(text: str) -> str:
    """Return text without white space, hyphens, and what is never seen."""
    return "".join(unicodedata.normalize("NFKC", text.translate(_UNSEEN)).split())


def document_in(language: str, text: str) -> Document:
    rightward = language not in ("ar", "fa", "ur", "ug-Arab", "he", "yi", "aii", "dv")
    block = Block(Kind.PARAGRAPH, (Run(text),))
    return small_document(block, language=language, title="Letter", right_to_left=not rightward)


def by_poppler(data: bytes, folder: Path) -> str:
    (folder / "letter.pdf").write_bytes(data)
    command = (needs("pdftotext"), "-enc", "UTF-8", folder / "letter.pdf", "-")
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def by_pdfium(data: bytes) -> str:
    return "\n".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(data))


def shown_codes(data: bytes) -> set[int]:
    """Return the codes that the pages show."""
    found: set[int] = set()
    for sheet in pikepdf.open(io.BytesIO(data)).pages:
        for operands, operator in pikepdf.parse_content_stream(sheet):
            if str(operator) not in ("Tj", "TJ"):
                continue
            for part in operands[0] if str(operator) == "TJ" else operands:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    found |= {int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)}
    return found


@pytest.mark.parametrize("name", ARTICLE_1)
def test_the_text_of_every_script_is_drawn_and_can_be_copied(name: str, tmp_path: Path) -> None:
    language, text = ARTICLE_1[name]
    if name in _FROM_THE_SYSTEM:
        needs(_CJK)
    data = write_pdf(document_in(language, text)).data

    assert undrawable(text, Family("Noto Serif")) == ()
    assert 0 not in shown_codes(data)
    assert plain(by_poppler(data, tmp_path)) == plain(text)
    assert plain(by_pdfium(data)) == plain(text)


@pytest.mark.parametrize("name", [name for name in ARTICLE_1 if name not in _FROM_THE_SYSTEM])
def test_every_other_script_is_drawn_by_a_bundled_face(name: str) -> None:
    for bold in (False, True):
        for char in ARTICLE_1[name][1].replace(" ", ""):
            face = choose(char, Family("Noto Serif"), bold, False)
            assert face is not None
            assert isinstance(face.source, Path)
            assert face.source.parent == resource("fonts")


@pytest.mark.parametrize("language", ["ar", "he", "hi"])
def test_a_letter_in_its_language_is_pdf_ua_1(language: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(letter_in(language)).data)

    failures = page.validate_pdf(str(path), profile="ua1").failures

    assert [(f.rule_id, f.message) for f in failures] == []


@pytest.mark.parametrize("language", ["ar", "he", "hi"])
def test_the_words_of_a_letter_in_its_language_are_copied_whole(language: str, tmp_path: Path) -> None:
    document = letter_in(language)
    data = write_pdf(document).data

    said = [line for line in expected_text(document).splitlines() if not line.startswith("head\t")]
    words = " ".join(line.removeprefix("note\t") for line in said).split()
    for copied in (plain(by_poppler(data, tmp_path)), plain(by_pdfium(data))):
        assert [word for word in words if plain(word) not in copied] == []


def test_brackets_and_numbers_among_arabic_words_are_copied_as_they_are_written(tmp_path: Path) -> None:
    text = "سنة (2019) و(١)، «نعم» للعالم. جداً، ثم [لا] 100% أو 3.5؛ انتهى."
    data = write_pdf(document_in("ar", text)).data

    assert plain(by_poppler(data, tmp_path)) == plain(text)
    assert plain(by_pdfium(data)) == plain(text)


def test_words_are_parted_where_arabic_text_parts_them(tmp_path: Path) -> None:
    text = "السلام عليكم. هذا نص قصير، فيه كلمات."
    copied = by_poppler(write_pdf(document_in("ar", text)).data, tmp_path)

    assert [plain(word) for word in copied.split() if plain(word)] == text.split()


def test_a_soft_hyphen_is_seen_only_where_a_line_ends_at_it(tmp_path: Path) -> None:
    text = "Donau\xaddampf\xadschiff\xadfahrts\xadgesell\xadschaft " * 9
    data = write_pdf(document_in("de", text)).data
    copied = by_poppler(data, tmp_path)

    lines = [line for line in copied.splitlines() if line.strip()]
    hyphens = [line.count("\xad") for line in lines]
    assert sum(hyphens) > 0
    assert all(count <= 1 for count in hyphens)
    ends = [line.rstrip("\u200b\u200c")[-1] for line, count in zip(lines, hyphens, strict=True) if count]
    assert set(ends) == {"\xad"}
    assert plain(copied) == plain(text)
    assert plain(by_pdfium(data)) == plain(text)


def test_joiners_come_back_in_persian() -> None:
    data = write_pdf(document_in("fa", "می‌شود")).data

    assert "می\u200cشود" in by_pdfium(data)


def test_a_prefix_joins_the_name_that_a_field_puts_behind_it() -> None:
    apart = Block(Kind.PARAGRAPH, (Run("و"), Run("بعد")))
    joined = Block(Kind.PARAGRAPH, (Run("ل"), Run("منظمة", field="recipient.name")))
    whole = Block(Kind.PARAGRAPH, (Run("لمنظمة"),))

    codes = [shown_codes(write_pdf(small_document(b, language="ar")).data) for b in (apart, joined, whole)]

    assert codes[1] == codes[2]


def test_emoji_and_unknown_scripts_do_no_harm() -> None:
    assert write_pdf(document_in("en", "Yes 👍🏽 👩‍👩‍👧 🏳️‍🌈 \U00012000 \ue000 ¯\\_(ツ)_/¯")).pages == 1


def test_a_page_from_right_to_left_is_mirrored() -> None:
    names = tuple(Block(Kind.ENTRY, (Run(name),)) for name in ("أولى", "ثانية", "ثالثة", "رابعة"))
    item = Block(Kind.ITEM, (Run("بند"),), level=1, label="–")
    link = Block(Kind.PARAGRAPH, (Run("موقعنا", link="https://example.org"),))
    paper = Paper(margin_start=90, margin_end=50)
    notes = (Note("n", "1", (Run("حاشية"),)),)
    document = small_document(
        link, item, Columns(names, 2), language="ar", paper=paper, notes=notes, right_to_left=True
    )
    pdf = pikepdf.open(io.BytesIO(write_pdf(document).data))
    width = paper.size.width

    rectangle = [float(side) for side in pdf.pages[0].Annots[0].Rect]
    assert rectangle[2] == pytest.approx(width - 90, abs=0.1)
    places = _places(pypdfium2.PdfDocument(write_pdf(document).data)[0])
    assert places["–"] > places["بند"]
    assert places["أولى"] > places["ثالثة"]
    assert width - 90 > places["بند"] > width - 90 - 40


def _places(sheet: pypdfium2.PdfPage) -> dict[str, float]:
    """Return the left edge of each line of a page by its words."""
    text = sheet.get_textpage()
    boxes = [text.get_rect(at) for at in range(text.count_rects())]
    return {re.sub("[\u200e\u200f]", "", text.get_text_bounded(*box)).strip(): box[0] for box in boxes}

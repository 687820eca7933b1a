"""Both directions in one line, and what else readers turn, drop or part: it is copied as it was written."""

from __future__ import annotations

import io
from pathlib import Path

import page
import pikepdf
import pytest

from render.documents import item, small_document
from render.pdf.test_scripts import by_pdfium, by_poppler, document_in, plain
from undersigned.document.model import Block, Document, Kind, Mark, Note, Run
from undersigned.render.pdf import write_pdf

_ARABIC = (
    "نحن المنظمات الموقعة أدناه، وعددها 12، نكتب إليكم بشأن هذا النظام الذي تبيعونه.",
    "وقد اختبرت 28 مدينة GPT-4 وFace API فعلاً، ثم Lens API 2.0 في 15/3/2019.",
    "زوروا https://example.org/faces?year=2019&lang=ar أو اكتبوا إلى amal@faces.example.",
    "كلُّ شخصٍ (كما قالت AT&T Inc. وغيرها) له الحقُّ في الحياة الخاصة: 100% منهم، ص. 77–91.",
    "انضمت إلينا Bürgerrechte e.V. (برلين) و«نور» وПрава людини وR3D (Red en Defensa).",
)
_HEBREW = (
    "אנו, 12 הארגונים החתומים מטה, פונים אליכם בעניין המערכת הזאת לזיהוי פנים.",
    "ב־15 במרץ 2019 ניסו 28 ערים את GPT-4 ואת Face API, ואחר כך את Lens API 2.0.",
    "ראו https://example.org/faces?year=2019&lang=he או כתבו אל naomi@faces.example.",
    "„לְכָל אָדָם הזכות לפרטיות”, אמרה גב’ כהן (AT&T Inc.); 100% מהם, עמ’ 77–91.",
    "הצטרפו אלינו Bürgerrechte e.V. (ברלין) ו“אור” וגם R3D (Red en Defensa).",
)
_ENGLISH = (
    "Among those who sign with us are friends from many countries, who write their names as they do.",
    "We thank שלום וצדק for it, and جمعية الحقوق الرقمية as well, who found it first.",
    "The word شكراً means thanks, and so does תודה רבה in Haifa.",
)


def _document(language: str, paragraphs: tuple[str, ...]) -> Document:
    blocks = [Block(Kind.PARAGRAPH, (Run(text),)) for text in paragraphs]
    return small_document(*blocks, language=language, right_to_left=language in ("ar", "he"))


@pytest.mark.parametrize(
    ("language", "paragraphs"), [("ar", _ARABIC), ("he", _HEBREW), ("en", _ENGLISH)], ids=["ar", "he", "en"]
)
def test_a_paragraph_in_both_directions_is_copied_in_the_order_it_is_read(
    language: str, paragraphs: tuple[str, ...], tmp_path: Path
) -> None:
    data = write_pdf(_document(language, paragraphs)).data

    for copied in (plain(by_poppler(data, tmp_path)), plain(by_pdfium(data))):
        assert [text for text in paragraphs if plain(text) not in copied] == []


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("ar", "نعلم ذلك (انظروا ", " وقد أكّدت الاختبارات اللاحقة ذلك كله."),
        ("he", "אנו יודעים זאת (ראו ", " בדיקות מאוחרות יותר אישרו זאת."),
    ],
)
def test_a_note_s_mark_behind_signs_after_latin_words_is_copied_after_them(
    language: str, before: str, after: str, tmp_path: Path
) -> None:
    inlines = (Run(f"{before}Buolamwini & Gebru 2018)."), Mark("one", "2"), Run(after))
    notes = (Note("one", "2", (Run("x"),)),)
    block = Block(Kind.PARAGRAPH, inlines)
    data = write_pdf(small_document(block, language=language, right_to_left=True, notes=notes)).data

    whole = plain(f"{before}Buolamwini & Gebru 2018).2{after}")
    assert whole in plain(by_poppler(data, tmp_path))
    assert whole in plain(by_pdfium(data))


def test_the_look_of_a_latin_phrase_may_change_within_it(tmp_path: Path) -> None:
    runs = (Run("دراسة أخرى نشرت عن "), Run("Gender "), Run("Shades", italic=True), Run("، وهي طويلة جداً."))
    data = write_pdf(small_document(Block(Kind.PARAGRAPH, runs), language="ar", right_to_left=True)).data

    whole = plain("".join(run.text for run in runs))
    assert whole in plain(by_poppler(data, tmp_path))
    assert whole in plain(by_pdfium(data))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "setidak-tidaknya"),
        ("ka", "მართვა-გამგეობაში"),
        ("te", "వివేచన-అంతఃకరణ"),
        ("ru", "государств-членов"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_copied(language: str, word: str) -> None:
    text = " ".join([word, "a", word, "be", word] * 12)

    assert "".join(by_pdfium(write_pdf(document_in(language, text)).data).split()).replace(
        "\u200b", ""
    ).replace("\u200c", "") == text.replace(" ", "")


def test_no_page_holds_a_number_that_only_programs_write() -> None:
    text = "سنة 2019 (A-1) و٣.٥؛ Lens 2.0 ثم כן, B. " * 8
    pdf = pikepdf.open(io.BytesIO(write_pdf(document_in("ar", text)).data))

    for sheet in pdf.pages:
        assert pikepdf.parse_content_stream(sheet)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_no_face_draws_is_pdf_ua_all_the_same(language: str, tmp_path: Path) -> None:
    data = write_pdf(document_in(language, "Yes \ue000\U0001e923\U0001e925 and نعم \U00012000.")).data
    (tmp_path / "letter.pdf").write_bytes(data)

    assert list(page.validate_pdf(str(tmp_path / "letter.pdf"), profile="ua1").failures) == []
    assert "\ue000" in by_poppler(data, tmp_path) or language == "ar"


def test_a_list_s_label_is_read_on_the_line_it_stands_on(tmp_path: Path) -> None:
    words = ("གཞན་ཡང་རང་ར་སོ་སོར་གྱིས་འབད་མ་ཚུགས་པའི་འཚོ་བའི་གནས་སྟངས་ལ་སོགས་པ་ཚུ་བརྩིས་ཏེ་" * 3, "One two three. " * 20)
    for text in words:
        items = [item(f"{i}.", text, starts=i == 1) for i in range(1, 4)]
        copied = by_poppler(write_pdf(small_document(*items, language="dz")).data, tmp_path)

        assert plain(copied) == plain("".join(f"{i}. {text}" for i in range(1, 4)))


def test_no_line_begins_inside_a_letter_with_its_marks(tmp_path: Path) -> None:
    mon = "ပ္ဍဲဒေသကၟိန်ဍုၚ်သ္ဒးဒ္ဂေတ်ဗက်" * 9
    tilde = "allpon \u0303yec\u0308ha'yetsa " * 30
    for text in (mon, tilde):
        data = write_pdf(document_in("mnw", text)).data

        assert plain(by_poppler(data, tmp_path)) == plain(text)

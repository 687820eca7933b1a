"""The PDF, judged by other people's programs: validators, poppler, PDFium."""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

from programs import needs
from render.documents import (
    block,
    expected_text,
    full_document,
    paragraph,
    re_line_document,
    small_document,
)
from undersigned.document.model import Columns, Document, Kind, Mark, Note, Run
from undersigned.render.pdf import write_combined, write_pdf

DOCUMENTS: dict[str, Callable[[], Document]] = {"title": full_document, "re-line": re_line_document}


def squash(text: str) -> str:
    """Return what a reader gets: compatibility forms folded, no white space, no hyphens at line ends."""
    return "".join(unicodedata.normalize("NFKC", text).replace("-", "").replace("\u2010", "").split())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_pdf_ua_1(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(DOCUMENTS[name]()).data)

    failures = page.validate_pdf(str(path), profile="ua1").failures

    assert [(f.rule_id, f.message) for f in failures] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_can_be_copied_by_poppler(name: str, tmp_path: Path) -> None:
    document = DOCUMENTS[name]()
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(document).data)

    run = subprocess.run([needs("pdftotext"), "-enc", "UTF-8", path, "-"], capture_output=True, check=True)

    text = squash(run.stdout.decode())
    words = expected_text(document).replace("note\t", "").replace("head\t", "").split()
    # Punctuation may stand after the number of a note's mark.
    missing = [word for word in words if squash(word).rstrip(".,;") not in text]
    assert missing == []


def test_pdfium_finds_the_words_in_the_order_they_are_read() -> None:
    names = tuple(block(Kind.ENTRY, f"Group number {n}") for n in range(40))
    document = small_document(paragraph("First we write this."), paragraph("Then that."), Columns(names, 2))
    pdf = pypdfium2.PdfDocument(write_pdf(document).data)

    text = squash("\n".join(p.get_textpage().get_text_range() for p in pdf))

    at = [text.find(squash(f"number {n}")) for n in range(10, 40)]
    assert text.find("Firstwewritethis.") < text.find("Thenthat.") < at[0]
    assert at == sorted(at)


def test_the_tags_are_those_of_the_letter(tmp_path: Path) -> None:
    pdf = _open(write_pdf(full_document()).data, tmp_path)
    tags: Counter[str] = Counter()
    for element in pdf.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/Type") == "/StructElem":
            tags[str(element.S)] += 1

    assert tags["/H1"] == 1
    assert tags["/Note"] == 5
    assert tags["/Figure"] == 1
    assert tags["/Reference"] == 6  # one note is marked twice
    assert tags["/LI"] == tags["/LBody"]


def test_the_content_of_a_page_is_written_in_the_order_of_its_tags(tmp_path: Path) -> None:
    pdf = _open(write_pdf(full_document()).data, tmp_path)

    tagged = _content_in_tags(pdf)

    for number, pdf_page in enumerate(pdf.pages):
        here = [mcid for owner, mcid in tagged if owner == pdf_page.obj.objgen]
        assert here == list(range(len(here))), f"page {number + 1}"


def test_no_metadata_but_title_and_author_is_written(tmp_path: Path) -> None:
    data = write_pdf(full_document()).data
    pdf = _open(data, tmp_path)

    assert dict(pdf.docinfo) == {
        "/Title": "Stop selling face surveillance to government",
        "/Author": "Coalition for Open Faces",
    }
    assert b"ReportLab" not in data
    assert str(pdf.Root.Lang) == "en-US"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_the_same_document_is_the_same_bytes() -> None:
    assert write_pdf(full_document()).data == write_pdf(full_document()).data


def _digest_in_another_process(*before: str, **settings: str) -> str:
    """Return the hash of a letter written after others; `settings` are the process's variables."""
    code = (
        "import sys, hashlib; from render import documents as d;"
        "from undersigned.render.pdf import write_pdf;"
        "[write_pdf(getattr(d, n)()) for n in sys.argv[1:]];"
        "print(hashlib.sha256(write_pdf(d.full_document()).data).hexdigest())"
    )
    root = Path(__file__).resolve().parents[3]
    run = subprocess.run(
        [sys.executable, "-c", code, *before],
        env={"PYTHONPATH": f"{root / 'desktop'}:{root / 'tests'}", "PATH": "", **settings},
        capture_output=True,
        check=True,
        text=True,
    )
    return run.stdout.strip()


def test_a_letter_written_before_doesnt_change_the_next_one() -> None:
    assert _digest_in_another_process() == _digest_in_another_process("re_line_document")


def test_a_persons_settings_for_reportlab_dont_change_a_letter() -> None:
    settings = {"RL_pdfMultiLine": "1", "RL_pdfComments": "1", "RL_documentLang": "fr"}

    assert _digest_in_another_process() == _digest_in_another_process(**settings)


@pytest.mark.parametrize(
    "title",
    [
        "Brackets ) and ( a slash \\, 100 %d of it",
        "“Quotes”, a dash –, café",
        "要求書 𝒳",
        "رسالة مفتوحة",
    ],
)
def test_a_title_is_read_back_as_it_was_written(title: str, tmp_path: Path) -> None:
    pdf = _open(write_pdf(small_document(block(Kind.TITLE, title), title=title)).data, tmp_path)

    assert str(pdf.docinfo.Title) == title
    assert [entry.title for entry in pdf.open_outline().root] == [title]
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == title


def test_a_name_in_a_script_of_the_systems_fonts_is_drawn_and_can_be_copied(tmp_path: Path) -> None:
    needs("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")
    names = (
        "国際環境NGO FoE Japan（エフ・オー・イー・ジャパン）",
        "公益財団法人世界自然保護基金（ＷＷＦ）ジャパン",
    )
    document = small_document(
        block(Kind.TITLE, "声明"), Columns(tuple(block(Kind.ENTRY, n) for n in names), 1), language="ja"
    )
    path = tmp_path / "letter.pdf"
    path.write_bytes(write_pdf(document).data)

    run = subprocess.run([needs("pdftotext"), "-enc", "UTF-8", path, "-"], capture_output=True, check=True)
    drawn = pypdfium2.PdfDocument(path)[0].render(scale=1, grayscale=True).to_pil()

    for name in names:
        assert squash(name) in squash(run.stdout.decode())
    assert sum(drawn.histogram()[:128]) > 400  # there is ink, not only text to be copied


def test_a_decomposed_letter_is_drawn_as_one_and_copied_as_typed() -> None:
    document = small_document(paragraph("Mari\u0301a Ne\u030cmcova\u0301 x\u0302"))
    text = pypdfium2.PdfDocument(write_pdf(document).data)[0].get_textpage().get_text_range()

    assert unicodedata.normalize("NFC", "Mari\u0301a Ne\u030cmcova\u0301 x\u0302") in unicodedata.normalize(
        "NFC", text
    )


def test_a_link_leads_to_its_address_and_says_so(tmp_path: Path) -> None:
    document = small_document(
        block(Kind.TITLE, "Links"),
        paragraph("See ", Run("our page", link="https://example.org/ä b?x=1"), "."),
    )
    pdf = _open(write_pdf(document).data, tmp_path)

    annotation = pdf.pages[0].Annots[0]
    assert str(annotation.A.URI) == "https://example.org/%C3%A4%20b?x=1"
    assert str(annotation.Contents) == "https://example.org/ä b?x=1"


def test_a_mark_leads_to_its_note(tmp_path: Path) -> None:
    document = small_document(
        block(Kind.TITLE, "Notes"),
        paragraph("A claim", Mark("a", "1"), ", and again", Mark("a", "1"), "."),
        notes=(Note("a", "1", (Run("The source."),)),),
    )
    pdf = _open(write_pdf(document).data, tmp_path)

    annotations = list(pdf.pages[0].Annots)
    assert [str(a.Contents) for a in annotations] == ["The source.", "The source."]
    assert all(a.Dest[0].objgen == pdf.pages[0].obj.objgen for a in annotations)


def test_a_draft_says_so_on_every_page_and_is_not_read_aloud(tmp_path: Path) -> None:
    parts = tuple(paragraph("A line that is long enough to fill the page in time. " * 9) for _ in range(20))
    document = small_document(block(Kind.TITLE, "Draft letter"), *parts, draft="Draft")
    path = tmp_path / "letter.pdf"
    made = write_pdf(document)
    path.write_bytes(made.data)

    pdf = pypdfium2.PdfDocument(path)
    assert made.pages == len(pdf) > 1
    assert all("Draft" in p.get_textpage().get_text_range().replace("\r\n", "") for p in pdf)
    assert page.validate_pdf(str(path), profile="ua1").failures == []


def _open(data: bytes, folder: Path) -> pikepdf.Pdf:
    path = folder / "opened.pdf"
    path.write_bytes(data)
    return pikepdf.open(path)


def _content_in_tags(pdf: pikepdf.Pdf) -> list[tuple[tuple[int, int], int]]:
    """Return the pages and numbers of all marked content, in the order of the structure tree."""
    found: list[tuple[tuple[int, int], int]] = []

    def walk(node: object, owner: tuple[int, int]) -> None:
        if isinstance(node, pikepdf.Array):
            for kid in node:
                walk(kid, owner)
        elif isinstance(node, int):
            found.append((owner, node))
        elif isinstance(node, pikepdf.Dictionary):
            owner = node.Pg.objgen if "/Pg" in node else owner
            if "/S" in node:
                walk(node.get("/K", pikepdf.Array()), owner)
            elif "/MCID" in node:
                found.append((owner, int(node.MCID)))

    walk(pdf.Root.StructTreeRoot.K, (0, 0))
    return found


def test_several_letters_make_one_file_with_a_bookmark_each(tmp_path: Path) -> None:
    letters = [full_document(), re_line_document(), full_document()]
    out = io.BytesIO()
    pages = write_combined(letters, "Three letters", out)
    pdf = _open(out.getvalue(), tmp_path)

    assert page.validate_pdf(str(tmp_path / "opened.pdf"), profile="ua1").failures == []
    assert pages == len(pdf.pages) == sum(write_pdf(letter).pages for letter in letters)
    with pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == [letter.title for letter in letters]
        assert len(outline.root[0].children) > 3

"""The package: nothing in it but the letter, and the same bytes whenever it is written."""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from render.documents import block, full_document, item, paragraph, small_document
from render.docx.reading import all_of, parts_of, reopened, text_of, tree_of
from undersigned.document.model import Columns, Kind, Mark, Note, Run
from undersigned.render.docx import write_docx
from undersigned.render.docx.direction import MAYBE_RIGHT, stretches
from undersigned.render.docx.links import target_of

ROOT = Path(__file__).resolve().parents[3]


def test_the_same_letter_has_the_same_bytes_in_another_process() -> None:
    again = (
        "import hashlib, sys; sys.path[:0] = ['desktop', 'tests']\n"
        "from render.documents import *; from undersigned.render.docx import write_docx\n"
        "write_docx(re_line_document())\n"
        "print(hashlib.sha256(write_docx(full_document()).data).hexdigest())\n"
    )
    script = f"{again}assert write_docx(full_document()).data == write_docx(full_document()).data"

    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(said) == 1


def test_nothing_tells_of_a_machine_or_a_tool() -> None:
    document = replace(full_document(), draft="DRAFT")
    with zipfile.ZipFile(io.BytesIO(write_docx(document).data)) as package:
        entries = package.infolist()

    names = [e.filename for e in entries]
    assert names[0] == "[Content_Types].xml"
    assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {e.external_attr for e in entries} == {0}
    assert len(set(names)) == len(names)
    assert sorted({name.split("/")[0] for name in names}) == [
        "[Content_Types].xml",
        "_rels",
        "docProps",
        "word",
    ]
    assert [name for name in names if name.startswith("docProps/")] == ["docProps/core.xml"]
    everything = b"".join(data for name, data in parts_of(document).items() if "media" not in name).lower()
    assert [word for word in (b"python", b"undersigned/", b"generated", b"libre") if word in everything] == []


def test_core_properties_are_title_sender_and_language_alone() -> None:
    core = etree.fromstring(parts_of(full_document())["docProps/core.xml"])

    assert {etree.QName(e).localname: e.text for e in core} == {
        "title": "Stop selling face surveillance to government",
        "creator": "Coalition for Open Faces",
        "language": "en-US",
    }


def test_a_letter_without_a_sender_names_nobody() -> None:
    core = parts_of(small_document(author=""))["docProps/core.xml"]

    assert b"creator" not in core


ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
XML_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=60
)


@given(ANY_TEXT, ANY_TEXT)
def test_any_text_makes_a_file_that_opens(text: str, label: str) -> None:
    document = small_document(
        paragraph(Run(text, link=f"https://example.org/{text}", language=label), Mark("n", label)),
        item(label, text, starts=True),
        Columns((block(Kind.ENTRY, text, label=label), block(Kind.ENTRY, Run(text, bold=True))), 2),
        title=text,
        author=text,
        language=label,
        head=(Run(text),),
        draft=text,
        notes=(Note("n", label, (Run(text, link=text),)),),
    )

    for name, data in parts_of(document).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(data)
    assert reopened(document).paragraphs


@given(XML_TEXT)
def test_no_word_is_lost_or_read_as_markup(text: str) -> None:
    document = small_document(paragraph(text), Columns((block(Kind.ENTRY, text), block(Kind.ENTRY, "B")), 2))

    paragraphs = [p.text for p in docx.Document(io.BytesIO(write_docx(document).data)).paragraphs]

    wanted = text.replace("\u00ad", "")  # python-docx doesn't read the element for a soft hyphen
    assert paragraphs[:2] == [wanted, wanted]


def test_line_feeds_tabs_and_controls_are_words_own_or_gone() -> None:
    document = small_document(paragraph("a\tb\nc\r\nd\x0be\x00\x1f\ud800f"))

    assert [p.text for p in reopened(document).paragraphs] == ["a\tb\nc\nd\nef"]


@given(st.text(st.sampled_from("aB1 .-،גאع٣(")), st.booleans())
def test_turning_loses_nothing_and_turns_every_letter(text: str, right_to_left: bool) -> None:
    pieces = list(stretches(text, right_to_left))

    assert "".join(piece for piece, _ in pieces) == text
    assert all(not set(piece) & set("aB") for piece, turned in pieces if turned)
    assert all(not set(piece) & set("גאع") for piece, turned in pieces if not turned)


def test_every_letter_that_runs_right_to_left_is_looked_for() -> None:
    letters = (chr(c) for c in range(sys.maxunicode) if unicodedata.bidirectional(chr(c)) in ("R", "AL"))

    assert [f"U+{ord(c):04X}" for c in letters if not MAYBE_RIGHT.match(c)] == []


def test_addresses_that_are_no_links_are_plain_words() -> None:
    bad = (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "http://[::1",
        "https://a b/",
        "",
        "openfaces",
    )

    assert [address for address in bad if target_of(address)] == []
    document = small_document(paragraph(*(Run("x", link=address) for address in bad)))
    assert list(all_of(tree_of(document), "hyperlink")) == []
    assert text_of(tree_of(document)) == "x" * len(bad)


def test_addresses_are_mended_to_what_a_uri_may_hold() -> None:
    assert target_of("https://exämple.org/ä b?q=[1]#x") == "https://xn--exmple-cua.org/%C3%A4%20b?q=%5B1%5D#x"
    assert target_of("https://example.org/100%25 or 5%") == "https://example.org/100%25%20or%205%25"
    assert target_of("mailto:ana@example.org?subject=A b") == "mailto:ana@example.org?subject=A%20b"
    assert target_of("https://example.org:8080") == "https://example.org:8080"
    assert target_of("tel:+49 30 1234") == "tel:+49%2030%201234"


def test_letters_of_one_paper_share_their_frame() -> None:
    one, other = small_document(paragraph("One")), small_document(paragraph("Other"))

    differing = [name for name, data in parts_of(one).items() if parts_of(other)[name] != data]

    assert differing == ["word/document.xml"]

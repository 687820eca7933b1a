"""Files that came through spreadsheets, converters, phones and other hands: nothing is lost unsaid."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import polib
import pytest
from lxml import etree

from translations.test_files import KINDS, bare, come_back, letter, same
from undersigned.campaign.model import Campaign
from undersigned.errors import UnreadableError
from undersigned.problems import Severity
from undersigned.text.blocks import read_blocks
from undersigned.text.model import LetterText
from undersigned.translations.formats import FORMATS, read, write
from undersigned.translations.incoming import asked_again, take_in
from undersigned.translations.taken import Fate, Taken


def kinds(taken: Taken) -> list[str]:
    return [p.kind for p in taken.problems if not p.kind.startswith("slip-")]


@pytest.fixture(scope="module")
def made() -> Campaign:
    return letter("generated", "ar")


@pytest.fixture
def handout(made: Campaign, tmp_path: Path) -> Path:
    path = tmp_path / "back.ar.docx"
    path.write_bytes(write(made, "ar", "docx"))
    return path


def written(made: Campaign) -> str:
    return write(made, "ar", "po").decode()


def the_table(document: Any) -> Any:
    return max(document.tables, key=lambda table: len(table.rows))


def code_gone(document: Any) -> None:
    for row in the_table(document).rows[1:]:
        first = row.cells[0].paragraphs[0]._p
        first.getparent().remove(first)


def code_as(change: Callable[[str], str]) -> Callable[[Any], None]:
    def edit(document: Any) -> None:
        for row in the_table(document).rows[1:]:
            for run in row.cells[0].paragraphs[0].runs:
                run.text = change(run.text)

    return edit


@pytest.mark.parametrize(
    "edit",
    [
        code_gone,
        code_as(str.lower),
        code_as(lambda code: code.replace("-", "–")),
        code_as(lambda code: code.replace("-", "\u2011")),
        code_as(lambda code: ""),
    ],
    ids=["gone", "small letters", "a dash", "a hyphen that keeps the line", "emptied"],
)
def test_rows_whose_code_was_damaged_are_known_by_their_text(
    made: Campaign, handout: Path, edit: Callable[[Any], None]
) -> None:
    document = docx.Document(str(handout))
    edit(document)
    document.save(str(handout))

    taken = come_back(made, handout, "")

    assert kinds(taken) == []
    assert same(taken.campaign, made)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 0)])
def test_a_table_typed_anew_may_have_its_columns_in_another_order(
    made: Campaign, handout: Path, tmp_path: Path, order: tuple[int, ...]
) -> None:
    rows = [
        [row.cells[0].text.partition("\n")[0], row.cells[0].text.partition("\n")[2], row.cells[1].text]
        for row in the_table(docx.Document(str(handout))).rows
    ]
    new = docx.Document()
    table = new.add_table(rows=0, cols=len(order))
    for code, source, text in rows[1:]:
        cells = table.add_row().cells
        if len(order) == 2:
            cells[0].text, cells[1].text = text, f"{code}\n{source}"
        elif order[0] == 0:
            cells[0].text, cells[1].text, cells[2].text = code, source.partition("\n")[0], text
        else:
            cells[0].text, cells[1].text, cells[2].text = str(len(table.rows)), f"{code}\n{source}", text
    path = tmp_path / "anew.docx"
    new.save(str(path))

    taken = come_back(made, path, "ar")

    assert taken.count(Fate.UNKNOWN) == 0
    assert taken.count(Fate.ADDED) == len(made.text.translations)


def test_a_translation_whose_text_was_deleted_beside_it_is_told(made: Campaign, handout: Path) -> None:
    document = docx.Document(str(handout))
    row = the_table(document).rows[-7]
    row.cells[0].text = ""
    document.save(str(handout))

    taken = come_back(made, handout, "")
    (found,) = (p for p in taken.problems if not p.kind.startswith("slip-"))

    assert (found.kind, found.severity) == ("translation-of-what", Severity.STOPS)
    assert str(found.facts["words"])[:10] in row.cells[1].text
    assert "segment" not in str(found)


def test_a_po_without_contexts_is_known_by_its_texts(made: Campaign, tmp_path: Path) -> None:
    path = tmp_path / "back.ar.po"
    text = written(made)
    path.write_text(re.sub(r"msgctxt .*\n", "", text), encoding="utf-8")

    taken = come_back(made, path, "")

    assert kinds(taken) == []
    assert same(taken.campaign, made)


@pytest.mark.parametrize("kind", ["xliff", "xliff2"])
def test_xliff_units_that_were_numbered_anew_are_known_by_their_texts(
    made: Campaign, tmp_path: Path, kind: str
) -> None:
    root = etree.fromstring(write(made, "ar", kind))
    units = (e for e in root.iter() if etree.QName(e).localname in ("trans-unit", "unit"))
    for number, unit in enumerate(units):
        unit.set("id", str(number))
    path = tmp_path / f"back.ar{FORMATS[kind].suffix}"
    path.write_text(etree.tostring(root, encoding="unicode"), encoding="utf-16")

    taken = come_back(made, path, "")

    assert kinds(taken) == []
    assert same(taken.campaign, made)


def test_what_belongs_to_another_letter_is_told_once_and_needs_a_person(tmp_path: Path) -> None:
    path = tmp_path / "shop.es.po"
    path.write_text('msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "Open"\nmsgstr "Abrir"\n', encoding="utf-8")

    taken = come_back(letter("generated", "es"), path, "")

    assert (taken.problems[0].kind, taken.problems[0].severity) == ("translations-of-nothing", Severity.STOPS)
    assert "shop.es.po" in str(taken.problems[0])


@pytest.mark.parametrize("kind", [*KINDS, "po"])
def test_a_translators_remark_is_told_even_where_nothing_else_changed(
    made: Campaign, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"back.ar{FORMATS[kind].suffix}"
    data = write(made, "ar", kind)
    if kind == "po":
        data = data.replace(b"#. ", b"# Which rule?\n#. ", 1)
    elif kind == "xliff":
        data = data.replace(b"</trans-unit>", b'<note from="Ana">Which rule?</note></trans-unit>', 1)
    elif kind == "xliff2":
        data = data.replace(b"</notes>", b"<note>Which rule?</note></notes>", 1)
    path.write_bytes(data)
    if kind == "docx":
        document = docx.Document(str(path))
        runs = the_table(document).rows[1].cells[1].paragraphs[0].runs
        document.add_comment(runs, text="Which rule?", author="Ana")
        document.save(str(path))

    taken = come_back(made, path, "", made)
    (found,) = taken.problems

    assert (found.kind, found.severity) == ("translation-remark", Severity.LOOK)
    assert "Which rule?" in str(found)
    assert asked_again(made, taken, [read(path, made)])[1] == {}


def test_our_own_questions_that_come_back_are_no_remarks(made: Campaign, tmp_path: Path) -> None:
    from undersigned.translations.handout.writing import write_handout

    path = tmp_path / "back.ar.docx"
    key = (made.text.segments[1].id, "")
    path.write_bytes(write_handout(made, "ar", {key: "What is this?"}))

    assert kinds(come_back(made, path, "", made)) == []


def two_in_arabic() -> Campaign:
    source = "{% if signatories.count == 1 %}One asks.{% else %}{{signatories.count}} ask.{% endif %}"
    segments, _ = read_blocks(f"{source} ^count\n\nWe ask you. ^ask")
    return Campaign("c", "T", text=LetterText(segments=segments), languages=("ar",))


def test_forms_that_a_translator_left_out_are_told_and_make_a_draft(tmp_path: Path) -> None:
    made = two_in_arabic()
    path = tmp_path / "t.ar.po"
    po = polib.pofile(written(made))
    po[0].msgstr_plural = {0: "يطلب {{signatories.count}}.", 1: "يطلب واحد."}
    path.write_text(str(po), encoding="utf-8")

    taken = take_in(made, [read(path, made)])

    assert sorted(kinds(taken)) == ["translation-forms-missing", "translations-drafts"]
    assert "6" in str(taken.problems[-1])
    assert [t.draft for t in taken.campaign.text.translations] == [True]


def test_marks_of_unfinished_work_are_told_also_where_it_is_done_here(made: Campaign, tmp_path: Path) -> None:
    path = tmp_path / "t.ar.po"
    po = polib.pofile(written(made))
    for entry in po:
        entry.flags.append("fuzzy")
    path.write_text(str(po), encoding="utf-8")

    assert kinds(come_back(made, path, "")) == ["translations-drafts"]
    again = come_back(made, path, "", made)
    assert kinds(again) == ["translations-doubted"]
    assert again.campaign == made


def test_one_file_that_contradicts_itself_is_not_called_two(tmp_path: Path) -> None:
    made = two_in_arabic()
    path = tmp_path / "t.ar.po"
    entry = 'msgctxt "ask"\nmsgid "We ask you."\nmsgstr "{}"\n\n'
    path.write_text(entry.format("نطلب منكم.") + entry.format("نسألكم."), encoding="utf-8")

    (found,) = take_in(made, [read(path, made)]).problems

    assert str(found).count("t.ar.po") == 1
    assert "twice" in str(found)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a Word, PO or XLIFF file"),
        (b"{\\rtf1 x}", "a Word, PO or XLIFF file"),
        (b"source,target\n", "a Word, PO or XLIFF file"),
        (b'msgid "x\nmsgstr "y"\n', "line 1"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_file(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "t.es.po"
    path.write_bytes(data)
    with pytest.raises(UnreadableError) as refused:
        read(path, two_in_arabic())

    assert "t.es.po" in str(refused.value)
    assert said in str(refused.value)


def test_nothing_in_a_bare_letter_is_recognised_twice(made: Campaign, tmp_path: Path) -> None:
    first, second = made.text.segments[1], made.text.segments[2]
    twin = replace(made, text=replace(made.text, segments=(first, replace(second, text=first.text))))
    path = tmp_path / "t.ar.po"
    path.write_text(f'msgid "{first.text}"\nmsgstr "AR {first.text}"\n', encoding="utf-8")

    taken = take_in(bare(twin), [read(path, twin, "ar")])

    assert {t.segment for t in taken.campaign.text.translations} == {first.id, second.id}

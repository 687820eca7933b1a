from __future__ import annotations

import datetime
import io
import random
import re
import time
import zipfile
from pathlib import Path

import pytest

from tables.excel_4 import excel_4
from tables.excel_95 import excel_95
from tables.spreadsheets import bare_xlsx, ods, xlsx, zipped
from undersigned.errors import UnreadableError, UsageError
from undersigned.tables.books.xls import _seen
from undersigned.tables.reader import Table, read_table

DATA = Path(__file__).parent / "data"
SIGN_ONS = (Path(__file__).parent / "data" / "sign-ons.xls").read_bytes()
NAMES = [("Organization", "Country"), ("Access Now", "US"), ("  apertus° ", "AT")]


def kinds(table: Table) -> list[str]:
    return [p.kind for p in table.problems]


def test_an_xlsx_is_read_as_a_person_sees_it() -> None:
    rows = [
        ("Name", "Zip", "Phone", "Since", "At", "Share", "Public"),
        ("A", 2139, 5551234567, datetime.date(2019, 1, 15), datetime.datetime(2019, 1, 15, 9, 30), 0.5, True),
        ("=not a formula", None, None, None, None, None, None),
    ]
    table = read_table(xlsx({"List": [*rows[:2]]}), "list.xlsx")

    assert table.headings == rows[0]
    assert table.rows[0].cells == (
        "A", "2139", "5551234567", "2019-01-15", "2019-01-15 9:30:00", "0.5", "TRUE"
    )  # fmt: skip
    assert table.rows[0].number == 2


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        (2139.0, "2139"),
        (5551234567.0, "5551234567"),
        (0.1, "0.1"),
        (-3.0, "-3"),
        (1e22, "1e+22"),
        (False, "FALSE"),
        ("", ""),
        (datetime.datetime(2019, 1, 15), "2019-01-15"),
    ],
)
def test_numbers_and_dates_are_written_as_people_write_them(value: object, seen: str) -> None:
    assert _seen(value).text == seen


def test_an_ods_is_read_too() -> None:
    table = read_table(ods([("Nombre", "País"), ("Niños", "MX")]), "lista.ods")

    assert (table.sheet, table.headings, table.rows[0].cells) == (
        "Liste",
        ("Nombre", "País"),
        ("Niños", "MX"),
    )


def test_rows_are_numbered_as_the_sheet_numbers_them_also_below_empty_ones() -> None:
    table = read_table(xlsx({"S": [(), (), ("Letter to Google",), (), *NAMES]}), "a.xlsx")

    assert [r.number for r in table.rows] == [6, 7]
    assert table.detected["header_row"] == 5
    assert kinds(table) == ["preamble-skipped"]
    assert "Letter to Google" in str(table.problems[0])


def test_of_several_sheets_the_first_visible_one_with_rows_is_read_and_the_others_are_named() -> None:
    data = xlsx({"Old": [("Name",), ("Gone",)], "Empty": [], "Now": NAMES, "More": NAMES}, hidden=["Old"])
    table = read_table(data, "list.xlsx")

    assert table.sheet == "Now"
    assert table.detected["other_sheets"] == [
        {"sheet": "Old", "rows": 2, "hidden": True},
        {"sheet": "Empty", "rows": 0, "hidden": False},
        {"sheet": "More", "rows": 3, "hidden": False},
    ]
    assert kinds(table) == ["other-sheets"]
    assert read_table(data, "list.xlsx", sheet="old").rows[0].cells == ("Gone",)
    with pytest.raises(UsageError, match="no sheet called “Nope”"):
        read_table(data, "list.xlsx", sheet="Nope")


def test_a_cell_merged_over_several_rows_says_its_text_for_each() -> None:
    rows = [("Group", "Name"), ("National", "A"), (None, "B"), ("Local", "C")]
    table = read_table(xlsx({"S": rows}, merged=["A2:A3"]), "a.xlsx")

    assert [r.cells for r in table.rows] == [("National", "A"), ("National", "B"), ("Local", "C")]


@pytest.mark.alone
def test_two_kilobytes_that_claim_a_gigantic_sheet_are_read_as_the_two_cells_they_hold() -> None:
    cells = '<row r="1"><c r="A1" t="str"><v>Name</v></c></row>'
    data = bare_xlsx(cells + '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>')

    assert read_table(bare_xlsx(cells), "near.xlsx").headings == ("Name",)
    started = time.monotonic()
    far = read_table(data, "far.xlsx")
    assert [(r.number, r.cells) for r in far.rows] == [(1_048_576, ("", "x"))]
    assert far.letters == ("A", "XFD")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (xlsx({"S": NAMES})[:-400], "damaged"),
        (xlsx({"S": NAMES})[:60], "damaged"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged"),
        (zipped({"word/document.xml": "<w:document/>"}), "text document"),
        (zipped({"notes.txt": "hello"}), "a zip file"),
        (xlsx({"S": []}), "no rows"),
        (xlsx({"S": NAMES, "T": []}, hidden=["S"]), "no rows"),
        (zipped({"xl/worksheets/sheet1.xml": b"0" * 60_000_000}), "too large"),
    ],
    ids=["end-lost", "start-only", "none", "old-and-empty", "text", "archive", "bare", "hidden", "bomb"],
)
def test_a_spreadsheet_that_cannot_be_read_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says) as refused:
        read_table(data, "list.xlsx")

    assert refused.value.exit_code == 3
    assert str(refused.value).startswith("list.xlsx ")
    assert refused.value.advice().endswith(".")


def cells_of(sheet_data: str) -> list[tuple[str, ...]]:
    table = read_table(bare_xlsx(sheet_data), "list.xlsx")
    return [table.headings, *(r.cells for r in table.rows)]


def test_cells_without_references_follow_the_one_before() -> None:
    row = '<row><c t="inlineStr"><is><t>{}</t></is></c><c t="inlineStr"><is><t>{}</t></is></c></row>'

    assert cells_of(row.format("Name", "Country") + row.format("Foo", "US")) == [
        ("Name", "Country"),
        ("Foo", "US"),
    ]


def test_how_a_word_is_pronounced_is_no_part_of_it() -> None:
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is>{1}</is></c></row>'
    said = '<r><t>日本</t></r><r><t xml:space="preserve"> 会</t></r><rPh sb="0" eb="2"><t>ニホン</t></rPh>'

    assert cells_of(row.format(1, "<t>団体名</t>") + row.format(2, said))[1] == ("日本 会",)


def test_truths_errors_escapes_and_stored_values_of_formulas_are_read_as_shown() -> None:
    head = '<row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Country</v></c></row>'
    row = (
        '<row r="2"><c r="A2" t="str"><f>B9&amp;"x"</f><v>Foo_x000D_\nBar</v></c><c r="B2" t="b"><v>1</v></c>'
        '<c r="C2" t="e"><v>#REF!</v></c><c r="D2"><v>1.5E3</v></c>'
        '<c r="E2" t="d"><v>2019-01-15T00:00:00</v></c></row>'
    )
    table = read_table(bare_xlsx(head + row), "list.xlsx")

    assert table.rows[0].cells == ("Foo\nBar", "TRUE", "#REF!", "1500", "2019-01-15")
    assert "cell-error" in kinds(table)


def test_elements_with_a_prefix_are_the_same_elements() -> None:
    plain = bare_xlsx(
        '<row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c></row>'
    )
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        members = {i.filename: archive.read(i).decode() for i in archive.infolist()}
    sheet = members["xl/worksheets/sheet1.xml"]
    members["xl/worksheets/sheet1.xml"] = re.sub(r"<(/?)(\w)", r"<\1x:\2", sheet).replace(
        "xmlns=", "xmlns:x="
    )

    assert read_table(zipped(members), "list.xlsx").rows[0].cells == ("x",)


def test_a_cell_of_one_space_repeated_two_thousand_million_times_is_refused() -> None:
    with pytest.raises(UnreadableError, match="a cell with more text"):
        read_table(ods([("Name",), ('<text:s text:c="2000000000"/>',)]), "list.ods")


@pytest.mark.parametrize("seed", range(12))
def test_a_workbook_damaged_anywhere_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    whole = [SIGN_ONS, xlsx({"S": NAMES}), ods(NAMES)][seed % 3]
    damaged = bytearray(whole)
    for _ in range(20):
        damaged[chance.randrange(8, len(damaged))] = chance.randrange(256)
    try:
        table = read_table(bytes(damaged), "list.xlsx")
    except UnreadableError as error:
        assert str(error).startswith("list.xlsx ")  # noqa: PT017 - either outcome is right
    else:
        assert all(len(r.cells) == len(table.headings) for r in table.rows)


def test_a_real_xls_is_read_as_a_person_sees_it() -> None:
    table = read_table((DATA / "harbour.xls").read_bytes(), "harbour.xls")

    assert table.headings[:4] == ("Organization", "Name in full", "ZIP", "ZIP as text")
    assert table.headings[4:] == ("Date", "Members", "Share", "Country")
    assert [r.cells for r in table.rows] == [
        ("Harbor Watch", "Harbor Watch of Peru", "02139", "02139", "1/15/2019", "42", "12.5%", "Peru"),
        ("Общество рек", "", "00601", "00601", "3. February 2019", "1234567.5", "", "Казахстан"),
        ("川の会", "", "90210", "90210", "3/4/2019", "0.1", "", "日本"),
        ("جمعية الأنهار", "", "00005", "00005", "", "1", "", "الأردن"),
        ("River & Coast, “Ligue” d’Évian", "", "", "=SUM(A1)", "", "-17", "", "الأردن"),
        ("Two\nLines", "", "", "", "", "5551234567", "", "Chile"),
    ]
    assert [str(r.days.get(4, "")) for r in table.rows[:3]] == ["2019-01-15", "2019-02-03", "2019-03-04"]
    assert [(s.name, s.hidden) for s in table.detection.sheets] == [
        ("Sign-ons", False),
        ("Notes", False),
        ("Secret", True),
    ]
    assert "Secret, 2 rows, hidden" in next(str(p) for p in table.problems if p.kind == "other-sheets")
    hidden = read_table((DATA / "harbour.xls").read_bytes(), "harbour.xls", sheet="Secret")
    assert [r.cells for r in hidden.rows] == [("Hidden Group",)]


_WHOLLY_LOCKED = zipped(
    {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "encrypted-package": b"\x8a" * 500,
        "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
    }
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("locked.xlsx", (DATA / "locked.xlsx").read_bytes()),
        ("locked.xls", (DATA / "locked.xls").read_bytes()),
        ("locked.ods", (DATA / "locked.ods").read_bytes()),
        ("wholly-locked.ods", _WHOLLY_LOCKED),
    ],
)
def test_a_workbook_with_a_password_is_refused_with_what_to_do(name: str, data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_table(data, name)

    assert str(caught.value) == f"{name} is protected by a password."
    assert caught.value.advice() == (
        "Open it with its password, save a copy without one, or as CSV, and import that copy."
    )


def test_a_workbook_of_excel_95_is_read_as_a_person_sees_it() -> None:
    rows = [
        ("Organisation", "PLZ", "Datum", "Anteil", "Land"),
        ("Bündnis für Flüsse", 2139, 43480, 0.5, "Österreich"),
        ("Réseau d’eau", 8005, 43465, True, "España"),
    ]
    formats = {1: "00000", 2: "dd.mm.yyyy", 3: "0%"}
    data = excel_95({"Größe": rows, "Alt": NAMES}, formats, hidden_rows=[2], hidden=["Alt"])
    table = read_table(data, "95.xls")

    assert table.sheet == "Größe"
    assert [row.cells for row in table.rows] == [
        ("Bündnis für Flüsse", "02139", "15.01.2019", "50%", "Österreich"),
        ("Réseau d’eau", "08005", "31.12.2018", "TRUE", "España"),
    ]
    assert table.rows[0].days == {2: datetime.date(2019, 1, 15)}
    assert [p.kind for p in table.problems] == ["other-sheets", "hidden-rows"]


def test_a_workbook_of_excel_95_has_the_letters_of_its_code_page() -> None:
    data = excel_95({"Список": [("Организация", "Страна"), ("Союз рек", "Россия")]}, page="cp1251")
    table = read_table(data, "95.xls")

    assert (table.sheet, table.rows[0].cells) == ("Список", ("Союз рек", "Россия"))
    with pytest.raises(UnreadableError, match="password"):
        read_table(excel_95({"S": NAMES}, protected=True), "95.xls")


@pytest.mark.parametrize("version", [2, 3, 4])
def test_a_sheet_of_an_excel_before_5_is_named_with_what_to_do(version: int) -> None:
    for data in (excel_4(NAMES, version), excel_4(NAMES, version, as_workbook=True)):
        with pytest.raises(UnreadableError) as refused:
            read_table(data, "list.xls")

        assert refused.value.exit_code == 3
        assert str(refused.value) == (
            f"list.xls is a spreadsheet of Excel {version}, from before 1994, which can't be read."
        )
        assert refused.value.advice() == (
            "Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and import that file."
        )

"""What is detected is told, with what else it could be, and can be overridden at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tables.spreadsheets import compound, xlsx, zipped
from undersigned.errors import UnreadableError, UsageError
from undersigned.signatories import columns
from undersigned.tables.model import Reading, Table
from undersigned.tables.reader import opened, read_table, table_of

RELATIONS = '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>'
SIGN_ONS = (Path(__file__).parent / "data" / "sign-ons.xls").read_bytes()


def kinds(table: Table) -> set[str]:
    return {p.kind for p in table.problems}


def test_the_likeliest_encodings_are_offered_each_with_a_line_that_looks_different() -> None:
    file = opened("Organización\nNiños Uno\n".encode("mac_roman"), "lista.csv")
    found = table_of(file).detection

    assert found.encodings[0].codec == "mac_roman"
    assert found.encodings[0].sample == "Organización"
    assert len({e.sample for e in found.encodings}) == len(found.encodings) >= 3
    assert "encoding" in found.in_doubt
    again = table_of(file, Reading(encoding="cp1252"))
    assert again.headings[0] != "Organización"
    assert "encoding" not in again.detection.in_doubt


def test_another_separator_or_heading_row_can_be_chosen() -> None:
    file = opened(b"Foo;Bar,US\nOrganization;Code,Country\nBaz;x,DE\n", "list.csv")

    assert table_of(file, Reading(separator="semicolon", header_row=2)).headings == (
        "Organization",
        "Code,Country",
    )
    assert table_of(file, Reading(separator=",", header_row=0)).headings == ("", "")
    assert table_of(file, Reading(separator="none")).rows[0].cells == ("Foo;Bar,US",)
    assert table_of(file).detection.separators == ("comma", "semicolon")
    with pytest.raises(UsageError, match="Row 9 is empty, or beyond"):
        table_of(file, Reading(header_row=9))
    with pytest.raises(UsageError, match="no separator"):
        table_of(file, Reading(separator="colon"))


def test_the_first_rows_are_shown_to_choose_the_headings_from() -> None:
    found = table_of(opened(b"Our list\n\nName,Country\nFoo,US\n", "list.csv")).detection

    assert found.first_rows == ((1, ("Our list",)), (3, ("Name", "Country")), (4, ("Foo", "US")))
    assert (found.header_row, found.header_rows) == (3, 1)


def test_an_xls_is_read_with_its_number_formats_and_what_it_hides_is_told() -> None:
    table = read_table(SIGN_ONS, "sign-ons.xls")

    assert table.headings == ("Organization", "Notes", "Phone", "Date signed", "Confirmed", "Country")
    assert [r.cells for r in table.rows[:2]] == [
        ("Niños ’ — Ñ", "02139", "(555) 123-4567", "1/15/2019", "TRUE", "MX"),
        ("団体", "25%", "12345678.5", "1 Feb 2020 9:30", "FALSE", "JP"),
    ]
    assert [str(r.days.get(3, "")) for r in table.rows] == ["2019-01-15", "2020-02-01", ""]
    assert {"hidden-rows", "hidden-columns", "other-sheets", "preamble-skipped"} <= kinds(table)


def test_hidden_rows_are_read_unless_somebody_asks_otherwise() -> None:
    file = opened(SIGN_ONS, "sign-ons.xls")

    assert [r.number for r in table_of(file).rows] == [3, 4, 5]
    without = table_of(file, Reading(hidden_rows=False))
    assert [r.number for r in without.rows] == [3, 5]
    assert "left out, as you asked" in next(str(p) for p in without.problems if p.kind == "hidden-rows")
    assert table_of(file, Reading(sheet="notes")).rows[0].cells == ("Ask Ana before you send this.",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (compound("EncryptedPackage", "EncryptionInfo"), "protected by a password"),
        (compound("WordDocument"), "a text document, slides or an e-mail"),
        (compound("__properties_version1.0"), "a text document, slides or an e-mail"),
        (zipped({"Index/Document.iwa": b"x"}), "Numbers or Pages document"),
        (zipped({"list.csv": b"Name\nFoo\n"}), "a zip file"),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
            "another kind",
        ),
        (zipped({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'}), "damaged"),
        (zipped({"content.xml": "<a/>", "META-INF/manifest.xml": "<m><encryption-data/></m>"}), "password"),
        (b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', "only a link to Google Sheets"),
        (b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "a file of contacts"),
        (b"Received: from a\r\nMIME-Version: 1.0\r\nSubject: b\r\n\r\nFoo\r\n", "an e-mail"),
        (b"<html><body>Please sign in</body></html>", "a web page"),
        (b"\x00" * 5000, "is empty"),
    ],
)
def test_what_comes_under_a_wrong_name_is_called_what_it_is(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says) as refused:
        read_table(data, "list.csv")

    assert refused.value.exit_code == 3
    assert refused.value.advice().endswith(".")


def test_a_sheet_of_pictures_says_that_it_holds_no_text() -> None:
    cells = '<worksheet xmlns:r="r"><sheetData/><drawing r:id="a"/></worksheet>'
    made = zipped(
        {
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": RELATIONS,
            "xl/s.xml": cells,
        }
    )
    with pytest.raises(UnreadableError, match="holds pictures"):
        read_table(made, "scan.xlsx")


def test_a_cell_longer_than_any_is_refused_before_it_fills_the_memory() -> None:
    row = b'<worksheet><sheetData><row><c t="inlineStr"><is><t>' + b"x" * 30_000_000
    made = zipped(
        {
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": RELATIONS,
            "xl/s.xml": row + b"</t></is></c></row></sheetData></worksheet>",
        }
    )
    with pytest.raises(UnreadableError, match="a cell with more text"):
        read_table(made, "list.xlsx")


# ----------------------------------------------------------------- columns


def test_each_column_is_shown_with_samples_and_what_it_is_taken_as() -> None:
    table = read_table(b"Organization,Shirt,Email\nFoo,L,a@b.org\n", "list.csv")
    shown = columns.choices(table, columns.understood(table))

    assert [(c.letter, c.heading, c.samples, c.taken_as, c.private) for c in shown] == [
        ("A", "Organization", ("Foo",), "organisation", False),
        ("B", "Shirt", ("L",), "", True),
        ("C", "Email", ("a…@…org",), "email", True),
    ]


def test_a_column_nobody_knows_is_kept_privately_when_asked_for_and_otherwise_when_told_so() -> None:
    table = read_table(b"Organization,Shirt,Home\nFoo,L,Rome\n", "list.csv")

    assert columns.understood(table).taken_as == ("organisation", "", "")
    assert columns.understood(table, chosen={"shirt": ""}).taken_as == ("organisation", "private", "")
    assert columns.understood(table, chosen={"C": "city"}).taken_as == ("organisation", "", "city")
    assert columns.understood(table, chosen={"Shirt": "organization"}).taken_as == ("", "organisation", "")


def test_a_choice_that_cannot_be_made_is_wrong_usage() -> None:
    table = read_table(b"Organization,Shirt\nFoo,L\n", "list.csv")

    for chosen, says in (
        ({"Shirts": "city"}, "no column “Shirts”"),
        ({"Shirt": "cty"}, "taken as “cty”"),
        ({"Shirt": "city", "Organization": "city"}, "can't both be"),
    ):
        with pytest.raises(UsageError, match=says):
            columns.understood(table, chosen=chosen)


def test_columns_of_ticks_under_recipients_names_say_which_letters_are_signed() -> None:
    table = read_table(
        b"Org,Which letters? [Amazon],Which letters? [Google]\nFoo,Yes,\nBar,Yes,Yes\n", "l.csv"
    )
    found = columns.understood(table, recipients={"amazon": "Amazon", "goog": "Google"})

    assert found.taken_as == ("organisation", "signs:amazon", "signs:goog")


def test_a_group_said_once_holds_for_the_rows_below_and_that_is_told() -> None:
    table = read_table(b"Group,Organization\nNational,A\n,B\n,C\nLocal,D\n", "list.csv")

    assert "groups-carried-down" in {p.kind for p in columns.understood(table).problems}


def test_lists_side_by_side_are_read_one_after_the_other() -> None:
    table = read_table(b"Name,Country,Name,Country\nA,US,B,DE\nC,FR,,\n", "list.csv")

    assert [r.cells for r in table.rows] == [("A", "US"), ("C", "FR"), ("B", "DE")]
    assert "lists-side-by-side" in kinds(table)


def test_of_several_workbook_sheets_the_one_that_looks_like_a_list_is_read() -> None:
    data = xlsx({"Cover": [("How to use this",), ("Ask Ana",)], "Data": [("Name", "Country"), ("A", "US")]})
    table = read_table(data, "list.xlsx")

    assert table.sheet == "Data"
    assert [(s.name, s.rows) for s in table.detection.sheets] == [("Cover", 2), ("Data", 2)]
    assert "sheet" in table.detection.in_doubt

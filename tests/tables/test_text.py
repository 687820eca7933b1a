from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from undersigned.errors import UnreadableError, UsageError
from undersigned.tables import csv_reader
from undersigned.tables.model import column_letter
from undersigned.tables.reader import Table, read_table


def table(text: str | bytes, encoding: str = "") -> Table:
    data = text if isinstance(text, bytes) else text.encode()
    return read_table(data, "list.csv", encoding=encoding)


def rows(text: str | bytes) -> list[tuple[str, ...]]:
    return [r.cells for r in table(text).rows]


def kinds(text: str | bytes) -> list[str]:
    return [p.kind for p in table(text).problems]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_are_found_out(separator: str, end: str) -> None:
    lines = [("Name", "Country", "Since"), ("Foo; Bar, | Baz", "US", ""), ("Plain", "DE", "2019")]
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(lines)

    found = table(text.getvalue())

    assert found.headings == lines[0]
    assert [r.cells for r in found.rows] == lines[1:]
    assert not found.problems


def test_a_list_of_one_column_keeps_the_commas_in_its_names() -> None:
    assert rows("organisation\nACI Participa, Honduras\nAccess Now\n") == [
        ("ACI Participa, Honduras",),
        ("Access Now",),
    ]
    assert rows("ACLU, New York\nAccess Now\nFoo, Inc.\n") == [
        ("ACLU, New York",),
        ("Access Now",),
        ("Foo, Inc.",),
    ]


def test_a_list_without_headings_is_read_from_its_first_row_and_that_is_said() -> None:
    assert rows("ACLU\nEFF\n") == [("ACLU",), ("EFF",)]
    assert kinds("ACLU\nEFF\n") == ["no-headings"]
    assert table("Organization of American States\nEFF\n").headings == ("",)


def test_unknown_headings_above_addresses_are_headings_all_the_same() -> None:
    found = table("Who,Where\nFoo,https://foo.org\nBar,https://bar.org\n")

    assert found.headings == ("Who", "Where")
    assert len(found.rows) == 2


def test_a_preamble_above_the_headings_is_skipped_and_quoted() -> None:
    text = "Sign-ons as of May\nContact: ana@example.org\n\nOrganization,Country,Email\nFoo,US,a@b.org\n"
    found = table(text)

    assert found.headings == ("Organization", "Country", "Email")
    assert [r.number for r in found.rows] == [5]
    assert [p.kind for p in found.problems] == ["preamble-skipped"]
    assert "Sign-ons as of May" in str(found.problems[0])
    assert "ana@example.org" not in str(found.problems[0])


def test_names_above_a_word_that_could_be_a_heading_are_not_taken_for_a_preamble() -> None:
    assert len(rows("ACLU\nEFF\nOrganizations\nFoo\n")) == 4


def test_ghosts_in_headings_are_repaired_and_said() -> None:
    found = table("\u200bOrganization\u00a0 ,E-mail\u00a0address\nFoo,a@b.org\n")

    assert found.headings == ("Organization", "E-mail address")
    assert [p.kind for p in found.problems] == ["heading-repaired"]


def test_cells_with_line_breaks_and_quotes_are_one_cell() -> None:
    assert rows('Name,Country\n"Foo\nBar ""Baz""",US\n') == [('Foo\nBar "Baz"', "US")]
    assert rows('Name,Country\nThe "Quoted" Group,US\n') == [('The "Quoted" Group', "US")]


def test_a_quotation_mark_without_an_end_swallows_nothing() -> None:
    text = 'Name,Country\n"Foo,US\nBar,DE\nBaz,FR\n'

    assert [r[0].strip('"') for r in rows(text)] == ["Foo", "Bar", "Baz"]
    assert kinds(text) == ["quote-not-closed"]
    assert table(text).problems[0].place.row == 2


def test_ragged_rows_are_filled_up_and_what_is_too_much_is_said_with_its_row() -> None:
    text = "Name,Country\nFoo\nBar,US,and more\n"

    assert rows(text) == [("Foo", "", ""), ("Bar", "US", "and more")]
    assert [(p.kind, p.place.row, p.place.column) for p in table(text).problems] == [("row-too-long", 3, "C")]


def test_control_characters_are_taken_out_and_said() -> None:
    assert rows("Name,Country\nF\0oo,US\n") == [("Foo", "US")]
    assert kinds("Name,Country\nF\0oo,US\n") == ["control-characters-removed"]


def test_the_apostrophe_that_keeps_a_name_from_being_a_formula_is_taken_off_again() -> None:
    assert rows("Name,Country\n'=SUM(1),US\n'@home,DE\n'Abu Bakr Institute,MY\n") == [
        ("=SUM(1)", "US"),
        ("@home", "DE"),
        ("'Abu Bakr Institute", "MY"),
    ]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1))
@example("=1+1")
@example("@home")
@example("'-ism")
def test_any_cell_that_we_guard_comes_back_as_it_was(cell: str) -> None:
    guarded = csv_reader.guarded(cell)

    assert not guarded.startswith(("=", "+", "-", "@", "\t"))
    assert csv_reader._unguarded(guarded) == cell


def test_excels_own_first_line_names_the_separator() -> None:
    found = table("sep=;\r\nName;Country\r\nFoo, Bar;US\r\n")

    assert (found.headings, found.rows[0].cells, found.rows[0].number) == (
        ("Name", "Country"),
        ("Foo, Bar", "US"),
        3,
    )


def test_blank_rows_and_columns_are_left_out_and_numbers_stay() -> None:
    found = table("Name,,Country\nFoo,,US\n,,\n\nBar,,DE\n")

    assert found.headings == ("Name", "Country")
    assert [(r.number, r.cells) for r in found.rows] == [(2, ("Foo", "US")), (5, ("Bar", "DE"))]


# ----------------------------------------------------------------- encodings


@pytest.mark.parametrize(
    ("data", "called"),
    [
        ("Name\nÅsa\n".encode(), "UTF-8"),
        (codecs.BOM_UTF8 + "Name\nÅsa\n".encode(), "UTF-8"),
        ("Name\nÅsa\n".encode("utf-16"), "UTF-16"),
        (codecs.BOM_UTF16_BE + "Name\nÅsa\n".encode("utf-16-be"), "UTF-16"),
    ],
)
def test_what_says_its_encoding_is_read_without_a_word(data: bytes, called: str) -> None:
    found = table(data)

    assert (found.headings, found.rows[0].cells, found.problems) == (("Name",), ("Åsa",), ())
    assert found.detected["encoding"] == called


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Organización\nNiños de México\nEducación Ñandú\n", "cp1252"),
        ("Name\nVerein für Bürgerrechte\nL’Âge d’or – réseau\n", "cp1252"),
        ("Organización\nNiños de México\nEducación Ñandú\n", "mac_roman"),
        ("団体名\n公益財団法人日本自然保護協会\nピースボート\n", "cp932"),
        ("Организация\nСоюз экологов\nМемориал\n", "cp1251"),
        ("Name\nŻółta łódź\nŚwiat bez granic\n", "cp1250"),
        ("Name,Country\nÅsa,SE\nFoo,DE\n", "utf-16-le"),
    ],
)
def test_other_encodings_are_chosen_by_how_the_text_reads_and_never_in_silence(
    text: str, encoding: str
) -> None:
    found = table(text.encode(encoding))

    assert [r.cells[0] for r in found.rows] == [line.split(",")[0] for line in text.splitlines()[1:]]
    assert [p.kind for p in found.problems] == ["encoding-guessed"]
    assert "--encoding" in found.problems[0].advice()


def test_another_encoding_can_be_asked_for_and_then_nothing_is_guessed() -> None:
    found = table("Name\nNiños\n".encode("mac_roman"), encoding="mac_roman")

    assert (found.rows[0].cells, found.problems) == (("Niños",), ())
    with pytest.raises(UsageError, match="klingon"):
        table(b"Name\nx\n", encoding="klingon")
    with pytest.raises(UsageError, match="no text encoding"):
        table(b"Name\nx\n", encoding="zlib")
    with pytest.raises(UnreadableError, match="line 2"):
        table("Name\nNiños\n".encode("cp1252"), encoding="utf-8")


def test_lists_pasted_together_are_read_line_by_line() -> None:
    found = table("Name\nNiños\nÉcole\nMünchen\n".encode() + "Café Français\n".encode("cp1252"))

    assert [r.cells[0] for r in found.rows] == ["Niños", "École", "München", "Café Français"]
    assert [(p.kind, p.facts["line"]) for p in found.problems] == [("encoding-mixed", 5)]


# ----------------------------------------------------------------- what is no table


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "is a PDF"),
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "is empty"),
        (b"\xff\xfe", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "is a picture"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        (b'{"signatories": []}', "is JSON"),
        (bytes(range(256)) * 40, "no text"),
        (b"Name\n" + b'"' + b"x" * 1_100_000 + b'"\n', "longer than"),
        (b"Name\n" + b"x\n" * 200_001, "larger than"),
        (b"Name" + b"," * 17_000 + b"\n", "larger than"),
    ],
    ids=[
        "PDF",
        "no byte",
        "blank",
        "BOM alone",
        "picture",
        "HTML",
        "JSON",
        "binary",
        "cell",
        "rows",
        "columns",
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says) as refused:
        table(data)

    assert "{" not in str(refused.value)
    assert refused.value.advice().endswith(".")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    if data.startswith((b"PK", b"\xd0\xcf")):
        return  # a spreadsheet: tried elsewhere
    try:
        found = table(data)
    except UnreadableError as error:
        assert error.facts["name"] == "list.csv"  # noqa: PT017 - either outcome is right
    else:
        assert all(len(r.cells) == len(found.headings) for r in found.rows)


names = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1).filter(
    lambda s: s.strip() and not s.startswith("'")
)


@given(st.lists(st.tuples(names, names), min_size=1), st.sampled_from([",", ";", "\t"]))
@example([(";", "0;")], ";")
def test_no_row_of_a_csv_is_lost_and_no_cell_changed(written: list[tuple[str, str]], separator: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([("Organization", "Country"), *written])

    assert rows(text.getvalue()) == written


def test_columns_are_lettered_as_spreadsheets_do() -> None:
    assert [column_letter(i) for i in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]

"""The command tells how it read a table, takes another way of reading it, and refuses what is none."""

from __future__ import annotations

import functools
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from calls import Call
from tables.spreadsheets import bare_xlsx, compound, xlsx, zipped

LIST = "Organización;Web;Camiseta\nNiños Uno;uno.org;L\nÑandú;dos.org;M\n".encode("mac_roman")


def test_the_command_tells_how_it_read_a_table_and_what_each_column_is(call: Call, sample: Path) -> None:
    done = call("signatories", "import", sample, "-", "--json", typed=LIST).object
    detected = done["detected"]

    assert (detected["encoding"], detected["separator"], detected["header_row"]) == (
        "Mac Roman",
        "semicolon",
        1,
    )
    assert {"encoding": "cp1252", "called": "Windows-1252 (Western)"}.items() <= next(
        e for e in detected["other_encodings"] if e["encoding"] == "cp1252"
    ).items()
    assert detected["columns"] == [
        {"column": "A", "heading": "Organización", "taken_as": "organisation"},
        {"column": "B", "heading": "Web", "taken_as": "url"},
        {"column": "C", "heading": "Camiseta", "taken_as": "left out"},
    ]
    assert "columns-left-out" in {p["kind"] for p in done["problems"]}


@pytest.mark.parametrize(("sign", "called"), [("~", "tildes"), ("^", "carets"), ("，", "full-width commas")])
def test_a_sign_that_few_take_is_told_and_can_be_asked_for(
    sign: str, called: str, call: Call, sample: Path
) -> None:
    table = "Name,Country\nNiños Uno,MX\n".replace(",", sign).encode()
    done = call("signatories", "import", sample, "-", "--dry-run", typed=table)
    asked = call("signatories", "import", sample, "-", "--dry-run", "--separator", sign, typed=table)

    assert f"columns parted by {called}" in done.out + done.err
    assert done.out.splitlines()[-1] == asked.out.splitlines()[-1]


def test_each_guess_can_be_overridden(call: Call, sample: Path, tmp_path: Path) -> None:
    text = "Lista\nCódigo,Nombre\nx1,Niños Uno\n".encode("cp1252")
    words = ("--encoding", "cp1252", "--separator", "comma", "--header-row", "2", "--take", "B=organisation")
    done = call("signatories", "import", sample, "-", *words, "--json", typed=text).object

    assert (done["rows"], len(done["added"])) == (1, 1)
    assert done["detected"]["header_row"] == 2
    assert "encoding-guessed" not in {p["kind"] for p in done["problems"]}
    assert "Niños Uno" in call("signatories", "list", sample).out


def test_a_column_that_is_asked_for_stays_private(call: Call, sample: Path, tmp_path: Path) -> None:
    done = call("signatories", "import", sample, "-", "--take", "Camiseta", "--json", typed=LIST).object

    assert done["detected"]["columns"][2]["taken_as"] == "private"
    call("unpack", sample, tmp_path / "plain")
    kept = json.loads((tmp_path / "plain" / "campaign.json").read_text(encoding="utf-8"))
    assert "Camiseta" in json.dumps(kept, ensure_ascii=False)


def test_a_wrong_word_is_wrong_usage_and_names_the_right_one(call: Call, sample: Path) -> None:
    before = sample.read_bytes()
    for words, says in (
        (("--take", "Camisetas=city"), "Did you mean “Camiseta”?"),
        (("--separator", "colon"), "comma, semicolon, tab, bar or none"),
        (("--header-row", "99"), "--header-row"),
        (("--encoding", "klingon"), "utf-8"),
        (("--take", "Web=webb"), "can't be taken as"),
    ):
        done = call("signatories", "import", sample, "-", *words, typed=LIST)
        assert done.code == 2
        assert says in done.err
    assert sample.read_bytes() == before


def test_recipients_columns_can_be_chosen_too(call: Call, sample: Path) -> None:
    text = "Empresa;Persona;Código\nNorthwind;Ana Roe;02139\n".encode()
    words = ("--take", "Código=leave out", "--take", "Empresa=organisation")
    call("recipients", "import", sample, "-", *words, typed=text)
    found = call("recipients", "list", sample, "--json").object["recipients"][-1]

    assert (found["organisation"], found["addressees"][0]["name"], found["fields"]) == (
        "Northwind",
        "Ana Roe",
        {},
    )


def test_a_zip_code_typed_as_a_number_keeps_its_zero(call: Call, sample: Path, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["id", "organisation", "Zip"], ["nw", "Northwind", 2139]):
        book.worksheets[0].append(row)
    book.worksheets[0]["C2"].number_format = "00000"
    book.save(tmp_path / "to.xlsx")
    call("recipients", "import", sample, tmp_path / "to.xlsx")

    assert call("recipients", "list", sample, "--json").object["recipients"][-1]["fields"] == {"zip": "02139"}


@functools.cache
def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member:
            for _ in range(80):
                member.write(b" " * 10_000_000)
    return made.getvalue()


BAD: dict[str, bytes | Callable[[], bytes]] = {
    "a PDF.csv": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "encrypted.xlsx": compound("EncryptedPackage", "EncryptionInfo"),
    "damaged.xlsx": xlsx({"S": [("Name",), ("Foo",)]})[:-300],
    "cut.xlsx": xlsx({"S": [("Name",), ("Foo",)]})[:100],
    "bomb.xlsx": bomb,  # made by whoever tries it: it takes long
    "pictures.docx": zipped({"word/document.xml": "<a/>"}),
    "list.numbers": zipped({"Index/Document.iwa": b"x"}),
    "empty.csv": b"",
    "blank.csv": b"\xef\xbb\xbf\r\n\r\n",
    "program.csv": bytes(range(256)) * 40,
    "empty.xlsx": xlsx({"S": []}),
    "cell.csv": b'Name\n"' + b"x" * 3_000_000 + b'"\n',
    "entities.xlsx": zipped({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'}),
    "no workbook.xlsx": bare_xlsx("<row><c"),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("noun", ["signatories", "recipients"])
def test_what_is_no_table_is_refused_in_a_sentence_and_the_campaign_left_alone(
    call: Call, sample: Path, tmp_path: Path, noun: str, name: str
) -> None:
    data = BAD[name]
    (tmp_path / name).write_bytes(data() if callable(data) else data)
    before = sample.read_bytes()
    done = call(noun, "import", sample, tmp_path / name, "--json")

    assert done.code == 3
    (problem,) = done.object["problems"]
    assert name in problem["what"]
    assert problem["fix"]
    assert "Traceback" not in done.err
    assert sample.read_bytes() == before


def test_a_folder_and_a_file_of_two_gigabytes_are_refused_too(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(2_000_000_000)  # sparse: it takes no room
    for path in (tmp_path, tmp_path / "huge.csv", tmp_path / "nowhere.csv"):
        done = call("signatories", "import", sample, path)
        assert done.code == 3
        assert done.err.count("\n") == 1

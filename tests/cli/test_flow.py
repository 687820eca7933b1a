"""The whole flow by command: a campaign, its lists, its check, its letters; on real files."""

from __future__ import annotations

import hashlib
import socket
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from calls import Call
from own_fonts import HARBOUR, own_font
from undersigned.campaign import file
from undersigned.cli.arguments import Command
from undersigned.cli.commands import COMMANDS
from undersigned.signatories.model import Private
from undersigned.text.model import Translation

PEOPLE = """id,role,honorific,person,title,organisation,address,product
northwind,to,Ms.,Ana Díaz,Chief Executive,Northwind Ltd.,"1 High Street
Springfield",Gaze
northwind,cc,,Bo Li,Counsel,Northwind Ltd.,,
"""
GROUPS = """Organization,Email
Lantern Rights Collective,ana@example.org
"Ash & Elm *Forum*",bo@example.org
"""
OUT = ("--format", "pdf", "--format", "docx")


def files(folder: Path) -> dict[str, str]:
    """Return the letters in a folder, by name, with their hashes."""
    found = (path for path in sorted(folder.iterdir()) if path.suffix in {".pdf", ".docx"})
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


WORDS = {
    "new": ("NEW",),
    "templates": (),
    "unpack": ("FILE", "FOLDER"),
    "pack": ("PACKED", "NEW"),
    "recipients list": ("FILE",),
    "recipients import": ("FILE", "-"),
    "signatories list": ("FILE",),
    "signatories import": ("FILE", "-"),
    "signatories withdraw": ("FILE", "lantern-rights-collective"),
    "signatories repeats": ("FILE",),
    "signatories erase": ("FILE", "lantern-rights-collective"),
    "signatories compare": ("FILE", "FILE"),
    "signatories print-as": ("FILE", "lantern-rights-collective", "The Lanterns"),
    "signatories sign": ("FILE", "lantern-rights-collective", "--line"),
    "fonts add": ("FILE", "FONT"),
    "fonts list": ("FILE",),
    "fonts remove": ("FILE", HARBOUR),
    "page": ("FILE", "--notes", "endnotes"),
    "fit": ("FILE", "--pages", "9"),
    "check": ("FILE",),
    "export": ("FILE", "--out", "FOLDER", "--recipient", "google"),
    "letters": ("FILE", "--out", "FOLDER"),
    "sent": ("FILE", "--recipient", "google", "--date", "2019-01-20"),
    "translations status": ("FILE",),
    "translations export": ("FILE", "--out", "FOLDER", "--language", "es"),
    "translations import": ("FILE", "SENT"),
    "translations update": ("FILE", "--language", "es"),
    "translations glossary": ("FILE", "--language", "es", "--set", "face surveillance", "vigilancia facial"),
    "share": ("FILE", "NEW"),
}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_object_has_the_keys_that_its_help_names(
    call: Call, sample: Path, tmp_path: Path, command: Command
) -> None:
    call("signatories", "import", sample, "-", typed=GROUPS.encode())
    call("unpack", sample, tmp_path / "packed")
    font = tmp_path / "harbour.ttf"
    font.write_bytes(own_font())
    if command.name == "fonts remove":
        call("fonts", "add", sample, font)
    (tmp_path / "es.po").write_text('msgctxt "meaning"\nmsgid "x"\nmsgstr ""\n', encoding="utf-8")
    typed = PEOPLE if command.name.startswith("recipients") else GROUPS
    named = {
        "FILE": sample,
        "NEW": tmp_path / "new.undersigned",
        "FOLDER": tmp_path / "folder",
        "PACKED": tmp_path / "packed",
        "FONT": font,
        "SENT": tmp_path / "es.po",
    }
    words = [named.get(word, word) for word in WORDS[command.name]]
    done = call(*command.name.split(), *words, "--json", typed=typed.encode())

    assert (done.code, done.err) == (0, ""), done.out
    assert set(done.object) == {"ok", "exit_code", "problems", *command.keys}


def test_the_sample_becomes_six_letters_and_the_same_bytes_again(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "f.undersigned"

    new = call("new", path, "--sample")
    assert (new.code, new.err) == (0, "")
    assert str(path) in new.out
    first = call("export", path, "--out", tmp_path / "one", *OUT)
    second = call("export", path, "--out", tmp_path / "two", *OUT)

    assert (first.code, second.code) == (0, 0), first.err
    assert first.err == ""
    made = files(tmp_path / "one")
    assert sorted(line.rpartition("/")[2] for line in first.out.splitlines()) == sorted(made)
    assert len(made) == 6
    assert files(tmp_path / "two") == made


def test_an_export_over_its_own_files_is_done_again(call: Call, sample: Path, tmp_path: Path) -> None:
    first = call("export", sample, "--out", tmp_path / "out")
    again = call("export", sample, "--out", tmp_path / "out")

    assert (first.code, again.code) == (0, 0)
    assert first.out == again.out


def test_an_exports_object_tells_every_letter(call: Call, sample: Path, tmp_path: Path) -> None:
    done = call("export", sample, "--out", tmp_path / "out", *OUT, "--json")

    assert (done.code, done.err) == (0, "")
    shown = done.object
    keys = {"ok", "exit_code", "problems", "folder", "letters", "written", "up_to_date", "left"}
    assert shown.keys() == keys
    assert (shown["ok"], shown["written"], len(shown["letters"])) == (True, 6, 6)
    hashes = {Path(letter["file"]).name: letter["sha256"] for letter in shown["letters"]}
    assert hashes == files(tmp_path / "out")
    assert all(letter["pages"] > 1 for letter in shown["letters"] if letter["format"] == "pdf")


def test_only_chosen_letters_are_written(call: Call, sample: Path, tmp_path: Path) -> None:
    listed = call("recipients", "list", sample, "--json").object["recipients"]
    ident = listed[1]["id"]
    done = call("export", sample, "--out", tmp_path / "out", "--recipient", ident, "--language", "en")

    assert done.code == 0
    assert [Path(line).suffix for line in done.out.splitlines()] == [".pdf"]


def test_the_sample_has_nothing_to_mend(call: Call, sample: Path) -> None:
    done = call("check", sample)

    assert (done.code, done.err) == (0, "")
    assert done.out == "3 letters: 0 errors, 0 warnings\n"


def test_a_letter_with_an_error_is_told_and_not_written_but_as_a_draft(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    table = b"id,role,person\nnorthwind,to,Ana D\xc3\xadaz\n"
    assert call("recipients", "import", sample, "-", typed=table).code == 0

    checked = call("check", sample, "--json")
    assert (checked.code, checked.object["ok"]) == (1, False)
    assert checked.object["errors"] > 0
    assert {letter["recipient"] for letter in checked.object["letters"] if letter["errors"]} == {"northwind"}

    exported = call("export", sample, "--out", tmp_path / "out", "--json")
    assert (exported.code, exported.object["written"]) == (1, 3)
    assert [letter["recipient"] for letter in exported.object["letters"] if not letter["written"]] == [
        "northwind"
    ]

    draft = call("export", sample, "--out", tmp_path / "drafts", "--draft", "--recipient", "northwind")
    assert (draft.code, len(files(tmp_path / "drafts"))) == (0, 1)


def test_a_problems_sentence_is_the_same_in_the_object_and_in_words(call: Call, sample: Path) -> None:
    call("recipients", "import", sample, "-", typed=b"id,role,person\nnorthwind,to,Ana\n")

    lines = call("check", sample).err.splitlines()
    problems = call("check", sample, "--json").object["problems"]

    assert len(lines) == len(problems) > 0
    assert all(problem["what"] in line for line, problem in zip(lines, problems, strict=True))


def test_lists_are_taken_in_from_files_and_standard_input(call: Call, tmp_path: Path) -> None:
    path, table = tmp_path / "f.undersigned", tmp_path / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8")
    assert call("new", path, "--title", "To the makers").code == 0

    people = call("recipients", "import", path, table, "--json")
    assert (people.code, people.object["added"], people.object["recipients"]) == (0, ["northwind"], 1)
    groups = call("signatories", "import", path, "-", "--json", typed=GROUPS.encode())
    assert (groups.code, len(groups.object["added"]), groups.object["signatories"]) == (0, 2, 2)
    again = call("signatories", "import", path, "-", "--json", typed=GROUPS.encode())
    assert (again.object["added"], again.object["signatories"]) == ([], 2)

    [recipient] = call("recipients", "list", path, "--json").object["recipients"]
    assert recipient["addressees"][0]["name"] == "Ana Díaz"
    assert recipient["cc"][0]["name"] == "Bo Li"
    assert recipient["fields"] == {"product": "Gaze"}
    names = [one["name"] for one in call("signatories", "list", path, "--json").object["signatories"]]
    assert names == ["Lantern Rights Collective", "Ash & Elm *Forum*"]
    assert call("recipients", "list", path).out == "northwind\tNorthwind Ltd.\ten\tAna Díaz\n"


def test_an_import_that_changes_nothing_leaves_the_file_alone(call: Call, sample: Path) -> None:
    call("signatories", "import", sample, "-", typed=GROUPS.encode())
    before = sample.read_bytes()
    call("signatories", "import", sample, "-", typed=GROUPS.encode())

    assert sample.read_bytes() == before


def test_no_contact_is_ever_shown(call: Call, sample: Path, tmp_path: Path) -> None:
    typed = GROUPS.replace("@", "@private.")
    tables = [
        table.encode() for table in (typed, typed, typed.replace("ana@", "eve@").replace("bo@", "mal@"))
    ]
    shown = [call("signatories", "import", sample, "-", typed=table) for table in tables]
    shown += [call("signatories", "import", sample, "-", "--json", typed=table) for table in tables]
    for words in (("signatories", "list"), ("check",), ("recipients", "list")):
        shown += [call(*words, sample), call(*words, sample, "--json")]
    shown.append(call("export", sample, "--out", tmp_path / "out", "--json"))
    shown.append(call("share", sample, tmp_path / "copy.undersigned", "--json"))

    assert not any("private." in done.out + done.err for done in shown)
    assert file.read(sample).campaign.roster.signatories[-1].private.email


def test_a_shared_copy_holds_no_contact(call: Call, sample: Path, tmp_path: Path) -> None:
    call("signatories", "import", sample, "-", typed=GROUPS.encode())
    copy, folder = tmp_path / "copy.undersigned", tmp_path / "folder"
    done = call("share", sample, copy, "--json")

    private = [s.private for s in file.read(sample).campaign.roster.signatories]
    assert (done.code, done.object["emptied"]) == (0, len(private) - private.count(Private()))
    assert call("unpack", copy, folder).code == 0
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"example.org" not in kept
    assert b"Lantern Rights Collective" in kept
    mine, theirs = (file.read(path).campaign for path in (sample, copy))
    assert [s.name for s in theirs.roster.signatories] == [s.name for s in mine.roster.signatories]
    assert call("share", sample, copy).code == 4


def test_who_withdrew_signs_nothing_and_stays_listed(call: Call, sample: Path) -> None:
    before = sample.with_name("before.undersigned")
    before.write_bytes(sample.read_bytes())
    name = call("signatories", "list", sample, "--json").object["signatories"][0]["name"]
    done = call("signatories", "withdraw", sample, name, "--on", "2019-01-20", "--json")

    assert (done.code, len(done.object["withdrew"])) == (0, 1)
    now = call("signatories", "list", sample, "--json").object["signatories"][0]
    assert (now["name"], now["standing"], now["signs"]) == (name, "withdrew", [])
    then = call("signatories", "list", sample, "--as-of", "2019-01-19", "--json").object["signatories"][0]
    assert then["standing"] == "signed"
    compared = call("signatories", "compare", sample, before, "--json")
    assert compared.object["withdrew"] == [name]
    assert call("signatories", "compare", sample, before).out == f"withdrew\t{name}\n"
    again = call("signatories", "withdraw", sample, name)
    assert (again.code, "nothing was changed" in again.out) == (0, True)
    assert call("signatories", "withdraw", sample, "Nobody At All").code == 2


def test_unpack_and_pack_bring_the_campaign_back(call: Call, sample: Path, tmp_path: Path) -> None:
    folder, path = tmp_path / "folder", tmp_path / "again.undersigned"

    assert call("unpack", sample, folder).out == f"{folder}\n"
    assert (folder / "letter.md").is_file()
    assert call("pack", folder, path).out == f"{path}\n"
    assert file.read(path).campaign == file.read(sample).campaign
    assert call("unpack", sample, folder).code == 4
    assert call("pack", folder, path).code == 4


def test_each_template_that_is_listed_can_be_begun_from(call: Call, tmp_path: Path) -> None:
    listed = call("templates", "--json").object["templates"]

    assert {one["name"] for one in listed} >= {"blank", "face-surveillance", "officials"}
    assert all(one["about"] for one in listed)
    for one in listed:
        path = tmp_path / f"{one['name']}.undersigned"
        assert call("new", path, "--template", one["name"]).code == 0
        assert file.read(path).campaign.text.name == one["name"]
        done = call("check", path)
        assert (done.code, "no recipients" in done.err) == (1, True)


def test_a_template_of_ones_own_is_a_folder(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "letter.md").write_text("Stop it. ^stop\n", encoding="utf-8")
    path = tmp_path / "f.undersigned"

    assert call("new", path, "--template", folder, "--title", "Stop").code == 0
    campaign = file.read(path).campaign
    assert (campaign.title, campaign.text.segments[0].id) == ("Stop", "stop")


def test_translations_are_counted_by_how_they_stand(call: Call, sample: Path, tmp_path: Path) -> None:
    shipped = call("translations", "status", sample, "--json").object["languages"]
    assert all(one["done"] == one["segments"] for one in shipped)

    opened = file.read(sample)
    texts = [segment for segment in opened.campaign.text.segments if segment.text]
    first, second, third, fourth, fifth, *_ = (
        Translation(segment.id, "", "es", "Hola", segment.text) for segment in texts
    )
    made = (
        first,
        replace(second, made_for="Something else"),
        replace(third, draft=True),
        replace(fourth, stays=True),
        replace(fifth, text=""),
    )
    text = replace(opened.campaign.text, translations=made)
    file.write(sample, replace(opened.campaign, text=text, languages=("es", "fr")), replacing=opened.sha256)
    spanish, french = call("translations", "status", sample, "--json").object["languages"]

    assert {key: spanish[key] for key in ("done", "stale", "drafts", "stays")} == {
        "done": 1,
        "stale": 1,
        "drafts": 1,
        "stays": 1,
    }
    assert spanish["missing"] == spanish["segments"] - 4
    assert french["missing"] == french["segments"] == spanish["segments"]
    assert call("translations", "status", sample).out.startswith("es\t1 done\t")


def test_the_program_finds_itself_whole(call: Call) -> None:
    done = call("--self-check", "--json")

    assert (done.code, done.err) == (0, "")
    assert len(done.object["checked"]) == 13


def test_nothing_asks_the_network(
    call: Call, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    done = [
        call("new", tmp_path / "n.undersigned", "--sample"),
        call("recipients", "import", sample, "-", typed=PEOPLE.encode()),
        call("check", sample, "--recipient", "microsoft"),
        call("export", sample, "--out", tmp_path / "out", "--recipient", "microsoft", *OUT),
    ]

    assert [one.code for one in done] == [0, 0, 0, 0]


def test_no_file_names_its_maker_or_place(call: Call, sample: Path, tmp_path: Path) -> None:
    call("export", sample, "--out", tmp_path / "out", *OUT, "--recipient", "microsoft")

    for path in (tmp_path / "out").iterdir():
        data = path.read_bytes()
        if path.suffix == ".docx":
            with zipfile.ZipFile(path) as archive:
                data = b"".join(archive.read(name) for name in archive.namelist())
                assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for word in (str(tmp_path).encode(), b"python-docx", b"ReportLab", b"reportlab"):
            assert word not in data

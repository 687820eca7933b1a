"""Translators' work by command: out, in, kept true; of a campaign and of a template's folder."""

from __future__ import annotations

import codecs
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from calls import Call
from programs import ROOT
from translations.letters import campaign, paragraph
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.language.po import read_po, write_po

TEXTS = 15  # of the campaign below


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "ours.undersigned"
    file.write(path, campaign(12), replacing=None)
    return path


def change(path: Path, segment: str, text: str) -> None:
    opened = file.read(path)
    made: Campaign = opened.campaign
    body = tuple(replace(s, text=text) if s.id == segment else s for s in made.text.segments)
    file.write(path, replace(made, text=replace(made.text, segments=body)), replacing=opened.sha256)


def test_a_file_a_language_is_written_and_comes_in_again_as_it_was(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    before = letter.read_bytes()
    done = call("translations", "export", letter, "--out", tmp_path / "out", "--json")

    assert (done.code, [f["language"] for f in done.object["files"]]) == (0, ["es", "ar", "pl"])
    paths = sorted((tmp_path / "out").iterdir())
    assert [p.name for p in paths] == ["ours.ar.po", "ours.es.po", "ours.pl.po"]
    back = call("translations", "import", letter, *paths, "--json")
    assert (back.code, back.object["saved"], back.object["problems"]) == (0, False, [])
    assert letter.read_bytes() == before


def test_a_translators_file_is_not_written_over(call: Call, letter: Path, tmp_path: Path) -> None:
    call("translations", "export", letter, "--out", tmp_path, "--language", "es")
    (tmp_path / "ours.es.po").write_bytes(b"work")

    again = call("translations", "export", letter, "--out", tmp_path, "--language", "es")
    assert (again.code, (tmp_path / "ours.es.po").read_bytes()) == (4, b"work")
    assert "--replace" in again.err
    assert (
        call("translations", "export", letter, "--out", tmp_path, "--language", "es", "--replace").code == 0
    )


def test_a_new_language_is_begun_by_its_file(call: Call, letter: Path, tmp_path: Path) -> None:
    assert call("translations", "export", letter, "--out", tmp_path, "--language", "pt-BR").code == 0
    path = tmp_path / "ours.pt-BR.po"
    entries = [replace(e, text=f"PT {e.source}", draft=False) for e in read_po(path.read_bytes(), "pt-BR")]
    path.write_bytes(write_po(entries, "pt-BR"))

    done = call("translations", "import", letter, path, "--json")

    assert (done.code, done.object["saved"]) == (0, True)
    assert [(one["language"], one["added"]) for one in done.object["languages"]] == [("pt-BR", len(entries))]
    listed = call("translations", "status", letter, "--language", "pt-BR", "--json").object["languages"]
    assert [(one["done"], one["missing"]) for one in listed] == [(TEXTS + 1, 0)]
    assert "pt-BR" in file.read(letter).campaign.languages


@pytest.mark.parametrize("habit", ["BOM", "CRLF", "Latin-1", "no header"])
def test_other_programs_habits_come_in(call: Call, letter: Path, tmp_path: Path, habit: str) -> None:
    text = f'msgctxt "p4"\nmsgid "{paragraph(4)}"\nmsgstr "¡Año 24, 104!."\n'
    header = 'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    data = {
        "BOM": codecs.BOM_UTF8 + (header + text).encode(),
        "CRLF": (header + text).replace("\n", "\r\n").encode(),
        "Latin-1": (header.replace("UTF-8", "ISO-8859-1") + text).encode("latin-1"),
        "no header": text.encode(),
    }[habit]
    path = tmp_path / "es.po"
    path.write_bytes(data)

    assert call("translations", "import", letter, path).code == 0
    found = {(t.segment, t.language): t.text for t in file.read(letter).campaign.text.translations}
    assert found["p4", "es"] == "¡Año 24, 104!."


def test_what_is_broken_stays_out_with_an_exit_code_and_the_rest_comes_in(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.po"
    path.write_text(
        f'msgctxt "p5"\nmsgid "{paragraph(5)}"\nmsgstr "Roto 25 105."\n\n'
        f'msgctxt "p4"\nmsgid "{paragraph(4)}"\nmsgstr "Bien 24 104."\n'
    )

    tried = call("translations", "import", letter, path, "--language", "es", "--dry-run", "--json")
    assert (tried.code, tried.object["saved"]) == (1, False)
    done = call("translations", "import", letter, path, "--language", "es")

    assert done.code == 1
    assert done.out == "es: 1 changed, 1 left out, broken\n"
    assert "recipient.name" in done.err
    texts = {t.segment: t.text for t in file.read(letter).campaign.text.translations if t.language == "es"}
    assert (texts["p4"], texts["p5"].startswith("ES ")) == ("Bien 24 104.", True)


def test_a_file_without_a_language_is_asked_for_it(call: Call, letter: Path, tmp_path: Path) -> None:
    path = tmp_path / "translation.po"
    path.write_text('msgctxt "p4"\nmsgid "x"\nmsgstr "y"\n')

    done = call("translations", "import", letter, path)
    assert (done.code, "--language" in done.err) == (2, True)


def test_a_change_is_told_by_word_and_waved_through(call: Call, letter: Path) -> None:
    change(letter, "p2", paragraph(2).replace("people", "peaple"))

    told = call("translations", "status", letter, "--texts", "--complete")
    assert told.code == 1
    assert "es: p2\tstale\tWhoever follows [-people-]{+peaple+} near" in told.out
    done = call("translations", "update", letter, "--still-right", "p2", "--json")
    assert (done.code, done.object["still_right"]) == (
        0,
        [{"segment": "p2", "languages": ["es", "ar", "pl"]}],
    )
    assert call("translations", "status", letter, "--complete").code == 0


def test_a_text_stays_as_it_is_on_purpose(call: Call, letter: Path) -> None:
    change(letter, "p2", "Something else entirely.")
    assert call("translations", "update", letter, "--stays", "p2", "--language", "es").code == 0

    listed = call("translations", "status", letter, "--json").object["languages"]
    assert [(one["language"], one["stale"], one["stays"]) for one in listed] == [
        ("es", 0, 1),
        ("ar", 1, 0),
        ("pl", 1, 0),
    ]


def test_a_dry_run_saves_nothing(call: Call, letter: Path) -> None:
    before = letter.read_bytes()
    assert call("translations", "update", letter, "--language", "fr", "--dry-run").code == 0

    assert letter.read_bytes() == before


def test_a_templates_folder_keeps_its_languages_beside_its_text(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    shutil.copytree(ROOT / "templates" / "face-surveillance", folder)
    untouched = {name: (folder / name).read_bytes() for name in ("letter.md", "letter.toml")}
    assert call("translations", "update", folder, "--language", "fr").code == 0
    path = folder / "locale" / "fr.po"
    entries = [replace(e, text=f"FR {e.source}") for e in read_po(path.read_bytes(), "fr")]
    sent = tmp_path / "fr.po"
    sent.write_bytes(write_po(entries, "fr", header={"Last-Translator": "Ana"}))

    assert call("translations", "import", folder, sent).code == 0
    listed = call("translations", "status", folder, "--complete", "--json")
    assert (listed.code, listed.object["languages"][0]["done"]) == (0, len(entries))

    markdown = folder / "letter.md"
    markdown.write_text(markdown.read_text("utf-8").replace("We are not alone.", "We aren’t alone."), "utf-8")
    assert call("translations", "update", folder).code == 0
    entry = next(e for e in read_po(path.read_bytes(), "fr") if e.segment == "not-alone")
    assert (entry.draft, entry.previous.startswith("We are not alone.")) == (True, True)
    assert (folder / "letter.toml").read_bytes() == untouched["letter.toml"]
    again = path.read_bytes()
    call("translations", "update", folder)
    assert path.read_bytes() == again


def test_a_plural_entry_in_a_templates_folder_begins_a_letter(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "counted"
    folder.mkdir()
    (folder / "letter.md").write_text(
        "We, {% if signatories.count == 1 %}one group{% else %}{{signatories.count}} groups{% endif %}. ^we\n"
    )
    (folder / "letter.toml").write_text('language = "en"\n')
    assert call("translations", "update", folder, "--language", "pl").code == 0
    path = folder / "locale" / "pl.po"
    path.write_bytes(
        path.read_bytes()
        .replace(b'msgstr[0] ""', b'msgstr[0] "Jedna grupa."')
        .replace(b'msgstr[1] ""', b'msgstr[1] "{{signatories.count}} grupy."')
        .replace(b'msgstr[2] ""', b'msgstr[2] "{{signatories.count}} grup."')
    )

    assert call("translations", "status", folder, "--complete").code == 0
    assert call("new", tmp_path / "c.undersigned", "--template", folder).code == 0
    assert call("translations", "status", tmp_path / "c.undersigned", "--complete").code == 0


def test_a_word_file_goes_out_comes_back_and_its_questions_go_out_again(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    for kind in ("docx", "xliff", "xliff2"):
        words = ("--out", tmp_path, "--language", "es", "--format", kind)
        assert call("translations", "export", letter, *words).code == 0
    for name in ("ours.es.docx", "ours.es.xlf", "ours.es.xliff"):
        back = call("translations", "import", letter, tmp_path / name, "--json")
        assert (back.code, back.object["saved"], back.object["problems"]) == (0, False, [])
    broken = tmp_path / "es.po"
    broken.write_text(f'msgctxt "p5"\nmsgid "{paragraph(5)}"\nmsgstr "Roto 25 105."\n')

    done = call("translations", "import", letter, broken, "--questions", tmp_path / "ask", "--json")

    assert done.code == 1
    [asked] = map(Path, done.object["questions"])
    assert "recipient.name" in zipfile.ZipFile(asked).read("word/comments.xml").decode()


@pytest.mark.parametrize(
    "data", [b"PK\3\4 no zip", b"\xd0\xcf\x11\xe0 old", b"<!DOCTYPE x><x/>", b"\x89PNG\r\n", b" "]
)
def test_what_is_no_translators_file_is_refused_in_one_sentence(
    call: Call, letter: Path, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "x.es.bin"
    path.write_bytes(data)
    done = call("translations", "import", letter, path)

    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("error: ")
    assert "Traceback" not in done.err


def test_what_is_no_languages_code_is_refused_with_what_was_meant(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    for words in (
        ("export", letter, "--out", tmp_path, "--language", "Español"),
        ("update", letter, "--language", "Español"),
        ("status", letter, "--language", "Español"),
    ):
        done = call("translations", *words)
        assert (done.code, done.out) == (2, "")
        assert "Did you mean es?" in done.err
    assert call("translations", "export", letter, "--out", tmp_path, "--language", "xx").code == 2
    assert call("translations", "export", letter, "--out", tmp_path, "--language", "tlh").code == 0


def test_a_file_in_a_regions_language_or_another_one_is_told(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    path = tmp_path / "t.po"
    head = 'msgid ""\nmsgstr "Language: {}\\n"\n\n'
    entry = f'msgctxt "p5"\nmsgid "{paragraph(5)}"\nmsgstr "Nuevo 25 105 {{{{recipient.name}}}}."\n'
    path.write_text(head.format("es_MX") + entry)
    region = call("translations", "import", letter, path, "--dry-run", "--json").object
    path.write_text(head.format("ar") + entry)
    other = call("translations", "import", letter, path, "--dry-run", "--language", "es", "--json").object

    assert [p["kind"] for p in region["problems"]][:1] == ["translations-other-language"]
    assert "es-MX" in region["problems"][0]["what"]
    assert [p["kind"] for p in other["problems"]][:1] == ["translations-other-language"]
    assert "says that it is in ar" in other["problems"][0]["what"]


def test_a_language_without_translations_is_told_in_a_few_lines(call: Call, letter: Path) -> None:
    assert call("translations", "update", letter, "--language", "fr").code == 0
    people = call("check", letter, "--language", "fr")
    listed = call("check", letter, "--language", "fr", "--json").object["problems"]

    missing = [p for p in listed if p["kind"] == "translation-missing"]
    lines = [line for line in people.err.splitlines() if "translated" in line]
    assert len(missing) > 10
    assert len(lines) <= 5
    assert str(len(missing) - 3) in lines[-1]
    assert "translations status" in lines[-1]

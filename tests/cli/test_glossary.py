"""The glossary by command, of a campaign and of a template's folder; which of translators' words count."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from calls import Call
from programs import ROOT
from translations.letters import campaign
from undersigned.campaign import file
from undersigned.language.po import read_po, write_po
from undersigned.text.model import Term


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "ours.undersigned"
    file.write(path, campaign(12), replacing=None)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "templates" / "face-surveillance", tmp_path / "ours")
    return tmp_path / "ours"


def terms(path: Path) -> list[tuple[str, str, str, str]]:
    found = file.read(path).campaign.text.glossary
    return [(one.language, one.term, one.translation, one.note) for one in found]


def test_a_term_is_set_changed_told_and_removed(call: Call, letter: Path) -> None:
    words = ("--set", "civil  rights", "derechos civiles")
    done = call("translations", "glossary", letter, "--language", "es", *words, "--note", "UN", "--json")
    assert (done.code, done.object["saved"]) == (0, True)
    assert done.object["set"] == [{"term": "civil rights", "translation": "derechos civiles", "before": ""}]
    assert terms(letter) == [("es", "civil rights", "derechos civiles", "UN")]

    more = ("--set", "civil rights", "derechos ciudadanos", "--set", "agency", "organismo")
    done = call("translations", "glossary", letter, "--language", "es", *more, "--json")
    assert [one["before"] for one in done.object["set"]] == ["derechos civiles", ""]
    assert terms(letter) == [
        ("es", "civil rights", "derechos ciudadanos", "UN"),
        ("es", "agency", "organismo", ""),
    ]

    before = letter.read_bytes()
    told = call("translations", "glossary", letter)
    assert told.out.splitlines() == ["es\tagency\torganismo", "es\tcivil rights\tderechos ciudadanos\tUN"]
    dry = call("translations", "glossary", letter, "--language", "es", "--remove", "agency", "--dry-run")
    assert (dry.code, letter.read_bytes()) == (0, before)
    gone = call("translations", "glossary", letter, "--language", "es", "--remove", "agency", "--json")
    assert gone.object["removed"] == [{"term": "agency", "translation": "organismo"}]
    assert terms(letter) == [("es", "civil rights", "derechos ciudadanos", "UN")]


@pytest.mark.parametrize(
    "words",
    [
        ("--set", "agency", "organismo"),
        ("--language", "es", "--language", "fr", "--set", "agency", "organismo"),
        ("--language", "es", "--remove", "agency"),
        ("--language", "es", "--set", "agency", " "),
        ("--language", "en", "--set", "agency", "agency"),
        ("--language", "es", "--note", "alone"),
    ],
)
def test_what_cant_be_meant_changes_nothing(call: Call, letter: Path, words: tuple[str, ...]) -> None:
    before = letter.read_bytes()
    assert call("translations", "glossary", letter, *words).code == 2
    assert letter.read_bytes() == before


def test_in_a_templates_folder_only_the_line_of_the_language_changes(call: Call, folder: Path) -> None:
    path = folder / "letter.toml"
    before = path.read_text(encoding="utf-8").splitlines()
    words = ("--set", "civil rights", "derechos “civiles” \\ y #más", "--set", "agency", "organismo")

    done = call("translations", "glossary", folder, "--language", "es", *words, "--json")

    assert (done.code, done.object["saved"]) == (0, True)
    after = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in before if line not in after] == [
        x for x in before if x.startswith("es = [{ term")
    ]
    new = [line.strip() for line in after if line not in before]
    assert (new[0], new[-1], len(new)) == ("es = [", "]", 5)
    listed = tomllib.loads(path.read_text(encoding="utf-8"))["glossary"]["es"]
    assert [one["translation"] for one in listed][1:] == ["derechos “civiles” \\ y #más", "organismo"]
    assert (
        call("translations", "glossary", folder, "--language", "pt", "--set", "agency", "agência").code == 0
    )
    assert call("translations", "glossary", folder, "--language", "pt").out == "pt\tagency\tagência\n"
    for one in listed:
        gone = call("translations", "glossary", folder, "--language", "es", "--remove", one["term"])
        assert gone.code == 0, gone.err
    assert call("translations", "glossary", folder, "--language", "pt", "--remove", "agency").code == 0
    at_last = path.read_text(encoding="utf-8").splitlines()
    assert at_last == [line for line in before if not line.startswith("es = [{ term")]


def test_remarks_in_a_glossary_are_not_lost(call: Call, folder: Path) -> None:
    path = folder / "letter.toml"
    typed = path.read_text(encoding="utf-8")
    line = next(x for x in typed.splitlines() if x.startswith("es = [{ term"))
    path.write_text(typed.replace(line, f"{line} # as the ACLU says"), encoding="utf-8")
    before = path.read_bytes()

    done = call("translations", "glossary", folder, "--language", "es", "--set", "agency", "organismo")

    assert (done.code, path.read_bytes()) == (1, before)
    assert "by hand" in done.err


def test_terms_that_a_translator_changed_in_the_word_file_are_told_and_not_taken(
    call: Call, letter: Path, tmp_path: Path
) -> None:
    opened = file.read(letter)
    known = (Term("work", "trabajo", "es", "the noun"), Term("rule", "regla", "es"))
    text = replace(opened.campaign.text, glossary=known)
    file.write(letter, replace(opened.campaign, text=text), replacing=opened.sha256)
    call("translations", "export", letter, "--out", tmp_path, "--language", "es", "--format", "docx")
    path = tmp_path / "ours.es.docx"
    same = call("translations", "import", letter, path, "--json")
    assert (same.code, same.object["problems"]) == (0, [])

    sent = docx.Document(str(path))
    table = sent.tables[-1]
    assert [row.cells[1].text for row in table.rows][1:] == ["regla", "trabajo"]
    table.rows[1].cells[1].paragraphs[0].runs[0].text = "norma"
    added = table.add_row()
    added.cells[0].text, added.cells[1].text = "agency", "organismo"
    sent.save(str(path))
    before = terms(letter)

    done = call("translations", "import", letter, path, "--json")

    told = [(one["kind"], one["severity"], one["what"]) for one in done.object["problems"]]
    assert [kind for kind, *_ in told] == ["term-differs", "term-differs"]
    assert "“norma”; the glossary has “regla”" in told[0][2]
    assert "“organismo”; the glossary doesn’t have it" in told[1][2]
    assert (done.code, terms(letter)) == (0, before)


# ----------------------------------------------------------------- two translators

FIVE = "De nuevo: años 25, 105. {{recipient.name}} debe responder."


@pytest.fixture
def two(call: Call, letter: Path, tmp_path: Path) -> list[Path]:
    """Two files that say p4 differently, which is done here already, and p5 alike."""
    call("translations", "export", letter, "--out", tmp_path, "--language", "es")
    sent = read_po((tmp_path / "ours.es.po").read_bytes(), "es")
    paths = []
    for name in ("ana", "ben"):
        say = {"p4": f"{name}: años 24, 104.", "p5": FIVE}
        made = [replace(e, text=say.get(e.segment, e.text)) if not e.wording else e for e in sent]
        paths.append(tmp_path / f"{name}.es.po")
        paths[-1].write_bytes(write_po(made, "es"))
    return paths


def said(letter: Path, segment: str) -> str:
    found = file.read(letter).campaign.text.translations
    return next(t.text for t in found if (t.segment, t.wording, t.language) == (segment, "", "es"))


@pytest.mark.parametrize(
    ("prefer", "chosen", "code"),
    [("", "", 1), ("mine", "mine", 0), ("theirs", "ana.es.po", 0), ("ben.es.po", "ben.es.po", 0)],
)
def test_of_two_translators_words_those_count_that_are_preferred_and_the_others_are_told(
    call: Call, letter: Path, two: list[Path], prefer: str, chosen: str, code: int
) -> None:
    mine, five = said(letter, "p4"), said(letter, "p5")
    words = ("--prefer", prefer) if prefer else ()

    done = call("translations", "import", letter, *two, *words, "--json")

    assert done.code == code
    found = {one["segment"]: one for one in done.object["conflicts"]}
    assert (found["p4"]["chosen"], found["p4"]["mine"]) == (chosen, mine)
    assert [v["files"] for v in found["p4"]["versions"]] == [["ana.es.po"], ["ben.es.po"]]
    name = chosen.partition(".")[0]
    assert said(letter, "p4") == (f"{name}: años 24, 104." if chosen not in ("", "mine") else mine)
    assert said(letter, "p5") == (five if prefer == "mine" else FIVE)
    told = " ".join(one["what"] for one in done.object["problems"] if one["place"].get("segment") == "p4")
    versions = {"mine": mine, "ana.es.po": "ana: años", "ben.es.po": "ben: años"}
    for file_, text in versions.items():
        assert (text in told) or (not prefer and file_ == "mine"), told


def test_a_file_that_isnt_there_cant_be_preferred(call: Call, letter: Path, two: list[Path]) -> None:
    before = letter.read_bytes()
    assert call("translations", "import", letter, *two, "--prefer", "eva.po").code == 2
    assert letter.read_bytes() == before


def test_what_would_print_something_wrong_is_never_preferred(
    call: Call, letter: Path, two: list[Path]
) -> None:
    entries = read_po(two[0].read_bytes(), "es")
    broken = [
        replace(e, text="ana: {{ nombre.") if e.segment == "p4" and not e.wording else e for e in entries
    ]
    two[0].write_bytes(write_po(broken, "es"))

    done = call("translations", "import", letter, *two, "--prefer", "theirs", "--json")

    assert {one["segment"]: one["chosen"] for one in done.object["conflicts"]}["p4"] == "ben.es.po"
    assert said(letter, "p4") == "ben: años 24, 104."

"""A glossary says what the campaign's words are called: it is kept, checked, and travels with the texts."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from programs import needs
from translations.letters import campaign
from undersigned.campaign import file
from undersigned.campaign.members import from_members, to_members
from undersigned.campaign.model import Campaign
from undersigned.campaign.share import without_contacts
from undersigned.errors import UnreadableError
from undersigned.language.po import read_po
from undersigned.letter.check import check
from undersigned.letter.compose import compose
from undersigned.letter.glossary import pairs_of
from undersigned.letter.slips import slips
from undersigned.letter.slips.terms import says, terms_in
from undersigned.problems import Problem
from undersigned.text.model import Term
from undersigned.translations import glossary
from undersigned.translations.formats import FORMATS, read
from undersigned.translations.incoming import take_in
from undersigned.translations.taken import Fate
from undersigned.translations.translating import without_language

MADE = campaign(8)
ASKED = Term("consent", "consentimiento", "es", "never “permiso”")
WITH_TERM = glossary.with_term(MADE, ASKED)


def checked(made: Campaign, recipient: str, language: str) -> tuple[Problem, ...]:
    return check(made, compose(made, recipient, language))


@pytest.mark.parametrize(
    ("text", "term", "is_there"),
    [
        ("We oppose face surveillance.", "face surveillance", True),
        ("Face surveillance harms.", "face surveillance", True),
        ("KEEP FACE SURVEILLANCE OUT", "face surveillance", True),
        ("*A Plan to Add Face Surveillance to Your Door*", "face surveillance", False),
        ("Two face\nsurveillance systems", "face surveillance", True),
        ("Surfaces of surveillance", "face surveillance", False),
        ("The vendors sell it.", "vendor", True),
        ("The vendor’s claim", "vendor", True),
        ("They claimed it.", "claim", False),
        ("The AI said so.", "AI", True),
        ("She said ai.", "AI", False),
        ("a **face surveillance** ban", "face surveillance", True),
        ("{{recipient.vendor}} sells", "vendor", False),
    ],
)
def test_a_term_is_found_as_whole_words_and_with_capitals_only_as_it_is_written(
    text: str, term: str, is_there: bool
) -> None:
    assert (terms_in(text, [(term, "…")], "en") != ()) is is_there


def test_of_a_term_within_a_term_the_longer_one_counts() -> None:
    known = [("surveillance", "vigilancia"), ("face surveillance", "vigilancia facial")]

    assert terms_in("Face surveillance is not all surveillance.", known, "en") == (known[1], known[0])
    assert terms_in("Face surveillance is new.", known, "en") == (known[1],)


@pytest.mark.parametrize(
    ("language", "wanted", "text", "said"),
    [
        ("es", "vigilancia facial", "Prohíban la vigilancia facial.", True),
        ("es", "sistema biométrico", "Los sistemas biométricos fallan.", True),
        ("es", "vigilancia facial", "Prohíban el reconocimiento facial.", False),
        ("es", "ley", "las leyes de hoy", True),
        ("es", "ley", "leyenda", False),
        ("de", "Gesichtserkennung", "Die Gesichtserkennungssoftware irrt.", True),
        ("de", "Hersteller", "mit den Herstellern", True),
        ("pl", "rozpoznawanie twarzy", "o rozpoznawaniu twarzy", True),
        ("ar", "المراقبة", "نرفض مراقبة الوجوه وللمراقبة ثمن", True),
        ("ar", "مراقبة الوجوه", "ضد مُراقَبة الوجوه", True),
        ("ar", "مراقبة الوجوه", "ضد التعرف على الوجوه", False),
        ("he", "זיהוי פנים", "נגד השימוש בזיהוי פנים", True),
        ("tr", "yüz tanıma", "yüz tanımaya karşı", True),
        ("ko", "얼굴 인식", "얼굴 인식을 금지", True),
        ("zh", "人脸识别", "我们反对人脸识别技术。", True),
        ("zh", "人脸识别", "我们反对监控。", False),
        ("th", "การจดจำใบหน้า", "ห้ามการจดจำใบหน้าในที่สาธารณะ", True),
        ("es", "IA", "la IA decide", True),
        ("es", "IA", "La vía férrea", False),
    ],
)
def test_a_translation_may_inflect_what_the_glossary_has(
    language: str, wanted: str, text: str, said: bool
) -> None:
    assert says(text, wanted, language) is said


def test_a_missing_term_is_a_hint_for_those_texts_that_have_it() -> None:
    terms = pairs_of(WITH_TERM.text, "Nobody gave consent.", "es")
    (fault,) = slips("Nobody gave consent.", "Nadie dio permiso.", "es", "", terms)

    assert (fault.kind, fault.severity.name) == ("slip-term", "LOOK")
    assert dict(fault.facts) == {"term": "consent", "wanted": "consentimiento"}
    assert slips("Nobody gave consent.", "Nadie dio su consentimiento.", "es", "", terms) == ()
    assert pairs_of(WITH_TERM.text, "Nobody was asked.", "es") == ()
    assert pairs_of(WITH_TERM.text, "Nobody gave consent.", "ar") == ()


def test_check_tells_it_with_its_place_and_it_stops_no_letter() -> None:
    found = [p for p in checked(WITH_TERM, "dock", "es") if p.kind == "slip-term"]

    assert {p.place.segment for p in found} == {f"p{n}" for n in range(8)}
    assert not any(p.stops for p in found)
    assert not [p for p in checked(WITH_TERM, "dock", "ar") if p.kind == "slip-term"]


def test_a_region_has_the_terms_of_its_language_until_it_has_its_own() -> None:
    swiss = Term("consent", "Zustimmung", "de-CH")
    made = glossary.with_term(glossary.with_term(MADE, Term("consent", "Einwilligung", "de")), swiss)

    assert pairs_of(made.text, "no consent", "de-CH") == (("consent", "Zustimmung"),)
    assert pairs_of(made.text, "no consent", "de-AT") == (("consent", "Einwilligung"),)


def test_it_is_kept_in_the_file_shared_and_what_is_written_can_be_read_by_a_person(tmp_path: Path) -> None:
    path = tmp_path / "Ours.undersigned"
    file.write(path, WITH_TERM, replacing=None)

    assert file.read(path).campaign.text.glossary == (ASKED,)
    assert without_contacts(WITH_TERM).text.glossary == (ASKED,)
    toml = to_members(WITH_TERM)["letter.toml"].decode()
    assert '{ term = "consent", translation = "consentimiento", note = "never “permiso”" }' in toml
    assert to_members(MADE)["letter.toml"].decode().count("glossary") == 0
    file.unpack(path, tmp_path / "folder")
    file.pack(tmp_path / "folder", tmp_path / "Again.undersigned")
    assert file.read(tmp_path / "Again.undersigned").campaign.text.glossary == (ASKED,)


def test_what_a_later_release_adds_to_a_term_is_kept() -> None:
    members = dict(to_members(WITH_TERM))
    members["letter.toml"] = members["letter.toml"].replace(b'note = "never', b'gender = "m", note = "never')
    read_again = from_members(members)

    assert read_again.text.glossary[0].extra == {"gender": "m"}
    changed = glossary.with_term(read_again, replace(ASKED, translation="permiso"))
    assert b'gender = "m"' in to_members(changed)["letter.toml"]


def test_terms_are_added_changed_and_go_with_their_language() -> None:
    changed = glossary.with_term(WITH_TERM, Term("  consent ", " permiso\n expreso", "es"))

    assert [(t.term, t.translation) for t in changed.text.glossary] == [("consent", "permiso expreso")]
    more = glossary.with_terms(changed, "ar", [Term("rule", "قاعدة", "ar"), Term("", "x", "ar")])
    assert [t.language for t in more.text.glossary] == ["es", "ar"]
    assert [t.language for t in without_language(more, "es").text.glossary] == ["ar"]
    assert glossary.with_terms(more, "ar", glossary.own_terms(more, "ar")) is more


def test_translators_read_it_in_po_beside_each_text_that_has_the_term(tmp_path: Path) -> None:
    path = tmp_path / "ours.es.po"
    path.write_bytes(FORMATS["po"].write(WITH_TERM, "es"))
    entries = read_po(path.read_bytes(), "es")
    line = "Glossary: consent = consentimiento (never “permiso”)"

    assert {e.segment for e in entries if line in e.hint} == {f"p{n}" for n in range(8)}
    assert f"#. {line}" in path.read_text(encoding="utf-8")
    subprocess.run([needs("msgfmt"), "-c", "-o", tmp_path / "ours.mo", path], check=True)
    assert "Glossary" not in FORMATS["po"].write(WITH_TERM, "ar").decode()


@pytest.mark.parametrize("language", ["es", "ar"])
def test_translators_read_it_in_the_word_file_and_its_table_is_no_text_to_take_in(
    language: str, tmp_path: Path
) -> None:
    made = glossary.with_term(WITH_TERM, Term("consent", "موافقة", "ar"))
    path = tmp_path / f"ours.{language}.docx"
    path.write_bytes(FORMATS["docx"].write(made, language))
    read_by = subprocess.run(
        [needs("soffice"), f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
         "txt:Text", "--outdir", tmp_path, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = path.with_suffix(".txt").read_text(encoding="utf-8-sig")
    last = text.rstrip().splitlines()[-4:]

    assert read_by.returncode == 0
    assert "consent" in last
    assert ("consentimiento" if language == "es" else "موافقة") in last
    came = take_in(made, [read(path, made)])
    assert set(came.fates.values()) == {Fate.SAME, Fate.EMPTY}
    assert came.campaign == made


def test_a_glossary_that_is_none_is_refused_by_its_name() -> None:
    members = dict(to_members(WITH_TERM))
    members["letter.toml"] = members["letter.toml"].replace(b'term = "consent"', b"term = 7")
    with pytest.raises(UnreadableError, match=r"glossary\.es\.term"):
        from_members(members)


def test_a_letter_of_many_terms_is_looked_through_at_once() -> None:
    many: Campaign = glossary.with_terms(
        MADE, "es", [Term(f"word{n} of many", f"palabra{n}", "es") for n in range(500)]
    )
    found = pairs_of(many.text, "Here word7 of many and word499 of many stand.", "es")

    assert [term for term, _ in found] == ["word7 of many", "word499 of many"]

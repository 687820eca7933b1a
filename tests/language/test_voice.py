from __future__ import annotations

import datetime
import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned import assets
from undersigned.language import tags, words
from undersigned.language.voice import Greeted, voice

DAY = datetime.date(2019, 1, 15)
FILES = sorted(path.stem for path in assets.resource("words").glob("*.toml"))
LANGUAGES = [tag for tag in FILES if "-" not in tag]
WITHOUT_NAMES = {"fr", "pl", "cs", "sk", "ro"}  # where a formal letter greets without the name
MEN = [Greeted("Satya Nadella", "Mr.", "Nadella"), Greeted("Brad Smith", "Mr.", "Smith")]


_ALPHABETS = {
    "Latn": "LATIN", "Cyrl": "CYRILLIC", "Grek": "GREEK", "Arab": "ARABIC", "Hebr": "HEBREW",
    "Deva": "DEVANAGARI", "Beng": "BENGALI", "Taml": "TAMIL", "Telu": "TELUGU", "Gujr": "GUJARATI",
    "Guru": "GURMUKHI", "Sinh": "SINHALA", "Laoo": "LAO", "Khmr": "KHMER", "Mymr": "MYANMAR",
    "Ethi": "ETHIOPIC", "Armn": "ARMENIAN", "Geor": "GEORGIAN",
}  # fmt: skip


def facts_of(language: str, key: str) -> set[str]:
    return {f for _, f, _, _ in string.Formatter().parse(words.word(language, key)) if f}


def keys(language: str) -> set[str]:
    return set(words._own(language)) - {"salutation", "list"}


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("en", "January 15, 2019"),
        ("en-US", "January 15, 2019"),
        ("en-GB", "15 January 2019"),
        ("es", "15 de enero de 2019"),
        ("fr", "15 janvier 2019"),
        ("de", "15. Januar 2019"),
        ("ja", "2019年1月15日"),
        ("ru", "15 января 2019\u202fг."),
        ("ar", "15 يناير 2019"),
        ("vi", "15 tháng 1, 2019"),
    ],
)
def test_a_date_is_written_out_as_at_the_head_of_a_letter(language: str, date: str) -> None:
    assert voice(language).date(DAY) == date


def test_a_language_that_nobody_described_writes_dates_as_the_standard_does_and_says_so() -> None:
    hmong = voice("hmn")

    assert hmong.date(DAY) == "2019-01-15"
    assert not hmong.speaks("date")
    assert hmong.join(["A", "B", "C"]) == "A, B, C"
    assert voice("ht").speaks("date")


@pytest.mark.parametrize(
    ("language", "names", "joined"),
    [
        ("en", ["A"], "A"),
        ("en", [], ""),
        ("en", ["A", "B", "C"], "A, B, and C"),
        ("en-GB", ["A", "B", "C"], "A, B and C"),
        ("es", ["Ana", "Irene"], "Ana e Irene"),
        ("es", ["Ana", "Eva", "Hilda"], "Ana, Eva e Hilda"),
        ("es", ["agua", "hielo"], "agua y hielo"),
        ("he", ["Google", "Microsoft"], "Google ו-Microsoft"),
        ("ja", ["甲", "乙"], "甲、乙"),
        ("th", ["A", "B", "C"], "A, B และ C"),
        ("my", ["A", "B", "C"], "A၊ B နှင့် C"),
        ("lo", ["A", "B"], "A ແລະ B"),
        ("ne", ["A", "B", "C"], "A, B र C"),
    ],
)
def test_names_are_listed_as_the_language_lists_them(language: str, names: list[str], joined: str) -> None:
    assert voice(language).join(names) == joined


def test_numbers_and_plurals_follow_the_language() -> None:
    assert voice("en").number(1821) == "1,821"
    assert voice("de").number(1821) == "1.821"
    assert voice("de-CH").number(1821) == "1’821"
    assert [voice("ar").plural(n) for n in (0, 1, 2, 3, 11, 100)] == [
        "zero",
        "one",
        "two",
        "few",
        "many",
        "other",
    ]
    assert [voice("ru").plural(n) for n in (1, 2, 5, 21)] == ["one", "few", "many", "one"]


def test_digits_stay_as_they_are_in_every_language() -> None:
    for language in [*LANGUAGES, "fa", "bn", "my"]:
        written = voice(language).date(DAY) + voice(language).number(2345)
        assert all(c in string.digits for c in written if c.isdigit())


def test_the_direction_follows_the_script_and_not_the_language() -> None:
    right = ["ar", "he", "fa", "ur", "yi", "ckb", "pa-PK", "az-Arab", "ar_EG", "ff-Adlm"]
    left = ["en", "pa", "az", "ja", "az-Latn-IR", "hmn", "xx"]

    assert all(voice(tag).right_to_left for tag in right)
    assert not any(voice(tag).right_to_left for tag in left)


def test_forty_languages_and_more_have_words_of_their_own() -> None:
    assert len(LANGUAGES) >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_that_ships_has_every_fixed_word_with_the_same_facts(language: str) -> None:
    assert keys(language) == keys("en")
    for key in keys("en"):
        assert voice(language).speaks(key)
        assert facts_of(language, key) == facts_of("en", key), key


@pytest.mark.parametrize("language", FILES)
def test_each_language_greets_anybody_one_and_several(language: str) -> None:
    forms = words.table(language, "salutation")
    assert all(forms.get(key) for key in ("nobody", "one", "several"))
    assert all(f"{kind}_honorifics" in forms for kind in ("masculine", "feminine") if kind in forms)
    assert voice(language).speaks("dear")
    assert voice(language).speaks("date")
    assert voice(language).speaks("list")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_in_the_script_of_their_language(language: str) -> None:
    script = tags.script(language)
    alphabets = {"Jpan": ("CJK", "HIRAGANA", "KATAKANA"), "Hans": ("CJK",), "Kore": ("HANGUL",)}
    known = alphabets.get(script, (_ALPHABETS.get(script, script.upper()),))
    for key in keys(language):
        text = words.word(language, key).format_map(dict.fromkeys(facts_of("en", key), ""))
        for letter in filter(str.isalpha, text):
            assert unicodedata.name(letter).startswith(known), (key, text)


@pytest.mark.parametrize("language", FILES)
def test_a_word_is_neither_padded_nor_doubled(language: str) -> None:
    for key in keys(language):
        word = words.word(language, key)
        assert word == word.strip(), key
        assert "  " not in word
        assert unicodedata.is_normalized("NFC", word), key


def test_a_region_that_writes_another_script_gets_its_words_in_that_script() -> None:
    for tag in ("zh-TW", "zh-HK", "zh-Hant-MO"):
        assert voice(tag).word("re") == voice("zh-Hant").word("re") != voice("zh").word("re")
    assert voice("zh-CN").word("re") == voice("zh").word("re")
    assert voice("sr-Latn-RS").word("closing") == "S poštovanjem,"
    assert voice("sr-RS").word("closing") == "С поштовањем,"


def test_a_tag_of_an_older_program_means_the_same_language() -> None:
    for old, new in {"no": "nb", "tl": "fil", "iw": "he", "in": "id"}.items():
        assert voice(old).word("contact") == voice(new).word("contact") != voice("en").word("contact")


def test_basque_dates_have_the_endings_that_are_spoken() -> None:
    dates = {(2019, 1, 15): "2019ko urtarrilaren 15a", (2021, 3, 11): "2021eko martxoaren 11"}

    assert {day: voice("eu").date(datetime.date(*day)) for day in dates} == dates


def test_a_regions_file_holds_only_what_differs_from_its_languages() -> None:
    for path in assets.resource("words").glob("*-*.toml"):
        for key in keys(path.stem):
            assert words.word(path.stem, key) != words.word(path.stem.split("-")[0], key)


def test_what_a_language_lacks_is_said_in_english_and_admitted() -> None:
    hmong = voice("hmn")

    assert hmong.word("re") == "Re:"
    assert not hmong.speaks("re")
    assert not hmong.speaks("dear")
    assert voice("es-MX").speaks("re")
    assert voice("es-MX").word("re") == "Asunto:"


def test_facts_are_filled_in_and_a_mistyped_word_is_a_fault() -> None:
    assert voice("en").word("page_of", number=2, count=5) == "page 2 of 5"
    assert voice("en").word("dear", name="Ms. Díaz") == "Dear Ms. Díaz,"
    assert voice("en").word("dear_all") == "To whom it may concern:"
    with pytest.raises(KeyError):
        voice("en").word("regards")


@pytest.mark.parametrize(
    ("language", "people", "greeting"),
    [
        ("en", MEN, "Dear Mr. Nadella and Mr. Smith,"),
        ("en", [Greeted("Satya Nadella", "Mr.")], "Dear Satya Nadella,"),
        ("en", [], "To whom it may concern:"),
        ("es", [Greeted("Ana Díaz", "Sra.", "Díaz")], "Estimada Sra. Díaz:"),
        ("es", [Greeted("Sundar Pichai")], "Estimado/a Sundar Pichai:"),
        ("es", MEN, "Estimados Mr. Nadella y Mr. Smith:"),
        ("fr", [Greeted("Ana Díaz", "Mme", "Díaz")], "Madame,"),
        ("fr", [Greeted("Ana Díaz", "Mme"), Greeted("Bo Li", "M.")], "Mesdames, Messieurs,"),
        (
            "de",
            [Greeted("Ana Díaz", "Frau", "Díaz"), Greeted("Bo Li", "Herr", "Li")],
            "Sehr geehrte Frau Díaz, sehr geehrter Herr Li,",
        ),
        ("de", [Greeted("Ana Díaz"), Greeted("Bo Li", "Herr", "Li")], "Guten Tag Ana Díaz und Herr Li,"),
        ("ja", [Greeted("山田太郎")], "山田太郎 様"),
        ("pl", [Greeted("Anna Nowak", "Pani", "Nowak")], "Szanowna Pani,"),
        ("pl", [Greeted("Anna Nowak")], "Szanowna Pani / Szanowny Panie,"),
        ("ar", [Greeted("السيد ساندر بيتشاي", "السيد")], "حضرة السيد ساندر بيتشاي المحترم،"),
        ("ar", [Greeted("أمل حداد")], "حضرة أمل حداد المحترم/ة،"),
        ("fa", [Greeted("خانم احمدی", "خانم")], "سرکار خانم احمدی،"),
    ],
)
def test_nobodys_gender_is_guessed_and_each_language_greets_in_its_own_way(
    language: str, people: list[Greeted], greeting: str
) -> None:
    assert voice(language).greet(people) == greeting


@given(st.sampled_from(LANGUAGES), st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_a_name_is_greeted_or_listed_as_it_is_whatever_it_holds(language: str, names: list[str]) -> None:
    joined = voice(language).join(names)

    assert all(name in joined for name in names)
    if language not in WITHOUT_NAMES:
        assert names[0] in voice(language).greet([Greeted(names[0])])


@given(st.text(max_size=20))
def test_any_tag_has_a_voice(tag: str) -> None:
    assert voice(tag).date(DAY)
    assert voice(tag).word("re")
    assert voice(tag).right_to_left in (True, False)


def test_marks_of_notes_have_the_digits_that_are_customary() -> None:
    assert [voice(tag).mark(12) for tag in ("en", "fa", "ar-EG", "ar-MA", "hi", "ne", "bn", "xx")] == [
        "12", "۱۲", "١٢", "12", "12", "१२", "১২", "12",
    ]  # fmt: skip

"""Order. Qt's QCollator, which is ICU, is the oracle where it knows the rule too."""

from __future__ import annotations

import functools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from undersigned.language import collation
from undersigned.language.voice import voice


def ordered(language: str, *names: str) -> list[str]:
    return sorted(names, key=voice(language).sort_key)


@pytest.mark.parametrize("language", sorted(collation._TAILORINGS))
def test_a_languages_own_letters_stand_where_icu_puts_them(language: str) -> None:
    letters = re.findall(r"[^&<=]+", collation._TAILORINGS[language])
    ends = ("a", "t", "o")
    words = [
        w
        for letter in dict.fromkeys([*letters, *"abcdefghijklmnopqrstuvwxyz"])
        for w in (*(letter + e for e in ends), f"{letter.title()}s", f"k{letter}o")
    ]
    oracle = QCollator(QLocale(language))

    assert ordered(language, *words) == sorted(words, key=functools.cmp_to_key(oracle.compare))


def test_leading_articles_of_the_letters_language_are_ignored_and_no_others() -> None:
    assert ordered("en", "The Zoo", "An Ark", "Beta", "A New Way") == [
        "An Ark",
        "Beta",
        "A New Way",
        "The Zoo",
    ]
    assert ordered("en", "La Zoo", "Mar") == ["La Zoo", "Mar"]
    assert ordered("es", "El Zorro", "Las Aves", "Mar") == ["Las Aves", "Mar", "El Zorro"]
    assert ordered("fr", "L’Arche", "Les Amis", "L'Aube", "Bref") == ["Les Amis", "L’Arche", "L'Aube", "Bref"]
    assert ordered("de", "Die Zeit", "Der Anfang", "Mitte") == ["Der Anfang", "Mitte", "Die Zeit"]
    assert ordered("ar", "الباء", "التاء", "باء") == ["الباء", "التاء", "باء"]


def test_what_only_looks_like_an_article_counts() -> None:
    names = ["A. Philip Randolph Institute", "Abacus", "Anchor", "The", "Theatre"]

    assert ordered("en", *reversed(names)) == names


def test_numbers_sort_by_value_and_before_letters() -> None:
    names = ["9to5", "18MillionRising", "100 Black Men", "Access Now", "Article 9", "ARTICLE 19"]

    assert ordered("en", *reversed(names)) == names


def test_punctuation_at_the_start_is_ignored_and_case_matters_last() -> None:
    assert ordered("en", "“Zebra”", "(RED)", "¡Alto!", "Sun") == ["¡Alto!", "(RED)", "Sun", "“Zebra”"]
    assert ordered("en", "xnet", "Xnet", "XNET", "xnes") == ["xnes", "xnet", "Xnet", "XNET"]
    assert ordered("en", "Peoples X", "People’s Y", "Peoples Z") == ["Peoples X", "People’s Y", "Peoples Z"]
    assert ordered("en", "Free Press", "FreePress", "Free-Soil") == ["Free Press", "Free-Soil", "FreePress"]


def test_a_language_in_its_own_script_has_that_script_first() -> None:
    assert ordered("ru", "Apple", "Яблоко", "Ёж", "Жук", "9 мая") == ["9 мая", "Ёж", "Жук", "Яблоко", "Apple"]
    assert ordered("en", "Яблоко", "日本", "Apple") == ["Apple", "Яблоко", "日本"]
    assert ordered("el", "Zoo", "Ωμέγα", "Η Άλφα") == ["Η Άλφα", "Ωμέγα", "Zoo"]


def test_thai_vowels_written_before_their_consonant_sort_behind_it() -> None:
    assert ordered("th", "เขา", "กา", "ขา", "เกาะ") == ["กา", "เกาะ", "ขา", "เขา"]


@given(
    st.sampled_from(["en", "sv", "hu", "tr", "ru", "th", "ar"]),
    st.text("aBCchHzÉßåıİÑ3٣ -,&.’/\u0301\u00a0\x00กเЯжحق日$", max_size=12),
)
def test_a_name_is_sorted_by_its_words_as_by_all_its_characters_together(language: str, name: str) -> None:
    by_words = collation.sort_key.__wrapped__(language, name)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(collation, "_word_by_word", lambda *_: None)
        assert collation.sort_key.__wrapped__(language, name) == by_words


@given(st.sampled_from(["en", "sv", "vi", "tr", "ru", "th"]), st.text(), st.text())
def test_any_two_names_have_an_order_and_the_same_key_only_if_they_are_the_same(
    language: str, one: str, other: str
) -> None:
    first, second = voice(language).sort_key(one), voice(language).sort_key(other)

    assert (first == second) == (one == other)
    assert (first < second) or (second < first) or one == other

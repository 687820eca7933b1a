"""Texts that turn on a count, and their forms in other languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.language.plurals import forms, in_our_order
from undersigned.language.po import PoEntry, read_po, write_po
from undersigned.language.voice import voice
from undersigned.text.counted import Counted, as_plural, by_count, by_form, counted, forms_of, text_of

SOURCE = "We, {% if signatories.count == 1 %}one group{% else %}{{signatories.count}} groups{% endif %}, ask."
LANGUAGES = ("ar", "pl", "ru", "fr", "ja", "en", "cs", "ga", "he", "pt-BR", "sl", "cy")


def test_a_count_is_two_whole_sentences() -> None:
    assert counted(SOURCE) == ("We, one group, ask.", "We, {{signatories.count}} groups, ask.")


@pytest.mark.parametrize(
    "text",
    [
        "No count here.",
        "{% if recipient.sells %}a{% else %}b{% endif %}",
        "{% if signatories.count == 1 %}a{% endif %}",
        "{% if signatories.count == 1 %}a{% elif signatories.count == 2 %}b{% else %}c{% endif %}",
        "{% if signatories.count == 1 %}a{% else %}b{% endif %} {% if recipient.id %}c{% endif %}",
    ],
)
def test_what_turns_on_anything_else_is_no_count(text: str) -> None:
    assert counted(text) is None


def test_more_than_one_is_said_the_other_way_round_too() -> None:
    assert counted("{% if signatories.count > 1 %}b{% else %}a{% endif %}") == ("a", "b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_is_for_the_counts_that_the_language_asks_it_for(language: str) -> None:
    for form in forms(language):
        assert all(voice(language).plural(n) in form.categories for n in form.counts if n < 1000)


def test_arabic_has_six_forms_and_polish_three() -> None:
    assert [len(forms(tag)) for tag in ("ar", "pl", "ja", "en")] == [6, 3, 1, 2]


words = st.text(st.characters(codec="utf-8", exclude_characters="{}%\0\r"), min_size=1).filter(str.strip)


@given(st.sampled_from(LANGUAGES), st.lists(words, min_size=6, max_size=6))
def test_forms_written_into_one_text_come_back(language: str, said: list[str]) -> None:
    wanted = tuple(said[: len(forms(language))])

    assert forms_of(by_form(wanted, language), language) == wanted


@given(words, words)
def test_two_sentences_written_into_one_text_come_back(one: str, other: str) -> None:
    assert counted(by_count(Counted(one, other))) == (one, other)


def test_a_po_file_has_them_as_plural_entries() -> None:
    entry = as_plural(PoEntry("a", SOURCE, by_form(["raz", "kilka", "wiele"], "pl")), "pl")
    written = write_po([entry], "pl")

    assert 'msgid_plural "We, {{signatories.count}} groups, ask."' in written.decode()
    assert 'msgstr[2] "wiele"' in written.decode()
    read = read_po(written, "pl")[0]
    assert forms_of(text_of(read, "pl"), "pl") == ("raz", "kilka", "wiele")


def test_a_file_that_counts_its_forms_in_another_order_is_understood() -> None:
    babel = (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
        " : n%100>=0 && n%100<=2 ? 4 : 5);"
    )

    assert in_our_order(("0", "1", "2", "few", "other", "many"), "ar", babel) == (
        "0",
        "1",
        "2",
        "few",
        "many",
        "other",
    )


@pytest.mark.parametrize(
    "header",
    [
        "",
        "nplurals=3",
        "nplurals=2; plural=__import__('os');",
        "nplurals=2; plural=n%0;",
        "nplurals=99; plural=n;",
    ],
)
def test_a_header_that_says_nonsense_is_not_believed(header: str) -> None:
    assert in_our_order(("a", "b"), "en", header) == ("a", "b")


def test_a_missing_form_takes_the_words_of_the_last_one() -> None:
    assert forms_of(by_form(["raz", "", ""], "pl"), "pl") == ("raz", "raz", "raz")
    assert by_form(["", " ", ""], "pl") == ""

"""Words that nobody would spell so are pointed out, and nothing else is."""

from __future__ import annotations

import pytest

from undersigned.language.spelling import Speller, speller, words


def english() -> Speller:
    found = speller("en-GB")
    assert found is not None
    return found


def test_english_and_spanish_come_with_the_program() -> None:
    spanish = speller("es-AR")

    assert english().knows("surveillance")
    assert spanish is not None
    assert spanish.knows("niños")


@pytest.mark.parametrize("word", ["don’t", "well-known", "letters"])
def test_usual_words_are_known(word: str) -> None:
    assert english().knows(word)


def test_a_slip_is_found_and_the_word_that_was_meant_is_offered_first() -> None:
    assert not english().knows("lettter")
    assert english().suggest("lettter")[0] == "letter"


def test_addresses_abbreviations_and_numbers_are_no_words() -> None:
    found = [w.text for w in words("See www.eff.org/x, ana@example.org, the ACLU and 3rd of a kynd: don’t.")]

    assert found == ["See", "the", "and", "of", "kynd", "don’t"]


def test_a_language_without_a_dictionary_has_no_speller() -> None:
    assert speller("tlh") is None

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.export.names import MOST_BYTES, different, legal, same_file


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Microsoft", "Microsoft"),
        ("AT&T", "AT&T"),
        ("R3D: Red en Defensa", "R3D- Red en Defensa"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Users\\ana", "C-Users-ana"),
        ("Citizen D / Državljan D", "Citizen D - Državljan D"),
        ("CON", "_CON"),
        ("com1.report", "_com1.report"),
        ("Nul .x", "_Nul .x"),
        ("COM¹", "_COM¹"),
        ("Conrad", "Conrad"),
        ("dyne.org", "dyne.org"),
        ("Ltd. ", "Ltd"),
        ("…", "…"),
        ("  .hidden", "hidden"),
        ("-rf", "rf"),
        ("~$lock", "$lock"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("a\x00b\nc\u200bd", "ab cd"),
        ("half \ud800 pair", "half pair"),
        ("???", ""),
        ("", ""),
    ],
)
def test_a_name_is_legal_everywhere_and_stays_readable(text: str, expected: str) -> None:
    assert legal(text) == expected


def test_a_long_name_is_cut_between_characters() -> None:
    assert legal("ж" * 300, 21) == "ж" * 10
    assert legal("a" * 9 + "e\u0301\u0323" + "b", 11) == "a" * 9
    assert legal("abc . def", 5) == "abc"


@given(st.text(), st.integers(12, 200))
def test_any_text_becomes_a_legal_name_and_a_legal_one_stays_as_it_is(text: str, most: int) -> None:
    name = legal(text, most)

    assert len(name.encode()) <= most
    assert not set(name) & set('<>:"/\\|?*')
    assert name == name.strip(" ").rstrip(".")
    assert not any(unicodedata.category(c)[0] == "C" for c in name)
    assert unicodedata.is_normalized("NFC", name)
    assert legal(name, most) == name


def test_names_that_some_system_takes_for_one_file_get_numbers() -> None:
    given_names = ["Groß", "GROSS", "Café", "Cafe\u0301", "ＷＷＦ", "wwf", "CAFÉ"]

    found = different(given_names)
    assert found == ("Groß", "GROSS (2)", "Café", "Café (2)", "ＷＷＦ", "wwf (2)", "CAFÉ (3)")


def test_a_number_is_never_one_that_somebody_has_as_a_name() -> None:
    assert different(["A", "A", "A (2)"]) == ("A", "A (3)", "A (2)")


def test_a_name_of_nothing_legal_is_a_letter_all_the_same() -> None:
    assert different(["???", "", "x"]) == ("letter", "letter (2)", "x")


@given(st.lists(st.text(alphabet="aAäÄßsS. (2)k\u212a", max_size=6), max_size=12))
def test_names_are_all_different_and_short_enough_whatever_was_given(stems: list[str]) -> None:
    found = different(stems)

    assert len({same_file(name) for name in found}) == len(stems)
    assert all(len(f"{name}.docx".encode()) <= MOST_BYTES for name in found)
    assert different(stems) == found


def test_very_long_names_stay_different() -> None:
    found = different(["長" * 300] * 12)

    assert len(set(found)) == 12
    assert max(len(f"{name}.docx".encode()) for name in found) <= MOST_BYTES

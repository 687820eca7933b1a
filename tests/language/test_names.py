"""What languages are called, by those who speak them and in other languages."""

from __future__ import annotations

import pytest

from undersigned.language.names import name_in, own_name
from undersigned.language.offered import OFFERED


def test_the_table_of_languages_that_are_offered_agrees_with_cldr() -> None:
    assert {tag: own_name(tag) for tag in OFFERED} == OFFERED


@pytest.mark.parametrize(
    ("tag", "language", "name"),
    [
        ("pt-BR", "fr", "portugais (Brésil)"),
        ("pt_br", "fr", "portugais (Brésil)"),
        ("zh-Hant-HK", "es", "chino (tradicional, RAE de Hong Kong (China))"),
        ("es-419", "es-MX", "español (Latinoamérica)"),
        ("de", "ar", "الألمانية"),
        ("hmn", "fr", "hmong"),
        ("qaa", "fr", "qaa"),
        ("not a tag", "fr", "not a tag"),
        ("de", "qaa", "German"),
    ],
)
def test_a_language_is_called_as_another_one_calls_it(tag: str, language: str, name: str) -> None:
    assert name_in(tag, language) == name


def test_every_language_that_is_offered_has_a_name_in_the_windows_languages() -> None:
    for window in ("en", "es", "fr", "ar"):
        assert [tag for tag in OFFERED if name_in(tag, window) == tag] == []

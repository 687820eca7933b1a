from __future__ import annotations

import gettext

import pytest

from undersigned import assets
from undersigned.language.plural_rules import header, rule
from undersigned.language.po import read_header, write_po
from undersigned.language.voice import voice

LANGUAGES = sorted(path.stem for path in assets.resource("words").glob("*.toml"))
COUNTS = (*range(1_001), 10_000, 100_000)
ORDER = ("zero", "one", "two", "few", "many", "other")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_asks_for_the_same_form_in_a_catalogue_as_in_a_letter(language: str) -> None:
    count, expression = rule(language)
    form = gettext.c2py(expression)
    asked = {(voice(language).plural(n), form(n)) for n in COUNTS}

    assert len(asked) == len({name for name, _ in asked}) == len({number for _, number in asked}) == count
    in_order = sorted(asked, key=lambda pair: pair[1])
    assert [name for name, _ in in_order] == [name for name in ORDER if name in dict(asked)]


def test_what_nobody_described_has_the_rule_of_its_parent_or_of_english() -> None:
    assert header("ar-EG") == header("ar")
    assert header("pt-BR") == "nplurals=2; plural=(n > 1);"
    assert header("pt-PT") == header("hmn") == header("en") == "nplurals=2; plural=(n != 1);"


def test_a_catalogue_says_the_rule_in_its_header() -> None:
    for language in LANGUAGES:
        assert read_header(write_po((), language), language)["Plural-Forms"] == header(language)

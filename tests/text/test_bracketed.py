"""A short text as people type it, with words in round brackets for its fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.text.bracketed import as_source, as_typed

WORDS = {"recipient.name": "recipient", "letter.date": "date"}


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("To {{recipient.name}} · {{letter.date}}", "To (recipient) · (date)"),
        ("About {{recipient.own_product}} (again)", "About (own product) (again)"),
        ("One Road\\\nTel. 5", "One Road\nTel. 5"),
        ("", ""),
    ],
)
def test_a_field_is_a_word_in_brackets_and_back(source: str, typed: str) -> None:
    assert as_typed(source, WORDS) == typed
    assert as_source(typed, WORDS, source) == source


def test_lines_that_stay_keep_their_look_and_their_links() -> None:
    before = "**Coalition**\\\nOne Road"

    assert as_source("Coalition\nTwo Roads", WORDS, before) == "**Coalition**\\\nTwo Roads"


@given(st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=40))
def test_what_is_typed_is_only_ever_text(typed: str) -> None:
    """Braces and stars stand in the letter as they were typed."""
    typed = " ".join(typed.split())
    assert as_typed(as_source(typed, {}), {}) == typed

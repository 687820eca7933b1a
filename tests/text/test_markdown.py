"""Markdown, read by the library or, where nothing in a text is Markdown, at once."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from undersigned.text import markdown

# All that ends a run of text for markdown-it, besides letters, spaces and what our own rules look at.
SIGNS = st.sampled_from(list(" \t\u00a0a.,;:/!#$%^()+-=>]{}~`'\"|\u2028\ufeff\U000f0000é中"))


@given(st.lists(SIGNS | st.characters(exclude_categories=["Cs"]), max_size=20).map("".join))
@example("http:/ /x")
@example(" a  ")
@example("> # - 1. a")
def test_a_text_without_markup_is_read_as_the_library_reads_it(text: str) -> None:
    read = [(t.type, t.content) for t in markdown._inlines().parseInline(text)[0].children or ()]
    if all(kind == "text" for kind, _ in read):
        assert [tuple(piece) for piece in markdown.raw_inlines(text)] == read
    else:
        assert markdown._MARKUP.search(text)

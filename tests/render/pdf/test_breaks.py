"""Line ends: found as ICU finds them, and chosen so that no other choice is better."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py.breakers import LineBreaker

from undersigned.render.pdf.breaks import choose_breaks, opportunities

WORDS = st.sampled_from(
    ["a", "Face", "surveillance", "3", "1,", "b.", "said:", "A1;", "2019.", "x,", "no-", "“e"]
)


@given(
    st.lists(WORDS, min_size=1, max_size=12),
    st.sampled_from(["", " "]),
    st.sampled_from(["en", "fr", "ja", "th"]),
)
def test_plain_words_part_where_icu_parts_them(words: list[str], end: str, language: str) -> None:
    text = " ".join(words) + end

    lengths = map(len, LineBreaker(text, language))

    assert opportunities(text, language) == tuple(itertools.accumulate(lengths))


def _cost(cuts: tuple[int, ...], edges: list[float], trimmed: list[float], measure: float) -> float:
    """Return what lines cost that begin at `cuts`: many where one is too wide."""
    cost = 0.0
    for begin, end in itertools.pairwise((*cuts, len(trimmed))):
        width = trimmed[end - 1] - edges[begin]
        if width > measure and end - begin > 1:
            return 1e9
        if end < len(trimmed):
            cost += max(0.0, (measure - width) / measure) ** 2
        elif begin and width < measure * 0.12:
            cost += 0.15
    return cost


@given(st.lists(st.integers(2, 60), min_size=2, max_size=9), st.integers(40, 130))
def test_no_other_choice_of_line_ends_is_better(widths: list[int], measure: int) -> None:
    starts = list(itertools.accumulate(widths, lambda at, width: at + width + 3, initial=0))
    edges, trimmed = [float(at) for at in starts], [float(at - 3) for at in starts[1:]]

    lasts = choose_breaks(edges, trimmed, measure, measure)

    cuts = (0, *(last + 1 for last in lasts[:-1]))
    others = [
        (0, *rest)
        for count in range(len(widths))
        for rest in itertools.combinations(range(1, len(widths)), count)
        if _cost((0, *rest), edges, trimmed, measure) < 1e9
    ]
    fewest = min(map(len, others))
    best = min(_cost(o, edges, trimmed, measure) for o in others if len(o) == fewest)
    assert len(cuts) == fewest
    assert _cost(cuts, edges, trimmed, measure) == pytest.approx(best)

"""Line ends: found as ICU finds them, and chosen so that no other choice is better."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py.breakers import LineBreaker

from programs import needs
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


# Where ICU 78 (Unicode 17) differs from Unicode 15, in which the test was written: by the rule of Unicode 17
# that is newer, the code points of the lines.
_NEWER_RULES = {
    "LB20a: no break after a hyphen that begins a word": {
        "002D 0023", "002D 0308 0023", "002D 05D0", "002D 0308 05D0", "002D 00A7", "002D 0308 00A7",
        "002D 50005", "002D 0308 50005", "002D 0E01", "002D 0308 0E01",
    },
    "LB21a: a break after a Hebrew letter's hyphen before another letter": {"05D0 002D 05D0"},
    "LB25: no break between a comma or full stop and a digit": {
        "002C 0030", "002C 0308 0030", "0061 002E 0032 0020", "0061 002E 0032 0020 0915",
        "0061 002E 0032 0020 672C", "0061 002E 0032 3000 672C", "0061 002E 0032 3000 307E",
        "0061 002E 0032 3000 0033", "0041 002E 0031 0020 BABB", "0061 002E 0032 3000 300C",
        "BD24 C5B4 002E 0020 0041 002E 0032 0020 BCFC", "BD10 C694 002E 0020 0041 002E 0033 0020 BABB",
        "C694 002E 0020 0041 002E 0034 0020 BABB",
    },
    "LB15a, LB15b: a quotation mark holds on to a bracket only where it opens or closes": {
        "0022 0020 2329", "0022 0308 0020 2329", "0022 0020 0028", "0022 0308 0020 0028",
        "0061 006D 0062 0069 0067 0075 00AB 0020 0028 0020 0308 0020 0029 0020 00BB 0028 0065 0308 0029",
        "0061 006D 0062 0069 0067 0075 00AB 0020 007B 0020 0308 0020 007D 0020 00BB 0028 0065 0308 0029",
        "0061 006D 0062 0069 0067 0075 0028 00AB 0020 0308 0020 00BB 0029 0028 0065 0308 0029",
        "0061 006D 0062 0069 0067 0075 007B 00AB 0020 0308 0020 00BB 007D 0028 0065 0308 0029",
    },
    "LB15c: a break before a number that begins with its full stop": {
        "0065 0071 0075 0061 006C 0073 0020 002E 0033 0035 0020 0063 0065 006E 0074 0073",
    },
}  # fmt: skip


def test_unicodes_own_test_passes_but_for_rules_that_are_newer() -> None:
    path = Path(needs("/usr/share/unicode/auxiliary/LineBreakTest.txt"))
    wrong, count = set(), 0
    for line in path.read_text(encoding="utf-8").splitlines():
        signs = line.partition("#")[0].split()
        codes = signs[1::2]
        if not codes:
            continue
        count += 1
        wanted = tuple(at // 2 for at in range(2, len(signs), 2) if signs[at] == "÷")
        if opportunities("".join(chr(int(code, 16)) for code in codes), "en") != wanted:
            wrong.add(" ".join(codes))

    assert count > 7_000
    assert wrong == set().union(*_NEWER_RULES.values())


@pytest.mark.parametrize(
    ("language", "text", "least"),
    [
        ("th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกัน", 8),
        ("km", "មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាព", 6),
        ("lo", "ມະນຸດເກີດມາມີສິດເສລີພາບ", 4),
        ("my", "လူတိုင်းသည်တူညီလွတ်လပ်သော", 4),
    ],
)
def test_scripts_without_spaces_part_between_words(language: str, text: str, least: int) -> None:
    found = opportunities(text, language)

    assert found[-1] == len(text)
    assert len(found) >= least
    assert not any(unicodedata.combining(text[at]) for at in found[:-1])


def test_japanese_parts_between_phrases_and_places_count_characters_beyond_the_bmp() -> None:
    text = "𠮷田の言うことは、すべての人間の自由についてである。"
    found = opportunities(text, "ja")

    assert found[-1] == len(text)
    assert {"は", "、", "に", "。"} & {text[at] for at in found[:-1]} == set()
    assert len(found) < len(opportunities(text, "zh")) / 2

"""Lines: where they break, and that the words on them are the words put in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.document.model import Document, Kind, Mark, Run
from undersigned.document.paper import Align, Paper
from undersigned.render.pdf.galley import Galley, galley
from undersigned.render.pdf.styles import sheet

STYLE = sheet(Document("", "en", "", Paper(), ())).of(Kind.PARAGRAPH)
TEXT = (
    "We, the ninety-two undersigned groups, urge you to end every contract under which an agency uses it. "
    * 4
)


def _texts(made: Galley) -> list[str]:
    return [line.stretch.text[line.start : line.end] for line in made.lines]


@given(
    st.text(alphabet=st.sampled_from("abc déß Ωж—-/.,“”(’) 12"), min_size=1, max_size=300), st.floats(60, 500)
)
def test_lines_hold_all_the_text_in_order(text: str, measure: float) -> None:
    made = galley((Run(text),), STYLE, measure, "en")

    assert "".join(_texts(made)) == text


@given(st.text(alphabet=st.sampled_from("abc déß Ωж-/. 12क्षिनभשלא"), max_size=300), st.floats(60, 500))
def test_no_line_is_wider_than_the_measure(text: str, measure: float) -> None:
    made = galley((Run(TEXT + text),), STYLE, measure, "en")

    assert len(made.lines) > 3
    assert all(line.width <= measure + 1e-3 for line in made.lines)


LONG = ("x" * 90, "office" * 20, "e\u0301" * 90, "क्षि" * 40, "شلا" * 40, "👩\u200d👩\u200d👧" * 20)


@pytest.mark.parametrize("word", LONG)
def test_a_word_that_no_line_has_room_for_fills_lines_and_no_letter_of_it_is_parted(word: str) -> None:
    made = galley((Run(f"See {word} now"), Mark("n", "12")), STYLE, 90.0, "en")
    texts = _texts(made)

    assert "".join(texts) == f"See {word} now12"
    assert all(line.width > 40 for line in made.lines[1:-1])
    assert not any(unicodedata.category(text[0])[0] == "M" or text[0] == "\u200d" for text in texts)
    ligatures = {at for at in range(len(texts)) if texts[at - 1].endswith("f") and texts[at][0] in "fi"}
    assert not ligatures, "the letters of a ligature stay together"


def test_lines_are_as_few_as_a_greedy_fill_and_end_in_no_single_short_word() -> None:
    for measure in range(180, 480, 7):
        made = galley((Run(TEXT.strip()),), STYLE, float(measure), "en")
        greedy = _greedy(made, float(measure))
        assert len(made.lines) == greedy
        assert (
            len(made.lines[-1].stretch.text[made.lines[-1].start :].split()) > 1
            or made.lines[-1].width > measure * 0.1
        )


def _greedy(made: Galley, measure: float) -> int:
    stretch = made.lines[0].stretch
    lines, begin = 1, 0
    for start, end in zip((0, *stretch.breaks[:-1]), stretch.breaks, strict=True):
        trimmed = start + len(stretch.text[start:end].rstrip())
        if stretch.edges[trimmed] - stretch.edges[begin] > measure:
            lines, begin = lines + 1, start
    return lines


def test_a_line_feed_breaks_the_line_within_the_block() -> None:
    made = galley((Run("Satya Nadella\nChief Executive Officer"),), STYLE, 400.0, "en")

    assert _texts(made) == ["Satya Nadella", "Chief Executive Officer"]


def test_a_mark_never_begins_a_line() -> None:
    for measure in range(60, 300, 3):
        made = galley(
            (Run("顔認識の技術を政府に売らないで。"), Mark("a", "12"), Run("私たちは求めます。")),
            STYLE,
            float(measure),
            "ja",
        )
        assert not any(re.match("[12]", text) for text in _texts(made))


def test_marks_side_by_side_are_parted_by_a_comma() -> None:
    made = galley((Run("so"), Mark("a", "1"), Mark("b", "2")), STYLE, 300.0, "en")

    assert _texts(made) == ["so1,2"]
    assert made.lines[0].notes == ("a", "b")


def test_centred_and_end_aligned_lines_stand_where_they_should() -> None:
    centred = galley((Run("Short"),), replace(STYLE, align=Align.CENTRE), 400.0, "en").lines[0]
    at_end = galley((Run("Short"),), replace(STYLE, align=Align.END), 400.0, "en").lines[0]

    assert abs(centred.x + centred.width / 2 - 200) < 0.01
    assert abs(at_end.x + at_end.width - 400) < 0.01


def test_a_character_without_a_glyph_doesnt_stop_the_letter() -> None:
    made = galley((Run("a\U0010fffdb \x07 \U0001f600"),), STYLE, 400.0, "en")

    assert len(made.lines) == 1


def test_a_web_address_is_never_broken_after_a_hyphen() -> None:
    address = "www.example.org/press-releases/pressure-mounts-on-companies-against-selling-facial-recognition"
    for measure in range(120, 400, 9):
        made = galley((Run(f"See {address} for more."),), STYLE, float(measure), "en")
        assert not any(text.endswith("-") for text in _texts(made))

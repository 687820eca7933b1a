"""JSON is read strictly: what programs read differently is refused, in one sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.json_text import MOST_DEPTH, MOST_NUMBER, read_json, write_json
from undersigned.errors import UnreadableError

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MOST_NUMBER, MOST_NUMBER)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(TEXT, PLAIN, max_size=5))
def test_what_was_written_is_read(value: dict[str, object]) -> None:
    assert read_json(write_json(value), "campaign.json") == value


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "-Infinity"),
        ('{"a": 1e999}', "too large"),
        ('{"a": 9007199254740993}', "too large"),
        ('{"a": 1' + "0" * 5000 + "}", "too large"),
        ('{"a": 1, "b": {"c": 1, "c": 2}}', "“c” twice"),
        ('{"a": "\\ud83d"}', "half a character"),
        ('{"\\udc00": 1}', "half a character"),
        ('{"a": ' + "[" * 41 + "]" * 41 + "}", "too deep"),
        ('{"a": ' * 100_000, "too deep"),
        ("[" * 1_000_000, "too deep"),
        ("[]", "isn't what a campaign holds"),
        ("null", "isn't what a campaign holds"),
        ("", "line 1"),
        ('{"a": 1,\n"b": }', "line 2"),
        ('{"a": "\n"}', "line 1"),
        ('{"a": 1} x', "line 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, what: str) -> None:
    with pytest.raises(UnreadableError, match=what) as caught:
        read_json(text.encode(), "campaign.json")

    assert str(caught.value).startswith("campaign.json ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_other_encodings_are_refused(encoding: str) -> None:
    with pytest.raises(UnreadableError, match=r"campaign\.json"):
        read_json('{"title": "Für alle"}'.encode(encoding), "campaign.json")


def test_a_byte_order_mark_that_an_editor_put_there_is_passed_over() -> None:
    assert read_json(b'\xef\xbb\xbf{"a": 1}', "campaign.json") == {"a": 1}


def test_brackets_inside_texts_are_not_nesting() -> None:
    value: dict[str, object] = {"a": "[{" * 100 + '\\"[', "b": "}" * MOST_DEPTH}

    assert read_json(json.dumps(value).encode(), "campaign.json") == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", b"bytes", {1}])
def test_what_could_not_be_read_is_not_written(value: object) -> None:
    with pytest.raises(UnreadableError):
        write_json({"a": value})


@given(st.dictionaries(TEXT, PLAIN, max_size=5))
def test_what_is_written_in_pieces_is_what_is_written_at_once(value: dict[str, object]) -> None:
    assert write_json(value).decode() == json.dumps(value, ensure_ascii=False, indent=1) + "\n"

"""TOML of strangers is read or refused in one way."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from undersigned.errors import UnreadableError
from undersigned.letter.template import begin
from undersigned.text.toml_text import parsed


def test_what_is_well_is_read() -> None:
    assert parsed('title = "Ours"\n[fields]\ncount = 3\n') == {
        "title": "Ours",
        "fields": {"count": 3},
    }


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("title = ", "Invalid value"),
        ("count = " + "7" * 5_000, "too long"),
        ("deep = " + "[" * 100_000, "too deep"),
    ],
    ids=["cut", "digits", "deep"],
)
def test_whatever_is_wrong_is_told_as_one_kind_of_error(text: str, why: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError, match=why):
        parsed(text)


def test_a_template_with_a_number_of_thousands_of_digits_is_refused_in_a_sentence(
    tmp_path: Path,
) -> None:
    (tmp_path / "letter.md").write_text("We ask. ^ask\n", encoding="utf-8")
    (tmp_path / "letter.toml").write_text("count = " + "7" * 5_000, encoding="utf-8")

    with pytest.raises(UnreadableError, match="a number in it is too long"):
        begin(tmp_path, sample=False)

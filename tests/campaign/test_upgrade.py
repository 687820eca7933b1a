"""Older files are brought to the present form step by step; later ones are refused."""

from __future__ import annotations

import copy

import pytest

from undersigned.campaign.upgrade import STEPS, Plain, Step, header, present, upgraded, version_of
from undersigned.errors import UnreadableError


def from_1_to_2(data: Plain) -> Plain:
    return {**data, "recipients": data["targets"], "seen": ["1"]}


def from_2_to_3(data: Plain) -> Plain:
    return {**data, "seen": [*data["seen"], "2"]}  # type: ignore[misc]  # a list


TWO_STEPS = (Step(from_1_to_2, "0.2.0"), Step(from_2_to_3, "0.5.0"))


def test_a_file_goes_through_every_step_from_its_own_version_on() -> None:
    oldest: Plain = {"format": 1, "needs": "0.1.0", "targets": ["a"]}
    kept = copy.deepcopy(oldest)

    assert upgraded(oldest, TWO_STEPS) == {"targets": ["a"], "recipients": ["a"], "seen": ["1", "2"]}
    assert upgraded({"format": 2, "seen": []}, TWO_STEPS) == {"seen": ["2"]}
    assert upgraded({"format": 3, "x": 1}, TWO_STEPS) == {"x": 1}
    assert oldest == kept


def test_a_new_step_makes_a_new_version_that_names_the_release_that_reads_it() -> None:
    assert header(TWO_STEPS) == {"format": 3, "needs": "0.5.0"}
    assert header(()) == {"format": 1, "needs": "0.1.0"}
    assert present(STEPS) == header()["format"]


def test_a_later_file_says_which_release_reads_it() -> None:
    with pytest.raises(UnreadableError, match=r"made with version 0\.5\.0 or later of Undersigned"):
        upgraded(header(TWO_STEPS), ())


@pytest.mark.parametrize("needs", [None, 3, "\u202e", "x" * 100, ["1"]])
def test_a_later_file_that_does_not_say_so_is_refused_all_the_same(needs: object) -> None:
    with pytest.raises(UnreadableError, match="made with version 9 of the file format or later"):
        upgraded({"format": 9, "needs": needs}, ())


@pytest.mark.parametrize("version", [None, 0, -1, "1", 1.0, True, [1]])
def test_a_file_without_a_version_is_refused(version: object) -> None:
    with pytest.raises(UnreadableError, match="version is missing"):
        version_of({"format": version})


def test_a_damaged_older_file_is_refused_in_one_sentence() -> None:
    with pytest.raises(UnreadableError, match="from file version 1 to 2"):
        upgraded({"format": 1}, TWO_STEPS)

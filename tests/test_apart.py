"""Work done apart ends in its result or in an error with a name, and never takes this process along."""

from __future__ import annotations

import io
import os
import pickle
import sys
import time
from pathlib import Path

import pytest

from undersigned.apart import _Careful, run
from undersigned.disk import read_bounded, sha256_of
from undersigned.document.paper import PageSize, Paper
from undersigned.errors import (
    ApartError,
    DiedError,
    TookTooLongError,
    TookTooMuchMemoryError,
    UnreadableError,
)
from undersigned.problems import Place, Problem, Severity


def test_plain_data_comes_back() -> None:
    assert run(sha256_of, b"abc", seconds=30, megabytes=100) == sha256_of(b"abc")


def test_what_takes_too_long_is_stopped() -> None:
    begun = time.monotonic()
    with pytest.raises(TookTooLongError, match=r"0\.5 seconds"):
        run(time.sleep, 60, seconds=0.5, megabytes=100)

    assert time.monotonic() - begun < 20


def test_what_takes_too_much_memory_is_stopped() -> None:
    with pytest.raises(TookTooMuchMemoryError, match="50 MB"):
        run(bytearray, 2_000_000_000, seconds=30, megabytes=50)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_process_that_kills_itself_is_an_error_with_a_name() -> None:
    with pytest.raises(DiedError, match="signal 6"):
        run(os.abort, seconds=30, megabytes=100)


def test_a_process_that_ends_without_an_answer_is_an_error_with_a_name() -> None:
    with pytest.raises(DiedError, match="exit code 7"):
        run(os._exit, 7, seconds=30, megabytes=100)


def test_our_own_errors_come_through_with_their_facts() -> None:
    absent = Path("absent.undersigned")
    with pytest.raises(UnreadableError) as caught:
        run(read_bounded, absent, 10, seconds=30, megabytes=100)

    assert str(caught.value) == "absent.undersigned isn't there."
    assert caught.value.facts["path"] == absent


def test_an_unforeseen_error_names_its_kind_and_shows_nobody_a_traceback() -> None:
    with pytest.raises(DiedError) as caught:
        run(int, "no number", seconds=30, megabytes=100)

    assert "ValueError" in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert isinstance(caught.value, ApartError)


def test_what_the_work_prints_stays_unseen(capfd: pytest.CaptureFixture[str]) -> None:
    run(print, "noise", seconds=30, megabytes=100)

    assert capfd.readouterr() == ("", "")


def test_our_own_values_can_be_read_from_an_answer() -> None:
    value = (Problem("kind", Severity.LOOK, "text", Place(row=3)), Paper(size=PageSize.LETTER))

    assert _Careful(io.BytesIO(pickle.dumps(value))).load() == value


@pytest.mark.parametrize("callable_", [os.system, eval, Path.unlink, read_bounded])
def test_an_answer_that_names_something_to_call_is_refused(callable_: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        _Careful(io.BytesIO(pickle.dumps(callable_))).load()

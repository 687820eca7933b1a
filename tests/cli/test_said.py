"""How things are said: sentences, the one object, and nothing that upsets a terminal."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import undersigned.cli as cli
from calls import Call
from undersigned.cli import said
from undersigned.cli.said import Answer
from undersigned.errors import ChangedOnDiskError, UnreadableError, UnwritableError
from undersigned.problems import NOWHERE, Place, Problem, Severity


def a_problem(severity: Severity = Severity.LOOK, place: Place = NOWHERE, **facts: object) -> Problem:
    return Problem(
        "doubt", severity, "{name} is doubtful.", place, "Look at {name}.", {"name": "It", **facts}
    )


def test_a_problem_is_said_with_its_grade_place_and_fix() -> None:
    problem = a_problem(Severity.STOPS, Place(part="letter.md", line=12, recipient="acme"))

    assert said.in_words(said.as_json(problem)) == (
        "error: letter.md, line 12, letter to acme: It is doubtful. Look at It."
    )


def test_one_trouble_in_many_letters_names_a_few_and_counts_the_rest() -> None:
    places = [Place(part="letter.md", line=3, recipient=f"r{number}") for number in range(12)]
    shown = said.as_json(a_problem(place=places[0]), places)

    assert len(shown["places"]) == 12  # type: ignore[arg-type]  # a list
    assert said.in_words(shown).startswith(
        "warning: letter.md, line 3, "
        "letter to r0; letter to r1; letter to r2; letter to r3; and 8 more places: It"
    )


def test_things_are_counted_in_plain_words() -> None:
    assert [said.counted(n, "letter") for n in (0, 1, 2)] == ["0 letters", "1 letter", "2 letters"]
    assert said.counted(92, "signatory") == "92 signatories"


def test_an_errors_place_is_not_said_twice() -> None:
    [problem] = said.of_error(UnreadableError("{path} isn't there.", path=Path("f.undersigned"))).problems

    assert problem["place"] == {"file": "f.undersigned"}
    assert said.in_words(problem) == "error: f.undersigned isn't there."


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (UnreadableError("No."), "unreadable", 3),
        (UnwritableError("No."), "unwritable", 4),
        (ChangedOnDiskError("No."), "changed-on-disk", 4),
    ],
)
def test_an_errors_name_is_its_kind(error: UnreadableError, kind: str, code: int) -> None:
    answer = said.of_error(error)

    assert (answer.problems[0]["kind"], answer.code) == (kind, code)


@pytest.mark.parametrize(
    ("grades", "others", "code"),
    [
        ([], [], 0),
        ([Severity.LOOK], [], 0),
        ([Severity.LOOK, Severity.STOPS], [], 1),
        ([Severity.STOPS], [3], 3),
        ([], [3, 4, 1], 4),
    ],
)
def test_of_several_exit_codes_the_highest_counts(
    grades: list[Severity], others: list[int], code: int
) -> None:
    assert said.code_for([a_problem(grade) for grade in grades], *others) == code


@given(st.text(), st.text())
def test_any_text_makes_one_object_and_lines_without_control_codes(name: str, fix: str) -> None:
    out, err = io.TextIOWrapper(io.BytesIO(), "ascii"), io.TextIOWrapper(io.BytesIO(), "cp1252")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "stdout", out)
        patched.setattr(sys, "stderr", err)
        problem = said.as_json(a_problem(name=name, extra=fix))
        said.tell(Answer({"name": name}, [name], [problem]), as_object=False)
        lines = out.buffer.getvalue() + err.buffer.getvalue()
        out.buffer.seek(0)
        out.buffer.truncate()
        said.tell(Answer({"name": name}, [name], [problem]), as_object=True)
        shown = out.buffer.getvalue()

    assert lines.count(b"\n") == 2
    assert not set(lines) & (set(range(32)) - set(b"\n\t"))
    assert b"\x1b" not in lines
    kept = name.encode("utf-8", "backslashreplace").decode()
    assert json.loads(shown)["name"] == kept


def test_a_fault_of_ours_is_one_sentence_that_holds_no_value(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fails(_: object) -> Answer:
        raise KeyError("ana@example.org")

    monkeypatch.setattr(cli, "_work", lambda run: fails)
    monkeypatch.delenv("UNDERSIGNED_DEBUG", raising=False)
    done = call("check", tmp_path / "f")

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: Something went wrong that shouldn't: KeyError at cli/__init__.py:")
    assert "Please report it" in done.err
    assert "example.org" not in done.err
    assert done.err.count("\n") == 1

    shown = call("check", tmp_path / "f", "--json")
    assert (shown.code, shown.err, shown.object["ok"]) == (1, "", False)

    monkeypatch.setenv("UNDERSIGNED_DEBUG", "1")
    assert "Traceback" in call("check", tmp_path / "f").err


def test_ctrl_c_is_one_sentence_and_exit_code_130(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: object) -> Answer:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_work", lambda run: stopped)

    assert call("templates") == (130, "", "error: Stopped; every file that was written is whole.\n")
    assert call("templates", "--json").object["exit_code"] == 130


def test_progress_is_shown_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream in (Terminal(), io.StringIO()):
        monkeypatch.setattr(sys, "stderr", stream)
        said.progress("1 of 3")
        assert ("1 of 3" in stream.getvalue()) is stream.isatty()


def test_closed_streams_stop_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    assert cli.main(["templates", "--nonsense"]) == 2

"""What the command's words may be, what its help says, and how fast."""

from __future__ import annotations

import importlib
import re
import time
from dataclasses import fields

import pytest

from calls import Call, apart
from undersigned.cli.arguments import Command
from undersigned.cli.commands import COMMANDS
from undersigned.cli.parser import build
from undersigned.problems import Place

WRONG: tuple[tuple[list[str], str], ...] = (
    (["chek", "f"], "Did you mean `undersigned check`?"),
    (["nonsense"], "`undersigned --help` lists them"),
    (["recipients", "lsit", "f"], "Did you mean `undersigned recipients list`?"),
    (["compare", "f"], "Did you mean `undersigned signatories compare`?"),
    (["recipients", "xyzzy", "f"], "`undersigned recipients --help` lists them"),
    (["recipients"], "`undersigned recipients --help` shows how"),
    (["check"], "the following arguments are required: FILE"),
    (["export", "f"], "--out"),
    (["export", "f", "--ou", "d"], "--ou"),
    (["new", "f", "--sampel"], "`undersigned new` doesn't know what to do with “--sampel”"),
    (["recipients", "list", "f", "g"], "`undersigned recipients list` doesn't know what to do with “g”"),
    (["export", "f", "--out"], "expected one argument"),
    (["--version", "--self-check"], "not allowed with"),
    (["--json"], "No command was given"),
    ([], "No command was given"),
)


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_wrong_usage_is_one_sentence_on_standard_error_and_exit_code_2(
    call: Call, words: list[str], said: str
) -> None:
    done = call(*[word for word in words if word != "--json"])

    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_wrong_usage_is_an_object_too_where_one_was_asked_for(
    call: Call, words: list[str], said: str
) -> None:
    done = call("--json", *words)

    assert (done.code, done.err) == (2, "")
    assert {key: done.object[key] for key in ("ok", "exit_code")} == {"ok": False, "exit_code": 2}
    [problem] = done.object["problems"]
    assert problem.keys() == {"severity", "kind", "what", "place", "fix"}
    assert said in f"{problem['what']} {problem['fix']}"


def test_json_after_two_dashes_is_a_name_and_no_option(call: Call) -> None:
    done = call("check", "--", "--json")

    assert (done.code, done.out) == (3, "")
    assert "--json isn't there" in done.err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_done_by_a_function_that_exists(command: Command) -> None:
    module, _, name = command.run.partition(":")

    assert callable(getattr(importlib.import_module(f"undersigned.cli.{module}"), name))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_explains_itself_and_the_keys_of_its_object(
    capsys: pytest.CaptureFixture[str], command: Command
) -> None:
    with pytest.raises(SystemExit) as ended:
        build().parse_args([*command.name.split(), "--help"])
    shown = capsys.readouterr().out

    assert ended.value.code == 0
    documented = re.findall(r"^  (\w+)  +\S", shown[shown.index("keys of the --json object") :], re.MULTILINE)
    assert documented == ["ok", "exit_code", "problems", *command.keys]
    assert all(argument.name in shown for argument in command.arguments)


def test_help_lists_every_command_and_exit_code(call: Call) -> None:
    done = call("--help")

    assert (done.code, done.err) == (0, "")
    assert all(command.name.split()[0] in done.out for command in COMMANDS)
    assert re.findall(r"^  (\d+) ", done.out, re.MULTILINE) == ["0", "1", "2", "3", "4", "130"]


def test_help_names_every_part_of_a_place(call: Call) -> None:
    shown = call("--help").out
    named = shown[shown.index("A problem's place") :]

    assert all(re.search(rf"\b{part.name}\b", named) for part in fields(Place))


def test_version_is_told_as_a_line_and_as_an_object(call: Call) -> None:
    from undersigned import __version__

    assert call("--version").out == f"undersigned {__version__}\n"
    assert call("--version", "--json").object == {
        "ok": True,
        "exit_code": 0,
        "problems": [],
        "version": __version__,
    }


def test_help_comes_at_once() -> None:
    def seconds() -> float:
        begun = time.perf_counter()
        assert apart("--help").code == 0
        return time.perf_counter() - begun

    assert min(seconds() for _ in range(3)) < 0.5  # it takes about 0.05 s; a busy computer is not a fault


def test_help_loads_nothing_but_what_it_needs() -> None:
    loaded = apart("--help", env={"PYTHONPROFILEIMPORTTIME": "1"}).err
    rooms = set(re.findall(r"\bundersigned[.\w]*", loaded))

    assert "undersigned.cli.parser" in rooms
    assert rooms <= {
        "undersigned",
        "undersigned.__main__",
        "undersigned.errors",
        "undersigned.cli",
        *(
            f"undersigned.cli.{part}"
            for part in (
                "arguments",
                "commands",
                "page_commands",
                "parser",
                "roster_commands",
                "said",
                "translation_commands",
            )
        ),
    }

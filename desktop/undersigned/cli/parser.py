"""From the words of a command line to one command and its arguments, by argparse.

Wrong usage is a `UsageError` like any other error of ours, so that it is said like the
others and `--json` holds there too. Nothing is imported here that `--help` doesn't need.
"""

from __future__ import annotations

import argparse
import difflib
import textwrap
from collections.abc import Mapping, Sequence
from typing import NoReturn

from undersigned.cli import said
from undersigned.cli.arguments import Command
from undersigned.cli.commands import COMMANDS, NOUNS
from undersigned.errors import UsageError

_ABOUT = """\
Coalition letters, drafted, merged, proofed and exported on a laptop, offline.

Without a command the window opens, with the campaign files that are named; the commands below
do the same work without it."""
_CODES = """\
exit codes:
  0    done
  1    done, but something needs a person: an error was found, or a letter was not written
  2    the command was used wrongly
  3    an input can't be read
  4    an output can't be written
  130  stopped by Ctrl-C

Results go to standard output, problems and progress to standard error. With --json standard
output holds exactly one object, also when something fails; each command's --help names its keys.
A problem's place has those of these keys that apply: file, part (of a campaign file), segment,
wording, language, recipient, signatory, line, sheet, row, column.
"""
_ALWAYS = {
    "ok": "whether the exit code is 0",
    "exit_code": "the exit code",
    "problems": "a list of {severity: error or warning, kind, what, place, fix}; places where it has several",
}


class _Parser(argparse.ArgumentParser):
    told: Command | None = None  # its long text is only laid out when somebody asks for help

    def format_help(self) -> str:
        if self.told is not None:
            self.description, self.epilog = _about(self.told), _object(self.told)
        return super().format_help()

    def print_help(self, file: object = None) -> None:
        said.tell(said.Answer({}, self.format_help().splitlines()), as_object=False)

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            "That isn't how the command is used: {reason}.",
            fix="`{command} --help` shows how.",
            reason=message.rstrip("."),
            command=self.prog,
        )


def parse(words: Sequence[str]) -> argparse.Namespace | None:
    """Return what was asked for; its `run` names the function that does it. None: help was, and is printed.

    Raises:
        UsageError: the words are no command.
    """
    _refuse_unknown(words)
    try:
        asked, left = build().parse_known_args(words)
    except SystemExit:  # so argparse ends after help
        return None
    if left:
        raise UsageError(
            "`{command}` doesn't know what to do with {left}.",
            fix="`{command} --help` shows what it takes.",
            command=f"undersigned {asked.command}".strip(),
            left=" ".join(f"“{word}”" for word in left),
        )
    if not asked.run:
        raise UsageError("No command was given.", fix="`undersigned --help` lists them.")
    return asked


def build() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = _Parser(
        prog="undersigned",
        usage="%(prog)s [FILE.undersigned ...]\n       %(prog)s [--json] COMMAND ...",
        description=_ABOUT,
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.set_defaults(run="", command="", json=False)
    _add_json(top)
    what = top.add_mutually_exclusive_group()
    what.add_argument(
        "--version",
        dest="run",
        action="store_const",
        const="itself:version",
        help="tell the version; its object has the key version",
    )
    what.add_argument(
        "--self-check",
        dest="run",
        action="store_const",
        const="itself:self_check",
        help="make the sample's letters in a temporary folder and read them back; its object has the key "
        "checked, a list of what was",
    )
    kinds = top.add_subparsers(title="commands", metavar="COMMAND", prog="undersigned")
    nouns: dict[str, argparse._SubParsersAction[_Parser]] = {}
    for command in COMMANDS:
        noun, _, verb = command.name.partition(" ")
        if not verb:
            _add_command(kinds, noun, command)
            continue
        if noun not in nouns:
            holder = kinds.add_parser(
                noun, help=f"{NOUNS[noun]}: {_verbs(noun)}", description=NOUNS[noun], allow_abbrev=False
            )
            _add_json(holder)
            nouns[noun] = holder.add_subparsers(
                title="commands", metavar="COMMAND", required=True, prog=f"undersigned {noun}"
            )
        _add_command(nouns[noun], verb, command)
    return top


def _add_command(kinds: argparse._SubParsersAction[_Parser], word: str, command: Command) -> None:
    parser = kinds.add_parser(
        word,
        help=command.does,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.told = command
    for argument in command.arguments:
        parser.add_argument(argument.name, **argument.settings)
    _add_json(parser)
    parser.set_defaults(run=command.run, command=command.name)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,  # so that it holds before a command's name and after it
        help="print one JSON object instead of lines",
    )


def _about(command: Command) -> str:
    return "\n\n".join(
        filter(None, (f"{command.does[0].upper()}{command.does[1:]}.", _wrapped(command.more)))
    )


def _object(command: Command) -> str:
    keys = {**_ALWAYS, **command.keys}
    width = max(map(len, keys)) + 2
    rows = (_wrapped(f"{key:{width}}{what}", indent=2, hanging=width + 2) for key, what in keys.items())
    return "keys of the --json object (a failed command has the first three alone):\n" + "\n".join(rows)


def _wrapped(text: str, *, indent: int = 0, hanging: int = 0) -> str:
    return textwrap.fill(text, 98, initial_indent=" " * indent, subsequent_indent=" " * hanging)


def _verbs(noun: str) -> str:
    return ", ".join(c.name.partition(" ")[2] for c in COMMANDS if c.name.startswith(f"{noun} "))


def _refuse_unknown(words: Sequence[str]) -> None:
    """Name the nearest command for a mistyped one; argparse would only list them all."""
    given = [word for word in words if not word.startswith("-")]
    names = [command.name.split() for command in COMMANDS]
    if given and given[0] not in (name[0] for name in names):
        whole = {name[-1]: " ".join(name) for name in names} | {name[0]: name[0] for name in names}
        _refuse(given[0], whole, "")
    verbs = {name[1]: " ".join(name) for name in names if len(name) > 1 and name[:1] == given[:1]}
    if verbs and len(given) > 1 and given[1] not in verbs:
        _refuse(given[1], verbs, f" {given[0]}")


def _refuse(word: str, known: Mapping[str, str], noun: str) -> NoReturn:
    near = difflib.get_close_matches(word, known, 1, 0.6)
    raise UsageError(
        "There is no command “{word}”.",
        fix=f"Did you mean `undersigned {known[near[0]]}`?"
        if near
        else f"`undersigned{noun} --help` lists them.",
        word=word,
    )

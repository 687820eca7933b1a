"""How the command says things: results to standard output, problems and progress to standard error.

A command gives back an `Answer`; this module alone turns it into sentences, or into the one
object of `--json`. What comes out of a file may hold anything, so that no character of it
reaches a terminal as a control code, and none that the terminal's encoding lacks stops us.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import traceback
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO, TypeGuard

from undersigned.errors import UndersignedError, UnwritableError

if TYPE_CHECKING:  # a command that never meets a problem needn't load them
    from undersigned.problems import Place, Problem

_HOME = str(Path(__file__).parents[1])
STOPPED = 130  # what shells expect of a program that Ctrl-C ended: 128 + SIGINT

# Control codes, lone surrogates, and marks that turn the direction of what follows.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class Answer(NamedTuple):
    """What a command has done. `facts` are its keys in `--json`; `lines` its results for people."""

    facts: Mapping[str, object]
    lines: Sequence[str] = ()
    problems: Sequence[Mapping[str, object]] = ()  # as `as_json` gives them
    code: int = 0


def as_json(problem: Problem, places: Sequence[Place] = ()) -> dict[str, object]:
    """Return a problem as `--json` shows it; `places` are all its places, where it has several."""
    shown: dict[str, object] = {
        "severity": problem.severity.value,
        "kind": problem.kind,
        "what": str(problem),
        "place": problem.place.as_json(),
        "fix": problem.advice(),
    }
    if len(places) > 1:
        shown["places"] = [place.as_json() for place in places]
    return shown


def of_tables(problems: Iterable[Problem], tables: Container[str]) -> list[dict[str, object]]:
    """Return problems as `--json` shows them; of those in a table the place says which table it is."""
    told = [as_json(problem) for problem in problems]
    for shown in told:
        place = shown["place"]
        assert isinstance(place, dict)
        if place.get("file") in tables:
            shown["place"] = {"table": place.pop("file"), **place}
    return told


def code_for(problems: Iterable[Problem], *others: int) -> int:
    """Return 1 where a problem needs a person, else 0; of several codes, the highest."""
    return max(int(any(problem.stops for problem in problems)), *others, 0)


def of_error(error: UndersignedError, **place: str) -> Answer:
    """Return what is said of an error that ended the command, or kept back the letter at this place."""
    facts = {key: value for key, value in error.facts.items() if isinstance(value, str | int | Path)}
    found = {key: _plain(value) for key, value in facts.items() if key in _PLACES and value}
    if "path" in facts:
        found["file"] = str(facts["path"])
    problem = {
        "severity": "error",
        "kind": _kind(error),
        "what": str(error),
        "place": {**place, **found},
        "fix": error.advice(),
    }
    return Answer({}, problems=[problem], code=error.exit_code)


def of_fault(error: BaseException) -> Answer:
    """Return what is said of a fault of our own: where it happened, and no value it happened to."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_HOME)]
    at = f" at {Path(ours[-1].filename).relative_to(_HOME).as_posix()}:{ours[-1].lineno}" if ours else ""
    problem = {
        "severity": "error",
        "kind": "fault",
        "what": f"Something went wrong that shouldn't: {type(error).__name__}{at}.",
        "place": {},
        "fix": "Please report it, with this line; set UNDERSIGNED_DEBUG=1 to see more.",
    }
    return Answer({}, problems=[problem], code=1)


def of_stop() -> Answer:
    """Return what is said when Ctrl-C ended the command."""
    problem = {
        "severity": "error",
        "kind": "stopped",
        "what": "Stopped; every file that was written is whole.",
        "place": {},
        "fix": "",
    }
    return Answer({}, problems=[problem], code=STOPPED)


def tell(answer: Answer, *, as_object: bool) -> None:
    """Print an answer.

    Raises:
        UnwritableError: standard output takes nothing more; a reader that left is no error.
    """
    if as_object:
        whole = {"ok": answer.code == 0, "exit_code": answer.code, "problems": list(answer.problems)}
        text = _as_json({**whole, **answer.facts})
        _write(sys.stdout, text + "\n")
        return
    for problem in _few(answer.problems):
        with contextlib.suppress(OSError, UnwritableError):
            _write(sys.stderr, in_words(problem) + "\n")
    _write(sys.stdout, "".join(f"{_visible(line)}\n" for line in answer.lines))


_TEXTS_SHOWN = 3  # lines on untranslated texts of one language; the rest is said in one
_UNTRANSLATED = {
    "translation-missing": "{} more texts aren't translated yet.",
    "translation-stale": "{} more texts have changed since they were translated.",
}


def _few(problems: Sequence[Mapping[str, object]]) -> list[Mapping[str, object]]:
    """Return problems for people: of a language that isn't translated a few texts, and how many more."""
    told: list[Mapping[str, object]] = []
    more: dict[tuple[str, str], int] = {}
    for problem in problems:
        place = problem["place"]
        kind, language = str(problem["kind"]), str(place["language"]) if _has_language(place) else ""
        if kind not in _UNTRANSLATED:
            told.append(problem)
            continue
        more[kind, language] = more.get((kind, language), -_TEXTS_SHOWN) + 1
        if more[kind, language] <= 0:
            told.append(problem)
    for (kind, language), number in more.items():
        if number > 0:
            fix = f"`undersigned translations status FILE --language {language} --texts` lists them."
            what = _UNTRANSLATED[kind].format(number)
            told.append({"severity": "error", "what": what, "place": {"language": language}, "fix": fix})
    return told


def _has_language(place: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(place, Mapping) and "language" in place


def progress(text: str) -> None:
    """Show on a terminal how far the work is; a file or a pipe is spared it."""
    with contextlib.suppress(OSError, ValueError, UnwritableError):
        if sys.stderr is not None and sys.stderr.isatty():
            _write(sys.stderr, f"\r\x1b[K{_visible(text)}" if text else "\r\x1b[K")


def in_words(problem: Mapping[str, object]) -> str:
    """Return a problem as one line: its grade, its place, what is wrong, what to do."""
    what, places = str(problem["what"]), problem.get("places") or [problem["place"]]
    assert isinstance(places, list)
    where = _places_in_words(places, what)
    head = f"{problem['severity']}: {where}: " if where else f"{problem['severity']}: "
    return _visible(f"{head}{what} {problem['fix']}".strip())


def counted(count: int, noun: str) -> str:
    """Return "1 letter", "2 letters"; of an ending in y, "2 signatories"."""
    many = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else many}"


# The parts of a place in the order they are said. An error's facts of these names are its place.
_PLACES = {
    "file": "{}",
    "table": "{}",
    "part": "{}",
    "sheet": "sheet {}",
    "row": "row {}",
    "column": "column {}",
    "line": "line {}",
    "segment": "segment {}",
    "wording": "wording {}",
    "recipient": "letter to {}",
    "language": "in {}",
    "signatory": "signatory {}",
}
_FEW = 4  # places said in words; --json has them all


def _places_in_words(places: Sequence[Mapping[str, object]], what: str) -> str:
    """Return places in words: what they share first, then what sets each apart.

    Parts that the sentence says itself are left out.
    """
    shared = {key: value for key, value in places[0].items() if all(p.get(key) == value for p in places)}
    apart = [{key: value for key, value in place.items() if key not in shared} for place in places]
    words = filter(None, (_place_in_words(place, what) for place in apart[:_FEW]))
    more = f"and {len(places) - _FEW} more places" if len(places) > _FEW else ""
    return ", ".join(
        filter(None, (_place_in_words(shared, what), "; ".join((*words, *filter(None, [more])))))
    )


def _place_in_words(place: Mapping[str, object], what: str) -> str:
    said = (words.format(place[key]) for key, words in _PLACES.items() if place.get(key))
    return ", ".join(words for words in said if words.lower() not in what.lower())


def _kind(error: UndersignedError) -> str:
    name = type(error).__name__.removesuffix("Error")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _plain(value: str | int | Path) -> str | int:
    return str(value) if isinstance(value, Path) else value


def _as_json(value: object, line: str = "\n") -> str:
    """Return a value as `json.dumps` does with an indent, in a moment also where it is long."""
    deeper, inner = line + "  ", list[str]()
    if isinstance(value, Mapping):
        inner = [f"{_text(str(key))}: {_as_json(kept, deeper)}" for key, kept in value.items()]
        return f"{{{deeper}{(',' + deeper).join(inner)}{line}}}" if inner else "{}"
    if isinstance(value, list | tuple):
        texts = all(type(item) is str for item in value)
        inner = list(map(_text, value)) if texts else [_as_json(item, deeper) for item in value]
        return f"[{deeper}{(',' + deeper).join(inner)}{line}]" if inner else "[]"
    return _text(str(value)) if isinstance(value, str | Path) else json.dumps(value, default=str)


def _text(said: str) -> str:
    """Return a text without lone surrogates, as file names of other encodings bring them."""
    if not said.isascii():
        said = said.encode("utf-8", "backslashreplace").decode("utf-8")
    return json.encoder.encode_basestring_ascii(said)


def _visible(line: str) -> str:
    line = line.replace("\r\n", " ").replace("\n", " ")
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), line)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None or not text:  # closed by whoever called us
        return
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        _let_go(stream)
    except OSError as error:
        _let_go(stream)
        raise UnwritableError("Standard output can't be written: {why}.", why=error.strerror) from error


def _let_go(stream: TextIO) -> None:
    """Keep Python from trying again to write what is left when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)

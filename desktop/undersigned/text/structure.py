"""Structure lines: `{% if … %}`, `{% elif … %}`, `{% else %}`, `{% endif %}` alone on a line.

They are cut out before Markdown is read and guard the segments they enclose; no translator
sees them. What a condition means is `letter.fields`' business; `blocks` is next door.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from undersigned.problems import Place, Problem, Severity
from undersigned.text.inline import straightened
from undersigned.text.model import Guard, Segment

MOST_NESTED = 24
MOST_BRANCHES = 100
LINE = re.compile(r"[ \t]*\{%[-+]?[ \t]*(if|elif|else|endif)\b((?:(?!%\}).)*?)[-+]?%\}[ \t]*\Z")

_Open = list[Guard]  # of one if … endif: the conditions that don't hold, then perhaps the one that does


def cut_out(source: str, file: str) -> tuple[str, list[tuple[Guard, ...]], list[Problem]]:
    """Return the source with its structure lines emptied, the guards of each line, and what is wrong."""
    stack: list[tuple[int, _Open, bool]] = []  # line of the `if`, guards, whether `else` was seen
    lines, guards, problems = source.split("\n"), [], []
    now: tuple[Guard, ...] = ()
    for number, line in enumerate(lines, start=1):
        match = LINE.match(line)
        if match is not None:
            lines[number - 1] = ""
            fault = _step(stack, match[1], straightened(match[2].strip()), number)
            if fault:
                problems.append(_problem(*fault, file, number, match[1]))
            now = tuple(g for _, opened, _ in stack[:MOST_NESTED] for g in opened)
        guards.append(now)
    for opened_at, _, _ in stack:
        problems.append(_problem("structure-unended", _UNENDED, file, opened_at, "if"))
    return "\n".join(lines), guards, problems


_UNENDED = "The {{% if %}} in line {line} is never ended."
_STRAY = "Line {line} has an {{% {tag} %}} without the {{% if %}} it belongs to."
_AFTER_ELSE = "Line {line} has an {{% {tag} %}} after the {{% else %}} of the same {{% if %}}."
_NO_CONDITION = "The {{% {tag} %}} in line {line} has no condition."
_TOO_DEEP = "The {{% if %}} in line {line} is inside too many others."
_TOO_MANY = "The {{% {tag} %}} in line {line} is one of too many of the same {{% if %}}."
_NEEDLESS = "The {{% {tag} %}} in line {line} has words that don't belong there."


def _step(
    stack: list[tuple[int, _Open, bool]], tag: str, condition: str, line: int
) -> tuple[str, str] | None:
    """Take one structure line in; return the kind and message of what is wrong with it."""
    if tag in ("if", "elif") and not condition:
        fault: tuple[str, str] | None = ("structure-condition", _NO_CONDITION)
    elif tag in ("else", "endif") and condition:
        fault = ("structure-condition", _NEEDLESS)
    else:
        fault = None
    if tag == "if":
        stack.append((line, [Guard(condition, line=line)], False))
        return ("structure-too-deep", _TOO_DEEP) if len(stack) == MOST_NESTED + 1 else fault
    if not stack:
        return "structure-stray", _STRAY
    opened_at, guards, closed = stack[-1]
    if tag == "endif":
        stack.pop()
        return fault
    if len(guards) >= MOST_BRANCHES:
        return "structure-too-deep", _TOO_MANY
    failed = [Guard(g.condition, holds=False, line=g.line) for g in guards]
    held = [Guard(condition, line=line)] if tag == "elif" else []
    stack[-1] = (opened_at, failed + held, closed or tag == "else")
    return ("structure-after-else", _AFTER_ELSE) if closed else fault


def _problem(kind: str, message: str, file: str, line: int, tag: str) -> Problem:
    return Problem(
        kind,
        Severity.STOPS,
        message,
        Place(part=file, line=line),
        fix="Each {{% if … %}} needs an {{% endif %}} below it, each alone on its line.",
        facts={"line": line, "tag": tag},
    )


def written(segments: Sequence[Segment], block: Callable[[Segment], str]) -> Iterator[str]:
    """Yield the blocks of a text in order, with the structure lines that their guards ask for between."""
    yield from _written(segments, 0, block)


def _written(run: Sequence[Segment], depth: int, block: Callable[[Segment], str]) -> Iterator[str]:
    for condition, members in groupby(run, key=lambda s: _at(s, depth).condition):
        if not condition:
            yield from (block(s) for s in members)
        else:
            yield from _conditions(condition, list(members), depth, block)


def _conditions(
    condition: str, run: list[Segment], depth: int, block: Callable[[Segment], str]
) -> Iterator[str]:
    """Yield if … endif for segments under one condition; where it holds again after not, begin anew."""
    while run:
        holding = _while(run, depth, holds=True)
        failing = _while(run[len(holding) :], depth, holds=False)
        run = run[len(holding) + len(failing) :]
        yield f"{{% if {condition} %}}"
        yield from _written(holding, depth + 1, block)
        yield from _otherwise(failing, depth + 1, block)
        yield "{% endif %}"


def _otherwise(run: list[Segment], depth: int, block: Callable[[Segment], str]) -> Iterator[str]:
    """Yield the branches below an `if`: `elif` as long as all that is left stands under one condition."""
    while run:
        condition = _at(run[0], depth).condition
        holding = _while(run, depth, holds=True) if condition else []
        failing = run[len(holding) :]
        if not holding or any(_at(s, depth) != Guard(condition, holds=False) for s in failing):
            yield "{% else %}"
            yield from _written(run, depth, block)
            return
        yield f"{{% elif {condition} %}}"
        yield from _written(holding, depth + 1, block)
        run, depth = failing, depth + 1


def _while(run: Sequence[Segment], depth: int, *, holds: bool) -> list[Segment]:
    """Return the segments at the run's beginning whose guard at this depth is the first one's, and so."""
    count = 0
    for segment in run:
        if _at(segment, depth) != Guard(_at(run[0], depth).condition, holds=holds):
            break
        count += 1
    return list(run[:count])


_NO_GUARD = Guard("")


def _at(segment: Segment, depth: int) -> Guard:
    return segment.guards[depth] if len(segment.guards) > depth else _NO_GUARD

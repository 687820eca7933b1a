"""Where lines may be broken (UAX #14, by ICU), and which breaks make the evenest lines."""

from __future__ import annotations

import bisect
import functools
import re

from icu4py.breakers import LineBreaker

_SLACK = 1e-6
# Words of ASCII letters and digits, each but for one sign behind it: they part at spaces and nowhere else.
_PLAIN = re.compile("(?:[A-Za-z0-9]+[.,;:]? )*[A-Za-z0-9]+[.,;:]? ?")


def opportunities(text: str, language: str) -> tuple[int, ...]:
    """Return the indexes before which a line may begin, ending with the text's length."""
    if not text:
        return ()
    if _PLAIN.fullmatch(text):
        spaces = [m.end() for m in re.finditer(" ", text)]
        return tuple(spaces) if text.endswith(" ") else (*spaces, len(text))
    at = 0
    found = []
    for piece in LineBreaker(text, _locale(language)):
        at += len(piece)
        found.append(at)
    return tuple(found)


@functools.cache
def _locale(language: str) -> str:
    """Return the locale for ICU: Japanese parts between phrases, Korean between words."""
    primary = language.replace("_", "-").split("-")[0].lower()
    return {"ja": "ja-u-lw-phrase", "ko": "ko-u-lw-keepall"}.get(primary, language or "en")


def choose_breaks(edges: list[float], trimmed: list[float], first: float, rest: float) -> list[int]:
    """Return, for ragged text, the index of the last piece of each line.

    Takes no more lines than a greedy fill, and among such fills the one whose lines differ
    least from the measure (the sum of squares of what is left over, but for the last line).

    Args:
        edges: Where each piece begins, and the end of the last, in points along one endless line.
        trimmed: Where each piece ends without its trailing spaces.
        first: The measure of the first line.
        rest: The measure of all others.
    """
    if trimmed[-1] - edges[0] <= first:
        return [len(trimmed) - 1]
    latest = _latest(edges, trimmed, first, rest)
    earliest = _earliest(edges, trimmed, rest, len(latest) - 1)
    costs = {0: 0.0}  # by how many pieces stand before a line: the least cost of the lines above it
    came: list[dict[int, int]] = []
    for line in range(1, len(latest)):
        measure, last = first if line == 1 else rest, line == len(latest) - 1
        found, origins = {}, {}
        for end in range(max(earliest[line], latest[line - 1] + 1), latest[line] + 1):
            edge, cheapest = trimmed[end - 1], 1e9
            for begin, before in costs.items():
                width = edge - edges[begin]
                if width > measure + _SLACK and begin < end - 1:
                    continue
                cost = before + (_cost_of_last(width, measure) if last else _cost(width, measure))
                if cost < cheapest:
                    cheapest, origins[end] = cost, begin
            found[end] = cheapest
        costs = found
        came.append(origins)
    ends, at = [], len(trimmed)
    for origins in reversed(came):
        ends.append(at - 1)
        at = origins[at]
    return ends[::-1]


def _cost(width: float, measure: float) -> float:
    slack = (measure - width) / measure
    return slack * slack if slack > 0.0 else 0.0


def _cost_of_last(width: float, measure: float) -> float:
    """Return what a last line costs: one short word looks like an accident."""
    return 0.15 if width < measure * 0.12 else 0.0


def _latest(edges: list[float], trimmed: list[float], first: float, rest: float) -> list[int]:
    """Return how many pieces stand before each line at most, and in all: lines filled from the first on."""
    found = [0]
    while found[-1] < len(trimmed):
        room = edges[found[-1]] + (rest if found[-1] else first) + _SLACK
        found.append(max(bisect.bisect_right(trimmed, room), found[-1] + 1))
    return found


def _earliest(edges: list[float], trimmed: list[float], rest: float, lines: int) -> list[int]:
    """Return how many stand before each line at least, and in all, where so many lines are to hold them."""
    found = [len(trimmed)]
    for _ in range(lines):
        start = bisect.bisect_left(edges, trimmed[found[-1] - 1] - rest - _SLACK) if found[-1] else 0
        found.append(max(min(start, found[-1] - 1), 0))
    return found[::-1]

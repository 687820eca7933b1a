"""Where lines may be broken (UAX #14, by ICU), and which breaks make the evenest lines."""

from __future__ import annotations

import functools

from icu4py.breakers import LineBreaker


@functools.lru_cache(maxsize=10_000)
def opportunities(text: str, language: str) -> tuple[int, ...]:
    """Return the indexes before which a line may begin, ending with the text's length."""
    at = 0
    found = []
    for piece in LineBreaker(text, language or "en"):
        at += len(piece)
        found.append(at)
    return tuple(found)


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
    count = len(trimmed)
    best = [(0, 0.0)] + [(1 << 30, 0.0)] * count
    came = [0] * (count + 1)
    for end in range(1, count + 1):
        for begin in range(end - 1, -1, -1):
            measure = first if begin == 0 else rest
            slack = measure - (trimmed[end - 1] - edges[begin])
            if slack < -1e-6 and begin < end - 1:
                break
            lines, cost = best[begin]
            penalty = 0.0 if end == count else (max(slack, 0.0) / measure) ** 2
            if end == count and begin > 0 and trimmed[end - 1] - edges[begin] < measure * 0.12:
                penalty += 0.15  # a last line of one short word looks like an accident
            candidate = (lines + 1, cost + penalty)
            if candidate < best[end]:
                best[end] = candidate
                came[end] = begin
    ends = []
    at = count
    while at > 0:
        ends.append(at - 1)
        at = came[at]
    return ends[::-1]

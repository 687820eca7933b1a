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
    if trimmed[-1] - edges[0] <= first:
        return [count - 1]
    lines_to = [0] + [1 << 30] * count  # the fewest lines that hold the first so many pieces
    cost_to = [0.0] * (count + 1)  # the least cost of so few lines
    came = [0] * (count + 1)
    for end in range(1, count + 1):
        edge = trimmed[end - 1]
        least, cheapest, origin = 1 << 30, 0.0, end - 1
        for begin in range(end - 1, -1, -1):
            measure = rest if begin else first
            slack = measure - edge + edges[begin]
            if slack < -1e-6:
                if begin < end - 1:
                    break
                slack = 0.0  # one piece wider than the line stands alone
            lines = lines_to[begin] + 1
            if lines > least:
                continue
            if end < count:
                cost = cost_to[begin] + (slack / measure) ** 2
            else:  # a last line of one short word looks like an accident
                cost = cost_to[begin] + (0.15 if begin and measure - slack < measure * 0.12 else 0.0)
            if lines < least or cost < cheapest:
                least, cheapest, origin = lines, cost, begin
        lines_to[end], cost_to[end], came[end] = least, cheapest, origin
    ends = []
    at = count
    while at > 0:
        ends.append(at - 1)
        at = came[at]
    return ends[::-1]

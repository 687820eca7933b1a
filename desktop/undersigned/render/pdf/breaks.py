"""Where lines may be broken (UAX #14, by ICU), and which breaks make the evenest lines."""

from __future__ import annotations

import functools

from icu4py.breakers import LineBreaker


@functools.lru_cache(maxsize=10_000)
def opportunities(text: str, language: str) -> tuple[int, ...]:
    """Return the indexes before which a line may begin, ending with the text's length."""
    if not text:
        return ()
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
    lines_to = [0] + [0] * count  # the fewest lines that hold the first so many pieces
    cost_to = [0.0] * (count + 1)  # the least cost of so few lines
    came = [0] * (count + 1)
    low = 0  # the first piece with which a line that ends here may begin
    for end in range(1, count + 1):
        edge = trimmed[end - 1]
        while low < end - 1 and edge - edges[low] > (rest if low else first) + 1e-6:
            low += 1
        # The fewest lines come from the earliest beginnings: `lines_to` never falls.
        fewest, cheapest, origin = lines_to[low], 1e9, low
        for begin in range(low, end):
            if lines_to[begin] > fewest:
                break
            cost = cost_to[begin]
            measure = rest if begin else first
            width = edge - edges[begin]
            if end < count:
                slack = (measure - width) / measure
                if slack > 0.0:
                    cost += slack * slack
            elif begin and width < measure * 0.12:
                cost += 0.15  # a last line of one short word looks like an accident
            if cost < cheapest:
                cheapest, origin = cost, begin
        lines_to[end], cost_to[end], came[end] = fewest + 1, cheapest, origin
    ends = []
    at = count
    while at > 0:
        ends.append(at - 1)
        at = came[at]
    return ends[::-1]

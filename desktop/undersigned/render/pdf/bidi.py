"""The Unicode Bidirectional Algorithm (UAX #9): embedding levels, and the order in which a line is read.

All of it: explicit embeddings, overrides and isolates, paired brackets, neutral and implicit
levels, and the rules for lines. Mirroring is HarfBuzz's, which does it for right-to-left runs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from undersigned.render.pdf.bidi_sequence import ISOLATES, REMOVED, STRONG, sequence_levels

MAX_DEPTH = 125  # BD2


def bidi_class(char: str) -> str:
    """Return a character's bidirectional class; of one that isn't assigned, the default (UAX #9, table 4)."""
    found = unicodedata.bidirectional(char)
    if found:
        return found
    code = ord(char)
    if (
        0x0600 <= code <= 0x07BF
        or 0x0860 <= code <= 0x08FF
        or 0xFB50 <= code <= 0xFDFF
        or 0xFE70 <= code <= 0xFEFF
    ):
        return "AL"
    if (
        0x0590 <= code <= 0x05FF
        or 0x07C0 <= code <= 0x085F
        or 0xFB1D <= code <= 0xFB4F
        or 0x10800 <= code <= 0x10FFF
    ):
        return "R"
    return (
        "ET"
        if 0x20A0 <= code <= 0x20CF
        else "BN"
        if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
        else "L"
    )


def paragraph_level(classes: Sequence[str], *, start: int = 0, stop_at_pdi: bool = False) -> int | None:
    """Return the level of the first strong character outside isolates (P2, P3); None where there is none."""
    depth = 0
    for found in classes[start:]:
        if found in ISOLATES:
            depth += 1
        elif found == "PDI":
            if depth:
                depth -= 1
            elif stop_at_pdi:
                return None
        elif found in STRONG and not depth:
            return 0 if found == "L" else 1
    return None


def levels(text: str, base: int | None = None, classes: Sequence[str] | None = None) -> tuple[int, list[int]]:
    """Return the paragraph's level and each character's, before the rules for lines.

    Args:
        text: One paragraph.
        base: Its level, 0 or 1; None to take it from the text.
        classes: The characters' classes, where they are known.
    """
    classes = [bidi_class(c) for c in text] if classes is None else classes
    if base is None:
        base = paragraph_level(classes) or 0
    embedded, current = _explicit(classes, base)
    resolved = list(embedded)
    for sequence in _sequences(classes, embedded):
        for index, level in zip(
            sequence, sequence_levels(sequence, text, classes, current, embedded, base), strict=True
        ):
            resolved[index] = level
    return base, _with_removed(classes, resolved, base)


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Return levels and classes after the explicit rules (X1 to X8)."""
    result = [base] * len(classes)
    current = list(classes)
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    over_isolates = over_embeddings = valid_isolates = 0
    for index, found in enumerate(classes):
        level, override, _ = stack[-1]
        if found in ("RLE", "LRE", "RLO", "LRO"):
            result[index] = level
            new = _next_level(level, odd=found[0] == "R")
            if new <= MAX_DEPTH and not over_isolates and not over_embeddings:
                stack.append((new, {"RLO": "R", "LRO": "L"}.get(found, ""), False))
            elif not over_isolates:
                over_embeddings += 1
        elif found in ISOLATES:
            result[index] = level
            current[index] = override or found
            odd = found == "RLI" or (
                found == "FSI" and paragraph_level(classes, start=index + 1, stop_at_pdi=True) == 1
            )
            new = _next_level(level, odd=odd)
            if new <= MAX_DEPTH and not over_isolates and not over_embeddings:
                valid_isolates += 1
                stack.append((new, "", True))
            else:
                over_isolates += 1
        elif found == "PDI":
            if over_isolates:
                over_isolates -= 1
            elif valid_isolates:
                over_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            level, override, _ = stack[-1]
            result[index] = level
            current[index] = override or found
        elif found == "PDF":
            result[index] = level
            if over_isolates:
                pass
            elif over_embeddings:
                over_embeddings -= 1
            elif not stack[-1][2] and len(stack) > 1:
                stack.pop()
        elif found == "B":
            result[index] = base
        else:
            result[index] = level
            if override and found != "BN":
                current[index] = override
    return result, current


def _next_level(level: int, *, odd: bool) -> int:
    return (level + 1) | 1 if odd else (level + 2) & ~1


def _sequences(classes: Sequence[str], embedded: Sequence[int]) -> list[list[int]]:
    """Return the isolating run sequences (BD13) as indexes, what X9 removes left out."""
    runs: list[list[int]] = []
    for index, found in enumerate(classes):
        if found in REMOVED:
            continue
        if runs and embedded[runs[-1][-1]] == embedded[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    opener = _matched(classes)
    sequences: list[list[int]] = []
    open_at: dict[int, list[int]] = {}  # the isolate initiator that a sequence ends with -> it
    for run in runs:
        sequence = open_at.pop(opener.get(run[0], -1), None)
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.extend(run)
        if classes[run[-1]] in ISOLATES:
            open_at[run[-1]] = sequence
    return sequences


def _matched(classes: Sequence[str]) -> dict[int, int]:
    """Return for each PDI that closes an isolate where that began (BD9)."""
    waiting: list[int] = []
    found = {}
    for index, each in enumerate(classes):
        if each in ISOLATES:
            waiting.append(index)
        elif each == "PDI" and waiting:
            found[index] = waiting.pop()
        elif each == "B":
            waiting.clear()
    return found


def _with_removed(classes: Sequence[str], embedded: list[int], base: int) -> list[int]:
    """Return the levels, with what X9 removed at the level of the character before it."""
    level = base
    for index, found in enumerate(classes):
        if found in REMOVED:
            embedded[index] = level
        else:
            level = embedded[index]
    return embedded


def line_levels(classes: Sequence[str], resolved: Sequence[int], base: int) -> list[int]:
    """Return one line's levels: separators, and the space before them and at its end, at the base (L1)."""
    result = list(resolved)
    reset = True
    for index in range(len(classes) - 1, -1, -1):
        found = classes[index]
        if found in ("B", "S"):
            result[index] = base
            reset = True
        elif found == "WS" or found in ISOLATES or found == "PDI" or found in REMOVED:
            if reset:
                result[index] = base
        else:
            reset = False
    return result


def visual_order(line: Sequence[int]) -> list[int]:
    """Return the indexes of a line's parts from left to right, by their levels (L2)."""
    order = list(range(len(line)))
    if not line:
        return order
    for level in range(max(line), 0, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order

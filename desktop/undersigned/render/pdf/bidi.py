"""The Unicode Bidirectional Algorithm (UAX #9): embedding levels, and the order in which a line is read.

All of it: explicit embeddings, overrides and isolates, paired brackets, neutral and implicit
levels, and the rules for lines. Mirroring is HarfBuzz's, which does it for right-to-left runs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

MAX_DEPTH = 125  # BD2
_MOST_BRACKETS = 63  # open at once, BD16
# Opening and closing brackets in turn (BidiBrackets.txt).
_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308"
    "\u2309\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770"
    "\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec"
    "\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d"
    "\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da"
    "\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57"
    "\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010"
    "\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d"
    "\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CLOSING = {ord(a): ord(b) for a, b in zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True)}
_CANONICAL = {0x2329: 0x3008, 0x232A: 0x3009}
_IS_CLOSING = {_CANONICAL.get(code, code) for code in _CLOSING.values()}
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_REMOVED = frozenset(("RLE", "LRE", "RLO", "LRO", "PDF", "BN"))  # X9
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))  # NI
_STRONG = frozenset(("L", "R", "AL"))


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
        if found in _ISOLATES:
            depth += 1
        elif found == "PDI":
            if depth:
                depth -= 1
            elif stop_at_pdi:
                return None
        elif found in _STRONG and not depth:
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
            sequence, _resolved(sequence, text, classes, current, embedded, base), strict=True
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
        elif found in _ISOLATES:
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
        if found in _REMOVED:
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
        if classes[run[-1]] in _ISOLATES:
            open_at[run[-1]] = sequence
    return sequences


def _matched(classes: Sequence[str]) -> dict[int, int]:
    """Return for each PDI that closes an isolate where that began (BD9)."""
    waiting: list[int] = []
    found = {}
    for index, each in enumerate(classes):
        if each in _ISOLATES:
            waiting.append(index)
        elif each == "PDI" and waiting:
            found[index] = waiting.pop()
        elif each == "B":
            waiting.clear()
    return found


def _resolved(
    sequence: list[int], text: str, classes: Sequence[str], current: list[str], embedded: list[int], base: int
) -> list[int]:
    """Return the levels of an isolating run sequence: weak, neutral and implicit types (X10, W1 to I2)."""
    level = embedded[sequence[0]]
    before = _level_before(sequence[0], classes, embedded, base)
    after = _level_after(sequence, classes, embedded, base)
    sos = "R" if max(level, before) & 1 else "L"
    eos = "R" if max(level, after) & 1 else "L"
    types = [current[i] for i in sequence]
    _weak(types, sos)
    _brackets(types, sequence, text, current, sos, level)
    _neutrals(types, sos, eos, level)
    if level & 1:
        return [level + (1 if found in ("L", "EN", "AN") else 0) for found in types]
    return [level + {"R": 1, "AN": 2, "EN": 2}.get(found, 0) for found in types]


def _level_before(first: int, classes: Sequence[str], embedded: Sequence[int], base: int) -> int:
    index = first - 1
    while index >= 0 and classes[index] in _REMOVED:
        index -= 1
    return embedded[index] if index >= 0 else base


def _level_after(sequence: list[int], classes: Sequence[str], embedded: Sequence[int], base: int) -> int:
    last = sequence[-1]
    if classes[last] in _ISOLATES:
        return base  # an isolate that is never closed
    index = last + 1
    while index < len(classes) and classes[index] in _REMOVED:
        index += 1
    return embedded[index] if index < len(classes) else base


def _weak(types: list[str], sos: str) -> None:
    """W1 to W7."""
    strong, previous = sos, sos
    for i, found in enumerate(types):
        if found == "NSM":
            types[i] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        elif found in _STRONG:
            strong = found
        elif found == "EN" and strong == "AL":
            types[i] = "AN"
        previous = types[i]
        if previous in _STRONG:
            strong = previous
    for i, found in enumerate(types):
        if found == "AL":
            types[i] = "R"
    for i in range(1, len(types) - 1):
        left, right = types[i - 1], types[i + 1]
        if left == right and (
            (types[i] == "ES" and left == "EN") or (types[i] == "CS" and left in ("EN", "AN"))
        ):
            types[i] = left
    _terminators(types)
    strong = sos
    for i, found in enumerate(types):
        if found in ("ES", "ET", "CS"):
            types[i] = "ON"
        elif found in ("L", "R"):
            strong = found
        elif found == "EN" and strong == "L":
            types[i] = "L"


def _terminators(types: list[str]) -> None:
    """W5: European terminators beside a European number become one."""
    i = 0
    while i < len(types):
        if types[i] != "ET":
            i += 1
            continue
        end = i
        while end < len(types) and types[end] == "ET":
            end += 1
        if (i > 0 and types[i - 1] == "EN") or (end < len(types) and types[end] == "EN"):
            types[i:end] = ["EN"] * (end - i)
        i = end


def _brackets(
    types: list[str], sequence: list[int], text: str, current: list[str], sos: str, level: int
) -> None:
    """N0: a pair of brackets takes the direction of what it holds, or of what stands before it."""
    own = "R" if level & 1 else "L"
    for opened, closed in _pairs(types, sequence, text):
        inside = {_direction(t) for t in types[opened + 1 : closed]}
        if own in inside:
            new = own
        elif "L" in inside or "R" in inside:
            context = next((d for t in reversed(types[:opened]) if (d := _direction(t))), sos)
            new = context if context != own else own
        else:
            continue
        for at in (opened, closed):
            types[at] = new
            # Marks on a bracket follow it.
            after = at + 1
            while after < len(types) and current[sequence[after]] == "NSM":
                types[after] = new
                after += 1


def _direction(found: str) -> str:
    return "L" if found == "L" else "R" if found in ("R", "EN", "AN") else ""


def _pairs(types: list[str], sequence: list[int], text: str) -> list[tuple[int, int]]:
    """Return the paired brackets (BD16), by their opening ones."""
    stack: list[tuple[int, int]] = []
    found = []
    for at, index in enumerate(sequence):
        if types[at] != "ON":
            continue
        code = _CANONICAL.get(ord(text[index]), ord(text[index]))
        if ord(text[index]) in _CLOSING:
            if len(stack) == _MOST_BRACKETS:
                return []
            closing = _CLOSING[ord(text[index])]
            stack.append((_CANONICAL.get(closing, closing), at))
        elif code in _IS_CLOSING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == code:
                    found.append((stack[depth][1], at))
                    del stack[depth:]
                    break
    return sorted(found)


def _neutrals(types: list[str], sos: str, eos: str, level: int) -> None:
    """N1 and N2: neutrals take the direction on both sides, else the embedding's."""
    own = "R" if level & 1 else "L"
    i = 0
    while i < len(types):
        if types[i] not in _NEUTRAL:
            i += 1
            continue
        end = i
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        before = _direction(types[i - 1]) if i else sos
        after = _direction(types[end]) if end < len(types) else eos
        types[i:end] = [before if before == after else own] * (end - i)
        i = end


def _with_removed(classes: Sequence[str], embedded: list[int], base: int) -> list[int]:
    """Return the levels, with what X9 removed at the level of the character before it."""
    level = base
    for index, found in enumerate(classes):
        if found in _REMOVED:
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
        elif found == "WS" or found in _ISOLATES or found == "PDI" or found in _REMOVED:
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

"""The levels within one isolating run sequence (UAX #9, X10 to I2): weak types, brackets, neutrals, implicit.

A sequence is the indexes of the characters that are read together; what X9 removes isn't among them.
"""

from __future__ import annotations

from collections.abc import Sequence

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
ISOLATES = frozenset(("LRI", "RLI", "FSI"))
REMOVED = frozenset(("RLE", "LRE", "RLO", "LRO", "PDF", "BN"))  # X9
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))  # NI
STRONG = frozenset(("L", "R", "AL"))


def sequence_levels(
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
    while index >= 0 and classes[index] in REMOVED:
        index -= 1
    return embedded[index] if index >= 0 else base


def _level_after(sequence: list[int], classes: Sequence[str], embedded: Sequence[int], base: int) -> int:
    last = sequence[-1]
    if classes[last] in ISOLATES:
        return base  # an isolate that is never closed
    index = last + 1
    while index < len(classes) and classes[index] in REMOVED:
        index += 1
    return embedded[index] if index < len(classes) else base


def _weak(types: list[str], sos: str) -> None:
    """W1 to W7."""
    strong, previous = sos, sos
    for i, found in enumerate(types):
        if found == "NSM":
            types[i] = "ON" if previous in ISOLATES or previous == "PDI" else previous
        elif found in STRONG:
            strong = found
        elif found == "EN" and strong == "AL":
            types[i] = "AN"
        previous = types[i]
        if previous in STRONG:
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

"""Compare two forms of names word by word: which words are alike, which are left over, what that says."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from undersigned.signatories.match import places
from undersigned.signatories.match.forms import Form
from undersigned.signatories.match.judgement import NOTHING, Judgement, Likeness
from undersigned.signatories.match.tables import words

_NEUTRAL = frozenset(("foundation", "association", "organisation", "project", "initiative", "online"))
_CONTINUED = frozenset(("and", "plus"))


class Aligned(NamedTuple):
    """Words of two forms: in both, alike with how, and left over on each side."""

    shared: int
    alike: tuple[tuple[str, str, str], ...]  # word, word, how
    left: tuple[str, ...]
    right: tuple[str, ...]


def align(one: Sequence[str], other: Sequence[str]) -> Aligned:
    """Return which words two forms share, whatever their order."""
    right = list(other)
    left: list[str] = []
    for word in one:
        if word in right:
            right.remove(word)
        else:
            left.append(word)
    shared = len(one) - len(left)
    alike: list[tuple[str, str, str]] = []
    few = min(len(left), len(right)) <= 2 or len(left) == len(right)
    if left and right and few and (shared or len(left) == len(right)):
        for word in tuple(left):
            twin, how = next(((r, h) for r in right if (h := how_alike(word, r, shared))), ("", ""))
            if how:
                left.remove(word)
                right.remove(twin)
                alike.append((word, twin, how))
    return Aligned(shared, tuple(alike), tuple(left), tuple(right))


@functools.lru_cache(maxsize=100_000)  # the same words meet in many names
def how_alike(one: str, other: str, shared: int) -> str:
    """Return how two words that differ are still one: in another language, a slip, a short form."""
    types, nations = words().types, places.nations()
    if one in types and types[one] == types.get(other):
        return "word"
    if one in nations and nations[one] == nations.get(other):
        return "place"  # "Hungary", "Hungarian"
    if places.code(one) and places.code(other):
        return ""  # "Niger" is short for no Nigeria
    numbers = words().numbers
    if one in numbers and numbers[one] == numbers.get(other):
        return "word"
    if shared and other in words().nicknames.get(one, ()):
        return "short"
    if one[0] != other[0] and (len(one) < 6 or len(other) < 6):
        return ""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    longer_by = len(long) - len(short)
    if longer_by <= 2:
        if longer_by and len(short) > 2 and long in (short + "s", short + "es") and not short.isdigit():
            return "ending"
        if is_slip(one, other, shared):
            return "slip"
    begins = len(short) >= 3 and shared and long.startswith(short) and not short.isdigit()
    telling = short not in words().everyday or types.get(short) == "technologies"
    return "short" if begins and telling else ""


def is_slip(one: str, other: str, shared: int) -> bool:
    """Whether one word may be the other with a typing error; the fewer are shared, the longer it must be."""
    least = min(len(one), len(other))
    most = 1 if least < 8 else 2
    if least < (6, 5, 4)[min(shared, 2)] or abs(len(one) - len(other)) > most:
        return False
    distance = OSA.distance(one, other, score_cutoff=most)
    if distance > most or (one[0] != other[0] and (least <= 5 or distance > 1)):
        return False
    return not (_is_word(one) and _is_word(other)) and not any(c.isdigit() for c in one + other)


def _is_word(word: str) -> bool:
    return word in words().everyday or word in words().scope or bool(places.code(word))


def is_distinctive(word: str) -> bool:
    """Whether a word tells a group apart: no everyday word of the field, no place, no number."""
    return (
        word not in words().everyday
        and word not in words().scope
        and not places.code(word)
        and not word.isdigit()
    )


def compare(one: Form, other: Form) -> Judgement:
    """Return how alike two forms are by their words alone."""
    if one.key == other.key:
        return Judgement(Likeness.SAME)
    found = align(one.words, other.words)
    if found.left and found.right:
        return _both_left(found)
    if not found.left and not found.right:
        return _all_paired(one, other, found)
    if not found.shared:
        return _run_together(one, other)
    longer, shorter, extra = (one, other, found.left) if found.left else (other, one, found.right)
    judged = _extended(shorter, longer, extra)
    if judged.likeness and found.alike:
        if any(how == "slip" for *_, how in found.alike):
            return NOTHING
        judged = Judgement(Likeness.PERHAPS, (*judged.grounds, *_told(found)))
    elif found.alike and any(how == "short" for *_, how in found.alike) and _only_types(extra):
        core = [w for w in shorter.words if is_distinctive(w)]
        if core:
            return Judgement(
                Likeness.PERHAPS, (*_told(found), f"a word for what it is left out: {_quoted(extra)}")
            )
    return judged if judged.likeness else _run_together(one, other, judged)


def _both_left(found: Aligned) -> Judgement:
    if not found.shared:
        return NOTHING
    return Judgement(
        Likeness.DIFFERENT, (), (f"{_quoted(found.left)} and {_quoted(found.right)} are different words",)
    )


def _all_paired(one: Form, other: Form, found: Aligned) -> Judgement:
    """All words have their twin: another order, a slip, another language's word for the same."""
    if not found.alike:
        if len(one.words) < 2:
            return NOTHING
        return Judgement(Likeness.PERHAPS, ("the same words in another order",))
    slips = [pair for pair in found.alike if pair[2] in ("slip", "ending")]
    kept_order = _same_order(one, other, found)
    if len(slips) > max(1, (found.shared + len(found.alike)) // 3) or (slips and not kept_order):
        return NOTHING
    if not found.shared and not any(is_distinctive(a) for a, *_ in found.alike):
        return NOTHING
    if _other_surname(one, found):
        return NOTHING
    if not kept_order and not any(is_distinctive(w) for w in one.words if w in other.words):
        return NOTHING
    return Judgement(Likeness.PERHAPS, _told(found))


def _other_surname(one: Form, found: Aligned) -> bool:
    """Whether the last word is but the beginning of the other's, and the words before it tell no group."""
    twins = {word: how for a, b, how in found.alike for word in (a, b)}
    everyday = words().everyday
    return twins.get(one.words[-1]) == "short" and not any(w in everyday for w in one.words)


def _same_order(one: Form, other: Form, found: Aligned) -> bool:
    twin = {a: b for a, b, _ in found.alike}
    return [twin.get(w, w) for w in one.words] == list(other.words)


def _run_together(one: Form, other: Form, otherwise: Judgement = NOTHING) -> Judgement:
    """Compare words written together in one and apart in the other, with a slip."""
    long_enough = min(len(one.key), len(other.key)) >= 9 and one.key.isalpha() and other.key.isalpha()
    apart = long_enough and len(one.words) != len(other.words)
    if apart and OSA.distance(one.key, other.key, score_cutoff=1) <= 1:
        return Judgement(Likeness.PERHAPS, ("all but a letter is the same",))
    return otherwise


def _told(found: Aligned) -> tuple[str, ...]:
    said = {
        "word": "“{}” and “{}” say the same",
        "place": "“{}” and “{}” are of one country",
        "ending": "“{}” and “{}” differ in their ending only",
        "slip": "“{}” and “{}” may be one word with a typing error",
        "short": "“{}” may be short for “{}”",
    }
    return tuple(
        said[how].format(*(sorted((a, b), key=len) if how == "short" else (a, b)))
        for a, b, how in found.alike
    )


def _extended(core: Form, longer: Form, extra: Sequence[str]) -> Judgement:
    """Judge a name that is another with more words: a short form of it, or a part of it, or somebody else."""
    known = words()
    no = _what_parts(extra, behind=longer.words[: len(core.words)] == core.words)
    if no:
        return Judgement(Likeness.DIFFERENT, ("one name holds the other",), (no,))
    yes = Judgement(Likeness.PERHAPS, (f"“{' '.join(core.whole)}” may be short for the longer name",))
    distinctive = [w for w in core.words if is_distinctive(w)]
    in_front = longer.words[-len(core.words) :] == core.words
    behind = longer.words[: len(core.words)] == core.words
    else_ = Judgement(Likeness.DIFFERENT, ("one name holds the other",), (f"only one says {_quoted(extra)}",))
    if _only_types(extra):
        neutral = all(known.types[w] in _NEUTRAL for w in extra)
        fits = bool(distinctive) or (
            neutral and len(core.words) > 1 and (in_front or behind) and not places.is_place(core.words)
        )
        return yes if fits else else_
    if in_front:
        return yes if len(core.words) >= 4 or (len(core.words) >= 3 and distinctive) else else_
    if not behind:
        return else_
    if longer.whole[: len(core.whole)] == core.whole and len(longer.whole) > len(core.whole):
        next_word = longer.whole[len(core.whole)]
        if next_word in _CONTINUED:
            return else_
        if next_word in known.small:
            return yes if distinctive or len(core.words) >= 3 else else_
    if len(core.words) == 1:
        named = distinctive and (len(extra) == 2 or any(w in known.types for w in extra))
        return yes if len(extra) == 1 or named else else_
    return yes if len(core.words) == 2 and len(extra) == 1 and distinctive else else_


def _only_types(extra: Sequence[str]) -> bool:
    return all(w in words().types for w in extra)


def _what_parts(extra: Sequence[str], *, behind: bool) -> str:
    """Return what in the further words of a longer name says that it is a part, or somebody else."""
    known = words()
    numbers = [w for w in extra if any(c.isdigit() for c in w)]
    if numbers:
        return f"only one has the number {_quoted(numbers)}"
    if places.holds_place(extra):
        return f"only one names a place: {_quoted(extra)}"
    parts = [w for w in extra if w in known.parts]
    if parts:
        return f"{_quoted(parts)} says that it is a part of a larger group"
    scope = [w for w in extra if w in known.scope]
    if scope and not (behind and len(extra) == 1):
        return f"only one is {_quoted(scope)}"
    return ""


def _quoted(said: Sequence[str]) -> str:
    return "“" + " ".join(said) + "”"

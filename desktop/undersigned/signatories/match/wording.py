"""Compare two forms of names word by word: which words are alike, which are left over, what that says."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from undersigned.signatories.match import places
from undersigned.signatories.match.forms import Form
from undersigned.signatories.match.judgement import NOTHING, Judgement, Likeness
from undersigned.signatories.match.longer import extended, is_distinctive, only_types, quoted
from undersigned.signatories.match.tables import words

_FEWEST_TRANSLATED = 3  # words that say the same in another order


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
    if (one in types and types[one] == types.get(other)) or _mean_the_same(one, other):
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


def _mean_the_same(one: str, other: str) -> bool:
    meanings = words().meanings
    return meanings.get(one, one) == meanings.get(other, other)


def is_slip(one: str, other: str, shared: int) -> bool:
    """Whether one word may be the other with a typing error; the fewer are shared, the longer it must be."""
    least = min(len(one), len(other))
    most = 1 if least < 8 else 2
    if abs(len(one) - len(other)) > most:
        return False
    if least < (6, 5, 4)[min(shared, 2)] and not (shared and _has_one_letter_more(one, other)):
        return False
    if one[:-1] == other[:-1] and {one[-1], other[-1]} == {"a", "o"}:  # "Maria", "Mario"
        return False
    distance = OSA.distance(one, other, score_cutoff=most)
    if distance > most or (one[0] != other[0] and (least <= 5 or distance > 1)):
        return False
    return not (_is_word(one) and _is_word(other)) and not any(c.isdigit() for c in one + other)


def _has_one_letter_more(one: str, other: str) -> bool:
    """Whether short words differ by a letter within one of them: "Nils", "Niels"; not by one at the end."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return len(short) > 3 and len(long) == len(short) + 1 and not long.startswith(short)


def _is_word(word: str) -> bool:
    return word in words().everyday or word in words().scope or bool(places.code(word))


def compare(one: Form, other: Form) -> Judgement:
    """Return how alike two forms are by their words alone."""
    if one.key == other.key:
        return Judgement(Likeness.SAME)
    if len(one.key) == len(other.key) and _in_turn(one, other):
        return Judgement(Likeness.PERHAPS, ("the same words in another order, some written together",))
    small = len(one.whole) == len(other.whole) > min(len(one.words), len(other.words))
    if small and len(one.words) != len(other.words) and sorted(one.whole) == sorted(other.whole):
        return Judgement(Likeness.PERHAPS, ("the same words in another order",))
    found = align(one.words, other.words)
    if found.left and found.right:
        return _both_left(one, other, found)
    if not found.left and not found.right:
        return _all_paired(one, other, found)
    if not found.shared:
        return _run_together(one, other)
    longer, shorter, extra = (one, other, found.left) if found.left else (other, one, found.right)
    judged = extended(shorter, longer, extra)
    if judged.likeness and found.alike:
        if any(how == "slip" for *_, how in found.alike):
            return NOTHING
        judged = Judgement(Likeness.PERHAPS, (*judged.grounds, *_told(found)))
    elif found.alike and any(how == "short" for *_, how in found.alike) and only_types(extra):
        core = [w for w in shorter.words if is_distinctive(w)]
        if core:
            return Judgement(
                Likeness.PERHAPS, (*_told(found), f"a word for what it is left out: {quoted(extra)}")
            )
    return judged if judged.likeness else _run_together(one, other, judged)


def _both_left(one: Form, other: Form, found: Aligned) -> Judgement:
    if not found.shared:
        return NOTHING
    if _but_for_article(one, other):
        return Judgement(Likeness.PERHAPS, ("the same words, with the article written together",))
    return Judgement(
        Likeness.DIFFERENT, (), (f"{quoted(found.left)} and {quoted(found.right)} are different words",)
    )


def _in_turn(one: Form, other: Form) -> bool:
    """Whether the words of one, some written together, are the other's from another one on."""
    return len(one.words) != len(other.words) and len(one.key) > 5 and other.key in one.key + one.key


def _but_for_article(one: Form, other: Form) -> bool:
    """Whether one begins with an article written together with its first word: "ElFaro", "El Faro"."""
    longer, shorter = (one.key, other.key) if len(one.key) > len(other.key) else (other.key, one.key)
    return len(shorter) > 5 and longer.endswith(shorter) and longer.removesuffix(shorter) in words().articles


def _all_paired(one: Form, other: Form, found: Aligned) -> Judgement:
    """All words have their twin: another order, a slip, another language's word for the same."""
    if not found.alike:
        if len(one.words) < 2:
            return NOTHING
        return Judgement(Likeness.PERHAPS, ("the same words in another order",))
    slips = [pair for pair in found.alike if pair[2] in ("slip", "ending")]
    kept_order = _same_order(one, other, found)
    translated = sum(how in ("word", "place") for *_, how in found.alike)
    if translated > 1 and translated + len(slips) + found.shared >= _FEWEST_TRANSLATED:
        return Judgement(Likeness.PERHAPS, _told(found))
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

"""Judge a name that is another with more words: a short form of it, or a part of it, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.signatories.match import places
from undersigned.signatories.match.forms import Form
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.tables import words

_NEUTRAL = frozenset(("foundation", "association", "organisation", "project", "initiative", "online"))
_CONTINUED = frozenset(("and", "plus"))
_LONG = 4  # words, from which on a name says enough
_SCHOOLS = frozenset(("university", "school"))


def is_distinctive(word: str) -> bool:
    """Whether a word tells a group apart: no everyday word of the field, no place, no number."""
    return (
        word not in words().everyday
        and word not in words().scope
        and not places.code(word)
        and not word.isdigit()
    )


def extended(core: Form, longer: Form, extra: Sequence[str]) -> Judgement:
    """Judge a name that is another with more words: a short form of it, or a part of it, or somebody else."""
    yes = Judgement(Likeness.PERHAPS, (f"“{' '.join(core.whole)}” may be short for the longer name",))
    behind = longer.words[: len(core.words)] == core.words
    in_front = longer.words[-len(core.words) :] == core.words
    distinctive = any(map(is_distinctive, core.words))
    if in_front and distinctive and _is_called(core, extra):
        return yes
    next_word = longer.whole[len(core.whole)] if behind and _begins_with(longer, core) else ""
    hosted = next_word in words().small and next_word not in _CONTINUED
    no = _what_parts(core, extra, behind=behind, hosted=hosted)
    if no:
        return Judgement(Likeness.DIFFERENT, ("one name holds the other",), (no,))
    if only_types(extra):
        likely = _of_types(core, extra, distinctive=distinctive, behind=behind, in_front=in_front)
    elif in_front:
        likely = not _is_owner(core, longer, extra) and len(core.words) >= (3 if distinctive else 4)
    elif not behind:
        likely = _doubled(core, longer, extra) or (distinctive and _inserted(core, longer, extra))
    elif next_word:
        if next_word in _CONTINUED:
            likely = len(core.words) > _LONG or _doubled(core, longer, extra)
        else:
            likely = _goes_on(core, extra, distinctive=distinctive, hosted=hosted)
    else:
        likely = _goes_on(core, extra, distinctive=distinctive, hosted=False)
    if likely:
        return yes
    return Judgement(Likeness.DIFFERENT, ("one name holds the other",), (f"only one says {quoted(extra)}",))


def _begins_with(longer: Form, core: Form) -> bool:
    return longer.whole[: len(core.whole)] == core.whole and len(longer.whole) > len(core.whole)


def _is_called(core: Form, extra: Sequence[str]) -> bool:
    """Whether one word, behind others that only say what a group is, is its name: "Rivers Network Zaber"."""
    return (
        len(core.words) == 1
        and len(core.key) > 4
        and len(extra) > 1
        and not words().types.keys().isdisjoint(extra)
        and not any(map(is_distinctive, extra))
        and words().parts.isdisjoint(extra)
    )


def _of_types(core: Form, extra: Sequence[str], *, distinctive: bool, behind: bool, in_front: bool) -> bool:
    """Whether a name is another with words more that only say what a group is."""
    neutral = _NEUTRAL | {"international"} if behind else _NEUTRAL
    if list(extra) == ["university"] and len(core.words) > 2:
        return True
    if distinctive or (len(core.words) > 3 and not in_front):
        return True
    return (
        all(words().types[w] in neutral for w in extra)
        and len(core.words) > 1
        and (in_front or behind)
        and not places.is_place(core.words)
    )


def _is_owner(core: Form, longer: Form, extra: Sequence[str]) -> bool:
    """Whether the words in front make it a part of what the others name: "Clinic of /x/ University"."""
    before = longer.whole[: len(longer.whole) - len(core.whole)]
    known = words()
    if longer.whole[len(before) :] == core.whole and before[-1:] and before[-1] in known.small:
        return before[-1] not in _CONTINUED
    kinds = {known.types.get(w) for w in core.words}
    return not kinds.isdisjoint(_SCHOOLS) and any(w in known.types for w in extra)


def _inserted(core: Form, longer: Form, extra: Sequence[str]) -> bool:
    """Whether a long name has just one word more within it."""
    return (
        len(core.words) > 3
        and len(extra) == 1
        and tuple(w for w in longer.words if w not in extra) == core.words
    )


def _doubled(core: Form, longer: Form, extra: Sequence[str]) -> bool:
    """Whether the further words name women beside men: "trabajadoras y trabajadores"."""
    return "and" in longer.whole and all(
        any(len(w) > 5 and w[:5] == e[:5] and abs(len(w) - len(e)) < 3 for w in core.words) for e in extra
    )


def _goes_on(core: Form, extra: Sequence[str], *, distinctive: bool, hosted: bool) -> bool:
    """Whether a name is short for one that goes on after it."""
    count = len(core.words)
    if hosted:
        return distinctive or count >= 3
    if count == 1:
        named = distinctive and (len(extra) == 2 or any(w in words().types for w in extra))
        return len(extra) == 1 or named
    return count == 2 and len(extra) == 1 and distinctive


def only_types(extra: Sequence[str]) -> bool:
    """Whether words say nothing but what a group is."""
    return all(w in words().types for w in extra)


def _what_parts(core: Form, extra: Sequence[str], *, behind: bool, hosted: bool) -> str:
    """Return what in the further words of a longer name says that it is a part, or somebody else."""
    known = words()
    numbers = [w for w in extra if any(c.isdigit() for c in w)]
    if numbers:
        return f"only one has the number {quoted(numbers)}"
    if places.holds_place(extra):
        return f"only one names a place: {quoted(extra)}"
    parts = [w for w in extra if w in known.parts]
    if parts:
        return f"{quoted(parts)} says that it is a part of a larger group"
    if {"action", "fund"} <= set(extra):
        return f"only one is the {quoted(extra)}"  # as campaigns beside charities are called
    scope = [w for w in extra if w in known.scope]
    full = len(core.words) > 3 and only_types(extra)  # "/long name/ International Union"
    if scope and not (behind and (len(extra) == 1 or hosted or full)):
        return f"only one is {quoted(scope)}"
    return ""


def quoted(said: Sequence[str]) -> str:
    """Return words as a reason shows them."""
    return "“" + " ".join(said) + "”"

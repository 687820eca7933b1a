"""Letters that stand for words: given by a name for itself, or made of the first letters of another."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from undersigned.signatories.match import cutting
from undersigned.signatories.match.forms import Form, FormKind, Reading
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.tables import words

_COGNATE = 0.6


def by_letters(a: Reading, b: Reading) -> Iterator[Judgement]:
    """Yield what the letters of one name say about the other."""
    for x, y in ((a, b), (b, a)):
        if (x.bare and len(y.main.words) > 1) or (x.bare and y.acronyms):
            letters = cutting.letters_of(x.bare)
            if letters in y.acronyms:
                yield Judgement(
                    Likeness.PERHAPS, (f"the other name gives {_as_written(x.name)} as its short form",)
                )
            elif (
                not y.acronyms
                and _looks_like_letters(x)
                and {letters, cutting.capitals_of(x.name), *cutting.counted_out(letters)} & _built(y)
            ):
                yield Judgement(
                    Likeness.PERHAPS, (f"{_as_written(x.name)} are the first letters of the long name",)
                )
        for letters in x.acronyms:
            if len(letters) >= 4 and not y.acronyms and _holds(x.main, y.main) and letters in _built(y):
                yield Judgement(
                    Likeness.PERHAPS,
                    (f"the letters {letters.upper()} are those of the other name, which it holds",),
                )
    yield from _first_words_as_letters(a, b)
    both = {letters for letters in a.acronyms & b.acronyms if len(letters) >= 3}
    if both and _cognate(a.main, b.main):
        yield Judgement(
            Likeness.PERHAPS,
            (f"both go by {min(both).upper()}, and their words are like those of another language",),
        )
    elif both and not both <= _built(a) & _built(b):
        letters = min(both)
        yield Judgement(
            Likeness.PERHAPS, (f"both go by {letters.upper()}, in other words or another language",)
        )


def _cognate(one: Form, other: Form) -> bool:
    """Whether two forms have, word by word, what may be one word in two languages."""
    types = words().types
    return len(one.words) == len(other.words) > 1 and all(
        a == b
        or (a in types and types[a] == types.get(b))
        or (a[0] == b[0] and min(len(a), len(b)) > 3 and Indel.normalized_similarity(a, b) > _COGNATE)
        for a, b in zip(one.words, other.words, strict=True)
    )


def _holds(longer: Form, shorter: Form) -> bool:
    return len(shorter.words) > 1 and longer.words[-len(shorter.words) :] == shorter.words


def _first_words_as_letters(a: Reading, b: Reading) -> Iterator[Judgement]:
    """Judge "FoU Oslo" and "Friends of Us Oslo": letters for the first words, and the same rest."""
    for x, y in ((a, b), (b, a)):
        if not x.lettered:
            continue
        first, rest = x.lettered, x.main.words[1:]
        if first in y.acronyms and " ".join(rest) == y.place:
            yield Judgement(Likeness.PERHAPS, (f"{first.upper()} is the other's short form, with its place",))
        if len(y.main.words) <= len(x.main.words):
            continue
        if y.main.words[-len(rest) :] == rest:
            front = y.main.words[: -len(rest)]
            whole = y.main.whole[: index_of(y.main.whole, rest)]
            if (
                first in {"".join(w[0] for w in front), "".join(w[0] for w in whole)} | _without_small(whole)
                and len(front) > 1
            ):
                yield Judgement(
                    Likeness.PERHAPS, (f"{first.upper()} are the first letters of the other's first words",)
                )


def _without_small(whole: tuple[str, ...]) -> set[str]:
    """Return the initials that leave out articles alone: "friends of the earth" is "foe"."""
    return {"".join(w[0] for w in whole if w not in words().articles)}


def index_of(whole: tuple[str, ...], rest: tuple[str, ...]) -> int:
    """Return where in all words the first of some of them stands."""
    for at in range(len(whole)):
        if whole[at] == rest[0]:
            return at
    return len(whole)


def _built(reading: Reading) -> set[str]:
    built = set[str]()
    for form in reading.forms:
        if form.kind is not FormKind.SHORT:
            built.update(cutting.acronyms_of(form.whole, form.words))
    return built


def _looks_like_letters(reading: Reading) -> bool:
    return cutting.may_be_acronym(reading.name.strip()) or (reading.bare.isalpha() and reading.name.isupper())


def _as_written(name: str) -> str:
    return f"“{name}”"

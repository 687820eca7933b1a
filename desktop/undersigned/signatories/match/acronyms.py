"""Letters that stand for words: given by a name for itself, or made of the first letters of another."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from undersigned.signatories.match import cutting, places
from undersigned.signatories.match.forms import Form, FormKind, Reading
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.tables import words

_COGNATE = 0.6
_FEWEST = 4  # letters that aren't just the first of each word
_LONGEST_BEGINNING = 4
WITH_PLACE = ", with its place"


def by_letters(a: Reading, b: Reading) -> Iterator[Judgement]:
    """Yield what the letters of one name say about the other."""
    for x, y in ((a, b), (b, a)):
        if (x.bare and len(y.main.words) > 1) or (x.bare and y.acronyms):
            letters = cutting.letters_of(x.bare)
            if letters in y.acronyms or cutting.letters_of(x.name) in y.acronyms:
                yield Judgement(
                    Likeness.PERHAPS, (f"the other name gives {_as_written(x.name)} as its short form",)
                )
            elif (
                not y.acronyms
                and looks_like_letters(x)
                and (
                    {letters, cutting.capitals_of(x.name), *cutting.counted_out(letters)} & _built(y)
                    or begin_words(letters, y.main.words)
                )
            ):
                yield Judgement(
                    Likeness.PERHAPS, (f"{_as_written(x.name)} are the first letters of the long name",)
                )
        if len(x.main.words) > 1 and x.main.key in y.acronyms and len(x.main.key) > 3:
            yield Judgement(
                Likeness.PERHAPS, (f"the other name gives {_as_written(x.name)} as its short form",)
            )
        for letters in x.acronyms:
            if len(letters) > 2 and y.main.key in (letters + x.main.key, x.main.key + letters):
                yield Judgement(Likeness.PERHAPS, (f"the same name, with its letters {letters.upper()}",))
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
        at_home = " ".join(rest) == y.place and first in _built_of(y.main)
        if at_home or (first in y.acronyms and (" ".join(rest) == y.place or _names_its_country(rest, y))):
            yield Judgement(Likeness.PERHAPS, (f"{first.upper()} is the other's short form{WITH_PLACE}",))
        for form in y.forms:
            if form.kind in (FormKind.MAIN, FormKind.PART) and _spells_out(form, first, rest):
                yield Judgement(
                    Likeness.PERHAPS, (f"{first.upper()} are the first letters of the other's first words",)
                )


def _names_its_country(rest: tuple[str, ...], reading: Reading) -> bool:
    """Whether a country may be that of a name which gives its letters, and no place or region."""
    if reading.place or not places.country(" ".join(rest)):
        return False
    said = reading.main.words
    return words().scope.isdisjoint(said) and "international" not in said and not places.holds_place(said)


def _spells_out(form: Form, letters: str, rest: tuple[str, ...]) -> bool:
    """Whether a name begins with the words that letters stand for, and goes on with the same rest."""
    front = form.words[: -len(rest)]
    if len(front) < 2 or form.words[len(front) :] != rest:
        return False
    whole = form.whole[: index_of(form.whole, rest)]
    return letters in {"".join(w[0] for w in front), "".join(w[0] for w in whole)} | _without_small(whole)


def _without_small(whole: tuple[str, ...]) -> set[str]:
    """Return the initials that leave out articles alone: "friends of the earth" is "foe"."""
    return {"".join(w[0] for w in whole if w not in words().articles)}


def index_of(whole: tuple[str, ...], rest: tuple[str, ...]) -> int:
    """Return where in all words the first of some of them stands."""
    for at in range(len(whole)):
        if whole[at] == rest[0]:
            return at
    return len(whole)


def _built(reading: Reading) -> frozenset[str]:
    built = (_built_of(f) for f in reading.forms if f.kind is not FormKind.SHORT)
    return frozenset().union(with_form(reading), *built)


def with_form(reading: Reading) -> frozenset[str]:
    """Return the acronyms of a name that count the legal form in front of it too."""
    built = cutting.initials(reading.main.whole, reading.main.words)
    forms = reading.legal & words().legal_before
    return frozenset(form[0] + letters for form in forms for letters in built)


def _built_of(form: Form) -> frozenset[str]:
    """Return the acronyms that a form could have, also without articles, and without a place at its end."""
    without = tuple(w for w in form.whole if w not in words().articles)
    built = cutting.initials(form.whole, form.words) | cutting.initials(without, form.words)
    if places.code(form.words[-1]):
        built |= cutting.initials(form.words[:-1], form.words[:-1])
    return built


def begin_words(letters: str, said: tuple[str, ...]) -> bool:
    """Whether letters are the beginnings of all of a name's words: "ZABEREL" of "Zaber Region Law"."""
    if not 3 <= len(said) < len(letters) or len(letters) < _FEWEST or letters[0] != said[0][0]:
        return False
    ends = {0}
    for word in said:
        ends = {
            at + n
            for at in ends
            for n in range(1, _LONGEST_BEGINNING + 1)
            if letters[at : at + n] == word[:n] and at + n <= len(letters)
        }
        if not ends:
            return False
    return len(letters) in ends


def looks_like_letters(reading: Reading) -> bool:
    """Whether a name seems to be nothing but letters that stand for words."""
    return cutting.may_be_acronym(reading.name.strip()) or (reading.bare.isalpha() and reading.name.isupper())


def _as_written(name: str) -> str:
    return f"“{name}”"

"""Judge two persons: honorifics come and go, first names may be initials, affiliations part namesakes."""

from __future__ import annotations

from undersigned.signatories.match import longer, wording
from undersigned.signatories.match.forms import Entry, FormKind, Reading
from undersigned.signatories.match.judgement import NOTHING, Judgement, Likeness
from undersigned.signatories.match.tables import plain, words

_MORE = 2  # words that a longer form of a person's name has


def are_persons(one: Entry, other: Entry, a: Reading, b: Reading) -> bool:
    """Whether two entries are to be compared as persons: one is said to be one, and the other may be."""
    said = {one.kind, other.kind}
    return "organisation" not in said and ("person" in said or a.person or b.person)


def judge(one: Entry, other: Entry, a: Reading, b: Reading) -> Judgement:
    """Return whether two persons are one; those of one name and different affiliation are two."""
    x, y = in_order(one.name, a), in_order(other.name, b)
    found = _named_alike(x, y)
    if not found.likeness:
        found = _but_for_position(x, y, a, b)
    if one.email and one.email.strip().lower() == other.email.strip().lower() and found.likeness:
        found = Judgement(found.likeness, (*found.grounds, "the same e-mail address"))
    if not found.likeness or not one.affiliation or not other.affiliation:
        return found
    here, there = plain(one.affiliation), plain(other.affiliation)
    if here == there:
        return Judgement(found.likeness, (*found.grounds, "the same affiliation"))
    shared = set(here.split()) & set(there.split())
    if any(len(w) > 3 and longer.is_distinctive(w) for w in shared) and found.likeness is Likeness.SAME:
        return Judgement(Likeness.PERHAPS, found.grounds, ("their affiliations differ in part",))
    return Judgement(Likeness.DIFFERENT, found.grounds, ("they have different affiliations",))


def in_order(name: str, reading: Reading) -> tuple[str, ...]:
    """Return a person's words, "Díaz, Ana" put in the order of "Ana Díaz"."""
    said = reading.main.whole
    known = words()
    while len(said) > 2 and said[0] in known.ranks:
        said = said[1:]
    while len(said) > 2 and said[-1] in known.letters:
        said = said[:-1]
    last, comma, first = name.partition(",")
    if comma and first.strip() and "," not in first and len(first.split()) <= 3 and len(last.split()) <= 2:
        behind = len(last.split())
        if len(said) > behind:
            return (*said[behind:], *said[:behind])
    return said


def _but_for_position(x: tuple[str, ...], y: tuple[str, ...], a: Reading, b: Reading) -> Judgement:
    """Judge "Ana Roe, Director of Something" by the name before the comma."""
    here, there = ([f.whole for f in r.forms if f.kind is FormKind.PART] for r in (a, b))
    for one in (x, *here):
        for other in (y, *there):
            if (one is not x or other is not y) and _named_alike(one, other).likeness is Likeness.SAME:
                return Judgement(Likeness.PERHAPS, ("the same name, and what this person is beside it",))
    return NOTHING


def _named_alike(x: tuple[str, ...], y: tuple[str, ...]) -> Judgement:
    if "".join(x) == "".join(y):
        return Judgement(Likeness.SAME, ("the same name, but for title and writing",))
    if sorted(x) == sorted(y):
        return Judgement(Likeness.PERHAPS, ("the same names in another order",))
    if len(x) < 2 or len(y) < 2:
        return NOTHING
    short, long = (x, y) if len(x) < len(y) else (y, x)
    further = len(long) - len(short) <= _MORE and long[: len(short)] == short  # a second surname
    if further or (len(long[0]) == 1 and long[1:] == short):
        return Judgement(Likeness.PERHAPS, ("one name holds the other",))
    if x[-1] == y[-1] and (_are_initials(x[0], y[:-1]) or _are_initials(y[0], x[:-1])):
        return Judgement(Likeness.PERHAPS, ("the same last name, and first names that fit",))
    if x[-1] == y[-1] and _first_alike(x[0], y[0]):
        if len(x) == 2 or len(y) == 2 or _first_alike(x[1], y[1]):
            return Judgement(Likeness.PERHAPS, ("the same last name, and first names that fit",))
        return NOTHING
    long_slip = len(x) == len(y) and sum(p != q for p, q in zip(x, y, strict=True)) == 1
    if long_slip and all(p == q or wording.is_slip(p, q, 1) for p, q in zip(x, y, strict=True)):
        return Judgement(Likeness.PERHAPS, ("the names differ by what may be a typing error",))
    return NOTHING


def _are_initials(letters: str, names: tuple[str, ...]) -> bool:
    """Whether "ak" stands for "anil kumar"."""
    return 2 <= len(letters) == len(names) and all(n[0] == c for n, c in zip(names, letters, strict=True))


def _first_alike(one: str, other: str) -> bool:
    """Whether first names are the same, or one is the initial, the beginning or a short form of the other."""
    if one == other or other in words().nicknames.get(one, ()):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (len(short) == 1 or (len(short) > 2 and len(long) > len(short) + 1))

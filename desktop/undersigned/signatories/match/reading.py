"""Read a name for comparing: its forms, acronyms, country, legal form, and whether it is a person's.

One name may say several: "Red de Ejemplo (RDE) / Example Network, Chile" has two forms, an
acronym and a country. What is taken off it is `parting`'s, cutting a line into words `cutting`'s work.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping

from undersigned.signatories.match import cutting, places, scripts
from undersigned.signatories.match.cutting import Cut
from undersigned.signatories.match.forms import Entry, Form, FormKind, Reading
from undersigned.signatories.match.longer import is_distinctive
from undersigned.signatories.match.parting import (
    BRACKETS,
    TRANSLATED,
    says_capacity,
    split,
    without_brackets,
    without_capacity,
)
from undersigned.signatories.match.parts import Parts
from undersigned.signatories.match.tables import plain, words
from undersigned.signatories.match.tails import stand_in

# Words with one capital at most, in front: nothing stands beside such a name, and no letters in it.
_PLAIN = re.compile(r"[A-Z][a-z]+(?: [A-Z]?[a-z]+)*")
_WITH_LETTERS = re.compile(rf"({_PLAIN.pattern}) \(([A-Z][A-Z0-9]{{2,9}})\)")  # and its acronym behind it
_HOST = " at "
_WITHIN = re.compile(r"(?<=[a-zà-ÿ])(?:\(([a-z]{1,3})\)|·(?=[a-zà-ÿ]))")  # "disparu(e)s", "ami·e·s"
_FOR_OR_TO = re.compile(r"(?<=[a-z])[24](?=[A-Z])|(?<=[a-z] )[24](?= [A-Z])")
_SOUNDS = {"2": " to ", "4": " for "}
_INITIALS = re.compile(
    r"(?:[A-Z]\.[ -]?){1,3} ?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[A-Z][\w'-]+, [A-Z][\w'-]+ [A-Z]\.?"
)
_LONGEST_ACRONYM = 14
_SHORT = 200  # characters


@functools.lru_cache(maxsize=1 << 12)
def read(name: str) -> Reading:
    """Return a name taken apart; what can't be is one form, the name itself."""
    return read_once(name)


def read_once(name: str) -> Reading:
    """Return the same of a name that nobody will ask about again."""
    text = name if name.isascii() else unicodedata.normalize("NFKC", name).translate(TRANSLATED)
    if len(text) < _SHORT and _HOST not in text:
        if _PLAIN.fullmatch(text):
            if not says_capacity(text):
                return _read_plain(name)
        elif (found := _WITH_LETTERS.fullmatch(text)) and (read := _read_with_letters(name, *found.groups())):
            return read
    parts = Parts(capitals=_in_capitals(text))
    text = _WITHIN.sub(lambda found: found[1] or "", text) if "(" in text or "·" in text else text
    text = without_capacity(text, parts)
    text, short = without_brackets(text, parts)
    text = split(text, parts)
    if sounded := _FOR_OR_TO.sub(lambda found: _SOUNDS[found[0]], text) if _FOR_OR_TO.search(text) else "":
        parts.others.append((FormKind.OTHER, sounded))
    cut = cutting.cut(text)
    parts.legal |= cut.legal
    if unranked := _without_ranks(cut.whole):
        parts.others.append((FormKind.PART, " ".join(unranked)))
    latin = "" if text.isascii() else scripts.spelled_out(text)
    if latin:
        parts.others.append((FormKind.OTHER, latin))
    forms = [form for form in (_form(FormKind.MAIN, cut), *_further(parts, short)) if form.words]
    forms = forms or [_of_signs(name)]
    main = forms[0]
    acronyms = frozenset(filter(None, (cutting.letters_of(a) for a in parts.acronyms)))
    return Reading(
        name,
        tuple(dict.fromkeys(forms)),
        acronyms,
        main.key if len(main.words) == 1 and 2 <= len(main.key) <= 12 else "",
        _lettered(name, main),
        frozenset(parts.legal),
        _country(parts),
        parts.place,
        parts.style,
        parts.branch,
        parts.person or cut.honoured or _has_initials(text, cut),
        parts.capitals,
        parts.strange,
    )


def read_entry(entry: Entry, known: Mapping[str, Reading] | None = None) -> Reading:
    """Return an entry's name taken apart, with the short form that its list gives beside it."""
    found = (known.get(entry.name) if known else None) or read(entry.name)
    if not entry.acronym:
        return found
    given = (cutting.letters_of(said) for said in re.split(r"[,;/|]", entry.acronym))
    letters = frozenset(g for g in given if 1 < len(g) <= _LONGEST_ACRONYM and g != found.main.key)
    return found._replace(acronyms=found.acronyms | letters)


def _read_plain(name: str) -> Reading:
    """Read a name of nothing but plain words, as most are: nothing has to be taken off."""
    cut = cutting.cut_plain(name)
    main = _form(FormKind.MAIN, cut)
    forms: tuple[Form, ...] = (main,)
    if unranked := _without_ranks(cut.whole):
        forms = (main, _form(FormKind.PART, cutting.cut(" ".join(unranked))))
    bare = main.key if len(main.words) == 1 and 2 <= len(main.key) <= 12 else ""
    return Reading(name, forms, frozenset(), bare, legal=cut.legal, person=cut.honoured)


def _read_with_letters(name: str, called: str, letters: str) -> Reading | None:
    """Read such a name with its acronym behind it in brackets; None where these may be anything else."""
    small = letters.lower()
    said = words().spelling.get(small, small)
    if (
        said in words().legal_anywhere
        or places.is_place((said,))
        or places.is_letters(letters)
        or says_capacity(name)
        or (len(letters) > len(called) / 3 and _in_capitals(name))
    ):
        return None
    found = _read_plain(called)
    whole = [words().spelling.get(word, word) for word in called.lower().split()]
    strange = not stand_in(small, [*whole, said])
    return found._replace(name=name, acronyms=frozenset((small,)), strange=strange)


def _in_capitals(text: str) -> bool:
    capitals = sum(map(str.isupper, text))
    return capitals > 4 and capitals > 0.7 * sum(map(str.isalpha, text)) > 4


def _without_ranks(whole: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is left behind a person's ranks in front of a name, nothing for most names."""
    if len(whole) < 3 or whole[0] not in words().ranks:
        return ()
    at = 1
    while at < len(whole) - 2 and whole[at] in words().ranks:
        at += 1
    unclear = not words().everyday.isdisjoint(whole[:at])  # "Justice Ana Roe", "Justice Defenders Kenya"
    rest = whole[at:]
    if unclear and (len(rest) > 3 or not all(map(is_distinctive, rest))):
        return ()
    return rest


def _has_initials(text: str, cut: Cut) -> bool:
    """Whether a name begins as persons' names do: "A. K. Roe"."""
    return bool(_INITIALS.fullmatch(text)) and words().everyday.isdisjoint(cut.whole)


def _lettered(name: str, main: Form) -> str:
    first = main.words[0]
    if len(main.words) < 2 or not 2 <= len(first) <= 8:
        return ""
    if name.istitle() or name.islower():
        return ""
    pieces = re.split(r"[\s-]+", name, maxsplit=3)[:3]
    return first if any(cutting.may_be_acronym(p) and cutting.letters_of(p) == first for p in pieces) else ""


def _country(parts: Parts) -> str:
    if parts.place:
        return places.country(parts.place) or places.code(parts.place).replace(places.REGION, "")
    return ""


def _further(parts: Parts, short: str) -> Iterable[Form]:
    for kind, text in parts.others:
        text = BRACKETS.sub(" ", text).strip()
        latin = scripts.spelled_out(text)
        if latin:
            yield _form(kind, cutting.cut(latin))
        yield _form(kind, cutting.cut(text))
    if short:
        yield _form(FormKind.SHORT, cutting.cut(short))


def _of_signs(name: str) -> Form:
    """Return the form of a name without letters or digits: it is like itself alone."""
    signs = plain(name) or "\0"
    return Form(FormKind.MAIN, (signs,), (signs,), signs)


def _form(kind: FormKind, cut: Cut) -> Form:
    return Form(kind, cut.words, cut.whole, "".join(cut.words))

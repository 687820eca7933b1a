"""Salutations: "Dear Mr. Nadella and Mr. Smith,", as each language writes them.

A language's `[salutation]` table has its forms. Nobody's gender is guessed from a name: a
form that shows it is taken only where an honorific says it, else the careful form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

Join = Callable[[Sequence[str]], str]


class Greeted(NamedTuple):
    """One person to greet. Without a surname the whole name is said."""

    name: str
    honorific: str = ""
    surname: str = ""


def greet(forms: Mapping[str, object], people: Sequence[Greeted], join: Join) -> str:
    """Return the salutation to these people, in their order; to nobody in particular if there are none.

    `forms` is a `[salutation]` table: `nobody`, `one`, `several`; where the language shows
    gender, `masculine` and `feminine` with the honorifics that tell it, and `together` where
    each person gets a greeting of their own ("each") or the plural has forms of its own.
    """
    if not people:
        return _form(forms, "nobody")
    kinds = [_gender(forms, p.honorific) for p in people]
    if len(people) == 1:
        kind = kinds[0] if kinds[0] in forms else "one"
        return _fill(_form(forms, kind), _called(people[0]))
    if _form(forms, "together") == "each" and all(kinds):
        return _one_by_one(forms, people, kinds)
    named = join([_called(p) for p in people])
    if len(set(kinds)) == 1 and f"several_{kinds[0]}" in forms:
        return _fill(_form(forms, f"several_{kinds[0]}"), named)
    return _fill(_form(forms, "several"), named)


def _one_by_one(forms: Mapping[str, object], people: Sequence[Greeted], kinds: Sequence[str]) -> str:
    """Greet each: "Sehr geehrte Frau A, sehr geehrter Herr B,"; only the first begins with a capital."""
    greetings = [_fill(_form(forms, k), _called(p)) for k, p in zip(kinds, people, strict=True)]
    return " ".join([greetings[0], *(g[0].lower() + g[1:] for g in greetings[1:])])


def _called(person: Greeted) -> str:
    """Return what to call a person: honorific and surname, or the whole name, never a mix that isn't said."""
    if person.honorific and person.surname:
        return f"{person.honorific} {person.surname}"
    return person.name


def _gender(forms: Mapping[str, object], honorific: str) -> str:
    said = honorific.casefold().rstrip(".")
    for kind in ("masculine", "feminine"):
        known = forms.get(f"{kind}_honorifics")
        if isinstance(known, list) and any(said == str(k).casefold().rstrip(".") for k in known):
            return kind
    return ""


def _form(forms: Mapping[str, object], key: str) -> str:
    found = forms.get(key, "")
    return found if isinstance(found, str) else ""


def _fill(form: str, name: str) -> str:
    return form.replace("{name}", name)

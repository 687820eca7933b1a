"""The glossary <-> the part of letter.toml that holds it: what a term is called in which language.

There it is a line for each term, which a person can read and change:

    [glossary]
    es = [
        { term = "face surveillance", translation = "vigilancia facial", note = "not “reconocimiento”" },
    ]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from undersigned.language import tags
from undersigned.text.model import Term

KEY = "glossary"
_OWN_KEYS = ("term", "translation", "note")


class TermError(ValueError):
    """A part of it isn't what it should be; its text says which, as letter.toml calls it."""


def read_terms(value: object) -> Iterator[Term]:
    """Yield the terms that letter.toml has.

    Raises:
        TermError: where that isn't what a glossary is.
    """
    if not isinstance(value, Mapping):
        raise TermError(KEY)
    for language, listed in value.items():
        if not isinstance(listed, list):
            raise TermError(f"{KEY}.{language}")
        for entry in listed:
            if not isinstance(entry, Mapping):
                raise TermError(f"{KEY}.{language}")
            said = {key: entry.get(key, "") for key in _OWN_KEYS}
            wrong = next((key for key, words in said.items() if not isinstance(words, str)), "")
            if wrong:
                raise TermError(f"{KEY}.{language}.{wrong}")
            more = {key: kept for key, kept in entry.items() if key not in _OWN_KEYS}
            yield Term(str(said["term"]), str(said["translation"]), str(language), str(said["note"]), more)


def written_terms(terms: Iterable[Term]) -> dict[str, list[dict[str, object]]]:
    """Return the terms as letter.toml has them, by language."""
    found: dict[str, list[dict[str, object]]] = {}
    for one in terms:
        entry: dict[str, object] = {"term": one.term, "translation": one.translation}
        if one.note:
            entry["note"] = one.note
        found.setdefault(one.language, []).append({**entry, **one.extra})
    return found


def terms_for(glossary: Sequence[Term], language: str) -> tuple[Term, ...]:
    """Return what terms are called in a language: as it says itself, else as the one it is part of does."""
    found: dict[str, Term] = {}
    for tag in tags.family(language):
        for one in glossary:
            if one.language == tag and one.term.strip() and one.translation.strip():
                found.setdefault(" ".join(one.term.split()), one)
    return tuple(found.values())

"""Texts that say a count: one sentence for one, another for more, and a translation's own forms.

The author writes `{% if signatories.count == 1 %}…{% else %}…{% endif %}`; translators' files have
such a text as a plural entry, and a translation says its language's forms by the name of the
plural: `{% if signatories.plural == "few" %}…`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from undersigned.language.plurals import forms
from undersigned.language.po import PoEntry, tight

_TAG = re.compile(r"\{%[-+]?\s*(.*?)\s*[-+]?%\}", re.DOTALL)
_ONE = re.compile(r"if\s+signatories\.count\s*==\s*1")
_MORE = re.compile(r"if\s+signatories\.count\s*(?:!=|>)\s*1")
_NAMED = re.compile(r"signatories\.plural\s*==\s*[\"'](\w+)[\"']")
_BY_NAME = re.compile(r"(?:el)?if\s+(signatories\.plural\s*==\s*[\"']\w+[\"'](?:\s+or\s+)?)+")


class Counted(NamedTuple):
    """A text for one, and for any other count."""

    one: str
    other: str


def counted(text: str) -> Counted | None:
    """Return a source text's two whole sentences; None where it doesn't turn on the count alone."""
    tags = list(_TAG.finditer(text))
    if [tag[1].split(None, 1)[0] for tag in tags if tag[1]] != ["if", "else", "endif"] or len(tags) != 3:
        return None
    first, middle, last = tags
    one = bool(_ONE.fullmatch(first[1]))
    if not one and not _MORE.fullmatch(first[1]):
        return None
    head, tail = text[: first.start()], text[last.end() :]
    sentences = [
        f"{head}{part}{tail}"
        for part in (text[first.end() : middle.start()], text[middle.end() : last.start()])
    ]
    return Counted(*(sentences if one else reversed(sentences)))


def by_count(said: Counted) -> str:
    """Return the text that says one sentence for one, and the other for any other count."""
    return f"{{% if signatories.count == 1 %}}{said.one}{{% else %}}{said.other}{{% endif %}}"


def by_form(texts: Sequence[str], language: str) -> str:
    """Return the text that says each of a language's forms for its counts. "" where none is given.

    A form that is missing takes the words of the last one given.
    """
    given = [text for text in texts if text.strip()]
    if not given:
        return ""
    known = forms(language)
    sentences = [text if text.strip() else given[-1] for text in (*texts, *[""] * len(known))][: len(known)]
    last = sentences[-1]
    parts: list[str] = []
    for form, sentence in zip(known[:-1], sentences, strict=False):
        if form.categories and sentence != last:
            names = " or ".join(f'signatories.plural == "{name}"' for name in form.categories)
            parts.append(f"{{% {'elif' if parts else 'if'} {names} %}}{sentence}")
    return "".join((*parts, f"{{% else %}}{last}{{% endif %}}")) if parts else last


def forms_of(text: str, language: str) -> tuple[str, ...] | None:
    """Return a translation's text form by form; None where it can't be taken apart so."""
    known = forms(language)
    tags = list(_TAG.finditer(text))
    if not tags:
        return (text,) * len(known)
    two = counted(text)
    if two is not None:
        return two if len(known) == 2 else None
    if tags[0].start() or tags[-1].end() != len(text) or tags[-1][1] != "endif" or tags[-2][1] != "else":
        return None
    said: dict[str, str] = {}
    for tag, following in pairwise(tags[:-1]):
        if not _BY_NAME.fullmatch(tag[1]):
            return None
        for name in _NAMED.findall(tag[1]):
            said.setdefault(name, text[tag.end() : following.start()])
    last = text[tags[-2].end() : tags[-1].start()]
    return tuple(next((said[c] for c in form.categories if c in said), last) for form in known)


# ----------------------------------------------------------------- in translators' files


def source_of(entry: PoEntry) -> str:
    """Return the whole source text of an entry."""
    return by_count(Counted(entry.source, entry.plural_source)) if entry.plural_source else entry.source


def previous_of(entry: PoEntry) -> str:
    """Return the whole source text that an entry's translation was made for, where it says another."""
    if entry.previous and entry.plural_previous:
        return by_count(Counted(entry.previous, entry.plural_previous))
    return entry.previous


def text_of(entry: PoEntry, language: str) -> str:
    """Return the whole translation of an entry."""
    return by_form(entry.plural_texts, language) if entry.plural_source else entry.text


def same_source(one: str, other: str) -> bool:
    """Whether two source texts say the same, however their fields and counts are typed."""
    if tight(one) == tight(other):
        return True
    left, right = counted(one), counted(other)
    return left is not None and right is not None and tuple(map(tight, left)) == tuple(map(tight, right))


def as_plural(entry: PoEntry, language: str) -> PoEntry:
    """Return an entry with its count's forms apart, as translators' programs ask for them."""
    now = counted(entry.source)
    texts = forms_of(entry.text, language) if entry.text else ("",) * len(forms(language))
    before = counted(entry.previous) if entry.previous else None
    if now is None or texts is None or not now.one.strip() or not now.other.strip():
        return entry
    return replace(
        entry,
        source=now.one,
        plural_source=now.other,
        text="",
        plural_texts=texts,
        previous=before.one if before else entry.previous,
        plural_previous=before.other if before else "",
    )

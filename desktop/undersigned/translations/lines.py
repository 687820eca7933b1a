"""Entries line by line, for formats without plural forms: one line a form, each with a short visible name.

A name is made of what the line is and of the text it was made for ("K7QM-3F2A"): so it is told on the way
back which text is meant, and whether that has changed since, also where the file lost all else.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from undersigned.campaign.model import Campaign
from undersigned.language.plurals import forms
from undersigned.language.po import PoEntry, tight
from undersigned.text.counted import as_plural
from undersigned.translations.catalogue import entries

NAME = re.compile(r"\b([A-Z2-7]{5})-([A-Z2-7]{4})\b")


@dataclass(frozen=True, slots=True)
class Line:
    """One text to be translated, as one row or unit of a file."""

    name: str
    entry: PoEntry
    source: str
    text: str
    previous: str = ""  # the source the text was made for, where that has changed
    form: int = -1  # of a plural
    counts: tuple[int, ...] = ()  # that ask for this form


def lines(campaign: Campaign, language: str) -> tuple[Line, ...]:
    """Return what there is to translate, line by line; what is set aside is left out."""
    return tuple(
        line for entry in entries(campaign, language) if not entry.obsolete for line in _of(entry, language)
    )


def _of(entry: PoEntry, language: str) -> Iterator[Line]:
    if not entry.plural_source:
        yield Line(_name(entry, -1, entry.source), entry, entry.source, entry.text, entry.previous)
        return
    known = forms(language)
    for number, text in enumerate(entry.plural_texts):
        one = known[number].counts == (1,) or (number == 0 and "one" in known[number].categories)
        source = entry.source if one else entry.plural_source
        before = entry.previous if one or not entry.plural_previous else entry.plural_previous
        name = _name(entry, number, source)
        yield Line(name, entry, source, text, before, number, known[number].counts)


def _name(entry: PoEntry, form: int, source: str) -> str:
    key = "|".join((entry.segment, entry.wording, str(form)))
    return f"{_short(key, 5)}-{_short(' '.join(source.split()), 4)}"


def _short(text: str, length: int) -> str:
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode()[:length]


@dataclass(frozen=True, slots=True)
class Sent:
    """What came back for one line. `source` is what the file says the text was, where it says so."""

    name: str
    text: str
    source: str = ""
    draft: bool = False
    comment: str = ""


def entries_of(sent: Iterable[Sent], campaign: Campaign, language: str) -> tuple[PoEntry, ...]:
    """Return what came back as entries, the forms of a plural together again."""
    known: Mapping[str, Line] = {line.name.partition("-")[0]: line for line in lines(campaign, language)}
    found: dict[tuple[str, str], PoEntry] = {}
    for one in sent:
        short, _, made_for = one.name.partition("-")
        line = known.get(short)
        if line is None:
            found[one.name, ""] = PoEntry(one.name, one.source or "?", one.text, draft=one.draft)
            continue
        current = line.name.partition("-")[2] == made_for
        source = line.source if current else tight(one.source) or f"({one.name})"
        key = (line.entry.segment, line.entry.wording)
        found[key] = _with(found.get(key), line, replace(one, source=source), language, current=current)
    return tuple(found.values())


def _with(before: PoEntry | None, line: Line, one: Sent, language: str, *, current: bool) -> PoEntry:
    entry = line.entry
    if line.form < 0:
        return PoEntry(
            entry.segment, one.source, one.text, entry.wording, draft=one.draft, comment=one.comment
        )
    made = before or replace(
        as_plural(replace(entry, text="", previous=""), language),
        plural_texts=("",) * len(forms(language)),
        draft=False,
        previous="",
        plural_previous="",
    )
    texts = tuple(one.text if n == line.form else t for n, t in enumerate(made.plural_texts))
    made = replace(made, plural_texts=texts, draft=made.draft or one.draft)
    if current:
        return made
    return (
        replace(made, source=one.source)
        if line.source == entry.source
        else replace(made, plural_source=one.source)
    )

"""Entries line by line, for formats without plural forms: one line a form, each with a short visible name.

A name is made of what the line is and of the text it was made for ("K7QM-3F2A"): so it is told on the way
back which text is meant, and whether that has changed since, also where the file lost all else.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from undersigned.campaign.model import Campaign
from undersigned.language.plurals import forms
from undersigned.language.po import PoEntry, tight
from undersigned.text.counted import as_plural
from undersigned.translations.catalogue import entries
from undersigned.translations.recognised import bare, paired
from undersigned.translations.told import NO_SOURCE

# A name at the beginning of what stands beside a text; what programs make of its dash is one too.
NAME = re.compile(r"\W*([A-Z2-7]{5})[\-\u00ad\u2010-\u2015\u2212]([A-Z2-7]{4})\b", re.IGNORECASE)


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
    beside: tuple[str, ...] = ()  # what else stands there and may be the text, where the name is lost
    notes: tuple[str, ...] = ()  # those that we wrote, and others


def entries_of(sent: Iterable[Sent], campaign: Campaign, language: str) -> tuple[PoEntry, ...]:
    """Return what came back as entries, the forms of a plural together again."""
    all_lines = lines(campaign, language)
    known: Mapping[str, Line] = {line.name.partition("-")[0]: line for line in all_lines}
    found: dict[tuple[str, str], PoEntry] = {}
    for one in _named_again(tuple(sent), all_lines):
        short, _, made_for = one.name.partition("-")
        line = known.get(short)
        if line is None:
            name = one.name or f"({len(found) + 1})"
            found[name, ""] = PoEntry(name, one.source or NO_SOURCE, one.text, draft=one.draft)
            continue
        current = line.name.partition("-")[2] == made_for
        source = line.source if current else tight(one.source) or f"({one.name})"
        key = (line.entry.segment, line.entry.wording)
        theirs = [note for note in one.notes if note not in said_of(line)]
        one = replace(one, source=source, comment="\n".join(filter(None, (one.comment, *theirs))))
        found[key] = _with(found.get(key), line, one, language, current=current)
    return tuple(found.values())


def said_of(line: Line) -> tuple[str, ...]:
    """Return the notes that a file has on a line."""
    counts = f"For these counts: {', '.join(map(str, line.counts))}" if line.form >= 0 else ""
    return tuple(clean(note) for note in (line.entry.hint, counts, line.entry.comment) if note)


def clean(text: str) -> str:
    """Return text without the characters that XML can't hold."""
    return "".join(
        c if c in "\t\n" or " " <= c < "\ud800" or "\ue000" <= c <= "\ufffd" or c > "\uffff" else " "
        for c in text
    )


def _named_again(sent: Sequence[Sent], there: Sequence[Line]) -> Iterator[Sent]:
    """Yield what came back, under the name of the text that it stands beside where its own is lost."""
    names = {line.name.partition("-")[0] for line in there}
    nameless = {n for n, one in enumerate(sent) if one.name.partition("-")[0] not in names}
    if not nameless:
        yield from sent
        return
    taken = {one.name.partition("-")[0] for n, one in enumerate(sent) if n not in nameless}
    free = [(bare(line.source), line) for line in there if line.name.partition("-")[0] not in taken]
    known = {words for words, _ in free}
    words = {
        n: next((w for w in map(bare, (sent[n].source, *sent[n].beside)) if w in known), "") for n in nameless
    }
    found: dict[int, list[Sent]] = {}
    for number, line in paired(((words[n], n) for n in sorted(nameless)), free):
        found.setdefault(number, []).append(replace(sent[number], name=line.name, source=line.source))
    for number, one in enumerate(sent):
        if number not in nameless or number in found or one.text.strip():
            yield from found.get(number, [one])


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

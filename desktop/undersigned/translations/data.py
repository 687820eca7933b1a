"""Recipients' own words in another language: names, titles, salutations, and what their own fields say.

They belong to the recipient, so they are kept there; a letter without them says them as they are. In
translators' files such a word's context is "@RECIPIENT|NAME": "@google|to-1.title".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.remembered import remembered
from undersigned.text.model import Segment, Wording

MARK = "@"
_FIELD = re.compile(r"\{\{[^{}]*?\brecipient\.(\w+)|\{%[^{}]*?\brecipient\.(\w+)")
_PERSON = re.compile(r"(to|cc)-(\d{1,4})\.(name|title|honorific)")
_OF_PERSON = {"name": "names", "title": "titles", "honorific": "honorifics"}


class Words(NamedTuple):
    """One of a recipient's words. `owner` is "@" and the recipient's id."""

    owner: str
    name: str  # "name", "salutation", "field.product", "to-1.title"
    source: str
    text: str


def words(
    recipients: tuple[Recipient, ...], language: str, source_language: str, used: frozenset[str]
) -> Iterator[Words]:
    """Yield the words of those recipients who get letters in this language; of all, while nobody does."""
    whom = [r for r in recipients if language in r.languages] or list(recipients)
    for recipient in whom:
        for name, source, text in _of(recipient, language, source_language, used):
            if source.strip():
                yield Words(f"{MARK}{recipient.id}", name, source, text)


def _of(
    recipient: Recipient, language: str, own: str, used: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    yield "name", recipient.name, recipient.names.get(language, "")
    if own in recipient.salutations:
        yield "salutation", recipient.salutations[own], recipient.salutations.get(language, "")
    there = recipient.fields_in.get(language, {})
    for name, value in recipient.fields.items():
        if isinstance(value, str) and name in used:
            yield f"field.{name}", value, there.get(name, "")
    for role, people in (("to", recipient.addressees), ("cc", recipient.cc)):
        for number, person in enumerate(people, start=1):
            for part, forms in _OF_PERSON.items():
                yield (
                    f"{role}-{number}.{part}",
                    getattr(person, part),
                    getattr(person, forms).get(language, ""),
                )


@remembered(4)
def fields_used(
    segments: tuple[Segment, ...], frame: tuple[Segment, ...], wordings: tuple[Wording, ...]
) -> frozenset[str]:
    """Return the recipients' own fields that any text says; what no letter prints needs no translation."""
    texts = [*(s.text for s in (*frame, *segments)), *(w.text for w in wordings)]
    return frozenset(a or b for t in texts for a, b in _FIELD.findall(t))


def with_words(campaign: Campaign, language: str, given: Mapping[tuple[str, str], str]) -> Campaign:
    """Return the campaign with these words, by owner and name; no other word is changed."""
    by_recipient: dict[str, dict[str, str]] = {}
    for (owner, name), text in given.items():
        by_recipient.setdefault(owner.removeprefix(MARK), {})[name] = text
    if not by_recipient:
        return campaign
    changed = (_with(r, language, by_recipient.get(r.id, {})) for r in campaign.recipients)
    return replace(campaign, recipients=tuple(changed))


def _with(recipient: Recipient, language: str, given: Mapping[str, str]) -> Recipient:
    for name, text in given.items():
        person = _PERSON.fullmatch(name)
        if name == "name":
            recipient = replace(recipient, names=_put(recipient.names, language, text))
        elif name == "salutation":
            recipient = replace(recipient, salutations=_put(recipient.salutations, language, text))
        elif name.startswith("field."):
            there = _put(recipient.fields_in.get(language, {}), name.removeprefix("field."), text)
            others = {tag: words for tag, words in recipient.fields_in.items() if tag != language}
            recipient = replace(recipient, fields_in={**others, language: there} if there else others)
        elif person:
            recipient = _with_person(recipient, language, text, person)
    return recipient


def _with_person(recipient: Recipient, language: str, text: str, which: re.Match[str]) -> Recipient:
    role = "addressees" if which[1] == "to" else "cc"
    people: tuple[Addressee, ...] = getattr(recipient, role)
    at, forms = int(which[2]) - 1, _OF_PERSON[which[3]]
    changed: dict[str, Any] = {forms: _put(getattr(people[at], forms), language, text)}
    with_new: dict[str, Any] = {role: (*people[:at], replace(people[at], **changed), *people[at + 1 :])}
    return replace(recipient, **with_new)


def _put(words: Mapping[str, str], key: str, text: str) -> dict[str, str]:
    """Return words with another one in its place; without it where that is empty."""
    return {**words, key: text} if text else {known: said for known, said in words.items() if known != key}

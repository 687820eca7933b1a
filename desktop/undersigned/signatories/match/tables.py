"""Words that say little in a name, from `resources/names.toml`, and the plain form words are compared in."""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from undersigned import assets

_SPECIAL = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
# Marks on Latin, Greek and Cyrillic letters; vowel points of Hebrew and Arabic, hamzas, tatweel.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]")


def plain(text: str) -> str:
    """Return a text in small letters without marks; kana, hangul and Indic letters keep theirs."""
    text = text.casefold()
    if text.isascii():
        return text
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_SPECIAL)))
    return unicodedata.normalize("NFC", text)


@dataclass(frozen=True, slots=True)
class Words:
    """The tables; all words are plain."""

    articles: frozenset[str]
    small: frozenset[str]
    legal: frozenset[str]  # may stand behind a name
    legal_before: frozenset[str]
    legal_anywhere: frozenset[str]  # both
    types: Mapping[str, str]  # a word for what a group is -> its meaning: "fundacion" -> "foundation"
    meanings: Mapping[str, str]  # a word of the field, in any language -> in English
    foreign: frozenset[str]  # those of them that aren't English
    parts: frozenset[str]  # of a larger body
    scope: frozenset[str]
    everyday: frozenset[str]
    spelling: Mapping[str, str]
    prefixes: frozenset[str]  # that a hyphen joins to a place: "pan", "anti"
    either: frozenset[str]  # legal forms that may be places
    honorifics: frozenset[str]
    ranks: frozenset[str]  # honorifics that other names begin with too
    sure_ranks: frozenset[str]  # those with which no other does
    post_nominals: frozenset[str]
    letters: frozenset[str]  # post-nominals that other names end in too
    nicknames: Mapping[str, frozenset[str]]  # a first name -> those it may stand for, or that stand for it
    positions: frozenset[str]  # what a person is in a group
    capacity: re.Pattern[str]
    former: re.Pattern[str]
    shared_domains: frozenset[str]
    domain_endings: frozenset[str]
    phrases: frozenset[tuple[str, ...]]  # legal forms in several words
    numbers: Mapping[str, str]  # in words -> in digits, which stand for themselves
    frame: frozenset[str]  # words that are taken off a name where they begin or end it


@functools.lru_cache(maxsize=1)
def words() -> Words:
    """Return the tables, read once."""
    listed = tomllib.loads(assets.resource("names.toml").read_text(encoding="utf-8"))
    types = {word: meaning for meaning, said in listed["types"].items() for word in _set(said)}
    persons, legal = listed["persons"], listed["legal"]
    everyday = _set(listed["everyday"]["words"]).union(types)
    phrases = [tuple(line.split()) for line in legal.pop("phrases").splitlines()]
    framing = (*legal.values(), *(persons[kind] for kind in ("honorifics", "post_nominals", "letters")))
    return Words(
        articles=_set(listed["articles"]),
        small=_set(listed["small"]),
        legal=_set(legal["behind"]),
        legal_before=_set(legal["before"]),
        legal_anywhere=_set(legal["behind"]) | _set(legal["before"]),
        types=types,
        meanings={w: meant for meant, said in listed["meanings"].items() for w in (meant, *_set(said))},
        foreign=frozenset().union(*map(_set, listed["meanings"].values())),
        parts=_set(listed["parts"]["words"]),
        scope=_set(listed["parts"]["scope"]),
        everyday=everyday,
        spelling={other: word for word, said in listed["spelling"].items() for other in _set(said)},
        prefixes=_set(listed["prefixes"]),
        either=_set(legal["either"]),
        honorifics=_set(persons["honorifics"]),
        ranks=_set(persons["ranks"]),
        sure_ranks=_set(persons["ranks"]) - everyday,
        post_nominals=_set(persons["post_nominals"]),
        letters=_set(persons["letters"]),
        nicknames=_nicknames(persons["nicknames"]),
        positions=_set(persons["positions"]),
        capacity=re.compile(
            rf"[\s,;(-]*\b(?:signing )?(?:{_any_of(persons['capacity'])})\b.*", re.IGNORECASE
        ),
        former=re.compile(rf"(?:^|[\s,;])(?:{_any_of(listed['former']['words'])})[\s:.]+(.+)", re.IGNORECASE),
        shared_domains=_set(listed["domains"]["shared"]),
        domain_endings=_set(listed["domains"]["endings"]),
        phrases=frozenset(phrases),
        numbers={
            word: line[0] for line in map(str.split, listed["numbers"]["words"].splitlines()) for word in line
        },
        frame=_set(listed["articles"]).union(*map(_set, framing), *((p[0], p[-1]) for p in phrases)),
    )


def _set(said: str) -> frozenset[str]:
    """Return the words of a text; a hyphen stands for a full stop or space that may be in a word."""
    return frozenset(word for part in said.split() for word in (part, part.replace("-", "")) if word)


def _nicknames(lines: str) -> Mapping[str, frozenset[str]]:
    """Return what each name may stand for, from lines of a name and its short forms."""
    found: dict[str, set[str]] = {}
    for line in lines.splitlines():
        name, *short = line.split()
        for other in short:
            found.setdefault(name, set()).add(other)
            found.setdefault(other, set()).add(name)
    return {name: frozenset(others) for name, others in found.items()}


def _any_of(lines: str) -> str:
    phrases = sorted((line.strip() for line in lines.splitlines() if line.strip()), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"[\s./]*") for phrase in phrases)

"""Counts of signatories that somebody typed: "the 85 undersigned", "ninety organizations".

A count that is a field always fits. A typed one is compared with the roster: as a whole, by kind and
by group. "More than 85" holds as long as it is true. What a sentence says of others ("150 groups
wrote to you in 2018") is left alone unless it speaks of us.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.campaign.model import Campaign
from undersigned.letter.checks.reading import Part, Piece, Read
from undersigned.problems import Problem, Severity
from undersigned.signatories.model import SignatoryKind

_PARTS = frozenset(
    {Part.SUBJECT, Part.SALUTATION, Part.HEADING, Part.BODY, Part.CLOSING, Part.ROSTER, Part.HEAD}
)

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SPELLED = {word: n for n, word in enumerate((*_UNITS, *_TEENS), 1)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_SPELLED |= {f"{ten}-{unit}": _SPELLED[ten] + _SPELLED[unit] for ten in _TENS for unit in _UNITS}
_SPELLED["hundred"] = 100
_COUNTS = _SPELLED.keys() - {"one"}  # one alone is no count

_DIGITS = r"(?<![\w.,/:-])\d{1,3}(?:[,.\u00a0\u202f’]\d{3})+(?![\w-])|(?<![\w.,/:-])\d+(?![\w%-])"
_BETWEEN = r"(?:(?!\d)[\w’'-]+,?\s+(?:and\s+)?){0,3}?"  # "85 human rights groups"


class _Speech(NamedTuple):
    """How a language speaks of those who sign."""

    numbers: str
    undersigned: str  # they themselves, whatever else the sentence says
    groups: str  # words that may mean them, in a sentence that speaks of us
    us: str


_ENGLISH_NUMBERS = rf"{_DIGITS}|\b(?:{'|'.join(sorted(_SPELLED, key=len, reverse=True))})\b"
_LANGUAGES = {
    "en": _Speech(
        _ENGLISH_NUMBERS,
        r"undersigned|signatories|signatory\s+(?:groups|organi[sz]ations)|signers",
        r"organi[sz]ations|groups|associations|NGOs|non-?profits|charities|unions|individuals",
        r"we|us|our|undersigned|sign|signs|signed|signing|join|joined|coalition|behalf",
    ),
    "de": _Speech(
        _DIGITS,
        r"Unterzeichner\w*|unterzeichnend\w*|unterzeichnet\w*",
        r"Organisationen|Gruppen|Verbände\w*|Vereine\w*|Personen",
        r"wir|uns|unser\w*|unterzeich\w*|Bündnis\w*|Namen",
    ),
    "fr": _Speech(
        _DIGITS,
        r"soussigné\w*|signataires",
        r"organisations|groupes|associations|ONG|collectifs",
        r"nous|notre|nos|sousign\w*|sign\w*|coalition|nom",
    ),
    "es": _Speech(
        _DIGITS,
        r"abajo\s+firmantes|firmantes|suscrit\w+|signatari\w+",
        r"organizaciones|grupos|asociaciones|ONG|colectivos",
        r"nosotr\w+|nuestr\w+|nos|firma\w*|coalición|nombre",
    ),
    "it": _Speech(
        _DIGITS,
        r"sottoscritt\w+|firmatari\w*",
        r"organizzazioni|gruppi|associazioni|ONG",
        r"noi|nostr\w+|ci|firm\w*|coalizione|nome",
    ),
    "pt": _Speech(
        _DIGITS,
        r"abaixo[\s-]assinad\w+|signatári\w+|subscrit\w+",
        r"organizações|grupos|associações|ONGs?|coletivos",
        r"nós|noss\w+|nos|assin\w*|coalizão|coligação|nome",
    ),
    "nl": _Speech(
        _DIGITS,
        r"ondergetekende\w*|ondertekena\w*",
        r"organisaties|groepen|verenigingen|ngo’?s",
        r"wij|we|ons|onze|onderteken\w*|coalitie|namens",
    ),
}
_ENGLISH_MORE = re.compile(r"\b(?:more than|over|at least|upwards? of)\s+(?:a\s+|one\s+)?$", re.IGNORECASE)
_ENGLISH_FEWER = re.compile(r"\b(?:nearly|almost|close to|up to)\s+(?:a\s+|one\s+)?$", re.IGNORECASE)
_ENGLISH_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately)\s+(?:a\s+|one\s+)?$", re.IGNORECASE
)
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")


class _Typed(NamedTuple):
    start: int
    end: int
    number: int
    phrase: str
    surely_us: bool
    at_least: bool
    at_most: bool


def typed_counts(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find typed counts of those who sign that the roster contradicts."""
    known: frozenset[int] | None = None
    for piece, found in read.found(_typed):
        for typed in found:
            if piece.touches(typed.start, typed.end, "signatories.count"):
                continue
            known = known if known is not None else _counts(campaign, read)
            if not _holds(typed, known, read.letter.signatories):
                yield _problem(typed, piece, read)


def _holds(typed: _Typed, known: frozenset[int], all_of_them: int) -> bool:
    if typed.at_least:
        return all_of_them >= typed.number
    if typed.at_most:
        return all_of_them <= typed.number
    return typed.number in known


def _counts(campaign: Campaign, read: Read) -> frozenset[int]:
    """Return the counts one may speak of: of all, of each kind, of each group."""
    groups = read.letter.groups
    kinds = {s.id: s.kind for s in campaign.roster.signatories}
    signed = [kinds.get(e.origin.signatory, SignatoryKind.UNKNOWN) for g in groups for e in g.entries]
    persons = signed.count(SignatoryKind.PERSON)
    return frozenset({len(signed), persons, len(signed) - persons, *(len(g.entries) for g in groups)})


def _problem(typed: _Typed, piece: Piece, read: Read) -> Problem:
    return Problem(
        "typed-count",
        Severity.STOPS if typed.surely_us else Severity.LOOK,
        "The text says “{phrase}”, but {count} sign this letter.",
        read.place(piece),
        fix="Use the field {{{{signatories.count}}}}: it counts by itself.",
        facts={"phrase": typed.phrase, "count": read.letter.signatories},
    )


class _Patterns(NamedTuple):
    """What finds a language's counts: a number and then a word for those who sign, or the other way round."""

    number_first: re.Pattern[str]
    number_last: re.Pattern[str]


@functools.lru_cache(maxsize=16)
def _patterns(language: str) -> _Patterns | None:
    speech = _LANGUAGES.get(language)
    if speech is None:
        return None
    nouns = f"(?:{speech.undersigned}|(?P<maybe>{speech.groups}))"
    first = rf"(?P<number>{speech.numbers})\s+(?:of\s+us\s+)?{_BETWEEN}\b{nouns}\b"
    last = rf"\b(?:{speech.undersigned})\s+(?P<number>{speech.numbers})(?!\s*[.:]\d)"
    return _Patterns(re.compile(first, re.IGNORECASE), re.compile(last, re.IGNORECASE))


@functools.lru_cache(maxsize=16)
def _us(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_LANGUAGES[language].us})\b", re.IGNORECASE)


def _typed(piece: Piece) -> tuple[_Typed, ...]:
    if piece.part not in _PARTS:
        return ()
    text, language = piece.text, piece.language.split("-")[0].lower()
    found = []
    for hit in _counts_in(text, language):
        number = _number(hit["number"])
        sure = not hit.groupdict().get("maybe")
        if number < 2 or (not sure and not _speaks_of_us(text, hit, language)):
            continue
        before = text[max(0, hit.start("number") - 24) : hit.start("number")]
        if language == "en" and _ENGLISH_ABOUT.search(before):
            continue  # a round number doesn't pretend to be the count
        found.append(
            _Typed(
                hit.start("number"),
                hit.end("number"),
                number,
                " ".join(hit[0].split()),
                sure,
                bool(_ENGLISH_MORE.search(before)),
                bool(_ENGLISH_FEWER.search(before)),
            )
        )
    return tuple(found)


def _counts_in(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield what may be a count, from left to right; only where a number begins is it looked for."""
    patterns = _patterns(language)
    starts = list(_numbers_in(text, language)) if patterns else []
    if not patterns or not starts:
        return
    hits = [hit for start in starts if (hit := patterns.number_first.match(text, start))]
    hits += patterns.number_last.finditer(text)
    end = 0
    for hit in sorted(hits, key=lambda hit: hit.start()):
        if hit.start() >= end:
            yield hit
            end = hit.end()


def _numbers_in(text: str, language: str) -> Iterator[int]:
    """Yield where a number may begin."""
    for token in _TOKEN.finditer(text):
        if token[0].isdigit() or (language == "en" and token[0].lower() in _COUNTS):
            yield token.start()


def _speaks_of_us(text: str, hit: re.Match[str], language: str) -> bool:
    """Whether the sentence around it has one of the words by which signatories mean themselves."""
    ends = [m.end() for m in _SENTENCE_ENDS.finditer(text)]
    start = max((e for e in ends if e <= hit.start()), default=0)
    end = min((e for e in ends if e >= hit.end()), default=len(text))
    return bool(_us(language).search(text, start, end))


def _number(typed: str) -> int:
    spelled = _SPELLED.get(typed.lower())
    return spelled if spelled is not None else int(re.sub(r"\D", "", typed))

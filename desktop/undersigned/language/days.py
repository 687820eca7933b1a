"""Days as letters write them, read: "15 January 2019", "le 3 mars 2020", "15. Januar 2019", "٢٠١٩/١/١٥".

The names of months are CLDR's. What can be read in two ways, such as 3/4/2019, is read as the
language writes short dates, and said to be doubtful.
"""

from __future__ import annotations

import datetime
import functools
import re
import unicodedata
from typing import NamedTuple

_LANGUAGES_LISTED = (
    "en es fr de it pt nl ru uk el ar ar-LB he fa hi tr pl sv da nb fi cs sk hu ro bg sr hr sl lt lv et "
    "ca eu gl id vi ms sw ja zh ko th bn ur sq mk ka hy is ga cy"
)
_LANGUAGES = tuple(_LANGUAGES_LISTED.split())
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_ISO = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:[.’'][^\W\d_]+)*|\d+")
_LAYERS_LISTED = "de del of the den d le la a di el il dated the st nd rd th er º ª o"
_LAYERS = frozenset(_LAYERS_LISTED.split())


class Day(NamedTuple):
    """A day that was found, where it stands in the text, and whether it could be another."""

    date: datetime.date
    start: int
    end: int
    doubtful: bool = False
    day_first: bool = True  # whether the day stands before the month


def find_day(text: str, language: str = "") -> Day | None:
    """Return the first day that a text names, by the months of its language, then of the others."""
    plain = "".join(
        str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, -1) >= 0 else c for c in text
    )
    for pattern in (_CJK, _ISO):
        if found := pattern.search(plain):
            groups = [g for g in found.groups() if g.isdigit()]
            if day := _day(*map(int, groups)):
                return Day(day, found.start(), found.end(), day_first=False)
    return _in_words(plain, language) or _in_numbers(plain, language)


def _in_words(text: str, language: str) -> Day | None:
    if not re.search(r"\d{4}", text):
        return None
    words = [(m[0].casefold().rstrip("."), m.start(), m.end()) for m in _WORD.finditer(text)]
    first = language.replace("_", "-")
    for tag in dict.fromkeys(filter(None, (first, first.split("-")[0], *_LANGUAGES))):
        months = _months(tag)
        for at, (word, _, _) in enumerate(words):
            month = months.get(word) or (
                months.get(f"{word} {words[at + 1][0]}") if at + 1 < len(words) else None
            )
            if month and (found := _around(words, at, month, 2 if word not in months else 1)):
                return found
    return None


def _around(words: list[tuple[str, int, int]], at: int, month: int, width: int) -> Day | None:
    """Return the day that stands round a month's name: a year behind it, a day before it or between."""
    behind = [w for w in range(at + width, min(at + width + 5, len(words))) if words[w][0] not in _LAYERS]
    before = [w for w in range(at - 1, max(at - 4, -1), -1) if words[w][0] not in _LAYERS]
    numbers = [w for w in behind[:3] if words[w][0].isdigit()]
    year = next((w for w in numbers if len(words[w][0]) == 4), None)
    if year is None:
        return None
    day_before = (
        before[0] if before and words[before[0]][0].isdigit() and len(words[before[0]][0]) < 3 else None
    )
    between = next((w for w in numbers if w < year and len(words[w][0]) < 3), None)
    day = day_before if day_before is not None else between
    if day is None:
        return None
    found = _day(int(words[year][0]), month, int(words[day][0]))
    start = min(words[day][1], words[at][1])
    return Day(found, start, words[year][2], day_first=day < at) if found else None


def _in_numbers(text: str, language: str) -> Day | None:
    found = _NUMBERS.search(text)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    day_first = found[2] == "." or not _month_first(language)
    if first > 12 or second > 12:
        day_first = first > 12
    day = _day(year, second, first) if day_first else _day(year, first, second)
    doubtful = first <= 12 and second <= 12 and first != second and found[2] != "."
    return Day(day, found.start(), found.end(), doubtful, day_first) if day else None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def _month_first(language: str) -> bool:
    return language.replace("_", "-") in ("en", "en-US", "en-PH", "")


@functools.lru_cache(maxsize=64)
def _months(tag: str) -> dict[str, int]:
    """Return the names of months in a language, folded, to their numbers."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, int] = {}
    for context in ("stand-alone", "format"):
        for width in ("abbreviated", "wide"):
            for number, name in locale.months[context][width].items():
                folded = name.casefold().rstrip(".").removesuffix("月")
                if not folded.isdigit():
                    found[folded] = number
    return found

"""The letter's date, and the day by which it asks for an answer.

The day may stand in the letter's settings, in its text, or in both; English dates and ISO 8601 are
understood in a text.
"""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.letter.checks.reading import BODY, Part, Piece, Read
from undersigned.problems import Place, Problem, Severity

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_CLOSE = r"(?:(?:the\s+)?(?:close|end) of business\s+on\s+)?"
_BY = rf"\b(?:by|before|until|not? later than)\s+{_CLOSE}{_WEEKDAY}(?:the\s+)?"
_DATES = (
    re.compile(rf"{_BY}{_MONTH}\s+{_DAY}\b(?:,?\s+{_YEAR}\b)?"),
    re.compile(rf"{_BY}{_DAY}\s+(?:of\s+)?{_MONTH}\b(?:,?\s+{_YEAR}\b)?"),
)
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])")
_ASKS = re.compile(
    r"\b(?:repl(?:y|ies)|respon(?:d|se|ses)|answers?|hear(?:ing)? from you|get back to us)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s|$))+")


def no_date(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a letter without a date."""
    if not read.has(Part.DATE):
        yield Problem(
            "no-date",
            Severity.LOOK,
            "This letter has no date.",
            read.place(),
            fix="Set the campaign's date, or accept this if it goes out undated.",
        )


def reply_by(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a day to reply by that is before the letter's own, and a text that names another day."""
    day, asked = read.letter.day, campaign.text.reply_by
    if day is not None and asked is not None and asked < day:
        yield _too_early(asked, day, read.place())
    for piece, _ in read.found(_asks):
        for named, text in _asked_in(piece.text, day or asked):
            if day is not None and named < day:
                if named != asked:  # that day is told already
                    yield _too_early(named, day, read.place(piece))
            elif asked is not None and named != asked:
                yield Problem(
                    "reply-by-differs",
                    Severity.LOOK,
                    "The text asks for an answer “{text}”, but the letter's reply-by date is {asked}.",
                    read.place(piece),
                    fix="Change one of the two.",
                    facts={"text": text, "asked": asked.isoformat()},
                )


def _too_early(named: datetime.date, day: datetime.date, place: Place) -> Problem:
    return Problem(
        "reply-by-before-date",
        Severity.STOPS,
        "The answer is asked for by {asked}, which is before the letter's date, {date}.",
        place,
        fix="Change the reply-by date or the letter's date.",
        facts={"asked": named.isoformat(), "date": day.isoformat()},
    )


def _asks(piece: Piece) -> bool:
    """Whether a piece of the body asks for an answer, which few do."""
    return piece.part in BODY and _ASKS.search(piece.text) is not None


@functools.lru_cache(maxsize=256)
def _asked_in(text: str, near: datetime.date | None) -> tuple[tuple[datetime.date, str], ...]:
    """Return the days by which a text asks for an answer, each with the words that say so."""
    found: list[tuple[datetime.date | None, str]] = []
    for sentence in _SENTENCE.finditer(text):
        if not _ASKS.search(sentence[0]):
            continue
        worded = [hit for pattern in _DATES for hit in pattern.finditer(sentence[0])]
        found += [(_day(h["year"], _MONTHS.index(h["month"]) + 1, h["day"], near), h[0]) for h in worded]
        found += [(_day(h[1], int(h[2]), h[3], near), h[0]) for h in _ISO.finditer(sentence[0])]
    return tuple((named, text) for named, text in found if named is not None)


def _day(year: str | None, month: int, day: str, near: datetime.date | None) -> datetime.date | None:
    """Return the day, in the year nearest to `near` where none is said; None where there is no such day."""
    try:
        if year:
            return datetime.date(int(year), month, int(day))
        if near is None:
            return None
        years = (near.year - 1, near.year, near.year + 1)
        return min((datetime.date(y, month, int(day)) for y in years), key=lambda d: abs(d - near))
    except ValueError:
        return None

"""A voice: how one language writes dates, numbers, lists of names, fixed words and order.

A voice is always an argument, never a global: the letter's language isn't the window's.
Digits stay as they are in every language,
but for the marks of notes, which are nobody's words. Fixed words come from `words`, salutations from
`greeting`, order from `collation`. Babel (CLDR) is the source of dates, numbers, lists and
plurals; it is slow to import, so it is imported where it is first needed.
"""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from undersigned.language import collation, greeting, tags, words
from undersigned.language.greeting import Greeted

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["Greeted", "Voice", "voice"]

_SPANISH_I = re.compile(r"h?[iíIÍ](?![aeoáéóAEO])", re.IGNORECASE)  # "y" becomes "e" before this sound
# The digit 0 of numbering systems that are the default of a language (CLDR, numbering systems).
_ZEROS = {
    "arab": "٠", "arabext": "۰", "beng": "০", "deva": "०", "mymr": "၀", "tibt": "༠", "olck": "᱐", "cakm": "𑄶",
    "adlm": "𞥐",
}  # fmt: skip
_HEBREW = re.compile(r"[\u0590-\u05ff]")


@functools.lru_cache(maxsize=64)
def voice(tag: str) -> Voice:
    """Return the voice of a language (BCP 47). It always exists; `speaks` says how well it knows it."""
    return Voice(str(tags.parse(tag)))


@dataclass(frozen=True, slots=True)
class Voice:
    """One language, ready to write with."""

    language: str

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from the right."""
        return tags.right_to_left(self.language)

    def speaks(self, key: str) -> bool:
        """Whether it has this fixed word of its own; "date" asks for dates, "list" for lists of names.

        What it doesn't have is said in English, dates as ISO 8601.
        """
        if key in ("date", "list"):
            return _locale(self.language) is not None
        if key in ("dear", "dear_all"):
            return words.spoken(self.language, "salutation")
        return words.spoken(self.language, key)

    def date(self, day: datetime.date) -> str:
        """Return the day written out, as at the head of a letter: "January 15, 2019"."""
        return _written(self.language, day)

    def number(self, n: int) -> str:
        """Return a whole number with the language's separators: "1,821"."""
        from babel.numbers import format_decimal

        return format_decimal(n, locale=_locale(self.language) or "en")

    def mark(self, n: int) -> str:
        """Return the mark of a note, in the digits that are customary in the language (CLDR): "1", "١"."""
        locale = _locale(self.language)
        zero = _ZEROS.get(str(locale.default_numbering_system)) if locale else None
        return str(n) if zero is None else "".join(chr(ord(zero) + int(digit)) for digit in str(n))

    def plural(self, n: int) -> str:
        """Return the CLDR category of a count: zero, one, two, few, many or other."""
        locale = _locale(self.language)
        return locale.plural_form(n) if locale else "other"

    def join(self, names: Sequence[str]) -> str:
        """Return names as a list in a sentence: "A, B, and C"."""
        locale = _locale(self.language)
        if locale is None or len(names) < 2:
            return ", ".join(names)
        if own := words.table(self.language, "list"):
            last = str(own["two" if len(names) == 2 else "last"])
            return str(own["between"]).join(names[:-1]) + last + names[-1]
        from babel.lists import format_list

        language, last = tags.parse(self.language).language, names[-1]
        if language == "es" and _SPANISH_I.match(last):
            return f"{format_list([*names[:-1], ''], locale=locale).removesuffix(' y ')} e {last}"
        if language == "he" and not _HEBREW.match(last):
            return format_list([*names[:-1], f"-{last}"], locale=locale)
        return format_list(list(names), locale=locale)

    def word(self, key: str, **facts: object) -> str:
        """Return a fixed word or phrase with its facts filled in; `resources/words/en.toml` lists them all.

        Raises:
            KeyError: there is no such word, or a fact it needs wasn't given.
        """
        if key == "dear":
            return greeting.greet(self._salutation(), [Greeted(str(facts["name"]))], self.join)
        if key == "dear_all":
            return self.greet(())
        return words.word(self.language, key).format_map(facts)

    def greet(self, people: Sequence[Greeted]) -> str:
        """Return the salutation: "Dear Mr. Nadella and Mr. Smith,"; "To whom it may concern:" to nobody."""
        return greeting.greet(self._salutation(), people, self.join)

    def sort_key(self, name: str) -> tuple[object, ...]:
        """Return what to sort a name by: the language's order, its leading articles ignored."""
        return collation.sort_key(self.language, name)

    def _salutation(self) -> dict[str, object]:
        return dict(words.table(self.language, "salutation") or words.table("en", "salutation"))


@functools.lru_cache(maxsize=256)
def _written(tag: str, day: datetime.date) -> str:
    locale = _locale(tag)
    if locale is None:
        return day.isoformat()
    from babel.dates import format_date

    written = format_date(day, "long", locale=locale).removeprefix("0")
    return _basque(day, written) if locale.language == "eu" else written


def _basque(day: datetime.date, written: str) -> str:
    """Return "2019ko urtarrilaren 15a"; CLDR leaves the endings in brackets, since they follow the sound."""
    year = "e" if day.year % 20 in (1, 5, 10, 15) or (day.year % 100 == 0 and day.year % 1000) else ""
    return written.replace("(e)", year).replace("(a)", "" if day.day in (11, 31) else "a")


@functools.lru_cache(maxsize=64)
def _locale(tag: str) -> Locale | None:
    """Return CLDR's data for the tag or its nearest parent; None where CLDR doesn't know the language."""
    from babel import Locale, UnknownLocaleError

    for known in tags.chain(tag):
        try:
            return Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None

"""File names by a pattern, such as "{number} {recipient} - {date}": what it may name, and what comes of it.

A pattern names one file and no folder. What it names is cut where it is too long, never the
words between; a part that is empty takes the words before it along.
"""

from __future__ import annotations

import difflib
import string
from collections.abc import Sequence

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.own_words import own_fields
from undersigned.errors import UsageError
from undersigned.export import names

DEFAULT = "{campaign} - {recipient}"
NAMES = ("campaign", "recipient", "organisation", "language", "date", "number", "format")
_FIELD = "field."
_ROOM = names.MOST_BYTES - 20  # bytes, without the extension and a number behind a name given twice
_MOST_WORDS = 100  # bytes of a pattern's own words
_TITLE_BYTES = 80  # a recipient's name tells the letters apart, so it gets the rest


class Pattern:
    """A pattern that was read for one campaign.

    Raises:
        UsageError: it names what there isn't, or what no file can be called.
    """

    def __init__(self, pattern: str, campaign: Campaign) -> None:
        self.campaign = campaign
        self.parts = tuple(_parsed(pattern))  # the words before a name, and the name or ""
        self._width = len(str(len(campaign.recipients)))
        self._numbers = {r.id: number for number, r in enumerate(campaign.recipients, 1)}
        fields = _own_fields(campaign)
        known = {*NAMES, *fields}
        whole = {_FIELD + field for field in fields}
        for _, name in self.parts:
            if name and name not in known | whole:
                there = sorted(whole if name.startswith(_FIELD) else known)
                raise unknown("There is no “{given}” that a file could be named after.", name, there)
        _refuse_words("".join(words for words, _ in self.parts))

    def tells(self, name: str) -> bool:
        """Whether it names this."""
        return any(found == name for _, found in self.parts)

    def stem(self, recipient: Recipient, language: str, format: str, tail: str = "") -> str:  # noqa: A002 - the field's word
        """Return the name of one letter's file, without its extension; `tail` stands at its end."""
        values = [self._value(name, recipient, language, format) if name else "" for _, name in self.parts]
        words = [words for words, _ in self.parts]
        fixed = len("".join((*words, tail)).encode())
        values = _fitted(values, _ROOM - fixed)
        found = ""
        for place, ((before, name), value) in enumerate(zip(self.parts, values, strict=True)):
            after_nothing = place and not found
            if value or not name:
                found += value if after_nothing and self.parts[place - 1][1] else before + value
        return (found or names.cleaned(recipient.id) or "letter") + tail

    def _value(self, name: str, recipient: Recipient, language: str, format: str) -> str:  # noqa: A002 - the field's word
        known = {
            "campaign": lambda: names.cleaned(self.campaign.title, _TITLE_BYTES),
            "recipient": lambda: names.cleaned(recipient.name) or names.cleaned(recipient.id) or "letter",
            "organisation": lambda: names.cleaned(recipient.organisation) or names.cleaned(recipient.name),
            "language": lambda: language,
            "date": lambda: self.campaign.date.isoformat() if self.campaign.date else "",
            "number": lambda: f"{self._numbers[recipient.id]:0{self._width}}",
            "format": lambda: format,
        }
        if name in known:
            return known[name]()
        field = name.removeprefix(_FIELD)
        value = own_fields(recipient, language).get(field, "")
        return names.cleaned(("yes" if value else "no") if isinstance(value, bool) else str(value))


def _parsed(pattern: str) -> list[tuple[str, str]]:
    try:
        found = list(string.Formatter().parse(pattern))
    except ValueError:
        raise UsageError(
            "The pattern “{pattern}” has a brace that isn't closed, or none that opens.",
            fix="Write names as {{recipient}}.",
            pattern=pattern,
        ) from None
    if not found:
        raise UsageError("The pattern for file names is empty.", fix="Leave it out, or name one.")
    for _, name, more, conversion in found:
        if name == "" or more or conversion:
            raise UsageError(
                "The pattern “{pattern}” has braces without one of the names, or with more than a name.",
                fix="Write names as {{recipient}}.",
                pattern=pattern,
            )
    return [(words, name or "") for words, name, _, _ in found]


def _refuse_words(words: str) -> None:
    for sign in words:
        if names.FORBIDDEN.fullmatch(sign) or not sign.isprintable():
            raise UsageError(
                "“{sign}” can't stand in the name of a file.",
                fix="Take it out of the pattern; letters go to the folder named after --out.",
                sign=sign,
            )
    if len(words.encode("utf-8", "replace")) > _MOST_WORDS:
        raise UsageError("The pattern for file names is too long.", fix="Shorten it.")


def _own_fields(campaign: Campaign) -> set[str]:
    return {*campaign.text.fields, *(name for r in campaign.recipients for name in r.fields)}


def _fitted(values: list[str], room: int) -> list[str]:
    """Cut the longest values until all together have room."""
    sizes = [len(value.encode()) for value in values]
    while (excess := sum(sizes) - room) > 0:
        longest = max(range(len(sizes)), key=sizes.__getitem__)
        others = max((size for place, size in enumerate(sizes) if place != longest), default=0)
        size = max(sizes[longest] - excess, min(others, sizes[longest] - 1))
        values[longest] = names.cleaned(values[longest], size)
        sizes[longest] = len(values[longest].encode())
    return values


def unknown(message: str, given: str, known: Sequence[str]) -> UsageError:
    """Return the error that offers the nearest of what there is."""
    near = difflib.get_close_matches(given, known, 1)
    fix = "Did you mean “{near}”?" if near else "Choose from: {known}."
    shown = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
    return UsageError(message, fix=fix, given=given, near=near[0] if near else "", known=shown or "(none)")

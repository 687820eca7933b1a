"""Quotation marks: those of the language, each with its other one, and not lost."""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.problems import Severity

_LOOK = Severity.LOOK
_MARKS = '"“”„‟«»‹›「」『』《》＂'
# The quotation marks of languages that don't use English's “…”; what else is right there.
_OWN = {
    **dict.fromkeys(("fr", "ru", "uk", "be", "el", "hy", "fa", "nb", "nn", "no", "eu", "sq", "kk"), "«"),
    **dict.fromkeys(("de", "pl", "cs", "sk", "hu", "ro", "bg", "hr", "sl", "sr", "bs", "mk"), "„"),
    **dict.fromkeys(("lt", "lv", "et", "is", "ka"), "„"),
    "ja": "「",
}
_ELSE = {
    "es": "«",
    "ar": "«",
    "it": "«",
    "pt": "«",
    "ca": "«",
    "zh": "“",
    "sv": "”",
    "fi": "”",
    "da": "»",
}  # in place of straight ones


def odd_quotes(said: str, ours: str, language: str) -> Iterator[Fault]:
    """Yield what is odd about the quotation marks of a translation."""
    if _lone_quote(ours) and not _lone_quote(said):
        yield Fault(
            "slip-quote",
            "A quotation mark stands alone in the translation.",
            0,
            "Add the other one, or take it out.",
            {},
            _LOOK,
        )
    elif _quotes(said) and not _quotes(ours):
        yield Fault(
            "slip-quotes-lost",
            "The text has quotation marks, the translation hasn’t.",
            0,
            "Set the words in the quotation marks of your language.",
            {},
            _LOOK,
        )
    if said != ours:
        yield from _english(said, ours, tags.parse(language).language)


def _english(said: str, ours: str, own: str) -> Iterator[Fault]:
    wanted = _OWN.get(own, "")
    if not any(sign in said for sign in '“”"'):
        return
    english = "“" in ours and "”" in ours and wanted not in ours
    straight = '"' in ours and '"' not in said and own not in ("he", "yi")
    if (wanted and english) or straight:
        yield Fault(
            "slip-sign",
            "The translation has an English {found} where its language has {wanted}.",
            0,
            "Write {wanted}.",
            {"found": '"' if straight else "“", "wanted": wanted or _ELSE.get(own, "“")},
            _LOOK,
        )


def _quotes(text: str) -> int:
    return sum(text.count(sign) for sign in _MARKS)


def _lone_quote(text: str) -> bool:
    return sum(text.count(sign) for sign in '"“”„‟＂') % 2 == 1

"""How a text is set: the spaces around its signs, quotation marks, italics, notes; what stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import FIELD
from undersigned.problems import Severity
from undersigned.text.inline import TokenKind, parse

_LOOK = Severity.LOOK
_ADDRESS = re.compile(r"\S*(?://|@|\w\.\w+/)\S*")
_BEFORE_SIGN = re.compile(r"[\w”»)] ([,.،؛;:!?؟])(?=[\s”»)]|$)")
_NO_SPACE = re.compile(r"(?<=[^\W\d_]{2})([,;:!?،؛؟]|[.।۔](?=[^\W\d_]{2}))(?=[^\W\d_])")
_TWICE = re.compile(r"(?<![.…])([,.;:،؛।۔])\1(?!\1)(?=\s|$)|([،,;:؛])(?=[.।۔]\s*$)")
_NO_BREAK = re.compile(r"(?<=[^\W\d_])\u00a0(?=[^\W\d_])")
_ITALIC_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek"})
# The quotation marks of languages that don't use English's “…”; what else is right there.
_QUOTES = {
    **dict.fromkeys(("fr", "ru", "uk", "be", "el", "hy", "fa", "nb", "nn", "no", "eu", "sq", "kk"), "«"),
    **dict.fromkeys(("de", "pl", "cs", "sk", "hu", "ro", "bg", "hr", "sl", "sr", "bs", "mk"), "„"),
    **dict.fromkeys(("lt", "lv", "et", "is", "ka"), "„"),
    "ja": "「",
}
_RUN = 7  # words in a row that are the same in both
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def oddly_set(source: str, text: str, said: str, ours: str, language: str) -> Iterator[Fault]:
    """Yield what is odd about how a translation is set."""
    own = tags.parse(language).language
    yield from _spacing(said, _ADDRESS.sub(" ", ours), own)
    yield from _quotation(said, ours, own)
    if tags.script(language) in _ITALIC_SCRIPTS:
        yield from _italics(source, text)
    yield from _notes(source, text)
    yield from _untranslated(source, text)


def _spacing(said: str, ours: str, own: str) -> Iterator[Fault]:
    before = _BEFORE_SIGN.search(ours)
    if before and not (own == "fr" and before[1] in ";:!?") and before[0] not in said:
        yield Fault(
            "slip-space-before",
            "There is a space before “{sign}” in the translation.",
            0,
            "Take it out.",
            {"sign": before[1]},
            _LOOK,
        )
    after = next((m for m in _NO_SPACE.finditer(ours) if not _is_one_word(ours, m, said)), None)
    if after and own not in ("zh", "ja", "th", "lo", "km", "my"):
        yield Fault(
            "slip-no-space",
            "There is no space after “{sign}” in the translation.",
            0,
            "Put one there.",
            {"sign": after[1]},
            _LOOK,
        )
    twice = _TWICE.search(ours)
    if twice and twice[0] not in said:
        yield Fault(
            "slip-doubled",
            "“{word}” stands twice in a row.",
            0,
            "Take one of the two out.",
            {"word": twice[1] or twice[2]},
            _LOOK,
        )
    if len(_NO_BREAK.findall(ours)) > max(3, ours.count(" ")):
        yield Fault(
            "slip-no-break",
            "The spaces in the translation are no-break spaces, so its lines can’t end between words.",
            0,
            "Type ordinary spaces between the words.",
            {},
            _LOOK,
        )


def _is_one_word(text: str, match: re.Match[str], said: str) -> bool:
    """Whether a sign stands within a word, as in a.m. or an address, that the source has too."""
    start = max(text.rfind(" ", 0, match.start()), text.rfind("\u00a0", 0, match.start())) + 1
    word = text[start:].split()[0]
    return word.strip("“”«»()") in said or _is_abbreviated(word) or (match[1] == ":" and "*" in word)


def _is_abbreviated(word: str) -> bool:
    parts = word.strip(".,;:").split(".")
    return len(parts) > 1 and all(len(part) <= 3 for part in parts)


def _quotation(said: str, ours: str, own: str) -> Iterator[Fault]:
    wanted = _QUOTES.get(own, "")
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
            {"found": '"' if straight else "“", "wanted": wanted or _PLAIN.get(own, "“")},
            _LOOK,
        )


_PLAIN = {"es": "«", "ar": "«", "it": "«", "pt": "«", "ca": "«", "zh": "“", "sv": "”", "fi": "”", "da": "»"}


def _italics(source: str, text: str) -> Iterator[Fault]:
    wanted, there = _stretches(source), _stretches(text)
    if wanted and not there:
        yield Fault(
            "slip-italic-lost",
            "Words that are in italics in the text aren’t in the translation.",
            0,
            "Set the words that answer to them in italics.",
            {},
            _LOOK,
        )
    elif there and not wanted:
        yield Fault(
            "slip-italic-more",
            "Words are in italics in the translation, and none in the text.",
            0,
            "Set only those in italics that are in italics in the text.",
            {},
            _LOOK,
        )


def _stretches(text: str) -> int:
    shown = [t for t in parse(text) if t.kind is TokenKind.TEXT]
    return sum(1 for italic, _ in groupby(shown, key=lambda t: t.look.italic) if italic)


def _notes(source: str, text: str) -> Iterator[Fault]:
    wanted, there = ([t.text for t in parse(one) if t.kind is TokenKind.NOTE] for one in (source, text))
    moved = wanted != there and sorted(wanted) == sorted(there)
    first = text.startswith("[^") and not source.startswith("[^")
    if moved or first:
        yield Fault(
            "slip-notes-moved",
            "The marks of notes stand elsewhere than in the text.",
            0,
            "See whether each stands behind the words it belongs to.",
            {},
            _LOOK,
        )


def _untranslated(source: str, text: str) -> Iterator[Fault]:
    """Find words in a row that are still the text's, but for titles in italics and what a link is on."""
    said, ours = _running(source), _running(text)
    if len(ours) < _RUN or said == ours:
        return
    runs = {tuple(said[n : n + _RUN]) for n in range(len(said) - _RUN + 1)}
    for n in range(len(ours) - _RUN + 1):
        run = tuple(ours[n : n + _RUN])
        if run in runs and sum(word.islower() for word in run) >= _RUN // 2 and FIELD not in run:
            yield Fault(
                "slip-untranslated",
                "A part of the translation still stands in the original language: “{found}”.",
                0,
                "Translate it, or leave it if it is a name or a title.",
                {"found": " ".join(run)},
                _LOOK,
            )
            return


def _running(text: str) -> list[str]:
    words: list[str] = []
    for token in parse(text):
        if token.kind is TokenKind.TEXT and not token.look.italic and not token.look.link:
            words += _WORDS.findall(token.text)
        else:
            words.append(FIELD)
    return words

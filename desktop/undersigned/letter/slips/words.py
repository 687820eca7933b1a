"""Words of a translation that look odd: doubled, still the source's, far fewer or many more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.language import tags
from undersigned.letter.checks.wording import doubled_in
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import FIELD, plain, without_addresses
from undersigned.problems import Severity
from undersigned.text.inline import TokenKind, parse

_WORD = re.compile(r"[^\W\d_]+")
_SPELLED = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DENSE = frozenset({"Hans", "Hant", "Jpan", "Kore", "Hani"})  # scripts that need few characters
# Languages in which a word is doubled by grammar.
_DOUBLING = frozenset(
    {"id", "ms", "tl", "fil", "vi", "tr", "az", "hi", "ur", "bn", "ta", "sw", "haw", "mi", "km", "th", "lo"}
)
_TWICE = 3  # words
_RUN = 7  # words in a row that are the same in both
_LEAST = 30  # characters: shorter texts may have any length in another language
_SHORTER, _LONGER = 0.35, 3.0
_DENSE_SHORTER, _DENSE_LONGER = 0.15, 1.4


def odd_words(source: str, text: str, language: str) -> Iterator[Fault]:
    """Yield what is odd about the words."""
    said, ours = plain(source), plain(text)
    yield from _doubled(said, ours, language)
    if _bare(said) == _bare(ours):
        if len(_WORD.findall(without_addresses(said))) > 2:
            yield Fault(
                "slip-same",
                "The translation is the same as the text.",
                0,
                "Translate it, or say that it stays as it is.",
                {},
                Severity.LOOK,
            )
        return
    yield from _length(said, ours, language)
    yield from _untranslated(source, text)


def _is_said_twice(text: str) -> bool:
    words = text.split()
    half = len(words) // 2
    return half >= _TWICE and len(words) % 2 == 0 and words[:half] == words[half:]


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def _doubled(said: str, ours: str, language: str) -> Iterator[Fault]:
    if tags.parse(language).language in _DOUBLING:
        return
    before = set(doubled_in(said, language))
    for word in doubled_in(ours, language):
        if word not in before:
            yield Fault(
                "slip-doubled",
                "“{word}” stands twice in a row.",
                0,
                "Take one of the two out.",
                {"word": word},
                Severity.LOOK,
            )


def _length(said: str, ours: str, language: str) -> Iterator[Fault]:
    before, now = (len(without_addresses(t).replace(FIELD, "")) for t in (said, ours))
    if before < _LEAST:
        return
    dense = tags.script(language) in _DENSE
    least, most = (_DENSE_SHORTER, _DENSE_LONGER) if dense else (_SHORTER, _LONGER)
    if now < before * least:
        yield Fault(
            "slip-short",
            "The translation is much shorter than the text.",
            0,
            "See whether something is missing.",
            {},
            Severity.LOOK,
        )
    elif now > before * most or _is_said_twice(ours):
        yield Fault(
            "slip-long",
            "The translation is much longer than the text.",
            0,
            "See whether something stands there twice.",
            {},
            Severity.LOOK,
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
                Severity.LOOK,
            )
            return


def _running(text: str) -> list[str]:
    words: list[str] = []
    for token in parse(text):
        if token.kind is TokenKind.TEXT and not token.look.italic and not token.look.link:
            words += _SPELLED.findall(token.text)
        else:
            words.append(FIELD)
    return words

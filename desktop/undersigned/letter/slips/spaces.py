"""Spaces as a language has them: at the edges, beside signs, no-break ones."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import without_addresses
from undersigned.problems import Severity

_LOOK = Severity.LOOK
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})  # languages that have no space after a sign
_BEFORE_SIGN = re.compile(r"[\w”»)] ([,.،؛;:!?؟])(?=[\s”»)]|$)")
_NO_SPACE = re.compile(r"(?<=[^\W\d_]{2})([,;:!?،؛؟]|[.।۔](?=[^\W\d_]{2}))(?=[^\W\d_])")
_NO_BREAK = re.compile(r"(?<=[^\W\d_])\u00a0(?=[^\W\d_])")
_A_WORD = 8  # characters by which a title is known that both texts have
_SPACE_BEFORE = re.compile(r"(?<=[^\s\u00a0\u202f:;!?(\d/.…])([;!?]|:(?![/\d]))")
_BREAKABLE_BEFORE = re.compile(r"(?<=[^\s]) [;:!?»]")


def odd_spaces(source: str, text: str, said: str, ours: str, language: str) -> Iterator[Fault]:
    """Yield what is odd about the spaces of a translation; `said` and `ours` are both as they are read."""
    own, region = tags.parse(language).language, tags.parse(language).region
    yield from _edges(source, text, said, ours)
    bare = without_addresses(ours)
    yield from _french(said, bare, own, region)
    if source != text:
        yield from _beside_signs(said, bare, own)


def _edges(source: str, text: str, said: str, ours: str) -> Iterator[Fault]:
    if (text != text.strip() and source == source.strip()) or (ours != ours.strip() and said == said.strip()):
        yield Fault(
            "slip-edge-spaces",
            "The translation begins or ends with a space.",
            0,
            "Take it out.",
            {},
            _LOOK,
        )
    if "  " in ours.strip() and "  " not in said:
        yield Fault(
            "slip-two-spaces",
            "There are two spaces in a row in the translation.",
            0,
            "Take one out.",
            {},
            _LOOK,
        )


def _french(said: str, ours: str, own: str, region: str) -> Iterator[Fault]:
    """Find a sign without its space; a title that stands in the source as it is keeps its own ways."""
    if own != "fr" or region in ("CA", "CH"):
        return
    places = itertools.chain(_SPACE_BEFORE.finditer(ours), _BREAKABLE_BEFORE.finditer(ours))
    found = next((m for m in places if ours[max(0, m.start() - _A_WORD) : m.end() + 2] not in said), None)
    if found:
        yield Fault(
            "slip-french-space",
            "French has a no-break space before “{sign}”.",
            0,
            "Put one there.",
            {"sign": found[0][-1]},
            _LOOK,
        )


def _beside_signs(said: str, ours: str, own: str) -> Iterator[Fault]:
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
    if after and own not in _UNSPACED:
        yield Fault(
            "slip-no-space",
            "There is no space after “{sign}” in the translation.",
            0,
            "Put one there.",
            {"sign": after[1]},
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

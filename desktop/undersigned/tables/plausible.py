"""How much a text reads like names in some language, to rank the encodings that its bytes could be in."""

from __future__ import annotations

import functools
import unicodedata

from undersigned.tables.alphabets import ALPHABETS, COMMON, MULTI_BYTE, PUNCTUATION, SINGLE_BYTE

_LINES = 400
_BYTES = 24_000
_BETWEEN = frozenset("’‘·–—-\u00a0")  # what may stand between two letters
# Letters that are words by themselves.
_WORDS = frozenset("àèéêóòôáíîöåæøªºÀÈÉÓÒÔÁÖÅявскоуиаіїйηοωτיו")


def ranked(data: bytes) -> tuple[str, ...]:
    """Return our encodings, the one in which the bytes read best first."""
    return _ranked(_telling(data))


def wide(data: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" for such text without its mark: 8-bit text has no zero bytes."""
    head = data[: 4000 - 4000 % 4]
    if len(head) < 4 or head.count(0) < 2:
        return ""
    best = ("", 0.0)
    for codec in ("utf-16-le", "utf-16-be"):
        text = head[: len(head) // 2 * 2].decode(codec, "replace")
        good = sum(c in "\n\r\t" or c.isprintable() for c in text) / len(text)
        familiar = sum(c in "\n\r\t,; " or "0" <= c <= "z" for c in text)
        if good > 0.97 and familiar and "\0" not in text and good + familiar / len(text) > best[1]:
            best = (codec, good + familiar / len(text))
    return best[0]


def _telling(data: bytes) -> bytes:
    """Return the lines that hold anything beyond ASCII, as far as they are needed."""
    found: list[bytes] = []
    size = 0
    for line in data[:4_000_000].replace(b"\r", b"\n").split(b"\n"):
        if line and not line.isascii():
            found.append(line[:2000])
            size += len(found[-1])
            if len(found) >= _LINES or size > _BYTES:
                break
    return b"\n".join(found)


@functools.lru_cache(maxsize=16)
def _ranked(sample: bytes) -> tuple[str, ...]:
    scores: dict[str, float] = {}
    for place, (codec, about) in enumerate(SINGLE_BYTE.items()):
        text = sample.decode(codec, "replace")
        best = max(_alphabetic(text, language) for language in about.languages)
        scores[codec] = best - place * 0.002  # what reads equally well is taken in this order
    for place, (codec, about) in enumerate(MULTI_BYTE.items()):
        text = sample.decode(codec, "replace")
        scores[codec] = _ideographic(text, about.languages[0]) - place * 0.002
    return tuple(sorted(scores, key=lambda codec: -scores[codec]))


@functools.lru_cache(maxsize=len(ALPHABETS))
def _letters(language: str) -> tuple[frozenset[str], frozenset[str]]:
    own = ALPHABETS[language]
    common = COMMON.get(language, "")
    return frozenset(own + own.upper().replace("SS", "ẞ") + "İ" * (language == "tr")), frozenset(
        common + common.upper()
    )


def _alphabetic(text: str, language: str) -> float:
    """Score a text per character beyond ASCII, from -3 to about 1.5."""
    own, common = _letters(language)
    latin = language not in COMMON
    score, count = 0.0, 0
    before = " "
    for i, char in enumerate(text):
        if char > "\x7f":
            after = text[i + 1 : i + 2] or " "
            count += 1
            if char in own:
                score += _fits(char, before, after, own, latin=latin) + 0.5 * (char in common)
            else:
                score += _foreign(char, before, after)
        before = char
    return score / count if count else 0.0


def _fits(char: str, before: str, after: str, own: frozenset[str], *, latin: bool) -> float:
    """Score a letter of the language by its neighbours."""
    if char.isupper() and (before.islower() or (before.isalpha() and after.islower())):
        return -1.5
    if not before.isalpha() and not after.isalpha() and char not in _WORDS:
        return -0.5
    if not latin:
        mixed = (before.isascii() and before.isalpha()) + (after.isascii() and after.isalpha())
        return 1.0 - 1.2 * mixed
    if before in own and after in own and before > "\x7f" < after:
        return -0.5  # three such letters in a row are rare
    if char in "ªº":
        return 0.8 if before.isdigit() or before == "." else -0.8
    return 1.0


def _foreign(char: str, before: str, after: str) -> float:
    """Score what isn't a letter of the language: punctuation has its places, the rest speaks against it."""
    if char == "\ufffd" or unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs"):
        return -3.0
    if char in PUNCTUATION:
        inside = before.isalpha() and after.isalpha()
        if inside and char not in _BETWEEN:
            return -1.5
        if (char in "“„«¿¡" and before.isalpha()) or (char in "…”»" and after.isalpha()):
            return -1.0
        return 1.2 if inside and char == "’" else 1.0 if char in "–—" and before == after == " " else 0.8
    return -1.2 if char.isalpha() else -1.5


def _ideographic(text: str, language: str) -> float:
    """Score a text of Chinese, Japanese or Korean per character beyond ASCII, from -3 to about 1.2."""
    common = frozenset(COMMON[language])
    score, count = 0.0, 0
    before = " "
    for char in text:
        if char > "\x7f":
            count += 1
            score += _sign(char, before, common, language)
        before = char
    return score / count if count else 0.0


def _sign(char: str, before: str, common: frozenset[str], language: str) -> float:
    code = ord(char)
    if char == "\ufffd" or unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs"):
        return -3.0
    if 0xFF61 <= code <= 0xFF9F:  # half-width katakana, or what Western letters look like in Shift-JIS
        if before.isascii():
            return -1.5 if before.isalpha() else 0.2
        return 0.9 if ord(before) > 0x3000 else -1.5
    glued = 0.8 if before.isascii() and before.isalpha() else 0.0  # "Niﾃ": half of a Western letter
    if char in common:
        return 1.2 - glued
    if 0x3040 <= code <= 0x30FF:
        return (1.0 if language == "ja" else -0.6) - glued
    if 0xAC00 <= code <= 0xD7A3:
        return (0.7 if language == "ko" else -0.6) - glued
    if 0x4E00 <= code <= 0x9FFF:
        return (0.35 if language != "ko" else -0.2) - glued
    return 0.5 if char in PUNCTUATION or 0xFF01 <= code <= 0xFF60 or 0x3000 <= code <= 0x303F else -1.0

"""Collation: a key that sorts names as a reader of one language looks for them.

The Unicode Collation Algorithm (UTS #10) on the default table, which is pyuca's, with what
lists of names need: leading articles of the language and leading punctuation are ignored,
apostrophes and full stops too; hyphens, slashes and other punctuation part words; runs of
digits sort by their value and before letters; a language written in its own script has that
script's names before others. Each language's letters of its own stand where its `_TAILORINGS`
say, in the notation of UTS #35 ("&z<å<ä=æ": after z comes å, then ä; æ sorts as ä).
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from string import ascii_letters
from typing import NamedTuple

from undersigned.language import tags
from undersigned.language.default_table import elements_of

_ARTICLES = {
    "ca": "el la els les l'",
    "de": "der die das",
    "el": "ο η το οι τα",
    "en": "the a an",
    "es": "el la los las",
    "fr": "le la les l'",
    "gl": "o a os as",
    "hu": "a az",
    "it": "il lo la i gli le l'",
    "nl": "de het",
    "pt": "o a os as",
}

_NORDIC = "&z<å<ä=æ<ö=ø"
_DANISH = "&z<æ=ä<ø=ö<å=aa"
_CZECH = "&c<č&h<ch&r<ř&s<š&z<ž"
_CROATIAN = "&c<č<ć&d<dž<đ&l<lj&n<nj&s<š&z<ž"
_SPANISH = "&n<ñ"
_TAILORINGS = {
    "bs": _CROATIAN,
    "cs": _CZECH,
    "da": _DANISH,
    "es": _SPANISH,
    "et": "&s<š<z<ž&w<õ<ä<ö<ü",
    "fi": _NORDIC,
    "fil": _SPANISH,
    "gl": _SPANISH,
    "hr": _CROATIAN,
    "hu": "&c<cs&d<dz<dzs&g<gy&l<ly&n<ny&o<ö=ő&s<sz&t<ty&u<ü=ű&z<zs",
    "is": "&a<á&d<ð&e<é&i<í&o<ó&u<ú&y<ý&z<þ<æ=ä<ö=ø<å",
    "lt": "&c<č&i=y&s<š&z<ž",
    "lv": "&c<č&g<ģ&i=y&k<ķ&l<ļ&n<ņ&r<ŗ&s<š&z<ž",
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "pl": "&a<ą&c<ć&e<ę&l<ł&n<ń&o<ó&s<ś&z<ź<ż",
    "ro": "&a<ă<â&i<î&s<ș=ş&t<ț=ţ",
    "sk": "&a<ä&c<č&h<ch&o<ô&s<š&z<ž",
    "sl": "&c<č<ć&d<đ&s<š&z<ž",
    "sq": "&c<ç&d<dh&e<ë&g<gj&l<ll&n<nj&r<rr&s<sh&t<th&x<xh&z<zh",
    "sv": _NORDIC,
    "tl": _SPANISH,
    "tr": "&c<ç&g<ğ&h<ı&o<ö&s<ş&u<ü",
    "vi": "&a<ă<â&d<đ&e<ê&o<ô<ơ&u<ư",
}
_TURKIC = ("az", "tr")

# What Unicode's names of the language's letters begin with. Latin letters come first anyway.
_SCRIPT = {
    **dict.fromkeys(("ar", "fa", "ps", "ur"), "ARABIC"),
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "CYRILLIC"),
    **dict.fromkeys(("hi", "mr", "ne"), "DEVANAGARI"),
    **dict.fromkeys(("am", "ti"), "ETHIOPIC"),
    "bn": "BENGALI",
    "el": "GREEK",
    "he": "HEBREW",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "km": "KHMER",
    "ko": "HANGUL",
    "lo": "LAO",
    "my": "MYANMAR",
    "pa": "GURMUKHI",
    "ta": "TAMIL",
    "te": "TELUGU",
    "th": "THAI",
    "yi": "HEBREW",
}

_IGNORED = re.compile(r"[.'’‘ʼ`´\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_LEADING_VOWEL = re.compile(
    r"([\u0e40-\u0e44])([\u0e01-\u0e2e])|([\u0ec0-\u0ec4])([\u0e81-\u0eae])"
)  # Thai, Lao
_DIGITS = re.compile(r"(\d+)")
_STEP = 64  # room between two primary weights for letters that a language puts there
_OWN, _FOREIGN = 1 << 22, 1 << 23  # added to letters' weights: digits first, own script, other scripts

_Element = tuple[int, int, int]  # the weights of three levels: which letter, which marks, which case
_Levels = tuple[str, str, str]  # such weights of a text, level by level


class _Cluster(NamedTuple):
    """A base character in lower case, its marks, and whether it was a capital."""

    base: str
    marks: frozenset[str]
    capital: bool


class _Place(NamedTuple):
    """Where a language puts a letter: after the primary weight of another, by so many steps."""

    letter: tuple[_Cluster, ...]
    weight: int
    equal: int  # tells letters that sort alike (ö, ø) apart at last


@functools.lru_cache(maxsize=20_000)
def sort_key(language: str, name: str) -> tuple[object, ...]:
    """Return a key that orders names; two names have the same key only if they are the same."""
    short = tags.parse(language).language
    text = name if name.isascii() else unicodedata.normalize("NFC", name)
    text = _without_article(text if text[:1].isalnum() else _without_lead(text), short)
    text = _words_alone(text) if text.isascii() else _IGNORED.sub("", text)
    primary = seconds = thirds = ""
    for part in (text,) if text.replace(" ", "").isalpha() else _DIGITS.split(text):
        if part.isdecimal():
            primary += _number(part)
        elif part:
            first, second, third = _word_by_word(part, short) or _levels(_elements(part, short))
            primary, seconds, thirds = primary + first, seconds + second, thirds + third
    return primary, seconds, thirds, name


def _words_alone(text: str) -> str:
    """Return an ASCII text without what is ignored, and with spaces for what parts words."""
    return text.encode("ascii").translate(_SPACED, b".'`").decode("ascii")


# What each ASCII character becomes: a space, unless it is a letter, a digit or a sign.
_SPACED = bytes(n if n > 127 or unicodedata.category(chr(n))[0] in "LSN" else 32 for n in range(256))


def _levels(elements: Iterable[_Element]) -> _Levels:
    """Return weights as texts, which compare as lists of numbers do, but faster and in far less room."""
    first, second, third = list(zip(*elements, strict=True)) or ((), (), ())
    return "".join(map(_as_text, filter(None, first))), "".join(map(chr, second)), "".join(map(chr, third))


def _as_text(weight: int) -> str:
    """Return a primary weight, at most 24 bits, as two characters."""
    return chr(weight >> 12) + chr(weight & 0xFFF)


_DIGIT = {ord(digit): _as_text(int(digit) + 1) for digit in "0123456789"}


def _without_lead(text: str) -> str:
    start = next((i for i, c in enumerate(text) if c.isalnum()), 0)
    return text[start:]


def _without_article(text: str, language: str) -> str:
    """Take off one leading article, unless nothing would be left."""
    pattern = _article_pattern(language)
    found = pattern.match(text) if pattern else None
    rest = _without_lead(text[found.end() :]) if found else ""
    return rest or text


@functools.lru_cache(maxsize=32)
def _article_pattern(language: str) -> re.Pattern[str] | None:
    articles = _ARTICLES.get(language, "").split()
    if not articles:
        return None
    each = [a.replace("'", "['’]") if a.endswith("'") else rf"{a}\s+" for a in articles]
    return re.compile("(?:" + "|".join(each) + ")", re.IGNORECASE)


def _number(digits: str) -> str:
    """Return weights by which numbers sort by their value: how many digits, then which."""
    value = str(int(digits[:4000]))
    return _as_text(elements_of("0")[0][0] * _STEP) + _as_text(len(value)) + value.translate(_DIGIT)


def _space() -> _Element:
    return elements_of(" ")[0][0] * _STEP, 32, 2


@functools.cache
def _space_alone() -> _Levels:
    return _levels([_space()])


def _word_by_word(text: str, language: str) -> _Levels | None:
    """Return a text's weights from those of its words, which names share; None where that can't be."""
    if text[-2:].rstrip().isalpha() and (plain := _of_letters(" ".join(text.split()), language)):
        return plain
    words = [_word(word, language) for word in text.split()]
    if None in words or not (text[-1].isalnum() or _parts_once(text[-2:], language)):
        return None
    said = [word for word in words if word and word[1]]
    if len(said) < 2:
        return said[0] if said else None
    first, second, third = zip(*said, strict=True)
    space = _space_alone()
    return space[0].join(first), space[1].join(second), space[2].join(third)


def _parts_once(end: str, language: str) -> bool:
    """Whether a text's end isn't two characters that part words, of which the first counts."""
    return len(end) < 2 or any(_alone(char, language) != () for char in end)


@functools.lru_cache(maxsize=20_000)
def _word(word: str, language: str) -> _Levels | None:
    """Return a word's weights, without what parts words at its ends; None where it isn't one by itself."""
    if word.isascii() and word.isalpha() and (plain := _of_letters(word, language)):
        return plain
    parting = {char for char in word if _alone(char, language) == ()}
    if any(unicodedata.combining(char) for before, char in pairwise(f" {word}") if before in {*parting, " "}):
        return None
    word = word.strip("".join(parting))
    found: list[_Element] = []
    parted = False
    for char in word:
        elements = _alone(char, language)
        if elements is None:
            return _levels(_elements(word, language))
        if elements and parted:
            found.append(_space())
        found += elements
        parted = not elements
    return _levels(found)


def _of_letters(word: str, language: str) -> _Levels | None:
    """Return the weights of words of ASCII letters, as most are; None where one has more than a letter's."""
    try:
        primary = "".join(map(_letters(language).__getitem__, word))
    except KeyError:
        return None
    return primary, "\x20" * len(word), word.encode("ascii").translate(_CASES).decode("ascii")


_CASES = bytes(8 if 65 <= n <= 90 else 2 for n in range(256))


@functools.lru_cache(maxsize=32)
def _letters(language: str) -> Mapping[str, str]:
    """Return the primary weights of the ASCII letters that are sorted by themselves, and of the space."""
    found = {" ": _space_alone()[0]}
    for char in ascii_letters:
        elements = _alone(char, language) or ()
        if len(elements) == 1 and elements[0][1:] == (32, 8 if char.isupper() else 2):
            found[char] = _as_text(elements[0][0])
    return found


@functools.lru_cache(maxsize=20_000)
def _alone(char: str, language: str) -> tuple[_Element, ...] | None:
    """Return a character's elements, none where it parts words; None where its neighbours have a say."""
    clusters = _clusters(char, language)
    if len(clusters) != 1 or unicodedata.combining(char) or "\u0e00" <= char <= "\u0eff":
        return None
    base = clusters[0].base
    if language in _TURKIC and char in "Iİ\ufffe":
        return None
    if any(len(place.letter) > 1 for place in _places(language).get(base, ())):
        return None
    if not (base.isalpha() or unicodedata.category(base)[0] in "SNM"):
        return ()
    return tuple(_elements(char, language)) or None


def _elements(text: str, language: str) -> Iterator[_Element]:
    """Yield collation elements, weights of three levels, of text without digits."""
    clusters = _clusters(text, language)
    places = _places(language)
    at = 0
    while at < len(clusters):
        base = clusters[at].base
        if not (base.isalpha() or unicodedata.category(base)[0] in "SNM"):  # it parts words
            if at and clusters[at - 1].base != " " and at + 1 < len(clusters):
                yield _space()
            clusters[at] = _Cluster(" ", frozenset(), capital=False)
            at += 1
            continue
        place = next((p for p in places.get(base, ()) if _fits(p, clusters, at)), None)
        if place:
            yield place.weight + _OWN, 32 + place.equal, 8 if clusters[at].capital else 2
            marks = set().union(*(c.marks for c in clusters[at : at + len(place.letter)]))
            yield from _marks(marks.difference(*(c.marks for c in place.letter)))
            at += len(place.letter)
        else:
            shift = _shift(base, language)
            for first, second, third in elements_of(base):
                yield (first * _STEP + shift if first else 0), second, (8 if clusters[at].capital else third)
            yield from _marks(clusters[at].marks)
            at += 1


def _marks(marks: frozenset[str] | set[str]) -> Iterator[_Element]:
    for mark in sorted(marks):
        yield from ((0, second, third) for _, second, third in elements_of(mark))


@functools.lru_cache(maxsize=4096)
def _shift(base: str, language: str) -> int:
    if not base.isalpha():
        return 0
    own = _SCRIPT.get(language)
    return _OWN if not own or unicodedata.name(base, "").startswith(own) else _FOREIGN


def _fits(place: _Place, clusters: Sequence[_Cluster], at: int) -> bool:
    here = clusters[at : at + len(place.letter)]
    if [c.base for c in here] != [c.base for c in place.letter]:
        return False
    if len(here) == 1:  # further marks, as Vietnamese tones, are told apart later
        return here[0].marks >= place.letter[0].marks
    return all(c.marks == want.marks for c, want in zip(here, place.letter, strict=True))


def _clusters(text: str, language: str) -> list[_Cluster]:
    """Return the text's base characters, folded to lower case, each with its marks."""
    if language in _TURKIC:
        text = text.replace("I", "ı\ufffe").replace("İ", "i\ufffe")
    text = _LEADING_VOWEL.sub(
        lambda m: "".join(filter(None, m.groups()[::-1])), text
    )  # sorted behind its consonant
    found: list[tuple[str, set[str], bool]] = []
    for char in unicodedata.normalize("NFD", text):
        if char == "\ufffe":  # our sign for a capital that Turkish folds otherwise
            found[-1:] = [(base, marks, True) for base, marks, _ in found[-1:]]
        elif found and unicodedata.combining(char):
            found[-1][1].add(char)
        else:
            lower = char.lower()
            found.append((lower if len(lower) == 1 else char, set(), char != lower))
    return [_Cluster(base, frozenset(marks), capital) for base, marks, capital in found]


@functools.lru_cache(maxsize=32)
def _places(language: str) -> dict[str, list[_Place]]:
    """Return the language's own letters by their first character, the longest and most marked first."""
    found: dict[str, list[_Place]] = {}
    for rule in _TAILORINGS.get(language, "").split("&")[1:]:
        anchor, *steps = re.findall(r"([<=]?)([^<=]+)", rule)
        weight, equal = elements_of(anchor[1])[0][0] * _STEP, 0
        for relation, letter in steps:
            if relation == "<":
                weight, equal = weight + 1, 0
            else:
                equal += 1
            clusters = tuple(_clusters(letter, language))
            found.setdefault(clusters[0].base, []).append(_Place(clusters, weight, equal))
    for places in found.values():
        places.sort(key=lambda p: (-len(p.letter), -sum(len(c.marks) for c in p.letter)))
    return found

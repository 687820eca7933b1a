"""A line cut into plain words, without article, honorifics and legal form; and its possible acronyms."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple

from undersigned.signatories.match.tables import plain, words

_DOTTED = re.compile(r"\b(\w)\.\s?(?=\w\.)|\b(?<=\w)(\w)\.(?=\W|$)")
_POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)", re.IGNORECASE)
_ELIDED = re.compile(r"\b(l|d|dell|all|nell|sull|dall|un|qu|de l)'(?=\w)", re.IGNORECASE)
_WEB = re.compile(r"^\s*(?:https?://(?:www\.)?|www\.)(?=\w)", re.IGNORECASE)
_DOMAIN = re.compile(r"(?<=\w)\.([a-z]{2,4})\b(?!\.)", re.IGNORECASE)
# Blocks whose vowel signs are marks, which belong to their words: Indic, Thai, Lao, Burmese, Khmer.
_MARKED = "\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_CJK = "\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]+|(?:[^\W_{_CJK}]|[{_MARKED}])+")
_COUNTED = re.compile(r"([a-z]*)([2-5])([a-z]*)")
_HUMPS = re.compile(r"\b(?:[A-Z][a-z]+){3,}\b")  # words written together: "FriendsOfRivers"
_HUMP = re.compile(r"([A-Z])")
_INITIAL = re.compile(r"\s*([^\W\d_])\.\s")
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_JOINED = re.compile(r"\s*[&+＆]\s*")
_HAS_CJK = re.compile(rf"[{_CJK}]")
_LONGEST_PHRASE = 5  # words
_MOST_WORDS = 80


class Cut(NamedTuple):
    """A line's words: those that count, all of them, its legal forms, whether an honorific was taken off."""

    words: tuple[str, ...]
    whole: tuple[str, ...]
    legal: frozenset[str] = frozenset()
    honoured: bool = False


def cut(text: str, *, whole: bool = False) -> Cut:
    """Return a line cut into words; with `whole` nothing is taken off."""
    known = words()
    evenly = text.istitle() or text.islower() or text.isupper()  # no words are written together in it
    if text.isascii() and text.replace(" ", "").isalpha() and (evenly or (whole and not _HUMPS.search(text))):
        said = text.lower().split()
        if len(said) <= _MOST_WORDS and not whole and not text.isupper():
            return cut_plain(text)
        if len(said) <= _MOST_WORDS and whole:
            said = [known.spelling.get(word, word) for word in said]
            return Cut(tuple([w for w in said if w not in known.small]), tuple(said))
    if "." in text:
        text = _WEB.sub("", text)
        text = re.sub(r"\b(?:\w\.\s?){2,}(?=\W|$|\w\b)", _undotted, text)
        text = _DOMAIN.sub(_without_ending, text)
    if not evenly and (found := _HUMPS.search(text)):
        text = text.replace(found[0], _HUMP.sub(r" \1", found[0]).strip())
    if "'" in text:
        text = _ELIDED.sub(r"\1 ", _POSSESSIVE.sub("", text)).replace("'", "")
    capitals: Collection[str] = (
        () if whole or text.isupper() else set(map(str.lower, _CAPITALS.findall(text)))
    )
    if found := None if whole else _INITIAL.match(text):  # "A. Person" begins with no article
        capitals = {*capitals, found[1].lower()}
    text = plain(_JOINED.sub(" and ", text) if "&" in text or "+" in text or "＆" in text else text)
    said = _WORD.findall(text)
    if len(said) > _MOST_WORDS:  # no name, but it must not be taken for another that only begins so
        said[_MOST_WORDS:] = ["".join(said[_MOST_WORDS:])]
    spelling = known.spelling
    said = [spelling.get(word, word) for word in said]
    if whole:
        return Cut(tuple(w for w in said if w not in known.small), tuple(said))
    legal: set[str] = set()
    if not text.isascii() and _HAS_CJK.search(text):
        said = _without_cjk_forms(said, legal)
    return _without_frame(said, legal, capitals)


def cut_plain(text: str) -> Cut:
    """Return the same of ASCII words in which nothing but the first letter may be a capital."""
    said = text.lower().split()
    spelling = words().spelling
    if not spelling.keys().isdisjoint(said):
        said = [spelling.get(word, word) for word in said]
    return _without_frame(said, set(), ())


def _without_frame(said: list[str], legal: set[str], capitals: Collection[str]) -> Cut:
    """Take articles, honorifics and legal forms off a name's words."""
    known = words()
    if known.frame.isdisjoint(said):
        return _counting(said, frozenset(legal), capitals, honoured=False)
    honoured = False
    while len(said) > 1 and said[0] in known.articles and said[0] not in capitals:
        del said[0]
    while len(said) > 2 and said[0] in known.honorifics:
        honoured = True
        del said[0]
    if len(said) > 3 and said[0] in known.ranks and said[-1] in known.letters:  # "Dame Ana Roe QC"
        honoured = True
        del said[0]
    _without_phrases(said, legal)
    while len(said) > 1 and said[-1] in known.legal:
        legal.add(said.pop())
    while len(said) > 2 and (said[-1] in known.post_nominals or (honoured and said[-1] in known.letters)):
        honoured = True
        said.pop()
    if len(said) > 1 and said[0] in known.legal_before:
        legal.add(said.pop(0))
    return _counting(said, frozenset(legal), capitals, honoured=honoured)


def _without_phrases(said: list[str], legal: set[str]) -> None:
    """Take a legal form in several words off the beginning or the end."""
    phrases = words().phrases
    for count in range(_LONGEST_PHRASE, 1, -1):
        if len(said) > count and tuple(said[:count]) in phrases:
            legal.add(" ".join(said[:count]))
            del said[:count]
        if len(said) > count and tuple(said[-count:]) in phrases:
            legal.add(" ".join(said[-count:]))
            del said[-count:]


def _counting(said: list[str], legal: frozenset[str], capitals: Collection[str], *, honoured: bool) -> Cut:
    """Return words cut, with those among them that count."""
    known, whole = words(), tuple(said)
    if known.small.isdisjoint(said):
        return Cut(whole, whole, legal, honoured)
    last = len(said) - 1 if len(said[-1]) == 1 or said[-1] not in known.articles else -1  # "Plan A"
    counting = tuple(w for i, w in enumerate(said) if i in (0, last) or w not in known.small or w in capitals)
    if all(w in known.types for w in counting):  # "/x/ Foundation" is more than a foundation
        counting = whole
    return Cut(counting, whole, legal, honoured)


def _undotted(found: re.Match[str]) -> str:
    joined = found[0].replace(".", "").replace(" ", "")
    return f"{joined} "


def _without_ending(found: re.Match[str]) -> str:
    return " " if found[1].lower() in words().domain_endings else f" {found[1]}"


def _without_cjk_forms(said: list[str], legal: set[str]) -> list[str]:
    """Take off the legal forms that Japanese, Chinese and Korean names begin or end with, without a space."""
    forms = words().legal_anywhere
    for ending in ("ngo", "npo"):  # "International environmental NGO", in Japanese, in front of a name
        if (
            ending in said[:3]
            and len(said) > said.index(ending) + 1
            and said[said.index(ending) + 1] != "法人"
        ):
            said = said[said.index(ending) + 1 :]
            legal.add(ending)
    found: list[str] = []
    for word in said:
        if _HAS_CJK.match(word):
            for form in forms:
                if len(form) > 2 and len(word) > len(form) and _HAS_CJK.match(form):
                    if word.startswith(form):
                        legal.add(form)
                        word = word[len(form) :]
                    elif word.endswith(form):
                        legal.add(form)
                        word = word[: -len(form)]
        if word in ("法人",):  # what is left of "NPO法人"
            continue
        word = word.removeprefix("法人") or word
        found.append(word.strip("・") or word)
    return found


def letters_of(acronym: str) -> str:
    """Return an acronym as it is compared: "S.T.O.P." is "stop"."""
    if acronym.isascii() and acronym.isalnum():
        return acronym.lower()
    return "".join(_WORD.findall(plain(acronym)))


def counted_out(letters: str) -> frozenset[str]:
    """Return an acronym with its number as so many letters: "w3c" is "wwwc", and "r3d" is "rddd"."""
    found = _COUNTED.fullmatch(letters)
    if not found:
        return frozenset()
    before, number, behind = found[1], int(found[2]), found[3]
    ways = {before + before[-1] * (number - 1) + behind} if before else set()
    return frozenset(ways | ({before + behind[0] * number + behind[1:]} if behind else set()))


def capitals_of(acronym: str) -> str:
    """Return the capitals alone, small: "EDRi" is "edr"; "" where they are too few to tell."""
    capitals = "".join(c for c in acronym if c.isupper()).lower()
    return capitals if len(capitals) >= 3 and len(capitals) < len(acronym) else ""


def has_accents(text: str) -> bool:
    """Whether marks stand on Latin, Greek or Cyrillic letters."""
    return not text.isascii() and any("\u0300" <= c <= "\u036f" for c in unicodedata.normalize("NFD", text))


@functools.lru_cache(maxsize=1 << 14)
def may_be_acronym(text: str) -> bool:
    """Whether a text looks like letters that stand for words: "EDRi", "D64", "S.T.O.P."."""
    text = text.strip(" .,")
    if not 2 <= len(text) <= 14 or " " in text:
        return False
    if text.isascii() and text.isalpha() and (text.islower() or text.istitle()):  # as most words are
        return False
    letters = text.replace(".", "").replace("-", "").replace("&", "").replace("'", "")
    if not letters.isalnum() or not 2 <= len(letters) <= 12:
        return False
    capitals = sum(map(str.isupper, letters))
    digits = sum(map(str.isdigit, letters))
    return capitals >= 1 and (capitals >= 2 or digits >= 1) and (capitals + digits) * 2 >= len(letters)


def initials(whole: Sequence[str], counting: Sequence[str]) -> frozenset[str]:
    """Return the acronyms that a name could have, with and without small words; never of two letters."""
    return frozenset(_initials(whole, counting))


def acronyms_of(whole: tuple[str, ...], counting: tuple[str, ...]) -> Collection[str]:
    """Return the same acronyms, and those of all words but articles."""
    built = _initials(whole, counting)
    if len(whole) > len(counting) and not words().articles.isdisjoint(whole):
        built += _initials([w for w in whole if w not in words().articles], counting)
    return built


def _initials(whole: Sequence[str], counting: Sequence[str]) -> list[str]:
    letters = "".join([word[0] for word in counting])
    found = [letters] if whole == counting else [letters, "".join([word[0] for word in whole])]
    if len(letters) > 2 and 2 <= len(counting[0]) <= 4:  # a short first word may stand whole
        found.append(counting[0] + letters[1:])
    return [acronym for acronym in found if 3 <= len(acronym) <= 12]

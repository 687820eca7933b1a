"""Terms of the glossary: which of them a text has, and whether its translation says them.

A term is found as whole words; one in small letters also where a sentence begins with it or all is written
in capitals, but not where each word has one, as in the title of a book; one with capitals as it is written.
In the translation its words may be inflected, so what is told is only worth a look: the beginning of each
word counts, and what Arabic and Hebrew write before it.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import plain
from undersigned.problems import Severity

Pair = tuple[str, str]  # a term, and what it is called in the other language

WITHOUT_SPACES = frozenset(
    {"Hans", "Hant", "Jpan", "Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"}
)  # scripts
_BEFORE = {"Arab": r"[وف]?[بكلس]?(?:ال|لل?)?", "Hebr": r"[והבכלמש]{0,3}"}
_BETWEEN = r"[\W_]+(?:\w+[\W_]+)?"  # one word may stand between two of a term's


def terms_in(source: str, terms: Sequence[Pair], language: str) -> tuple[Pair, ...]:
    """Return the terms that a text has, in its order; of terms within terms the longest.

    Args:
        source: the text.
        terms: what the glossary holds.
        language: the text's own.
    """
    if not terms:
        return ()
    pattern = _finder(tuple(term for term, _ in terms), language)
    if pattern is None:
        return ()
    found = dict.fromkeys(
        int(match.lastgroup[1:]) for match in pattern.finditer(plain(source)) if match.lastgroup
    )
    return tuple(terms[number] for number in found)


def lost_terms(text: str, terms: Sequence[Pair], language: str) -> Iterator[Fault]:
    """Yield the terms of a text that its translation doesn't say as the glossary has them."""
    said = _bare(plain(text))
    for term, wanted in terms:
        if not says(said, wanted, language):
            yield Fault(
                "slip-term",
                "The glossary has “{wanted}” for “{term}”, which the translation doesn't say.",
                0,
                "Use the glossary's word, or leave it if it reads well as it is.",
                {"term": term, "wanted": wanted},
                Severity.LOOK,
            )


def says(text: str, wanted: str, language: str) -> bool:
    """Whether a text says what the glossary wants, in whatever form."""
    return _sayer(wanted, tags.script(language)).search(_bare(plain(text))) is not None


@functools.lru_cache(maxsize=64)
def _finder(terms: tuple[str, ...], language: str) -> re.Pattern[str] | None:
    dense = tags.script(language) in WITHOUT_SPACES
    more = r"(?:['’]s|e?s)?" if tags.parse(language).language == "en" else ""
    parts = []
    for number, term in sorted(enumerate(terms), key=lambda pair: -len(pair[1])):
        words = term.split()
        if not words:
            continue
        forms = [words]
        if term == term.lower() != term.upper():
            first = [words[0][:1].upper() + words[0][1:], *words[1:]]
            forms += [first, [word.upper() for word in words]]
        core = "(?:" + "|".join(r"\s+".join(map(re.escape, form)) for form in forms) + ")"
        whole = core if dense else rf"(?<!\w){core}{more}(?!\w)"
        parts.append(f"(?P<t{number}>{whole})")
    return re.compile("|".join(parts)) if parts else None


@functools.lru_cache(maxsize=1024)
def _sayer(wanted: str, script: str) -> re.Pattern[str]:
    words = re.findall(r"\w[\w'’\u0300-\u036f]*", _bare(wanted)) or [_bare(wanted)]
    if script in WITHOUT_SPACES:
        return re.compile(re.escape(_bare(wanted)).replace(r"\ ", r"\s*"), re.IGNORECASE)
    before = _BEFORE.get(script, "")
    case = "" if wanted.isupper() else "(?i)"
    return re.compile(case + _BETWEEN.join(rf"(?<!\w){before}{_stem(word, script)}" for word in words))


def _stem(word: str, script: str) -> str:
    """Return what the forms of a word have in common: its beginning."""
    if script == "Arab":
        word = re.sub(r"^ال(?=..)", "", word)
    if len(word) < 4:
        return rf"{re.escape(word)}\w{{0,2}}(?!\w)"
    keep = max(3, len(word) - (1 if len(word) < 6 else 2 if len(word) < 9 else 3))
    return rf"{re.escape(word[:keep])}\w*"


def _bare(text: str) -> str:
    """Return a text without what is written or left out at will: Arabic's vowel signs and its long stroke."""
    composed = unicodedata.normalize("NFC", text)
    return re.sub(r"[\u0640\u064b-\u0652\u0670]", "", composed)

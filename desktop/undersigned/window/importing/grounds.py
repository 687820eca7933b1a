"""The matcher's reasons in the window's language.

The engine says them in English, with what they are about in quotation marks; here each kind of
reason is a text for translators, with a hole for each of these.
"""

from __future__ import annotations

import functools
import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from undersigned.signatories.match.judgement import Judgement

_KINDS = (
    str(QT_TRANSLATE_NOOP("Grounds", "the same name")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same name, but for punctuation")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same name, but for title and writing")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same name, but for {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same name and place")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same words and place")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same words in another order")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same names in another order")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same last name, and first names that fit")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same web address")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same e-mail address")),
    str(QT_TRANSLATE_NOOP("Grounds", "the same affiliation")),
    str(QT_TRANSLATE_NOOP("Grounds", "their affiliations differ in part")),
    str(QT_TRANSLATE_NOOP("Grounds", "they have different affiliations")),
    str(QT_TRANSLATE_NOOP("Grounds", "they are in different countries")),
    str(QT_TRANSLATE_NOOP("Grounds", "they have different short forms")),
    str(QT_TRANSLATE_NOOP("Grounds", "they have different legal forms")),
    str(QT_TRANSLATE_NOOP("Grounds", "all but a letter is the same")),
    str(QT_TRANSLATE_NOOP("Grounds", "one name holds the other")),
    str(QT_TRANSLATE_NOOP("Grounds", "both may be the same as a third")),
    str(QT_TRANSLATE_NOOP("Grounds", "you said that they are the same")),
    str(QT_TRANSLATE_NOOP("Grounds", "it sounds the same in other letters")),
    str(QT_TRANSLATE_NOOP("Grounds", "the names differ by what may be a typing error")),
    str(QT_TRANSLATE_NOOP("Grounds", "the letters stand for the words in front of them")),
    str(QT_TRANSLATE_NOOP("Grounds", "the letters in brackets aren't those of the name")),
    str(QT_TRANSLATE_NOOP("Grounds", "the letters {} are those of the other name, which it holds")),
    str(QT_TRANSLATE_NOOP("Grounds", "the other name gives {} as its short form")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} are the first letters of the long name")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} are the first letters of the other's first words")),
    str(QT_TRANSLATE_NOOP("Grounds", "both go by {}, in other words or another language")),
    str(QT_TRANSLATE_NOOP("Grounds", "one also calls itself {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "one was once called {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} stands in the longer name")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} may be short for the longer name")),
    str(QT_TRANSLATE_NOOP("Grounds", "a word for what it is left out: {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} say the same")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} are of one country")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} differ in their ending only")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} may be one word with a typing error")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} may be short for {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} are different words")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} and {} are different places")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one names a place: {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one says where it is: {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one says {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one is the {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one is {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one has {} beside it")),
    str(QT_TRANSLATE_NOOP("Grounds", "only one has the number {}")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} may be a legal form or a place")),
    str(QT_TRANSLATE_NOOP("Grounds", "{} says that it is a part of a larger group")),
)
_DIFFERENCES = (
    str(QT_TRANSLATE_NOOP("Grounds", "upper case and spaces")),
    str(QT_TRANSLATE_NOOP("Grounds", "the article")),
    str(QT_TRANSLATE_NOOP("Grounds", "the legal form")),
    str(QT_TRANSLATE_NOOP("Grounds", "the short form in letters")),
    str(QT_TRANSLATE_NOOP("Grounds", "the place")),
    str(QT_TRANSLATE_NOOP("Grounds", "another name beside it")),
    str(QT_TRANSLATE_NOOP("Grounds", "a title")),
    str(QT_TRANSLATE_NOOP("Grounds", "accents")),
    str(QT_TRANSLATE_NOOP("Grounds", "capitals")),
    str(QT_TRANSLATE_NOOP("Grounds", "spaces")),
    "“&”",
)


def kind_of(ground: str) -> tuple[str, tuple[str, ...]]:
    """Return a reason's text for translators, and what its holes are filled with; "" for an unknown one."""
    for kind, pattern in _patterns():
        if found := pattern.fullmatch(ground):
            return kind, found.groups()
    return "", ()


def is_writing_alone(found: Judgement) -> bool:
    """Whether two names were found to be one, and to differ in how they are written alone."""
    said = [kind_of(ground)[0] for ground in found.grounds]
    beside = ("the same web address", "the same e-mail address")
    names = [kind for kind in said if kind not in beside]
    return bool(names) and not found.against and all(kind.startswith("the same name") for kind in names)


def in_words(ground: str) -> str:
    """Return a reason in the window's language."""
    kind, holes = kind_of(ground)
    if not kind:
        return ground
    said = QCoreApplication.translate("Grounds", kind)
    return said.format(*(_listed(hole) if kind.endswith("but for {}") else hole for hole in holes))


def _listed(differences: str) -> str:
    """Return in what two names differ, each way translated by itself."""
    parts = [p for p in re.split(r", | and (?!spaces$)", differences) if p]
    if not all(part in _DIFFERENCES for part in parts):
        return differences
    *most, last = (QCoreApplication.translate("Grounds", part) for part in parts)
    if not most:
        return last
    return QCoreApplication.translate("Grounds", "{most} and {last}").format(most=", ".join(most), last=last)


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the kinds with what finds them, the most exact first."""
    made = []
    for kind in sorted(_KINDS, key=lambda k: (k.count("{}"), -len(k))):
        hole = "(.+)" if kind.endswith("but for {}") else "(“.*?”|[^“”]+?)"
        made.append((kind, re.compile(re.escape(kind).replace(r"\{\}", hole))))
    return tuple(made)

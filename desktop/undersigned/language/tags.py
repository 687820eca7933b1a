"""Language tags (BCP 47): taking them apart, and which way their script runs.

Tags are read leniently ("pt_br" is "pt-BR"). What a tag means for words is `voice`'s.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import NamedTuple

_RIGHT_TO_LEFT_SCRIPTS = frozenset(
    ("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi")
)


class Tag(NamedTuple):
    """The parts of a language tag that matter to us; variants and extensions are left out."""

    language: str
    script: str = ""
    region: str = ""

    def __str__(self) -> str:
        return "-".join(filter(None, self))


@functools.lru_cache(maxsize=256)
def parse(tag: str) -> Tag:
    """Return the parts of a tag, each in its customary case. A tag that is none is English."""
    language, *rest = tag.replace("_", "-").split("-")
    if not (language.isascii() and language.isalpha() and 2 <= len(language) <= 3):
        return Tag("en")
    script = region = ""
    for part in rest:
        if len(part) == 1 or not part.isascii():  # an extension: the rest isn't about script or region
            break
        if len(part) == 4 and part.isalpha() and not region:
            script = script or part.title()
        elif (len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit()):
            region = region or part.upper()
    return Tag(language.lower(), script, region)


def chain(tag: str) -> tuple[str, ...]:
    """Return the tag, then its parents, from the narrowest to the language alone."""
    language, script, region = parse(tag)
    wide = (
        (language, script, region),
        (language, script),
        (language, region),
        (language,),
    )
    return tuple(dict.fromkeys("-".join(filter(None, parts)) for parts in wide))


@functools.lru_cache(maxsize=256)
def family(tag: str) -> tuple[str, ...]:
    """Return the tag as it is given, then those of its parents that are written in its script.

    What is said in one of these is understood by who reads the tag: "de-CH", then "de"; but of "zh-Hant"
    there is no "zh", and of "sr-Latn" no "sr".
    """
    own = script(tag)
    return tuple(dict.fromkeys((tag, *(known for known in chain(tag) if script(known) == own))))


def spoken(words: Mapping[str, str], tag: str) -> str:
    """Return the words of a language, or those of its nearest parent; "" where there are none."""
    return next((words[known] for known in family(tag) if words.get(known)), "") if words else ""


@functools.lru_cache(maxsize=256)
def right_to_left(tag: str) -> bool:
    """Whether the tag's script, given or likely (CLDR, likely subtags), is written from the right."""
    return script(tag) in _RIGHT_TO_LEFT_SCRIPTS


@functools.lru_cache(maxsize=256)
def script(tag: str) -> str:
    """Return the tag's script (ISO 15924), given or likely (CLDR); "" where it isn't known."""
    return _script(parse(tag))


@functools.lru_cache(maxsize=256)
def is_known(tag: str) -> bool:
    """Whether this is a language's tag: two letters that are one's, or three, of which any may be."""
    first = tag.replace("_", "-").partition("-")[0]
    shaped = first.isascii() and first.isalpha() and tag.replace("_", "-").replace("-", "").isalnum()
    return shaped and (len(first) == 3 or (len(first) == 2 and script(first) != ""))


def _script(tag: Tag) -> str:
    if tag.script:
        return tag.script
    from babel.core import get_global  # slow to import, so only where needed

    likely = get_global("likely_subtags")
    for known in (f"{tag.language}_{tag.region}", tag.language):
        if known in likely:
            return parse(likely[known]).script
    return ""

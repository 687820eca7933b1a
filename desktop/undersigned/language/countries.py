"""Whether a text names a country: in the languages that lists come in, or by its code."""

from __future__ import annotations

import functools
import re

_LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "ar", "ja", "ru")
_ALSO = re.compile(
    r"usa|u\.s\.|u\.s\.a\.|us|uk|u\.k\.|united states of america|netherlands|great britain|england|scotland|"
    r"wales|northern ireland|holland|europe|global|international|worldwide|eu|european union|czech republic|"
    r"korea|republic of korea|russian federation|ee\. uu\.|eeuu|états-unis d’amérique"
)
_CODE = re.compile(r"[A-Z]{2,3}")


def names_one(text: str) -> bool:
    """Return whether a text is a country's name or code, and nothing more."""
    plain = text.strip().casefold().removeprefix("the ")
    if _ALSO.fullmatch(plain) or plain in _names():
        return True
    return bool(_CODE.fullmatch(text.strip())) and text.strip() in _codes()


@functools.lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    from babel import Locale  # slow to import, so only where needed

    found: set[str] = set()
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2:
                found.add(name.casefold())
    return frozenset(found)


@functools.lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    from babel import Locale
    from babel.core import get_global

    two = {code for code in map(str, Locale.parse("en").territories) if len(code) == 2}
    three = {code for code in map(str, get_global("territory_aliases")) if len(code) == 3 and code.isalpha()}
    return frozenset(two | three)

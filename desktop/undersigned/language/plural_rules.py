"""Which of a language's plural forms a count asks for, as gettext says it: "nplurals=3; plural=(…);".

Forms stand in CLDR's order: zero, one, two, few, many, other. Babel's table of gettext's rules is
older than its CLDR, so where the two disagree on a count that a letter may have, CLDR's is here.
"""

from __future__ import annotations

from undersigned.language import tags

_NONE = (1, "0")
_BUT_ONE = (2, "(n != 1)")
_OVER_ONE = (2, "(n > 1)")
_CLDR = {
    "ar": (6, "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)"),
    "cy": (6, "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5)"),
    "fil": (2, "(n%10==4 || n%10==6 || n%10==9)"),
    "he": (3, "(n==1 ? 0 : n==2 ? 1 : 2)"),
    "lv": (3, "(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 ? 1 : 2)"),
    "mk": (2, "(n%10!=1 || n%100==11)"),
    **dict.fromkeys(
        ("am", "as", "bn", "fa", "gu", "hi", "hy", "kn", "pa", "pt", "si", "ti", "zu"), _OVER_ONE
    ),
    **dict.fromkeys(("hu", "ka", "kk", "ky", "pt-PT", "tr", "uz"), _BUT_ONE),
    **dict.fromkeys(("id", "ig", "ms", "my", "yo"), _NONE),
}


def header(language: str) -> str:
    """Return gettext's Plural-Forms for a language, its nearest parent's, or English's."""
    count, expression = rule(language)
    return f"nplurals={count}; plural={expression};"


def rule(language: str) -> tuple[int, str]:
    """Return how many forms a language has, and gettext's expression that chooses one by `n`."""
    from babel import UnknownLocaleError
    from babel.messages.plurals import get_plural

    family = tags.chain(language)
    if own := next((tag for tag in family if tag in _CLDR), ""):
        return _CLDR[own]
    for tag in (*family, "en"):
        try:
            found = get_plural(tag.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
        return found.num_plurals, found.plural_expr
    raise AssertionError("CLDR knows English")

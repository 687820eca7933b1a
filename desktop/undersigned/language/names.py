"""What languages are called by those who speak them: "español", "العربية"."""

from __future__ import annotations

from undersigned.language import tags


def own_name(tag: str) -> str:
    """Return a language's name for itself (CLDR), else its tag."""
    from babel import Locale, UnknownLocaleError

    for known in tags.chain(tag):
        try:
            locale = Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        name = locale.get_display_name(locale)
        return name[:1].upper() + name[1:] if name else tag
    return tag

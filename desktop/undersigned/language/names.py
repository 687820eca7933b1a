"""What languages are called: by those who speak them ("español", "العربية"), and in another language."""

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


def name_in(tag: str, language: str) -> str:
    """Return what a language is called in another one, within a sentence (CLDR): "portugais (Brésil)".

    Where that isn't known, its English name; else its tag.
    """
    from babel import Locale, UnknownLocaleError

    wanted = tags.parse(tag)
    if str(wanted).partition("-")[0] != tag.replace("_", "-").partition("-")[0].lower():
        return tag  # it is none
    for known in (*tags.chain(language), "en"):
        try:
            said = Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        if name := said.languages.get(wanted.language):
            more = (said.scripts.get(wanted.script), said.territories.get(wanted.region))
            details = ", ".join(filter(None, more))
            return f"{name} ({details})" if details else str(name)
    return tag

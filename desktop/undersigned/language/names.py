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


# Spoken by many and written in letters, with the regions that write otherwise. Any other tag can be typed.
OFFERED = (
    "af", "am", "ar", "ar-EG", "ar-MA", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de",
    "de-AT", "de-CH", "el", "en", "en-GB", "es", "es-AR", "es-MX", "es-US", "et", "eu", "fa", "fi",
    "fil", "fr", "fr-BE", "fr-CA", "fr-CH", "ga", "gl", "gu", "ha", "he", "hi", "hr", "ht", "hu", "hy",
    "id", "ig", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mg",
    "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl", "nl-BE", "nn", "om", "or", "pa",
    "pl", "ps", "pt", "pt-BR", "pt-PT", "qu", "ro", "ru", "rw", "sd", "si", "sk", "sl", "so", "sq",
    "sr", "sr-Latn", "sv", "sw", "ta", "te", "tg", "th", "ti", "tr", "uk", "ur", "uz", "vi", "wo", "xh",
    "yo", "zh-Hans", "zh-Hant", "zu",
)  # fmt: skip

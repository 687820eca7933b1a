"""A campaign of forty recipients in thirty-one languages, each letter in words of its own script.

The words are those that CLDR has for countries: no translation, but the very letters that a font has to
draw, in sentences as long as the letter's own. Run as `python languages.py FILE`.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from babel import Locale

from undersigned.campaign import file
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.template import begin
from undersigned.text.files import sources
from undersigned.text.model import Translation
from undersigned.translations.codes import codes

LANGUAGES = (
    *("es", "fr", "de", "it", "pt", "nl", "pl", "cs", "sv", "fi", "hu", "ro", "tr", "vi", "id", "sw"),
    *("ru", "uk", "bg", "el", "ar", "fa", "ur", "he", "hi", "bn", "ta", "th", "am", "hy", "ka"),
)
RECIPIENTS = 40


def campaign() -> Campaign:
    """Return the sample campaign with forty recipients, all of its texts in all languages."""
    made = begin("face-surveillance", sample=True)
    recipients = tuple(
        Recipient(
            f"company-{n}",
            f"Company {n}",
            addressees=(Addressee(f"Person {n}", "Ms.", surname=f"Person {n}", title="Chief Executive"),),
            languages=LANGUAGES,
            fields={"product": "Lens", "sells_to_police": True},
        )
        for n in range(RECIPIENTS)
    )
    # A passage that has wordings only is worded for each in turn.
    wordings = tuple(
        replace(w, recipients=tuple(f"company-{n}" for n in range(place % 3, RECIPIENTS, 3)))
        for place, w in enumerate(made.text.wordings)
    )
    text = replace(made.text, wordings=wordings)
    done = tuple(
        Translation(*key, language, "".join(_said(source, words)), source)
        for language in LANGUAGES
        for words in [_words(language)]
        for key, source in sources(text).items()
        if source.strip()
    )
    return replace(made, recipients=recipients, text=replace(text, translations=done))


def _words(language: str) -> itertools.cycle[str]:
    names = sorted(str(name) for code, name in Locale.parse(language).territories.items() if code.isalpha())
    return itertools.cycle(word for name in names for word in name.split() if word.isalpha())


def _said(source: str, words: itertools.cycle[str]) -> Iterator[str]:
    """Yield a source with its words in another script, its fields, notes and links as they are."""
    for code in codes(source):
        if code.kind != "text":
            yield code.raw
            continue
        yield " ".join(next(words) if word.isalpha() else word for word in code.raw.split(" "))


if __name__ == "__main__":
    file.write(Path(sys.argv[1]), campaign(), replacing=None)

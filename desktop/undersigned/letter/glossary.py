"""The terms of the glossary that a text has, for its checks and for whoever translates it."""

from __future__ import annotations

from undersigned.letter.remembered import remembered
from undersigned.letter.slips.terms import Pair, terms_in
from undersigned.text.glossary import terms_for
from undersigned.text.model import LetterText, Term


def pairs_of(text: LetterText, source: str, language: str) -> tuple[Pair, ...]:
    """Return the terms that a source has, and what each is called in a language, for `slips`."""
    return terms_in(source, _known(text.glossary, language)[0], text.language) if text.glossary else ()


def terms_of(text: LetterText, source: str, language: str) -> tuple[Term, ...]:
    """Return the terms that a source has, as the glossary of a language holds them."""
    found = pairs_of(text, source, language)
    return tuple(_known(text.glossary, language)[1][pair] for pair in found)


@remembered(64)
def _known(glossary: tuple[Term, ...], language: str) -> tuple[tuple[Pair, ...], dict[Pair, Term]]:
    by_pair = {(one.term, one.translation): one for one in terms_for(glossary, language)}
    return tuple(by_pair), by_pair

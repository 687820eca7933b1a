"""What an author or translator does to the glossary: adds a term, changes a language's terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.problems import Place, Problem, Severity
from undersigned.text.glossary import terms_for
from undersigned.text.model import Term

TERM_DIFFERS = "term-differs"  # a problem of a whole file, and of no text in it


def own_terms(campaign: Campaign, language: str) -> tuple[Term, ...]:
    """Return the terms that were written for this very language, in their order."""
    return tuple(one for one in campaign.text.glossary if one.language == language)


def all_terms(campaign: Campaign, language: str) -> tuple[Term, ...]:
    """Return the terms that count in a language, also those of the language it is part of; by their words."""
    return tuple(sorted(terms_for(campaign.text.glossary, language), key=lambda one: one.term.casefold()))


def with_term(campaign: Campaign, term: Term) -> Campaign:
    """Return the campaign with a term, in place of what its language had for the same one."""
    own = own_terms(campaign, term.language)
    known = next((one for one in own if _same(one, term)), None)
    kept = tuple(replace(term, extra=one.extra) if one is known else one for one in own)
    return with_terms(campaign, term.language, kept if known is not None else (*kept, term))


def with_terms(campaign: Campaign, language: str, terms: Iterable[Term]) -> Campaign:
    """Return the campaign in which a language has these terms, but for empty ones and a second of one."""
    text, once = campaign.text, dict[str, Term]()
    for one in terms:
        term, translation = " ".join(one.term.split()), " ".join(one.translation.split())
        if term and translation:
            neat = replace(
                one, term=term, translation=translation, language=language, note=" ".join(one.note.split())
            )
            once.setdefault(term, neat)
    new = tuple(once.values())
    if new == own_terms(campaign, language):
        return campaign
    others = tuple(one for one in text.glossary if one.language != language)
    return replace(campaign, text=replace(text, glossary=(*others, *new)))


def told_of_terms(
    campaign: Campaign, language: str, file: str, terms: Iterable[tuple[str, str]]
) -> Iterator[Problem]:
    """Yield where a translator's file calls terms otherwise than the glossary, which stays as it is."""
    known = {one.term: one.translation for one in all_terms(campaign, language)}
    for term, translation in terms:
        before = known.get(term, "")
        if not term or translation == " ".join(before.split()):
            continue
        message = "{file} calls “{term}” “{translation}”; the glossary doesn’t have it."
        if before and translation:
            message = "{file} calls “{term}” “{translation}”; the glossary has “{before}”."
        elif before:
            message = "{file} says nothing for “{term}”; the glossary has “{before}”."
        elif not translation:
            continue
        yield Problem(
            TERM_DIFFERS,
            Severity.LOOK,
            message,
            Place(file=file, language=language),
            fix="The glossary stays as it is. If the translator is right, change it there.",
            facts={"file": file, "term": term, "translation": translation, "before": before},
        )


def _same(one: Term, other: Term) -> bool:
    return one.term.split() == other.term.split()

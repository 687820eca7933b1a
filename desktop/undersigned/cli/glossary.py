"""The command on the glossary: what a letter's terms are called in its languages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json
from undersigned.errors import UsageError
from undersigned.text.model import Term
from undersigned.translations import glossary
from undersigned.translations.held import hold, keep_terms
from undersigned.translations.units import languages


def change(asked: argparse.Namespace) -> Answer:
    """Tell the terms, after some were set or removed."""
    path, named = Path(asked.FILE), tuple(dict.fromkeys(asked.language or ()))
    changes = bool(asked.set or asked.remove)
    if changes and len(named) != 1:
        raise UsageError("Terms belong to one language.", fix="Name it with --language, such as es.")
    if asked.note and not asked.set:
        raise UsageError("A note goes with a term.", fix="Say which with --set TERM TRANSLATION.")
    if changes and not path.is_dir():
        given.to_change(path)
    held = hold(path)
    campaign = held.campaign
    facts: dict[str, object] = {"file": str(held.path), "saved": False, "set": [], "removed": []}
    lines: list[str] = []
    if changes:
        campaign, done = _changed(campaign, named[0], asked)
        facts |= done
        if campaign != held.campaign and not asked.dry_run:
            keep_terms(held, campaign, named[0])
            facts["saved"] = True
    told = list(_terms(campaign, named))
    facts["terms"] = told
    lines += ["\t".join(filter(None, map(str, one.values()))) for one in told]
    if asked.dry_run:
        lines.append("nothing was saved")
    return Answer(facts, lines, [as_json(problem) for problem in held.problems])


def _changed(
    campaign: Campaign, language: str, asked: argparse.Namespace
) -> tuple[Campaign, dict[str, object]]:
    """Return the campaign with what is asked for, and what that was before."""
    if language == campaign.text.language:
        raise UsageError("The letter is written in {language} already.", language=language)
    known = {one.term: one for one in glossary.own_terms(campaign, language)}
    there, before = list(known.values()), []
    for word in asked.remove or ():
        term = " ".join(word.split())
        if term not in known:
            raise UsageError(
                "The glossary of {language} has no “{term}”.",
                fix="See what it has: undersigned translations glossary FILE --language {language}",
                language=language,
                term=term,
            )
        there = [one for one in there if one.term != term]
    campaign = glossary.with_terms(campaign, language, there)
    for term, translation in asked.set or ():
        if not term.strip() or not translation.strip():
            raise UsageError("A term and its translation have words.", fix="To remove one: --remove TERM.")
        old = known.get(" ".join(term.split()))
        note = asked.note if asked.note is not None else old.note if old else ""
        campaign = glossary.with_term(campaign, Term(term, translation, language, note))
        new = " ".join(translation.split())
        before.append(
            {"term": " ".join(term.split()), "translation": new, "before": old.translation if old else ""}
        )
    gone = [
        {"term": one.term, "translation": one.translation}
        for one in known.values()
        if one.term in {" ".join(word.split()) for word in asked.remove or ()}
    ]
    return campaign, {"set": before, "removed": gone}


def _terms(campaign: Campaign, named: tuple[str, ...]) -> Iterator[dict[str, str]]:
    there = dict.fromkeys((*languages(campaign), *(one.language for one in campaign.text.glossary)))
    for language in named or tuple(there):
        own = glossary.own_terms(campaign, language)
        for one in glossary.all_terms(campaign, language):
            if named or one in own:
                yield {
                    "language": one.language,
                    "term": one.term,
                    "translation": one.translation,
                    "note": one.note,
                }

"""Which troubles are listed, which of them may be left as they are, and where each one leads."""

from __future__ import annotations

from dataclasses import replace

from undersigned.letter.troubles import Trouble, grouped, open_problems
from undersigned.problems import Place, Problem, Severity
from undersigned.window.proof import Checked
from undersigned.window.session import Session

NEVER_LEFT = frozenset(
    {
        *(
            "no-recipient",
            "passage-empty",
            "translation-missing",
            "translation-stale",
            "undrawable-character",
        ),
        *("private-email-in-print", "picture-unreadable", "note-missing", "text-too-long", "nobody-signs"),
        *("field-unknown", "field-unended", "field-not-used", "field-unreadable", "field-unprintable"),
        *("field-wrong-kind", "fields-too-much", "filter-unknown", "for-no-list", "tag-unbalanced"),
    }
)
"""Kinds that would print something broken or private: these can be mended, but not left."""


def listed(session: Session, checked: Checked | None) -> tuple[Trouble, ...]:
    """Return what the file's text had, what the check found, and that nobody gets the letter."""
    campaign = session.campaign
    found: list[Trouble] = []
    if campaign.id and not campaign.recipients:
        nobody = Problem("no-recipient", Severity.STOPS, "", Place(part="recipients"))
        found.append(Trouble(nobody, (nobody.place,)))
    found += grouped(open_problems(campaign, session.problems))
    for trouble in checked.troubles if checked else ():
        if not campaign.accepted:
            found.append(trouble)
            continue
        each = [replace(trouble.problem, place=place) for place in trouble.places]
        if still := open_problems(campaign, each):
            found.append(Trouble(still[0], tuple(p.place for p in still)))
    return tuple(sorted(found, key=lambda t: not t.problem.stops))


_ELSEWHERE = {
    "no-date": Place(segment="date"),
    "reply-by-before-date": Place(segment="date"),
    "empty-field": Place(part="recipients"),
    "no-addressee": Place(part="recipients"),
    "nobody-signs": Place(part="roster"),
}
"""Where these are mended, if their own place is that of the whole letter, or where the lack shows."""


def destination(kind: str, place: Place) -> Place:
    """Return the place to lead to for a problem of this kind."""
    if kind.startswith(("slip-", "translation-")):
        return replace(place, part="translations")
    other = _ELSEWHERE.get(kind)
    if other is None or (place.segment and other.segment):
        return place
    return replace(other, recipient=place.recipient, language=place.language)


def key_of(trouble: Trouble) -> tuple[object, ...]:
    """Return by what a trouble is known again."""
    problem = trouble.problem
    facts = tuple(sorted((k, str(v)) for k, v in problem.facts.items()))
    place = problem.place
    return (problem.kind, place.segment, place.signatory, place.part if not place.segment else "", facts)

"""Problems over many letters: the same trouble told once with all its places, and what was accepted.

Two problems are the same trouble when the same rule found the same facts in the same segment.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Accepted, Campaign
from undersigned.letter.remembered import remembered
from undersigned.problems import Place, Problem


@dataclass(frozen=True, slots=True)
class Trouble:
    """One trouble and all the places where it is; the problem shown is the first."""

    problem: Problem
    places: tuple[Place, ...]


def grouped(problems: Iterable[Problem]) -> tuple[Trouble, ...]:
    """Return the problems of many letters, the same trouble once. What stops a letter comes first.

    Within each grade the order is that in which the troubles were first met.
    """
    found: dict[tuple[object, ...], list[Problem]] = {}
    for problem in problems:
        key = (problem.kind, problem.severity, problem.place.segment, problem.message, _facts(problem.facts))
        found.setdefault(key, []).append(problem)
    troubles = [Trouble(same[0], tuple(dict.fromkeys(p.place for p in same))) for same in found.values()]
    return tuple(sorted(troubles, key=lambda t: not t.problem.stops))


def open_problems(campaign: Campaign, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that nobody accepted."""
    accepted = _recipients(campaign.accepted)
    if not accepted:
        return tuple(problems)

    def is_open(problem: Problem) -> bool:
        recipients = accepted.get((problem.kind, problem.place.segment, _facts(problem.facts)), ())
        return "" not in recipients and problem.place.recipient not in recipients

    return tuple(p for p in problems if is_open(p))


@remembered(8)
def _recipients(accepted: tuple[Accepted, ...]) -> Mapping[tuple[object, ...], set[str]]:
    """Return for which recipients a trouble was accepted, "" for all."""
    found: dict[tuple[object, ...], set[str]] = {}
    for a in accepted:
        found.setdefault((a.kind, a.segment, _facts(a.facts)), set()).add(a.recipient)
    return found


def accept(campaign: Campaign, problem: Problem, reason: str, *, everywhere: bool = False) -> Campaign:
    """Return the campaign with a problem accepted as it is, and why.

    It is accepted for its own letter, or for all letters where `everywhere` is true; and with these
    facts: if they change, it is told again.
    """
    new = Accepted(
        kind=problem.kind,
        segment=problem.place.segment,
        recipient="" if everywhere else problem.place.recipient,
        facts={key: _plain(value) for key, value in problem.facts.items()},
        reason=reason,
    )
    others = tuple(a for a in campaign.accepted if _key(a) != _key(new))
    return dataclasses.replace(campaign, accepted=(*others, new))


def _key(accepted: Accepted) -> tuple[object, ...]:
    return (accepted.kind, accepted.segment, accepted.recipient, _facts(accepted.facts))


def _facts(facts: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((key, str(_plain(value))) for key, value in facts.items()))


def _plain(value: object) -> str | int | bool:
    """Return a fact as the campaign file keeps it, so that it is the same before and after a save."""
    return value if isinstance(value, str | int | bool) else str(value)

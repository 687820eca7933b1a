"""What a careful colleague would notice before signing: the list of rules, and the order they are told in.

Composing has found what can't be put into words (unknown fields, stale wordings); that comes
first-hand from the letter and is told here with the rest. The rules are `checks`; what becomes of
a problem that a person accepts, and of one in many letters, is `troubles`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from undersigned.campaign.model import Campaign
from undersigned.letter.checks.characters import missing_families, undrawable_characters
from undersigned.letter.checks.counts import typed_counts
from undersigned.letter.checks.dates import no_date, reply_by
from undersigned.letter.checks.frame import empty_fields, enclosures, no_addressee, nobody_signs
from undersigned.letter.checks.names import names_of_others
from undersigned.letter.checks.reading import Read, read
from undersigned.letter.checks.roster import signatory_is_addressee, signed_twice
from undersigned.letter.checks.translated import borrowed, half_translated, translation_slips
from undersigned.letter.checks.wording import doubled_words, emails, placeholders
from undersigned.letter.model import Letter
from undersigned.letter.troubles import Trouble, accept, grouped, open_problems
from undersigned.problems import Problem

__all__ = ["RULES", "Trouble", "accept", "check", "grouped", "open_problems"]

Rule = Callable[[Campaign, Read], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    no_date,
    no_addressee,
    empty_fields,
    names_of_others,
    placeholders,
    typed_counts,
    reply_by,
    enclosures,
    emails,
    doubled_words,
    nobody_signs,
    signatory_is_addressee,
    signed_twice,
    undrawable_characters,
    missing_families,
    translation_slips,
    borrowed,
    half_translated,
)


def check(campaign: Campaign, letter: Letter) -> tuple[Problem, ...]:
    """Return all that is wrong or doubtful in a letter, those that composing it found among them.

    What stops the letter comes first, then in the order of the letter. Accepted problems are
    here too; `open_problems` leaves them out.
    """
    whole = read(campaign, letter)
    found = [*letter.problems, *(p for rule in RULES for p in rule(campaign, whole))]
    return _in_order(_once(found), whole)


def _once(problems: list[Problem]) -> list[Problem]:
    """Leave out a problem that is told already: the same rule, place and facts."""
    seen: dict[tuple[object, ...], Problem] = {}
    for p in problems:
        seen.setdefault((p.kind, p.place, tuple(sorted((k, str(v)) for k, v in p.facts.items()))), p)
    return list(seen.values())


def _in_order(problems: list[Problem], whole: Read) -> tuple[Problem, ...]:
    if len(problems) < 2:
        return tuple(problems)
    ranks: dict[str, int] = {}
    for piece in whole.pieces:
        for key in (piece.origin.segment, piece.origin.signatory):
            ranks.setdefault(key, len(ranks))
    ranks[""] = -1
    after_all = len(ranks)

    def place(p: Problem) -> tuple[bool, int, int, str, str]:
        rank = ranks.get(p.place.segment or p.place.signatory, after_all)
        return (not p.stops, rank, p.place.line, p.kind, str(p))

    return tuple(sorted(problems, key=place))

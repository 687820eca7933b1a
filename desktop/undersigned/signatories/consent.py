"""Which letters a row says its signatory signs, and how it stands. Consent is exact: nothing is assumed.

A cell such as "Amazon, Google" or "All except Amazon" is matched to the campaign's recipients.
What stays unclear is not signed, and said.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from undersigned.signatories import answers
from undersigned.signatories.model import Consent, Scope, Standing
from undersigned.tables.headings import folded

_STANDINGS = {"signed": Standing.SIGNED, "pending": Standing.PENDING, "withdrew": Standing.WITHDREW}


class Said(NamedTuple):
    """What a cell says, and what in it is unclear ("" for nothing)."""

    consent: Consent
    unclear: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person says that words of a list mean, "" for cells that hold none; and single rows."""

    words: Mapping[str, Consent] = field(default_factory=dict)
    rows: Mapping[int, Consent] = field(default_factory=dict)

    def of(self, row: int, word: str) -> Consent | None:
        """Return the answer for a row's word, None where nobody gave one."""
        return self.rows.get(row) or self.words.get(word)


NO_ANSWERS = Answers()


class Stood(NamedTuple):
    """How a row's signatory stands; None where it won't sign at all."""

    standing: Standing | None
    unclear: str = ""


def letters_signed(cell: str, recipients: Mapping[str, str]) -> Said:
    """Return what a cell of a "signs which letters" column says, for recipients by id and name."""
    said, answer = folded(cell), answers.means("signs", cell)
    if answer == "all_also_future":
        return Said(Consent())
    if (answer == "all" and recipients) or (said == "both" and len(recipients) == 2):
        return Said(Consent(Scope.ALL_OF_TODAY, tuple(recipients)))
    if answer == "none":
        return Said(Consent(Scope.THESE))
    everyone_but = _all_except().match(said)
    if everyone_but:
        found, rest = _matched(everyone_but[1], recipients)
        if rest or not found:
            return Said(Consent(Scope.THESE), cell.strip())
        return Said(Consent(Scope.ALL_OF_TODAY, tuple(r for r in recipients if r not in found)))
    found, rest = _matched(said, recipients)
    if not answers.words("signs", "except").isdisjoint(rest.split()):  # who is meant, and who isn't?
        return Said(Consent(Scope.THESE), cell.strip())
    letters = tuple(r for r in recipients if r in found)
    return Said(Consent(Scope.THESE, letters), rest or ("" if found else cell.strip()))


def together(one: Consent, other: Consent) -> Consent:
    """Return what somebody signs who gave consent twice: each letter that either covers, and no other."""
    if one == other:
        return one
    if Scope.ALL in (one.scope, other.scope):
        if one.scope is other.scope:
            return Consent(Scope.ALL, but=tuple(r for r in one.but if r in other.but))
        whole, part = (one, other) if one.scope is Scope.ALL else (other, one)
        return Consent(Scope.ALL, but=tuple(r for r in whole.but if r not in part.letters))
    scope = Scope.ALL_OF_TODAY if Scope.ALL_OF_TODAY in (one.scope, other.scope) else Scope.THESE
    return Consent(scope, tuple(dict.fromkeys((*one.letters, *other.letters))))


def standing(cell: str) -> Stood:
    """Return what a cell of a status column says. An empty one says that the row is a signature."""
    answer = answers.means("status", cell)
    if not cell.strip():
        return Stood(Standing.SIGNED)
    if answer == "declined":
        return Stood(None)
    return Stood(_STANDINGS[answer]) if answer else Stood(Standing.PENDING, cell.strip())


@functools.lru_cache(maxsize=1)
def _all_except() -> re.Pattern[str]:
    every, but = (
        "|".join(sorted(map(re.escape, answers.words("signs", answer)), key=len, reverse=True))
        for answer in ("all", "except")
    )
    return re.compile(rf"(?:{every}) (?:{but}) (.+)")


def _matched(said: str, recipients: Mapping[str, str]) -> tuple[set[str], str]:
    """Return the recipients named in a folded text, and the words that name none."""
    found: set[str] = set()
    for name, ids in _callings(recipients):
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
        if re.search(pattern, said):
            if len(ids) > 1:  # two recipients of one name: which is meant?
                return found, name
            said = re.sub(pattern, " ", said)
            found.update(ids)
    return found, " ".join(w for w in said.split() if w not in answers.words("signs", "joining"))


def _callings(recipients: Mapping[str, str]) -> list[tuple[str, set[str]]]:
    """Return what each recipient may be called, longest first: its name, its id, its name's first word."""
    called: dict[str, set[str]] = {}
    for ident, name in recipients.items():
        for word in {folded(name), folded(ident)} - {""}:
            called.setdefault(word, set()).add(ident)
    firsts = [folded(name).split()[:1] for name in recipients.values()]
    for ident, first in zip(recipients, firsts, strict=True):
        if first and len(first[0]) > 3 and firsts.count(first) == 1:
            called.setdefault(first[0], {ident})
    return sorted(called.items(), key=lambda item: -len(item[0]))

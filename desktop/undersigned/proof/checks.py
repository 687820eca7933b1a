"""What is to fix in all letters of a campaign, found letter by letter and kept until the campaign changes.

Until a letter is checked again, what was found in it before still counts, so that a list of troubles
doesn't empty and fill with every word that is typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.letter.facts import language_of
from undersigned.letter.troubles import Trouble, grouped, open_problems
from undersigned.problems import Problem
from undersigned.produce import Prepared, prepare
from undersigned.proof.differences import Differences, Letter

_BESIDE = frozenset({"id", "sample", "comments", "states", "records", "extra"})  # what no letter depends on


class Checks:
    """The problems of each letter, and which of them are of the campaign as it is."""

    def __init__(self) -> None:
        self.differences = Differences()
        self._found: dict[Letter, tuple[Problem, ...]] = {}
        self._fresh: set[Letter] = set()
        self._basis: tuple[object, ...] = ()
        self._campaign: Campaign | None = None

    def begin(self, campaign: Campaign) -> None:
        """Take on a campaign: letters that may have changed with it are to be checked again."""
        basis = basis_of(campaign)
        same = is_same(basis, self._basis)
        if self._campaign is not None and self._campaign.id != campaign.id:
            self._found.clear()
        self._campaign = campaign
        if same:
            return
        self._basis = basis
        self._fresh.clear()
        there = set(letters(campaign))
        for gone in self._found.keys() - there:
            del self._found[gone]
        self.differences.keep_only(there)

    def take(self, letter: Letter, prepared: Prepared) -> bool:
        """Keep what was found in one letter; return whether it is other than before."""
        before = self._found.get(letter)
        self._found[letter] = prepared.problems
        self._fresh.add(letter)
        self.differences.look_at(letter, prepared.document)
        return before != prepared.problems

    def go_on(self, campaign: Campaign) -> Iterator[Letter]:
        """Yield each letter that is still to check, and check it when the next is asked for."""
        for letter in letters(campaign):
            if letter not in self._fresh:
                yield letter
                self.take(letter, prepare(campaign, *letter))

    @property
    def done(self) -> int:
        """How many letters are checked as they are now."""
        return len(self._fresh)

    def troubles(self, campaign: Campaign) -> tuple[Trouble, ...]:
        """Return all that was found, the same trouble once."""
        there = (problem for letter in letters(campaign) for problem in self._found.get(letter, ()))
        return grouped(open_problems(campaign, there))


def letters(campaign: Campaign) -> Iterator[Letter]:
    """Yield the letters that an export of all writes: each recipient, in each of its languages."""
    for recipient in campaign.recipients:
        for language in dict.fromkeys(recipient.languages) or (language_of(campaign, recipient),):
            yield recipient.id, language


def basis_of(campaign: Campaign) -> tuple[object, ...]:
    """Return all that letters are made from."""
    return tuple(getattr(campaign, f) for f in Campaign.__dataclass_fields__ if f not in _BESIDE)


def is_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether two letters' bases are the very same objects."""
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))

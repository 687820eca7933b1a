"""How each letter stands: its pages, who signs it, what it is made from, and whether something stops it.

Found letter by letter when somebody wants to know, and kept until the campaign changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.letter.fingerprint import fingerprint, signatories_of
from undersigned.produce import prepare, write
from undersigned.proof.answers import Standing
from undersigned.proof.checks import basis_of, is_same, letters
from undersigned.proof.differences import Letter
from undersigned.render.formats import FORMATS

_UNTRANSLATED = ("translation-missing", "translation-stale")


class AllStandings:
    """How the letters of one campaign stand, as far as is known."""

    def __init__(self) -> None:
        self._basis: tuple[object, ...] = ()
        self._known: dict[Letter, Standing] = {}
        self._fresh: set[Letter] = set()
        self._rosters: dict[
            tuple[str, ...], tuple[str, ...]
        ] = {}  # one tuple for all who are signed by the same
        self._untold: dict[Letter, Standing] = {}
        self._wanted: tuple[Letter, ...] = ()

    def begin(self, campaign: Campaign, languages: Sequence[str] = (), *, anew: bool = False) -> None:
        """Take on a campaign, and whose letters are wanted; `anew` tells all of it, also what was told.

        Those that an export of all writes are always wanted; `languages` adds letters in these.
        """
        self._wanted = tuple(dict.fromkeys((*letters(campaign), *_letters_in(campaign, languages))))
        basis = basis_of(campaign)
        if not is_same(basis, self._basis):
            self._basis = basis
            self._fresh.clear()
            self._rosters.clear()
            there = {*self._wanted, *_letters_in(campaign, campaign.languages)}
            self._known = {letter: known for letter, known in self._known.items() if letter in there}
            self._untold = {letter: known for letter, known in self._untold.items() if letter in there}
        if anew:
            self._untold = {letter: self._known[letter] for letter in self._fresh}

    def go_on(self, campaign: Campaign) -> Iterator[Letter]:
        """Yield each letter that isn't looked at yet, and look at it when the next is asked for."""
        for letter in self._wanted:
            if letter not in self._fresh:
                yield letter
                standing = self._look_at(campaign, letter)
                self._fresh.add(letter)
                if self._known.get(letter) != standing:
                    self._known[letter] = self._untold[letter] = standing

    def untold(self) -> tuple[Standing, ...]:
        """Return what changed since this was asked last."""
        found = tuple(self._untold.values())
        self._untold.clear()
        return found

    @property
    def count(self) -> int:
        """How many letters are wanted."""
        return len(self._wanted)

    @property
    def done(self) -> int:
        """How many of them were looked at as they are now."""
        return sum(letter in self._fresh for letter in self._wanted)

    def _look_at(self, campaign: Campaign, letter: Letter) -> Standing:
        try:
            prepared = replace(prepare(campaign, *letter), draft=True)
            produced = write(campaign, prepared, FORMATS["pdf"])
        except UndersignedError as error:
            error.__cause__ = error.__context__ = None
            return Standing(*letter, error=error.with_traceback(None))
        signed_by = signatories_of(prepared.letter)
        stops = sum(problem.stops for problem in produced.problems)
        return Standing(
            *letter,
            produced.made.pages if produced.made else 0,
            fingerprint(prepared.letter),
            self._rosters.setdefault(signed_by, signed_by),
            stops,
            sum(problem.kind in _UNTRANSLATED for problem in produced.problems),
            len(produced.problems) - stops,
        )


def _letters_in(campaign: Campaign, languages: Sequence[str]) -> Iterator[Letter]:
    """Yield the letters there can be in these languages."""
    for recipient in campaign.recipients:
        for language in recipient.languages or (campaign.text.language, *campaign.languages):
            if language in languages:
                yield recipient.id, language

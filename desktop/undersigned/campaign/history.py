"""Undo and redo: a list of campaigns, each with the name of the step that led to it.

Campaigns are frozen and share what they have in common, so a state costs little; still only
the latest states are kept. Named states that are saved with the campaign are its model's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from undersigned.campaign.model import Campaign
from undersigned.problems import NOWHERE, Place

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class State:
    """A campaign as it was after a step. The first state's step has no name.

    `place` is where the step can be seen. `burst` is "" but for a step that goes on: typing.
    """

    step: str
    campaign: Campaign
    place: Place = NOWHERE
    burst: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """The states one can go back and forth between. `at` is the present one's place among them."""

    states: tuple[State, ...]
    at: int = 0

    @classmethod
    def of(cls, campaign: Campaign) -> History:
        """Return a history that begins with this campaign."""
        return cls((State("", campaign),))

    @property
    def now(self) -> Campaign:
        """The campaign as it is."""
        return self.states[self.at].campaign

    @property
    def to_undo(self) -> str:
        """The name of the step that undo takes back, "" where there is none."""
        return self.states[self.at].step if self.at else ""

    @property
    def to_redo(self) -> str:
        """The name of the step that redo does again, "" where there is none."""
        return self.states[self.at + 1].step if self.at + 1 < len(self.states) else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all steps, the first first; those that were undone are among them."""
        return tuple(state.step for state in self.states[1:])

    @property
    def place(self) -> Place:
        """Where the step that undo takes back can be seen."""
        return self.states[self.at].place

    def did(self, name: str, campaign: Campaign, place: Place = NOWHERE, *, burst: str = "") -> History:
        """Return the history after a step. What was undone before it can't be redone any more.

        A step that changed nothing leaves no trace. One of the same burst as the last goes on with
        that one: the letters of a word are typed one by one, and undone together.
        """
        if campaign is self.now or campaign == self.now:
            return self
        at = self.at + 1
        if burst and self.at and self.states[self.at].burst == burst:
            at = self.at
        states = (*self.states[:at], State(name, campaign, place, burst))
        if len(states) > MOST_STEPS + 1:
            states = (State("", states[1].campaign), *states[2:])  # the first step can't be undone any more
        return History(states, len(states) - 1)

    def remembering(self, fact: Callable[[Campaign], Campaign]) -> History:
        """Return the history in which something is so before and after every step: it can't be undone."""
        return replace(self, states=tuple(replace(s, campaign=fact(s.campaign)) for s in self.states))

    def undo(self) -> History:
        """Return the history one step back; at the beginning, itself."""
        return replace(self, at=max(self.at - 1, 0))

    def redo(self) -> History:
        """Return the history one step forth; at the end, itself."""
        return replace(self, at=min(self.at + 1, len(self.states) - 1))

"""What was found about two names: a likeness, what speaks for it and what against, in plain words."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Likeness(enum.IntEnum):
    """Whether two names are one signatory. A higher one is more alike."""

    DIFFERENT = 0
    PERHAPS = 1  # a person is asked
    SAME = 2  # safe to fold without asking

    @property
    def word(self) -> str:
        """How it is called outside: "different", "perhaps", "same"."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A likeness with its evidence, each a clause that can follow "Why: "."""

    likeness: Likeness
    grounds: tuple[str, ...] = ()  # what speaks for one signatory
    against: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """All of it in one line."""
        told = "; ".join(self.grounds)
        return (
            f"{told}; but {'; '.join(self.against)}"
            if self.against and told
            else told or "; ".join(self.against)
        )


NOTHING = Judgement(Likeness.DIFFERENT)

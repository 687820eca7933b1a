"""What we tell without stopping: something wrong in the content, its place, and a fix.

A problem is a value. Whoever finds one collects it; nobody raises it. Like an error's,
its message keeps its facts apart, so that a door can say it in its own language.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, fields


class Severity(enum.StrEnum):
    """The two grades a problem can have."""

    STOPS = "error"  # stops the export of the letters it concerns
    LOOK = "warning"  # worth a look; the letter is written


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is. Only the parts that apply are filled; lines, rows and columns count from 1."""

    file: str = ""
    part: str = ""  # a member of a campaign file, or a room of the window: "letter.md", "roster"
    segment: str = ""
    wording: str = ""
    language: str = ""
    recipient: str = ""
    signatory: str = ""
    line: int = 0
    sheet: str = ""
    row: int = 0
    column: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the filled parts alone."""
        return {f.name: v for f in fields(self) if (v := getattr(self, f.name))}


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in the content.

    `kind` names the rule that found it ("another-recipients-name"); with the facts and the
    segment it says whether two problems are the same trouble, and whether one was accepted.
    """

    kind: str
    severity: Severity
    message: str
    place: Place = NOWHERE
    fix: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message.format_map(self.facts)

    def advice(self) -> str:
        """Return what to do about it."""
        return self.fix.format_map(self.facts)

    @property
    def stops(self) -> bool:
        """Whether a letter with this problem isn't written."""
        return self.severity is Severity.STOPS

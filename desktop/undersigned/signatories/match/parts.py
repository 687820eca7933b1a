"""What is taken off a name while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from undersigned.signatories.match.forms import FormKind, Style


@dataclass(slots=True)
class Parts:
    """What was taken off a name so far; lives within one `read`."""

    others: list[tuple[FormKind, str]] = field(default_factory=list)
    acronyms: list[str] = field(default_factory=list)
    legal: set[str] = field(default_factory=set)
    place: str = ""
    style: Style | None = None
    branch: str = ""
    person: bool = False
    capitals: bool = False
    strange: bool = False

    def at(self, place: tuple[str, ...], style: Style) -> None:
        """Note a place; the outermost comes first, and one within the same country only says it better."""
        if not self.place:
            self.place, self.style = " ".join(place), style
        elif not self.branch and " ".join(place) != self.place:
            self.branch = " ".join(place)

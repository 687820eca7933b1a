"""What the window needs of the room that reads letters people already have.

`reader` is the one place that knows which room that is.
"""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, cast

from undersigned.campaign.model import Addressee, Campaign


class Line(Protocol):
    """One line of the letter, known by its id."""

    @property
    def id(self) -> str:
        """What names it in corrections."""

    @property
    def text(self) -> str:
        """Its words on one line."""


class Found(Protocol):
    """One thing in the file that a question is about."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def author(self) -> str:
        """Whose it is."""


class Question(Protocol):
    """Something only a person can decide: tracked changes, hidden text, comments."""

    @property
    def key(self) -> str:
        """What names it in answers."""

    @property
    def sentence(self) -> str:
        """What is asked about."""

    @property
    def found(self) -> Sequence[Found]:
        """What was found."""

    @property
    def choices(self) -> Sequence[tuple[str, str]]:
        """Keys, and what a button says."""

    @property
    def answer(self) -> str:
        """The chosen key, "" where it is open."""


class Understood(Protocol):
    """A letter as far as it was understood."""

    source: Any
    language: str
    lines: Sequence[Line]
    roles: Mapping[str, str]
    questions: Sequence[Question]
    left_out: Sequence[object]
    date: datetime.date | None
    date_doubtful: bool
    addressees: Sequence[Addressee]
    recipient: str
    recipient_count: int
    names: Any
    said_count: int


class Reader(Protocol):
    """The room that reads letters."""

    Choices: Any  # (signatories=, recipient_field=, count_field=): what a person chose

    def read_letter(self, given: bytes | str, name: str = "") -> Understood:
        """Return what a file's bytes, or pasted HTML or text, are understood as."""

    def correct(self, understood: Understood, line: str, role: str) -> Understood:
        """Return what is understood when a line is said to be something else."""

    def answer(self, understood: Understood, question: str, choice: str) -> Understood:
        """Return what is understood when a question is answered."""

    def campaign_from(self, understood: Understood, choices: Any) -> Campaign:
        """Return the campaign."""


def reader() -> Reader | None:
    """Return the room that reads letters; None where this version has none."""
    try:
        return cast("Reader", importlib.import_module("undersigned.intake"))
    except ModuleNotFoundError:
        return None

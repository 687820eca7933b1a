"""The proofs of the letters, made in a process beside the window's: the one in view, and a check of all.

To be replaced.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from undersigned.problems import Problem
from undersigned.render.model import Spot
from undersigned.window.session import Session


@dataclass(frozen=True)
class Shown:
    """A letter as it would be exported now."""

    recipient: str
    language: str
    data: bytes  # the PDF's; b"" where a problem keeps the letter from being made at all
    pages: int
    signatories: int
    places: tuple[Spot, ...] = ()
    problems: tuple[Problem, ...] = ()

    def length_in_words(self) -> str:
        """Return how long it is: "2 pages and 3 lines"."""
        return ""

    def signers_in_words(self) -> str:
        """Return how many sign it."""
        return ""


class Proof(QObject):
    """Follows a session.

    Signals:
        shown(Shown): the letter in view as it would be exported now.
        checked(Checked): what is to fix in all letters.
    """

    shown = Signal(object)
    checked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def close(self) -> None:
        """End the process."""

"""The drawer with what is to fix."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from undersigned.window.proof import Proof
from undersigned.window.session import Session


class ToFix(QWidget):
    """Lists what is to fix.

    Signals:
        counted(int, bool): how much there is, and whether some of it stops a letter.
    """

    counted = Signal(int, bool)

    def __init__(self, session: Session, proof: Proof) -> None:
        super().__init__()

    def go_on(self) -> None:
        """Lead to the next."""

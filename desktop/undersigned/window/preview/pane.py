"""The pane that shows the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from undersigned.window.proof import Proof
from undersigned.window.session import Session


class PreviewPane(QWidget):
    """Shows the letter in view as it will be exported."""

    def __init__(self, session: Session, proof: Proof) -> None:
        super().__init__()

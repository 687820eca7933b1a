"""Which rows want a look: those that may be repeats, and those with something to fix."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from undersigned.campaign.model import Campaign
from undersigned.signatories.doubtful import in_question
from undersigned.window import dialogs
from undersigned.window.jobs import Job, at_once
from undersigned.window.proof import Checked, Proof
from undersigned.window.session import Session
from undersigned.window.signatories.listed import SignatoriesModel

_REST = 700  # milliseconds without a change, before repeats are looked for
_MOST_UNASKED = 3_000  # signatories; among more, repeats are looked for when somebody wants to see them


class Doubts(QObject):
    """Follows the roster and the check of all letters, and marks rows."""

    def __init__(self, session: Session, proof: Proof, model: SignatoriesModel, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.model = session, model
        self.job: Job | None = None
        self.repeats: frozenset[str] = frozenset()
        self.is_wanted = False  # by a filter
        self._looked_through: object = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self.look)
        proof.checked.connect(self._checked)
        self._troubles: Mapping[str, str] = {}
        if proof.latest_check is not None:
            self._checked(proof.latest_check)

    def follow(self, campaign: Campaign) -> None:
        """Look again in a while, if the roster isn't the one that was looked through."""
        if campaign.roster is not self._looked_through:
            there = {s.id for s in campaign.roster.signatories} if self.repeats else frozenset()
            self.repeats &= there
            self._mark()
            self._later.start()

    def want(self) -> None:
        """Look for repeats, however many there are."""
        self.is_wanted = True
        if self.session.campaign.roster is not self._looked_through:
            self.look()

    def look(self) -> None:
        """Look for repeats beside the main thread."""
        self._later.stop()
        roster = self.session.campaign.roster
        if roster is self._looked_through or (len(roster.signatories) > _MOST_UNASKED and not self.is_wanted):
            return
        if self.job is not None:
            self.job.stop()
        self._looked_through = roster
        job = self.job = Job(at_once(lambda: in_question(roster)), self)
        job.came.connect(lambda found: self._came(job, found))
        job.ended.connect(lambda error: self._ended(job, error))
        job.start()

    def leave(self) -> None:
        """Look no more."""
        self._later.stop()
        if self.job is not None:
            self.job.stop()

    def _came(self, job: Job, found: object) -> None:
        if job is self.job and isinstance(found, frozenset):
            self.repeats = found & self.model.by_id.keys()
            self._mark()

    def _ended(self, job: Job, error: object) -> None:
        if job is self.job and error is not None:
            self._looked_through = None  # so that whoever comes back, or asks for it, has it looked for again

    def _checked(self, checked: Checked) -> None:
        troubles: dict[str, str] = {}
        for trouble in checked.troubles:
            said = dialogs.said(trouble.problem.message, dict(trouble.problem.facts))
            troubles |= {place.signatory: said for place in trouble.places if place.signatory}
        self._troubles = troubles
        self._mark()

    def _mark(self) -> None:
        self.model.mark(self.repeats, self._troubles)

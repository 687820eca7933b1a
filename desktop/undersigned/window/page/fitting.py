"""Making letters fit on so many pages, beside the main thread."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.window.jobs import Job

if TYPE_CHECKING:  # what sets letters is slow to load
    from undersigned.fitting import Fitted, Tried


class Fitting(QObject):
    """Makes letters fit, beside the main thread.

    Signals:
        moved(Tried): a letter was set once more.
        ended(): it is over; `found`, `error` and `is_stopped` say how.
    """

    moved = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self.campaign: Campaign | None = None  # as it was given
        self.found: Fitted | None = None
        self.error: UndersignedError | None = None
        self.is_stopped = False
        self.pages, self.recipient = 0, ""

    @property
    def is_running(self) -> bool:
        """Whether letters are being fitted."""
        return self.job is not None

    def start(self, campaign: Campaign, pages: int, recipient: str) -> None:
        """Begin, for all letters or for one."""
        if self.job is not None:
            return
        self.campaign, self.pages, self.recipient = campaign, pages, recipient
        self.found, self.error, self.is_stopped = None, None, False

        def work() -> Iterator[object]:
            from undersigned.fitting import fit

            yield from fit(campaign, pages, recipient)

        self.job = Job(work, self)
        self.job.came.connect(self._came)
        self.job.ended.connect(self._ended)
        self.job.start()

    def stop(self) -> None:
        """Stop after the letter at hand; nothing is changed then."""
        if self.job is not None:
            self.is_stopped = True
            self.job.stop()

    def _came(self, step: Tried | Fitted) -> None:
        from undersigned.fitting import Fitted

        if isinstance(step, Fitted):
            self.found = step
        else:
            self.moved.emit(step)

    def _ended(self, error: UndersignedError | None) -> None:
        self.job, self.error = None, error
        if self.is_stopped:
            self.found = None
        self.ended.emit()

"""Questions to the process of an import, asked beside the window's thread; only the last one counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from undersigned.campaign.import_process import ImportProcess
from undersigned.campaign.model import Campaign
from undersigned.campaign.roster_import import Request
from undersigned.errors import UndersignedError
from undersigned.window.jobs import Job, at_once

Answered = Callable[[UndersignedError | None, list[object]], None]


class Questions(QObject):
    """What a dialog asks of its own process, which ends with `close`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.process = ImportProcess()
        self._job: Job | None = None

    def begin(self) -> None:
        """Have the process ready when the first question comes."""
        Job(at_once(self.process.begin), self).start()

    @property
    def is_open(self) -> bool:
        """Whether an answer is waited for."""
        return self._job is not None

    def ask(self, campaign: Campaign, make: Callable[[], Request], answered: Answered) -> None:
        """Ask of a campaign's roster; `make` makes the request beside the main thread.

        `answered` is called with what went wrong and the pieces of the answer, unless another question
        came, or nobody waits any more.
        """
        self.stop()
        roster, recipients = campaign.roster, {r.id: r.name for r in campaign.recipients}
        pieces: list[object] = []

        def work() -> Iterator[object]:
            yield from self.process.ask(make(), roster, recipients)

        job = self._job = Job(work, self)

        def take(piece: object) -> None:
            if self._job is job and piece is not None:
                pieces.append(piece)

        def ended(error: UndersignedError | None) -> None:
            if self._job is job:
                self._job = None
                answered(error, pieces)

        job.came.connect(take)
        job.ended.connect(ended)
        job.start()

    def stop(self) -> None:
        """Wait no more."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    def close(self) -> None:
        """Wait no more, and end the process."""
        self.stop()
        self.process.close()

"""The families that letters can be set in, found beside the main thread."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from undersigned.campaign.model import Campaign
from undersigned.window.jobs import Job

_FIRST = ("Noto Serif", "Noto Sans")  # as `faces.installed.OFFERED`, whose library is slow to load


class Families(QObject):
    """Looks once for each text's characters.

    Signals:
        found(): `names` are others.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = _FIRST
        self._looked: tuple[object, ...] = ()
        self._job: Job | None = None

    def look(self, campaign: Campaign) -> None:
        """Look for a campaign's own families, and for those that can draw its text."""
        letters = frozenset("".join(s.text for s in (*campaign.text.segments, *campaign.text.frame)))
        fonts = campaign.fonts
        if (letters, fonts) == self._looked or self._job is not None:
            return
        self._looked = (letters, fonts)

        def work() -> Iterator[object]:
            from undersigned.faces.installed import families_for
            from undersigned.faces.own import own_families

            yield tuple(dict.fromkeys((*own_families(fonts), *families_for(letters))))

        self._job = Job(work, self)
        self._job.came.connect(self._came)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _came(self, names: tuple[str, ...]) -> None:
        if names != self.names:
            self.names = names
            self.found.emit()

    def _ended(self, error: object) -> None:
        self._job = None

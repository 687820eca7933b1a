"""Suggestions for the text in hand, found beside the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from undersigned.campaign.model import Campaign
from undersigned.text.pieces import Piece
from undersigned.translations import memory
from undersigned.translations.memory import Kept
from undersigned.translations.suggestions import Suggestion, suggestions
from undersigned.translations.units import Unit
from undersigned.window.jobs import Job, waited
from undersigned.window.names import isolated
from undersigned.window.settings import Settings
from undersigned.window.translating import words
from undersigned.window.translating.told import Lines, Told

REMEMBER = "remember-translations"  # the setting
_SOON = 150  # ms that somebody stays with a text before it is looked for any


class Suggestions(QObject):
    """Fills the lines of suggestions.

    Signals:
        taken(str): this translation is to be used.
    """

    taken = Signal(str)

    def __init__(
        self, lines: Lines, says: Callable[[Piece], str], settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.lines, self._says, self._settings = lines, says, settings
        self.found: tuple[Suggestion, ...] = ()
        self._asked: tuple[Campaign, Unit] | None = None
        self._for: tuple[object, ...] = ()
        self._job: Job | None = None
        self._keeping: Job | None = None
        self._kept: tuple[Kept, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._look)
        lines.wanted.connect(self.take)

    @property
    def remembers(self) -> bool:
        """Whether translations are kept from one campaign to the next."""
        return self._settings.truth(REMEMBER, otherwise=True)

    def look(self, campaign: Campaign, unit: Unit) -> None:
        """Look for what may help with a text, where that may be something else than before."""
        wanted = (unit.key, unit.language, unit.source, unit.standing, campaign.text.segments)
        if wanted != self._for:
            if wanted[:3] != self._for[:3]:
                self._show(())
            self._for = wanted
            self._asked = (campaign, unit)
            self._soon.start()

    def forget(self) -> None:
        """Begin anew, with another campaign."""
        self._for, self._kept = (), None
        self._show(())

    def kept(self) -> tuple[Kept, ...]:
        """Return what is kept of earlier campaigns, read beside the main thread."""
        if self._kept is None:
            self._kept = waited(memory.read) if self.remembers else ()
        return self._kept

    def keep(self, campaign: Campaign) -> None:
        """Keep what is done in a campaign for later ones, beside the main thread; samples teach nothing."""
        is_free = self._keeping is None or self._keeping.wait(0)
        if self.remembers and campaign.id and not campaign.sample and is_free:

            def work() -> Iterator[object]:
                yield memory.keep(campaign)

            old, self._keeping = self._keeping, Job(work, self)
            if old is not None:
                old.deleteLater()
            self._keeping.start()

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()
        if self._job is not None:
            self._job.stop()

    def take(self, at: int) -> None:
        """Use one of them."""
        if 0 <= at < len(self.found):
            self.taken.emit(self.found[at].text)

    def _look(self) -> None:
        if self._asked is None:
            return
        if self._job is not None and not self._job.wait(0):
            self._soon.start()
            return
        campaign, unit = self._asked
        asked = self._for

        def work() -> Iterator[object]:
            if self._kept is None:
                self._kept = memory.read() if self.remembers else ()
            yield asked, suggestions(campaign, unit, self._kept)

        old, self._job = self._job, Job(work, self)
        if old is not None:
            old.deleteLater()
        self._job.came.connect(self._came)
        self._job.start()

    def _came(self, found: tuple[object, tuple[Suggestion, ...]]) -> None:
        if found[0] == self._for:
            self._show(found[1])

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        self.found = found
        unit = self._asked[1] if self._asked is not None else None
        self.lines.tell([self._told(one, unit) for one in found] if unit is not None else ())

    def _told(self, one: Suggestion, unit: Unit) -> Told:
        translate = QCoreApplication.translate
        says = self._says
        origin = ""
        if one.campaign:
            origin = translate("Translating", "from “{campaign}”").format(campaign=isolated(one.campaign))
        elif one.aside:
            origin = translate("Translating", "of a text that is gone")
        if one.is_exact:
            more = translate("Translating", "the very same text")
        else:
            more = words.difference(one.source, unit.source, says)
        more = " · ".join(filter(None, (origin, more)))
        return Told(
            words.plain(one.text, says),
            translate("Translating", "Use it"),
            more=more,
            rich=True,
            language=unit.language,
        )

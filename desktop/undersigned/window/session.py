"""What one window works on: a campaign with its history, its file, and the letter in view.

The one place in which a window's state changes. Everybody hands in a whole new campaign and hears
of it by `changed`, with the campaign before and after and who asked, so that each room draws
anew only what concerns it. Wording, layout and files are the rooms' below; here is only which
campaign is the present one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undersigned.campaign.history import History
from undersigned.campaign.model import Campaign, Recipient
from undersigned.problems import NOWHERE, Place, Problem


@dataclass(frozen=True, slots=True)
class View:
    """The letter that all rooms show: its recipient's id and its language; "" where there is none yet."""

    recipient: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A campaign that became another: by a step, by undo or redo, or because another one was opened.

    `by` is whoever asked, so that an editor needn't draw again what was typed into it.
    """

    before: Campaign
    after: Campaign
    step: str = ""
    place: Place = NOWHERE
    by: object = None
    opened: bool = False
    for_good: bool = False  # nobody may get at what was before


class Session(QObject):
    """One campaign being worked on.

    Signals:
        changed(Change): the campaign is another; comes before `viewed` where both do.
        viewed(View): the letter in view is another.
        saved(): the file on the disk holds the campaign as it is; also after another was opened.
        led(Place): the place that everybody should show, such as where an undone step was made.
    """

    changed = Signal(object)
    viewed = Signal(object)
    saved = Signal()
    led = Signal(object)

    def __init__(self, campaign: Campaign, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History.of(campaign)
        self._saved = campaign
        self.path: Path | None = None
        self.sha256: str | None = None  # of the file as it was read or written last
        self.problems: tuple[Problem, ...] = ()  # of the file's text, as it was opened
        self.view = self._fitting(View())

    # ------------------------------------------------------------- what is

    @property
    def campaign(self) -> Campaign:
        """The campaign as it is now."""
        return self._history.now

    @property
    def recipient(self) -> Recipient | None:
        """Whom the letter in view is to; None where nobody is yet."""
        return self.campaign.recipient(self.view.recipient)

    @property
    def is_modified(self) -> bool:
        """Whether something isn't on the disk yet."""
        return self.campaign is not self._saved

    @property
    def to_undo(self) -> str:
        """The name of the step that undo takes back, "" where there is none."""
        return self._history.to_undo

    @property
    def to_redo(self) -> str:
        """The name of the step that redo does again, "" where there is none."""
        return self._history.to_redo

    # ------------------------------------------------------------- what happens

    def do(
        self, step: str, campaign: Campaign, place: Place = NOWHERE, *, by: object = None, burst: str = ""
    ) -> None:
        """Take a step, which can be undone under its name.

        Args:
            step: What was done, as the menu says it: "Leave out for Amazon".
            campaign: As it is after it.
            place: Where it can be seen.
            by: Who asks; handed on to those who hear of the change.
            burst: The same for steps that are undone together.
        """
        before = self.campaign
        self._history = self._history.did(step, campaign, place, burst=burst)
        self._tell(Change(before, self.campaign, step, place, by))

    def remember(self, fact: Callable[[Campaign], Campaign]) -> None:
        """Take in what has happened outside, such as an export: a fact that no undo takes back."""
        before = self.campaign
        self._history = self._history.remembering(fact)
        self._tell(Change(before, self.campaign))

    def do_for_good(self, step: str, campaign: Campaign, place: Place = NOWHERE) -> None:
        """Take a step that nobody can undo, nor anything before it: earlier states held what must go."""
        before, self._history = self.campaign, History.of(campaign)
        self._saved = replace(campaign)  # it isn't on the disk, and nothing here keeps what was
        self._tell(Change(before, campaign, step, place, for_good=True))

    def undo(self) -> None:
        """Take the last step back, and lead to its place."""
        self._move(self._history.undo(), self._history.place, self.to_undo)

    def redo(self) -> None:
        """Take the step again that was undone last, and lead to its place."""
        forth = self._history.redo()
        self._move(forth, forth.place, self.to_redo)

    def _move(self, history: History, place: Place, step: str) -> None:
        if history.at == self._history.at:
            return
        before = self.campaign
        self._history = history
        self._tell(Change(before, self.campaign, step, place))
        self.led.emit(place)

    def look_at(self, recipient: str = "", language: str = "") -> None:
        """Put another letter in view; "" leaves the recipient, or takes the language of its letter."""
        self._look(View(recipient or self.view.recipient, language))

    def lead_to(self, place: Place) -> None:
        """Ask everybody to show a place; the letter it names comes into view first."""
        if place.recipient and self.campaign.recipient(place.recipient) is not None:
            self.look_at(place.recipient, place.language)
        self.led.emit(place)

    def begin(
        self,
        campaign: Campaign,
        path: Path | None = None,
        sha256: str | None = None,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        """Work on another campaign; one without a path isn't on any disk yet."""
        before = self.campaign
        self._history = History.of(campaign)
        self._saved = campaign
        self.path, self.sha256, self.problems = path, sha256, problems
        self._tell(Change(before, campaign, opened=True))
        self.saved.emit()

    def save(self, path: Path, *, replacing: str | None) -> None:
        """Save to a file; `replacing` is the hash of the one that may be written over.

        Raises:
            UnwritableError: nothing has changed (see `campaign.file.write`).
        """
        from undersigned.campaign import file

        campaign = self.campaign
        self.written(campaign, path, file.write(path, campaign, replacing=replacing))

    def written(self, campaign: Campaign, path: Path, sha256: str) -> None:
        """Hear that a file holds a campaign of this history: the present one, or one before it."""
        self.path, self.sha256 = path, sha256
        self._saved = campaign
        self.saved.emit()

    def unsaved(self) -> None:
        """Count the campaign as not on the disk, such as one that was recovered."""
        self._saved = replace(self._saved)
        self.saved.emit()

    # ------------------------------------------------------------- inside

    def _tell(self, change: Change) -> None:
        if change.before is change.after and not change.opened:
            return
        view = self._fitting(View() if change.opened else self.view)
        moved, self.view = view != self.view, view
        self.changed.emit(change)
        if moved or change.opened:
            self.viewed.emit(view)

    def _look(self, view: View) -> None:
        view = self._fitting(view)
        if view != self.view:
            self.view = view
            self.viewed.emit(view)

    def _fitting(self, view: View) -> View:
        """Return the view, or the nearest there is: the first recipient, a language of its letters."""
        campaign = self.campaign
        recipient = campaign.recipient(view.recipient) or next(iter(campaign.recipients), None)
        if recipient is None:
            return View("", campaign.text.language)
        from undersigned.letter.facts import language_of

        known = (*recipient.languages, campaign.text.language, *campaign.languages)
        language = view.language if view.language in known else language_of(campaign, recipient)
        return View(recipient.id, language)

"""Opening and saving: which campaign the window works on, and that nothing of it is lost.

Nothing is written over that isn't what was read. What stands in a save's way is said in one
sentence with another way beside it, and the campaign stays as it is, open and not saved.
What is asked of people is `file_questions`' business.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, sha256_of
from undersigned.errors import ChangedOnDiskError, UnconfirmedError, UndersignedError
from undersigned.problems import Problem
from undersigned.proof.packing import Packing
from undersigned.window import collecting, dialogs, file_places, file_questions
from undersigned.window.jobs import draw, waited
from undersigned.window.message_bar import MessageBars
from undersigned.window.presence import Presence
from undersigned.window.presence import read as read_note
from undersigned.window.recovery import Recovery
from undersigned.window.recovery_copies import Left, Owner
from undersigned.window.saving import Saving
from undersigned.window.session import Session
from undersigned.window.settings import Settings
from undersigned.window.watch import Watch


class Files(QObject):
    """The files of one window.

    Signals:
        entered(): a campaign was opened or begun, so the workspace should show.
        elsewhere(Path): a file that should show in a window of its own.
        stirred(): saving began or ended, or a recovery copy was made.
    """

    entered = Signal()
    elsewhere = Signal(object)
    stirred = Signal()

    def __init__(
        self, session: Session, settings: Settings, window: QWidget, owner: Owner | None = None
    ) -> None:
        super().__init__(window)
        self.session, self.settings, self.window = session, settings, window
        self.bars = MessageBars()
        self.packing = Packing()
        self.recovery = Recovery(session, owner, self.packing, self)
        self.recovery.is_on = owner is not None and settings.truth("recovery", otherwise=True)
        self.watch = Watch(session, self)
        self.presence = Presence()
        self.look_only = False  # saving asks for another place first
        self.saving: Saving | None = None
        self._again = False
        self.watch.changed.connect(self._changed_on_disk)
        self.watch.gone.connect(lambda: file_questions.bar_gone(self))
        self.watch.same.connect(lambda: self.bars.close_bar("disk"))
        self.recovery.kept.connect(self.stirred)
        self.recovery.failed.connect(lambda error: file_questions.bar_no_recovery(self, error))

    # ------------------------------------------------------------- beginning and opening

    def begin(self, campaign: Campaign, *, unsaved: bool = False) -> None:
        """Begin with a campaign that isn't on any disk yet.

        Args:
            campaign: To begin with.
            unsaved: Whether it would be a loss already: it holds somebody's own words.
        """
        if self.may_leave():
            self._enter(campaign)
            if unsaved:
                self.session.unsaved()

    def open(self, path: Path) -> bool:
        """Open a campaign file; what stands in the way is told. Return whether it is open."""
        return self.may_leave() and self.load(path)

    def load(self, path: Path) -> bool:
        """Open a campaign file in the present one's stead."""
        from undersigned.campaign import file

        path = path.absolute()
        try:
            opened = waited(lambda: file.read(path))
            campaign = waited(lambda: understood(opened.campaign))
        except UndersignedError as error:
            dialogs.tell_error(self.window, self.tr("This file can’t be opened"), error)
            return False
        passing = file_places.is_passing(path)
        note = None if passing else self.presence.enter(path)
        self._enter(campaign, path, opened.sha256, opened.problems)
        self.settings.keep_recent(path)
        self.look_only = passing or note is not None
        if note is not None:
            file_questions.bar_open_elsewhere(self, note)
        elif self.look_only:
            file_questions.bar_passing(self)
        if other := file_places.conflict_copy(path):
            file_questions.bar_conflict_copy(self, other)
        return True

    def open_recovered(self, left: Left, *, as_copy: bool = False) -> bool:
        """Open what a crash left; as a copy it is untitled, and the saved one stays what it is."""
        try:
            campaign = waited(lambda: understood(left.campaign()))
        except UndersignedError as error:
            dialogs.tell_error(self.window, self.tr("This copy can’t be opened"), error)
            return False
        path = Path(left.facts.path) if left.facts.path and not as_copy else None
        note = self.presence.enter(path) if path is not None and path.exists() else None
        self._enter(campaign, path, left.facts.base or None)
        self.look_only = note is not None
        self.session.unsaved()
        self.recovery.adopt(left)
        self.watch.look()
        return True

    def _enter(
        self,
        campaign: Campaign,
        path: Path | None = None,
        sha256: str | None = None,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        if path is None:
            self.presence.leave()
        self.look_only = False
        self.bars.close_all()
        self.session.begin(campaign, path, sha256, problems)
        collecting.keep()
        draw()
        self.window.setUpdatesEnabled(False)  # what is laid out in one turn is painted in the next
        try:
            self.entered.emit()
            draw()
        finally:
            self.window.setUpdatesEnabled(True)

    def choose_and_open(self) -> None:
        """Ask for a campaign file and open it."""
        kinds = self.tr("Undersigned campaigns (*.undersigned)") + ";;" + self.tr("All files (*)")
        if path := dialogs.file_to_open(self.window, self.tr("Open"), self.folder(), kinds):
            self.open(path)

    # ------------------------------------------------------------- saving

    def save(self) -> bool:
        """Save where the campaign is; where it is nowhere yet, ask.

        Returns:
            Whether it is saved, or is being saved while the window goes on.
        """
        if self.saving is not None:
            self._again = True
            return True
        if self.session.path is None or self.look_only:
            return self.save_as()
        return self.save_to(self.session.path, self.session.sha256)

    def save_as(self, suggested: Path | None = None) -> bool:
        """Ask for a place and save there."""
        from undersigned.export.names import legal

        self.finish_saving()
        name = legal(self.session.campaign.title) or self.tr("Letter")
        suggested = suggested or self.folder() / (name + dialogs.SUFFIX)
        kinds = self.tr("Undersigned campaigns (*.undersigned)")
        path = dialogs.file_to_save(self.window, self.tr("Save as"), suggested, kinds, dialogs.SUFFIX)
        if path is None:
            return False
        note = read_note(file_places.note_of(path))
        if note is not None and note.token != self.presence.token:
            file_questions.tell_in_use(self, path, note)
            return False
        return self.save_to(path, self._replacing(path))

    def save_to(self, path: Path, replacing: str | None) -> bool:
        """Save to a place; `replacing` is the hash of what may be written over."""
        self.finish_saving()
        self._again = False
        self.watch.is_resting = True
        self.saving = Saving(self.session.campaign, path, replacing, self.packing, self._ended)
        self.saving.start()
        self.stirred.emit()
        return True

    def _ended(self) -> None:
        """Hear what became of a save."""
        saving, self.saving = self.saving, None
        assert saving is not None
        self.watch.is_resting = False
        if saving.sha256:
            self._note_saved(saving)
        if isinstance(saving.error, UnconfirmedError):
            dialogs.tell_error(self.window, self.tr("Saved, but not confirmed"), saving.error)
        elif isinstance(saving.error, ChangedOnDiskError):
            file_questions.ask_changed(self, saving.path, saving.error)
        elif saving.error is not None:
            file_questions.ask_elsewhere(self, saving)
        elif self._again and self.session.is_modified:
            self.save()
        self.stirred.emit()

    def _note_saved(self, saving: Saving) -> None:
        moved = saving.path != self.session.path
        self.session.written(saving.campaign, saving.path, saving.sha256)
        self.settings.keep_recent(saving.path)
        self.look_only = False
        for key in ("disk", "place"):
            self.bars.close_bar(key)
        if moved:
            self.presence.enter(saving.path)

    def finish_saving(self) -> None:
        """Wait for a save that is under way, and for what comes of it."""
        while self.saving is not None:
            self.saving.wait()

    def _replacing(self, path: Path) -> str | None:
        """Return the hash of the file there, which somebody just agreed to replace; None for none."""
        from undersigned.campaign.archive import MOST_FILE

        if self.session.path is not None and path == self.session.path:
            return self.session.sha256
        try:
            return sha256_of(read_bounded(path, MOST_FILE)) if path.exists() else None
        except UndersignedError:
            return None  # then saving says what is wrong with it

    def may_leave(self) -> bool:
        """Whether the present campaign may be left: it is saved, or nobody wants it saved."""
        self.finish_saving()
        if not self.session.is_modified:
            return True
        title = name_of(self.session)
        answer = dialogs.ask(
            self.window,
            self.tr("Save first?"),
            self.tr("Save the changes to “{title}”?").format(title=title),
            self.tr("If you don’t save, what you changed since you last saved is lost."),
            (self.tr("Save"), self.tr("Don’t save")),
        )
        if answer == 0 and self.save():
            self.finish_saving()
            return not self.session.is_modified
        return answer == 1

    def close(self) -> None:
        """End: everything is saved, or nobody wants it saved."""
        self.finish_saving()
        self.presence.leave()
        self.recovery.close()
        self.packing.close()

    # ------------------------------------------------------------- inside

    def _changed_on_disk(self) -> None:
        file_questions.bar_changed(self)

    def folder(self) -> Path:
        """Return the folder where people are likely to look."""
        path = self.session.path
        if path is not None and not file_places.is_passing(path):
            return path.parent
        known = self.settings.text("folder")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(known or documents)


def understood(campaign: Campaign) -> Campaign:
    """Have the letter that is shown first understood, beside the window, which then remembers its parts."""
    from undersigned.letter.addressed import addressed
    from undersigned.letter.manuscript import manuscript

    for first in campaign.recipients[:1]:
        manuscript(campaign, first.id)
        addressed(campaign, first.id)
    return campaign


def name_of(session: Session) -> str:
    """Return what the window's title calls the campaign."""
    if session.path is not None:
        return session.path.stem
    return session.campaign.title or QCoreApplication.translate("Files", "Untitled")

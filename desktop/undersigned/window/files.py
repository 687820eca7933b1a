"""Opening and saving: which campaign the window works on, and that nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.window import dialogs
from undersigned.window.session import Session
from undersigned.window.settings import Settings


class Files(QObject):
    """The files of one window.

    Signals:
        entered(): a campaign was opened or begun, so the workspace should show.
    """

    entered = Signal()

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.settings, self.window = session, settings, window

    def begin(self, campaign: Campaign) -> None:
        """Begin with a campaign that isn't on any disk yet."""
        if self.may_leave():
            self.session.begin(campaign)
            self.session.unsaved()
            self.entered.emit()

    def open(self, path: Path) -> None:
        """Open a campaign file; what stands in the way is told."""
        if not self.may_leave():
            return
        try:
            opened = file.read(path)
        except UndersignedError as error:
            dialogs.tell_error(self.window, self.tr("This file can’t be opened"), error)
            return
        self.session.begin(opened.campaign, path, opened.sha256, opened.problems)
        self.settings.keep_recent(path)
        self.entered.emit()

    def choose_and_open(self) -> None:
        """Ask for a campaign file and open it."""
        kinds = self.tr("Undersigned campaigns (*.undersigned)") + ";;" + self.tr("All files (*)")
        if path := dialogs.file_to_open(self.window, self.tr("Open"), self._folder(), kinds):
            self.open(path)

    def save(self) -> bool:
        """Save where the campaign is; where it is nowhere yet, ask. Return whether it is saved."""
        if self.session.path is None:
            return self.save_as()
        return self._save(self.session.path, self.session.sha256)

    def save_as(self) -> bool:
        """Ask for a place and save there."""
        suggested = self._folder() / ((self.session.campaign.title or self.tr("Letter")) + dialogs.SUFFIX)
        kinds = self.tr("Undersigned campaigns (*.undersigned)")
        path = dialogs.file_to_save(self.window, self.tr("Save as"), suggested, kinds, dialogs.SUFFIX)
        if path is None:
            return False
        there = path.exists()
        return self._save(path, file.read(path).sha256 if there else None)

    def _save(self, path: Path, replacing: str | None) -> bool:
        try:
            self.session.save(path, replacing=replacing)
        except UndersignedError as error:
            dialogs.tell_error(self.window, self.tr("Not saved"), error)
            return False
        self.settings.keep_recent(path)
        return True

    def may_leave(self) -> bool:
        """Whether the present campaign may be left: it is saved, or nobody wants it saved."""
        if not self.session.is_modified:
            return True
        title = self.session.campaign.title or self.tr("this letter")
        answer = dialogs.ask(
            self.window,
            self.tr("Save first?"),
            self.tr("Save the changes to “{title}”?").format(title=title),
            self.tr("If you don’t save, what you changed since you last saved is lost."),
            (self.tr("Save"), self.tr("Don’t save")),
        )
        return answer == 1 or (answer == 0 and self.save())

    def _folder(self) -> Path:
        if self.session.path is not None:
            return self.session.path.parent
        known = self.settings.text("folder")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(known or documents)


def name_of(session: Session) -> str:
    """Return what the window's title calls the campaign."""
    if session.path is not None:
        return session.path.stem
    return session.campaign.title or QCoreApplication.translate("Files", "Untitled")

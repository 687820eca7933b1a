"""What is done with the logos of the letterhead and of the cover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from undersigned.campaign import pictures
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.problems import Place
from undersigned.window import dialogs
from undersigned.window.jobs import Job, at_once
from undersigned.window.names import isolated
from undersigned.window.page.pictures import Pictures

if TYPE_CHECKING:
    from undersigned.window.page.room import PageRoom


class PictureDeeds(QObject):
    """Each is a step of its own; a picture file is read apart."""

    def __init__(self, room: PageRoom) -> None:
        super().__init__(room)
        self.room = room
        self._reading: Job | None = None

    def listen(self, where: str, shown: Pictures) -> None:
        """Do what is asked for at one of the places that have pictures."""
        shown.asked.connect(lambda: self.choose(where))
        shown.given.connect(lambda path: self.take(path, where))
        shown.removed.connect(lambda name: self._remove(where, name))
        shown.moved.connect(lambda name: self._move(where, name))
        shown.described.connect(lambda name, text, burst: self._describe(where, name, text, burst))

    def choose(self, where: str) -> None:
        """Ask for a picture file, and take it."""
        kinds = QCoreApplication.translate("PageRoom", "Pictures") + " (*.png *.jpg *.jpeg)"
        title = QCoreApplication.translate("PageRoom", "Choose a picture")
        path = dialogs.file_to_open(self.room, title, Path.home(), kinds)
        if path is not None:
            self.take(path, where)

    def take(self, path: Path, where: str = pictures.LETTERHEAD) -> None:
        """Put a picture file into the letterhead, or onto the cover, once it was made anew apart."""
        if self._reading is not None:
            return
        self.room.session.lead_to(Place(part="paper", column=f"pictures:{where}"))
        said = QCoreApplication.translate("PageRoom", "Reading {file}…").format(file=isolated(path.name))
        self.room.notice.say(said)
        job = self._reading = Job(at_once(lambda: _read_picture(path)), self)
        job.came.connect(lambda found: self._take_in(where, *found))
        job.ended.connect(self._read)
        job.start()

    def _take_in(self, where: str, data: bytes, media_type: str) -> None:
        campaign = pictures.put(self.room.session.campaign, where, data, media_type)
        step = QCoreApplication.translate("PageRoom", "Add a logo to the cover")
        if where == pictures.LETTERHEAD:
            step = QCoreApplication.translate("PageRoom", "Add a logo to the letterhead")
        self.room.do(step, campaign, f"pictures:{where}")

    def _read(self, error: UndersignedError | None) -> None:
        self._reading = None
        if error is not None:
            self.room.tell(error)
        else:
            self.room.notice.hide()

    def _remove(self, where: str, name: str) -> None:
        campaign = pictures.taken_out(self.room.session.campaign, where, name)
        step = QCoreApplication.translate("PageRoom", "Remove a logo")
        self.room.do(step, campaign, f"pictures:{where}")
        self.room.form.pictures[where].add.setFocus()

    def _move(self, where: str, name: str) -> None:
        """Put a picture one place forward."""
        campaign = pictures.moved(self.room.session.campaign, where, name, -1)
        self.room.do(QCoreApplication.translate("PageRoom", "Move a logo"), campaign, f"pictures:{where}")

    def _describe(self, where: str, name: str, text: str, burst: str) -> None:
        campaign = pictures.described(self.room.session.campaign, name, text)
        step = QCoreApplication.translate("PageRoom", "Say what a logo shows")
        self.room.do(step, campaign, f"pictures:{where}", burst=f"{burst} {name}")


def _read_picture(path: Path) -> tuple[bytes, str]:
    """Return a picture made anew, and its kind; what reads pictures is slow to load, so it is here."""
    from undersigned.intake.pictures_given import MOST_BYTES, take_picture

    return take_picture(read_bounded(path, MOST_BYTES), path.name)

"""When recovery copies are made: after every pause in typing, and often enough while it goes on.

One `Recovery` follows one session. Each change goes to the disk as a record at once, and a copy of all
is made when somebody pauses: both beside the main thread, of a frozen campaign, so typing goes on
meanwhile. They are removed as soon as the campaign is saved, undone to what is
saved, or left with somebody's consent. What a copy is: `recovery_copies`.
"""

from __future__ import annotations

import contextlib
import datetime
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from undersigned import __version__
from undersigned.campaign.model import Campaign
from undersigned.disk import unwritable
from undersigned.errors import UndersignedError
from undersigned.proof.packing import Packing
from undersigned.window import recovery_copies as copies
from undersigned.window.jobs import Teller
from undersigned.window.recovery_records import Records
from undersigned.window.session import Change, Session

PAUSE = 700  # ms without a change, after which a copy is made
_SOON = 20  # ms from a change to its record: first the window draws it
LONGEST = 5000  # ms from the first change that is in no copy, also while typing goes on
_AHEAD = 400  # ms after something was opened, when the process that packs is started


class Recovery(QObject):
    """Keeps a recovery copy of what a session works on.

    Signals:
        kept(): a copy holds the campaign as it was a moment ago.
        failed(error): none could be made; said once until one can again.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, owner: copies.Owner | None, packing: Packing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._packing = packing
        self.session, self.owner = session, owner
        self.is_on = owner is not None
        self.kept_at: datetime.datetime | None = None
        self._place: Path | None = None
        self._unwanted: list[Path] = []  # copies that go once nothing is being written to them
        self._held: Campaign | None = None  # what the copy on the disk holds
        self._writing: threading.Thread | None = None
        self._error: UndersignedError | None = None
        self._told = False
        self._records = Records()
        self._soon = _timer(self, _SOON, lambda: self._records.put(session.campaign))
        self._pause = _timer(self, PAUSE, self.keep)
        self._longest = _timer(self, LONGEST, self.keep)
        self._ahead = _timer(self, _AHEAD, packing.start)
        self._teller = Teller()
        self._teller.ended.connect(self._written)
        session.changed.connect(self._changed)
        session.saved.connect(self._saved)

    # ------------------------------------------------------------- what happens

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.forget()
            if self.is_on and self.session.campaign.id:
                self._ahead.start()
            return
        if change.for_good:
            self.forget()
        self._settle()

    def _saved(self) -> None:
        self._held = None  # its file is another now, also where the words are the same
        self._settle()

    def _settle(self) -> None:
        """Begin to wait for a pause, or remove the copy where all is saved."""
        if not self.session.is_modified or not self.is_on:
            self.forget()
            return
        if self._place is None:
            self._begin()
        if not self._soon.isActive():
            self._soon.start()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep(self) -> None:
        """Make a copy now, unless there is one of this state or nothing to keep."""
        self._pause.stop()
        self._longest.stop()
        campaign = self.session.campaign
        if not (self.is_on and self.owner and self.session.is_modified) or campaign is self._held:
            return
        if self._writing is not None:
            self._pause.start()
            return
        place = self._place or self._begin()
        self._held = campaign
        self._writing = self._teller.thread_for(partial(self._write, place, campaign, self._facts()))
        self._writing.start()

    def keep_now(self, seconds: float = 2.0) -> None:
        """Make a copy and wait for it: something is wrong, or the session is about to end."""
        self._records.write(self.session.campaign)
        self._wait(seconds)
        self.keep()
        self._wait(seconds)

    def adopt(self, left: copies.Left) -> None:
        """Go on with a copy that was opened again: it goes once this session has a copy of its own."""
        self.keep_now()
        if self._error is None and self._held is not None:
            copies.remove(left.file)

    def forget(self) -> None:
        """Remove the copy: what it holds is safe, or isn't wanted."""
        self._soon.stop()
        self._pause.stop()
        self._longest.stop()
        self._records.end()
        if self._place is not None:
            self._unwanted.append(self._place)
        self._place, self._held, self.kept_at = None, None, None
        if self._writing is None:
            self._remove_unwanted()

    def turn(self, *, on: bool) -> None:
        """Make copies from now on, or none any more."""
        self.is_on = on and self.owner is not None
        self._settle()

    def close(self) -> None:
        """End with the session: all is saved, or nobody wants it saved."""
        self._ahead.stop()
        self.forget()
        self._records.close()
        self._wait(5.0)

    # ------------------------------------------------------------- inside

    def _begin(self) -> Path:
        """Make the file, so that from now on each change is written to it."""
        assert self.owner is not None
        place = self.owner.place(self.session.campaign.id, str(self.session.path or ""))
        self._place = place
        with contextlib.suppress(OSError):  # the first copy will fail, too, and tell why
            self._records.begin(place, copies.head(self._facts()))
        return place

    def _facts(self) -> copies.Facts:
        return copies.Facts(
            self.session.campaign.id,
            self.session.campaign.title,
            str(self.session.path or ""),
            self.session.sha256 or "",
            datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            __version__,
        )

    def _write(self, place: Path, campaign: Campaign, facts: copies.Facts) -> None:
        try:
            packed = partial(self._packing.packed, proved=False)
            beside = copies.prepare(place, campaign, facts, packed)
            try:
                if not self._records.replace(beside, campaign):
                    copies.remove(beside)
                self._error = None
            except OSError as error:
                copies.remove(beside)
                self._error = unwritable(place, error)
        except UndersignedError as error:
            self._error = error
        finally:
            self._teller.ended.emit(None)

    def _written(self) -> None:
        if self._writing is None:
            return  # somebody waited for it, and has heard
        self._writing.join()
        self._writing = None
        self._remove_unwanted()
        if self._error is not None:
            self._held = None
            if not self._told:
                self._told = True
                self.failed.emit(self._error)
            return
        self._told = False
        self.kept_at = datetime.datetime.now()
        self.kept.emit()

    def _remove_unwanted(self) -> None:
        while self._unwanted:
            copies.remove(self._unwanted.pop())

    def _wait(self, seconds: float) -> None:
        if self._writing is not None:
            self._writing.join(seconds)
            if not self._writing.is_alive():
                self._written()


def _timer(parent: QObject, milliseconds: int, does: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(does)
    return timer

"""Write a campaign's file beside the main thread, so that typing goes on meanwhile.

What is written is the frozen campaign as it was when saving began.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, sha256_of
from undersigned.errors import UnconfirmedError, UndersignedError
from undersigned.proof.packing import Packing
from undersigned.window.jobs import Teller, failed, waited


class Saving(QObject):
    """One save. `error` and `sha256` are known once it is over; an unconfirmed save has both."""

    def __init__(
        self,
        campaign: Campaign,
        path: Path,
        replacing: str | None,
        packing: Packing,
        then: Callable[[], None],
    ) -> None:
        super().__init__()
        self._packing = packing
        self.campaign, self.path, self.replacing = campaign, path, replacing
        self.error: UndersignedError | None = None
        self.sha256 = ""
        self._then = then
        self._heard = False
        self._teller = Teller()
        self._teller.ended.connect(self._hear)
        self._thread = self._teller.thread_for(
            self._run, daemon=False
        )  # no daemon: a save that began is finished

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self) -> None:
        """Wait for the end; the window goes on drawing, and takes no input."""
        if not self._heard:
            waited(self._thread.join)
            self._hear()

    @property
    def is_over(self) -> bool:
        """Whether it ended, and everybody heard."""
        return self._heard

    def _hear(self) -> None:
        if not self._heard:
            self._heard = True
            self._thread.join()  # it has nothing left to do
            self._then()

    def _run(self) -> None:
        from undersigned.campaign import file
        from undersigned.campaign.archive import MOST_FILE

        try:
            self.sha256 = file.write(
                self.path, self.campaign, replacing=self.replacing, packing=self._packing.packed
            )
        except UnconfirmedError as error:
            self.error = error
            with contextlib.suppress(UndersignedError):
                self.sha256 = sha256_of(read_bounded(self.path, MOST_FILE))
        except UndersignedError as error:
            self.error = error
        except Exception as fault:
            self.error = failed(fault)
        self._teller.ended.emit(None)

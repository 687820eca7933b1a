"""Where the rooms stand: each is made when it is first asked for, or ahead, while nothing else happens."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget

from undersigned.window.proof import Proof
from undersigned.window.rooms import ROOMS, Room
from undersigned.window.session import Session
from undersigned.window.settings import Settings

_AHEAD = 100  # ms between two turns in which something is made ahead
_TURN = 0.01  # seconds of work after which the window comes first
_PAUSE = 1000  # ms without a change, after which that goes on


class Workspace(QStackedWidget):
    """All rooms, of which one is seen.

    Signals:
        stands(Place): what the keyboard works on in a room is another part of the letter.
    """

    stands = Signal(object)

    def __init__(
        self, session: Session, proof: Proof, settings: Settings, menus: Mapping[str, QMenu]
    ) -> None:
        super().__init__()
        self._given, self._menus = (session, proof, settings), menus
        self._rooms: dict[str, Room] = {}
        self._unplaced: dict[str, Room] = {}  # made, and standing nowhere yet
        self._to_do_ahead: list[Callable[[], object]] = []
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._do_some_ahead)

    def room(self, name: str) -> Room:
        """Return a room, which is made when it is first asked for."""
        if name not in self._rooms:
            self._make(name)
            room = self._rooms[name] = self._unplaced.pop(name)
            self.addWidget(room)
            room.add_to_menus(self._menus)
            room.stands.connect(self.stands)
        return self._rooms[name]

    def _make(self, name: str) -> None:
        if name not in self._rooms and name not in self._unplaced:
            line = next(line for line in ROOMS if line.name == name)
            self._unplaced[name] = line.load()(*self._given)

    def enter_again(self) -> None:
        """Give the keyboard back to the room that is seen."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.enter()

    def leave(self) -> None:
        """End what runs beside the rooms, since the window closes."""
        for room in (*self._rooms.values(), *self._unplaced.values()):
            room.leave()

    # ------------------------------------------------------------- ahead

    def make_ahead(self) -> None:
        """Make the rooms while nothing else happens, a little a turn, so that entering one takes no time."""
        for line in ROOMS:
            self._to_do_ahead += [
                *(partial(importlib.import_module, module) for module in line.first),
                line.load,
                partial(self._make, line.name),
                partial(self.room, line.name),
                partial(self._dress, line.name),
            ]
        self._ahead.start(_AHEAD)

    def let_work(self) -> None:
        """Make nothing ahead for a while, since somebody is at work."""
        if self._ahead.isActive():
            self._ahead.start(_PAUSE)

    def _dress(self, name: str) -> None:
        self.room(name).dress_ahead()

    def _do_some_ahead(self) -> None:
        until = time.thread_time() + _TURN
        while self._to_do_ahead and time.thread_time() < until:
            self._to_do_ahead.pop(0)()
        if self._to_do_ahead:
            self._ahead.start(_AHEAD)

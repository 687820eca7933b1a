"""What was changed since a recovery copy was made: records at the end of its file, one a change.

A copy takes its time; a record is what one stroke on a key changed, and is with the system within
milliseconds. So whatever ends the program, what was typed is there, but for the last stroke. A
record is its length and CRC-32 (4 bytes each, big-endian) and a pickled pair: when (ISO 8601, UTC),
and what turns the campaign before it into the one after it (`changes`). The first one, where there is
no copy yet, holds the whole campaign. One that was torn ends them.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import pickle
import struct
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

from undersigned import apart
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.proof.answers import NOTHING
from undersigned.proof.changes import changed, changes

_HEAD = struct.Struct(">II")
_MOST = 256_000_000  # bytes of one record


class Records:
    """Writes them, for one document. Its thread takes the newest campaign there is; call it from any."""

    def __init__(self) -> None:
        self._turn = threading.Lock()  # for what follows
        self._place: Path | None = None
        self._file = -1
        self._held = NOTHING  # what the file leads to
        self._file_number = 0  # goes up with each file, so that nothing goes to one that is another now
        self._news = threading.Condition()
        self._newest: Campaign | None = None
        self._thread: threading.Thread | None = None

    def begin(self, place: Path, head: bytes) -> None:
        """Make the file, which holds a head and no copy yet.

        Raises:
            OSError: it can't be.
        """
        with self._turn:
            self._shut()
            self._place, self._held = place, NOTHING
            self._file = os.open(place, _FOR_RECORDS | os.O_TRUNC, 0o600)
            _write_all(self._file, head)

    def put(self, campaign: Campaign) -> None:
        """Have a record written of what a campaign is now. It returns at once."""
        with self._news:
            self._newest = campaign
            self._news.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._follow, name="recovery", daemon=True)
            self._thread.start()

    def write(self, campaign: Campaign) -> None:
        """Write a record of what a campaign is now, here; where it can't be, the next copy has to do."""
        while True:
            with self._turn:
                number, held = self._file_number, self._held
                if self._file < 0 or held is campaign:
                    return
            record = _packed(held, campaign)
            with self._turn:
                if number != self._file_number or held is not self._held:
                    continue  # a copy came between
                try:
                    _write_all(self._file, record)
                    self._held = campaign
                except OSError:
                    self._shut()  # a torn one may stand at its end
                return

    def replace(self, copy: Path, campaign: Campaign) -> bool:
        """Let a new copy take the place of the file, with what was changed since it was begun.

        Returns:
            False if the file was given up meanwhile, and nothing was done.

        Raises:
            OSError: the file is as it was.
        """
        since = campaign
        while True:
            with self._turn:
                if self._place is None:
                    return False
                number, held = self._file_number, self._held
            if held is not NOTHING and held is not since:
                with copy.open("ab") as file:
                    file.write(_packed(since, held))
                since = held
            with self._turn:
                if number != self._file_number or held is not self._held:
                    continue
                place = self._place
                self._shut()
                try:
                    copy.replace(place)
                finally:
                    with contextlib.suppress(OSError):  # then the next copy has to do
                        self._file = os.open(place, _FOR_RECORDS)
                self._place, self._held = place, since
                return True

    def end(self) -> None:
        """Give the file up; nothing more is written to it."""
        with self._news:
            self._newest = None
        with self._turn:
            self._shut()
            self._place, self._held = None, NOTHING

    def close(self) -> None:
        """Give the file up, and end the thread."""
        self.end()
        with self._news:
            self._newest = NOTHING
            self._news.notify()

    def _shut(self) -> None:
        self._file_number += 1
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _follow(self) -> None:
        while True:
            with self._news:
                while self._newest is None:
                    self._news.wait()
                campaign, self._newest = self._newest, None
            if campaign is NOTHING:
                return
            self.write(campaign)


_FOR_RECORDS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)


def _packed(before: Campaign, after: Campaign) -> bytes:
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    data = pickle.dumps((now, changes(before, after)))
    return _HEAD.pack(len(data), zlib.crc32(data)) + data


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


# ----------------------------------------------------------------- read again


def read(data: bytes, campaign: Campaign | None) -> tuple[str, Campaign | None]:
    """Return when the last record was written ("" if there is none), and what all lead to.

    Args:
        data: the records.
        campaign: of the copy; None if there is none.
    """
    at = ""
    for record in _payloads(data):
        try:
            when, change = apart.carefully_read(record)
            campaign = changed(NOTHING if campaign is None else campaign, change, apart.carefully_read)
            at = str(when)
        except (UndersignedError, TypeError, ValueError, AttributeError, LookupError):
            break
    return at, campaign if isinstance(campaign, Campaign) else None


def last_at(data: bytes) -> str:
    """Return when the last whole record was written; "" if there is none."""
    at = ""
    for record in _payloads(data):
        with contextlib.suppress(UndersignedError, TypeError, ValueError):
            at = str(apart.carefully_read(record)[0])
    return at


def _payloads(data: bytes) -> Iterator[bytes]:
    at = 0
    while at + _HEAD.size <= len(data):
        length, crc = _HEAD.unpack_from(data, at)
        payload = data[at + _HEAD.size : at + _HEAD.size + length]
        if length > _MOST or len(payload) < length or zlib.crc32(payload) != crc:
            return
        yield payload
        at += _HEAD.size + length

"""Compound files ([MS-CFB]), the container of XLS and of many other things: which streams one holds.

Only what tells one kind from another and what a workbook needs: chains of sectors, the
directory, a stream's bytes. Every chain is bounded by the file's own size.
"""

from __future__ import annotations

import struct

from undersigned.tables.books.model import BookError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA  # this and higher are marks, not sectors


class Compound:
    """An opened compound file: its streams by name."""

    def __init__(self, data: bytes) -> None:
        """Open it.

        Raises:
            BookError: it is damaged.
        """
        try:
            self._open(data)
        except (struct.error, IndexError, ValueError) as error:
            raise BookError("damaged") from error

    def _open(self, data: bytes) -> None:
        self.data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if not 7 <= shift <= 16 or not 2 <= mini_shift <= 12:
            raise BookError("damaged")
        self.size, self.mini_size = 1 << shift, 1 << mini_shift
        first_directory, _, self.cutoff, first_mini, _, first_difat, _ = struct.unpack_from("<7I", data, 48)
        difat = list(struct.unpack_from("<109I", data, 76))
        seen = 0
        while first_difat < _END and seen <= len(data) // self.size:
            part = self._sector(first_difat)
            difat += struct.unpack(f"<{self.size // 4 - 1}I", part[:-4])
            first_difat = struct.unpack("<I", part[-4:])[0]
            seen += 1
        table = b"".join(self._sector(s) for s in difat if s < _END)
        self.table = struct.unpack(f"<{len(table) // 4}I", table)
        self.streams = self._directory(self._chain(first_directory))
        mini = self._chain(first_mini) if first_mini < _END else b""
        self.mini_table = struct.unpack(f"<{len(mini) // 4}I", mini[: len(mini) // 4 * 4])

    def stream(self, name: str) -> bytes:
        """Return a stream's bytes, b"" where there is none of that name."""
        start, size = self.streams.get(name, (_END, 0))
        if start >= _END:
            return b""
        try:
            if size >= self.cutoff:
                return self._chain(start)[:size]
            return self._mini_chain(start)[:size]
        except (struct.error, IndexError) as error:
            raise BookError("damaged") from error

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self.size
        part = self.data[at : at + self.size]
        if not part:
            raise BookError("damaged")
        return part.ljust(self.size, b"\0")

    def _chain(self, start: int) -> bytes:
        parts, sector = [], start
        while sector < _END:
            parts.append(self._sector(sector))
            if len(parts) > len(self.table):
                raise BookError("damaged")  # it goes in a circle
            sector = self.table[sector]
        return b"".join(parts)

    def _mini_chain(self, start: int) -> bytes:
        whole, parts, sector = self._chain(self.root), [], start
        while sector < _END:
            parts.append(whole[sector * self.mini_size : (sector + 1) * self.mini_size])
            if len(parts) > len(self.mini_table):
                raise BookError("damaged")
            sector = self.mini_table[sector]
        return b"".join(parts)

    def _directory(self, data: bytes) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for at in range(0, len(data) - 127, 128):
            length, kind = struct.unpack_from("<HB", data, at + 64)
            start, size = struct.unpack_from("<II", data, at + 116)
            name = data[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind == 5:
                self.root = start
            elif kind == 2:
                found.setdefault(name, (start, size))
        return found

"""What is remembered from one day to the next: sizes, recent files, the last folder. No content.

It lies in one INI file. A damaged one is put aside and begun anew, so that it never keeps the
window from opening.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

MOST_RECENT = 10


class Settings:
    """The remembered values. A value of the wrong kind counts as none."""

    def __init__(self, path: Path | None = None) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
        self.path = path or Path(place) / "window.ini"
        self._kept = QSettings(str(self.path), QSettings.Format.IniFormat)
        if self._kept.status() is not QSettings.Status.NoError:
            with contextlib.suppress(OSError):
                self.path.replace(self.path.with_suffix(".damaged"))
            self._kept = QSettings(str(self.path), QSettings.Format.IniFormat)

    def text(self, key: str, otherwise: str = "") -> str:
        """Return a text that was kept."""
        value = self._kept.value(key)
        return value if isinstance(value, str) else otherwise

    def number(self, key: str, otherwise: float) -> float:
        """Return a number that was kept."""
        try:
            return float(self.text(key))
        except ValueError:
            return otherwise

    def truth(self, key: str, *, otherwise: bool) -> bool:
        """Return a yes or no that was kept."""
        value = self._kept.value(key)
        return value if isinstance(value, bool) else {"true": True, "false": False}.get(str(value), otherwise)

    def data(self, key: str) -> object:
        """Return bytes that were kept, as Qt takes them: a window's place; None for none."""
        return self._kept.value(key)

    def keep(self, key: str, value: object) -> None:
        """Keep a value under a key."""
        self._kept.setValue(key, value)

    # ------------------------------------------------------------- recent files

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last, the newest first."""
        value = self._kept.value("recent", [])
        found = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(one) for one in found if isinstance(one, str))[:MOST_RECENT]

    def keep_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones, if they are remembered at all."""
        if self.truth("remember-recent", otherwise=True):
            self._keep_list([path, *(p for p in self.recent if not _same(p, path))])

    def forget_recent(self, *paths: Path) -> None:
        """Forget these files, or all of them."""
        self._keep_list([p for p in self.recent if paths and p not in paths])

    def _keep_list(self, paths: Sequence[Path]) -> None:
        self._kept.setValue("recent", [str(p) for p in paths[:MOST_RECENT]])

    def write(self) -> None:
        """Write what was kept to the disk now."""
        self._kept.sync()


def _same(a: Path, b: Path) -> bool:
    return os.path.normcase(str(a)) == os.path.normcase(str(b))

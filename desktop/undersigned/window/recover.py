"""After a crash: one question for each document that has a recovery copy.

Whoever answers nothing is asked again at the next start; a copy goes only once somebody decided.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from undersigned.window import dialogs
from undersigned.window.file_questions import clock
from undersigned.window.recovery_copies import Left, set_aside

if TYPE_CHECKING:
    from undersigned.window.application import Application

translate = QCoreApplication.translate


def ask_what_was_left(application: Application, left: Sequence[Left]) -> None:
    """Ask about each copy, the newest first, and do what is wanted."""
    for one in left:
        path = Path(one.facts.path) if one.facts.path else None
        if path is not None and path.exists():
            _ask_saved(application, one, path)
        else:
            _ask_untitled(application, one)


def _ask_saved(application: Application, left: Left, path: Path) -> None:
    answer = dialogs.ask(
        QApplication.activeWindow(),
        translate("Recover", "Your work was kept"),
        translate(
            "Recover", "Undersigned ended unexpectedly while “{name}” held changes that weren’t saved."
        ).format(name=path.stem),
        translate("Recover", "Kept: {kept}. Saved in the file: {saved}.").format(
            kept=clock(left.facts.when), saved=_saved_at(path)
        ),
        (
            translate("Recover", "Open recovered"),
            translate("Recover", "Keep saved"),
            translate("Recover", "Show both"),
        ),
        cancel=translate("Recover", "Decide later"),
    )
    if answer == 0:
        application.idle_window().files.open_recovered(left)
    elif answer == 1:
        set_aside(left.file)
    elif answer == 2:
        application.open(path)
        application.idle_window().files.open_recovered(left, as_copy=True)


def _ask_untitled(application: Application, left: Left) -> None:
    name = Path(left.facts.path).stem if left.facts.path else left.facts.title
    lost = translate("Recover", "Its file is no longer there.") if left.facts.path else ""
    answer = dialogs.ask(
        QApplication.activeWindow(),
        translate("Recover", "Your work was kept"),
        translate("Recover", "Undersigned ended unexpectedly while “{name}” wasn’t saved.").format(
            name=name or translate("Recover", "an untitled letter")
        ),
        " ".join(
            filter(None, (lost, translate("Recover", "Kept: {kept}.").format(kept=clock(left.facts.when))))
        ),
        (translate("Recover", "Open recovered"), translate("Recover", "I don’t need it")),
        cancel=translate("Recover", "Decide later"),
    )
    if answer == 0:
        application.idle_window().files.open_recovered(left, as_copy=not left.facts.path)
    elif answer == 1:
        set_aside(left.file)


def _saved_at(path: Path) -> str:
    return clock(datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC))

"""What people are asked and told about a campaign's file, and what their answers do.

Each function is one situation. None writes over anything that somebody else may have written.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from undersigned.errors import ChangedOnDiskError, UndersignedError
from undersigned.window import dialogs
from undersigned.window.file_places import beside
from undersigned.window.message_bar import Choice
from undersigned.window.presence import Note
from undersigned.window.saving import Saving

if TYPE_CHECKING:
    from undersigned.window.files import Files

translate = QCoreApplication.translate


def ask_changed(files: Files, path: Path, error: ChangedOnDiskError) -> None:
    """Ask what to do: another program or person changed the file that was to be saved, or took it."""
    if not path.exists():
        _ask_gone(files, path)
        return
    answer = dialogs.ask(
        files.window,
        translate("FileQuestions", "Somebody else changed this file"),
        dialogs.said(error.message, error.facts),
        translate("FileQuestions", "Nothing was overwritten. Your changes are still here, not saved yet."),
        (
            translate("FileQuestions", "Save a copy beside it"),
            translate("FileQuestions", "Look at the other first"),
        ),
    )
    if answer == 0:
        save_beside(files)
    elif answer == 1:
        files.elsewhere.emit(path)


def _ask_gone(files: Files, path: Path) -> None:
    there = path.parent.is_dir()
    choices = [translate("FileQuestions", "Save it there again")] if there else []
    choices.append(translate("FileQuestions", "Save somewhere else…"))
    answer = dialogs.ask(
        files.window,
        translate("FileQuestions", "The file is gone"),
        translate("FileQuestions", "{name} is no longer in the folder {folder}.").format(
            name=path.name, folder=path.parent
        ),
        translate("FileQuestions", "Your letter is still here, not saved yet."),
        choices,
    )
    if answer == 0 and there:
        files.save_to(path, None)
    elif answer >= 0:
        files.save_as()


def ask_elsewhere(files: Files, saving: Saving) -> None:
    """Ask where to save instead: the disk is full, read-only or gone, or another program holds the file."""
    error = saving.error
    assert error is not None
    answer = dialogs.ask(
        files.window,
        translate("FileQuestions", "Not saved"),
        dialogs.said(error.message, error.facts),
        dialogs.said(error.fix, error.facts),
        (translate("FileQuestions", "Save somewhere else…"), translate("FileQuestions", "Try again")),
    )
    if answer == 0:
        files.save_as()
    elif answer == 1:
        files.save_to(saving.path, saving.replacing)


def save_beside(files: Files) -> None:
    """Save as a copy beside the file, and go on with the copy."""
    if files.session.path is not None:
        words = translate("FileQuestions", "my copy")
        files.save_to(beside(files.session.path, words), None)


def tell_in_use(files: Files, path: Path, note: Note) -> None:
    """Tell that somebody has the file open that was chosen to be replaced."""
    dialogs.tell(
        files.window,
        translate("FileQuestions", "Not saved"),
        translate("FileQuestions", "{who} has “{name}” open since {time}, so it isn’t replaced.").format(
            who=_who(note), name=path.stem, time=clock(note.when)
        ),
        translate("FileQuestions", "Save under another name."),
    )


# ----------------------------------------------------------------- bars


def bar_changed(files: Files) -> None:
    """Tell that the file was changed on the disk while it is open here."""
    path = files.session.path
    if path is None:
        return
    text = translate("FileQuestions", "“{name}” was changed on the disk by another program or person.")
    look = (translate("FileQuestions", "Look at the other"), lambda: files.elsewhere.emit(path))
    if files.session.is_modified:
        text += " " + translate("FileQuestions", "Nothing of yours is overwritten.")
        choices = [look, (translate("FileQuestions", "Save a copy beside it"), lambda: save_beside(files))]
    else:
        choices = [(translate("FileQuestions", "Read it again"), lambda: _read_again(files, path)), look]
    files.bars.show_bar("disk", text.format(name=path.stem), choices, icon="triangle-alert")


def _read_again(files: Files, path: Path) -> None:
    if files.may_leave():
        files.load(path)


def bar_gone(files: Files) -> None:
    """Tell that the file was moved, renamed or deleted while it is open here."""
    path = files.session.path
    if path is None:
        return
    text = translate("FileQuestions", "“{name}” is no longer where it was. Your letter is still here.")
    choices: list[Choice] = [(translate("FileQuestions", "Save somewhere else…"), files.save_as)]
    if path.parent.is_dir():
        choices.insert(
            0, (translate("FileQuestions", "Save it there again"), lambda: files.save_to(path, None))
        )
    files.bars.show_bar("disk", text.format(name=path.stem), choices, icon="triangle-alert")


def bar_open_elsewhere(files: Files, note: Note) -> None:
    """Tell that somebody else has the campaign open: look and export, or work in a copy."""
    path = files.session.path
    if path is None:
        return
    text = translate("FileQuestions", "{who} has this open since {time}. You can look and export.")
    choices = [(translate("FileQuestions", "Work in a copy"), lambda: _work_in_copy(files))]
    if note.is_forgotten:
        text += " " + translate("FileQuestions", "Perhaps it was forgotten.")
        choices.append(
            (translate("FileQuestions", "Work in it all the same"), lambda: _take_over(files, path))
        )
    files.bars.show_bar("place", text.format(who=_who(note), time=clock(note.when)), choices, icon="users")


def _work_in_copy(files: Files) -> None:
    if files.session.path is not None:
        files.save_as(beside(files.session.path, translate("FileQuestions", "my copy")))


def _take_over(files: Files, path: Path) -> None:
    files.presence.enter(path, take_over=True)
    files.look_only = False


def bar_passing(files: Files) -> None:
    """Tell that the campaign was opened where nothing can be kept: out of a mail, or read-only."""
    text = translate(
        "FileQuestions", "This was opened from a mail or a read-only place. Save asks where to keep it."
    )
    files.bars.show_bar("place", text, [(translate("FileQuestions", "Save it now…"), files.save_as)])


def bar_conflict_copy(files: Files, other: Path) -> None:
    """Tell that a sync service left another version beside the file."""
    text = translate("FileQuestions", "Your sync service left another version beside it: “{name}”.")
    choices = [(translate("FileQuestions", "Look at it"), lambda: files.elsewhere.emit(other))]
    files.bars.show_bar("copy", text.format(name=other.stem), choices, icon="copy")


def bar_no_recovery(files: Files, error: UndersignedError) -> None:
    """Tell that no recovery copy can be made, so only saving keeps the work."""
    text = translate(
        "FileQuestions", "No recovery copy can be made ({why}). Save often until that is mended."
    )
    why = dialogs.said(error.message, error.facts).rstrip(".")
    files.bars.show_bar(
        "recovery",
        text.format(why=why),
        [(translate("FileQuestions", "Save now"), files.save)],
        icon="triangle-alert",
    )


def clock(when: datetime.datetime) -> str:
    """Return a time as people say it: the hour for today's, the day as well for others."""
    local = when.astimezone()
    moment = QDateTime(local.date(), local.time())  # type: ignore[call-overload]  # Python's own are taken
    short = QLocale.FormatType.ShortFormat
    if local.date() == datetime.date.today():
        return QLocale().toString(moment.time(), short)
    return QLocale().toString(moment, short)


def _who(note: Note) -> str:
    return note.who or translate("FileQuestions", "Somebody")

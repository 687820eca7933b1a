"""All that asks or tells: every message box and file chooser of the window.

A message says what happened and what to do, and its buttons say what they do: never OK, never
Yes. Where undo serves, nobody asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from undersigned.errors import UndersignedError
from undersigned.window.names import count

SUFFIX = ".undersigned"


def tell(parent: QWidget | None, title: str, text: str, more: str = "") -> None:
    """Tell something that needs no answer."""
    box = _box(parent, title, text, more)
    close = box.addButton(QCoreApplication.translate("Dialogs", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    box.exec()


def tell_error(parent: QWidget | None, title: str, error: UndersignedError) -> None:
    """Tell what stopped something, and what helps."""
    tell(parent, title, said(error.message, error.facts), said(error.fix, error.facts))


def said(message: str, facts: object) -> str:
    """Return an error's or problem's sentence in the window's language, with its facts."""
    translated = QCoreApplication.translate("Messages", message) if message else ""
    if not isinstance(facts, dict):
        return translated
    return translated.format_map({name: _said(fact) for name, fact in facts.items()})


def _said(fact: object) -> object:
    """Return a fact as a person reads it: a number in the interface's digits."""
    if isinstance(fact, float):
        return QLocale().toString(fact, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
    return count(fact) if isinstance(fact, int) and not isinstance(fact, bool) else fact


def ask(
    parent: QWidget | None,
    title: str,
    text: str,
    more: str,
    choices: Sequence[str],
    *,
    cancel: str = "",
    careful: bool = False,
) -> int:
    """Return the number of the chosen button, the first being what Enter takes; -1 for Escape.

    `cancel` is what the button says that does nothing, if not "Cancel".
    Where `careful`, Enter takes that one.
    """
    box = _box(parent, title, text, more)
    roles = QMessageBox.ButtonRole
    buttons = [box.addButton(choice, roles.AcceptRole) for choice in choices]
    nothing = cancel or QCoreApplication.translate("Dialogs", "Cancel")
    escape = box.addButton(nothing, roles.RejectRole)
    box.setEscapeButton(escape)
    box.setDefaultButton(escape if careful else buttons[0])
    box.exec()
    clicked = box.clickedButton()
    return next((n for n, button in enumerate(buttons) if button is clicked), -1)


def ask_text(parent: QWidget | None, title: str, text: str, choice: str, present: str = "") -> str:
    """Return what somebody writes on one line, without spaces around; "" for nothing or Escape."""
    box = QInputDialog(parent)
    box.setWindowTitle(title)
    box.setLabelText(text)
    box.setTextValue(present)
    box.setOkButtonText(choice)
    box.setCancelButtonText(QCoreApplication.translate("Dialogs", "Cancel"))
    return box.textValue().strip() if box.exec() else ""


def file_to_open(parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
    """Return the file that is chosen; `kinds` as Qt's name filters."""
    path, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(path) if path else None


def files_to_open(parent: QWidget | None, title: str, folder: Path, kinds: str) -> tuple[Path, ...]:
    """Return the files that are chosen, several at once."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return tuple(map(Path, paths))


def file_to_save(parent: QWidget | None, title: str, suggested: Path, kinds: str, suffix: str) -> Path | None:
    """Return the name that is chosen for a new file, with its ending. Asks itself before replacing."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not path:
        return None
    chosen = Path(path)
    if chosen.suffix.lower() == suffix:
        return chosen
    chosen = chosen.with_name(chosen.name + suffix)  # this name nobody asked about yet
    return chosen if not chosen.exists() or _may_replace(parent, title, chosen) else None


def _may_replace(parent: QWidget | None, title: str, path: Path) -> bool:
    translate = QCoreApplication.translate
    text = translate("Dialogs", "There is a file {name} already.").format(name=path.name)
    return ask(parent, title, text, "", (translate("Dialogs", "Replace it"),)) == 0


def folder_to_use(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Return the folder that is chosen."""
    path = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(path) if path else None


def _box(parent: QWidget | None, title: str, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    return box

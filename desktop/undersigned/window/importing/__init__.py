"""Taking in signatories: any list, seen before anything is written, and who may be the same.

`dialog` is the import, `same_group` the cards, `decisions` what was decided. Reading and matching
are the engine's (`campaign.roster_import`), in a process of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undersigned.problems import Place

if TYPE_CHECKING:
    from undersigned.window.importing.dialog import ImportDialog
    from undersigned.window.importing.imported import Imported
    from undersigned.window.main_window import MainWindow

translate = QCoreApplication.translate
_TAKEN = "taken-in"  # the bar that tells what came of it


def import_signatories(window: MainWindow, path: Path | None = None) -> bool:
    """Import a list of signatories from a file, or ask for one; return whether anything was taken in."""
    dialog = _dialog(window)
    if path is not None:
        dialog.read_file(path)
    return _end(window, dialog, dialog.exec())


def paste_signatories(window: MainWindow) -> bool:
    """Import a list that was copied; return whether anything was taken in."""
    dialog = _dialog(window)
    dialog.begin.paste()
    return _end(window, dialog, dialog.exec())


def find_repeats(window: MainWindow) -> None:
    """Show who may be the same on the roster."""
    from undersigned.window.importing.same_group import SameGroup

    dialog = SameGroup(window, window.session)
    dialog.look_for()
    dialog.exec()
    dialog.deleteLater()


def _dialog(window: MainWindow) -> ImportDialog:
    from undersigned.window.importing.dialog import ImportDialog

    return ImportDialog(window, window.session.campaign, window.files.folder())


def _end(window: MainWindow, dialog: ImportDialog, accepted: int) -> bool:
    if dialog.isVisible():  # it was left open, to be looked at
        return False
    imported = dialog.imported if accepted else None
    dialog.deleteLater()
    if imported is None:
        return False
    take(window, imported)
    return True


def take(window: MainWindow, imported: Imported) -> None:
    """Take a list in as one step; say what came of it, and offer to look at who may be the same."""
    step = translate("Import", "Import of {name}").format(name=imported.name)
    window.session.do(step, imported.campaign, Place(part="roster"))
    parts = [
        translate("Import", "%n added", "", imported.added) if imported.added else "",
        translate("Import", "%n updated", "", imported.changed) if imported.changed else "",
        translate("Import", "%n withdrew", "", imported.withdrew) if imported.withdrew else "",
    ]
    said = f"{imported.name}: {', '.join(filter(None, parts))}"
    choices = []
    if count := len(imported.sets):
        said += " · " + translate("Import", "%n may be the same as others.", "", count)
        choices.append((translate("Import", "Look now"), lambda: _look(window, imported)))
    bars, session = window.files.bars, window.session
    undo = (translate("Import", "Undo"), session.undo)
    bars.show_bar(_TAKEN, said, [*choices, undo], icon="circle-check")

    def changed(_: object) -> None:
        """Offer no *Undo* once that would undo another step."""
        if session.to_undo == step:
            return
        session.changed.disconnect(changed)
        if bars.bar(_TAKEN) is None:
            return
        if choices and session.to_redo != step:
            bars.show_bar(_TAKEN, said, choices, icon="circle-check")
        else:
            bars.close_bar(_TAKEN)

    session.changed.connect(changed)


def _look(window: MainWindow, imported: Imported) -> None:
    from undersigned.window.importing.same_group import SameGroup

    dialog = SameGroup(window, window.session)
    dialog.show_sets(imported.sets)
    dialog.exec()
    dialog.deleteLater()

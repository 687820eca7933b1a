"""The Text room's commands in the menu bar: each is the very action of its button, with its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from undersigned.window.text.room import TextRoom

_Standing = QKeySequence.StandardKey


def fill(room: TextRoom, menus: Mapping[str, QMenu]) -> None:
    """Add what can be done in the room to the menus "edit", "insert" and "letter"."""
    translate = QCoreApplication.translate
    tools, edit, insert, letter = room.tools, menus["edit"], menus["insert"], menus["letter"]

    def add(
        menu: QMenu, text: str, key: str, does: Callable[[], object], standing: _Standing | None = None
    ) -> None:
        action = QAction(text, room)
        bound = QKeySequence.keyBindings(standing) if standing is not None else []
        action.setShortcuts(bound or [QKeySequence(key)])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: does())
        room.addAction(action)
        menu.addAction(action)

    edit.addSeparator()
    add(edit, translate("TextMenus", "&Find…"), "Ctrl+F", room.look_for, _Standing.Find)
    add(edit, translate("TextMenus", "R&eplace…"), "Ctrl+H", room.look_for_and_replace, _Standing.Replace)
    add(edit, translate("TextMenus", "Find &next"), "F3", room.finding.go_on, _Standing.FindNext)
    add(edit, translate("TextMenus", "&Spelling: next word"), "F7", room.spelling.next_one)
    edit.addSeparator()
    look = edit.addMenu(translate("TextMenus", "Loo&k of the text"))
    look.addActions([tools.bold, tools.italic])
    look.addSeparator()
    look.addActions([tools.bullets, tools.numbers, tools.quote])
    insert.addAction(tools.field)
    insert.addActions([tools.note, tools.link])
    letter.addSeparator()
    add(
        letter, translate("TextMenus", "This &paragraph, in which letters"), "Ctrl+Shift+D",
        room.reach.show_menu_now,
    )  # fmt: skip
    letter.addAction(translate("TextMenus", "&Who gets what"), room.show_who_gets_what)
    for menu in (insert, look):
        menu.menuAction().setEnabled(True)
        room.shown.connect(menu.menuAction().setEnabled)

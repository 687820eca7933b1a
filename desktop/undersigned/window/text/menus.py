"""The Text room's menus: its commands in the menu bar, each the very action of its button; the text's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor
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


def open_menu(editor: LetterEditor, at: QPoint, cursor: QTextCursor) -> None:
    """Offer what can be done with the text at a point of the editor."""
    menu = editor.createStandardContextMenu(at)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    undo, redo = (QKeySequence.keyBindings(standing) for standing in (_Standing.Undo, _Standing.Redo))
    for action in menu.actions()[:2]:  # Qt's own undo and redo, which are the window's here
        if not action.shortcut().isEmpty() and action.shortcut() in (*undo, *redo):
            menu.removeAction(action)
    if editor.offers_spelling is not None:
        editor.offers_spelling(menu, cursor)
    menu.popup(editor.viewport().mapToGlobal(at))

"""The room's commands in the menu bar, with the keys that translators know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from undersigned.window.translating.room import TranslationsRoom

translate = QCoreApplication.translate


def fill(room: TranslationsRoom, menus: Mapping[str, QMenu]) -> None:
    """Add what can be done in the room to the menus "edit" and "letter"."""
    edit, letter = menus["edit"], menus["letter"]

    def add(menu: QMenu, text: str, keys: str, does: Callable[[], object]) -> QAction:
        action = QAction(text, room)
        action.setShortcuts([QKeySequence(key) for key in keys.split(" ") if key])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: does())
        room.addAction(action)
        menu.addAction(action)
        return action

    edit.addSeparator()
    of_text = edit.addMenu(translate("Translating", "T&ranslation"))
    _of_text(room, of_text, add)
    letter.addSeparator()
    of_all = letter.addMenu(translate("Translating", "Trans&lations"))
    add(of_all, translate("Translating", "&Add a language…"), "", room.deeds.add_language)
    add(of_all, translate("Translating", "&Remove this language"), "", room.deeds.remove_language)
    of_all.addSeparator()
    _send(room, of_all, add)
    add(of_all, translate("Translating", "&Take in what came back…"), "", room.ask_to_take_in)
    fills = translate("Translating", "&Fill in what was translated before")
    add(of_all, fills, "", room.deeds.fill_in)
    add(of_all, translate("Translating", "&Glossary…"), "", room.deeds.change_glossary)
    beside = QMenu(room)
    _send(room, beside, add)
    room.send.setMenu(beside)
    room.came_or_went.connect(of_text.menuAction().setEnabled)
    of_text.menuAction().setEnabled(room.isVisible())


def _of_text(room: TranslationsRoom, menu: QMenu, add: Callable[..., QAction]) -> None:
    desk = room.desk
    add(menu, translate("Translating", "&Done, next"), "Ctrl+Return Ctrl+Enter", room.deeds.done)
    add(menu, translate("Translating", "It still &fits"), "Ctrl+Shift+F", room.deeds.still_fits)
    add(menu, translate("Translating", "&Not done yet"), "Ctrl+U", room.deeds.needs_work)
    add(
        menu,
        translate("Translating", "&Stays untranslated on purpose"),
        "Ctrl+Shift+L",
        lambda: room.deeds.stay(on_purpose=not desk.staying.isChecked()),
    )
    menu.addSeparator()
    add(menu, translate("Translating", "&Copy the source"), "Ctrl+Shift+B", room.deeds.copy_source)
    add(
        menu,
        translate("Translating", "&Insert the next missing field or note"),
        "Ctrl+Shift+I",
        desk.insert_missing,
    )
    add(menu, translate("Translating", "&Mend the first slip"), "Ctrl+Shift+M", desk.looking.mend_first)
    add(
        menu,
        translate("Translating", "&Use the first suggestion"),
        "Ctrl+Shift+U",
        lambda: room.suggestions.take(0),
    )
    add(menu, translate("Translating", "C&lear the translation"), "Ctrl+Shift+K", room.deeds.clear)
    menu.addSeparator()
    put_in = translate("Translating", "Insert the next ter&m of the glossary")
    add(menu, put_in, "Ctrl+Shift+T", desk.looking.put_in_next_term)
    to_glossary = translate("Translating", "Add to &glossary…")
    action = add(menu, to_glossary, "Ctrl+Shift+A", room.deeds.add_term)
    for side in (desk.source, desk.target):
        side.more.append(action)
    menu.addSeparator()
    add(menu, translate("Translating", "Text &before"), "Ctrl+Up", lambda: room.step(-1))
    add(menu, translate("Translating", "Text &after"), "Ctrl+Down", lambda: room.step(1))
    before, after = translate("Translating", "To do bef&ore"), translate("Translating", "To do aft&er")
    add(menu, before, "Ctrl+Shift+Up", lambda: room.step(-1, unfinished=True))
    add(menu, after, "Ctrl+Shift+Down", lambda: room.step(1, unfinished=True))
    add(menu, translate("Translating", "Searc&h the texts"), "Ctrl+F", room.list.search.setFocus)


def _send(room: TranslationsRoom, menu: QMenu, add: Callable[..., QAction]) -> None:
    for text, kind in (
        (translate("Translating", "Send a &Word file…"), "docx"),
        (translate("Translating", "Save as &PO, for translation programs…"), "po"),
        (translate("Translating", "Save as &XLIFF 1.2…"), "xliff"),
        (translate("Translating", "Save as XLIFF &2.0…"), "xliff2"),
    ):
        add(menu, text, "", lambda kind=kind: room.send_file(kind))

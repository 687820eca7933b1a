"""The menus and their keys: each action once, by name, for menus, bars and buttons alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from undersigned.window import theme
from undersigned.window.rooms import ROOMS

if TYPE_CHECKING:
    from undersigned.window.main_window import MainWindow

_KEY = QKeySequence.StandardKey


def fill(window: MainWindow) -> dict[str, QAction]:
    """Make the window's menus; return the actions by name."""
    made: dict[str, QAction] = {}

    def add(
        menu: QMenu, name: str, text: str, keys: object, does: Callable[[], object], icon: str = ""
    ) -> QAction:
        action = QAction(text, window)
        if icon:
            action.setIcon(theme.icon(icon))
        action.setIconVisibleInMenu(False)
        action.setShortcuts(_keys(keys))
        action.triggered.connect(lambda _=False: does())
        menu.addAction(action)
        made[name] = action
        return action

    bar = window.menuBar()
    _file(window, bar.addMenu(QCoreApplication.translate("Menus", "&File")), add)
    edit = bar.addMenu(QCoreApplication.translate("Menus", "&Edit"))
    _edit(window, edit, add)
    insert = bar.addMenu(QCoreApplication.translate("Menus", "&Insert"))
    insert.menuAction().setEnabled(False)  # until there is a text
    letter = bar.addMenu(QCoreApplication.translate("Menus", "&Letter"))
    _letter(window, letter, add)
    window.room_menus = {"edit": edit, "insert": insert, "letter": letter}
    view = bar.addMenu(QCoreApplication.translate("Menus", "&View"))
    made["view-menu"] = view.menuAction()
    _view(window, view, add)
    _help(window, bar.addMenu(QCoreApplication.translate("Menus", "&Help")), add)
    return made


Add = Callable[..., QAction]
EXPORTS = (
    "export-this",
    "export-pdf",
    "export-docx",
    "export-html",
    "export-txt",
    "export-mail",
    "export-copy",
    "print",
    "export-all",
)


def _keys(keys: object) -> list[QKeySequence]:
    """Return shortcuts; a standard key that this platform leaves empty takes those given beside it."""
    given = keys if isinstance(keys, tuple) else (keys,) if keys else ()
    found: list[QKeySequence] = []
    for key in given:
        standard = QKeySequence.keyBindings(key) if isinstance(key, _KEY) else [QKeySequence(key)]
        found += [k for k in standard if k not in found]
    return found


def _file(window: MainWindow, menu: QMenu, add: Add) -> None:
    files = window.files
    add(
        menu,
        "start",
        QCoreApplication.translate("Menus", "&New letter…"),
        _KEY.New,
        window.enter_start,
        "file-plus-2",
    )
    add(
        menu,
        "open",
        QCoreApplication.translate("Menus", "&Open…"),
        _KEY.Open,
        files.choose_and_open,
        "folder-open",
    )
    recent = menu.addMenu(QCoreApplication.translate("Menus", "Open &recent"))
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    menu.addSeparator()
    add(menu, "save", QCoreApplication.translate("Menus", "&Save"), _KEY.Save, files.save)
    add(
        menu,
        "save-as",
        QCoreApplication.translate("Menus", "Save &as…"),
        (_KEY.SaveAs, "Ctrl+Shift+S"),
        files.save_as,
    )
    add(
        menu,
        "share",
        QCoreApplication.translate("Menus", "Copy &without contacts…"),
        "",
        lambda: _share(window),
    )
    menu.addSeparator()
    settings = add(
        menu,
        "settings",
        QCoreApplication.translate("Menus", "Se&ttings…"),
        (_KEY.Preferences, "Ctrl+,"),
        lambda: _settings(window),
    )
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    add(menu, "close", QCoreApplication.translate("Menus", "&Close"), _KEY.Close, window.close)
    quit_ = add(
        menu,
        "quit",
        QCoreApplication.translate("Menus", "&Quit"),
        (_KEY.Quit, "Ctrl+Q"),
        QApplication.closeAllWindows,
    )
    quit_.setMenuRole(QAction.MenuRole.QuitRole)


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    """List the recent files; a missing one is grey, and has a line to remove it."""
    menu.clear()
    translate = QCoreApplication.translate
    for number, path in enumerate(window.settings.recent, 1):
        name = path.name.replace("&", "&&")
        if path.exists():
            action = menu.addAction(f"&{number % 10} {name}")
            action.triggered.connect(lambda _=False, path=path: window.files.open(path))
        else:
            menu.addAction(translate("Menus", "{name} (no longer there)").format(name=name)).setEnabled(False)
            action = menu.addAction(translate("Menus", "    Remove it from this list"))
            action.triggered.connect(lambda _=False, path=path: window.settings.forget_recent(path))
        action.setToolTip(str(path))
    menu.addSeparator()
    clear = menu.addAction(translate("Menus", "Forget these"))
    clear.setEnabled(bool(window.settings.recent))
    clear.triggered.connect(lambda _=False: window.settings.forget_recent())


def _edit(window: MainWindow, menu: QMenu, add: Add) -> None:
    add(menu, "undo", QCoreApplication.translate("Menus", "&Undo"), _KEY.Undo, window.session.undo, "undo-2")
    add(
        menu,
        "redo",
        QCoreApplication.translate("Menus", "&Redo"),
        (_KEY.Redo, "Ctrl+Y", "Ctrl+Shift+Z"),
        window.session.redo,
        "redo-2",
    )
    menu.addSeparator()
    for name, text, key, slot in (
        ("cut", QCoreApplication.translate("Menus", "Cu&t"), _KEY.Cut, "cut"),
        ("copy", QCoreApplication.translate("Menus", "&Copy"), _KEY.Copy, "copy"),
        ("paste", QCoreApplication.translate("Menus", "&Paste"), _KEY.Paste, "paste"),
        ("all", QCoreApplication.translate("Menus", "Select &all"), _KEY.SelectAll, "selectAll"),
    ):
        add(menu, name, text, key, lambda slot=slot: _to_focus(slot))


def _to_focus(slot: str) -> None:
    """Pass a clipboard action on to whatever has the focus."""
    does = getattr(QApplication.focusWidget(), slot, None)
    if callable(does):
        does()


def _signatories(window: MainWindow, menu: QMenu, add: Add) -> None:
    from undersigned.window import importing

    translate = QCoreApplication.translate
    add(
        menu,
        "import-signatories",
        translate("Menus", "&Import signatories…"),
        "",
        lambda: importing.import_signatories(window),
    )
    add(
        menu,
        "paste-signatories",
        translate("Menus", "Paste si&gnatories…"),
        "",
        lambda: importing.paste_signatories(window),
    )
    add(menu, "same-group", translate("Menus", "Sa&me group?"), "", lambda: importing.find_repeats(window))
    menu.addSeparator()


def _letter(window: MainWindow, menu: QMenu, add: Add) -> None:
    add(
        menu,
        "before",
        QCoreApplication.translate("Menus", "Letter &before"),
        "Ctrl+PgUp",
        lambda: window.bar.step(-1),
    )
    add(
        menu,
        "after",
        QCoreApplication.translate("Menus", "Letter &after"),
        "Ctrl+PgDown",
        lambda: window.bar.step(1),
    )
    menu.addSeparator()
    _signatories(window, menu, add)
    add(
        menu,
        "export-this",
        QCoreApplication.translate("Menus", "&Export this letter"),
        "Ctrl+E",
        lambda: window.exporting.again(),
    )
    translate = QCoreApplication.translate
    others = menu.addMenu(translate("Menus", "Export this letter a&s"))
    add(
        others, "export-pdf", translate("Menus", "&PDF to send…"), "", lambda: window.exporting.to_file("pdf")
    )
    add(others, "export-docx", translate("Menus", "&Word…"), "", lambda: window.exporting.to_file("docx"))
    add(others, "export-html", translate("Menus", "We&bsite…"), "", lambda: window.exporting.to_file("html"))
    add(
        others, "export-txt", translate("Menus", "E-mail &text…"), "", lambda: window.exporting.to_file("txt")
    )
    add(others, "export-mail", translate("Menus", "E-mail &draft…"), "", lambda: window.exporting.to_mail())
    others.addSeparator()
    copy = translate("Menus", "&Copy for e-mail or website")
    add(others, "export-copy", copy, "", lambda: window.exporting.to_clipboard(), "clipboard")
    add(
        others,
        "print",
        translate("Menus", "P&rint…"),
        _KEY.Print,
        lambda: window.exporting.to_paper(),
        "printer",
    )
    others.addSeparator()
    many = translate("Menus", "Export &all letters…")
    add(others, "export-all", many, "Ctrl+Shift+E", lambda: window.side.enter("letters"))
    window.export_menu = others


def _view(window: MainWindow, menu: QMenu, add: Add) -> None:
    for number, line in enumerate(ROOMS, 1):
        title = QCoreApplication.translate("Rooms", line.title)
        add(
            menu, f"room-{line.name}", title, f"Ctrl+{number}", lambda name=line.name: window.side.enter(name)
        )
    menu.addSeparator()
    preview = add(
        menu, "preview", QCoreApplication.translate("Menus", "&Page beside the text"), "F9", lambda: None
    )
    preview.setCheckable(True)
    preview.triggered.connect(lambda on: window.show_page(shown=on))
    add(
        menu,
        "to-fix",
        QCoreApplication.translate("Menus", "&To fix"),
        "",
        lambda: window.drawer.setVisible(not window.drawer.isVisible()),
        "circle-check",
    ).setCheckable(True)
    add(
        menu,
        "next-fix",
        QCoreApplication.translate("Menus", "Ne&xt to fix"),
        "F8",
        lambda: window.drawer.go_on(),
    )
    add(menu, "pane", QCoreApplication.translate("Menus", "Next pane"), "F6", window.next_pane)
    add(
        menu,
        "pane-back",
        QCoreApplication.translate("Menus", "Pane before"),
        "Shift+F6",
        lambda: window.next_pane(back=True),
    )


def add_page(window: MainWindow) -> None:
    """Add what can be done with the page to the view menu, once there is a page."""
    page, menu = window.preview, window.actions_["view-menu"].menu()
    assert isinstance(menu, QMenu)
    before = window.actions_["to-fix"]
    for action, keys in (
        (page.differs, ()),
        (page.as_text, ()),
        (page.zoom_in, (_KEY.ZoomIn, "Ctrl+=")),
        (page.zoom_out, (_KEY.ZoomOut,)),
    ):
        action.setShortcuts(_keys(keys))
        menu.insertAction(before, action)
    menu.insertSeparator(before)


def _share(window: MainWindow) -> None:
    from undersigned.window.sharing import copy_without_contacts

    copy_without_contacts(window.files)


def _settings(window: MainWindow) -> None:
    from undersigned.window.settings_dialog import SettingsDialog

    SettingsDialog(window.settings, window.files.recovery, window).exec()


def _help(window: MainWindow, menu: QMenu, add: Add) -> None:
    add(
        menu,
        "help",
        QCoreApplication.translate("Menus", "&Help"),
        (_KEY.HelpContents, "F1"),
        lambda: _show_help(window),
        "circle-help",
    )
    about = add(
        menu,
        "about",
        QCoreApplication.translate("Menus", "&About Undersigned"),
        "",
        lambda: _about(window),
    )
    about.setMenuRole(QAction.MenuRole.AboutRole)


def _show_help(window: MainWindow) -> None:
    from undersigned.window.help import Help

    Help(window).exec()


def _about(window: MainWindow) -> None:
    from undersigned.window.about import About

    About(window).exec()


def refresh(window: MainWindow) -> None:
    """Name undo and redo after their steps, and disable what makes no sense now."""
    session, made = window.session, window.actions_
    undo, redo = session.to_undo, session.to_redo
    state = (undo, redo, bool(session.campaign.recipients))
    if state == window.menus_state:
        return
    window.menus_state = state
    translate = QCoreApplication.translate
    made["undo"].setText(
        translate("Menus", "&Undo {step}").format(step=undo) if undo else translate("Menus", "&Undo")
    )
    made["redo"].setText(
        translate("Menus", "&Redo {step}").format(step=redo) if redo else translate("Menus", "&Redo")
    )
    somebody = bool(session.campaign.recipients)
    why = "" if somebody else translate("Menus", "Say in Recipients whom the letter is to first")
    for name in EXPORTS:
        made[name].setEnabled(somebody)
        made[name].setToolTip(why or made[name].text().replace("&", ""))
    made["undo"].setEnabled(bool(undo))
    made["redo"].setEnabled(bool(redo))
    made["undo"].setToolTip(made["undo"].text().replace("&", ""))
    made["redo"].setToolTip(made["redo"].text().replace("&", ""))

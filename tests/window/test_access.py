"""Everybody can use the window: by keyboard, by ear, in any language, at any size that people have."""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from screens.import_scenes import OF_LISTS
from screens.pseudo import spoken
from screens.scenes import FOLDER, KEPT, SCENES, settle
from undersigned.faces.installed import families_for
from undersigned.tables.alphabets import MULTI_BYTE, SINGLE_BYTE
from undersigned.translations.units import languages
from undersigned.window.main_window import MainWindow
from undersigned.window.names import own_language_name
from undersigned.window.preview.paper import PaperView
from undersigned.window.recipients.printed import AsItPrints
from undersigned.window.settings import Settings
from undersigned.window.translating.taking_in import TakeIn

SMALL = QSize(1093, 614)  # 1366 x 768 at 125 %, without a taskbar
# Qt has no role for pages that are drawn; they have a name and a way to read them as text.
SAID_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def opened(folder: Path, size: QSize | None = None) -> Iterator[MainWindow]:
    window = MainWindow(Settings(folder / "window.ini"))
    window.resize(size or QSize(1280, 800))
    window.show()
    window.activateWindow()
    settle()
    yield window
    for other in (*KEPT, *(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu))):
        other.close()
    KEPT.clear()
    window.session.begin(window.session.campaign)
    window.close()
    window.proof.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    settle()


def seen(window: MainWindow) -> list[QWidget]:
    """Return all that is visible, of the window and of what stands over it."""
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible() and (w is window or not _of_qt(w))]
    return [w for top in tops for w in (top, *top.findChildren(QWidget)) if w.isVisible()]


def _of_qt(widget: QWidget) -> bool:
    return not isinstance(widget, QDialog | QMenu)


def described(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__}({widget.objectName()}) in {type(parent).__name__}"


# ----------------------------------------------------------------- names and roles


def takes_focus(window: MainWindow) -> list[QWidget]:
    """Return what can be reached by Tab, but for menus, which are read by their items."""
    return [
        widget
        for widget in seen(window)
        if not isinstance(widget, QMenu)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(window: MainWindow) -> list[str]:
    """Return what takes the focus, and has no name to be read aloud."""
    return [
        described(widget)
        for widget in takes_focus(window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def roleless(window: MainWindow) -> list[str]:
    """Return what takes the focus, and doesn't say what it is."""
    return [
        described(widget)
        for widget in takes_focus(window)
        if QAccessible.queryAccessibleInterface(widget).role() in SAID_NOTHING
        and not isinstance(widget, PaperView)
    ]


# ----------------------------------------------------------------- other languages


@pytest.mark.parametrize("mirrored", [False, True], ids=["straight", "mirrored"])
@pytest.mark.parametrize("scene", SCENES)
def test_all_has_a_name_and_a_role_and_in_another_language_is_translated_and_not_cut_off(
    scene: str, mirrored: bool, qapp: QApplication, tmp_path: Path
) -> None:
    """At the smaller size, mirrored; at the larger, straight."""
    size = SMALL if mirrored else QSize(1280, 800)
    direction = Qt.LayoutDirection
    with spoken(qapp):
        qapp.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        try:
            for window in opened(tmp_path, size):
                SCENES[scene](window)
                settle()
                said = untranslated(window)
                cut = cut_off(window)
                without_name, without_role = nameless(window), roleless(window)
                assert window.size() == size, "it needs more room than there is"
        finally:
            qapp.setLayoutDirection(direction.LeftToRight)

    assert not said, "\n".join(said)
    assert not cut, "\n".join(cut)
    assert not without_name
    assert not without_role


def cut_off(window: MainWindow) -> list[str]:
    """Return what stays cut off; a text that just came is laid out a moment later."""
    until = time.monotonic() + 1
    while True:
        found = [f"{described(w)}: {_text(w)!r}" for w in seen(window) if is_cut(w)]
        found += [said for w in seen(window) if isinstance(w, QHeaderView) for said in _cut_headings(w)]
        if not found or time.monotonic() > until:
            return found
        settle()
        time.sleep(0.02)


def untranslated(window: MainWindow) -> list[str]:
    """Return what is shown or read aloud, but neither translated nor from the campaign."""
    campaign = window.session.campaign
    data = strings(campaign) | _names_of_languages() | LINES_OF_LISTS | _fonts()
    data |= {re.sub("[\u2068\u2069]", "", own_language_name(tag)) for tag in languages(campaign)}
    for came in window.findChildren(TakeIn):  # what others wrote is theirs
        data |= strings(came.found)
    named = [text for text in data if NAME in text]
    data |= {text.replace(NAME, r.name) for text in named for r in campaign.recipients}
    for paper in window.findChildren(AsItPrints):  # an address is written in the letter's language
        data |= set(paper.words.text().splitlines())
    lower = {text.lower() for text in data}
    found = []
    for widget in seen(window):
        for text in texts(widget):
            plain = re.sub("[&\u2068\u2069]", "", text)  # isolated, a value is still the campaign's
            if plain in ENCODINGS:
                continue
            within = re.sub(r"\[[^\[\]]*·+\]", "", plain)  # "[[3 pages·] and [7 lines·]··]"
            rest = re.sub(r"\[.*?·+\]", "", within, flags=re.S)
            rest = re.sub(r"^\[\w\]\s+", "", rest)  # the key that does it
            found += [
                f"{described(widget)}: {part!r} in {text!r}"
                for part in re.split(r"[\n·|\u2009]| \d+ | = ", rest)
                if any(c.isalpha() for c in part) and not is_data(part.strip(" ,.:“”✓▾()…/›"), data, lower)
            ]
    return sorted(set(found))


NAME = "{{recipient.name}}"
KEYS = re.compile(r"(Ctrl|Alt|Shift|Meta|F\d|PgUp|PgDown|Del|Tab|Up|Down)(\+.*)?$")
LINES_OF_LISTS = set(OF_LISTS)  # what stands in the lists that scenes import
ENCODINGS = {codec.called for codec in (SINGLE_BYTE | MULTI_BYTE).values()}  # names, in every language
OURS = {"Undersigned", "PDF", "https//", "https://", str(FOLDER), " › ".join(FOLDER.parts), FOLDER.name}


def is_data(part: str, data: set[str], lower: set[str]) -> bool:
    words = part.strip()
    if words in OURS or KEYS.match(words) or len(words) < 2:
        return True
    return words.lower() in lower or (len(words) > 3 and any(words in d for d in data))


@functools.cache
def _fonts() -> frozenset[str]:
    return frozenset(families_for(""))


@functools.cache
def _names_of_languages() -> frozenset[str]:
    return frozenset(_named())


def _named() -> Iterator[str]:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        yield QLocale.languageToString(locale.language())
    for month in range(1, 13):
        yield QLocale().monthName(month)


def strings(whole: object) -> set[str]:
    """Return every text in a campaign."""
    found: set[str] = set()
    left = [whole]
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.add(value.replace("*", ""))
            found.update(value.splitlines())
        elif hasattr(value, "__dataclass_fields__"):
            left += [getattr(value, name) for name in value.__dataclass_fields__]
        elif isinstance(value, dict):
            left += [*value, *value.values()]
            found.update(str(key).replace("_", " ") for key in value)
        elif isinstance(value, Sequence) and not isinstance(value, bytes):
            left += value
    return found


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, tells, or says to a screen reader."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if not isinstance(widget, QMenu):
        yield _text(widget)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (a.text().partition("\t")[0] for a in widget.actions())
    if widget.isWindow() and isinstance(widget, QDialog | MainWindow):
        yield widget.windowTitle().partition("[*]")[0 if isinstance(widget, QDialog) else 2].strip(" –")
    if isinstance(widget, QTableView | QTreeView) and not isinstance(widget.parent(), QCalendarWidget):
        model = widget.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return re.sub(r"<[^>]*>", "", widget.text())
    return ""


def is_cut(widget: QWidget) -> bool:
    """Whether a text that stands on the screen has less room than it needs."""
    if not _text(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QLabel | QAbstractButton):
        needs = widget.sizeHint()
        if needs.width() > widget.width() + 1 or widget.fontMetrics().height() > widget.height():
            return True
        if _scrolls(widget):
            return False
        shown = widget.visibleRegion().boundingRect()
        return shown.size() != widget.size() and not _covered(widget)
    return False


def _cut_headings(header: QHeaderView) -> list[str]:
    """Return the headings of columns that are narrower than what they say."""
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return []
    return [
        f"{described(header)}: {text!r}"
        for at in range(header.count())
        if not header.isSectionHidden(at)
        and (text := str(model.headerData(at, Qt.Orientation.Horizontal) or ""))
        and header.sectionSizeHint(at) > header.sectionSize(at)
    ]


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _covered(widget: QWidget) -> bool:
    """Whether only something that floats over it hides a part of it."""
    above = widget.parentWidget()
    return above is not None and above.rect().contains(widget.geometry())


# ----------------------------------------------------------------- menus and keys


def actions_of(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions_of(inner)
        elif not action.isSeparator():
            yield action


def in_menus(window: MainWindow) -> list[QAction]:
    menus = [a.menu() for a in window.menuBar().actions()]
    for menu in (m for m in menus if isinstance(m, QMenu)):
        menu.aboutToShow.emit()
    return [a for menu in menus if isinstance(menu, QMenu) for a in actions_of(menu)]


def test_no_menu_of_the_bar_is_empty(window: MainWindow) -> None:
    empty = []
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        if not menu.actions():
            empty.append(action.text())

    assert empty == []


KEYS_OF_THE_WINDOW = {
    *("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+Shift+D", "Ctrl+Shift+I", "Ctrl+Alt+F"),
    *("Ctrl+B", "Ctrl+I", "Ctrl+K", "Ctrl+E", "Ctrl+Shift+E", "F3", "F6", "Shift+F6", "F7", "F8", "F9"),
    *(
        "Ctrl+N",
        "Ctrl+O",
        "Ctrl+S",
        "Ctrl+Shift+S",
        "Ctrl+P",
        "Ctrl+Q",
        "Ctrl++",
        "Ctrl+-",
        "Ctrl+F",
        "Ctrl+H",
    ),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A"),
}


def test_every_key_is_that_of_a_command_in_a_menu(window: MainWindow) -> None:
    there = {k.toString() for action in in_menus(window) for k in action.shortcuts()}

    assert KEYS_OF_THE_WINDOW - there == set()


def test_no_key_has_two_meanings(window: MainWindow) -> None:
    window.side.enter("recipients")
    window.side.enter("signatories")
    window.side.enter("text")
    keys: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            keys.setdefault(key.toString(), set()).add(action.text())

    assert {key: names for key, names in keys.items() if len(names) > 1} == {}


def test_mnemonics_are_unique_in_each_menu(window: MainWindow) -> None:
    in_menus(window)
    bars = [window.menuBar().actions()]
    bars += [menu.actions() for menu in window.menuBar().findChildren(QMenu)]
    doubled = []
    for actions in bars:
        letters = [m[1].lower() for a in actions if (m := re.search(r"&(\w)", a.text().replace("&&", "")))]
        doubled += [
            (letter, [a.text() for a in actions]) for letter in set(letters) if letters.count(letter) > 1
        ]

    assert doubled == []

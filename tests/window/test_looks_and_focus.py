"""What has the focus is seen, in every scheme; colours can be read; keys lead where one expects."""

from __future__ import annotations

import itertools
from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from undersigned.problems import Place
from undersigned.window import aloud, theme
from undersigned.window.main_window import MainWindow
from undersigned.window.question import Question
from undersigned.window.recipients.room import RecipientsRoom
from undersigned.window.text.room import TextRoom
from window.person import key

LEAST = 4.5  # WCAG 2.2, 1.4.3
LEAST_OF_SHAPES = 3.0  # 1.4.11
Key = Qt.Key


def luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    parts = (linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor | str, other: QColor | str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}
WORDS = ("text", "secondary", "accent", "differs", "look", "stops", "sent")
TINTS = (("accent", 0.14), ("accent", 0.10), ("accent", 0.08), ("differs", 0.18))  # behind text


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_of_words_can_be_read_on_every_ground(scheme: str) -> None:
    c = SCHEMES[scheme]
    too_faint = [
        (word, ground, round(contrast(getattr(c, word), getattr(c, ground)), 2))
        for word, ground in itertools.product(WORDS, ("page", "frame"))
        if contrast(getattr(c, word), getattr(c, ground)) < LEAST
    ]

    assert too_faint == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read_on_every_tint_and_the_tints_of_selections(scheme: str) -> None:
    c = SCHEMES[scheme]
    grounds = [(f"{tint} {share}", theme.tinted(getattr(c, tint), share, c.page)) for tint, share in TINTS]

    assert [name for name, ground in grounds if contrast(c.text, ground) < LEAST] == []
    assert [name for name, ground in grounds[:3] if contrast(c.secondary, ground) < LEAST] == []
    assert contrast(c.page, c.accent) >= LEAST  # the main button, and what is selected


def test_every_colour_of_a_scheme_is_looked_at_here() -> None:
    named = {f.name for f in fields(theme.Colours)}

    assert named - {"page", "frame", "line", "is_dark"} == set(WORDS)


def by_tab(widget: QWidget) -> None:
    """Give the focus as the Tab key does."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_ring_of_two_pixels_stands_round_what_the_keys_act_on(
    scheme: str, window: MainWindow, qapp: QApplication
) -> None:
    theme.follow(scheme)
    try:
        accent = QColor(SCHEMES[scheme].accent)
        for widget in (window.bar.fix, window.bar.letters, window.bar.export, window.preview.paper):
            by_tab(widget)
            qapp.processEvents()
            ring = window.ring.ring
            assert ring is not None
            assert ring.isVisible(), widget.accessibleName()
            assert ring.geometry().contains(QRect(widget.mapTo(window, QPoint()), widget.size()))
            drawn = ring.grab().toImage()
            middle = drawn.height() // 2
            seen = [drawn.pixelColor(x, middle) for x in range(round(2 * drawn.devicePixelRatio()))]
            assert [c.name() for c in seen] == [accent.name()] * len(seen)
            assert contrast(accent, SCHEMES[scheme].frame) >= LEAST_OF_SHAPES
    finally:
        theme.follow("")


def test_the_ring_is_away_while_the_mouse_is_used_and_outlives_a_dialog(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window.bar.fix.setFocus(Qt.FocusReason.MouseFocusReason)
    qapp.processEvents()
    assert window.ring.ring is None

    dialog = Question("Title", "Text", "Do it")
    dialog.end()
    dialog.show()
    dialog.activateWindow()
    with qtbot.waitActive(dialog):
        pass
    qtbot.waitUntil(lambda: (w := QApplication.focusWidget()) is not None and dialog.isAncestorOf(w))
    by_tab(dialog.leaves)
    by_tab(dialog.does)
    qtbot.waitUntil(lambda: (r := window.ring.ring) is not None and r.window() is dialog)
    dialog.close()
    dialog.deleteLater()
    qtbot.wait(20)
    assert not window.ring.is_shown()

    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    by_tab(window.bar.letters)
    qtbot.waitUntil(window.ring.is_shown)
    assert window.ring.ring is not None
    assert window.ring.ring.window() is window


def test_the_palette_of_high_contrast_wins(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    before = qapp.palette()
    theirs = QPalette(QColor("#000000"))
    theirs.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        theirs.setColor(role, QColor("#FFFF00"))
    monkeypatch.setattr(theme, "high_contrast", lambda: True)
    try:
        qapp.setPalette(theirs)
        theme.dress(qapp)
        assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor("#FFFF00")
        assert theme.colours().text == "#ffff00"
        assert theme.colours().page == theirs.color(QPalette.ColorRole.Base).name()
        for seen in (QLineEdit(), QCheckBox(), QComboBox(), QPushButton()):
            frame = qapp.palette(seen).color(QPalette.ColorRole.Window)  # drawn a little darker than this
            assert frame == QColor("#FFFF00"), type(seen)
    finally:
        monkeypatch.undo()
        qapp.setPalette(before)
        theme.dress(qapp)


# ----------------------------------------------------------------- keys


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def walk(window: MainWindow, first: QWidget, steps: int) -> list[str]:
    """Return the names of what Tab leads to, one after the other."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    for _ in range(steps):
        widget = focused()
        told = QAccessible.queryAccessibleInterface(widget)
        names.append(widget.accessibleName() or told.text(QAccessible.Text.Name))
        key(widget, Key.Key_Tab)
    return names


def test_tab_leads_through_the_bar_and_the_recipients_in_the_order_they_are_read(window: MainWindow) -> None:
    window.side.enter("recipients")
    QApplication.processEvents()
    room = window.room("recipients")
    assert isinstance(room, RecipientsRoom)

    assert walk(window, window.bar.letters, 4) == [
        "Letter to", "Letter after", window.bar.fix.accessibleName(), "Export this letter",
    ]  # fmt: skip
    assert walk(window, room.new, 8) == [
        "New recipient", "More", "Search the recipients", "Recipients",
        "Name in the letter", "Organization in full", "Sent by", "Salutation",
    ]  # fmt: skip


def test_tab_leads_from_the_tabs_through_the_tools_to_the_letter(window: MainWindow) -> None:
    room = window.room("text")
    assert isinstance(room, TextRoom)
    room.go_to(Place(segment="meaning"))
    QApplication.processEvents()

    assert walk(window, room.tabs, 11) == [
        "Letter or table", "What this paragraph is", "Bold", "Italic", "Link", "List", "Numbered list",
        "Quotation", "Note", "Insert a field", "The letter",
    ]  # fmt: skip


def test_f6_goes_round_the_panes_and_back(window: MainWindow) -> None:
    window.drawer.show()
    window.room("text").enter()
    panes = {"bar": window.bar, "rooms": window.side, "text": window.workspace, "page": window.preview,
             "to fix": window.drawer}  # fmt: skip

    def where() -> str:
        here = focused()
        return next(n for n, p in panes.items() if p is here or p.isAncestorOf(here))

    seen = []
    for _ in range(5):
        window.next_pane()
        seen.append(where())
    window.next_pane(back=True)

    assert seen == ["page", "to fix", "bar", "rooms", "text"]
    assert where() == "rooms"


def test_escape_leaves_the_drawer_and_the_bar_of_finding(window: MainWindow) -> None:
    room = window.room("text")
    assert isinstance(room, TextRoom)
    room.look_for()
    key(room.finding.words, Key.Key_Escape)
    assert not room.finding.isVisible()
    assert QApplication.focusWidget() is room.editor

    window.drawer.show()
    by_tab(window.drawer.close_button)
    key(window.drawer.close_button, Key.Key_Escape)
    assert not window.drawer.isVisible()
    assert window.workspace.isAncestorOf(focused())


# ----------------------------------------------------------------- by ear


def test_the_letter_is_read_word_for_word_with_what_its_fields_say(window: MainWindow) -> None:
    room = window.room("text")
    assert isinstance(room, TextRoom)
    told = QAccessible.queryAccessibleInterface(room.editor)
    text = told.textInterface()

    assert told.role() is QAccessible.Role.EditableText
    read = text.text(0, text.characterCount())
    assert "undersigned organizations, work for human and civil rights" in read


def test_switches_say_whether_they_are_on(window: MainWindow) -> None:
    for action in (window.actions_["to-fix"], window.actions_["preview"], window.preview.differs):
        assert action.isCheckable()
    window.drawer.show()
    told = QAccessible.queryAccessibleInterface(window.bar.fix)

    assert told.state().checkable
    assert told.state().checked
    window.drawer.hide()
    assert not QAccessible.queryAccessibleInterface(window.bar.fix).state().checked


def test_news_is_read_aloud(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    for module in ("undersigned.window.notice", "undersigned.window.main_window"):
        monkeypatch.setattr(f"{module}.announce", lambda about, text: said.append(text))
    window.notice.say("Exported a letter")
    window._counted(3, stops=True)

    assert said == ["Exported a letter", "3 to fix"]
    assert callable(aloud.announce)


# ----------------------------------------------------------------- larger, narrower


def test_with_letters_half_as_large_again_nothing_is_cut_off(window: MainWindow, qapp: QApplication) -> None:
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    qapp.setFont(larger)
    try:
        window.resize(1366, 768)
        qapp.processEvents()
        shown = [w for w in window.findChildren(QWidget) if w.isVisible()]
        cut = [
            w.text()
            for w in shown
            if isinstance(w, QAbstractButton) and w.text() and w.sizeHint().width() > w.width() + 1
        ]
        cut += [
            w.text()
            for w in shown
            if isinstance(w, QLabel) and not w.wordWrap() and w.sizeHint().width() > w.width() + 1
        ]
        boxes = [w for w in shown if isinstance(w, QComboBox)]
        assert cut == []
        assert [b for b in boxes if b.fontMetrics().height() > b.height()] == []
        assert window.width() == 1366
    finally:
        qapp.setFont(before)


def test_in_a_narrow_window_text_and_page_share_one_pane(window: MainWindow) -> None:
    window.resize(QSize(1093, 614))
    QApplication.processEvents()
    assert (window.workspace.isVisible(), window.preview.isVisible()) == (True, False)
    window.actions_["preview"].trigger()
    assert (window.workspace.isVisible(), window.preview.isVisible()) == (False, True)
    window.actions_["preview"].trigger()
    assert (window.workspace.isVisible(), window.preview.isVisible()) == (True, False)

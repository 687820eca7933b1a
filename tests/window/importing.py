"""Lists of signatories for the tests of their import, and what a person does with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.main_window import MainWindow
from window.person import click, key

WAIT = 60_000  # milliseconds, on a busy computer

FORM = """Timestamp,Organization Name,Email Address,Country,Which companies?,Notes for us,Colour
2019-01-05 10:00,Digital Rights Watch,ana@drw.example.org,Australia,"Amazon, Google",check with Ana,red
2019-01-05 11:00,Rivers Alive,j@rivers.example.org,USA,All except Microsoft,,blue
2019-01-06 09:30,Privacy Forum info@privacy.example.org,info@privacy.example.org,Kenya,Amazon.com,,red
2019-01-06 12:10,Derechos Digitales,hola@dd.example.org,Chile,,,red
2019-01-07 08:00,Open Media Trust,omt@omt.example.org,Canada,,,blue
"""
PLAIN = "Organization,Country\nDigital Rights Watch,Australia\nRivers Alive,USA\nOpen Media Trust,Canada\n"


def opened(window: MainWindow, qtbot: QtBot, text: str | bytes, name: str = "Responses.csv") -> ImportDialog:
    """Return an import of a list, at the page that comes first."""
    dialog = ImportDialog(window, window.session.campaign, Path())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.read(text.encode() if isinstance(text, str) else text, name)
    answered(dialog, qtbot)
    return dialog


def answered(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Wait for the answer to what was asked."""
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT)


def go_on(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Click on Next, and wait for the page."""
    click(dialog.next)
    answered(dialog, qtbot)


def to_the_last_page(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Go on until what will change is shown; empty cells sign nothing."""
    while dialog.stack.currentWidget() is not dialog.changes:
        if dialog.stack.currentWidget() is dialog.letters and dialog.letters.silent_left:
            dialog.letters.none.click()
        assert dialog.next.isEnabled(), dialog.next.toolTip()
        go_on(dialog, qtbot)
    answered(dialog, qtbot)


def only_additions(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Say that the list holds additions only."""
    click(dialog.changes.additions, QPoint(8, dialog.changes.additions.height() // 2))
    answered(dialog, qtbot)


def whole_list(dialog: ImportDialog, qtbot: QtBot) -> None:
    """Say that the list is the whole one."""
    click(dialog.changes.whole, QPoint(8, dialog.changes.whole.height() // 2))
    answered(dialog, qtbot)


def take_column(table: QTableView, row: int, words: str, qtbot: QtBot) -> None:
    """Choose by keyboard what a column is taken as."""
    table.setCurrentIndex(table.model().index(row, 2))
    table.setFocus()
    key(table, Qt.Key.Key_F2)
    found: list[QComboBox] = []

    def is_open() -> bool:
        found[:] = table.findChildren(QComboBox)
        return bool(found)

    qtbot.waitUntil(is_open)
    box = found[0]
    at = box.findText(words)
    assert at >= 0, words
    popup = box.view()
    while box.view().currentIndex().row() < at:
        QTest.keyClick(popup, Qt.Key.Key_Down)
    while box.view().currentIndex().row() > at:
        QTest.keyClick(popup, Qt.Key.Key_Up)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()

"""Slips are underlined while one writes, and mended with two keys; names are right as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from undersigned.problems import Place
from undersigned.window.main_window import MainWindow
from undersigned.window.text.room import TextRoom


@pytest.fixture
def room(window: MainWindow) -> TextRoom:
    found = window.room("text")
    assert isinstance(found, TextRoom)
    found.editor.setFocus()
    return found


def underlined(room: TextRoom) -> list[str]:
    return [made.cursor.selectedText() for made in room.editor.extraSelections()]


def write(room: TextRoom, text: str) -> None:
    room.editor.go_to(Place(segment="meaning"))
    room.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    QTest.keyClicks(room.editor, text)


def test_a_slip_is_underlined_when_the_word_is_done(room: TextRoom, qtbot: QtBot) -> None:
    write(room, " A lettter")
    qtbot.wait(500)
    assert "lettter" not in underlined(room)
    QTest.keyClicks(room.editor, " now")

    qtbot.waitUntil(lambda: underlined(room) == ["lettter"], timeout=8000)


def test_names_of_recipients_and_signatories_are_no_slips(room: TextRoom, qtbot: QtBot) -> None:
    write(room, " Satya Nadella and Rekognition and a kynd word ")

    qtbot.waitUntil(lambda: underlined(room) != [], timeout=8000)
    assert "Nadella" not in underlined(room)


def test_what_is_meant_is_offered_and_written(room: TextRoom, qtbot: QtBot) -> None:
    write(room, " A lettter ")
    qtbot.waitUntil(lambda: underlined(room) == ["lettter"], timeout=8000)
    room.editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    QTest.keyClick(room.editor, Qt.Key.Key_F7)

    def menu() -> QMenu:
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    qtbot.waitUntil(lambda: menu().actions()[1].text() == "letter" or menu().actions()[0].text() == "letter")
    next(a for a in menu().actions() if a.text() == "letter").trigger()
    menu().close()
    segment = next(s for s in room.session.campaign.text.segments if s.id == "meaning")

    assert segment.text.endswith("A letter")


def test_a_word_that_was_added_is_right_from_then_on(room: TextRoom, qtbot: QtBot) -> None:
    write(room, " A lettter ")
    qtbot.waitUntil(lambda: underlined(room) == ["lettter"], timeout=8000)
    room.spelling.learn("lettter")

    assert underlined(room) == []


def test_a_language_without_a_dictionary_underlines_nothing(room: TextRoom, qtbot: QtBot) -> None:
    from dataclasses import replace

    campaign = room.session.campaign
    room.session.do("other", replace(campaign, text=replace(campaign.text, language="mi")))
    write(room, " kynd lettter ")

    qtbot.waitUntil(lambda: not room.spelling.speaks, timeout=8000)
    assert underlined(room) == []

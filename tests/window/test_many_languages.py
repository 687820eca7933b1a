"""A letter in thirty-one languages: one is found by its name, and nothing holds the window up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.text.model import Translation
from undersigned.text.standing import Standing, standing
from undersigned.translations import translating, units
from undersigned.window.application import Application
from undersigned.window.main_window import MainWindow
from undersigned.window.names import own_language_name
from undersigned.window.translating.field import Shown
from undersigned.window.translating.room import TranslationsRoom
from undersigned.window.translating.told import Told
from window import many_languages
from window.deeds import Person, open_it
from window.person import click, key, keys
from window.turns import Turns

K = Qt.Key
MOST = 0.3  # seconds of work in one turn, as in `test_turns`


@pytest.fixture
def room(window: MainWindow) -> TranslationsRoom:
    window.files.begin(many_languages.campaign(3))
    key(window, K.Key_5, Qt.KeyboardModifier.ControlModifier)
    room = window.room("translations")
    assert isinstance(room, TranslationsRoom)
    return room


def test_of_many_languages_the_one_in_hand_is_shown_and_others_are_searched_by_name(
    window: MainWindow, room: TranslationsRoom
) -> None:
    row = room.row
    assert row.button.isVisible()
    assert not row.tabs.isVisible()
    assert row.all_told.text().startswith("31 languages, ")
    click(row.button)
    chooser = row.chooser
    assert chooser.isVisible()
    assert len(chooser.items()) == 31
    assert [item.text(0)[:7] for item in chooser.list.selectedItems()] == ["Spanish"]
    keys(chooser.search, "portug")
    assert [item.isHidden() for item in chooser.items()].count(False) == 1
    key(chooser.search, K.Key_Return)
    assert not chooser.isVisible()
    assert room.language == "pt" == window.session.view.language
    assert "Português" in row.button.text()
    click(row.button)
    keys(chooser.search, "klingon")
    assert chooser.nothing.isVisible()
    key(chooser.search, K.Key_Return)
    assert room.language == "pt"
    key(chooser.search, K.Key_Escape)
    assert not chooser.isVisible()


def test_a_few_languages_stand_side_by_side_while_they_have_room(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    room.row.show_languages(dict.fromkeys(("es", "ar", "fr"), (3, 48)), "es")
    assert room.row.tabs.isVisible()
    assert not room.row.button.isVisible()
    room.row.show_languages(dict.fromkeys(many_languages.LANGUAGES[:11], (3, 48)), "es")
    assert room.row.tabs.isVisible() is (room.row.tabs.wanted_width() < room.row.width())
    assert room.row.button.isVisible() is not room.row.tabs.isVisible()


def test_each_language_is_drawn_in_faces_that_can_shape_it(
    window: MainWindow, room: TranslationsRoom, qtlog: Any
) -> None:
    click(room.row.button)
    room.row.chooser.list.grab()
    room.row.chooser.hide()
    for language in many_languages.LANGUAGES:
        room.choose_language(language)
        name = own_language_name(language)
        room.desk.target.show_text(Shown(name, language))
        room.desk.offers.tell([Told(name, language=language, more=name)])
        window.grab()

    assert [one.message for one in qtlog.records if "OpenType" in one.message] == []


def test_what_is_typed_in_one_language_is_counted_in_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    campaign = many_languages.campaign(3)
    languages = many_languages.LANGUAGES
    before = units.progress_of_all(campaign, languages)
    looked_at: list[Translation | None] = []

    def look(translation: Translation | None, source: str) -> Standing:
        looked_at.append(translation)
        return standing(translation, source)

    monkeypatch.setattr(units, "standing", look)
    unit = next(u for u in units.units(campaign, "pt") if u.standing is Standing.MISSING)
    looked_at.clear()
    for length in range(1, 120):
        typed = translating.typed(campaign, unit, "x" * length)
        after = units.progress_of_all(typed, languages)
    assert {t.language for t in looked_at if t is not None} == {"pt"}
    assert after == before

    done = translating.done(typed, next(u for u in units.units(typed, "pt") if u.key == unit.key))
    left, of_all = before["pt"]
    assert units.progress_of_all(done, languages) == {**before, "pt": (left - 1, of_all)}


def test_no_turn_works_for_long_with_thirty_one_languages(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Languages.undersigned"
    file.write(path, many_languages.campaign(), replacing=None)
    window = application.new_window()
    window.activateWindow()
    qtbot.waitActive(window)
    person = Person(window, path, tmp_path)
    person.look(1500)
    open_it(person)
    turns = Turns()
    turns.start()
    for doing, does in many_languages.DEEDS:
        turns.doing = doing
        person.do(does)
    turns.stop()

    assert set(turns.longest) == {doing for doing, _ in many_languages.DEEDS}
    assert turns.hardest.work < MOST, str(turns.hardest)

"""Saving writes the file whole or not at all, never over what somebody else wrote, and never loses a word."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.errors import UnwritableError
from undersigned.letter.template import begin
from undersigned.window import dialogs, file_places, presence
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings

from .conftest import Asked


def retitled(window: MainWindow, title: str) -> None:
    window.session.do("Name it", replace(window.session.campaign, title=title))


def saved_at(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save by the keys, to a place that is chosen."""
    monkeypatch.setattr(dialogs, "file_to_save", lambda *_: path)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.files.finish_saving()


def changed_by_another(path: Path, title: str) -> None:
    opened = file.read(path)
    file.write(path, replace(opened.campaign, title=title), replacing=opened.sha256)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Face.undersigned"


def test_an_untitled_letter_is_saved_where_one_says(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    retitled(window, "Mine")
    assert window.isWindowModified()
    saved_at(window, path, monkeypatch)

    assert file.read(path).campaign.title == "Mine"
    assert not window.isWindowModified()
    assert window.settings.recent == (path,)


def test_the_name_suggested_is_the_title_made_legal(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[Path] = []
    monkeypatch.setattr(dialogs, "file_to_save", lambda _w, _t, given, *_: suggested.append(given))
    retitled(window, "Faces: a/b?")
    window.files.save()

    assert suggested[0].name == "Faces- a-b-.undersigned"


def test_a_file_that_somebody_else_changed_is_not_written_over(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    saved_at(window, path, monkeypatch)
    changed_by_another(path, "Ana’s")
    retitled(window, "Mine")
    asked.will_be_answered("Save a copy beside it")
    window.files.save()
    window.files.finish_saving()

    beside = path.with_name("Face (my copy).undersigned")
    assert file.read(path).campaign.title == "Ana’s"
    assert file.read(beside).campaign.title == "Mine"
    assert window.session.path == beside
    assert not window.session.is_modified


def test_cancelling_leaves_both_as_they_are(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    saved_at(window, path, monkeypatch)
    changed_by_another(path, "Ana’s")
    retitled(window, "Mine")
    asked.will_be_answered("Cancel")

    window.files.save()
    window.files.finish_saving()
    assert file.read(path).campaign.title == "Ana’s"
    assert window.session.campaign.title == "Mine"
    assert window.isWindowModified()


def test_looking_at_the_other_first_opens_it_in_another_window(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    shown: list[Path] = []
    window.files.elsewhere.connect(shown.append)
    saved_at(window, path, monkeypatch)
    changed_by_another(path, "Ana’s")
    retitled(window, "Mine")
    asked.will_be_answered("Look at the other first")
    window.files.save()
    window.files.finish_saving()

    assert shown == [path]
    assert window.session.is_modified


def test_a_change_on_the_disk_shows_a_bar(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    saved_at(window, path, monkeypatch)
    changed_by_another(path, "Ana’s")
    qtbot.waitUntil(lambda: window.files.bars.bar("disk") is not None, timeout=5000)
    bar = window.files.bars.bar("disk")
    assert bar is not None
    bar.buttons[0].click()

    assert window.session.campaign.title == "Ana’s"
    assert window.files.bars.bar("disk") is None


def test_our_own_saving_shows_no_bar(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    saved_at(window, path, monkeypatch)
    retitled(window, "Mine")
    window.files.save()
    qtbot.wait(700)
    window.files.watch.look()
    qtbot.wait(200)

    assert window.files.bars.bar("disk") is None


def test_a_file_that_is_gone_can_be_saved_there_again(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    saved_at(window, path, monkeypatch)
    path.unlink()
    retitled(window, "Mine")
    asked.will_be_answered("Save it there again")
    window.files.save()
    window.files.finish_saving()

    assert file.read(path).campaign.title == "Mine"


def test_when_the_folder_is_gone_another_place_is_offered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    saved_at(window, folder / "Face.undersigned", monkeypatch)
    window.files.presence.leave()
    (folder / "Face.undersigned").unlink()
    folder.rmdir()
    retitled(window, "Mine")
    elsewhere = tmp_path / "Else.undersigned"
    monkeypatch.setattr(dialogs, "file_to_save", lambda *_: elsewhere)
    asked.will_be_answered("Save somewhere else…")
    window.files.save()
    window.files.finish_saving()

    assert file.read(elsewhere).campaign.title == "Mine"


def test_a_full_disk_leaves_the_file_and_the_letter_as_they_are(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    import resource

    saved_at(window, path, monkeypatch)
    before = path.read_bytes()
    retitled(window, "Mine")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    heeded = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
    try:
        asked.will_be_answered("Cancel")
        window.files.save()
        window.files.finish_saving()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, heeded)

    assert path.read_bytes() == before
    assert window.session.is_modified
    assert "too large" in asked.said[0]
    assert [p.name for p in path.parent.iterdir() if p.name.endswith(".tmp")] == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_file_is_saved_somewhere_else(
    window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write(path, begin("blank", sample=False), replacing=None)
    path.chmod(0o400)
    window.files.open(path)
    elsewhere = tmp_path / "Else.undersigned"
    retitled(window, "Mine")
    saved_at(window, elsewhere, monkeypatch)

    assert file.read(elsewhere).campaign.title == "Mine"


def test_a_letter_opened_out_of_a_mail_asks_where_to_keep_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailed = tmp_path / "passing" / "Face.undersigned"
    file.write(mailed, begin("blank", sample=False), replacing=None)
    window.files.open(mailed)
    assert window.files.bars.bar("place") is not None
    elsewhere = tmp_path / "Else.undersigned"
    retitled(window, "Mine")
    saved_at(window, elsewhere, monkeypatch)

    assert file.read(elsewhere).campaign.title == "Mine"
    assert file.read(mailed).campaign.title != "Mine"
    assert window.files.bars.bar("place") is None


def test_what_is_typed_while_saving_goes_on_does_not_count_as_saved(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    saved_at(window, path, monkeypatch)
    retitled(window, "First")
    write = file.write

    def slowly(*args: object, **more: object) -> str:
        import time

        time.sleep(0.3)
        return write(*args, **more)  # type: ignore[arg-type]  # by their names

    monkeypatch.setattr(file, "write", slowly)
    window.files.save()
    assert window.files.saving is not None
    retitled(window, "Second")
    qtbot.waitUntil(lambda: window.files.saving is None)

    assert file.read(path).campaign.title == "First"
    assert window.session.is_modified
    window.session.undo()
    assert not window.session.is_modified


def test_saving_twice_in_a_row_saves_the_last_state(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    saved_at(window, path, monkeypatch)
    write = file.write

    def slowly(*args: object, **more: object) -> str:
        import time

        time.sleep(0.15)
        return write(*args, **more)  # type: ignore[arg-type]  # by their names

    monkeypatch.setattr(file, "write", slowly)
    for title in ("First", "Second", "Third"):
        retitled(window, title)
        window.files.save()
    qtbot.waitUntil(lambda: window.files.saving is None and not window.session.is_modified, timeout=5000)

    assert file.read(path).campaign.title == "Third"


def test_closing_with_changes_asks_and_saves(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    saved_at(window, path, monkeypatch)
    retitled(window, "Mine")
    asked.will_be_answered("Cancel", "Save")

    assert not window.close()
    assert window.close()
    assert file.read(path).campaign.title == "Mine"


def test_the_untouched_sample_closes_without_a_question(window: MainWindow, asked: Asked) -> None:
    assert window.close()
    assert asked.said == []


# ----------------------------------------------------------------- two people, one folder


def test_a_second_person_hears_who_has_it_open_and_saves_a_copy(
    window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write(path, begin("blank", sample=False), replacing=None)
    theirs = presence.Presence()
    monkeypatch.setattr(presence, "user_name", lambda: "Ana")
    theirs.enter(path)
    window.files.open(path)
    bar = window.files.bars.bar("place")
    assert bar is not None
    assert bar.text.text().startswith("Ana has this open since ")
    monkeypatch.setattr(dialogs, "file_to_save", lambda _w, _t, suggested, *_: suggested)
    bar.buttons[0].click()
    window.files.finish_saving()

    assert window.session.path == path.with_name("Face (my copy).undersigned")
    theirs.leave()
    assert not file_places.note_of(path).exists()


def test_a_note_that_a_crash_left_is_cleared(window: MainWindow, path: Path) -> None:
    file.write(path, begin("blank", sample=False), replacing=None)
    left = presence.Presence()
    left.enter(path)
    place = file_places.note_of(path)
    place.write_text(place.read_text().replace(f'"process": {os.getpid()}', '"process": 4194303'))
    window.files.open(path)

    assert window.files.bars.bar("place") is None
    note = presence.read(place)
    assert note is not None
    assert note.token == window.files.presence.token


def test_closing_takes_our_note_away(window: MainWindow, path: Path) -> None:
    file.write(path, begin("blank", sample=False), replacing=None)
    window.files.open(path)
    assert file_places.note_of(path).exists()
    window.close()

    assert not file_places.note_of(path).exists()


def test_a_conflict_copy_of_a_sync_service_is_pointed_out(window: MainWindow, path: Path) -> None:
    file.write(path, begin("blank", sample=False), replacing=None)
    other = path.with_name("Face (Ana's conflicted copy 2026-11-25).undersigned")
    file.write(other, begin("blank", sample=False), replacing=None)
    shown: list[Path] = []
    window.files.elsewhere.connect(shown.append)
    window.files.open(path)
    bar = window.files.bars.bar("copy")
    assert bar is not None
    bar.buttons[0].click()

    assert shown == [other]


# ----------------------------------------------------------------- what is dropped, remembered, damaged


def dropped(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPointF(100, 100), copy, mime, left, no_key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(100, 100), copy, mime, left, no_key))


def test_a_dropped_campaign_opens(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    file.write(path, replace(begin("blank", sample=False), title="Dropped"), replacing=None)
    dropped(window, path)

    qtbot.waitUntil(lambda: window.session.campaign.title == "Dropped")


def test_a_dropped_table_of_recipients_is_taken_in_and_undone_in_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, asked: Asked
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("Recipient\nZebra Crossing League\nQuince Growers\n", encoding="utf-8")
    before = len(window.session.campaign.recipients)
    asked.will_be_answered("Recipients")
    dropped(window, table)
    qtbot.waitUntil(lambda: len(window.session.campaign.recipients) == before + 2, timeout=5000)
    window.session.undo()

    assert len(window.session.campaign.recipients) == before


def test_a_damaged_campaign_is_told_in_a_sentence(window: MainWindow, path: Path, asked: Asked) -> None:
    path.write_bytes(b"<html>log in</html>")
    before = window.session.campaign
    window.files.open(path)

    assert window.session.campaign is before
    assert "can't be opened" in asked.said[0]


def test_damaged_settings_never_keep_the_window_from_opening(qtbot: QtBot, tmp_path: Path) -> None:
    ini = tmp_path / "bad.ini"
    ini.write_bytes(os.urandom(3000))
    window = MainWindow(Settings(ini))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    assert window.isVisible()


def test_what_can_not_be_written_is_not_lost(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    saved_at(window, path, monkeypatch)
    retitled(window, "Mine")
    tried: list[int] = []
    write = file.write

    def held(*args: object, **more: object) -> str:
        tried.append(1)
        if len(tried) == 1:
            raise UnwritableError("{path} wasn't saved: another program holds it open.", path=path)
        return write(*args, **more)  # type: ignore[arg-type]  # by their names

    monkeypatch.setattr(file, "write", held)
    asked.will_be_answered("Try again")
    window.files.save()
    window.files.finish_saving()

    assert file.read(path).campaign.title == "Mine"
    assert not window.session.is_modified

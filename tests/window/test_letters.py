"""The room of all letters: how each stands, export, read, sent. By real keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.cli import main as command
from undersigned.export.sent import sent
from undersigned.signatories.model import Signatory
from undersigned.window.letters.compared import Compared
from undersigned.window.letters.known import Read, Show
from undersigned.window.letters.listed import DOES, EXPORTED, LETTER, PAGES, SIGNS
from undersigned.window.letters.reading import ReadThrough
from undersigned.window.letters.room import LettersRoom
from undersigned.window.letters.sent import AsSent, WhenSent
from undersigned.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> LettersRoom:
    window.side.enter("letters")
    room = window.room("letters")
    assert isinstance(room, LettersRoom)
    room.choices.export_to(tmp_path / "Letters")
    wait_for_standings(room, qtbot)
    return room


def wait_for_standings(room: LettersRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(known.standing for known in room.table.model.rows), timeout=30_000)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)


def cell(room: LettersRoom, row: int, column: int) -> str:
    return str(room.table.shown.index(row, column).data())


def click_cell(room: LettersRoom, row: int, column: int) -> None:
    table = room.table.rows
    QTest.mouseClick(
        table.viewport(), LEFT, pos=table.visualRect(room.table.shown.index(row, column)).center()
    )


def export(room: LettersRoom, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.batch.ended, timeout=60_000):
        click(room.go)


def sign(window: MainWindow, name: str) -> None:
    campaign = window.session.campaign
    roster = replace(campaign.roster, signatories=(*campaign.roster.signatories, Signatory(name, name)))
    window.session.do("sign", replace(campaign, roster=roster))


def test_the_exported_files_are_those_of_the_command(
    window: MainWindow, room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room.choices.formats["docx"].setChecked(True)
    assert room.go.text() == "Export 3 letters"
    export(room, qtbot)
    assert room.notice.text.text() == "6 files written to Letters."

    path = tmp_path / "c.undersigned"
    file.write(path, window.session.campaign, replacing=None)
    assert (
        command(["export", str(path), "--out", str(tmp_path / "by"), "--format", "pdf", "--format", "docx"])
        == 0
    )
    ours = {p.name: p.read_bytes() for p in (tmp_path / "Letters").iterdir()}
    assert ours == {p.name: p.read_bytes() for p in (tmp_path / "by").iterdir()}
    assert len(ours) == 6


def test_after_a_late_signatory_the_letters_are_out_of_date_and_say_why(
    window: MainWindow, room: LettersRoom, qtbot: QtBot
) -> None:
    assert cell(room, 0, EXPORTED) == "–"
    assert (cell(room, 0, PAGES), cell(room, 0, SIGNS)) == ("4", "92")
    export(room, qtbot)
    assert "out of date" not in cell(room, 0, EXPORTED)
    sign(window, "Open Doors Network")
    qtbot.waitUntil(lambda: "out of date: 1 signatory added" in cell(room, 0, EXPORTED), timeout=30_000)
    room.table.filter(Show.OUT_OF_DATE)
    assert room.table.shown.rowCount() == 3
    window.session.undo()
    qtbot.waitUntil(lambda: room.table.shown.rowCount() == 0, timeout=30_000)


def test_an_export_is_no_step_that_undo_takes_back(
    window: MainWindow, room: LettersRoom, qtbot: QtBot
) -> None:
    sign(window, "Open Doors Network")
    wait_for_standings(room, qtbot)
    export(room, qtbot)
    assert window.session.to_undo == "sign"
    window.session.undo()
    qtbot.waitUntil(lambda: "out of date: 1 signatory left" in cell(room, 0, EXPORTED), timeout=30_000)


def test_only_ticked_letters_are_exported_and_the_button_says_how_many(
    room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room.table.rows.setFocus()
    room.table.rows.selectRow(1)
    QTest.keyClick(room.table.rows, Qt.Key.Key_Space)
    assert room.go.text() == "Export 2 letters"
    export(room, qtbot)
    names = sorted(p.name for p in (tmp_path / "Letters").iterdir())
    assert len(names) == 2
    assert not any("Google" in name for name in names)
    click(room.table.all)
    click(room.table.all)
    assert room.go.text() == "Tick the letters to export"
    assert not room.go.isEnabled()


def test_names_are_written_as_words_and_a_wrong_one_is_told(
    room: LettersRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    room.choices.names.setEditText("(number) (recipient)")
    assert "→ “1 Microsoft.pdf”" in room.choices.example.text()
    room.choices.names.setEditText("a/b (recipient)")
    assert "can't stand in the name of a file" in room.go.text()
    assert not room.go.isEnabled()
    room.choices.names.setEditText("(recipient) (draft 2)")
    export(room, qtbot)
    assert (tmp_path / "Letters" / "Google (draft 2).pdf").exists()


def test_a_letter_that_cant_go_out_says_why_and_the_rest_can_be_done_later(
    window: MainWindow, room: LettersRoom, qtbot: QtBot
) -> None:
    good = window.session.campaign
    segments = list(good.text.segments)
    at = next(n for n, s in enumerate(segments) if s.kind.value == "paragraph")
    segments[at] = replace(segments[at], text="We ask [TK].")
    window.session.do("break", replace(good, text=replace(good.text, segments=tuple(segments))))
    qtbot.waitUntil(lambda: any(known.stops for known in room.table.model.rows), timeout=30_000)
    export(room, qtbot)
    assert "not written; the list says why" in room.notice.text.text()
    assert "[TK]" in cell(room, 0, EXPORTED)
    window.session.undo()
    again = next(b for b in room.notice.buttons if b.text() == "Do the rest")
    with qtbot.waitSignal(room.batch.ended, timeout=60_000):
        click(again)
    assert room.notice.text.text() == "3 files written to Letters."


def test_cancelling_ends_after_the_letter_at_hand(
    window: MainWindow, room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    campaign = window.session.campaign
    many = tuple(replace(campaign.recipients[0], id=f"r{n}", name=f"Company {n}") for n in range(120))
    text = replace(
        campaign.text, wordings=(), segments=tuple(s for s in campaign.text.segments if not s.prompt)
    )
    window.session.do("many", replace(campaign, recipients=many, text=text))
    qtbot.waitUntil(lambda: len(room.table.model.rows) == 120, timeout=30_000)
    room.batch.moved.connect(lambda _: room.progress.cancel.click(), Qt.ConnectionType.SingleShotConnection)
    export(room, qtbot)
    written = list((tmp_path / "Letters").glob("*.pdf"))
    assert 0 < len(written) < 60
    assert "Stopped" in room.notice.text.text()
    assert all(p.read_bytes().rstrip().endswith(b"%%EOF") for p in written)


def test_a_letter_marked_as_sent_stays_as_it_was_and_can_be_compared(
    window: MainWindow, room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    export(room, qtbot)
    (letter,) = (tmp_path / "Letters").glob("*Google*.pdf")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WhenSent)
        click(dialog.does)

    QTimer.singleShot(0, answer)
    click_cell(room, 1, DOES)
    record = sent(window.session.campaign, "google", "en")
    assert record is not None
    asset = window.session.campaign.asset(record.asset)
    assert asset is not None
    assert asset.data == letter.read_bytes()
    assert cell(room, 1, DOES) == "Show as sent"
    assert window.session.to_undo == "Mark Google’s letter as sent"

    sign(window, "Open Doors Network")
    qtbot.waitUntil(lambda: bool(room.table.model.rows[1].since_sent), timeout=30_000)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AsSent)
        QTimer.singleShot(0, compare)
        click(dialog.compare)
        click(next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close"))

    def compare() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Compared)
        seen.append(dialog.now)
        seen.append(dialog.before)
        dialog.accept()

    QTimer.singleShot(0, look)
    click_cell(room, 1, DOES)
    assert "Open Doors Network" in seen[0]
    assert "Open Doors Network" not in seen[1]


def test_letters_are_read_one_after_the_other_by_the_space_bar(
    window: MainWindow, room: LettersRoom, qtbot: QtBot
) -> None:
    def read_two() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReadThrough)
        assert QTest.qWaitForWindowActive(dialog)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        dialog.page.paper.setFocus()
        QTest.keyClick(dialog.page.paper, Qt.Key.Key_Space)
        dialog.accept()

    QTimer.singleShot(0, read_two)
    click(room.read)
    assert [known.read for known in room.table.model.rows] == [Read.YES, Read.YES, Read.NOT]
    sign(window, "Open Doors Network")
    qtbot.waitUntil(lambda: room.table.model.rows[0].read is Read.BEFORE, timeout=30_000)


def test_a_click_on_a_letter_brings_it_into_view(window: MainWindow, room: LettersRoom) -> None:
    room.table.rows.setFocus()
    click_cell(room, 2, LETTER)
    assert window.session.view.recipient == "amazon"

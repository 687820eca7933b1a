"""The room of all letters: how each stands, export, read, sent. By real keys and clicks."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from programs import needs
from undersigned.campaign import file
from undersigned.campaign.records import to_correct
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
from undersigned.window.signatories.leaving import WithdrewDialog
from undersigned.window.signatories.room import SignatoriesRoom

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
    qtbot.waitUntil(lambda: room.table.shown.rowCount() == 3, timeout=30_000)
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
    many = tuple(replace(campaign.recipients[0], id=f"r{n}", name=f"Company {n}") for n in range(500))
    text = replace(
        campaign.text, wordings=(), segments=tuple(s for s in campaign.text.segments if not s.prompt)
    )
    window.session.do("many", replace(campaign, recipients=many, text=text))
    qtbot.waitUntil(lambda: len(room.table.model.rows) == 500, timeout=30_000)
    done: list[int] = []

    def stop(_: object) -> None:
        room.progress.cancel.click()
        done.append(len(room.batch.outcomes))

    room.batch.moved.connect(stop, Qt.ConnectionType.SingleShotConnection)
    export(room, qtbot)
    written = list((tmp_path / "Letters").glob("*.pdf"))
    assert len(written) == len(room.batch.written)
    assert done[0] <= len(written) <= done[0] + 2  # the letter at hand of each of two processes
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
        qtbot.waitUntil(lambda: dialog.is_there, timeout=30_000)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)  # the page of this one isn't there yet
        dialog.page.paper.setFocus()
        qtbot.waitUntil(lambda: dialog.is_there, timeout=30_000)
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


def mark_sent(room: LettersRoom, *rows: int) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WhenSent)
        click(dialog.does)

    room.table.tick(room.table.model.rows, on=False)
    room.table.tick([room.table.model.rows[row] for row in rows], on=True)
    QTimer.singleShot(0, answer)
    click(room.mark)


def withdraw(window: MainWindow, qtbot: QtBot, name: str) -> SignatoriesRoom:
    """Mark somebody as withdrawn in the room of signatories."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WithdrewDialog)
        click(dialog.done_)

    window.side.enter("signatories")
    signatories = window.room("signatories")
    assert isinstance(signatories, SignatoriesRoom)
    ident = next(s.id for s in window.session.campaign.roster.signatories if s.name == name)
    qtbot.waitUntil(lambda: not signatories.model.is_working and signatories.table.choose([ident]))
    QTimer.singleShot(0, answer)
    signatories.ask_withdrawal()
    return signatories


def test_a_withdrawal_offers_corrected_copies_and_what_was_sent_stays(
    window: MainWindow, room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    export(room, qtbot)
    mark_sent(room, 1, 2)
    before = [r for r in window.session.campaign.records if r.event == "sent"]
    kept = {r.asset: window.session.campaign.asset(r.asset) for r in before}
    names, folder = room.choices.names.currentText(), room.choices.folder
    signatories = withdraw(window, qtbot, "Unlock Wexcombe")
    assert signatories.notice.text.text() == (
        "Unlock Wexcombe withdrew. 5 files made before bear the name and stay as they are."
        " 2 of them were sent."
    )
    click(next(b for b in signatories.notice.buttons if b.text() == "Corrected copies…"))

    assert room.isVisible()
    assert "2 letters were sent with the name of somebody who has withdrawn" in room.notice.text.text()
    assert room.go.text() == "Export 2 letters"
    export(room, qtbot)
    files = sorted((folder / "Corrected").iterdir())
    assert [p.name for p in files] == [
        f"Face surveillance (sample) - {name} (corrected).pdf" for name in ("Amazon", "Google")
    ]
    assert all("Unlock Wexcombe" not in words(p) and "Whistle" in words(p) for p in files)
    assert (room.choices.names.currentText(), room.choices.folder) == (names, folder)

    wait_for_standings(room, qtbot)
    qtbot.waitUntil(lambda: not room.table.model.rows[1].why, timeout=30_000)
    mark_sent(room, 1)
    after = [r for r in window.session.campaign.records if r.event == "sent"]
    assert after[:2] == before
    assert all(window.session.campaign.asset(name) == asset for name, asset in kept.items())
    assert after[2].file == "Face surveillance (sample) - Google (corrected).pdf"
    assert to_correct(window.session.campaign) == (("amazon", "en"),)
    room.correct(room.table.model.rows[1:2])
    assert room.choices.names.currentText() == f"{names} (corrected 2)"


def words(pdf: Path) -> str:
    told = subprocess.run([needs("pdftotext"), pdf, "-"], capture_output=True, check=True).stdout
    return " ".join(told.decode().split())

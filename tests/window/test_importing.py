"""The import of signatories, page by page, by the keys and clicks of a person."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from tables.spreadsheets import xlsx
from undersigned.campaign.roster_changes import LineKind
from undersigned.signatories.model import Scope, Standing
from undersigned.window import importing
from undersigned.window.importing.columns_page import MEANING
from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.main_window import MainWindow
from window.conftest import Asked
from window.importing import (
    FORM,
    PLAIN,
    WAIT,
    answered,
    go_on,
    only_additions,
    opened,
    take_column,
    to_the_last_page,
    whole_list,
)
from window.person import click, key

Key = Qt.Key


def cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    found = table.item(row, column)
    assert found is not None
    return found


def signatory(dialog: ImportDialog, name: str):  # type: ignore[no-untyped-def]  # found by its name
    assert dialog.imported is not None
    return next(s for s in dialog.imported.campaign.roster.signatories if s.name == name)


def test_nothing_is_written_before_the_last_click_and_one_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.session.campaign
    dialog = opened(window, qtbot, PLAIN)
    to_the_last_page(dialog, qtbot)
    assert window.session.campaign is before
    assert not dialog.next.isEnabled()
    assert "whole list" in dialog.next.toolTip()
    only_additions(dialog, qtbot)
    assert dialog.next.text() == "Add 3"
    go_on(dialog, qtbot)
    assert dialog.imported is not None
    importing.take(window, dialog.imported)
    after = window.session.campaign

    assert len(after.roster.signatories) == len(before.roster.signatories) + 3
    assert window.session.to_undo == "Import of Responses.csv"
    window.session.undo()
    assert window.session.campaign is before


def test_a_dropped_table_opens_the_import_and_what_is_taken_in_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, asked: Asked
) -> None:
    path = tmp_path / "West coast.csv"
    path.write_text(PLAIN, encoding="utf-8")
    asked.will_be_answered("Signatories")
    seen: list[str] = []

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog) or dialog.is_busy:
            return
        seen.append(dialog.title.text())
        if dialog.stack.currentWidget() is dialog.changes and not dialog.changes.additions.isChecked():
            dialog.changes.additions.click()
        elif dialog.next.isEnabled():
            click(dialog.next)

    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(20)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.files.bars.bar("taken-in") is not None, timeout=WAIT)
    timer.stop()
    bar = window.files.bars.bar("taken-in")

    assert bar is not None
    assert bar.text.text().startswith("West coast.csv: 3 added")
    assert list(dict.fromkeys(seen)) == ["Which rows?", "What is in the columns?", "What will change"]


def test_pasted_names_are_taken_from_what_was_copied(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("• Digital Rights Watch\n• Rivers Alive\n")
    dialog = ImportDialog(window, window.session.campaign, Path())
    qtbot.addWidget(dialog)
    dialog.begin.paste()
    dialog.show()
    go_on(dialog, qtbot)
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)

    assert dialog.next.text() == "Add 2"


def test_a_sheet_is_chosen_and_hidden_ones_are_said(window: MainWindow, qtbot: QtBot) -> None:
    book = xlsx(
        {"Responses": [["Name"], ["Rivers Alive"]], "Old": [["Name"], ["Open Media"], ["Data Lab"]]},
        hidden=["Old"],
    )
    dialog = opened(window, qtbot, book, "book.xlsx")
    assert [dialog.rows.sheet.itemText(n) for n in range(2)] == ["Responses, 2 rows", "Old, 3 rows, hidden"]
    assert dialog.rows.count.text() == "1 row of names"
    dialog.rows.sheet.setFocus()
    key(dialog.rows.sheet, Key.Key_Down)
    answered(dialog, qtbot)

    assert dialog.rows.count.text() == "2 rows of names"


def test_the_first_row_of_names_is_moved_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    text = "Sign-on letter,\nWho,Where\nRivers Alive,USA\n,\nOpen Media Trust,Canada\n"
    dialog = opened(window, qtbot, text)
    sample = dialog.rows.sample
    click(sample.viewport(), sample.visualItemRect(cell(sample, 2, 1)).center())
    answered(dialog, qtbot)

    assert dialog.sight is not None
    assert [c.heading for c in dialog.sight.columns] == ["Who", "Where"]
    assert dialog.rows.count.text() == "2 rows of names, 1 empty one left out"
    assert cell(sample, 2, 0).text() == "▸ First name"


def test_only_in_doubt_one_is_asked_which_line_looks_right(window: MainWindow, qtbot: QtBot) -> None:
    text = "Organization,Country\r\nNiños Libres,México\r\nÉcole libre,France\r\n"
    sure = opened(window, qtbot, text)
    assert not sure.rows.encoding.isVisible()
    doubt = opened(window, qtbot, text.encode("mac_roman"), "mac.csv")
    lines = doubt.rows.encoding_lines.buttons()
    wrong = next(b for b in lines if "Niños" not in b.text())
    click(wrong, QPoint(8, wrong.height() // 2))
    answered(doubt, qtbot)
    assert cell(doubt.rows.sample, 1, 1).text() != "Niños Libres"
    right = next(b for b in lines if "Niños" in b.text())
    click(right, QPoint(8, right.height() // 2))
    answered(doubt, qtbot)

    assert 1 < len(lines) <= 3
    assert cell(doubt.rows.sample, 1, 1).text() == "Niños Libres"


def test_private_columns_have_a_lock_and_unknown_ones_are_left_out(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, FORM)
    go_on(dialog, qtbot)
    model = dialog.columns.model
    role = Qt.ItemDataRole
    taken = {model.index(r, 0).data(): model.index(r, MEANING).data() for r in range(model.rowCount())}
    locked = [
        model.index(r, 0).data()
        for r in range(model.rowCount())
        if model.index(r, MEANING).data(role.DecorationRole) is not None
    ]

    assert taken["Colour"] == "Leave out"
    assert taken["Organization Name"] == "Organization, printed"
    assert locked == ["Timestamp", "Email Address", "Which companies?", "Notes for us"]
    assert "drw.example" not in model.index(2, 1).data()


def test_a_column_is_taken_as_something_else_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, FORM)
    go_on(dialog, qtbot)
    take_column(dialog.columns.table, 6, "Group in the list", qtbot)
    answered(dialog, qtbot)
    take_column(dialog.columns.table, 4, "Leave out", qtbot)
    answered(dialog, qtbot)
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    go_on(dialog, qtbot)

    assert signatory(dialog, "Rivers Alive").group == "blue"
    frame = dialog.imported.campaign.text.frame  # type: ignore[union-attr]  # it is there
    assert {s.id: s.text for s in frame}["group-blue"] == "blue"


def test_a_list_without_a_column_of_names_asks_for_one(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "Colour,Size\nred,1\nblue,2\ngreen,3\n")
    go_on(dialog, qtbot)
    assert dialog.columns.missing.isVisible()
    assert not dialog.next.isEnabled()
    take_column(dialog.columns.table, 0, "Name, printed", qtbot)
    answered(dialog, qtbot)

    assert not dialog.columns.missing.isVisible()
    assert dialog.next.isEnabled()


def test_an_address_in_a_name_is_told_and_shown(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    dialog = opened(window, qtbot, FORM)
    go_on(dialog, qtbot)
    assert dialog.columns.warned.text() == "1 name holds an e-mail address or a phone number: row 4"
    asked.will_be_answered("Close")
    click(dialog.columns.show_contacts)

    assert "Row 4, Organization Name: Privacy Forum info@privacy.example.org" in asked.said[0]


def test_each_word_for_letters_is_shown_with_the_letters_and_empty_cells_have_no_default(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, FORM)
    go_on(dialog, qtbot)
    go_on(dialog, qtbot)
    model = dialog.letters.model
    shown = [(model.index(r, 0).data(), model.index(r, 2).data()) for r in range(model.rowCount())]

    assert dialog.stack.currentWidget() is dialog.letters
    assert shown == [
        ("“Amazon.com”", "Amazon"),
        ("“Amazon, Google”", "Google, Amazon"),
        ("“All except Microsoft”", "Google, Amazon"),
    ]
    assert not dialog.next.isEnabled()
    assert dialog.next.toolTip() == "Say what empty cells mean"
    dialog.letters.none.click()
    assert dialog.next.isEnabled()


def test_empty_cells_can_be_asked_about_one_by_one(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, FORM)
    go_on(dialog, qtbot)
    go_on(dialog, qtbot)
    click(dialog.letters.ask, QPoint(8, dialog.letters.ask.height() // 2))
    assert dialog.next.toolTip() == "Say for 2 more lines which letters they sign"
    table = dialog.letters.table
    table.setFocus()
    for row, word in ((0, "Amazon"), (1, "None")):
        table.setCurrentIndex(dialog.letters.model.index(row, 0))
        key(table, Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.text() == word)
        menu.setActiveAction(action)
        key(menu, Key.Key_Return)
        menu.close()
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    go_on(dialog, qtbot)

    asked = signatory(dialog, "Derechos Digitales")
    assert (asked.consent.scope, asked.consent.letters) == (Scope.THESE, ("amazon",))
    assert signatory(dialog, "Open Media Trust").consent.letters == ()


def test_nobody_signs_a_letter_they_didnt(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, FORM)
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    go_on(dialog, qtbot)
    signs = {
        name: [r for r in ("microsoft", "google", "amazon") if signatory(dialog, name).signs(r)]
        for name in ("Digital Rights Watch", "Rivers Alive", "Derechos Digitales")
    }

    assert signs == {
        "Digital Rights Watch": ["google", "amazon"],
        "Rivers Alive": ["google", "amazon"],
        "Derechos Digitales": [],
    }


def imported_once(window: MainWindow, qtbot: QtBot, text: str = PLAIN, *, remember: bool = True) -> None:
    dialog = opened(window, qtbot, text)
    go_on(dialog, qtbot)
    if not remember:
        dialog.columns.remember.click()
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    go_on(dialog, qtbot)
    assert dialog.imported is not None
    importing.take(window, dialog.imported)
    dialog.close()


def test_a_list_of_a_shape_seen_before_goes_straight_to_what_will_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    imported_once(window, qtbot)
    dialog = opened(window, qtbot, PLAIN + "Data Justice Lab,UK\n", "Responses (2).csv")
    answered(dialog, qtbot)

    assert dialog.stack.currentWidget() is dialog.changes
    only_additions(dialog, qtbot)
    assert dialog.next.text() == "Add 1"
    click(dialog.back)
    assert dialog.stack.currentWidget() is dialog.columns


def test_a_shape_that_isnt_to_be_remembered_begins_at_the_rows_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    imported_once(window, qtbot, remember=False)
    dialog = opened(window, qtbot, PLAIN, "Responses (2).csv")

    assert dialog.stack.currentWidget() is dialog.rows


def test_who_isnt_in_the_whole_list_stays_unless_ticked_as_withdrawn(
    window: MainWindow, qtbot: QtBot
) -> None:
    imported_once(window, qtbot)
    dialog = opened(window, qtbot, "Organization,Country\nDigital Rights Watch,Australia\n")
    answered(dialog, qtbot)
    whole_list(dialog, qtbot)
    missing = dialog.changes.kinds[LineKind.MISSING]
    assert missing.text() == "Not in this list 94"
    click(missing)
    table = dialog.changes.table
    row = next(r for r in range(94) if table.lines.index(r, 0).data() == "Rivers Alive")
    table.setFocus()
    table.setCurrentIndex(table.lines.index(row, 0))
    key(table, Key.Key_Space)
    assert dialog.next.text() == "1 withdrew"
    dialog.changes.day.setDate(QDate(2019, 2, 3))
    go_on(dialog, qtbot)

    gone = signatory(dialog, "Rivers Alive")
    assert gone.steps[-1].standing is Standing.WITHDREW
    assert gone.steps[-1].since == datetime.date(2019, 2, 3)
    assert signatory(dialog, "Open Media Trust").standing() is Standing.SIGNED


def test_a_line_without_its_tick_isnt_taken(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, PLAIN)
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    table = dialog.changes.table
    box = table.visualRect(table.lines.index(1, 0))
    click(table.viewport(), QPoint(box.left() + 10, box.center().y()))
    assert dialog.next.text() == "Add 2"
    go_on(dialog, qtbot)
    assert dialog.imported is not None
    names = [s.name for s in dialog.imported.campaign.roster.signatories]

    assert names[-2:] == ["Digital Rights Watch", "Open Media Trust"]


def test_new_ones_are_pending_as_of_a_day(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, PLAIN)
    to_the_last_page(dialog, qtbot)
    only_additions(dialog, qtbot)
    dialog.changes.state.setFocus()
    key(dialog.changes.state, Key.Key_Down)
    dialog.changes.day.setDate(QDate(2019, 1, 9))
    go_on(dialog, qtbot)

    new = signatory(dialog, "Rivers Alive")
    assert [(s.standing, s.since) for s in new.steps] == [(Standing.PENDING, datetime.date(2019, 1, 9))]


def test_what_changed_is_told_by_part_and_taken_with_the_whole_list(window: MainWindow, qtbot: QtBot) -> None:
    cities = PLAIN.replace("Country", "City").replace("USA", "Lima")
    imported_once(window, qtbot, cities)
    later = cities.replace("Lima", "Cusco")
    dialog = opened(window, qtbot, later)
    answered(dialog, qtbot)
    whole_list(dialog, qtbot)
    click(dialog.changes.kinds[LineKind.CHANGED])
    lines = dialog.changes.table.lines

    assert lines.index(0, 1).data() == "City: Lima → Cusco"
    assert dialog.next.text() == "Update 1"
    go_on(dialog, qtbot)
    assert signatory(dialog, "Rivers Alive").city == "Cusco"


def test_stopping_leaves_the_window_ready_for_another_answer(window: MainWindow, qtbot: QtBot) -> None:
    many = "Organization\n" + "".join(f"Group of the {n}th River and Lake\n" for n in range(4000))
    dialog = opened(window, qtbot, many)
    go_on(dialog, qtbot)
    click(dialog.next)
    qtbot.waitUntil(dialog.progress.isVisible, timeout=WAIT)
    assert dialog.cancel.text() == "Stop"
    click(dialog.cancel)
    assert not dialog.is_busy
    assert dialog.stack.currentWidget() is dialog.columns
    dialog.read(PLAIN.encode(), "short.csv")
    answered(dialog, qtbot)

    assert dialog.rows.count.text() == "3 rows of names"


def test_a_process_that_was_killed_is_asked_again_without_a_word(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, PLAIN)
    go_on(dialog, qtbot)
    dialog.questions.process.close()
    qtbot.wait(50)
    to_the_last_page(dialog, qtbot)

    assert not dialog.wrong.isVisible()
    assert dialog.changes.kinds[LineKind.NEW].text() == "New 3"

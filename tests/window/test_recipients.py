"""The room of recipients, by the keys and clicks of a person."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from undersigned.campaign import addressing, own_fields
from undersigned.campaign.model import Campaign, Record
from undersigned.window import dialogs
from undersigned.window.main_window import MainWindow
from undersigned.window.recipients.importing import ImportDialog, import_recipients
from undersigned.window.recipients.listed import NAME
from undersigned.window.recipients.room import RecipientsRoom
from undersigned.window.recipients.typed import YesNoField
from window.person import click, key, keys, write_over

Key = Qt.Key


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot) -> RecipientsRoom:
    window.activateWindow()
    window.side.enter("recipients")
    made = window.room("recipients")
    assert isinstance(made, RecipientsRoom)
    made.enter()
    return made


def names(room: RecipientsRoom) -> list[str]:
    return [r.name for r in room.session.campaign.recipients]


def shown(room: RecipientsRoom) -> list[str]:
    return [str(room.list.found.index(row, NAME).data()) for row in range(room.list.found.rowCount())]


def choose(room: RecipientsRoom, row: int) -> None:
    """Click on a row, beside its box for the tick."""
    table = room.list.table
    place = table.visualRect(room.list.found.index(row, NAME)).center() + QPoint(20, 0)
    click(table.viewport(), place)


def test_a_new_recipient_is_a_new_letter_and_its_form_waits_for_the_next_word(
    room: RecipientsRoom, qtbot: QtBot
) -> None:
    click(room.new)
    keys(room.list.name, "Axon")
    key(room.list.name, Key.Key_Return)

    assert names(room) == ["Microsoft", "Google", "Amazon", "Axon"]
    assert room.session.view.recipient == "axon"
    assert QApplication.focusWidget() is room.form.organisation
    assert room.session.to_undo == "Add Axon"
    qtbot.waitUntil(lambda: "Axon" in room.form.paper.words.text())


def test_a_person_added_to_this_letter_is_no_new_letter(room: RecipientsRoom, qtbot: QtBot) -> None:
    room.session.look_at("amazon")
    click(room.form.add_person)
    name = room.form.people.persons[1].fields["name"]
    qtbot.waitUntil(name.hasFocus)
    keys(name, "Andy Jassy")
    qtbot.waitUntil(lambda: "Andy Jassy" in room.form.paper.words.text())

    assert len(names(room)) == 3
    amazon = room.session.campaign.recipient("amazon")
    assert amazon is not None
    assert [a.name for a in amazon.addressees] == ["Jeff Bezos", "Andy Jassy"]
    assert amazon.addressees[1].address == amazon.addressees[0].address


def test_what_is_typed_in_one_go_is_one_step_and_undo_leads_back_to_its_field(
    room: RecipientsRoom, qtbot: QtBot, window: MainWindow
) -> None:
    title = room.form.people.persons[1].fields["title"]
    write_over(title, "Vice Chair")
    assert room.session.campaign.recipients[0].addressees[1].title == "Vice Chair"
    assert room.session.to_undo == "Change a person of Microsoft"
    window.side.enter("text")
    window.session.look_at("amazon")
    key(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert room.session.campaign.recipients[0].addressees[1].title == "President"
    qtbot.waitUntil(lambda: window.workspace.currentWidget() is room)
    assert room.session.view.recipient == "microsoft"
    assert QApplication.focusWidget() is room.form.people.persons[1].fields["title"]
    assert not room.session.to_undo


def test_undo_in_a_field_that_has_the_focus_is_the_windows(
    room: RecipientsRoom, qtbot: QtBot, window: MainWindow
) -> None:
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(window)
    name = room.form.name
    write_over(name, "Alphabet")
    room.form.organisation.setFocus(Qt.FocusReason.TabFocusReason)
    write_over(room.form.organisation, "Alphabet Inc.")
    key(room.form.organisation, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (room.form.organisation.text(), name.text()) == ("Microsoft Corporation", "Alphabet")
    key(room.form.organisation, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    app.removeEventFilter(window)

    assert name.text() == "Microsoft"
    assert name.hasFocus()


def test_the_caret_stays_where_it_is_while_the_form_shows_what_was_typed(
    room: RecipientsRoom, qtbot: QtBot
) -> None:
    field = room.form.people.persons[0].fields["name"]
    assert isinstance(field, QLineEdit)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.setCursorPosition(5)
    keys(field, " N.")
    qtbot.wait(60)

    assert field.text() == "Satya N. Nadella"
    assert field.cursorPosition() == 8
    assert room.form.people.persons[0].fields["name"] is field


def test_address_and_salutation_are_those_of_the_letter(room: RecipientsRoom, qtbot: QtBot) -> None:
    assert room.form.paper.words.text().endswith("Redmond, WA 98052\n\nDear Mr. Nadella and Mr. Smith,")
    write_over(room.form.people.persons[1].fields["surname"], "Smythe")
    qtbot.waitUntil(lambda: "Dear Mr. Nadella and Mr. Smythe," in room.form.paper.words.text())

    assert room.form.salutation.text() == "Dear Mr. Nadella and Mr. Smythe,"


def test_a_salutation_of_its_own_can_be_given_back_to_the_data(room: RecipientsRoom, qtbot: QtBot) -> None:
    form = room.form
    assert form.automatic.isVisible()
    write_over(form.salutation, "Dear friends")
    qtbot.waitUntil(form.use_automatic.isVisible)
    assert form.paper.words.text().endswith("Dear friends,")
    assert not form.automatic.isVisible()
    click(form.use_automatic)
    qtbot.waitUntil(form.automatic.isVisible)

    assert form.salutation.text() == "Dear Mr. Nadella and Mr. Smith,"
    assert not room.session.campaign.recipients[0].salutations


def test_an_emptied_salutation_is_automatic_again_when_it_is_left(room: RecipientsRoom, qtbot: QtBot) -> None:
    form = room.form
    write_over(form.salutation, "x")
    form.salutation.selectAll()
    key(form.salutation, Key.Key_Delete)
    qtbot.wait(60)
    assert form.salutation.text() == ""
    form.name.setFocus()
    qtbot.waitUntil(lambda: form.salutation.text() == "Dear Mr. Nadella and Mr. Smith,")


def test_own_fields_say_what_they_are_for_and_which_are_missing(room: RecipientsRoom, qtbot: QtBot) -> None:
    own = room.form.own
    product, police = own.fields["product"], own.fields["sells_to_police"]
    assert "face recognition product" in product.accessibleDescription()
    write_over(product, "F")
    key(product, Key.Key_Backspace)
    qtbot.waitUntil(lambda: own._marks["product"].isVisible())
    assert own._marks["product"].text() == "▲ missing"
    keys(product, "Face")
    qtbot.waitUntil(lambda: not own._marks["product"].isVisible())
    assert isinstance(police, YesNoField)
    police.setFocus()
    key(police, Key.Key_Up)

    assert dict(room.session.campaign.recipients[0].fields) == {"product": "Face", "sells_to_police": True}


def test_a_field_for_all_letters_is_added_renamed_and_removed_by_the_menu(
    room: RecipientsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_text", lambda *_: "CEO since")
    room.form.fields_menu.add()
    assert room.form.own.fields["ceo_since"].hasFocus()
    monkeypatch.setattr(dialogs, "ask_text", lambda *_: "Since")
    room.form.fields_menu.rename("ceo_since")
    assert "since" in room.form.own.fields
    room.form.fields_menu.remove("since")

    assert set(room.form.own.fields) == {"product", "sells_to_police"}
    room.form.fields_menu._fill()
    (_, product, *_) = room.form.fields_menu._menu.actions()
    assert not product.menu().actions()[-1].isEnabled()  # type: ignore[attr-defined]  # an action's menu is a QMenu
    assert own_fields.uses(room.session.campaign, "product")


def test_the_delete_key_removes_says_what_is_lost_and_undo_brings_it_back(
    room: RecipientsRoom, qtbot: QtBot
) -> None:
    session = room.session
    sent = Record("amazon", "en", "pdf", "sent", "2019-01-15")
    session.begin(replace(session.campaign, records=(sent,)))
    session.look_at("amazon")
    room.list.table.setFocus()
    key(room.list.table, Key.Key_Delete)

    assert names(room) == ["Microsoft", "Google"]
    assert "Amazon was removed." in room.notice.text.text()
    assert "What was already sent stays on record." in room.notice.text.text()
    click(room.notice.buttons[0])
    assert names(room) == ["Microsoft", "Google", "Amazon"]
    assert not room.notice.isVisible()


def test_several_letters_are_ticked_and_removed_in_one_step(room: RecipientsRoom, qtbot: QtBot) -> None:
    table = room.list.table
    choose(room, 0)
    key(table, Key.Key_Space)
    key(table, Key.Key_Down)
    key(table, Key.Key_Space)
    assert room.list.ticks.text().startswith("2")
    key(table, Key.Key_Delete)
    assert names(room) == ["Amazon"]
    room.session.undo()

    assert names(room) == ["Microsoft", "Google", "Amazon"]


def test_choosing_a_row_puts_that_letter_in_view_and_the_other_way_round(
    room: RecipientsRoom, qtbot: QtBot, window: MainWindow
) -> None:
    table = room.list.table
    choose(room, 2)
    assert room.session.view.recipient == "amazon"
    assert room.form.name.text() == "Amazon"
    key(window, Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert room.session.view.recipient == "google"
    assert table.currentIndex().row() == 1
    assert room.form.name.text() == "Google"


def test_f2_edits_and_the_search_finds_by_any_word(room: RecipientsRoom, qtbot: QtBot) -> None:
    key(room.list.table, Key.Key_F2)
    assert room.form.name.hasFocus()
    keys(room.list.search, "bezos rekog")
    assert shown(room) == ["Amazon"]
    assert room.session.view.recipient == "microsoft"
    keys(room.list.search, "zzz")
    assert room.list.none_found.isVisible()
    key(room.list.search, Key.Key_Escape)

    assert shown(room) == ["Microsoft", "Google", "Amazon"]


def test_letters_are_moved_and_sorted_and_a_heading_sorts_only_what_is_seen(
    room: RecipientsRoom, qtbot: QtBot
) -> None:
    choose(room, 2)
    key(room.list.table, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(room) == ["Microsoft", "Amazon", "Google"]
    room.list.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert shown(room) == ["Amazon", "Google", "Microsoft"]
    assert names(room) == ["Microsoft", "Amazon", "Google"]
    room.sort()

    assert names(room) == ["Amazon", "Google", "Microsoft"]


def test_a_copy_has_all_of_the_first_and_waits_for_its_name(room: RecipientsRoom) -> None:
    choose(room, 1)
    room.duplicate()

    assert names(room) == ["Microsoft", "Google", "Google (copy)", "Amazon"]
    assert room.form.name.selectedText() == "Google (copy)"


def test_a_former_persons_name_is_shown_where_it_still_stands(
    room: RecipientsRoom, qtbot: QtBot, window: MainWindow
) -> None:
    session = room.session
    campaign = with_text(session.campaign, "In December Brad Smith wrote to us.")
    sent = Record("microsoft", "en", "pdf", "sent", "2019-01-15T12:00:00")
    session.begin(replace(campaign, records=(sent,)))
    write_over(room.form.people.persons[1].fields["name"], "Amy Hood")
    qtbot.waitUntil(room.notice.isVisible, timeout=3000)

    assert "“Brad Smith” still stands in this letter, in 2 places" in room.notice.text.text()
    assert "already sent on Tuesday, January 15, 2019;" in room.notice.text.text()
    led: list[str] = []
    session.led.connect(lambda place: led.append(place.segment))
    click(room.notice.buttons[0])
    assert led[0] == campaign.text.segments[0].id
    session.undo()
    assert not room.notice.isVisible()


def with_text(campaign: Campaign, text: str) -> Campaign:
    first, *others = campaign.text.segments
    return replace(campaign, text=replace(campaign.text, segments=(replace(first, text=text), *others)))


def test_a_surname_that_is_not_the_persons_is_marked(room: RecipientsRoom, qtbot: QtBot) -> None:
    person = room.form.people.persons[1]
    assert not person.other_name.isVisible()
    write_over(person.fields["name"], "Amy Hood")
    qtbot.waitUntil(person.other_name.isVisible)
    write_over(person.fields["surname"], "Hood")

    assert not person.other_name.isVisible()


def test_an_empty_room_asks_whom_it_is_to(room: RecipientsRoom, qtbot: QtBot) -> None:
    session = room.session
    session.begin(replace(session.campaign, recipients=()))
    room.enter()
    assert room.stack.currentWidget() is room.empty
    assert room.empty.name.hasFocus()
    keys(room.empty.name, "Axon")
    key(room.empty.name, Key.Key_Return)

    assert names(room) == ["Axon"]
    assert room.stack.currentIndex() == 1


def test_a_table_is_looked_at_before_it_is_taken_in_and_can_be_undone(
    room: RecipientsRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "newer.csv"
    path.write_text(
        "Recipient,Addressee,Job title,Stock,E-mail\n"
        "Google,Sundar Pichai,Chief,GOOG,a@b.example\nAxon,Rick Smith,CEO,AXON,\n",
        encoding="utf-8",
    )
    dialog = ImportDialog(room, room.session.campaign)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read_file(path)
    qtbot.waitUntil(lambda: dialog.next.text() == "Add 1, update 1", timeout=10_000)
    assert dialog.columns.taken_as() == ("name", "person", "title", "own", "")
    box = dialog.columns.cellWidget(3, 2)
    box.setFocus()
    key(box, Key.Key_Home)  # "Leave out" is the first
    qtbot.waitUntil(dialog.next.isEnabled, timeout=10_000)
    click(dialog.next)

    found = dialog.imported
    assert found is not None
    assert [r.name for r in found.campaign.recipients] == ["Microsoft", "Google", "Amazon", "Axon"]
    assert found.campaign.recipients[3].fields == {}
    assert found.step == "Import of newer.csv"
    assert names(room) == ["Microsoft", "Google", "Amazon"]


def test_an_import_that_is_left_while_it_reads_is_stopped_and_changes_nothing(
    room: RecipientsRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[ImportDialog] = []

    def leave(dialog: ImportDialog) -> int:
        dialog.pasted.setPlainText("Company\tName\nAxon\tRick Smith\n")
        dialog._go_on()
        left.append(dialog)
        return 0

    monkeypatch.setattr(ImportDialog, "exec", leave)
    assert import_recipients(room, room.session.campaign) is None
    job = left[0].job
    assert job is not None
    qtbot.waitUntil(lambda: job.wait(0), timeout=10_000)

    assert names(room) == ["Microsoft", "Google", "Amazon"]


def test_pasted_rows_are_taken_in_and_what_is_no_table_is_one_sentence(
    room: RecipientsRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ImportDialog(room, room.session.campaign)
    qtbot.addWidget(dialog)
    dialog.show()
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\nxxxx")
    dialog.read_file(picture)
    qtbot.waitUntil(lambda: "photo.csv is a picture, not a table." in dialog.told.text(), timeout=10_000)
    dialog.pasted.setPlainText("Company\tName\nAxon\tRick Smith\n")
    click(dialog.next)
    qtbot.waitUntil(lambda: dialog.next.text() == "Add 1", timeout=10_000)

    assert dialog.changes.counts() == (1, 0)


def test_everything_that_takes_the_focus_has_a_name(room: RecipientsRoom, window: MainWindow) -> None:
    room.session.look_at("microsoft")
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in room.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and not _said(w)
    ]

    assert nameless == []


def _said(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_tab_goes_through_the_form_in_the_order_it_is_read(room: RecipientsRoom, qtbot: QtBot) -> None:
    form = room.form
    form.name.setFocus(Qt.FocusReason.TabFocusReason)
    order: list[QWidget] = [form.name]
    for _ in range(12):
        key(order[-1], Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused)
    person = form.people.persons[0]

    assert order[:4] == [form.name, form.organisation, form.via, form.salutation]
    assert [getattr(f, "key", "") for f in order[4:]] == [
        "addressees:0:honorific",
        "addressees:0:name",
        "addressees:0:post_nominals",
        "addressees:0:surname",
        "addressees:0:title",
        "addressees:0:organisation",
        "addressees:0:address",
        "",
        "addressees:1:honorific",
    ]
    assert order[11] is person.remove


def test_a_room_that_isnt_shown_catches_up_when_it_is(
    room: RecipientsRoom, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.side.enter("text")
    looked: list[str] = []
    monkeypatch.setattr(room.form, "look", lambda: looked.append("looked"))
    session = window.session
    session.do("Rename", addressing.rename(session.campaign, "microsoft", "Alphabet"))
    assert (looked, room.form.name.text()) == ([], "Microsoft")
    monkeypatch.undo()
    window.side.enter("recipients")

    assert room.form.name.text() == "Alphabet"
    assert shown(room)[0] == "Alphabet"


def slowest(does: Callable[[], object]) -> float:
    """Return the seconds that the main thread worked, events after it counted too; others' work isn't."""
    began = time.thread_time()
    does()
    QApplication.processEvents()
    return time.thread_time() - began


def test_five_hundred_recipients_open_and_are_searched_without_a_pause(
    room: RecipientsRoom, window: MainWindow
) -> None:
    campaign = room.session.campaign
    for number in range(497):
        campaign, _ = addressing.add(campaign, f"Company {number}")
    room.session.begin(campaign)
    QApplication.processEvents()

    assert len(shown(room)) == 500
    assert slowest(lambda: room.list.search.setText("company 49")) < 0.1
    assert len(shown(room)) == 12
    assert slowest(lambda: room.list.search.setText("")) < 0.1

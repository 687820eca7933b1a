"""The room of those who sign, by the keys and clicks of a person."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QFontInfo, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from undersigned.campaign.model import Campaign, NamedState, Record
from undersigned.errors import DiedError
from undersigned.signatories.model import (
    Consent,
    Order,
    Private,
    Roster,
    Scope,
    Signatory,
    Source,
    Standing,
    Step,
)
from undersigned.window.main_window import MainWindow
from undersigned.window.signatories import commands, doubts, listed, rows
from undersigned.window.signatories.comparing import CompareDialog
from undersigned.window.signatories.consent import ConsentDialog
from undersigned.window.signatories.leaving import WithdrewDialog
from undersigned.window.signatories.pasting import PasteDialog
from undersigned.window.signatories.room import SignatoriesRoom
from window.conftest import Asked
from window.person import click, key, keys, write_over

Key, Held = Qt.Key, Qt.KeyboardModifier
DAY = datetime.date(2019, 2, 3)


def with_names(campaign: Campaign, *signatories: Signatory) -> Campaign:
    return replace(campaign, roster=replace(campaign.roster, signatories=signatories))


def some() -> tuple[Signatory, ...]:
    return (
        Signatory("zeta", "Zeta Forum", sources=(Source("West.csv", "", 9, "Zeta forum"),)),
        Signatory("ash", "Ash & Elm", country="Kenya", steps=(Step(Standing.PENDING),)),
        Signatory("mid", "Middle Ground", sources=(Source("Responses.xlsx", "", 2, "Middle Ground"),)),
    )


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot) -> SignatoriesRoom:
    window.activateWindow()
    window.session.begin(with_names(window.session.campaign, *some()))
    window.side.enter("signatories")
    made = window.room("signatories")
    assert isinstance(made, SignatoriesRoom)
    made.model.finish()
    made.enter()
    return made


def shown(room: SignatoriesRoom) -> list[str]:
    room.model.finish()
    return list(room.model.shown)


def there(room: SignatoriesRoom, ident: str) -> Signatory:
    return next(s for s in room.session.campaign.roster.signatories if s.id == ident)


def cell(room: SignatoriesRoom, ident: str, column: str = "name") -> QPoint:
    room.model.finish()
    index = room.model.index(room.model.row_of(ident), room.model.columns.index(column))
    return room.table.visualRect(index).center()


def choose(room: SignatoriesRoom, *idents: str) -> None:
    """Click on rows, holding Ctrl from the second on."""
    for n, ident in enumerate(idents):
        held = Held.ControlModifier if n else Held.NoModifier
        QTest.mouseClick(room.table.viewport(), Qt.MouseButton.LeftButton, held, cell(room, ident))


def while_open(kind: type[QDialog], does: Callable[[QDialog], object]) -> list[QDialog]:
    """Do something in the next dialog of this kind, which waits for an answer."""
    met: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and isinstance(dialog, QDialog):
            met.append(dialog)
            does(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return met


# ----------------------------------------------------------------- what is shown


def test_names_stand_in_the_order_of_the_letters_with_only_the_columns_that_are_in_use(
    room: SignatoriesRoom,
) -> None:
    assert shown(room) == ["ash", "mid", "zeta"]
    assert room.model.columns == ("name", "country", "signs", "state", "from")
    texts = [room.model.index(0, n).data() for n in range(5)]
    assert texts == ["Ash & Elm", "Kenya", "All 3", "pending", ""]


def test_the_side_list_counts_those_who_sign(room: SignatoriesRoom, window: MainWindow) -> None:
    assert window.side.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Signatories 3"


@pytest.mark.parametrize(
    ("consent", "said"),
    [
        (Consent(), "All 3"),
        (Consent(Scope.ALL_OF_TODAY, ("microsoft", "google", "amazon")), "All 3 of today"),
        (Consent(but=("amazon",)), "2: not Amazon"),
        (Consent(Scope.THESE, ("google",)), "Only Google"),
        (Consent(Scope.THESE), "None"),
    ],
)
def test_what_somebody_signs_is_said_in_words(room: SignatoriesRoom, consent: Consent, said: str) -> None:
    room.deeds.sign(["zeta"], consent)
    index = room.model.index(room.model.row_of("zeta"), room.model.columns.index("signs"))

    if consent.scope is Scope.THESE and consent.letters:
        assert index.data() == said
    else:
        assert index.data() == said.replace("2: not Amazon", "Only Microsoft, Google")


def test_a_withdrawn_name_is_struck_through_and_a_pending_one_slanted_and_both_say_so(
    room: SignatoriesRoom,
) -> None:
    room.deeds.stand(["zeta"], Standing.WITHDREW, DAY)
    font = Qt.ItemDataRole.FontRole
    state = room.model.columns.index("state")
    rows = {ident: room.model.row_of(ident) for ident in shown(room)}

    assert room.model.index(rows["zeta"], 0).data(font).strikeOut()
    assert room.model.index(rows["zeta"], state).data() == "withdrew on Feb 3, 2019"
    assert room.model.index(rows["ash"], 0).data(font).italic()
    assert room.model.index(rows["ash"], state).data() == "pending"
    assert room.model.index(rows["mid"], 0).data(font) is None


def test_private_columns_carry_a_lock_and_say_that_they_are_never_printed(room: SignatoriesRoom) -> None:
    room.deeds.change(["zeta"], "email", "ana@zeta.example")
    section = room.model.columns.index("email")
    header = room.model.headerData

    across = Qt.Orientation.Horizontal
    assert not header(section, across, Qt.ItemDataRole.DecorationRole).isNull()
    assert header(section, across, Qt.ItemDataRole.ToolTipRole) == "Private: never printed"
    assert header(0, across, Qt.ItemDataRole.DecorationRole) is None


def test_a_name_is_drawn_in_a_face_that_has_its_script(room: SignatoriesRoom) -> None:
    names = {"geor": "საქართველო", "ethi": "ኢትዮጵያ", "arab": "مركز حقوق", "plain": "Plain"}
    room.session.do("x", with_names(room.session.campaign, *(Signatory(i, n) for i, n in names.items())))
    room.model.finish()
    for ident in ("geor", "ethi", "arab"):
        font = room.model.index(room.model.row_of(ident), 0).data(Qt.ItemDataRole.FontRole)
        assert QFontInfo(font).family()
        assert any(name.startswith("Noto Sans ") for name in font.families())
        assert QFontMetrics(font).horizontalAdvance(names[ident]) > 10
    assert room.model.index(room.model.row_of("plain"), 0).data(Qt.ItemDataRole.FontRole) is None


# ----------------------------------------------------------------- edited in place


def test_a_name_is_changed_in_place_as_one_step_that_undo_takes_back_and_shows(
    room: SignatoriesRoom, window: MainWindow, qtbot: QtBot
) -> None:
    choose(room, "mid")
    key(room.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Name as printed: Middle Ground"
    keys(editor, "Common Ground")
    key(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: there(room, "mid").name == "Common Ground")

    assert room.session.to_undo == "Change Middle Ground"
    window.side.enter("text")
    room.session.undo()
    assert there(room, "mid").name == "Middle Ground"
    qtbot.waitUntil(lambda: window.workspace.currentWidget() is room)
    assert room.table.current_id == "mid"


def test_escape_leaves_a_cell_as_it_was(room: SignatoriesRoom) -> None:
    choose(room, "mid")
    key(room.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    keys(editor, "Nonsense")
    key(editor, Key.Key_Escape)

    assert there(room, "mid").name == "Middle Ground"
    assert not room.session.to_undo


def test_a_name_cannot_be_typed_away(room: SignatoriesRoom, qtbot: QtBot) -> None:
    choose(room, "mid")
    key(room.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    key(editor, Key.Key_Return)
    qtbot.waitUntil(room.table.hasFocus)

    assert there(room, "mid").name == "Middle Ground"


def test_a_group_that_is_typed_into_a_cell_becomes_a_heading_of_the_letter(
    room: SignatoriesRoom, qtbot: QtBot
) -> None:
    room.show_column("group", on=True)
    at = cell(room, "mid", "group")
    QTest.mouseClick(room.table.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, at)
    key(room.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    box = editor if isinstance(editor, QComboBox) else editor.parentWidget() if editor else None
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert line is not None
    keys(line, "Local groups")
    key(line, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(there(room, "mid").group))

    group = there(room, "mid").group
    assert group
    assert {s.id: s.text for s in room.session.campaign.text.frame}[f"group-{group}"] == "Local groups"


def test_which_letters_are_signed_is_asked_from_the_cell_and_kept_exactly(room: SignatoriesRoom) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ConsentDialog)
        click(dialog.radios[Scope.ALL], QPoint(10, 8))
        item = next(i for n in range(3) if (i := dialog.letters.item(n)).text() == "Amazon")
        item.setCheckState(Qt.CheckState.Unchecked)
        assert dialog.done_.text() == "Sign 2 letters"
        click(dialog.done_)

    met = while_open(ConsentDialog, answer)
    for press in (QTest.mouseClick, QTest.mouseDClick):
        at = cell(room, "zeta", "signs")
        press(room.table.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, at)

    assert met
    assert there(room, "zeta").consent == Consent(Scope.ALL, but=("amazon",))
    assert not there(room, "zeta").signs("amazon")
    assert there(room, "zeta").signs("somebody-new")


# ----------------------------------------------------------------- many at once


def test_many_are_chosen_and_changed_at_once_with_one_undo(room: SignatoriesRoom) -> None:
    choose(room, "ash", "zeta")
    assert room.chosen.isVisible()
    assert room.chosen.number.text() == "2 chosen"
    menu = room.chosen.state.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "pending").trigger()

    assert [s.id for s in room.session.campaign.roster.signatories if s.standing() is Standing.PENDING] == [
        "zeta",
        "ash",
    ]
    assert room.session.to_undo == "Mark 2 signatories as pending"
    room.session.undo()
    assert there(room, "zeta").standing() is Standing.SIGNED
    assert there(room, "ash").standing() is Standing.PENDING


def test_left_out_names_are_gone_from_the_letters_and_come_back_by_undo(room: SignatoriesRoom) -> None:
    choose(room, "ash", "mid")
    key(room.table, Key.Key_Delete)

    assert shown(room) == ["zeta"]
    assert room.notice.text.text() == "2 names left out of the list."
    click(room.notice.buttons[0])
    assert shown(room) == ["ash", "mid", "zeta"]


def test_a_name_is_left_out_of_the_letter_in_view_alone(room: SignatoriesRoom) -> None:
    room.session.look_at("google")
    choose(room, "zeta")
    menu = QMenu()
    commands.fill_chosen(room, menu)
    next(a for a in menu.actions() if a.text() == "Leave out of the letter to Google").trigger()

    assert not there(room, "zeta").signs("google")
    assert there(room, "zeta").signs("amazon")


# ----------------------------------------------------------------- search and filter


def test_a_search_looks_at_all_that_is_known_and_says_how_many_it_found(room: SignatoriesRoom) -> None:
    room.deeds.change(["mid"], "email", "ana@mid.example")
    key(room.table, Key.Key_F, Held.ControlModifier)
    assert room.filtering.search.hasFocus()
    keys(room.filtering.search, "ana@")

    assert shown(room) == ["mid"]
    assert room.filtering.found.text() == "1 of 3"
    key(room.filtering.search, Key.Key_Escape)
    assert len(shown(room)) == 3
    assert room.table.hasFocus()


def test_filters_add_up_and_each_goes_by_its_button(room: SignatoriesRoom) -> None:
    room.filtering.want(state=Standing.SIGNED)
    room.filtering.want(table="West.csv")
    assert shown(room) == ["zeta"]
    assert [chip.text() for chip in room.filtering.chips] == ["signed", "West.csv"]
    click(room.filtering.chips[1])

    assert shown(room) == ["mid", "zeta"]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (("State", "pending"), ["ash"]),
        (("From list", "typed here"), ["ash"]),
        (("Signs the letter to", "Amazon"), ["ash", "mid"]),
        (("Kind", "not said"), ["ash", "mid", "zeta"]),
    ],
)
def test_the_menu_of_filters_finds_by_what_there_is(
    room: SignatoriesRoom, path: tuple[str, str], found: list[str]
) -> None:
    room.deeds.sign(["zeta"], Consent(Scope.THESE, ("google",)))
    room.filtering.fill()
    inner = next(a.menu() for a in room.filtering.menu.actions() if a.text() == path[0])
    assert isinstance(inner, QMenu)
    next(a for a in inner.actions() if a.text() == path[1]).trigger()

    assert shown(room) == found


def test_repeats_to_look_at_are_found_beside_and_marked(room: SignatoriesRoom, qtbot: QtBot) -> None:
    campaign = with_names(
        room.session.campaign,
        Signatory("long", "American Civil Liberties Union (ACLU)"),
        Signatory("short", "ACLU"),
        Signatory("other", "Lantern Rights Collective"),
    )
    room.session.do("x", campaign)
    room.filtering.want(look="repeats")
    qtbot.waitUntil(
        lambda: shown(room) == ["short", "long"] or shown(room) == ["long", "short"], timeout=30_000
    )
    index = room.model.index(0, 0)

    assert "may be the same" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "may be the same" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_repeats_are_looked_for_again_after_the_process_that_looked_died(
    room: SignatoriesRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    died: list[Roster] = []

    def dies(roster: Roster) -> frozenset[str]:
        died.append(roster)
        raise DiedError("It died.")

    two = Signatory("long", "American Civil Liberties Union (ACLU)"), Signatory("short", "ACLU")
    with monkeypatch.context() as at_first:
        at_first.setattr(doubts, "in_question", dies)
        room.session.do("x", with_names(room.session.campaign, *two))
        room.filtering.want(look="repeats")
        assert room.doubts.job is not None
        with qtbot.waitSignal(room.doubts.job.ended):
            pass
    assert died
    assert shown(room) == []

    room.filtering.clear()
    room.filtering.want(look="repeats")

    qtbot.waitUntil(lambda: set(shown(room)) == {"short", "long"}, timeout=30_000)


def test_a_name_with_something_to_fix_is_marked_and_found(room: SignatoriesRoom, qtbot: QtBot) -> None:
    room.deeds.add("Amazon")
    room.filtering.want(look="troubles")
    qtbot.waitUntil(lambda: shown(room) == ["amazon"], timeout=30_000)

    assert "it is also to whom the letter goes" in room.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


# ----------------------------------------------------------------- order


def test_a_row_is_moved_by_keys_and_from_then_on_all_stand_by_hand(room: SignatoriesRoom) -> None:
    choose(room, "zeta")
    key(room.table, Key.Key_Up, Held.AltModifier)

    assert shown(room) == ["ash", "zeta", "mid"]
    assert room.session.campaign.roster.arrangement.order is Order.AS_LISTED
    assert [s.id for s in room.session.campaign.roster.signatories] == ["ash", "zeta", "mid"]
    assert room.table.current_id == "zeta"
    key(room.table, Key.Key_Down, Held.AltModifier)
    assert shown(room) == ["ash", "mid", "zeta"]
    room.session.undo()
    room.session.undo()
    assert str(room.session.campaign.roster.arrangement.order) == "alphabetical"


def test_rows_are_dragged_to_another_place(room: SignatoriesRoom) -> None:
    choose(room, "ash")
    at = QPointF(cell(room, "zeta")) + QPointF(0, 10)
    assert room.table.row_before(at.toPoint()) == ""
    room.table.dropped.emit(room.ids, room.table.row_before(at.toPoint()))

    assert shown(room) == ["mid", "zeta", "ash"]


def test_rows_sorted_by_a_column_are_not_moved_and_the_order_of_the_letters_is_offered(
    room: SignatoriesRoom,
) -> None:
    header = room.table.horizontalHeader()
    click(header.viewport(), QPoint(header.sectionViewportPosition(0) + 40, 8))
    click(header.viewport(), QPoint(header.sectionViewportPosition(0) + 40, 8))
    assert shown(room) == ["zeta", "mid", "ash"]
    choose(room, "zeta")
    key(room.table, Key.Key_Down, Held.AltModifier)
    assert shown(room) == ["zeta", "mid", "ash"]
    click(room.notice.buttons[0])

    assert shown(room) == ["ash", "mid", "zeta"]
    assert not room.session.to_undo


def test_a_rule_sorts_the_names_of_the_letters_and_lead_signatories_stand_first(
    room: SignatoriesRoom,
) -> None:
    room.deeds.change(["zeta"], "lead", True)
    assert shown(room) == ["zeta", "ash", "mid"]
    room.deeds.arrange(lead_first=False)
    assert shown(room) == ["ash", "mid", "zeta"]
    room.moving.arrange(Order.BY_COUNTRY)
    assert shown(room) == ["ash", "mid", "zeta"]
    room.deeds.change(["zeta"], "country", "Brazil")
    assert shown(room) == ["zeta", "ash", "mid"]


# ----------------------------------------------------------------- who is added


def test_names_are_typed_one_after_the_other(room: SignatoriesRoom) -> None:
    room.ask_for_name()
    keys(room.name, "Beacon Project")
    key(room.name, Key.Key_Return)
    keys(room.name, "Cedar House")
    key(room.name, Key.Key_Return)

    assert shown(room) == ["ash", "beacon-project", "cedar-house", "mid", "zeta"]
    assert room.session.to_undo == "Add Cedar House"
    assert there(room, "cedar-house").steps == (Step(Standing.SIGNED, datetime.date.today()),)


def test_pasted_names_are_read_as_a_list_is_and_shown_before_they_are_added(
    room: SignatoriesRoom, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("• Beacon Project\n• Middle  Ground\n• Cedar House, Inc.\n")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PasteDialog)
        qtbot.waitUntil(lambda: dialog.pasted is not None)
        assert dialog.told.text().startswith("2 will be added · 1 there already")
        assert dialog.take.text() == "Add 2 names"
        assert room.session.to_undo == ""
        click(dialog.take)

    met = while_open(PasteDialog, answer)
    room.table.paste()

    assert met
    assert [s.name for s in room.session.campaign.roster.signatories][3:] == [
        "Beacon Project",
        "Cedar House, Inc.",
    ]
    room.session.undo()
    assert len(room.session.campaign.roster.signatories) == 3


def test_an_empty_room_is_one_sentence_and_its_buttons(room: SignatoriesRoom) -> None:
    room.session.do("x", with_names(room.session.campaign))
    room.enter()

    assert room.empty.told.text() == "No one signs yet."
    texts = [b.text() for b in (room.empty.take_in, room.empty.paste, room.empty.type)]
    assert texts == ["Import a list", "Paste", "Type a name"]
    click(room.empty.type)
    keys(room.empty.name, "Beacon Project")
    key(room.empty.name, Key.Key_Return)
    assert shown(room) == ["beacon-project"]


def test_a_new_recipient_asks_whether_those_who_sign_all_of_today_sign_this_too(
    room: SignatoriesRoom, window: MainWindow
) -> None:
    today = Consent(Scope.ALL_OF_TODAY, tuple(r.id for r in room.session.campaign.recipients))
    room.deeds.sign(["zeta", "mid"], today)
    window.side.enter("recipients")
    recipients = window.room("recipients")
    recipients.add("Axon")  # type: ignore[attr-defined]  # the room of recipients
    bar = window.next_steps.signs_too

    assert bar.isVisible()
    assert bar.question.text().startswith("2 signatories agreed to all letters of that day.")
    assert not there(room, "zeta").signs("axon")
    assert there(room, "ash").consent.covers("axon")
    click(bar.all_)
    assert there(room, "zeta").signs("axon")
    assert room.session.to_undo == "2 sign the letter to Axon too"
    assert not bar.isVisible()


# ----------------------------------------------------------------- who goes


def sent(room: SignatoriesRoom) -> None:
    record = Record("amazon", "en", "pdf", "sent", "2019-01-15", "A.pdf", signatories=("zeta", "mid"))
    room.session.do("x", replace(room.session.campaign, records=(record,)))


def test_a_withdrawal_asks_for_the_day_and_tells_which_letters_bear_the_name(room: SignatoriesRoom) -> None:
    sent(room)
    choose(room, "zeta")
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, WithdrewDialog)
        said.extend(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
        dialog.date.setDate(dialog.date.date().addDays(-1))
        click(dialog.done_)

    met = while_open(WithdrewDialog, answer)
    room.ask_withdrawal()

    assert met
    assert any("Amazon, sent on Jan 15, 2019" in text for text in said)
    yesterday = datetime.date.today() - datetime.timedelta(days=1)
    assert there(room, "zeta").steps[-1] == Step(Standing.WITHDREW, yesterday)
    assert not there(room, "zeta").signs("amazon")
    assert "1 of them were sent" in room.notice.text.text() or "1 file" in room.notice.text.text()
    assert room.session.campaign.records[0].signatories == ("zeta", "mid")


def test_erasing_asks_says_what_it_cannot_reach_and_nothing_brings_the_name_back(
    room: SignatoriesRoom, asked: Asked
) -> None:
    sent(room)
    choose(room, "zeta")
    asked.will_be_answered("Erase from this file")
    room.erase()

    assert "A.pdf, sent on 2019-01-15, bears the name" in asked.said[0]
    assert "West.csv" in asked.said[0]
    assert shown(room) == ["ash", "mid"]
    assert not room.session.to_undo
    assert room.session.is_modified


def test_erasing_can_be_left(room: SignatoriesRoom, asked: Asked) -> None:
    choose(room, "zeta")
    asked.will_be_answered("Cancel")
    room.erase()

    assert len(shown(room)) == 3


# ----------------------------------------------------------------- the form


def test_the_form_shows_all_of_one_and_what_is_typed_there_is_one_step(
    room: SignatoriesRoom, window: MainWindow
) -> None:
    choose(room, "zeta")
    key(room.table, Key.Key_Return)
    assert room.form.isVisible()
    assert room.form.fields["name"].hasFocus()
    assert "“Zeta forum”, West.csv, row 9" in room.form.history.text()
    write_over(room.form.fields["notes"], "check with Ana")

    assert there(room, "zeta").private.notes == "check with Ana"
    room.table.setFocus()
    room.session.undo()
    assert there(room, "zeta").private.notes == ""
    assert not room.session.to_undo


def test_the_form_follows_the_row_the_keyboard_is_at(room: SignatoriesRoom) -> None:
    choose(room, "ash")
    room.head.details.click()
    assert room.form.title.text() == "Ash & Elm"
    key(room.table, Key.Key_Down)

    assert room.form.title.text() == "Middle Ground"
    assert room.form.fields["name"].text() == "Middle Ground"


def test_names_in_other_languages_are_typed_in_the_form(room: SignatoriesRoom) -> None:
    room.session.do("x", replace(room.session.campaign, languages=("ar",)))
    choose(room, "zeta")
    room.open_details()
    write_over(room.form.fields["in:ar"], "Zeta Arabic")

    assert there(room, "zeta").names == {"ar": "Zeta Arabic"}


# ----------------------------------------------------------------- two states


def test_today_is_compared_with_a_day_and_with_a_kept_state(room: SignatoriesRoom, qtbot: QtBot) -> None:
    from undersigned.campaign.archive import write_archive
    from undersigned.campaign.members import to_members
    from undersigned.campaign.model import Asset

    kept = write_archive(to_members(room.session.campaign))
    campaign = replace(
        room.session.campaign,
        states=(NamedState("before launch", DAY, "states/1.zip"),),
        assets=(Asset("states/1.zip", kept),),
    )
    room.session.do("x", campaign)
    room.deeds.stand(["zeta"], Standing.WITHDREW)
    room.deeds.add("Beacon Project")
    dialog = CompareDialog(room, room.session.campaign, Path())
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.found is not None
    assert (dialog.found.added, dialog.found.withdrew) == (("Beacon Project",), ("Zeta Forum",))
    dialog.found = None
    dialog.earlier.setCurrentIndex(1)
    dialog.earlier.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.found is not None)

    assert dialog.found is not None
    assert (dialog.found.added, dialog.found.withdrew) == (("Beacon Project",), ("Zeta Forum",))


# ----------------------------------------------------------------- for everybody, and for many


def test_a_screen_reader_is_told_the_table_and_its_cells(room: SignatoriesRoom) -> None:
    told = QAccessible.queryAccessibleInterface(room.table)

    assert told.role() is QAccessible.Role.Table
    assert told.text(QAccessible.Text.Name) == "Signatories"


def test_copying_rows_leaves_out_what_is_private(room: SignatoriesRoom) -> None:
    room.deeds.change(["zeta"], "email", "ana@zeta.example")
    choose(room, "zeta")
    room.table.copy()

    assert QApplication.clipboard().text() == "Zeta Forum\t\tAll 3\tsigned\tWest.csv"


def test_the_table_of_many_is_shown_sorted_and_found_in_short_pieces(
    room: SignatoriesRoom, qtbot: QtBot
) -> None:
    many = tuple(Signatory(f"s-{n}", f"Group {n * 7919 % 20011}") for n in range(20_000))
    longest, last = 0.0, time.thread_time()

    def tick() -> None:
        nonlocal longest, last
        now = time.thread_time()
        longest, last = max(longest, now - last), now

    room.session.do("x", with_names(room.session.campaign, *many))
    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    last = time.thread_time()
    room.model.sort_by("name", descending=True)
    qtbot.waitUntil(lambda: not room.model.is_working, timeout=20_000)
    room.filtering.want(words=("group", "999"))
    qtbot.waitUntil(lambda: not room.model.is_working, timeout=20_000)
    timer.stop()

    names = [room.model.by_id[ident].name for ident in room.model.shown]
    assert names[0] == "Group 19999"
    assert all("999" in name for name in names)
    assert longest < 0.15  # of the thread's own work, however busy the computer is


def many(number: int) -> tuple[Signatory, ...]:
    return tuple(Signatory(f"s-{n}", f"Group {n * 7919 % 20011}") for n in range(number))


def test_rows_that_are_not_in_their_order_yet_say_so_until_they_are(
    room: SignatoriesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.session.do("x", with_names(room.session.campaign, *many(30_000)))
    room.model.finish()
    monkeypatch.setattr(listed, "_AT_ONCE", 0)
    room.filtering._patience.setInterval(0)
    room.table.horizontalHeader().setSortIndicator(
        room.model.columns.index("from"), Qt.SortOrder.DescendingOrder
    )
    assert room.model.is_sorting
    assert room.filtering.found.text() == ""
    told = []
    while room.model.is_working:
        QApplication.processEvents()
        told.append(room.filtering.found.text())

    assert "Sorting…" in told
    assert room.filtering.found.text() == ""


def test_what_is_sorted_again_after_one_change_for_many_asks_no_language_again(
    room: SignatoriesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.session.do("x", with_names(room.session.campaign, *many(3_000)))
    room.model.finish()
    asked: list[str] = []

    def collated(language: str, text: str) -> bytes:
        asked.append(text)
        return text.encode()

    monkeypatch.setattr(rows, "collated", collated)
    before = list(room.model.shown)
    room.table.selectAll()
    room.deeds.change(room.ids, "group", "Local")

    assert shown(room) == before
    assert asked == []


def test_all_that_were_chosen_are_still_chosen_after_they_got_another_order(room: SignatoriesRoom) -> None:
    room.session.do("x", with_names(room.session.campaign, *many(6_000)))
    room.model.finish()
    room.table.selectAll()
    room.moving.show_printed_order()
    room.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    room.model.finish()
    assert room.table.chosen_count == 6_000
    room.filtering.want(words=("group", "1"))
    room.model.finish()

    assert room.table.chosen_count == 0


def test_rows_are_kept_by_hand_once_they_are_in_order(
    room: SignatoriesRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.session.do("x", with_names(room.session.campaign, *many(5_000)))
    room.model.finish()
    monkeypatch.setattr(listed, "_AT_ONCE", 0)
    by_name = sorted(room.model.shown, key=lambda ident: int(room.model.by_id[ident].name.split()[1]))
    room.table.horizontalHeader().setSortIndicator(
        room.model.columns.index("from"), Qt.SortOrder.DescendingOrder
    )
    room.moving.arrange(Order.AS_LISTED)
    assert room.model.is_working
    qtbot.waitUntil(
        lambda: not room.model.is_working and room.model.known.arrangement.order is Order.AS_LISTED
    )

    assert [s.id for s in room.session.campaign.roster.signatories] == by_name == shown(room)


def test_a_row_is_moved_by_keys_once_the_rows_are_in_order_and_not_dragged_before(
    room: SignatoriesRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.session.do("x", with_names(room.session.campaign, *many(5_000)))
    room.model.finish()
    first, second, third = room.model.shown[:3]
    room.table.choose([third])
    monkeypatch.setattr(listed, "_AT_ONCE", 0)
    room.deeds.change([s.id for s in room.model.signatories], "group", "Local")
    assert room.model.is_sorting
    room.moving.put_before([third], first)
    assert room.notice.text.text() == "The rows are still being sorted. Move them in a moment."
    key(room.table, Key.Key_Up, Held.AltModifier)
    assert room.model.known.arrangement.order is Order.ALPHABETICAL
    qtbot.waitUntil(lambda: not room.model.is_working)

    assert shown(room)[:3] == [first, third, second]
    assert room.table.chosen_ids() == (third,)
    assert room.notice.text.text() == "From now on the names stand as you put them."


def test_a_column_that_only_the_last_of_many_has_is_found(room: SignatoriesRoom, qtbot: QtBot) -> None:
    last = Signatory("last", "Last", private=Private(fields={"Region": "North"}))
    room.session.do("x", with_names(room.session.campaign, *many(9_000), last))

    qtbot.waitUntil(lambda: "private:Region" in room.model.columns)

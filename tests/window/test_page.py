"""The room of the page: how all letters look, or one, by real keys and clicks. Files are the command's."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from undersigned.campaign import file, pages, pictures, signatories
from undersigned.cli import main as command
from undersigned.document.paper import Align, PageSize
from undersigned.fitting import Fitted, fit
from undersigned.letter.template import begin
from undersigned.problems import Place
from undersigned.produce import produce
from undersigned.signatories.model import Order, RowForm
from undersigned.window.main_window import MainWindow
from undersigned.window.page.room import PageRoom
from window.person import click, key, keys, write_over

K = Qt.Key


@pytest.fixture
def room(window: MainWindow) -> PageRoom:
    window.side.enter("page")
    room = window.room("page")
    assert isinstance(room, PageRoom)
    return room


def choose(box: QComboBox, text: str) -> None:
    """Choose a line of a box by its keys."""
    box.setFocus()
    at = next(n for n in range(box.count()) if box.itemText(n) == text)
    while box.currentIndex() != at:
        key(box, K.Key_Down if box.currentIndex() < at else K.Key_Up)


def write_number(spin: QWidget, text: str) -> None:
    spin.setFocus(Qt.FocusReason.TabFocusReason)
    spin.selectAll()  # type: ignore[attr-defined]  # a spin box has it
    keys(spin, text)


def logo(path: Path, kind: str = "PNG", size: tuple[int, int] = (300, 100)) -> Path:
    made = io.BytesIO()
    Image.new("RGB", size, (10, 90, 60)).save(made, kind)
    path.write_bytes(made.getvalue())
    return path


def drop(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(20, 20)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


# ----------------------------------------------------------------- settings


def test_what_is_chosen_is_the_campaigns_at_once_and_undone_under_its_name(
    window: MainWindow, room: PageRoom
) -> None:
    before = window.session.campaign
    choose(room.form.controls["size"], "A4")
    assert window.session.campaign.paper.size is PageSize.A4
    assert window.session.to_undo == "Change the paper"
    choose(room.form.controls["date_align"], "Right")
    assert window.session.campaign.paper.date_align is Align.END
    click(room.form.controls["page_numbers"], QPoint(8, 8))
    assert not window.session.campaign.paper.page_numbers
    choose(room.form.controls["form"], "Name (Country)")
    choose(room.form.controls["order"], "By country")
    arrangement = window.session.campaign.roster.arrangement
    assert (arrangement.form, arrangement.order) == (RowForm.NAME_COUNTRY_BRACKETS, Order.BY_COUNTRY)
    while window.session.to_undo:
        window.session.undo()
    assert window.session.campaign == before
    assert room.form.controls["size"].currentText() == "US Letter"


def test_a_number_typed_in_one_go_is_one_step(window: MainWindow, room: PageRoom) -> None:
    write_number(room.form.controls["text_size"], "11.5")
    assert window.session.campaign.paper.text_size == 11.5
    key(room.form.controls["text_size"], K.Key_Up)
    assert window.session.campaign.paper.text_size == 12.0
    window.session.undo()
    assert window.session.campaign.paper.text_size == 10.0
    assert not window.session.to_undo


def test_a_margin_that_nobody_touched_keeps_its_points(window: MainWindow, room: PageRoom) -> None:
    """86 points are no whole number of millimetres or inches."""
    before = window.session.campaign.paper
    write_number(room.form.controls["margin_top"], "1")
    after = window.session.campaign.paper
    assert after.margin_top == 72.0  # an inch
    assert (after.margin_start, after.margin_end) == (before.margin_start, before.margin_end)


def test_a_wheel_that_passes_by_changes_nothing(window: MainWindow, room: PageRoom, qtbot: QtBot) -> None:
    before = window.session.campaign
    from PySide6.QtGui import QWheelEvent

    for control in room.form.controls.values():
        at = QPointF(4, 4)
        none = Qt.MouseButton.NoButton
        wheel = QWheelEvent(
            at,
            QPointF(control.mapToGlobal(QPoint(4, 4))),
            QPoint(),
            QPoint(0, -120),
            none,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        control.wheelEvent(wheel)
    assert window.session.campaign is before


def test_undo_leads_to_the_room_and_the_setting(window: MainWindow, room: PageRoom, qtbot: QtBot) -> None:
    choose(room.form.controls["endnotes"], "at the end of the letter")
    window.side.enter("text")
    window.session.undo()
    qtbot.waitUntil(lambda: window.workspace.currentWidget() is room)
    assert room.form.controls["endnotes"].hasFocus()
    assert room.form.controls["endnotes"].currentText() == "at the foot of their page"


def test_the_running_head_is_typed_with_words_for_its_fields(window: MainWindow, room: PageRoom) -> None:
    line = room.form.written["running-head"]
    assert line.text() == "Sample letter · To (recipient) · (date)"  # type: ignore[union-attr]  # it is there
    write_over(line, "For (recipient): no * braces {here} ")
    assert pages.value(window.session.campaign, "running-head") == (
        "For {{recipient.name}}: no \\* braces {here}"
    )
    assert line.text().endswith("{here} ")  # type: ignore[union-attr]  # the caret, and the space, stay
    write_over(line, "")
    key(line, K.Key_Delete)
    assert pages.value(window.session.campaign, "running-head") == ""
    assert line.placeholderText() == "Keep face surveillance out of government hands"
    window.session.undo()
    window.session.undo()
    assert line.text() == "Sample letter · To (recipient) · (date)"  # type: ignore[union-attr]  # it is there


def test_headings_of_groups_are_reworded_and_moved(window: MainWindow, room: PageRoom) -> None:
    assert room.form.groups.none.isVisibleTo(room)
    campaign = window.session.campaign
    idents = [s.id for s in campaign.roster.signatories]
    campaign = signatories.put_in_group(campaign, idents[:3], "Unions")
    window.session.do("group", signatories.put_in_group(campaign, idents[3:5], "Churches"))
    first, second = room.form.groups.headings
    write_over(first.words, "Trade unions")
    click(second.up)
    assert list(signatories.group_headings(window.session.campaign).values()) == ["Churches", "Trade unions"]
    assert window.session.to_undo == "Move a group"


# ----------------------------------------------------------------- one letter


def test_one_letter_has_its_own_and_says_so_until_it_is_as_all_others(
    window: MainWindow, room: PageRoom
) -> None:
    click(room.for_this, QPoint(8, 8))
    write_number(room.form.controls["roster_size"], "8")
    campaign = window.session.campaign
    assert campaign.recipient("microsoft").paper == {"roster_size": 8.0}  # type: ignore[union-attr]  # it is there
    assert campaign.paper.roster_size == 9.0
    assert window.session.to_undo == "Change the size of the names in Microsoft’s letter"
    line = room.form.differing["roster_size"]
    assert line.isVisible()
    assert line.text().startswith("all others: 9")
    window.session.look_at("google")
    assert not line.isVisible()
    assert room.form.controls["roster_size"].value() == 9.0
    click(room.for_all, QPoint(8, 8))
    assert line.text().startswith("Microsoft has its own")
    line.menu().actions()[0].trigger()  # show it
    assert window.session.view.recipient == "microsoft"
    assert room.for_this.isChecked()
    assert room.form.controls["roster_size"].value() == 8.0
    line.menu().actions()[0].trigger()  # as in all others
    assert window.session.campaign.recipient("microsoft").paper == {}  # type: ignore[union-attr]  # it is there
    assert not line.isVisible()


def test_what_is_the_same_in_all_letters_cant_be_changed_for_one(room: PageRoom) -> None:
    form = room.form
    assert form.controls["order"].isEnabled()
    click(room.for_this, QPoint(8, 8))
    for widget in (form.controls["order"], form.written["running-head"], form.pictures["letterhead"]):
        assert not widget.isEnabled()
        assert widget.toolTip() == "The same in all letters"
    assert form.controls["text_size"].isEnabled()


def test_with_one_letter_nobody_asks_for_which(window: MainWindow, room: PageRoom) -> None:
    click(room.for_this, QPoint(8, 8))
    campaign = window.session.campaign
    from dataclasses import replace

    window.session.do("one", replace(campaign, recipients=campaign.recipients[:1]))
    assert not room.scope.isVisible()
    choose(room.form.controls["size"], "A4")
    assert window.session.campaign.paper.size is PageSize.A4


def test_undo_of_a_change_to_one_letter_shows_that_letter(window: MainWindow, room: PageRoom) -> None:
    click(room.for_this, QPoint(8, 8))
    choose(room.form.controls["size"], "A4")
    click(room.for_all, QPoint(8, 8))
    window.session.look_at("amazon")
    window.session.undo()
    assert window.session.view.recipient == "microsoft"
    assert room.for_this.isChecked()


# ----------------------------------------------------------------- pictures


def test_a_dropped_logo_stands_in_the_letterhead_and_can_be_described_and_removed(
    window: MainWindow, room: PageRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.campaign
    shown = room.form.pictures[pictures.LETTERHEAD]
    drop(shown, logo(tmp_path / "second.jpg", "JPEG"))
    qtbot.waitUntil(lambda: len(shown.cards) == 2, timeout=20_000)
    assert window.session.to_undo == "Add a logo to the letterhead"
    write_over(shown.cards[1].said, "A green field")
    name = window.session.campaign.letterhead.pictures[1]
    asset = window.session.campaign.asset(name)
    assert asset is not None
    assert (asset.description, asset.private) == ("A green field", False)
    qtbot.waitUntil(lambda: not room.form.miniatures.is_busy, timeout=20_000)
    assert shown.cards[1].small.pixmap().width() > 40
    click(shown.cards[1].before)
    assert window.session.campaign.letterhead.pictures[0] == name
    click(shown.cards[0].remove)
    assert window.session.campaign == before


def test_what_is_no_picture_is_told_in_a_sentence_and_changes_nothing(
    window: MainWindow, room: PageRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.campaign
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 400)
    drop(window, bad)
    qtbot.waitUntil(lambda: "bad.png is no picture" in room.notice.text.text(), timeout=20_000)
    drawing = tmp_path / "drawing.svg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    drop(window, drawing)
    qtbot.waitUntil(lambda: "SVG drawing" in room.notice.text.text(), timeout=20_000)
    assert window.session.campaign is before


def test_a_logo_for_the_cover_shows_the_cover(
    window: MainWindow, room: PageRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = logo(tmp_path / "cover.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    assert not room.form.controls["cover_columns"].isEnabled()
    click(room.form.pictures[pictures.COVER].add)
    qtbot.waitUntil(lambda: window.session.campaign.cover.shown, timeout=20_000)
    assert room.form.controls["cover_shown"].isChecked()
    write_number(room.form.controls["cover_columns"], "2")
    assert window.session.campaign.cover.columns == 2


# ----------------------------------------------------------------- length


def wait_for_lengths(room: PageRoom, qtbot: QtBot) -> None:
    rows = range(room.length.list.topLevelItemCount())
    said = [room.length.list.topLevelItem(row) for row in rows]
    qtbot.waitUntil(lambda: all(one is not None and one.text(1).isdigit() for one in said), timeout=30_000)


def test_the_pages_of_each_letter_are_seen_and_a_click_shows_the_letter(
    window: MainWindow, room: PageRoom, qtbot: QtBot
) -> None:
    wait_for_lengths(room, qtbot)
    assert room.length.summary.text() == "4 pages: 3 letters"
    rows = room.length.list
    item = rows.topLevelItem(1)
    assert item is not None
    assert (item.text(0), item.text(1)) == ("Google", "4")
    click(rows.viewport(), rows.visualItemRect(item).center())
    assert window.session.view.recipient == "google"
    write_number(room.form.controls["text_size"], "7")
    qtbot.waitUntil(lambda: item.text(1) == "3", timeout=30_000)


def test_fitting_does_what_the_command_does_says_it_and_is_one_step(
    window: MainWindow, room: PageRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_lengths(room, qtbot)
    before = window.session.campaign
    write_number(room.length.number, "3")
    with qtbot.waitSignal(room.fitting.ended, timeout=60_000):
        click(room.length.go)
    path = tmp_path / "c.undersigned"
    file.write(path, before, replacing=None)
    assert command(["fit", str(path), "--pages", "3"]) == 0
    assert window.session.campaign.paper == file.read(path).campaign.paper
    said = room.notice.text.text()
    assert said.startswith("No letter has more than 3 pages now. The names stand in 3 columns instead of 2.")
    assert window.session.to_undo == "Fit the letters on 3 pages"
    click(room.notice.buttons[0])
    assert window.session.campaign == before


def test_what_cant_fit_is_said_and_nothing_is_changed(
    window: MainWindow, room: PageRoom, qtbot: QtBot
) -> None:
    before = window.session.campaign
    click(room.for_this, QPoint(8, 8))
    write_number(room.length.number, "1")
    with qtbot.waitSignal(room.fitting.ended, timeout=60_000):
        click(room.length.go)
    assert window.session.campaign is before
    assert "It can’t be done, and nothing was changed." in room.notice.text.text()
    assert "lines too many" in room.notice.text.text()


def test_one_letter_alone_is_made_to_fit(window: MainWindow, room: PageRoom, qtbot: QtBot) -> None:
    before = window.session.campaign
    click(room.for_this, QPoint(8, 8))
    assert room.length.go.text() == "Fit this letter"
    write_number(room.length.number, "3")
    with qtbot.waitSignal(room.fitting.ended, timeout=60_000):
        click(room.length.go)
    *_, found = fit(before, 3, "microsoft")
    assert isinstance(found, Fitted)
    assert window.session.campaign == found.campaign
    assert window.session.campaign.paper == before.paper


def test_fitting_can_be_stopped_and_changes_nothing_then(
    window: MainWindow, room: PageRoom, qtbot: QtBot
) -> None:
    before = window.session.campaign
    write_number(room.length.number, "2")
    room.fitting.moved.connect(lambda _: room.length.cancel.click(), Qt.ConnectionType.SingleShotConnection)
    with qtbot.waitSignal(room.fitting.ended, timeout=60_000):
        click(room.length.go)
    assert window.session.campaign is before
    assert room.notice.text.text() == "Stopped; nothing was changed."
    assert room.length.go.isVisible()


def test_what_was_fitted_isnt_taken_on_when_the_letters_changed_meanwhile(
    window: MainWindow, room: PageRoom, qtbot: QtBot
) -> None:
    write_number(room.length.number, "3")
    with qtbot.waitSignal(room.fitting.ended, timeout=60_000):
        click(room.length.go)
        choose(room.form.controls["size"], "A4")
    assert window.session.to_undo == "Change the paper"
    assert "changed meanwhile" in room.notice.text.text()


# ----------------------------------------------------------------- the files


def test_after_the_same_changes_the_files_are_the_commands(
    window: MainWindow, room: PageRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "c.undersigned"
    file.write(path, window.session.campaign, replacing=None)
    picture = logo(tmp_path / "logo.png")
    shown = room.form.pictures[pictures.LETTERHEAD]
    drop(shown, picture)
    qtbot.waitUntil(lambda: len(shown.cards) == 2, timeout=20_000)
    write_over(shown.cards[1].said, "Green")
    choose(room.form.controls["family"], "Noto Sans")
    write_number(room.form.controls["text_size"], "9.5")
    choose(room.form.controls["endnotes"], "at the end of the letter")
    click(room.form.controls["draft_mark"], QPoint(8, 8))
    choose(room.form.controls["form"], "Name, Country")
    click(room.for_this, QPoint(8, 8))
    write_number(room.form.controls["roster_columns"], "3")
    words = ["--logo", str(picture), "Green", "--notes", "endnotes"]
    for one in ("family=Noto Sans", "text_size=9.5", "draft_mark=yes", "form=name-country-comma"):
        words += ["--set", one]
    assert command(["page", str(path), *words]) == 0
    assert command(["page", str(path), "--recipient", "microsoft", "--set", "roster_columns=3"]) == 0
    theirs = file.read(path).campaign
    ours = window.session.campaign

    assert (ours.paper, ours.recipients, ours.letterhead) == (
        theirs.paper,
        theirs.recipients,
        theirs.letterhead,
    )
    for recipient in ("microsoft", "google"):
        made = produce(ours, recipient, "", "pdf", draft=False).made
        assert made is not None
        out = tmp_path / f"by-{recipient}"
        assert (
            command(["export", str(path), "--out", str(out), "--recipient", recipient, "--format", "pdf"])
            == 0
        )
        (written,) = (p for p in out.iterdir() if p.suffix == ".pdf")
        assert made.data == written.read_bytes()


# ----------------------------------------------------------------- the room


def test_without_a_letter_the_page_can_be_set_and_one_button_leads_to_whom(
    window: MainWindow, room: PageRoom
) -> None:
    window.files.begin(begin("blank", sample=False))
    window.side.enter("page")
    choose(
        room.form.controls["size"], "US Letter" if room.form.controls["size"].currentText() == "A4" else "A4"
    )
    assert window.session.to_undo == "Change the paper"
    assert room.length.nobody.isVisible()
    click(room.length.add)
    assert window.workspace.currentWidget() is window.room("recipients")


def test_places_of_the_page_lead_here_and_others_dont(window: MainWindow, room: PageRoom) -> None:
    window.side.enter("text")
    window.session.lead_to(Place(segment="running-head"))
    assert window.workspace.currentWidget() is room
    assert room.form.written["running-head"].hasFocus()
    window.session.lead_to(Place(part="recipients", recipient="google"))
    assert window.workspace.currentWidget() is window.room("recipients")


def test_every_control_can_be_reached_by_tab_and_has_a_name(room: PageRoom) -> None:
    for key_, control in (room.form.controls | room.form.written).items():
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, key_
        assert control.accessibleName() or control.text(), key_

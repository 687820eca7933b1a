"""The page beside the text: the very page, kept in place, pointed at, marked, copied, read aloud."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from undersigned.campaign.model import Campaign
from undersigned.errors import TookTooLongError
from undersigned.problems import Place
from undersigned.render.model import Spot
from undersigned.window import theme
from undersigned.window.main_window import MainWindow
from undersigned.window.preview.paper import PaperView
from undersigned.window.proof import Shown

WAIT = 20_000


@pytest.fixture
def paper(window: MainWindow, qtbot: QtBot) -> PaperView:
    """Return the sheets of the window's preview, once they are drawn."""
    window.resize(1280, 800)
    drawn(window, qtbot)
    return window.preview.paper


def drawn(window: MainWindow, qtbot: QtBot, edition: int = 0) -> None:
    """Wait until the pages in view are drawn as they are now."""
    sheets = window.preview.paper

    def is_drawn() -> None:
        assert sheets.sheets.edition > edition
        assert sheets.sheets.is_up_to_date(sheets._in_sight(), sheets.scale * sheets.devicePixelRatioF())

    qtbot.waitUntil(lambda: _holds(is_drawn), timeout=WAIT)


def _holds(check: object) -> bool:
    try:
        check()  # type: ignore[operator]  # a function
    except AssertionError:
        return False
    return True


def checked(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until all letters are checked."""

    def is_done() -> bool:
        found = window.proof.latest_check
        return found is not None and found.done == found.letters > 0

    qtbot.waitUntil(is_done, timeout=WAIT)


def change(window: MainWindow, segment: str, text: str) -> None:
    """Have a paragraph say something else."""
    campaign = window.session.campaign
    segments = tuple(replace(s, text=text) if s.id == segment else s for s in campaign.text.segments)
    window.session.do("Type", replace(campaign, text=replace(campaign.text, segments=segments)))


def spot_of(paper: PaperView, segment: str) -> Spot:
    return next(s for s in paper.spots if s.origin.segment == segment)


def middle(paper: PaperView, spot: Spot) -> QPoint:
    """Return where a block's first line stands in the viewport."""
    return paper._on_screen(spot).topLeft().toPoint() + QPoint(20, 5)


def shared_paragraph(window: MainWindow) -> str:
    return next(s.id for s in window.session.campaign.text.segments if s.kind.value == "paragraph")


def test_a_click_on_the_page_leads_to_its_paragraph(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    led: list[Place] = []
    window.session.led.connect(led.append)
    segment = shared_paragraph(window)
    at = middle(paper, spot_of(paper, segment))
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert [(p.segment, p.recipient) for p in led] == [(segment, window.session.view.recipient)]


def test_a_click_on_a_name_leads_to_who_signs(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    led: list[Place] = []
    window.session.led.connect(led.append)
    spot = next(s for s in paper.spots if s.origin.signatory)
    paper.show_place(Place(signatory=spot.origin.signatory))
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=middle(paper, spot))

    assert [p.signatory for p in led] == [spot.origin.signatory]


def test_a_place_out_of_sight_comes_into_sight_and_the_focus_stays(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    window.bar.letters.setFocus()
    last = [s.id for s in window.session.campaign.text.segments if spots(paper, s.id)][-1]
    window.preview.follow(Place(segment=last))

    assert paper.viewport().rect().contains(middle(paper, spot_of(paper, last)))
    assert window.bar.letters.hasFocus()


def spots(paper: PaperView, segment: str) -> list[Spot]:
    return [s for s in paper.spots if s.origin.segment == segment]


def test_place_and_zoom_stay_when_the_letter_changes(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    paper.set_zoom(1.5)
    paper.verticalScrollBar().setValue(900)
    paper.horizontalScrollBar().setValue(40)
    before = paper.sheets.edition
    change(window, shared_paragraph(window), "Something else altogether.")
    drawn(window, qtbot, before)

    assert paper.zoom == 1.5
    assert paper.verticalScrollBar().value() == 900
    assert paper.horizontalScrollBar().value() == 40


def test_the_old_picture_stays_until_the_new_one_is_there(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    latest = window.proof.latest
    assert latest is not None
    assert paper.show_letter(latest.data, lambda: latest.places, right_to_left=False)

    assert ink(paper) > 0  # at once, before anything can have been drawn anew


def ink(paper: PaperView) -> int:
    """Return how many dark pixels there are where the pages are."""
    image = paper.viewport().grab().toImage()
    across, down = range(0, image.width(), 2), range(0, image.height(), 2)
    return sum(QColor(image.pixel(x, y)).lightness() < 90 for x in across for y in down)


def test_keys_scroll_and_zoom(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    paper.setFocus()
    down, fitting = paper.verticalScrollBar(), paper.zoom
    QTest.keyClick(paper, Qt.Key.Key_End)
    assert down.value() == down.maximum() > 0
    QTest.keyClick(paper, Qt.Key.Key_PageUp)
    assert down.value() < down.maximum()
    QTest.keyClick(paper, Qt.Key.Key_Home)
    assert down.value() == 0
    QTest.keyClick(paper, Qt.Key.Key_Plus)
    assert paper.zoom > fitting
    QTest.keyClick(paper, Qt.Key.Key_Minus)
    QTest.keyClick(paper, Qt.Key.Key_Minus)
    assert paper.zoom < fitting
    QTest.keyClick(paper, Qt.Key.Key_0)

    assert paper.zoom == fitting


def test_marked_text_is_copied(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    spot = spot_of(paper, "subject")
    box = paper._on_screen(spot)
    start, end = (
        QPoint(int(box.left()) + 1, int(box.center().y())),
        QPoint(int(box.right()), int(box.center().y())),
    )
    QTest.mousePress(paper.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag(paper, start, end)
    QTest.mouseRelease(paper.viewport(), Qt.MouseButton.LeftButton, pos=end)
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().strip() == "Keep face surveillance out of government hands"


def drag(paper: PaperView, start: QPoint, end: QPoint) -> None:
    """Send the moves of a pressed mouse, which offscreen none are made of."""
    for at in (start + QPoint(30, 0), end):
        point = QPointF(at)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            point,
            paper.viewport().mapToGlobal(point),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QGuiApplication.sendEvent(paper.viewport(), moved)


def test_all_text_is_copied(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(paper, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()

    assert "Dear Mr. Nadella and Mr. Smith," in text
    assert "Alder Fork Civil Rights Project" in text


def test_what_differs_is_tinted_and_what_does_not_is_not(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    checked(window, qtbot)
    assert count_of(paper, theme.LIGHT.differs) == 0
    QTest.mouseClick(window.preview._switches[0], Qt.MouseButton.LeftButton)

    assert window.preview.differs.isChecked()
    assert count_of(paper, theme.LIGHT.differs) > 50


def count_of(paper: PaperView, colour: str) -> int:
    image, wanted = paper.viewport().grab().toImage(), QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_with_one_recipient_there_is_nothing_that_differs(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    campaign = window.session.campaign
    window.session.do("Take out", replace(campaign, recipients=campaign.recipients[:1]))

    assert not window.preview._switches[0].isVisible()


def test_the_letter_can_be_read_as_text(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    QTest.mouseClick(window.preview._switches[1], Qt.MouseButton.LeftButton)
    reading = window.preview.reading
    qtbot.waitUntil(lambda: "Dear Mr. Nadella" in reading.toPlainText(), timeout=WAIT)
    first = reading.document().begin()
    levels = []
    while first.isValid():
        levels.append(first.blockFormat().headingLevel())
        first = first.next()

    assert reading.isVisible()
    assert reading.isReadOnly()
    assert {1, 2} <= set(levels)


def test_a_letter_to_nobody_is_shown_and_asks_whom_it_is_to(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    before = paper.sheets.edition
    window.session.do("Take out", replace(window.session.campaign, recipients=()))
    drawn(window, qtbot, before)

    assert window.preview.notice.isVisible()
    assert window.preview.notice.sentence.text().startswith("Who is it to?")
    QTest.mouseClick(window.preview.notice.add_recipient, Qt.MouseButton.LeftButton)
    assert window.workspace.currentWidget() is window.room("recipients")


def test_the_pages_are_told_in_words(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_End)

    assert window.preview.where.text() == f"page {paper.pages} of {paper.pages}"
    assert window.told.text().endswith("4 pages · 92 sign this letter")


def test_a_letter_that_cannot_be_set_says_so_and_what_helps(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    view = window.session.view
    error = TookTooLongError("It took longer than {seconds} seconds.", seconds=10)
    window.preview._show(Shown(view.recipient, view.language, error=error))
    told = window.preview.notice.sentence.text()

    assert window.preview.notice.isVisible()
    assert told.startswith("This letter takes too long to set. The page below is as it was before.")
    assert "Your text is safe." in told
    assert paper.pages > 0
    window.preview._show(Shown("another", view.language, error=error))
    assert paper.pages == 0
    assert "The page below" not in window.preview.notice.sentence.text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_process_is_noticed_by_nobody(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    before, pid = paper.sheets.edition, window.proof.process.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    change(window, shared_paragraph(window), "Something else altogether.")
    drawn(window, qtbot, before)

    assert not window.preview.notice.isVisible()


def test_a_file_of_the_letter_is_made_beside(window: MainWindow, paper: PaperView, qtbot: QtBot) -> None:
    got: list[bytes] = []
    window.proof.make(window.session.view.recipient, "", "docx", lambda made: got.append(made.data))
    qtbot.waitUntil(lambda: bool(got), timeout=WAIT)

    assert got[0].startswith(b"PK")


def test_every_control_over_the_page_has_a_name(window: MainWindow, paper: PaperView) -> None:
    controls = [*window.preview._switches, window.preview._smaller, window.preview._larger]
    controls += [window.preview.percent]

    assert all(c.accessibleName() for c in controls)
    assert all(c.focusPolicy() & Qt.FocusPolicy.TabFocus for c in controls)


def test_nothing_is_shown_of_a_campaign_that_was_left(
    window: MainWindow, paper: PaperView, qtbot: QtBot
) -> None:
    window.session.begin(Campaign(id="", title=""))

    assert paper.pages == 0
    assert window.proof.latest is None

"""Export this letter: the files of the command, and nothing replaced behind anyone's back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.cli import main
from undersigned.export.sent import mark_sent, todays
from undersigned.produce import prepare, produce
from undersigned.window import dialogs
from undersigned.window.exporting import printing
from undersigned.window.main_window import MainWindow
from undersigned.window.session import View
from window.person import click, key

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stopped(window: MainWindow) -> MainWindow:
    """Return a window on a campaign whose letters a placeholder stops."""
    campaign = window.session.campaign
    frame = tuple(replace(s, text="[TK: who]") if s.id == "contact" else s for s in campaign.text.frame)
    window.session.begin(replace(campaign, text=replace(campaign.text, frame=frame)))
    return window


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Choose the name that is suggested, in a folder of the test's; return what was suggested."""
    suggested: list[Path] = []

    def choose(parent: object, title: str, path: str, kinds: str) -> tuple[str, str]:
        suggested.append(Path(path))
        return str(tmp_path / "out" / Path(path).name), kinds

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return suggested


def exported(window: MainWindow, qtbot: QtBot, does: Callable[[], object]) -> None:
    does()
    qtbot.waitUntil(lambda: window.notice.isVisible() and not window.exporting.is_busy, timeout=20_000)


def written(campaign: Campaign, view: View, name: str) -> bytes:
    """Return the letter in view in a format, as the command makes it."""
    made = produce(campaign, view.recipient, view.language, name).made
    assert made
    return made.data


def by_command(window: MainWindow, folder: Path, format_: str) -> dict[str, bytes]:
    """Return what the command exports of the same campaign."""
    path = folder / "same.undersigned"
    file.write(path, window.session.campaign, replacing=None)
    assert main(["export", str(path), "--out", str(folder / "command"), "--format", format_]) == 0
    return {p.name: p.read_bytes() for p in (folder / "command").iterdir()}


@pytest.mark.parametrize("format_", ["pdf", "docx", "html", "txt"])
def test_a_file_is_byte_for_byte_that_of_the_command(
    window: MainWindow, qtbot: QtBot, chosen: list[Path], tmp_path: Path, format_: str
) -> None:
    exported(window, qtbot, lambda: window.exporting.to_file(format_))
    theirs = by_command(window, tmp_path, format_)
    (ours,) = (tmp_path / "out").iterdir()

    assert chosen[0].name == ours.name
    assert ours.read_bytes() == theirs[ours.name]
    assert window.notice.text.text() == f"Exported {ours.name}"
    assert [b.text() for b in window.notice.buttons] == ["Open", "Show in folder"]


def test_ctrl_e_exports_in_the_format_and_the_folder_of_the_last_time(
    window: MainWindow, qtbot: QtBot, chosen: list[Path], tmp_path: Path
) -> None:
    exported(window, qtbot, lambda: window.exporting.to_file("docx"))
    window.notice.hide()
    window.activateWindow()
    exported(window, qtbot, lambda: key(window, Qt.Key.Key_E, CONTROL))

    assert chosen[1] == tmp_path / "out" / chosen[0].name
    assert chosen[1].suffix == ".docx"


def test_a_letter_that_says_something_else_than_was_sent_is_to_have_another_name(
    window: MainWindow, qtbot: QtBot, chosen: list[Path], tmp_path: Path
) -> None:
    exported(window, qtbot, lambda: window.exporting.to_file("pdf"))
    (first,) = (tmp_path / "out").iterdir()
    campaign, whose = window.session.campaign, (window.session.view.recipient, window.session.view.language)
    copy = todays(campaign, *whose)
    window.session.do("Mark as sent", mark_sent(campaign, *whose, copy, datetime.date(2019, 2, 3)))
    exported(window, qtbot, lambda: window.exporting.to_file("pdf"))
    assert chosen[1].name == first.name
    frame = tuple(
        replace(s, text="Yours truly,") if s.id == "closing" else s
        for s in window.session.campaign.text.frame
    )
    changed = replace(window.session.campaign, text=replace(window.session.campaign.text, frame=frame))
    window.session.do("Change the closing", changed)
    window.notice.hide()
    exported(window, qtbot, lambda: window.exporting.to_file("pdf"))

    assert chosen[2].name == f"{first.stem} (corrected).pdf"
    assert first.read_bytes() == copy.data


def test_what_stops_a_letter_is_said_with_its_place_and_a_draft_can_be_had(
    stopped: MainWindow, qtbot: QtBot, chosen: list[Path], tmp_path: Path
) -> None:
    exported(stopped, qtbot, lambda: stopped.exporting.to_file("pdf"))
    assert stopped.notice.text.text().startswith("This letter can’t go out yet: ")
    assert chosen == []
    led: list[str] = []
    stopped.session.led.connect(lambda place: led.append(place.segment))
    show, as_draft = stopped.notice.buttons
    click(show)
    assert led == ["contact"]
    exported(stopped, qtbot, lambda: click(as_draft))
    qtbot.waitUntil(lambda: stopped.notice.text.text().startswith("Exported"), timeout=20_000)
    (made,) = (tmp_path / "out").iterdir()

    assert made.name.endswith(" (draft).pdf")


def test_a_file_that_is_there_under_the_name_with_its_ending_is_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.pdf").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    asked: list[str] = []

    def ask(parent: object, title: str, text: str, *_: object) -> int:
        asked.append(text)
        return -1

    monkeypatch.setattr(dialogs, "ask", ask)
    window.exporting.to_file("pdf")
    qtbot.waitUntil(lambda: not window.exporting.is_busy and bool(asked), timeout=20_000)

    assert asked == ["There is a file mine.pdf already."]
    assert (tmp_path / "mine.pdf").read_bytes() == b"mine"


def test_a_folder_that_is_gone_is_one_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "x.pdf"), ""))
    exported(window, qtbot, lambda: window.exporting.to_file("pdf"))

    assert "wasn't saved: the folder isn't there." in window.notice.text.text()


def test_the_clipboard_gets_the_letter_as_html_and_as_text(window: MainWindow, qtbot: QtBot) -> None:
    exported(window, qtbot, window.exporting.to_clipboard)
    both = QGuiApplication.clipboard().mimeData()

    assert "<h1>" in both.html() or "<main>" in both.html()
    assert "Dear Mr. Nadella and Mr. Smith," in both.text()


def test_a_mail_draft_has_text_html_and_the_pdf_and_is_unsent(
    window: MainWindow, qtbot: QtBot, chosen: list[Path], tmp_path: Path
) -> None:
    exported(window, qtbot, window.exporting.to_mail)
    (path,) = (tmp_path / "out").iterdir()
    mail = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    view, campaign = window.session.view, window.session.campaign
    pdf, plain_text = (written(campaign, view, name) for name in ("pdf", "txt"))
    title = prepare(campaign, view.recipient, view.language).letter.title
    (attached,) = mail.iter_attachments()

    assert path.suffix == ".eml"
    assert (mail["X-Unsent"], mail["Subject"], mail["To"]) == ("1", title, None)
    assert attached.get_content() == pdf
    assert attached.get_filename() == path.with_suffix(".pdf").name
    plain = mail.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().replace("\r\n", "\n") == plain_text.decode()
    assert mail.get_body(("html",)) is not None


def test_what_is_printed_are_the_pages_of_the_pdf(window: MainWindow, tmp_path: Path) -> None:
    view, campaign = window.session.view, window.session.campaign
    data = written(campaign, view, "pdf")
    buffer, document = printing.opened(data)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.prepare(printer, document)
    printing.draw(document, printer)
    kept, again = printing.opened((tmp_path / "printed.pdf").read_bytes())
    size = QSize(300, 400)

    assert again.pageCount() == document.pageCount() > 1
    for page in range(document.pageCount()):
        assert ink(again.render(page, size)) == pytest.approx(ink(document.render(page, size)), rel=0.1)
    assert buffer.isOpen()
    assert kept.isOpen()


def ink(picture: QImage) -> int:
    """Return how dark a picture is altogether."""
    white = QImage(picture.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, picture)
    painter.end()
    grey = white.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(255 - value for value in bytes(grey.constBits()))


def test_without_a_recipient_exporting_is_off_and_says_why(window: MainWindow) -> None:
    window.session.begin(replace(window.session.campaign, recipients=()))
    action = window.actions_["export-this"]

    assert not action.isEnabled()
    assert action.toolTip() == "Say in Recipients whom the letter is to first"
